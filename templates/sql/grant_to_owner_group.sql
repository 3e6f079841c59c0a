{#- Redshift tags no schema: a grant to the owner group says whose it is. -#}
GRANT USAGE ON SCHEMA {{ schema | ident }} TO GROUP {{ group | ident }}
