{#- Shown to a person, never sent. -#}
CREATE ROLE catalog_reader;
GRANT ACCESS CATALOG TO ROLE catalog_reader;
GRANT ROLE catalog_reader TO {{ user | ident }}
