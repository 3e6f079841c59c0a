{#- All that are not the warehouse's own: of datashares, integrations and data
    catalogs. -#}
SELECT database_name
FROM svv_redshift_databases
WHERE database_type <> 'local'
