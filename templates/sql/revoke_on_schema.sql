REVOKE {{ privileges | privileges }} ON SCHEMA {{ schema | ident }} FROM {% include "sql/grantee.sql" %}
