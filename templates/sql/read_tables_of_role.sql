{#- With how many tables and views of a schema a role may not do what it is to
    do, but for those of its users. The hidden table of a materialized view
    counts as the view. -#}
{% for privilege in privileges %}SELECT {{ privilege | literal }} AS privilege, CAST(COUNT(*) AS VARCHAR(20)) AS number
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_class v ON v.relnamespace = c.relnamespace AND v.relkind = 'v' AND c.relname = 'mv_tbl__' || v.relname || '__0'
     LEFT JOIN svv_relation_privileges p ON p.namespace_name = n.nspname AND p.relation_name = c.relname
       AND p.privilege_type = {{ privilege | literal }} AND p.identity_type = 'role' AND p.identity_name = {{ role | literal }}
WHERE v.oid IS NULL AND c.relkind IN ('r', 'v', 'm') AND n.nspname = {{ schema | literal }}
  AND pg_get_userbyid(c.relowner) NOT IN ({{ users | literals }}) AND p.relation_name IS NULL
{% if not loop.last %}UNION ALL
{% endif %}{% endfor %}
