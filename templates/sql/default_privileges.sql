ALTER DEFAULT PRIVILEGES FOR USER {{ owner | ident }}
{%- if schema %} IN SCHEMA {{ schema | ident }}{% endif %} {% if revoke %}REVOKE{% else %}GRANT{% endif %} ALL ON {% if on == "tables" %}TABLES
{%- elif on == "functions" %}FUNCTIONS
{%- else %}PROCEDURES
{%- endif %} {% if revoke %}FROM{% else %}TO{% endif %} {% include "sql/grantee.sql" %}
