{#- Takes it from everybody who has it, and from it what it has. -#}
DROP ROLE {{ role | ident }} FORCE
