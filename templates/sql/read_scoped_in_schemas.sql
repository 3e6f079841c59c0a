SELECT DISTINCT identity_name, namespace_name, privilege_scope
FROM svv_schema_privileges
WHERE privilege_scope <> 'SCHEMA' AND identity_type = 'user' AND identity_name IN ({{ users | literals }})
