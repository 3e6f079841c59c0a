ALTER DATABASE {{ name | ident }} OWNER TO {{ owner | ident }}
