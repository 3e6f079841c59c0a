SELECT usename, CASE WHEN usesuper THEN 'true' ELSE 'false' END AS superuser,
       CASE WHEN usename = current_user THEN 'true' ELSE 'false' END AS reader
FROM pg_user
