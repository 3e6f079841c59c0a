{#- Works on every kind of warehouse, which stv_sessions does not; of users it
    tells the number. -#}
SELECT session_id, trim(user_id) AS user_number
FROM sys_session_history
WHERE trim(status) = 'active'
