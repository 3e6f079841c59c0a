SELECT user_name, role_name
FROM svv_user_grants
WHERE user_name IN ({{ users | literals }})
