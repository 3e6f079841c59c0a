DETACH {% if masked %}MASKING{% else %}RLS{% endif %} POLICY {{ name | ident }} ON {{ schema | ident }}.{{ table | ident }}
{%- if masked %} ({% for column in masked %}{% for part in column %}{{ part | ident }}{% if not loop.last %}.{% endif %}{% endfor %}{% if not loop.last %}, {% endif %}{% endfor %}){% endif %} FROM {{ user | ident }}
