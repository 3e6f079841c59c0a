SELECT u.usename, g.groname
FROM pg_user u, pg_group g
WHERE u.usesysid = ANY(g.grolist) AND u.usename IN ({{ users | literals }})
