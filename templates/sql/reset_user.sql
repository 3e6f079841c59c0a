{#- Shown to a person, never sent. -#}
ALTER USER {{ user | ident }} {% if setting %}RESET {{ setting | ident }}
{%- elif what == "connections" %}CONNECTION LIMIT UNLIMITED
{%- elif what == "log" %}SYSLOG ACCESS RESTRICTED
{%- elif what == "databases" %}NOCREATEDB
{%- else %}VALID UNTIL 'infinity'{% endif %}
