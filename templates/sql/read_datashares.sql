{#- Of the connected database, in which alone they can be changed; their owner
    is a number. -#}
SELECT share_name, share_owner
FROM svv_datashares
WHERE share_type = 'OUTBOUND' AND trim(source_database) = {{ database | literal }}
