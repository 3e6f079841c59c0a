{#- Who came to the warehouse since then, newest first; only superusers are told, and names are cut off at 50 characters
    (Database Developer Guide, SYS_CONNECTION_LOG). Times are UTC. -#}
SELECT trim(event) AS event, CAST(record_time AS varchar) AS record_time, trim(remote_host) AS remote_host,
       trim(database_name) AS database_name, trim(user_name) AS user_name, trim(auth_method) AS auth_method,
       trim(application_name) AS application_name
FROM sys_connection_log
WHERE record_time >= CAST({{ since | literal }} AS timestamp)
ORDER BY record_time DESC
LIMIT 1000
