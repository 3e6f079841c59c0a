{#- A role with the role that was granted to it. -#}
SELECT role_name, granted_role_name
FROM svv_role_grants
