REVOKE {% if privileges %}{{ privileges | table_privileges }}{% else %}ALL{% endif %} ON ALL TABLES IN SCHEMA {{ schema | ident }} FROM {% include "sql/grantee.sql" %}
