CREATE GROUP {{ group | ident }}
