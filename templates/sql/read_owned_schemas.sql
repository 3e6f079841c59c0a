{#- Schemas that are granted to an owner group. Its name stands in the access control list. -#}
SELECT nspname, array_to_string(nspacl, '|') AS acl
FROM pg_namespace
WHERE array_to_string(nspacl, '|') LIKE {{ pattern | literal }}
