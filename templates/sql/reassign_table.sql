{#- Views too: Redshift has no separate statement for them. -#}
ALTER TABLE {{ schema | ident }}.{{ name | ident }} OWNER TO {{ owner | ident }}
