{#- Shown to a person, never sent. -#}
REVOKE GRANT OPTION FOR {{ privileges | privileges }} ON {% if schema %}SCHEMA {{ schema | ident }}
{%- else %}DATABASE {{ database | ident }}{% endif %} FROM {{ user | ident }}
