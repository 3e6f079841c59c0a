{#- Views as tables: Redshift has no ALTER VIEW … OWNER TO. -#}
{% if kind == "database" %}ALTER DATABASE {{ name | ident }}
{%- elif kind == "schema" or kind == "external schema" %}ALTER SCHEMA {{ name | ident }}
{%- elif kind == "role" %}ALTER ROLE {{ name | ident }}
{%- elif kind == "function" %}ALTER FUNCTION {{ schema | ident }}.{{ name | ident }}({{ part | types }})
{%- elif kind == "procedure" %}ALTER PROCEDURE {{ schema | ident }}.{{ name | ident }}({{ part | types }})
{%- else %}ALTER TABLE {{ schema | ident }}.{{ name | ident }}
{%- endif %} OWNER TO {{ owner | ident }}
