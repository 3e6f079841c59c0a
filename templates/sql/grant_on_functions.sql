{#- On those that are there; procedures are none of them. -#}
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {{ schema | ident }} TO {% include "sql/grantee.sql" %}
