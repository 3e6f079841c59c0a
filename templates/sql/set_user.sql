ALTER USER {{ user | ident }} SET {{ setting | ident }} TO {{ value | literal }}
