SELECT usename, CASE WHEN usesuper THEN 'true' ELSE 'false' END AS superuser,
       CASE WHEN usename = current_user THEN 'true' ELSE 'false' END AS reader,
       CAST(usesysid AS VARCHAR(20)) AS number
FROM pg_user
