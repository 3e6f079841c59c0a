{#- In the connected database. -#}
SELECT identity_name, namespace_name, privilege_type
FROM svv_schema_privileges
WHERE identity_type = 'role' AND identity_name IN ({{ roles | literals }}) AND privilege_scope = 'SCHEMA'
