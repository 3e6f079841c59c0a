{#- Fails where the group has a member: the text that it makes of one is no number. Nothing else stops a transaction of plain statements. -#}
SELECT CAST('the owner group has the member ' || CAST(u.usename AS VARCHAR(128)) || ' by now: run it again' AS INTEGER)
FROM pg_group g, pg_user u
WHERE u.usesysid = ANY(g.grolist) AND g.groname = {{ group | literal }}
