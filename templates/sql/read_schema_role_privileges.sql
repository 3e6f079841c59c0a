{#- Access control lists leave roles out. -#}
SELECT namespace_name, identity_name, privilege_type
FROM svv_schema_privileges
WHERE namespace_name IN ({{ schemas | literals }}) AND identity_type = 'role' AND privilege_scope = 'SCHEMA'
