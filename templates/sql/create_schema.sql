CREATE SCHEMA {{ schema | ident }}
