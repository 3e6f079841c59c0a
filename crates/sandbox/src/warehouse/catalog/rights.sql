-- What Redshift has and PostgreSQL does not, as far as it keeps a user from being
-- dropped: rows that the views show and DROP USER asks for. Nothing is shared, trained,
-- masked or read from outside. All but ASSUMEROLE belongs to one database.

SET allow_system_table_mods = on;

-- Datashares, models and policies (CREATE DATASHARE, CREATE MODEL, CREATE RLS POLICY,
-- CREATE MASKING POLICY).
CREATE TABLE standin.object (
    kind text, namespace oid, name text, owner oid, PRIMARY KEY (kind, namespace, name));

-- GRANT … ON DATASHARE and ON MODEL.
CREATE TABLE standin.object_privilege (
    kind text, namespace oid, name text, privilege text, grantee oid, grantable boolean,
    PRIMARY KEY (kind, namespace, name, privilege, grantee));

-- GRANT … FOR TABLES IN SCHEMA and the like; without a namespace in the database.
CREATE TABLE standin.scoped_privilege (
    namespace oid, scope text, privilege text, grantee oid, grantable boolean,
    PRIMARY KEY (namespace, scope, privilege, grantee));

-- ATTACH RLS POLICY and ATTACH MASKING POLICY; grantee 0 is PUBLIC.
CREATE TABLE standin.attached_policy (
    kind text, policy text, relation oid, columns text[], grantor oid, grantee oid, priority integer,
    UNIQUE (kind, policy, relation, columns, grantee));

-- CREATE EXTERNAL SCHEMA; the schema itself is PostgreSQL's.
CREATE TABLE standin.external_schema (namespace oid PRIMARY KEY, kind smallint, external_database text, options text);

-- ALTER DEFAULT PRIVILEGES … ON PROCEDURES; PostgreSQL has one for functions and
-- procedures together.
CREATE TABLE standin.procedure_default (
    id serial, owner oid, namespace oid, acl aclitem[], PRIMARY KEY (owner, namespace));

CREATE TABLE pg_catalog.pg_library (name name, language_oid oid, file_store_id integer, owner integer);

-- The id of a user, group or role as PostgreSQL names it; nothing is PUBLIC.
CREATE FUNCTION pg_catalog.standin_role_id(p_name text) RETURNS oid
    LANGUAGE plpgsql STABLE AS $$
DECLARE
    id oid := 0;
BEGIN
    IF p_name IS NOT NULL THEN
        SELECT oid INTO id FROM pg_catalog.pg_roles WHERE rolname = p_name;
        IF NOT FOUND THEN
            RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('role "%s" does not exist', p_name);
        END IF;
    END IF;
    RETURN id;
END $$;

CREATE FUNCTION pg_catalog.standin_namespace(p_schema text) RETURNS oid
    LANGUAGE plpgsql STABLE AS $$
DECLARE
    id oid;
BEGIN
    SELECT oid INTO id FROM pg_catalog.pg_namespace WHERE nspname = coalesce(p_schema, current_schema());
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = '3F000', MESSAGE = format('schema "%s" does not exist', p_schema);
    END IF;
    RETURN id;
END $$;

CREATE FUNCTION pg_catalog.standin_relation(p_schema text, p_name text) RETURNS oid
    LANGUAGE plpgsql STABLE AS $$
DECLARE
    id oid;
BEGIN
    SELECT oid INTO id FROM pg_catalog.pg_class
     WHERE relnamespace = pg_catalog.standin_namespace(p_schema) AND relname = p_name;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = '42P01', MESSAGE = format('relation "%s" does not exist', p_name);
    END IF;
    RETURN id;
END $$;

CREATE FUNCTION pg_catalog.standin_object_namespace(p_kind text, p_schema text) RETURNS oid
    LANGUAGE sql STABLE AS $$ SELECT CASE WHEN p_kind = 'model' THEN pg_catalog.standin_namespace(p_schema) ELSE 0 END $$;

CREATE FUNCTION pg_catalog.standin_create_object(p_kind text, p_schema text, p_name text) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_catalog.standin_require_superuser('permission denied to create ' || p_kind);
    INSERT INTO standin.object
        VALUES (p_kind, pg_catalog.standin_object_namespace(p_kind, p_schema), p_name, session_user::regrole);
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = '42710', MESSAGE = format('%s "%s" already exists', p_kind, p_name);
END $$;

