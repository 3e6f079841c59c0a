SELECT nspname, pg_get_userbyid(nspowner) AS owner, array_to_string(nspacl, '|') AS acl,
       CAST(CAST(oid AS BIGINT) AS VARCHAR(20)) AS number
FROM pg_namespace
WHERE nspname IN ({{ schemas | literals }})
