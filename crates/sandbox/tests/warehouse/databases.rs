//! Several databases, restarts, and callers inside the process.

use crate::support::*;
use provision_sandbox::warehouse::{Warehouse, WarehouseOptions};

#[tokio::test]
async fn users_are_shared_and_objects_are_not() {
    let options = WarehouseOptions { databases: vec!["dev".into(), "sales".into()], ..options() };
    let warehouse = start(options).await;
    let dev = admin(&warehouse).await;
    let sales = login(&warehouse, ADMIN, PASSWORD, "sales").await.unwrap();
    run(&dev, "CREATE USER u PASSWORD DISABLE; CREATE SCHEMA here; GRANT USAGE ON SCHEMA here TO u").await;
    assert_eq!(
        rows(&sales, "SELECT current_database(), usename FROM pg_user WHERE usename = 'u'").await,
        ["sales|u"]
    );
    assert_eq!(rows(&sales, "SELECT nspname FROM pg_namespace WHERE nspname = 'here'").await, [""; 0]);
    assert_eq!(
        rows(&sales, "SELECT database_name FROM svv_redshift_databases ORDER BY 1").await,
        ["dev", "sales"]
    );

    // Only the current database is looked at: what is elsewhere stays, orphaned.
    assert_eq!(failure(&dev, "DROP USER u").await.0, "55006");
    run(&sales, "DROP USER u").await;
    assert_eq!(
        rows(&dev, "SELECT usename FROM pg_user WHERE usename NOT IN ('awsuser', 'rdsdb')").await,
        [""; 0]
    );
    assert!(
        rows(&dev, "SELECT array_to_string(nspacl, '|') FROM pg_namespace WHERE nspname = 'here'").await[0]
            .contains("unknown")
    );
    run(&dev, "CREATE USER u PASSWORD DISABLE").await;
    assert_eq!(rows(&dev, "SELECT has_schema_privilege('u', 'here', 'USAGE')").await, ["f"]);
}

#[tokio::test]
async fn databases_are_made_and_dropped() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE DATABASE extra").await;
    let extra = login(&warehouse, ADMIN, PASSWORD, "extra").await.unwrap();
    assert_eq!(
        rows(&extra, "SELECT array_to_string(datacl, '|') FROM pg_database WHERE datname = 'extra'").await,
        ["=T/awsuser|awsuser=CT/awsuser"]
    );
    assert_eq!(failure(&client, "DROP DATABASE extra").await.0, "55006");
    assert_eq!(failure(&client, "BEGIN; CREATE DATABASE inside").await.0, "25001");
    run(&client, "ROLLBACK").await;
    drop(extra);
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    run(&client, "DROP DATABASE extra").await;
    assert_eq!(refusal(login(&warehouse, ADMIN, PASSWORD, "extra").await).0, "3D000");
}

#[tokio::test]
async fn a_data_directory_survives_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let options = WarehouseOptions { data_directory: Some(directory.path().join("data")), ..options() };
    let first = Warehouse::start(options.clone()).await.unwrap();
    run(&admin(&first).await, "CREATE USER kept PASSWORD 'Secret-123'").await;
    first.stop().await.unwrap();
    let second = Warehouse::start(options).await.unwrap();
    assert_eq!(
        rows(&login(&second, "kept", "Secret-123", "dev").await.unwrap(), "SELECT current_user").await,
        ["kept"]
    );
}

#[tokio::test]
async fn callers_inside_the_process_get_columns_and_rows() {
    let warehouse = warehouse().await;
    let all = |statements: &[&str]| statements.iter().map(|sql| (*sql).to_owned()).collect::<Vec<_>>();
    let results = warehouse
        .execute(
            "dev",
            ADMIN,
            &all(&[
                "CREATE TABLE t (id int, name varchar(10))",
                "INSERT INTO t VALUES (1, 'a'), (2, NULL)",
                "SELECT id, name FROM t ORDER BY id",
            ]),
            true,
        )
        .await
        .unwrap();
    assert_eq!(results[1].tag, "INSERT 0 2");
    assert_eq!(
        results[2].columns.iter().map(|column| (column.name.as_str(), column.type_id)).collect::<Vec<_>>(),
        [("id", 23), ("name", 1043)]
    );
    assert_eq!(
        results[2].rows,
        [vec![Some("1".to_owned()), Some("a".to_owned())], vec![Some("2".to_owned()), None]]
    );
    assert_eq!(results[2].row_count(), Some(2));

    let failed = warehouse
        .execute("dev", ADMIN, &all(&["INSERT INTO t VALUES (3, 'c')", "SELECT * FROM nowhere"]), true)
        .await
        .unwrap_err();
    assert_eq!(
        (failed.code.as_str(), failed.message.as_str()),
        ("42P01", "relation \"nowhere\" does not exist")
    );
    let count =
        |results: Vec<provision_sandbox::warehouse::ResultSet>| results[0].rows[0][0].clone().unwrap();
    assert_eq!(
        count(warehouse.execute("dev", ADMIN, &all(&["SELECT count(*) FROM t"]), false).await.unwrap()),
        "2"
    );
    let failed = warehouse
        .execute("dev", ADMIN, &all(&["INSERT INTO t VALUES (3, 'c')", "SELECT * FROM nowhere"]), false)
        .await;
    assert!(failed.is_err());
    assert_eq!(
        count(warehouse.execute("dev", ADMIN, &all(&["SELECT count(*) FROM t"]), false).await.unwrap()),
        "3"
    );
    assert_eq!(warehouse.execute("dev", "nobody", &[], false).await.unwrap_err().code, "28000");
    assert_eq!(warehouse.execute("nowhere", ADMIN, &[], false).await.unwrap_err().code, "3D000");
}

#[tokio::test]
async fn a_session_inside_the_process_keeps_what_it_has() {
    let warehouse = warehouse().await;
    run(&admin(&warehouse).await, "CREATE USER etl PASSWORD DISABLE").await;
    let mut session = warehouse.open("dev", "IAM:etl", "etl", false).await.unwrap();
    session.query("CREATE TEMP TABLE kept (id int); SET query_group TO 'kept'").await.unwrap();
    let client = admin(&warehouse).await;
    let process = session.process();
    assert_eq!(
        rows(&client, &format!("SELECT user_name FROM stv_sessions WHERE process = {process}")).await,
        [format!("{:50}", "IAM:etl")]
    );
    assert_eq!(session.query("SELECT count(*) FROM kept").await.unwrap()[0].rows[0][0].as_deref(), Some("0"));
    session.query("BEGIN; CREATE TEMP TABLE gone (id int)").await.unwrap();
    drop(session);
    assert_eq!(
        rows(&client, &format!("SELECT process FROM stv_sessions WHERE process = {process}")).await,
        [""; 0]
    );
    run(&client, "CREATE TEMP TABLE kept (id int)").await;
}
