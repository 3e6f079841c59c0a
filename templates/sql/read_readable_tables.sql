{#- Tables of others that the user can read outside of its schemas. -#}
SELECT schemaname, tablename
FROM pg_tables
WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'pg_internal', 'pg_automv', {{ schemas | literals }})
  AND tableowner <> {{ user | literal }}
  AND has_schema_privilege({{ user | literal }}, schemaname, 'USAGE')
  AND has_table_privilege({{ user | literal }}, quote_ident(schemaname) || '.' || quote_ident(tablename), 'SELECT')
ORDER BY schemaname, tablename
LIMIT 10
