REVOKE {{ privileges | privileges }} ON DATABASE {{ database | ident }} FROM {% include "sql/grantee.sql" %}
