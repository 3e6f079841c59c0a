//! What keeps a user from being dropped beside what PostgreSQL knows, and the statement that frees it.

use crate::support::*;

const OWNS: &str = "user \"u\" can't be dropped because the user owns some object";
const MAY: &str = "user \"u\" can't be dropped because the user has a privilege on some object";

const SETTING: &str = "CREATE USER u PASSWORD 'Secret-123'; CREATE SCHEMA s; CREATE TABLE s.t (a int, b int); \
                       CREATE ROLE r; GRANT CREATE, USAGE ON SCHEMA s TO u";

/// Runs statements as the user, who is a superuser for that long.
async fn as_user(client: &tokio_postgres::Client, sql: &str) {
    run(client, &format!("ALTER USER u CREATEUSER; SET SESSION AUTHORIZATION u; {sql}")).await;
    run(client, "SET SESSION AUTHORIZATION DEFAULT; ALTER USER u NOCREATEUSER").await;
}

#[tokio::test]
async fn a_user_who_owns_what_only_redshift_has_stays() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, SETTING).await;
    run(&client, "REVOKE ALL ON SCHEMA s FROM u").await;
    for (make, free) in [
        ("CREATE DATASHARE share SET PUBLICACCESSIBLE TRUE", "DROP DATASHARE share"),
        ("CREATE MODEL s.churn FROM (SELECT 1) TARGET a FUNCTION f IAM_ROLE default", "DROP MODEL s.churn"),
        (
            "CREATE LIBRARY parser LANGUAGE plpythonu FROM 's3://b/p.zip'",
            "CREATE OR REPLACE LIBRARY parser LANGUAGE plpythonu FROM 's3://b/p.zip'",
        ),
        (
            "CREATE EXTERNAL SCHEMA ext FROM DATA CATALOG DATABASE 'd' IAM_ROLE 'arn:aws:iam::111122223333:role/r'",
            "ALTER SCHEMA ext OWNER TO awsuser",
        ),
    ] {
        as_user(&client, make).await;
        assert_eq!(failure(&client, "DROP USER u").await, error("55006", OWNS), "{make}");
        run(&client, free).await;
    }
    for (view, expected) in [
        ("SELECT eskind, trim(schemaname), databasename FROM svv_external_schemas", "1|ext|d"),
        ("SELECT count(*) FROM svv_datashares", "0"),
    ] {
        assert_eq!(rows(&client, view).await, [expected], "{view}");
    }
    run(&client, "DROP USER u").await;
}

#[tokio::test]
async fn a_user_who_may_do_what_only_redshift_grants_stays() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, SETTING).await;
    run(
        &client,
        "REVOKE ALL ON SCHEMA s FROM u; CREATE DATASHARE share; CREATE MODEL s.churn FROM s.t TARGET a",
    )
    .await;
    run(&client, "CREATE RLS POLICY mine WITH (a int) USING (a = 1)").await;
    run(&client, "CREATE MASKING POLICY stars WITH (a int) USING (0)").await;
    let arn = "'arn:aws:iam::111122223333:role/loader'";
    for (make, free) in [
        (
            format!("GRANT ASSUMEROLE ON {arn} TO u FOR COPY, CREATE MODEL"),
            format!("REVOKE ASSUMEROLE ON {arn} FROM u FOR ALL"),
        ),
        ("GRANT ASSUMEROLE ON DEFAULT TO u FOR ALL".into(), "REVOKE ASSUMEROLE ON ALL FROM u FOR ALL".into()),
        ("GRANT ALTER, SHARE ON DATASHARE share TO u".into(), "REVOKE ALL ON DATASHARE share FROM u".into()),
        ("GRANT EXECUTE ON MODEL s.churn TO u".into(), "REVOKE ALL ON MODEL s.churn FROM u".into()),
        (
            "GRANT SELECT, INSERT FOR TABLES IN SCHEMA s TO u".into(),
            "REVOKE ALL FOR TABLES IN SCHEMA s FROM u".into(),
        ),
        (
            "GRANT EXECUTE FOR FUNCTIONS IN DATABASE dev TO u WITH GRANT OPTION".into(),
            "REVOKE ALL FOR FUNCTIONS IN DATABASE dev FROM u".into(),
        ),
        ("ATTACH RLS POLICY mine ON s.t TO u".into(), "DETACH RLS POLICY mine ON s.t FROM u".into()),
        (
            "ATTACH MASKING POLICY stars ON s.t (a) TO u PRIORITY 10".into(),
            "DETACH MASKING POLICY stars ON s.t (a) FROM u".into(),
        ),
        (
            "ALTER DEFAULT PRIVILEGES FOR USER u IN SCHEMA s GRANT SELECT ON TABLES TO ROLE r".into(),
            "ALTER DEFAULT PRIVILEGES FOR USER u IN SCHEMA s REVOKE ALL ON TABLES FROM ROLE r".into(),
        ),
        (
            "ALTER DEFAULT PRIVILEGES FOR USER u GRANT EXECUTE ON PROCEDURES TO PUBLIC".into(),
            "ALTER DEFAULT PRIVILEGES FOR USER u REVOKE ALL ON PROCEDURES FROM PUBLIC".into(),
        ),
        (
            "ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT EXECUTE ON PROCEDURES TO u".into(),
            "ALTER DEFAULT PRIVILEGES IN SCHEMA s REVOKE ALL ON PROCEDURES FROM u".into(),
        ),
    ] as [(String, String); 11]
    {
        run(&client, &make).await;
        assert_eq!(failure(&client, "DROP USER u").await, error("55006", MAY), "{make}");
        run(&client, &free).await;
    }
    run(&client, "DROP USER u").await;
}

