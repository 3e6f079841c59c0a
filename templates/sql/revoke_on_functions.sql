REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA {{ schema | ident }} FROM {{ user | ident }}
