SELECT DISTINCT identity_name, privilege_scope
FROM svv_database_privileges
WHERE database_name = {{ database | literal }} AND privilege_scope <> 'DATABASE'
  AND identity_type = 'user' AND identity_name IN ({{ users | literals }})
