REVOKE {{ privileges | table_privileges }} ON ALL TABLES IN SCHEMA {{ schema | ident }} FROM {{ user | ident }}
