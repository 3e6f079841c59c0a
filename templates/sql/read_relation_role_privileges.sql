{#- How many tables and views of a schema each role may do what with. -#}
SELECT namespace_name, identity_name, privilege_type, CAST(COUNT(DISTINCT relation_name) AS VARCHAR(20)) AS number
FROM svv_relation_privileges
WHERE namespace_name IN ({{ schemas | literals }}) AND identity_type = 'role'
GROUP BY 1, 2, 3
