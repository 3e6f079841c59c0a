ALTER GROUP {{ group | ident }} DROP USER {{ user | ident }}
