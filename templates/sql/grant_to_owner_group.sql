{#- Redshift tags no schema: a grant to the group that marks what is ours does it. -#}
GRANT USAGE ON SCHEMA {{ schema | ident }} TO GROUP {{ group | ident }}
