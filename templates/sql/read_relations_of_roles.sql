{#- With how many tables and views of each schema a role may do what; those of Redshift itself by name. -#}
SELECT identity_name, namespace_name, CASE WHEN namespace_name = 'pg_catalog' THEN relation_name ELSE '' END AS relation,
       privilege_type, CAST(COUNT(DISTINCT relation_name) AS VARCHAR(20)) AS number
FROM svv_relation_privileges
WHERE identity_type = 'role' AND identity_name IN ({{ roles | literals }})
GROUP BY 1, 2, 3, 4
