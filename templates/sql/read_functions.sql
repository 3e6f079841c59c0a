{#- How many functions of a schema have which owner and access control list. One
    without a list is everybody's. -#}
SELECT n.nspname, pg_get_userbyid(p.proowner) AS owner,
       CASE WHEN p.proacl IS NULL THEN '=X' ELSE array_to_string(p.proacl, '|') END AS acl,
       CAST(COUNT(*) AS VARCHAR(20)) AS number
FROM pg_proc_info p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname IN ({{ schemas | literals }}) AND COALESCE(p.prokind, 'f') <> 'p'
GROUP BY 1, 2, 3
