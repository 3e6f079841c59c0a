{#- Which system tables and views each user may read. -#}
SELECT u.usename, c.relname
FROM pg_user u, pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'pg_catalog' AND c.relname IN ({{ relations | literals }}) AND u.usename IN ({{ users | literals }})
  AND has_table_privilege(u.usename, 'pg_catalog.' || quote_ident(c.relname), 'SELECT')
