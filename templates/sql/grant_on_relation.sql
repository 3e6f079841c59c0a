{#- A system table or view, which is found without its schema. -#}
GRANT SELECT ON {{ relation | ident }} TO {% include "sql/grantee.sql" %}
