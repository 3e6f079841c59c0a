GRANT {{ privileges | privileges }} ON DATABASE {{ database | ident }} TO {% include "sql/grantee.sql" %}
