-- Redshift's catalog views over PostgreSQL's catalogs (Amazon Redshift
-- Database Developer Guide, "System tables and views reference").
SET allow_system_table_mods = on;

-- Users, groups and database roles are separate in Redshift; here a group g is
-- the PostgreSQL role "group:g" and a database role r is "role:r".
CREATE FUNCTION pg_catalog.standin_identity(role name, login boolean, OUT name text, OUT type text)
    LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN role LIKE 'group:%' THEN substr(role, 7)
                WHEN role LIKE 'role:%' THEN substr(role, 6)
                ELSE role::text END,
           CASE WHEN role LIKE 'group:%' AND NOT login THEN 'group'
                WHEN role LIKE 'role:%' AND NOT login THEN 'role'
                ELSE 'user' END
$$;

-- Whether a user has a system privilege: a superuser, or through a database
-- role, which keeps them as settings (Database Developer Guide, "System
-- permissions for RBAC").
CREATE FUNCTION pg_catalog.standin_may(privilege text, who name) RETURNS boolean
    LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = who), false)
        OR EXISTS (SELECT FROM pg_catalog.pg_roles r, unnest(r.rolconfig) setting
                    WHERE setting = 'redshift.may_' || replace(lower(privilege), ' ', '_') || '=on'
                      AND pg_catalog.pg_has_role(who, r.oid, 'USAGE'))
$$;

-- Superusers see everything, others what concerns them.
CREATE FUNCTION pg_catalog.standin_visible(identity oid) RETURNS boolean
    LANGUAGE sql STABLE AS $$
    SELECT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user)
        OR identity = 0 OR pg_catalog.pg_has_role(current_user, identity, 'USAGE')
$$;

-- With metadata security, who is no superuser and has no ACCESS CATALOG sees
-- what they own, were granted or everybody was (Database Developer Guide,
-- "Metadata security").
CREATE FUNCTION pg_catalog.standin_sees_all() RETURNS boolean
    LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN NOT EXISTS (SELECT FROM pg_catalog.pg_roles r, unnest(r.rolconfig) setting
                        WHERE r.oid = 10 AND setting = 'redshift.metadata_security=on')
        OR pg_catalog.standin_may('ACCESS CATALOG', current_user);
END $$;

CREATE FUNCTION pg_catalog.standin_sees(owner oid, acl aclitem[]) RETURNS boolean
    LANGUAGE sql STABLE AS $$
    SELECT pg_catalog.pg_has_role(current_user, owner, 'USAGE')
        OR EXISTS (SELECT FROM pg_catalog.aclexplode(acl) x
                    WHERE x.grantee = 0 OR pg_catalog.pg_has_role(current_user, x.grantee, 'USAGE'))
$$;

-- Access control lists as Redshift prints them: groups with the word before
-- the name, database roles not at all.
CREATE FUNCTION standin.acl(acl aclitem[]) RETURNS text[]
    LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN acl IS NOT NULL THEN
        ARRAY(SELECT CASE WHEN item LIKE '"group:%' AND substr(item, 8) ~ '^[a-z_][a-z0-9_]*"='
                          THEN 'group ' || replace(substr(item, 8), '"=', '=')
                          WHEN item LIKE '"group:%' THEN 'group "' || substr(item, 8)
                          ELSE item END
              FROM unnest(acl::text[]) WITH ORDINALITY AS entry(item, position)
              WHERE item NOT LIKE '"role:%' ORDER BY position)
    END
$$;

