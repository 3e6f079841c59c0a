GRANT {{ privileges | privileges }} ON SCHEMA {{ schema | ident }} TO {{ user | ident }}
