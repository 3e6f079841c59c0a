REVOKE {{ privileges | privileges }} ON DATABASE {{ database | ident }} FROM {{ user | ident }}
