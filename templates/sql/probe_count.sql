SELECT count(*) AS loaded FROM {{ table | ident }}
