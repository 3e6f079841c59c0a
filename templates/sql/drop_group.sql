DROP GROUP {{ group | ident }}
