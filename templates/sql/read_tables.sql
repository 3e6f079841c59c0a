{#- Some, to show: a schema may have any number. -#}
SELECT pg_get_userbyid(c.relowner) AS owner, c.relname AS name
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'v', 'm') AND n.nspname = {{ schema | literal }}
ORDER BY 1, 2
LIMIT 1000
