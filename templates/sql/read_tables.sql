{#- Some, to show: schemas may have any number. A materialized view is a view
    over a hidden table. -#}
SELECT n.nspname, pg_get_userbyid(c.relowner) AS owner, c.relname AS name
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_class v ON v.relnamespace = c.relnamespace AND v.relkind = 'v' AND c.relname = 'mv_tbl__' || v.relname || '__0'
WHERE v.oid IS NULL AND c.relkind IN ('r', 'v', 'm') AND n.nspname IN ({{ schemas | literals }})
ORDER BY 1, 2, 3
LIMIT 5000
