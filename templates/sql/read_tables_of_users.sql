{#- With how many tables and views of a schema each user may not do what it
    is to do, but for its own. The hidden table of a materialized view counts
    as the view. -#}
{% for privilege in privileges %}SELECT u.usename, {{ privilege | literal }} AS privilege, CAST(COUNT(*) AS VARCHAR(20)) AS number
FROM pg_user u, pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_class v ON v.relnamespace = c.relnamespace AND v.relkind = 'v' AND c.relname = 'mv_tbl__' || v.relname || '__0'
WHERE v.oid IS NULL AND c.relkind IN ('r', 'v', 'm') AND n.nspname = {{ schema | literal }}
  AND u.usename IN ({{ users | literals }}) AND pg_get_userbyid(c.relowner) <> u.usename
  AND NOT has_table_privilege(u.usename, quote_ident(n.nspname) || '.' || quote_ident(c.relname), {{ privilege | literal }})
GROUP BY 1, 2
{% if not loop.last %}UNION ALL
{% endif %}{% endfor %}
