{#- As whom all this is read. -#}
SELECT usename, CASE WHEN usesuper THEN 'true' ELSE 'false' END AS superuser
FROM pg_user
WHERE usename = current_user
