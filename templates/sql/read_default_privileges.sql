SELECT pg_get_userbyid(d.defacluser) AS owner, n.nspname AS schema, d.defaclobjtype AS kind,
       array_to_string(d.defaclacl, '|') AS acl
FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
WHERE pg_get_userbyid(d.defacluser) IN ({{ users | literals }})
{% for needle in needles %}   OR strpos(array_to_string(d.defaclacl, '|'), {{ needle | literal }}) > 0
{% endfor %}