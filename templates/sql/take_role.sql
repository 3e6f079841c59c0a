{#- Shown to a person, never sent: from somebody else. -#}
REVOKE ROLE {{ role | ident }} FROM {% include "sql/grantee.sql" %}
