{#- The name as the client gave it, cut to 50 characters. -#}
SELECT process, trim(user_name) AS login
FROM stv_sessions
