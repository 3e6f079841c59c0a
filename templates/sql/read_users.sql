{#- Booleans as text, because the Data API and the wire protocol write them
    differently. -#}
SELECT usename, CASE WHEN usesuper THEN 'true' ELSE 'false' END AS superuser
FROM pg_user
WHERE usename IN ({{ users | literals }})
ORDER BY usename
