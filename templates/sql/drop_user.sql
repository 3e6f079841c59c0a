DROP USER {{ user | ident }}