#[tokio::test]
async fn the_views_tell_each_of_them() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, SETTING).await;
    as_user(&client, "CREATE DATASHARE share; CREATE MODEL s.churn FROM s.t TARGET a").await;
    run(
        &client,
        "CREATE RLS POLICY mine USING (true); CREATE MASKING POLICY stars USING (0); CREATE ROLE q; \
         ATTACH RLS POLICY mine ON s.t TO u, ROLE r; ATTACH MASKING POLICY stars ON s.t (a, b) TO u PRIORITY 3; \
         GRANT ALTER ON DATASHARE share TO u; GRANT EXECUTE ON MODEL s.churn TO ROLE r; \
         GRANT SELECT FOR TABLES IN SCHEMA s TO u; GRANT CREATE FOR SCHEMAS IN DATABASE dev TO ROLE r; \
         GRANT ASSUMEROLE ON 'arn:aws:iam::111122223333:role/x' TO u FOR COPY, EXTERNAL FUNCTION; \
         ALTER DEFAULT PRIVILEGES FOR USER u IN SCHEMA s GRANT SELECT ON TABLES TO ROLE r; \
         ALTER DEFAULT PRIVILEGES FOR USER u GRANT EXECUTE ON PROCEDURES TO PUBLIC; \
         GRANT CREATE ON SCHEMA s TO ROLE q; GRANT ROLE q TO ROLE r; GRANT ROLE r TO u",
    )
    .await;
    for (sql, expected) in [
        (
            "SELECT iam_arn, command_type FROM svv_iam_privileges WHERE identity_name = 'u' AND identity_type = 'user' ORDER BY 2",
            &["arn:aws:iam::111122223333:role/x|COPY", "arn:aws:iam::111122223333:role/x|EXFUNC"][..],
        ),
        ("SELECT count(*) FROM svv_iam_privileges WHERE identity_type = 'public'", &["4"]),
        ("SELECT share_name, source_database, share_type FROM svv_datashares", &["share|dev|OUTBOUND"]),
        (
            "SELECT datashare_name, privilege_type, identity_name, identity_type FROM svv_datashare_privileges",
            &["share|ALTER|u|user"],
        ),
        (
            "SELECT trim(schema_name), trim(user_name), trim(model_name) FROM svv_ml_model_info",
            &["s|u|churn"],
        ),
        (
            "SELECT namespace_name, model_name, identity_name, identity_type FROM svv_ml_model_privileges",
            &["s|churn|r|role"],
        ),
        (
            "SELECT relschema, relname, polname, grantee, granteekind FROM svv_rls_attached_policy ORDER BY 4",
            &["s|t|mine|r|role", "s|t|mine|u|user"],
        ),
        (
            "SELECT policy_name, schema_name, table_name, grantee, output_columns FROM svv_attached_masking_policy",
            &[r#"stars|s|t|u|["a","b"]"#],
        ),
        (
            "SELECT namespace_name, privilege_type, identity_name, privilege_scope FROM svv_schema_privileges \
             WHERE privilege_scope <> 'SCHEMA' OR identity_type = 'role'",
            &["s|CREATE|q|SCHEMA", "s|SELECT|u|TABLES"],
        ),
        (
            "SELECT database_name, privilege_type, identity_name, privilege_scope FROM svv_database_privileges \
             WHERE privilege_scope <> 'DATABASE'",
            &["dev|CREATE|r|SCHEMAS"],
        ),
        (
            "SELECT schema_name, object_type, owner_name, grantee_name, grantee_type FROM svv_default_privileges ORDER BY 2",
            &["∅|PROCEDURE|u|public|public", "s|RELATION|u|r|role"],
        ),
        (
            "SELECT defaclobjtype, array_to_string(defaclacl, '|') FROM pg_default_acl ORDER BY 1",
            &["p|u=X/u|=X/u", "r|"],
        ),
    ] {
        assert_eq!(rows(&client, sql).await, expected, "{sql}");
    }
    let etl = login(&warehouse, "u", "Secret-123", "dev").await.unwrap();
    assert_eq!(failure(&etl, "SELECT * FROM svv_rls_attached_policy").await.0, "42501");
    assert_eq!(rows(&etl, "SELECT * FROM svv_attached_masking_policy").await, [""; 0]);
}

