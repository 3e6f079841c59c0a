{#- Access control lists leave roles out. With the scope SCHEMAS, whoever is
    named may do it with every schema of the database. -#}
SELECT identity_type, identity_name, privilege_type, privilege_scope
FROM svv_database_privileges
WHERE database_name = {{ database | literal }}
  AND ((identity_type = 'role' AND privilege_scope = 'DATABASE') OR privilege_scope = 'SCHEMAS')
