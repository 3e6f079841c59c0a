GRANT {{ privileges | privileges }} ON DATABASE {{ database | ident }} TO {{ user | ident }}
