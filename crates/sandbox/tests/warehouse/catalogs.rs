//! Catalogs that only Redshift has, or has otherwise, and that whoever drops a user reads.

use crate::support::*;

#[tokio::test]
async fn what_a_user_has_is_in_the_catalogs_that_redshift_has() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(
        &client,
        "CREATE USER etl PASSWORD DISABLE; CREATE GROUP g; CREATE SCHEMA s; CREATE TABLE s.t (a int, b int); \
         GRANT SELECT (a) ON s.t TO etl, GROUP g; \
         CREATE FUNCTION s.f(int, varchar) RETURNS int IMMUTABLE AS $$ SELECT 1 $$ LANGUAGE sql; \
         CREATE PROCEDURE s.p() AS $$ BEGIN NULL; END $$ LANGUAGE plpgsql; \
         GRANT EXECUTE ON PROCEDURE s.p() TO etl; GRANT USAGE ON LANGUAGE plpgsql TO GROUP g; \
         ALTER DEFAULT PRIVILEGES FOR USER etl IN SCHEMA s GRANT SELECT ON TABLES TO GROUP g",
    )
    .await;
    for (sql, expected) in [
        (
            "SELECT attname, array_to_string(attacl, '|') FROM pg_attribute_info WHERE attacl IS NOT NULL AND attname = 'a'",
            "a|etl=r/awsuser|group g=r/awsuser",
        ),
        (
            "SELECT prokind, oidvectortypes(proargtypes) FROM pg_proc_info WHERE proname = 'f'",
            "f|integer, character varying",
        ),
        (
            "SELECT prokind, strpos(array_to_string(proacl, '|'), 'etl=X') > 0 FROM pg_proc_info WHERE proname = 'p'",
            "p|t",
        ),
        (
            "SELECT strpos(array_to_string(lanacl, '|'), 'group g=U') > 0 FROM pg_language WHERE lanname = 'plpgsql'",
            "t",
        ),
        (
            "SELECT pg_get_userbyid(defacluser), defaclobjtype, array_to_string(defaclacl, '|') FROM pg_default_acl",
            "etl|r|group g=r/etl",
        ),
        ("SELECT count(*) FROM pg_library", "0"),
    ] {
        assert_eq!(rows(&client, sql).await, [expected], "{sql}");
    }
}

#[tokio::test]
async fn a_role_has_an_owner_who_cannot_be_dropped() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER etl PASSWORD DISABLE; CREATE ROLE analyst; ALTER ROLE analyst OWNER TO etl")
        .await;
    let owner = "SELECT role_owner FROM svv_roles WHERE role_name = 'analyst'";
    assert_eq!(rows(&client, owner).await, ["etl"]);
    assert_eq!(failure(&client, "DROP USER etl").await.0, "55006");
    assert_eq!(failure(&client, "ALTER ROLE analyst OWNER TO nobody").await.0, "42704");
    assert_eq!(failure(&client, "ALTER ROLE nothing OWNER TO etl").await.0, "42704");
    run(&client, "ALTER ROLE analyst WITH OWNER TO awsuser; DROP USER etl").await;
    assert_eq!(rows(&client, owner).await, ["awsuser"]);
}
