REVOKE {{ privileges | privileges }} ON SCHEMA {{ schema | ident }} FROM {{ user | ident }}