CREATE VIEW pg_catalog.standin_users AS
    SELECT r.oid, r.rolname AS name, r.rolsuper, r.rolcreatedb, r.rolconnlimit, r.rolvaliduntil,
           -- What the stand-in keeps for itself is left out.
           (SELECT array_agg(regexp_replace(s, '^redshift\.', '')) FROM unnest(d.setconfig) s
             WHERE s !~ '^redshift\.(syslog_access|session_timeout|metadata_security|owner|may_|joined_|assumerole)') AS config,
           (SELECT split_part(s, '=', 2) FROM unnest(d.setconfig) s WHERE s LIKE 'redshift.syslog_access=%') AS syslog,
           (SELECT split_part(s, '=', 2) FROM unnest(d.setconfig) s WHERE s LIKE 'redshift.session_timeout=%') AS timeout
    FROM pg_catalog.pg_authid r
    LEFT JOIN pg_catalog.pg_db_role_setting d ON d.setrole = r.oid AND d.setdatabase = 0
    WHERE r.rolcanlogin;

DROP VIEW pg_catalog.pg_user;
CREATE VIEW pg_catalog.pg_user AS
    SELECT name AS usename, oid::integer AS usesysid, rolcreatedb AS usecreatedb, rolsuper AS usesuper,
           rolsuper AND oid = 10 AS usecatupd, '********'::text AS passwd, rolvaliduntil AS valuntil,
           config AS useconfig
    FROM pg_catalog.standin_users;

CREATE VIEW pg_catalog.pg_user_info AS
    SELECT name AS usename, oid::integer AS usesysid, rolcreatedb AS usecreatedb, rolsuper AS usesuper,
           rolsuper AND oid = 10 AS usecatupd, '********'::text AS passwd, rolvaliduntil AS valuntil,
           config AS useconfig, CASE WHEN rolconnlimit < 0 THEN 'UNLIMITED' ELSE rolconnlimit::text END AS useconnlimit,
           coalesce(syslog, 'RESTRICTED') AS syslogaccess, coalesce(timeout::integer, 0) AS sessiontimeout
    FROM pg_catalog.standin_users
    WHERE pg_catalog.standin_visible(oid);

CREATE VIEW pg_catalog.svl_user_info AS SELECT * FROM pg_catalog.pg_user_info;

CREATE VIEW pg_catalog.svv_user_info AS
    SELECT usesysid AS user_id, usename::text AS user_name, usecreatedb AS createdb, usesuper AS superuser,
           usecatupd AS catalog_update, useconnlimit AS connection_limit, syslogaccess AS syslog_access,
           NULL::timestamp AS last_ddl_timestamp, sessiontimeout AS session_timeout, ''::text AS external_user_id
    FROM pg_catalog.pg_user_info;

DROP VIEW pg_catalog.pg_group;
CREATE VIEW pg_catalog.pg_group AS
    -- Once for each group, and not for each user that is held against it.
    WITH groups AS MATERIALIZED (
        SELECT substr(r.rolname, 7)::name AS groname, r.oid::integer AS grosysid,
               ARRAY(SELECT m.member::integer FROM pg_catalog.pg_auth_members m WHERE m.roleid = r.oid ORDER BY 1) AS grolist
        FROM pg_catalog.pg_authid r WHERE NOT r.rolcanlogin AND r.rolname LIKE 'group:%')
    SELECT groname, grosysid, grolist FROM groups;

-- One row for each privilege of an access control list.
CREATE FUNCTION pg_catalog.standin_acl(acl aclitem[], OUT privilege_type text, OUT identity_id integer,
        OUT identity_name text, OUT identity_type text, OUT admin_option boolean) RETURNS SETOF record
    LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT CASE x.privilege_type WHEN 'TEMPORARY' THEN 'TEMP' ELSE x.privilege_type END,
           x.grantee::integer, coalesce(i.name, 'public'), coalesce(i.type, 'public'), x.is_grantable
    FROM pg_catalog.aclexplode(nullif(acl, '{}')) x
    LEFT JOIN pg_catalog.pg_authid r ON r.oid = x.grantee
    LEFT JOIN LATERAL pg_catalog.standin_identity(r.rolname, r.rolcanlogin) i ON r.oid IS NOT NULL
    WHERE x.privilege_type <> 'CONNECT'
$$;

