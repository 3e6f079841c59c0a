{#- On those that are there, views included. -#}
GRANT {{ privileges | table_privileges }} ON ALL TABLES IN SCHEMA {{ schema | ident }} TO {% include "sql/grantee.sql" %}
