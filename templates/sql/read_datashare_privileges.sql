SELECT DISTINCT identity_name, datashare_name
FROM svv_datashare_privileges
WHERE identity_type = 'user' AND identity_name IN ({{ users | literals }})
