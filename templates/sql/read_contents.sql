{#- A materialized view is a view over a hidden table of the same owner. -#}
SELECT n.nspname, pg_get_userbyid(c.relowner) AS owner, CAST(COUNT(*) AS VARCHAR(20)) AS number
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_class v ON v.relnamespace = c.relnamespace AND v.relkind = 'v' AND c.relname = 'mv_tbl__' || v.relname || '__0'
WHERE v.oid IS NULL AND c.relkind IN ('r', 'v', 'm') AND n.nspname IN ({{ schemas | literals }})
GROUP BY 1, 2
UNION ALL
SELECT n.nspname, pg_get_userbyid(p.proowner), CAST(COUNT(*) AS VARCHAR(20))
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname IN ({{ schemas | literals }})
GROUP BY 1, 2
