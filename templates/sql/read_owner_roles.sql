{#- A row for each role itself, so that one that nobody has is seen, and for each user and role that has it. -#}
SELECT role_name, CAST('' AS VARCHAR(8)) AS kind, CAST('' AS VARCHAR(128)) AS member
FROM svv_roles
WHERE role_name LIKE {{ pattern | literal }}
UNION ALL
SELECT role_name, 'user', CAST(user_name AS VARCHAR(128))
FROM svv_user_grants
WHERE role_name LIKE {{ pattern | literal }}
UNION ALL
SELECT granted_role_name, 'role', CAST(role_name AS VARCHAR(128))
FROM svv_role_grants
WHERE granted_role_name LIKE {{ pattern | literal }}
