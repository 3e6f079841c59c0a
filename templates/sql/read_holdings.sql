{#- What users own in the connected database, and every access control list
    that names one of them; `needles` are the names as such a list spells them. Most
    things have no list, and no name is looked for in it. The
    temporary tables of open sessions end with them, and the hidden table of a
    materialized view goes where the view goes. -#}
SELECT CAST('schema' AS VARCHAR(16)) AS kind, CAST('' AS VARCHAR(128)) AS schema, CAST(nspname AS VARCHAR(128)) AS name,
       CAST('' AS VARCHAR(4096)) AS part, CAST(pg_get_userbyid(nspowner) AS VARCHAR(128)) AS owner,
       array_to_string(nspacl, '|') AS acl
FROM pg_namespace
WHERE strpos(nspname, 'pg_temp_') <> 1
  AND (pg_get_userbyid(nspowner) IN ({{ users | literals }}) OR (nspacl IS NOT NULL AND ({% for needle in needles %}strpos(array_to_string(nspacl, '|'), {{ needle | literal }}) > 0{% if not loop.last %} OR {% endif %}{% endfor %})))
UNION ALL
SELECT CASE WHEN c.relkind = 'r' THEN 'table' ELSE 'view' END, CAST(n.nspname AS VARCHAR(128)), CAST(c.relname AS VARCHAR(128)),
       '', CAST(pg_get_userbyid(c.relowner) AS VARCHAR(128)), array_to_string(c.relacl, '|')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_class v ON v.relnamespace = c.relnamespace AND v.relkind = 'v' AND c.relname = 'mv_tbl__' || v.relname || '__0'
WHERE v.oid IS NULL AND c.relkind IN ('r', 'v', 'm') AND strpos(n.nspname, 'pg_temp_') <> 1
  AND (pg_get_userbyid(c.relowner) IN ({{ users | literals }}) OR (c.relacl IS NOT NULL AND ({% for needle in needles %}strpos(array_to_string(c.relacl, '|'), {{ needle | literal }}) > 0{% if not loop.last %} OR {% endif %}{% endfor %})))
UNION ALL
SELECT 'column', CAST(n.nspname AS VARCHAR(128)), CAST(c.relname AS VARCHAR(128)),
       CAST(a.attname AS VARCHAR(128)), CAST(pg_get_userbyid(c.relowner) AS VARCHAR(128)), array_to_string(a.attacl, '|')
FROM pg_attribute_info a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE a.attacl IS NOT NULL AND ({% for needle in needles %}strpos(array_to_string(a.attacl, '|'), {{ needle | literal }}) > 0{% if not loop.last %} OR {% endif %}{% endfor %})
UNION ALL
SELECT CASE WHEN p.prokind = 'p' THEN 'procedure' ELSE 'function' END, CAST(n.nspname AS VARCHAR(128)), CAST(p.proname AS VARCHAR(128)),
       CAST(oidvectortypes(p.proargtypes) AS VARCHAR(4096)), CAST(pg_get_userbyid(p.proowner) AS VARCHAR(128)), array_to_string(p.proacl, '|')
FROM pg_proc_info p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE pg_get_userbyid(p.proowner) IN ({{ users | literals }}) OR (p.proacl IS NOT NULL AND ({% for needle in needles %}strpos(array_to_string(p.proacl, '|'), {{ needle | literal }}) > 0{% if not loop.last %} OR {% endif %}{% endfor %}))
UNION ALL
SELECT 'language', '', CAST(lanname AS VARCHAR(128)), '', '', array_to_string(lanacl, '|')
FROM pg_language
WHERE lanacl IS NOT NULL AND ({% for needle in needles %}strpos(array_to_string(lanacl, '|'), {{ needle | literal }}) > 0{% if not loop.last %} OR {% endif %}{% endfor %})
UNION ALL
SELECT 'library', '', CAST(name AS VARCHAR(128)), '', CAST(pg_get_userbyid(owner) AS VARCHAR(128)), ''
FROM pg_library
WHERE pg_get_userbyid(owner) IN ({{ users | literals }})
