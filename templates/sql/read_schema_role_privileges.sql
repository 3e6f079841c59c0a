{#- Access control lists leave roles out. -#}
SELECT identity_name, privilege_type
FROM svv_schema_privileges
WHERE namespace_name = {{ schema | literal }} AND identity_type = 'role' AND privilege_scope = 'SCHEMA'
