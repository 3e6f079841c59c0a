{#- As the vendor loads: with the associated role, or with its own keys. -#}
COPY {{ table | ident }} FROM {{ from | literal }}
{%- if role_arn %} IAM_ROLE {{ role_arn | literal }}
{%- else %} ACCESS_KEY_ID {{ access_key_id | literal }} SECRET_ACCESS_KEY {{ secret_access_key | literal }}
{%- if session_token %} SESSION_TOKEN {{ session_token | literal }}{% endif %}
{%- endif %}
