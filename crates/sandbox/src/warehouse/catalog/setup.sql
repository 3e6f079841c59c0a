-- What every database of a warehouse starts from. Run once, in template1, as
-- the role PostgreSQL was initialised with.
SET allow_system_table_mods = on;

-- Redshift's own superuser is rdsdb; the session's user cannot be renamed, so
-- another superuser does it.
CREATE ROLE standin_setup SUPERUSER;
SET SESSION AUTHORIZATION standin_setup;
DO $$ BEGIN
    EXECUTE format('ALTER ROLE %I RENAME TO rdsdb', (SELECT rolname FROM pg_catalog.pg_authid WHERE oid = 10));
END $$;
SET SESSION AUTHORIZATION rdsdb;
DROP ROLE standin_setup;

-- New Redshift namespaces give PUBLIC only USAGE on schema public (=U/rdsdb).
ALTER SCHEMA public OWNER TO rdsdb;
GRANT USAGE ON SCHEMA public TO PUBLIC;

CREATE OR REPLACE FUNCTION pg_catalog.version() RETURNS text
    LANGUAGE sql STABLE AS $$
    SELECT 'PostgreSQL 8.0.2 on i686-pc-linux-gnu, compiled by GCC gcc (GCC) 3.4.2 20041017 (Red Hat 3.4.2-6.fc3), Redshift 1.0.76230'
$$;

CREATE OR REPLACE FUNCTION pg_catalog.pg_backend_pid() RETURNS integer
    LANGUAGE sql STABLE AS $$ SELECT current_setting('redshift.session', true)::integer $$;

-- What the listener puts in place of PostgreSQL's own, by the same names.
CREATE SCHEMA standin;
GRANT USAGE ON SCHEMA standin TO PUBLIC;

-- The listener ends the session: it sees the notice and keeps it to itself.
CREATE FUNCTION standin.pg_terminate_backend(pid integer) RETURNS integer
    LANGUAGE plpgsql AS $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user)
       AND pid NOT IN (SELECT process FROM pg_catalog.stv_sessions) THEN
        RAISE EXCEPTION USING ERRCODE = '42501',
            MESSAGE = 'must be superuser to terminate other server process';
    END IF;
    RAISE NOTICE USING ERRCODE = '01RS1', MESSAGE = pid::text;
    RETURN 1;
END $$;

-- Who a session acts as is changed by SET SESSION AUTHORIZATION only.
CREATE FUNCTION standin.set_config(name text, value text, is_local boolean) RETURNS text
    LANGUAGE plpgsql AS $$
BEGIN
    IF lower(name) IN ('session_authorization', 'role') THEN
        RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'permission denied to set session authorization';
    END IF;
    RETURN pg_catalog.set_config(name, value, is_local);
END $$;

CREATE FUNCTION pg_catalog.getdate() RETURNS timestamp
    LANGUAGE sql STABLE AS $$ SELECT now()::timestamp $$;
