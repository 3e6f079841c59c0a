-- What Redshift's catalogs have beside PostgreSQL's, as far as provision reads them: each has the columns
-- that the page of that name in the Amazon Redshift Database Developer Guide lists, and no rows where PostgreSQL knows
-- nothing of the kind. A statement of provision's that reads another relation fails here until the relation is added.
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
-- Nothing of what these show is there: PostgreSQL has neither database roles nor any of the rest.
CREATE TABLE redshift.svv_role_grants (role_id int, role_name text, granted_role_id int, granted_role_name text);
CREATE TABLE redshift.svv_system_privileges (
    system_privilege text, identity_id int, identity_name text, identity_type text);
CREATE TABLE redshift.svv_database_privileges (
    database_name text, privilege_type text, identity_id int, identity_name text, identity_type text, admin_option
    bool, privilege_scope text);
CREATE TABLE redshift.svv_schema_privileges (
    namespace_name text, privilege_type text, identity_id int, identity_name text, identity_type text, admin_option
    bool, privilege_scope text);
CREATE TABLE redshift.svv_relation_privileges (
    namespace_name text, relation_name text, privilege_type text, identity_id int, identity_name text, identity_type
    text, admin_option bool);
CREATE TABLE redshift.svv_default_privileges (
    schema_name text, object_type text, owner_id int, owner_name text, owner_type text, privilege_type text,
    grantee_id int, grantee_name text, grantee_type text, admin_option bool);
CREATE TABLE redshift.svv_iam_privileges (
    iam_arn text, command_type text, identity_id int, identity_name text, identity_type text);
CREATE TABLE redshift.svv_datashares (
    share_name text, share_id int, share_owner int, source_database text, consumer_database text, share_type text);
CREATE TABLE redshift.svv_datashare_privileges (
    datashare_name text, privilege_type text, identity_id int, identity_name text, identity_type text, admin_option
    bool);
CREATE TABLE redshift.svv_external_schemas (
    esoid oid, eskind int, schemaname text, esowner int, databasename text, esoptions text);
CREATE TABLE redshift.svv_attached_masking_policy (
    policy_name text, schema_name text, table_name text, table_type text, grantor text, grantee text, grantee_type
    text, priority int, input_columns text, output_columns text);
CREATE TABLE redshift.svv_rls_attached_policy (
    relschema text, relname text, relkind text, polname text, grantor text, grantee text, granteekind text,
    is_pol_on bool, is_rls_on bool);
CREATE TABLE redshift.svv_ml_model_info (
    schema_name text, user_name text, model_name text, life_cycle text, model_state text, database_name text);
CREATE TABLE redshift.svv_ml_model_privileges (
    namespace_name text, model_name text, identity_id int, identity_name text, identity_type text, privilege_type
    text, admin_option bool);
DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET search_path = redshift, pg_catalog, public', current_database());
END $$;
