SELECT grantee, polname, relschema, relname
FROM svv_rls_attached_policy
WHERE granteekind = 'user' AND grantee IN ({{ users | literals }})
