ALTER USER {{ user | ident }} PASSWORD {% if password_hash %}{{ password_hash | literal }}{% else %}DISABLE{% endif %}
