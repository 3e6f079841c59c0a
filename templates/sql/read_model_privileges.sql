SELECT DISTINCT identity_name, namespace_name, model_name
FROM svv_ml_model_privileges
WHERE identity_type = 'user' AND identity_name IN ({{ users | literals }})
