GRANT ROLE {{ role | ident }} TO {{ user | ident }}
