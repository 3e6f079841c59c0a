SELECT nspname, pg_get_userbyid(nspowner) AS owner, array_to_string(nspacl, '|') AS acl
FROM pg_namespace
WHERE nspname = {{ schema | literal }}
