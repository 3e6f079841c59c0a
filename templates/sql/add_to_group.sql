ALTER GROUP {{ group | ident }} ADD USER {{ user | ident }}
