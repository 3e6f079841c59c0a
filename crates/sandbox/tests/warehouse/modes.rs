//! What depends on the kind of deployment, and on who asks.

use std::time::{Duration, Instant};

use provision_sandbox::warehouse::{Mode, WarehouseOptions};

use crate::support::*;

/// One relation of each class of system views.
const RELATIONS: [&str; 6] = [
    "stv_sessions",
    "stl_connection_log",
    "svl_user_info",
    "svv_roles",
    "sys_session_history",
    "sys_connection_log",
];

#[tokio::test]
async fn system_views_are_refused_where_redshift_has_none() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    let refused = [
        (Mode::Provisioned, &[][..]),
        (Mode::Serverless, &["stv_sessions", "stl_connection_log", "svl_user_info"]),
        (Mode::MultiAz, &["stv_sessions", "stl_connection_log", "svl_user_info", "svv_roles"]),
    ];
    for (mode, refused) in refused {
        warehouse.set_mode(mode);
        for relation in RELATIONS {
            for sql in
                [format!("SELECT * FROM {relation}"), format!("SELECT 1 FROM pg_catalog.\"{relation}\" s")]
            {
                match refused.contains(&relation) {
                    true => {
                        let expected = error("42501", &format!("permission denied for relation {relation}"));
                        assert_eq!(failure(&client, &sql).await, expected, "{mode:?}: {sql}");
                    }
                    false => run(&client, &sql).await,
                }
            }
        }
        run(&client, "SELECT 'stv_sessions', pg_terminate_backend(0)").await;
    }
}

#[tokio::test]
async fn sessions_have_the_numbers_of_their_users_and_a_history() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER etl PASSWORD 'Secret-123'").await;
    let etl = login(&warehouse, "etl", "Secret-123", "dev").await.unwrap();
    let of_etl = "SELECT trim(s.status) FROM sys_session_history s, pg_user u \
                  WHERE trim(s.user_id) = u.usesysid::varchar AND u.usename = 'etl'";
    assert_eq!(rows(&client, of_etl).await, ["active"]);
    assert_eq!(rows(&etl, "SELECT count(*) FROM sys_session_history").await, ["1"], "its own only");
    run(&client, "CREATE USER watcher PASSWORD 'Secret-123'; GRANT ROLE sys:monitor TO watcher").await;
    let watcher = login(&warehouse, "watcher", "Secret-123", "dev").await.unwrap();
    assert_eq!(rows(&watcher, "SELECT count(*) >= 3 FROM sys_session_history").await, ["t"]);
    drop(etl);
    let begun = Instant::now();
    while rows(&client, of_etl).await != ["closed"] {
        assert!(begun.elapsed() < Duration::from_secs(10), "the session was not closed");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_superuser_must_have_a_password() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER \"IAMR:ops\" PASSWORD DISABLE").await;
    let refused = error("42601", "CREATEUSER and PASSWORD DISABLE are incompatible");
    assert_eq!(failure(&client, "ALTER USER \"IAMR:ops\" CREATEUSER").await, refused);
    let hash = "0123456789abcdef0123456789abcdef";
    run(&client, &format!("ALTER USER \"IAMR:ops\" PASSWORD 'md5{hash}' CREATEUSER")).await;
    assert_eq!(failure(&client, "ALTER USER \"IAMR:ops\" PASSWORD DISABLE").await, refused);
    run(&client, "ALTER USER \"IAMR:ops\" NOCREATEUSER; ALTER USER \"IAMR:ops\" PASSWORD DISABLE").await;
}

#[tokio::test]
async fn an_administrator_of_users_is_no_superuser() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER ops PASSWORD 'Secret-123'; CREATE ROLE user_admin").await;
    let ops = login(&warehouse, "ops", "Secret-123", "dev").await.unwrap();
    assert_eq!(failure(&ops, "CREATE USER u PASSWORD DISABLE").await.0, "42501");
    run(&client, "GRANT CREATE USER, ALTER USER, DROP USER TO ROLE user_admin; GRANT ROLE user_admin TO ops")
        .await;
    assert_eq!(
        rows(
            &client,
            "SELECT system_privilege FROM svv_system_privileges WHERE identity_name = 'user_admin' ORDER BY 1"
        )
        .await,
        ["ALTER USER", "CREATE USER", "DROP USER"]
    );
    run(&ops, "CREATE USER u PASSWORD 'Secret-456'; ALTER USER u PASSWORD DISABLE").await;
    for sql in [
        "CREATE USER boss PASSWORD 'Secret-456' CREATEUSER",
        "ALTER USER u PASSWORD 'Secret-456' CREATEUSER",
        "ALTER USER awsuser PASSWORD 'Secret-456'",
        "CREATE GROUP g",
        "ALTER SYSTEM SET metadata_security = true",
    ] {
        assert_eq!(failure(&ops, sql).await.0, "42501", "{sql}");
    }
    run(&ops, "DROP USER u").await;
    run(&client, "REVOKE DROP USER FROM ROLE user_admin; CREATE USER v PASSWORD DISABLE").await;
    assert_eq!(failure(&ops, "DROP USER v").await.0, "42501");
}

