{#- Some, to show: a schema may have any number. A materialized view is a view
    over a hidden table. -#}
SELECT pg_get_userbyid(c.relowner) AS owner, c.relname AS name
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'v', 'm') AND n.nspname = {{ schema | literal }}
  AND NOT EXISTS (SELECT 1 FROM pg_class v WHERE v.relnamespace = c.relnamespace AND v.relkind = 'v'
                  AND c.relname = 'mv_tbl__' || v.relname || '__0')
ORDER BY 1, 2
LIMIT 1000