CREATE FUNCTION pg_catalog.standin_require_object(p_kind text, p_schema text, p_name text) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_catalog.standin_require_superuser('permission denied');
    IF NOT EXISTS (SELECT FROM standin.object WHERE kind = p_kind AND name = p_name
                      AND namespace = pg_catalog.standin_object_namespace(p_kind, p_schema)) THEN
        RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('%s "%s" does not exist', p_kind, p_name);
    END IF;
END $$;

CREATE FUNCTION pg_catalog.standin_drop_object(p_kind text, p_schema text, p_name text) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    here oid := pg_catalog.standin_object_namespace(p_kind, p_schema);
BEGIN
    PERFORM pg_catalog.standin_require_object(p_kind, p_schema, p_name);
    IF EXISTS (SELECT FROM standin.attached_policy WHERE kind = p_kind AND policy = p_name) THEN
        RAISE EXCEPTION USING ERRCODE = '2BP01', MESSAGE = format('cannot drop %s "%s" because it is attached', p_kind, p_name);
    END IF;
    DELETE FROM standin.object WHERE kind = p_kind AND namespace = here AND name = p_name;
    DELETE FROM standin.object_privilege WHERE kind = p_kind AND namespace = here AND name = p_name;
END $$;

CREATE FUNCTION pg_catalog.standin_object_privilege(
        p_grant boolean, p_kind text, p_schema text, p_name text, p_privileges text[], p_grantees text[], p_option boolean)
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    here oid := pg_catalog.standin_object_namespace(p_kind, p_schema);
BEGIN
    PERFORM pg_catalog.standin_require_object(p_kind, p_schema, p_name);
    DELETE FROM standin.object_privilege o USING unnest(p_grantees) g
     WHERE o.kind = p_kind AND o.namespace = here AND o.name = p_name AND o.privilege = ANY (p_privileges)
       AND o.grantee = pg_catalog.standin_role_id(g);
    IF p_grant THEN
        INSERT INTO standin.object_privilege
            SELECT p_kind, here, p_name, p, pg_catalog.standin_role_id(g), p_option
              FROM unnest(p_privileges) p, unnest(p_grantees) g;
    END IF;
END $$;

CREATE FUNCTION pg_catalog.standin_scoped_privilege(
        p_grant boolean, p_scope text, p_schema text, p_privileges text[], p_grantees text[], p_option boolean)
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    here oid := CASE WHEN p_schema IS NULL THEN 0 ELSE pg_catalog.standin_namespace(p_schema) END;
BEGIN
    PERFORM pg_catalog.standin_require_superuser('permission denied');
    DELETE FROM standin.scoped_privilege s USING unnest(p_grantees) g
     WHERE s.namespace = here AND s.scope = p_scope AND s.privilege = ANY (p_privileges)
       AND s.grantee = pg_catalog.standin_role_id(g);
    IF p_grant THEN
        INSERT INTO standin.scoped_privilege
            SELECT here, p_scope, p, pg_catalog.standin_role_id(g), p_option
              FROM unnest(p_privileges) p, unnest(p_grantees) g;
    END IF;
END $$;

CREATE FUNCTION pg_catalog.standin_attach_policy(
        p_kind text, p_policy text, p_schema text, p_table text, p_columns text[], p_grantee text, p_priority integer)
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_catalog.standin_require_object(p_kind, NULL, p_policy);
    INSERT INTO standin.attached_policy
        VALUES (p_kind, p_policy, pg_catalog.standin_relation(p_schema, p_table), p_columns, session_user::regrole,
                pg_catalog.standin_role_id(p_grantee), p_priority);
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION USING ERRCODE = '42710', MESSAGE = format('%s "%s" is already attached', p_kind, p_policy);
END $$;

CREATE FUNCTION pg_catalog.standin_detach_policy(
        p_kind text, p_policy text, p_schema text, p_table text, p_columns text[], p_grantee text)
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_catalog.standin_require_object(p_kind, NULL, p_policy);
    DELETE FROM standin.attached_policy
     WHERE kind = p_kind AND policy = p_policy AND relation = pg_catalog.standin_relation(p_schema, p_table)
       AND columns = p_columns AND grantee = pg_catalog.standin_role_id(p_grantee);
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('%s "%s" is not attached', p_kind, p_policy);
    END IF;
END $$;

CREATE FUNCTION pg_catalog.standin_create_library(p_name text, p_replace boolean) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_catalog.standin_require_superuser('permission denied to create library');
    IF p_replace THEN
        DELETE FROM pg_catalog.pg_library WHERE name = p_name;
    ELSIF EXISTS (SELECT FROM pg_catalog.pg_library WHERE name = p_name) THEN
        RAISE EXCEPTION USING ERRCODE = '42710', MESSAGE = format('library "%s" already exists', p_name);
    END IF;
    INSERT INTO pg_catalog.pg_library VALUES (p_name, 0, 0, session_user::regrole::oid::integer);
