{#- A date without end is NULL or infinity. -#}
SELECT usename, CAST(COALESCE(CAST(valuntil AS TIMESTAMP), 'infinity') AS VARCHAR(40)) AS valid_until,
       array_to_string(useconfig, '|') AS settings
FROM pg_user
WHERE usename IN ({{ users | literals }})
