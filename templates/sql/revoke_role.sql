REVOKE ROLE {{ role | ident }} FROM {{ user | ident }}
