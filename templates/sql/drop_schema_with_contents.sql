{#- Shown to a person, never sent. -#}
DROP SCHEMA {{ schema | ident }} CASCADE
