{#- The access control list as one string: aclexplode does not exist in Redshift. -#}
SELECT datname, pg_get_userbyid(datdba) AS owner, array_to_string(datacl, '|') AS acl
FROM pg_database
WHERE datname = {{ database | literal }}
