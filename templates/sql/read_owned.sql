{#- What a user owns in the connected database. DROP USER looks no further
    than that database, so it is asked in each. -#}
SELECT CAST('schema' AS VARCHAR(16)) AS kind, CAST(nspname AS VARCHAR(128)) AS schema, CAST('' AS VARCHAR(128)) AS name
FROM pg_namespace
WHERE pg_get_userbyid(nspowner) = {{ user | literal }}
UNION ALL
SELECT CASE WHEN c.relkind = 'r' THEN 'table' ELSE 'view' END, CAST(n.nspname AS VARCHAR(128)), CAST(c.relname AS VARCHAR(128))
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'v', 'm') AND pg_get_userbyid(c.relowner) = {{ user | literal }}
UNION ALL
SELECT 'function', CAST(n.nspname AS VARCHAR(128)), CAST(p.proname AS VARCHAR(128))
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE pg_get_userbyid(p.proowner) = {{ user | literal }}
ORDER BY 1, 2, 3
