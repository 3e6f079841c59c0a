REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA {{ schema | ident }} FROM {% include "sql/grantee.sql" %}
