GRANT {{ privileges | privileges }} ON SCHEMA {{ schema | ident }} TO {% include "sql/grantee.sql" %}
