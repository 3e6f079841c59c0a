SELECT trim(user_name) AS owner, trim(schema_name) AS schema, trim(model_name) AS name
FROM svv_ml_model_info
WHERE trim(database_name) = {{ database | literal }} AND trim(user_name) IN ({{ users | literals }})