-- The same for one identity by its id.
CREATE FUNCTION pg_catalog.standin_identity_of(identity oid, OUT name text, OUT type text)
    LANGUAGE sql STABLE SECURITY DEFINER AS $$
    SELECT coalesce(i.name, 'public'), coalesce(i.type, 'public')
    FROM (SELECT) one
    LEFT JOIN pg_catalog.pg_authid r ON r.oid = identity
    LEFT JOIN LATERAL pg_catalog.standin_identity(r.rolname, r.rolcanlogin) i ON r.oid IS NOT NULL
$$;

CREATE VIEW pg_catalog.svv_database_privileges AS
    SELECT d.datname::text AS database_name, a.privilege_type, a.identity_id, a.identity_name, a.identity_type,
           a.admin_option, 'DATABASE'::text AS privilege_scope
    FROM pg_catalog.pg_database d, pg_catalog.standin_acl(d.datacl) a
    WHERE d.datallowconn AND NOT d.datistemplate AND pg_catalog.standin_visible(a.identity_id::oid)
    UNION ALL
    SELECT current_database()::text, s.privilege, s.grantee::integer, i.name, i.type, s.grantable, s.scope
    FROM standin.scoped_privilege s, pg_catalog.standin_identity_of(s.grantee) i
    WHERE s.namespace = 0 AND pg_catalog.standin_visible(s.grantee);

CREATE VIEW pg_catalog.svv_schema_privileges AS
    SELECT n.nspname::text AS namespace_name, a.privilege_type, a.identity_id, a.identity_name, a.identity_type,
           a.admin_option, 'SCHEMA'::text AS privilege_scope
    FROM pg_catalog.pg_namespace n, pg_catalog.standin_acl(n.nspacl) a
    WHERE n.nspname NOT LIKE 'pg\_toast%' AND pg_catalog.standin_visible(a.identity_id::oid)
    UNION ALL
    SELECT n.nspname::text, s.privilege, s.grantee::integer, i.name, i.type, s.grantable, s.scope
    FROM standin.scoped_privilege s JOIN pg_catalog.pg_namespace n ON n.oid = s.namespace,
         pg_catalog.standin_identity_of(s.grantee) i
    WHERE pg_catalog.standin_visible(s.grantee);

