REVOKE {% if on == "languages" %}USAGE{% else %}ALL{% endif %} FOR {% if on == "tables" %}TABLES
{%- elif on == "functions" %}FUNCTIONS
{%- elif on == "procedures" %}PROCEDURES
{%- elif on == "schemas" %}SCHEMAS
{%- else %}LANGUAGES
{%- endif %} IN {% if schema %}SCHEMA {{ schema | ident }}{% else %}DATABASE {{ database | ident }}{% endif %} FROM {{ user | ident }}
