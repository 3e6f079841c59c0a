CREATE TABLE {{ schema | ident }}.{{ table | ident }} (probe varchar(100))
