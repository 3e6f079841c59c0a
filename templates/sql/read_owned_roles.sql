SELECT role_owner, role_name
FROM svv_roles
WHERE role_owner IN ({{ users | literals }})