#[tokio::test]
async fn metadata_security_hides_what_one_may_not_use() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(
        &client,
        "CREATE USER ops PASSWORD 'Secret-123'; CREATE SCHEMA hidden; CREATE TABLE hidden.t (a int); \
         CREATE SCHEMA shown; GRANT USAGE ON SCHEMA shown TO ops; CREATE ROLE reader",
    )
    .await;
    let ops = login(&warehouse, "ops", "Secret-123", "dev").await.unwrap();
    let schemas =
        "SELECT nspname FROM pg_namespace WHERE nspname IN ('hidden', 'shown', 'public') ORDER BY 1";
    let tables = "SELECT count(*) FROM pg_class WHERE relname = 't'";
    let all = ["hidden", "public", "shown"];
    assert_eq!(rows(&ops, schemas).await, all);
    run(&client, "ALTER SYSTEM SET metadata_security = true").await;
    assert_eq!(rows(&ops, schemas).await, ["public", "shown"]);
    assert_eq!(rows(&ops, "SELECT schema_name FROM svv_all_schemas ORDER BY 1").await, ["public", "shown"]);
    assert_eq!(rows(&ops, tables).await, ["0"]);
    assert_eq!(rows(&ops, "SELECT count(*) > 0 FROM pg_class WHERE relname = 'pg_class'").await, ["t"]);
    assert_eq!(rows(&client, schemas).await, all, "superusers see everything");
    run(&client, "GRANT ACCESS CATALOG TO ROLE reader; GRANT ROLE reader TO ops").await;
    assert_eq!(rows(&ops, schemas).await, all);
    assert_eq!(rows(&ops, tables).await, ["1"]);
    run(&client, "REVOKE ROLE reader FROM ops; GRANT ROLE sys:operator TO ops").await;
    assert_eq!(rows(&ops, schemas).await, all);
    run(&client, "REVOKE ROLE sys:operator FROM ops; ALTER SYSTEM SET metadata_security = off").await;
    assert_eq!(rows(&ops, schemas).await, all);
    assert_eq!(failure(&client, "ALTER SYSTEM SET work_mem = 1").await.0, "42601");
}

#[tokio::test]
async fn roles_that_redshift_defines_are_there_and_information_schema_shows_ones_own() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    assert_eq!(
        rows(&client, "SELECT role_name FROM svv_roles WHERE role_owner = 'rdsdb' ORDER BY 1").await,
        ["sys:dba", "sys:monitor", "sys:operator", "sys:secadmin", "sys:superuser"]
    );
    assert_eq!(failure(&client, "CREATE ROLE \"sys:other\"").await.0, "42939");
    run(&client, "CREATE SCHEMA mine; CREATE USER u PASSWORD DISABLE; CREATE SCHEMA theirs AUTHORIZATION u")
        .await;
    assert_eq!(rows(&client, "SELECT schema_name FROM information_schema.schemata").await, ["mine"]);
    let all = "SELECT schema_name FROM svv_all_schemas WHERE database_name = 'dev' ORDER BY 1";
    assert_eq!(rows(&client, all).await, ["mine", "public", "theirs"]);
}

#[tokio::test]
async fn the_first_login_to_idle_compute_waits_for_it() {
    let resume = Duration::from_millis(1500);
    let warehouse = start(WarehouseOptions { resume, ..options() }).await;
    let begun = Instant::now();
    let client = admin(&warehouse).await;
    assert!(begun.elapsed() >= resume, "{:?}", begun.elapsed());
    run(&client, "SELECT 1").await;
    let begun = Instant::now();
    admin(&warehouse).await;
    assert!(begun.elapsed() < resume, "{:?}", begun.elapsed());
}