END $$;

CREATE FUNCTION pg_catalog.standin_drop_library(p_name text) RETURNS void
    LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_catalog.standin_require_superuser('permission denied');
    DELETE FROM pg_catalog.pg_library WHERE name = p_name;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = format('library "%s" does not exist', p_name);
    END IF;
END $$;

CREATE FUNCTION pg_catalog.standin_external_schema(p_schema text, p_kind integer, p_database text, p_options text)
    RETURNS void LANGUAGE sql SECURITY DEFINER AS $$
    INSERT INTO standin.external_schema VALUES (pg_catalog.standin_namespace(p_schema), p_kind, p_database, p_options)
$$;

-- "You can only GRANT or REVOKE USAGE permissions on an external schema" (REVOKE).
CREATE FUNCTION pg_catalog.standin_refuse_external(p_schemas text[]) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE
    external text;
BEGIN
    SELECT n.nspname INTO external FROM standin.external_schema e JOIN pg_catalog.pg_namespace n ON n.oid = e.namespace
     WHERE n.nspname = ANY (p_schemas);
    IF FOUND THEN
        RAISE EXCEPTION USING ERRCODE = '0LP01',
            MESSAGE = format('only USAGE can be granted or revoked on external schema "%s"', external);
    END IF;
END $$;

-- ASSUMEROLE holds in all databases: it is kept with the identity, as a JSON object of
-- commands by IAM role. PUBLIC has all of it until it is revoked, and is kept with rdsdb.
CREATE FUNCTION pg_catalog.standin_assumed(p_role oid) RETURNS jsonb
    LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT substr(s, length('redshift.assumerole=') + 1)::jsonb
                       FROM pg_catalog.pg_db_role_setting d, unnest(d.setconfig) s
                      WHERE d.setdatabase = 0 AND d.setrole = CASE WHEN p_role = 0 THEN 10 ELSE p_role END
                        AND s LIKE 'redshift.assumerole=%'),
                    CASE WHEN p_role = 0
                         THEN '{"default-aws-iam-role": ["COPY", "UNLOAD", "CREATE MODEL", "EXFUNC"]}' ELSE '{}' END::jsonb)
$$;

CREATE FUNCTION pg_catalog.standin_assume_role(p_grant boolean, p_arns text[], p_grantee text, p_commands text[])
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    id oid := pg_catalog.standin_role_id(p_grantee);
    held jsonb := pg_catalog.standin_assumed(id);
    arn text;
    commands jsonb;
BEGIN
    PERFORM pg_catalog.standin_require_superuser('must be superuser to grant or revoke ASSUMEROLE');
    -- Without a name, of all roles.
    FOREACH arn IN ARRAY coalesce(p_arns, ARRAY['default-aws-iam-role'] ||
            CASE WHEN NOT p_grant THEN ARRAY(SELECT jsonb_object_keys(held)) END) LOOP
        SELECT jsonb_agg(DISTINCT c) INTO commands
          FROM (SELECT jsonb_array_elements_text(coalesce(held -> arn, '[]')) c UNION SELECT unnest(p_commands)) all_commands
         WHERE p_grant OR NOT c = ANY (p_commands);
        held := CASE WHEN commands IS NULL THEN held - arn ELSE held || jsonb_build_object(arn, commands) END;
    END LOOP;
    IF held = '{}' AND id <> 0 THEN
        EXECUTE format('ALTER ROLE %I RESET redshift.assumerole', p_grantee);
    ELSE
        EXECUTE format('ALTER ROLE %I SET redshift.assumerole = %L', coalesce(p_grantee, 'rdsdb'), held::text);
    END IF;
END $$;

-- By default only its owner may call a procedure (Database Developer Guide, "Security and
-- privileges for stored procedures"), where PostgreSQL lets everybody.
CREATE FUNCTION pg_catalog.standin_procedure_acl(p_owner oid, p_namespace oid) RETURNS aclitem[]
    LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT acl FROM standin.procedure_default WHERE owner = p_owner AND namespace = p_namespace),
                    CASE WHEN p_namespace = 0
                         THEN ARRAY[makeaclitem(p_owner, p_owner, 'EXECUTE', false)] ELSE '{}' END)
$$;

