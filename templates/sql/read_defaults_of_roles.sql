{#- What roles will be granted on what users make, whoever they are. -#}
SELECT grantee_name, owner_name, schema_name, object_type, privilege_type
FROM svv_default_privileges
WHERE grantee_type = 'role' AND grantee_name IN ({{ roles | literals }})
