{#- Views as well: Redshift has no ALTER VIEW … OWNER TO. -#}
ALTER TABLE {{ schema | ident }}.{{ name | ident }} OWNER TO {{ owner | ident }}
