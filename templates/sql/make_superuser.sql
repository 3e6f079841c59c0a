{#- Shown to a person, never sent. Users that IAM makes have no password, and a
    superuser must have one. -#}
ALTER USER {{ user | ident }} PASSWORD 'md5<32 random hexadecimal digits>' CREATEUSER
