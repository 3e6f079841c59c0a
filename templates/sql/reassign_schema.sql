ALTER SCHEMA {{ name | ident }} OWNER TO {{ owner | ident }}
