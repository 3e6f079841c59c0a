{#- Those one can connect to, without the templates and the shared ones. -#}
SELECT datname
FROM pg_database
WHERE datallowconn AND datname NOT IN ('template0', 'template1', 'padb_harvest')
ORDER BY datname
