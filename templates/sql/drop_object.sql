{#- Shown to a person, never sent: what Redshift gives to no other user. -#}
DROP {% if kind == "model" %}MODEL {{ schema | ident }}.
{%- elif kind == "datashare" %}DATASHARE {% else %}LIBRARY {% endif %}{{ name | ident }}
