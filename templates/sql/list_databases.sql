{#- Without Redshift's own. The access control list is one string: aclexplode
    does not exist in Redshift. -#}
SELECT datname, pg_get_userbyid(datdba) AS owner, array_to_string(datacl, '|') AS acl,
       CASE WHEN datallowconn THEN 'true' ELSE 'false' END AS connectable
FROM pg_database
WHERE datname NOT IN ('template0', 'template1', 'padb_harvest', 'sys:internal') AND NOT datistemplate
ORDER BY datname
