{#- Shown to a person, never sent. -#}
ALTER USER {{ user | ident }} NOCREATEUSER
