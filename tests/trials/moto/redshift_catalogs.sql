-- What Redshift's catalogs have beside PostgreSQL's, as far as provision reads them: each view has the columns that the
-- page of that name in the Amazon Redshift Database Developer Guide lists, and no rows where PostgreSQL knows nothing of
-- the kind. A statement of provision's that reads another relation fails here until the relation is added.
CREATE SCHEMA redshift;
CREATE VIEW redshift.stv_sessions AS
    SELECT backend_start AS starttime, pid AS process, usename::char(50) AS user_name, datname::char(50) AS db_name
    FROM pg_stat_activity WHERE usename IS NOT NULL;
CREATE VIEW redshift.sys_session_history AS
    SELECT usesysid::text::char(50) AS user_id, pid AS session_id, datname::char(50) AS database_name,
           'active'::char(20) AS status, backend_start AS start_time, NULL::timestamp AS end_time
    FROM pg_stat_activity WHERE usename IS NOT NULL;
CREATE VIEW redshift.svv_redshift_databases AS
    SELECT datname::varchar(128) AS database_name, datdba AS database_owner, 'local'::varchar(32) AS database_type,
           ''::varchar(128) AS database_acl, ''::varchar(128) AS database_options
    FROM pg_database;
CREATE VIEW redshift.svv_roles AS
    SELECT 0 AS role_id, ''::text AS role_name, ''::text AS role_owner, ''::text AS external_id WHERE false;
CREATE VIEW redshift.svv_user_grants AS
    SELECT 0 AS user_id, ''::text AS user_name, 0 AS role_id, ''::text AS role_name, false AS admin_option WHERE false;
CREATE VIEW redshift.pg_attribute_info AS
    SELECT attrelid, attname, atttypid, attnum, attnotnull, atthasdef, attisdropped, attacl FROM pg_attribute;
CREATE VIEW redshift.pg_proc_info AS
    SELECT oid AS prooid, proname, pronamespace, proowner, prolang, prorettype, proargtypes, proacl, prokind FROM pg_proc;
CREATE VIEW redshift.pg_library AS SELECT ''::name AS name, 0 AS owner WHERE false;
CREATE VIEW redshift.pg_default_acl AS
    SELECT defaclrole AS defacluser, defaclnamespace, defaclobjtype, defaclacl FROM pg_catalog.pg_default_acl;
DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET search_path = redshift, pg_catalog, public', current_database());
END $$;
