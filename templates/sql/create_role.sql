CREATE ROLE {{ role | ident }}
