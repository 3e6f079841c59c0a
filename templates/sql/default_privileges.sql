ALTER DEFAULT PRIVILEGES{% if owner %} FOR USER {{ owner | ident }}{% endif %}
{%- if schema %} IN SCHEMA {{ schema | ident }}{% endif %} {% if revoke %}REVOKE{% else %}GRANT{% endif %} {% if not privileges %}ALL{% elif on == "functions" %}EXECUTE{% else %}{{ privileges | table_privileges }}{% endif %} ON {% if on == "tables" %}TABLES
{%- elif on == "functions" %}FUNCTIONS
{%- else %}PROCEDURES
{%- endif %} {% if revoke %}FROM{% else %}TO{% endif %} {% include "sql/grantee.sql" %}