CREATE FUNCTION pg_catalog.standin_new_procedures(p_before oid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    made record;
    entry record;
BEGIN
    FOR made IN SELECT oid, oid::regprocedure::text AS name, proowner, pronamespace, proacl FROM pg_catalog.pg_proc
                 WHERE prokind = 'p' AND NOT oid = ANY (p_before) LOOP
        EXECUTE format('REVOKE ALL ON PROCEDURE %s FROM PUBLIC', made.name);
        FOR entry IN SELECT DISTINCT grantee FROM pg_catalog.aclexplode(made.proacl) WHERE grantee <> 0 LOOP
            EXECUTE format('REVOKE ALL ON PROCEDURE %s FROM %I', made.name, pg_catalog.pg_get_userbyid(entry.grantee));
        END LOOP;
        FOR entry IN SELECT x.grantee, x.is_grantable
                       FROM unnest(ARRAY[0, made.pronamespace]) n,
                            pg_catalog.aclexplode(nullif(pg_catalog.standin_procedure_acl(made.proowner, n), '{}')) x LOOP
            EXECUTE format('GRANT EXECUTE ON PROCEDURE %s TO %s %s', made.name,
                CASE WHEN entry.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_catalog.pg_get_userbyid(entry.grantee)) END,
                CASE WHEN entry.is_grantable THEN 'WITH GRANT OPTION' END);
        END LOOP;
    END LOOP;
END $$;

-- A row that says what holds anyway is no row, as with PostgreSQL's own.
CREATE FUNCTION pg_catalog.standin_procedure_defaults(
        p_grant boolean, p_owners text[], p_schemas text[], p_grantees text[], p_option boolean)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    owner_id oid;
    here oid;
    changed aclitem[];
    plain aclitem[];
BEGIN
    FOR owner_id, here IN
        SELECT pg_catalog.standin_role_id(o), CASE WHEN s IS NULL THEN 0 ELSE pg_catalog.standin_namespace(s) END
          FROM unnest(coalesce(p_owners, ARRAY[session_user::text])) o, unnest(coalesce(p_schemas, ARRAY[NULL])) s LOOP
        IF owner_id <> session_user::regrole
           AND NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = session_user) THEN
            RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'permission denied to change default privileges';
        END IF;
        SELECT coalesce(array_agg(item), '{}') INTO changed
          FROM (SELECT item FROM unnest(pg_catalog.standin_procedure_acl(owner_id, here)) item
                 WHERE (SELECT grantee FROM pg_catalog.aclexplode(ARRAY[item]))
                       NOT IN (SELECT pg_catalog.standin_role_id(g) FROM unnest(p_grantees) g)
                UNION ALL
                SELECT makeaclitem(pg_catalog.standin_role_id(g), owner_id, 'EXECUTE', p_option)
                  FROM unnest(p_grantees) g WHERE p_grant) items;
        DELETE FROM standin.procedure_default WHERE owner = owner_id AND namespace = here;
        plain := pg_catalog.standin_procedure_acl(owner_id, here);
        IF NOT (changed @> plain AND changed <@ plain) THEN
            INSERT INTO standin.procedure_default (owner, namespace, acl) VALUES (owner_id, here, changed);
        END IF;
    END LOOP;
END $$;

-- What DROP USER refuses for beside what PostgreSQL knows, in the connected database.
CREATE FUNCTION pg_catalog.standin_owns_more(p_user oid) RETURNS boolean
    LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM standin.object WHERE owner = p_user AND kind IN ('datashare', 'model')
                      AND (namespace = 0 OR namespace IN (SELECT oid FROM pg_catalog.pg_namespace)))
        OR EXISTS (SELECT FROM pg_catalog.pg_library WHERE owner = p_user::integer)
$$;

CREATE FUNCTION pg_catalog.standin_may_more(p_user oid) RETURNS boolean
    LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM standin.object_privilege WHERE grantee = p_user)
        OR EXISTS (SELECT FROM standin.scoped_privilege WHERE grantee = p_user
                      AND (namespace = 0 OR namespace IN (SELECT oid FROM pg_catalog.pg_namespace)))
        OR EXISTS (SELECT FROM standin.attached_policy WHERE grantee = p_user
                      AND relation IN (SELECT oid FROM pg_catalog.pg_class))
        OR EXISTS (SELECT FROM standin.procedure_default d
                    WHERE (d.namespace = 0 OR d.namespace IN (SELECT oid FROM pg_catalog.pg_namespace))
                      AND (d.owner = p_user OR p_user IN (SELECT grantee FROM pg_catalog.aclexplode(nullif(d.acl, '{}')))))
        OR pg_catalog.standin_assumed(p_user) <> '{}'
$$;
