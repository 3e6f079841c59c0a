{#- A row for each group itself, so that one without users is seen. -#}
SELECT groname, CAST('' AS VARCHAR(128)) AS usename
FROM pg_group
WHERE groname LIKE {{ pattern | literal }}
UNION ALL
SELECT g.groname, CAST(u.usename AS VARCHAR(128))
FROM pg_group g, pg_user u
WHERE u.usesysid = ANY(g.grolist) AND g.groname LIKE {{ pattern | literal }}
