SELECT usename, usesysid
FROM pg_user
WHERE usename IN ({{ users | literals }})
