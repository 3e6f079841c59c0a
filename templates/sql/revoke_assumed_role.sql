{#- The name that the view gives the default role also stands for all roles. -#}
REVOKE ASSUMEROLE ON {% if role == "default" %}DEFAULT{% elif role == "all" %}ALL{% else %}{{ role | literal }}{% endif %} FROM {{ user | ident }} FOR ALL
