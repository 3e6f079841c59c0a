{#- Booleans as text, because the Data API and the wire protocol write them
    differently. -#}
SELECT usename, CASE WHEN usesuper THEN 'true' ELSE 'false' END AS superuser,
       CASE WHEN usecreatedb THEN 'true' ELSE 'false' END AS create_database,
       CAST(usesysid AS VARCHAR(20)) AS number
FROM pg_user
WHERE usename IN ({{ users | literals }})
ORDER BY usename
