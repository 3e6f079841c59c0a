{#- What a user owns in the connected database, and the databases it owns.
    DROP USER looks no further than the connected one, so it is asked in each. -#}
SELECT CAST('database' AS VARCHAR(16)) AS kind, CAST('' AS VARCHAR(128)) AS schema, CAST(datname AS VARCHAR(128)) AS name
FROM pg_database
WHERE pg_get_userbyid(datdba) = {{ user | literal }}
UNION ALL
SELECT 'schema', '', CAST(nspname AS VARCHAR(128))
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
