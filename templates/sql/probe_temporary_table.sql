CREATE TEMPORARY TABLE {{ table | ident }} (probe varchar(100))
