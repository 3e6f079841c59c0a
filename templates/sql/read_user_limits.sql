SELECT user_name, connection_limit, syslog_access
FROM svv_user_info
WHERE user_name IN ({{ users | literals }})