CREATE VIEW pg_catalog.svv_relation_privileges AS
    SELECT n.nspname::text AS namespace_name, c.relname::text AS relation_name, a.privilege_type, a.identity_id,
           a.identity_name, a.identity_type, a.admin_option
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,
         pg_catalog.standin_acl(c.relacl) a
    WHERE c.relkind IN ('r', 'v', 'm', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      AND pg_catalog.standin_visible(a.identity_id::oid);

CREATE VIEW pg_catalog.svv_default_privileges AS
    SELECT n.nspname::text AS schema_name,
           CASE d.type WHEN 'r' THEN 'RELATION' WHEN 'f' THEN 'FUNCTION' WHEN 'p' THEN 'PROCEDURE' ELSE d.type::text END AS object_type,
           d.owner::integer AS owner_id, o.rolname::text AS owner_name, 'user'::text AS owner_type,
           a.privilege_type, a.identity_id AS grantee_id, a.identity_name AS grantee_name,
           a.identity_type AS grantee_type, a.admin_option
    FROM (SELECT defaclrole AS owner, defaclnamespace AS namespace, defaclobjtype AS type, defaclacl AS acl
          FROM pg_catalog.pg_default_acl
          UNION ALL SELECT owner, namespace, 'p', acl FROM standin.procedure_default) d
    JOIN pg_catalog.pg_roles o ON o.oid = d.owner
    LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.namespace,
         pg_catalog.standin_acl(d.acl) a
    WHERE (d.namespace <> 0 OR a.identity_id <> d.owner::integer)
      AND (pg_catalog.standin_visible(a.identity_id::oid) OR pg_catalog.standin_visible(d.owner));

CREATE VIEW pg_catalog.svv_roles AS
    SELECT r.oid::integer AS role_id, substr(r.rolname, 6) AS role_name,
           (SELECT split_part(s, '=', 2) FROM pg_catalog.pg_db_role_setting d, unnest(d.setconfig) s
             WHERE d.setrole = r.oid AND s LIKE 'redshift.owner=%') AS role_owner,
           ''::text AS external_id
    FROM pg_catalog.pg_authid r
    WHERE NOT r.rolcanlogin AND r.rolname LIKE 'role:%' AND pg_catalog.standin_visible(r.oid);

CREATE VIEW pg_catalog.svv_user_grants AS
    SELECT u.oid::integer AS user_id, u.rolname::text AS user_name, r.oid::integer AS role_id,
           substr(r.rolname, 6) AS role_name, m.admin_option
    FROM pg_catalog.pg_auth_members m
    JOIN pg_catalog.pg_authid u ON u.oid = m.member AND u.rolcanlogin
    JOIN pg_catalog.pg_authid r ON r.oid = m.roleid AND r.rolname LIKE 'role:%'
    WHERE pg_catalog.standin_visible(u.oid);

CREATE VIEW pg_catalog.svv_role_grants AS
    SELECT u.oid::integer AS role_id, substr(u.rolname, 6) AS role_name, r.oid::integer AS granted_role_id,
           substr(r.rolname, 6) AS granted_role_name
    FROM pg_catalog.pg_auth_members m
    JOIN pg_catalog.pg_authid u ON u.oid = m.member AND u.rolname LIKE 'role:%'
    JOIN pg_catalog.pg_authid r ON r.oid = m.roleid AND r.rolname LIKE 'role:%'
    WHERE pg_catalog.standin_visible(u.oid);

CREATE VIEW pg_catalog.svv_redshift_databases AS
    SELECT d.datname::text AS database_name, d.datdba::integer AS database_owner, 'local'::text AS database_type,
           array_to_string(standin.acl(d.datacl), '~') AS database_acl, ''::text AS database_options,
           'Snapshot Isolation'::text AS database_isolation_level
    FROM pg_catalog.pg_database d WHERE d.datallowconn AND NOT d.datistemplate;

CREATE VIEW pg_catalog.svv_redshift_schemas AS
    SELECT current_database()::text AS database_name, n.nspname::text AS schema_name,
           n.nspowner::integer AS schema_owner, 'local'::text AS schema_type,
           array_to_string(standin.acl(n.nspacl), '~') AS schema_acl, ''::text AS schema_option
    FROM pg_catalog.pg_namespace n WHERE n.nspname NOT LIKE 'pg\_%' AND n.nspname NOT IN ('information_schema', 'standin')
      AND ((SELECT pg_catalog.standin_sees_all()) OR pg_catalog.standin_sees(n.nspowner, n.nspacl));

CREATE VIEW pg_catalog.svv_all_schemas AS
    SELECT database_name, schema_name, schema_owner, schema_type, schema_acl, ''::text AS source_database,
           schema_option
    FROM pg_catalog.svv_redshift_schemas;

-- Of one's own only, as in PostgreSQL 8.0.
CREATE OR REPLACE VIEW information_schema.schemata AS
    SELECT current_database()::information_schema.sql_identifier AS catalog_name,
           n.nspname::information_schema.sql_identifier AS schema_name,
           u.rolname::information_schema.sql_identifier AS schema_owner,
           NULL::information_schema.sql_identifier AS default_character_set_catalog,
           NULL::information_schema.sql_identifier AS default_character_set_schema,
           NULL::information_schema.sql_identifier AS default_character_set_name,
           NULL::information_schema.character_data AS sql_path
    FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_authid u ON u.oid = n.nspowner
    WHERE u.rolname = current_user AND n.nspname <> 'standin';

CREATE VIEW pg_catalog.svv_system_privileges AS
    SELECT upper(replace(substr(split_part(setting, '=', 1), 14), '_', ' ')) AS system_privilege,
           r.oid::integer AS identity_id, substr(r.rolname, 6) AS identity_name, 'role'::text AS identity_type
    FROM pg_catalog.pg_roles r, unnest(r.rolconfig) setting
    WHERE r.rolname LIKE 'role:%' AND setting LIKE 'redshift.may\_%=on' AND pg_catalog.standin_visible(r.oid);

-- Sessions and the log of connections live in the listener, which hands them over
-- with each statement that names one of these views.
CREATE VIEW pg_catalog.stv_sessions AS
    SELECT to_timestamp(s.starttime) AT TIME ZONE 'UTC' AS starttime, s.process, s.user_name::char(50) AS user_name, s.db_name::char(50) AS db_name, s.timeout_sec
    FROM json_to_recordset(coalesce(nullif(current_setting('redshift.sessions', true), ''), '[]')::json)
        AS s(starttime double precision, process integer, user_name text, acts_as text, db_name text, timeout_sec integer)
    WHERE (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) OR s.acts_as = current_user;

CREATE VIEW pg_catalog.sys_session_history AS
    SELECT s.user_id::char(50) AS user_id, s.session_id, s.database_name::char(50) AS database_name,
           s.status::char(50) AS status, s.session_timeout,
           to_timestamp(s.start_time) AT TIME ZONE 'UTC' AS start_time, to_timestamp(s.end_time) AT TIME ZONE 'UTC' AS end_time
    FROM json_to_recordset(coalesce(nullif(current_setting('redshift.session_history', true), ''), '[]')::json)
        AS s(user_id text, session_id integer, database_name text, status text, session_timeout integer,
             start_time double precision, end_time double precision)
    WHERE pg_catalog.standin_may('ACCESS SYSTEM TABLE', current_user)
       OR s.user_id = (SELECT oid::text FROM pg_catalog.pg_roles WHERE rolname = current_user);

CREATE VIEW pg_catalog.sys_connection_log AS
    SELECT l.event::char(50) AS event, to_timestamp(l.record_time) AT TIME ZONE 'UTC' AS record_time, l.remote_host::char(45) AS remote_host,
           l.remote_port::char(32) AS remote_port, l.session_id, l.database_name::char(50) AS database_name,
           l.user_name::char(50) AS user_name, l.auth_method::char(32) AS auth_method, l.duration,
           l.ssl_version::char(50) AS ssl_version, l.ssl_cipher::char(128) AS ssl_cipher, 0 AS mtu,
           ''::char(64) AS ssl_compression, ''::char(64) AS ssl_expansion, ''::char(36) AS iam_auth_guid,
           l.application_name::char(250) AS application_name, ''::char(64) AS driver_version,
           ''::char(64) AS os_version, ''::char(32) AS plugin_name, 0 AS protocol_version
    FROM json_to_recordset(coalesce(nullif(current_setting('redshift.connection_log', true), ''), '[]')::json)
        AS l(event text, record_time double precision, remote_host text, remote_port text, session_id integer,
             database_name text, user_name text, auth_method text, duration bigint, ssl_version text,
             ssl_cipher text, application_name text)
    WHERE (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user);

CREATE VIEW pg_catalog.stl_connection_log AS
    SELECT event, record_time AS recordtime, remote_host AS remotehost, remote_port AS remoteport,
           session_id AS pid, database_name AS dbname, user_name AS username, auth_method AS authmethod, duration,
           ssl_version AS sslversion, ssl_cipher AS sslcipher, mtu, ssl_compression AS sslcompression,
           ssl_expansion AS sslexpansion, iam_auth_guid AS iamauthguid, application_name, driver_version,
           os_version, plugin_name, protocol_version
    FROM pg_catalog.sys_connection_log;

DO $$
DECLARE
    relation text;
    columns text;
    visible text := ' AND ((SELECT pg_catalog.standin_sees_all()) OR pg_catalog.standin_sees(%s, %s))';
BEGIN
    FOREACH relation IN ARRAY ARRAY['pg_class', 'pg_database', 'pg_default_acl', 'pg_language', 'pg_namespace', 'pg_proc'] LOOP
        SELECT string_agg(CASE WHEN atttypid = 'aclitem[]'::regtype THEN format('standin.acl(%I) AS %1$I', attname)
                               ELSE quote_ident(attname) END, ', ' ORDER BY attnum)
          INTO columns FROM pg_catalog.pg_attribute
         WHERE attrelid = ('pg_catalog.' || relation)::regclass AND attnum > 0 AND NOT attisdropped;
        IF relation = 'pg_class' THEN
            columns := columns || ', false AS relhasoids';
        ELSIF relation = 'pg_default_acl' THEN
            columns := replace(columns, 'defaclrole', 'defaclrole::integer AS defacluser');
        END IF;
        EXECUTE format('CREATE VIEW standin.%I AS SELECT tableoid, %s FROM pg_catalog.%1$I%3$s', relation, columns,
            CASE relation WHEN 'pg_namespace' THEN ' WHERE oid <> ''standin''::regnamespace' || format(visible, 'nspowner', 'nspacl')
                          WHEN 'pg_class' THEN ' WHERE relnamespace <> ''standin''::regnamespace' || format(visible, 'relowner', 'relacl')
                          WHEN 'pg_proc' THEN ' WHERE pronamespace <> ''standin''::regnamespace' || format(visible, 'proowner', 'coalesce(proacl, acldefault(''f'', proowner))')
                          WHEN 'pg_default_acl' THEN ' UNION ALL SELECT 0, id::oid, owner::integer, namespace, ''p''::"char", standin.acl(acl) FROM standin.procedure_default'
                          ELSE '' END);
        EXECUTE format('GRANT SELECT ON standin.%I TO PUBLIC', relation);
    END LOOP;
END $$;

-- Catalogs that only Redshift has.
CREATE VIEW pg_catalog.pg_proc_info AS
    SELECT oid AS prooid, proname, pronamespace, proowner::integer AS proowner, prolang, prorettype, proargtypes,
           prosrc, standin.acl(proacl) AS proacl, prokind, proargmodes, proallargtypes
    FROM pg_catalog.pg_proc WHERE pronamespace <> 'standin'::regnamespace
      AND ((SELECT pg_catalog.standin_sees_all())
           OR pg_catalog.standin_sees(proowner, coalesce(proacl, acldefault('f', proowner))));

CREATE VIEW pg_catalog.pg_attribute_info AS
    SELECT attrelid, attname, atttypid, attnum, attnotnull, atthasdef, attisdropped, standin.acl(attacl) AS attacl
    FROM pg_catalog.pg_attribute;

GRANT SELECT ON pg_catalog.pg_library, pg_catalog.pg_proc_info, pg_catalog.pg_attribute_info TO PUBLIC;

GRANT SELECT ON pg_catalog.pg_user, pg_catalog.pg_user_info, pg_catalog.svl_user_info, pg_catalog.svv_user_info,
    pg_catalog.pg_group, pg_catalog.svv_database_privileges, pg_catalog.svv_schema_privileges,
    pg_catalog.svv_relation_privileges, pg_catalog.svv_default_privileges, pg_catalog.svv_roles,
    pg_catalog.svv_user_grants, pg_catalog.svv_role_grants, pg_catalog.svv_redshift_databases,
    pg_catalog.svv_redshift_schemas, pg_catalog.svv_all_schemas, pg_catalog.svv_system_privileges,
    pg_catalog.stv_sessions, pg_catalog.sys_session_history, pg_catalog.sys_connection_log,
    pg_catalog.stl_connection_log TO PUBLIC;
