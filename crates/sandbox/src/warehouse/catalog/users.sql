-- What CREATE USER, ALTER USER and DROP USER do. The listener parses Redshift's
-- options; passwords arrive in the form they are stored in.

CREATE FUNCTION pg_catalog.standin_require_superuser(purpose text) RETURNS void
    LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = purpose;
    END IF;
END $$;

CREATE FUNCTION pg_catalog.standin_require(privilege text, message text) RETURNS void
    LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT pg_catalog.standin_may(privilege, session_user) THEN
        RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = message;
    END IF;
END $$;

-- GRANT and REVOKE of a system privilege, which only roles have.
CREATE FUNCTION pg_catalog.standin_system_privilege(p_privilege text, p_role text, p_grant boolean) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    setting text := 'redshift.may_' || replace(lower(p_privilege), ' ', '_');
BEGIN
    PERFORM pg_catalog.standin_require_superuser('permission denied');
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'role:' || p_role) THEN
        RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('role "%s" does not exist', p_role);
    END IF;
    EXECUTE format(CASE WHEN p_grant THEN 'ALTER ROLE %I SET %s = %L' ELSE 'ALTER ROLE %I RESET %s' END,
                   'role:' || p_role, setting, 'on');
END $$;

-- Roles that every warehouse has (Database Developer Guide, "Amazon Redshift
-- system-defined roles"), with what the stand-in knows of their privileges.
DO $$
DECLARE
    role text;
    privilege text;
BEGIN
    FOREACH role IN ARRAY ARRAY['monitor', 'operator', 'dba', 'secadmin', 'superuser'] LOOP
        EXECUTE format('CREATE ROLE %I NOLOGIN', 'role:sys:' || role);
        EXECUTE format('ALTER ROLE %I SET redshift.owner = %L', 'role:sys:' || role, 'rdsdb');
        FOREACH privilege IN ARRAY CASE role WHEN 'monitor' THEN ARRAY['ACCESS SYSTEM TABLE']
                WHEN 'operator' THEN ARRAY['ACCESS SYSTEM TABLE', 'ACCESS CATALOG']
                WHEN 'dba' THEN ARRAY['ACCESS CATALOG']
                WHEN 'secadmin' THEN ARRAY['ACCESS CATALOG', 'ACCESS SYSTEM TABLE', 'CREATE USER', 'ALTER USER', 'DROP USER']
                ELSE ARRAY['ACCESS CATALOG', 'ACCESS SYSTEM TABLE', 'CREATE USER', 'ALTER USER', 'DROP USER'] END LOOP
            PERFORM pg_catalog.standin_system_privilege(privilege, 'sys:' || role, true);
        END LOOP;
    END LOOP;
END $$;

-- ALTER SYSTEM SET metadata_security; kept where every database sees it.
CREATE FUNCTION pg_catalog.standin_metadata_security(p_on boolean) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_catalog.standin_require_superuser('permission denied');
    EXECUTE CASE WHEN p_on THEN 'ALTER ROLE rdsdb SET redshift.metadata_security = ''on'''
                 ELSE 'ALTER ROLE rdsdb RESET redshift.metadata_security' END;
END $$;

-- Makes a session act as a user again, by id: the name may have changed.
CREATE FUNCTION pg_catalog.standin_act_as(p_id text) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    name text := (SELECT rolname FROM pg_catalog.pg_authid WHERE oid = p_id::oid AND rolcanlogin);
BEGIN
    IF name IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = '28000', MESSAGE = format('user with id %s does not exist', p_id);
    END IF;
    PERFORM pg_catalog.set_config('session_authorization', name, false);
END $$;

CREATE FUNCTION pg_catalog.standin_create_user(p_name text, p_options jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    PERFORM pg_catalog.standin_require('CREATE USER', 'must be superuser to create users');
    -- Who may create users makes no superusers of them.
    IF (p_options ->> 'superuser')::boolean THEN
        PERFORM pg_catalog.standin_require('', 'must be superuser to create superusers');
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_authid WHERE rolname = p_name) THEN
        RAISE EXCEPTION USING ERRCODE = '42710', MESSAGE = format('user "%s" already exists', p_name);
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN', p_name);
    PERFORM pg_catalog.standin_apply_options(p_name, p_options);
END $$;

CREATE FUNCTION pg_catalog.standin_alter_user(p_name text, p_options jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    super boolean;
    has_password boolean;
BEGIN
    SELECT rolsuper, rolpassword IS NOT NULL INTO super, has_password FROM pg_catalog.pg_authid WHERE rolname = p_name AND rolcanlogin;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('user "%s" does not exist', p_name);
    END IF;
    -- A user may change their own password, and nothing else of themselves.
    IF p_name <> session_user OR p_options - 'password' <> '{}' OR p_options -> 'password' = 'null' THEN
        PERFORM pg_catalog.standin_require('ALTER USER', 'permission denied');
    END IF;
    IF p_options ? 'superuser' OR (super AND p_name <> session_user) THEN
        PERFORM pg_catalog.standin_require('', 'permission denied');
    END IF;
    -- A superuser has a password, given now or before: users that IAM makes have none
    -- (brainly/terraform-provider-redshift#37).
    IF (p_options -> 'password' = 'null' AND coalesce((p_options ->> 'superuser')::boolean, super))
       OR ((p_options ->> 'superuser')::boolean AND NOT p_options ? 'password' AND NOT has_password) THEN
        RAISE EXCEPTION USING ERRCODE = '42601', MESSAGE = 'CREATEUSER and PASSWORD DISABLE are incompatible';
    END IF;
    PERFORM pg_catalog.standin_apply_options(p_name, p_options);
END $$;

-- ALTER USER … SET and RESET: of oneself, or with the privilege to alter users (Database
-- Developer Guide, ALTER USER); no values reset the parameter.
CREATE FUNCTION pg_catalog.standin_set_user(p_name text, p_parameter text, p_values text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    super boolean;
    parameter text := (SELECT string_agg(quote_ident(part), '.') FROM unnest(string_to_array(p_parameter, '.')) part);
BEGIN
    SELECT rolsuper INTO super FROM pg_catalog.pg_authid WHERE rolname = p_name AND rolcanlogin;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('user "%s" does not exist', p_name);
    END IF;
    IF p_name <> session_user THEN
        PERFORM pg_catalog.standin_require(CASE WHEN super THEN '' ELSE 'ALTER USER' END, 'permission denied');
    END IF;
    IF p_values = '{}' THEN
        EXECUTE format('ALTER ROLE %I RESET %s', p_name, parameter);
    ELSE
        EXECUTE format('ALTER ROLE %I SET %s TO %s', p_name, parameter,
            (SELECT string_agg(CASE WHEN lower(v) = 'default' THEN 'DEFAULT' ELSE quote_literal(v) END, ', ') FROM unnest(p_values) v));
    END IF;
END $$;

CREATE FUNCTION pg_catalog.standin_apply_options(p_name text, p jsonb) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    setting text;
BEGIN
    IF p ? 'password' THEN
        PERFORM pg_catalog.standin_set_password(p_name, p ->> 'password');
    END IF;
    IF p ? 'createdb' THEN
        EXECUTE format('ALTER ROLE %I %s', p_name, CASE WHEN (p ->> 'createdb')::boolean THEN 'CREATEDB' ELSE 'NOCREATEDB' END);
    END IF;
    IF p ? 'superuser' THEN
        EXECUTE format('ALTER ROLE %I %s', p_name, CASE WHEN (p ->> 'superuser')::boolean THEN 'SUPERUSER' ELSE 'NOSUPERUSER' END);
    END IF;
    IF p ? 'connection_limit' THEN
        EXECUTE format('ALTER ROLE %I CONNECTION LIMIT %s', p_name, p ->> 'connection_limit');
    END IF;
    IF p ? 'valid_until' THEN
        EXECUTE format('ALTER ROLE %I VALID UNTIL %L', p_name, p ->> 'valid_until');
    END IF;
    FOREACH setting IN ARRAY ARRAY['syslog_access', 'session_timeout'] LOOP
        IF p -> setting = 'null' THEN
            EXECUTE format('ALTER ROLE %I RESET redshift.%I', p_name, setting);
        ELSIF p ? setting THEN
            EXECUTE format('ALTER ROLE %I SET redshift.%I = %L', p_name, setting, p ->> setting);
        END IF;
    END LOOP;
    FOR setting IN SELECT jsonb_array_elements_text(coalesce(p -> 'groups', '[]')) LOOP
        PERFORM pg_catalog.standin_group_member(setting, p_name, true);
    END LOOP;
END $$;

-- The only place with more rights than its caller: users change their own
-- password, and PostgreSQL has no form for Redshift's SHA-256 digests.
CREATE FUNCTION pg_catalog.standin_set_password(p_name text, p_stored text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF p_name <> session_user AND NOT pg_catalog.standin_may('CREATE USER', session_user)
       AND NOT pg_catalog.standin_may('ALTER USER', session_user) THEN
        RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'permission denied';
    END IF;
    UPDATE pg_catalog.pg_authid SET rolpassword = p_stored WHERE rolname = p_name;
END $$;

CREATE FUNCTION pg_catalog.standin_group_member(p_group text, p_user text, p_add boolean) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'group:' || p_group) THEN
        RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('group "%s" does not exist', p_group);
    END IF;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = p_user AND rolcanlogin) THEN
        RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('user "%s" does not exist', p_user);
    END IF;
    IF p_add THEN
        EXECUTE format('GRANT %I TO %I', 'group:' || p_group, p_user);
    ELSE
        EXECUTE format('REVOKE %I FROM %I', 'group:' || p_group, p_user);
    END IF;
END $$;

-- A membership for the length of a session, marked so that one the user has
-- anyway outlives it.
CREATE FUNCTION pg_catalog.standin_session_member(p_group text, p_user text, p_add boolean) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    IF p_add THEN
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'group:' || p_group) THEN
            RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('group "%s" does not exist', p_group);
        END IF;
        IF EXISTS (SELECT FROM pg_catalog.pg_auth_members m
                    WHERE m.roleid = (SELECT oid FROM pg_catalog.pg_authid WHERE rolname = 'group:' || p_group)
                      AND m.member = (SELECT oid FROM pg_catalog.pg_authid WHERE rolname = p_user)) THEN
            RETURN;
        END IF;
        EXECUTE format('ALTER ROLE %I SET redshift.%I = %L', p_user, 'joined_' || md5(p_group), p_group);
        EXECUTE format('GRANT %I TO %I', 'group:' || p_group, p_user);
    ELSIF EXISTS (SELECT FROM pg_catalog.pg_db_role_setting s, unnest(s.setconfig) c
                   WHERE s.setrole = (SELECT oid FROM pg_catalog.pg_authid WHERE rolname = p_user)
                     AND c LIKE 'redshift.joined\_' || md5(p_group) || '=%') THEN
        EXECUTE format('ALTER ROLE %I RESET redshift.%I', p_user, 'joined_' || md5(p_group));
        EXECUTE format('REVOKE %I FROM %I', 'group:' || p_group, p_user);
    END IF;
END $$;

-- Only the current database is looked at (DROP USER, note): what the user owns
-- or may use elsewhere stays, with an owner nobody knows any more.
CREATE FUNCTION pg_catalog.standin_drop_user(p_name text, p_if_exists boolean, p_admin text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    id oid;
    here oid := (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database());
BEGIN
    PERFORM pg_catalog.standin_require('DROP USER', 'must be superuser to drop users');
    SELECT oid INTO id FROM pg_catalog.pg_authid WHERE rolname = p_name AND rolcanlogin;
    IF NOT FOUND THEN
        IF p_if_exists THEN
            RAISE NOTICE USING MESSAGE = format('user "%s" does not exist, skipping', p_name);
            RETURN;
        END IF;
        RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('user "%s" does not exist', p_name);
    END IF;
    IF p_name = session_user THEN
        RAISE EXCEPTION USING ERRCODE = '55006', MESSAGE = 'current user cannot be dropped';
    END IF;
    IF (SELECT rolsuper FROM pg_catalog.pg_authid WHERE oid = id) THEN
        PERFORM pg_catalog.standin_require('', 'must be superuser to drop superusers');
    END IF;
    IF p_name IN ('rdsdb', p_admin) THEN
        RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = format('user "%s" can''t be dropped', p_name);
    END IF;
    PERFORM FROM pg_catalog.pg_shdepend
        WHERE refclassid = 'pg_authid'::regclass AND refobjid = id AND deptype = 'o'
          AND classid <> 'pg_default_acl'::regclass AND dbid IN (0, here);
    IF FOUND OR pg_catalog.standin_owns_more(id) OR EXISTS (SELECT FROM pg_catalog.svv_roles WHERE role_owner = p_name) THEN
        RAISE EXCEPTION USING ERRCODE = '55006',
            MESSAGE = format('user "%s" can''t be dropped because the user owns some object', p_name);
    END IF;
    PERFORM FROM pg_catalog.pg_shdepend
        WHERE refclassid = 'pg_authid'::regclass AND refobjid = id
          AND (dbid = here OR (dbid = 0 AND classid = 'pg_database'::regclass AND objid = here));
    IF FOUND OR pg_catalog.standin_may_more(id) THEN
        RAISE EXCEPTION USING ERRCODE = '55006',
            MESSAGE = format('user "%s" can''t be dropped because the user has a privilege on some object', p_name);
    END IF;
    PERFORM FROM pg_catalog.pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND refobjid = id;
    IF FOUND THEN
        EXECUTE format('ALTER ROLE %I RENAME TO %I', p_name, 'unknown (OID=' || id || ')');
        EXECUTE format('ALTER ROLE %I NOLOGIN NOSUPERUSER', 'unknown (OID=' || id || ')');
    ELSE
        EXECUTE format('DROP ROLE %I', p_name);
    END IF;
END $$;
