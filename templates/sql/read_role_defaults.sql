{#- Default privileges that users give to database roles, which access control
    lists leave out. -#}
SELECT DISTINCT owner_name, schema_name, object_type, grantee_name
FROM svv_default_privileges
WHERE grantee_type = 'role' AND owner_name IN ({{ users | literals }})