#[tokio::test]
async fn a_procedure_is_its_owners_alone_unless_the_defaults_say_otherwise() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER u PASSWORD 'Secret-123'; CREATE USER v PASSWORD DISABLE; CREATE SCHEMA s")
        .await;
    run(&client, "GRANT USAGE ON SCHEMA s TO u").await;
    let create =
        |name: &str| format!("CREATE PROCEDURE s.{name}() AS $$ BEGIN NULL; END $$ LANGUAGE plpgsql");
    run(&client, &create("p")).await;
    let etl = login(&warehouse, "u", "Secret-123", "dev").await.unwrap();
    assert_eq!(failure(&etl, "CALL s.p()").await.0, "42501");
    run(&client, "ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON PROCEDURES TO PUBLIC").await;
    run(&client, &create("q")).await;
    run(&etl, "CALL s.q()").await;
    let defaults = "SELECT count(*) FROM pg_default_acl";
    assert_eq!(rows(&client, defaults).await, ["1"]);
    run(&client, "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON PROCEDURES FROM PUBLIC").await;
    assert_eq!(rows(&client, defaults).await, ["0"]);
    run(&client, "ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT EXECUTE ON PROCEDURES TO v").await;
    run(&client, &create("w")).await;
    let lists =
        "SELECT proname, array_to_string(proacl, '|') FROM pg_proc_info WHERE prokind = 'p' ORDER BY 1";
    assert_eq!(
        rows(&client, lists).await,
        ["p|awsuser=X/awsuser", "q|awsuser=X/awsuser|=X/awsuser", "w|awsuser=X/awsuser|v=X/awsuser"]
    );
}

#[tokio::test]
async fn a_materialized_view_is_a_view_over_a_hidden_table() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, SETTING).await;
    run(
        &client,
        "CREATE MATERIALIZED VIEW s.m BACKUP NO SORTKEY (a) AUTO REFRESH YES AS SELECT a, b FROM s.t",
    )
    .await;
    let catalog = "SELECT c.relname, c.relkind, pg_get_userbyid(c.relowner) FROM pg_class c JOIN pg_namespace n \
                   ON n.oid = c.relnamespace WHERE n.nspname = 's' AND c.relname <> 't' ORDER BY 1";
    assert_eq!(rows(&client, catalog).await, ["m|v|awsuser", "mv_tbl__m__0|r|awsuser"]);
    assert_eq!(failure(&client, "ALTER TABLE s.mv_tbl__m__0 OWNER TO u").await.0, "0A000");
    run(&client, "ALTER TABLE s.m OWNER TO u").await;
    assert_eq!(rows(&client, catalog).await, ["m|v|u", "mv_tbl__m__0|r|u"]);
    run(&client, "DROP MATERIALIZED VIEW s.m").await;
    assert_eq!(rows(&client, catalog).await, [""; 0]);
}

#[tokio::test]
async fn nobody_acts_as_rdsdb_and_external_schemas_take_usage_alone() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    assert_eq!(failure(&client, "SET SESSION AUTHORIZATION rdsdb").await.0, "42501");
    run(&client, "CREATE USER u PASSWORD DISABLE; CREATE EXTERNAL SCHEMA ext FROM DATA CATALOG DATABASE 'd'")
        .await;
    assert_eq!(failure(&client, "REVOKE ALL ON SCHEMA ext FROM u").await.0, "0LP01");
    run(&client, "GRANT USAGE ON SCHEMA ext TO u; REVOKE USAGE ON SCHEMA ext FROM u; DROP USER u").await;
}
