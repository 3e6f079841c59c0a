SELECT DISTINCT identity_name, iam_arn
FROM svv_iam_privileges
WHERE identity_type = 'user' AND identity_name IN ({{ users | literals }})
