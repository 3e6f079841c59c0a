-- Redshift's views over what rights.sql keeps, with the columns and the visibility of the
-- pages of the same names (Amazon Redshift Database Developer Guide, "SVV metadata views").
SET allow_system_table_mods = on;

CREATE VIEW pg_catalog.svv_iam_privileges AS
    SELECT arn.key AS iam_arn, command AS command_type, r.oid::integer AS identity_id,
           i.name AS identity_name, i.type AS identity_type
    FROM (SELECT 0::oid AS oid UNION ALL SELECT oid FROM pg_catalog.pg_roles) r,
         pg_catalog.standin_identity_of(r.oid) i,
         jsonb_each(pg_catalog.standin_assumed(r.oid)) arn, jsonb_array_elements_text(arn.value) command
    -- rdsdb's are PUBLIC's.
    WHERE r.oid <> 10 AND pg_catalog.standin_visible(r.oid);

-- Of the connected database alone, where Redshift shows those of all.
CREATE VIEW pg_catalog.svv_datashares AS
    SELECT o.name::varchar(128) AS share_name, 0 AS share_id, o.owner::integer AS share_owner,
           current_database()::varchar(128) AS source_database, ''::varchar(128) AS consumer_database,
           'OUTBOUND'::varchar(8) AS share_type, NULL::timestamp AS createdate, false AS is_publicaccessible,
           ''::varchar(256) AS share_acl, ''::varchar(16) AS producer_account, ''::varchar(64) AS producer_namespace,
           ''::varchar(64) AS managed_by
    FROM standin.object o
    WHERE o.kind = 'datashare'
      AND ((SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) OR o.owner = current_user::regrole
           OR EXISTS (SELECT FROM standin.object_privilege p WHERE p.kind = o.kind AND p.name = o.name
                         AND pg_catalog.pg_has_role(current_user, p.grantee, 'USAGE')));

CREATE VIEW pg_catalog.svv_datashare_privileges AS
    SELECT p.name AS datashare_name, p.privilege AS privilege_type, p.grantee::integer AS identity_id,
           i.name AS identity_name, i.type AS identity_type, p.grantable AS admin_option
    FROM standin.object_privilege p, pg_catalog.standin_identity_of(p.grantee) i
    WHERE p.kind = 'datashare' AND pg_catalog.standin_visible(p.grantee);

CREATE VIEW pg_catalog.svv_ml_model_info AS
    SELECT current_database()::char(128) AS database_name, n.nspname::char(128) AS schema_name,
           pg_catalog.pg_get_userbyid(o.owner)::char(128) AS user_name, o.name::char(128) AS model_name,
           'Ready'::char(20) AS life_cycle, 1 AS is_refreshable, 'Model is Ready'::char(128) AS model_state
    FROM standin.object o JOIN pg_catalog.pg_namespace n ON n.oid = o.namespace
    WHERE o.kind = 'model' AND pg_catalog.standin_visible(o.owner);

CREATE VIEW pg_catalog.svv_ml_model_privileges AS
    SELECT n.nspname::text AS namespace_name, p.name AS model_name, 1 AS model_version, p.privilege AS privilege_type,
           p.grantee::integer AS identity_id, i.name AS identity_name, i.type AS identity_type, p.grantable AS admin_option
    FROM standin.object_privilege p JOIN pg_catalog.pg_namespace n ON n.oid = p.namespace,
         pg_catalog.standin_identity_of(p.grantee) i
    WHERE p.kind = 'model' AND pg_catalog.standin_visible(p.grantee);

-- "Only users with the sys:secadmin role can query this view": it is granted to nobody.
CREATE VIEW pg_catalog.svv_rls_attached_policy AS
    SELECT n.nspname::text AS relschema, c.relname::text AS relname,
           CASE c.relkind WHEN 'r' THEN 'table' ELSE 'view' END AS relkind, a.policy AS polname,
           pg_catalog.pg_get_userbyid(a.grantor)::text AS grantor, i.name AS grantee, i.type AS granteekind,
           true AS is_pol_on, c.relrowsecurity AS is_rls_on, 'and'::char(3) AS rls_conjunction_type
    FROM standin.attached_policy a JOIN pg_catalog.pg_class c ON c.oid = a.relation
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace, pg_catalog.standin_identity_of(a.grantee) i
    WHERE a.kind = 'RLS policy';

-- "Regular users will see 0 rows."
CREATE VIEW pg_catalog.svv_attached_masking_policy AS
    SELECT a.policy AS policy_name, n.nspname::text AS schema_name, c.relname::text AS table_name,
           CASE c.relkind WHEN 'r' THEN 'table' ELSE 'view' END AS table_type,
           pg_catalog.pg_get_userbyid(a.grantor)::text AS grantor, i.name AS grantee, i.type AS grantee_type,
           a.priority, to_json(a.columns)::text AS input_columns, to_json(a.columns)::text AS output_columns,
           false AS is_masking_datashare_on
    FROM standin.attached_policy a JOIN pg_catalog.pg_class c ON c.oid = a.relation
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace, pg_catalog.standin_identity_of(a.grantee) i
    WHERE a.kind = 'masking policy' AND (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user);

CREATE VIEW pg_catalog.pg_external_schema AS
    SELECT e.namespace AS esoid, e.kind::integer AS eskind, e.external_database AS esdbname, e.options AS esoptions
    FROM standin.external_schema e JOIN pg_catalog.pg_namespace n ON n.oid = e.namespace;

CREATE VIEW pg_catalog.svv_external_schemas AS
    SELECT e.esoid, e.eskind::smallint AS eskind, n.nspname AS schemaname, n.nspowner::integer AS esowner,
           e.esdbname AS databasename, e.esoptions
    FROM pg_catalog.pg_external_schema e JOIN pg_catalog.pg_namespace n ON n.oid = e.esoid
    WHERE pg_catalog.standin_visible(n.nspowner);

GRANT SELECT ON pg_catalog.svv_iam_privileges, pg_catalog.svv_datashares, pg_catalog.svv_datashare_privileges,
    pg_catalog.svv_ml_model_info, pg_catalog.svv_ml_model_privileges, pg_catalog.svv_attached_masking_policy,
    pg_catalog.pg_external_schema, pg_catalog.svv_external_schemas TO PUBLIC;
