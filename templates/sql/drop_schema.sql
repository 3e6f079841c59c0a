{#- RESTRICT is the default: a schema with anything in it is not dropped. -#}
DROP SCHEMA {{ schema | ident }} RESTRICT
