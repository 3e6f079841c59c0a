{% if grantee.kind == "public" %}PUBLIC
{%- elif grantee.kind == "group" %}GROUP {{ grantee.name | ident }}
{%- elif grantee.kind == "role" %}ROLE {{ grantee.name | ident }}
{%- else %}{{ grantee.name | ident }}
{%- endif -%}
