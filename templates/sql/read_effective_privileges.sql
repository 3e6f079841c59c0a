{#- What the user may do, whether it was granted to it, to PUBLIC, to a group or
    to a role. -#}
{% for privilege in database_privileges %}SELECT {{ privilege | literal }} AS privilege,
       CASE WHEN has_database_privilege({{ user | literal }}, {{ database | literal }}, {{ privilege | literal }}) THEN 'true' ELSE 'false' END AS held
{% if not loop.last or schema_privileges %}UNION ALL
{% endif %}{% endfor %}
{%- for privilege in schema_privileges %}SELECT {{ privilege | literal }} || ' on the schema' AS privilege,
       CASE WHEN has_schema_privilege({{ user | literal }}, {{ schema | literal }}, {{ privilege | literal }}) THEN 'true' ELSE 'false' END AS held
{% if not loop.last %}UNION ALL
{% endif %}{% endfor %}
