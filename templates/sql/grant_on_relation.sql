{#- A system table or view, which is found without its schema. -#}
GRANT SELECT ON {{ relation | ident }} TO {{ user | ident }}
