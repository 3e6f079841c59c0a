{#- What the user may do, whether it was granted to it, to PUBLIC, to a group or
    to a role. -#}
{% for privilege in database_privileges %}{% if not loop.first %}UNION ALL
{% endif %}SELECT {{ privilege | literal }} AS privilege,
       CASE WHEN has_database_privilege({{ user | literal }}, {{ database | literal }}, {{ privilege | literal }}) THEN 'true' ELSE 'false' END AS held
{% endfor %}
{%- for schema in schemas %}{% set begins = loop.first and not database_privileges -%}
{% for privilege in schema_privileges %}{% if not (begins and loop.first) %}UNION ALL
{% endif %}SELECT {{ (privilege ~ ' on schema ' ~ schema) | literal }} AS privilege,
       CASE WHEN has_schema_privilege({{ user | literal }}, {{ schema | literal }}, {{ privilege | literal }}) THEN 'true' ELSE 'false' END AS held
{% endfor %}{% endfor %}
