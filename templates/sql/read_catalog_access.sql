{#- A row where the reader sees the whole catalog in spite of metadata security:
    through a role that Redshift defines, or one that was granted it. -#}
SELECT g.role_name
FROM svv_user_grants g
WHERE g.user_name = current_user
  AND (g.role_name IN ('sys:operator', 'sys:secadmin', 'sys:dba', 'sys:superuser')
       OR g.role_name IN (SELECT p.identity_name
                          FROM svv_system_privileges p
                          WHERE p.identity_type = 'role' AND p.system_privilege = 'ACCESS CATALOG'))
