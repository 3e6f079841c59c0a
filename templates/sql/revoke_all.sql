{#- On objects of one kind, and for columns of one table. -#}
REVOKE {% if kind == "external schema" %}USAGE{% else %}ALL{% endif %} {% if kind == "column" %}({% for object in objects %}{{ object.part | ident }}{% if not loop.last %}, {% endif %}{% endfor %}) {% endif -%}
ON {% if kind == "database" %}DATABASE
{%- elif kind == "schema" or kind == "external schema" %}SCHEMA
{%- elif kind == "function" %}FUNCTION
{%- elif kind == "procedure" %}PROCEDURE
{%- elif kind == "language" %}LANGUAGE
{%- elif kind == "model" %}MODEL
{%- elif kind == "datashare" %}DATASHARE
{%- else %}TABLE
{%- endif %} {% if kind == "column" %}{{ objects[0].schema | ident }}.{{ objects[0].name | ident }}
{%- else %}{% for object in objects %}{% if object.schema %}{{ object.schema | ident }}.{% endif %}{{ object.name | ident }}
{%- if kind == "function" or kind == "procedure" %}({{ object.part | types }}){% endif %}{% if not loop.last %}, {% endif %}{% endfor %}
{%- endif %} FROM {% include "sql/grantee.sql" %}
