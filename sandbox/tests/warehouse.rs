//! The warehouse as its clients meet it, over TCP.

use provision_sandbox::warehouse::{TemporaryLogin, Warehouse, WarehouseOptions};
use std::time::{Duration, SystemTime};
use tokio_postgres::{Client, NoTls, SimpleQueryMessage};

const ADMIN: &str = "awsuser";
const PASSWORD: &str = "Admin-Password-1";

async fn warehouse() -> Warehouse {
    Warehouse::start(WarehouseOptions::new("analytics", ADMIN, PASSWORD))
        .await
        .unwrap()
}

async fn login(
    warehouse: &Warehouse,
    user: &str,
    password: &str,
    database: &str,
) -> Result<Client, tokio_postgres::Error> {
    let mut config = tokio_postgres::Config::new();
    let address = warehouse.address();
    config
        .host(address.ip().to_string())
        .port(address.port())
        .user(user)
        .password(password)
        .dbname(database);
    let (client, connection) = config.connect(NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

async fn admin(warehouse: &Warehouse) -> Client {
    login(warehouse, ADMIN, PASSWORD, "dev").await.unwrap()
}

/// Rows as text, NULL as `∅`.
async fn rows(client: &Client, sql: &str) -> Vec<String> {
    let messages = client
        .simple_query(sql)
        .await
        .unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    messages
        .into_iter()
        .filter_map(|message| match message {
            SimpleQueryMessage::Row(row) => Some(
                (0..row.len())
                    .map(|index| row.get(index).unwrap_or("∅").to_owned())
                    .collect::<Vec<_>>()
                    .join("|"),
            ),
            _ => None,
        })
        .collect()
}

/// SQLSTATE and text of the error a statement fails with.
async fn failure(client: &Client, sql: &str) -> (String, String) {
    let error = client.batch_execute(sql).await.expect_err(sql);
    let error = error
        .as_db_error()
        .unwrap_or_else(|| panic!("{sql}: {error:?}"));
    (error.code().code().to_owned(), error.message().to_owned())
}

fn refusal(result: Result<Client, tokio_postgres::Error>) -> (String, String) {
    let error = result.err().expect("the login is refused");
    let error = error.as_db_error().unwrap_or_else(|| panic!("{error:?}"));
    (error.code().code().to_owned(), error.message().to_owned())
}

#[tokio::test]
async fn the_main_job_works_end_to_end() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    client
        .batch_execute("CREATE USER transfer_user PASSWORD DISABLE")
        .await
        .unwrap();
    client
        .batch_execute("GRANT CREATE, TEMPORARY ON DATABASE dev TO transfer_user")
        .await
        .unwrap();
    client
        .batch_execute("CREATE USER \"IAMR:acme-us-transfer\" PASSWORD DISABLE")
        .await
        .unwrap();
    client
        .batch_execute("GRANT CREATE, TEMPORARY ON DATABASE \"dev\" TO \"IAMR:acme-us-transfer\"")
        .await
        .unwrap();
    assert_eq!(
        rows(&client, "SELECT usename, usesuper, usecreatedb, valuntil FROM pg_user WHERE usename <> 'rdsdb' ORDER BY 1").await,
        ["IAMR:acme-us-transfer|f|f|∅", "awsuser|t|f|∅", "transfer_user|f|f|∅"]
    );
    assert_eq!(
        rows(
            &client,
            "SELECT array_to_string(datacl, '|') FROM pg_database WHERE datname = 'dev'"
        )
        .await,
        ["=T/rdsdb|rdsdb=CT/rdsdb|transfer_user=CT/rdsdb|\"IAMR:acme-us-transfer\"=CT/rdsdb"]
    );
    assert_eq!(
        rows(&client, "SELECT has_database_privilege('IAMR:acme-us-transfer', 'dev', 'CREATE'), has_database_privilege('transfer_user', 'dev', 'TEMP')").await,
        ["t|t"]
    );
    assert_eq!(
        rows(&client, "SELECT privilege_type, identity_name, identity_type FROM svv_database_privileges WHERE database_name = 'dev' AND identity_name LIKE 'transfer%' ORDER BY 1").await,
        ["CREATE|transfer_user|user", "TEMP|transfer_user|user"]
    );
    client
        .batch_execute("REVOKE CREATE, TEMPORARY ON DATABASE dev FROM transfer_user")
        .await
        .unwrap();
    client
        .batch_execute("DROP USER transfer_user")
        .await
        .unwrap();
    assert_eq!(
        rows(
            &client,
            "SELECT usename FROM pg_user WHERE usename = 'transfer_user'"
        )
        .await,
        [""; 0]
    );
}

#[tokio::test]
async fn logins_are_checked() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    client
        .batch_execute(
            "CREATE USER transfer_user PASSWORD DISABLE; CREATE USER etl PASSWORD 'Secret-123'",
        )
        .await
        .unwrap();
    let wrong = |name: &str| {
        (
            "28000".to_owned(),
            format!("password authentication failed for user \"{name}\""),
        )
    };
    assert_eq!(
        refusal(login(&warehouse, ADMIN, "Wrong-Password-1", "dev").await),
        wrong(ADMIN)
    );
    assert_eq!(
        refusal(login(&warehouse, "transfer_user", "Secret-123", "dev").await),
        wrong("transfer_user")
    );
    assert_eq!(
        refusal(login(&warehouse, "nobody", "Secret-123", "dev").await),
        wrong("nobody")
    );
    assert_eq!(
        refusal(login(&warehouse, "etl", "Secret-123", "nowhere").await),
        ("3D000".into(), "database \"nowhere\" does not exist".into())
    );
    let etl = login(&warehouse, "etl", "Secret-123", "dev").await.unwrap();
    assert_eq!(
        rows(
            &etl,
            "SELECT current_user, session_user, version() LIKE '%Redshift 1.0.%'"
        )
        .await,
        ["etl|etl|t"]
    );

    let temporary =
        |name: &str, password: &str, acts_as: &str, auto_create, valid| TemporaryLogin {
            name: name.into(),
            password: password.into(),
            acts_as: acts_as.into(),
            auto_create,
            groups: vec![],
            expires: if valid {
                SystemTime::now() + Duration::from_secs(900)
            } else {
                SystemTime::now()
            },
        };
    for login in [
        temporary("IAM:transfer_user", "one", "transfer_user", false, true),
        temporary("IAM:transfer_user", "old", "transfer_user", false, false),
        temporary("IAM:missing", "two", "missing", false, true),
        temporary(
            "IAMR:acme-eu-transfer",
            "three",
            "IAMR:acme-eu-transfer",
            true,
            true,
        ),
    ] {
        warehouse.logins().add(login);
    }
    let user = login(&warehouse, "IAM:transfer_user", "one", "dev")
        .await
        .unwrap();
    assert_eq!(rows(&user, "SELECT current_user").await, ["transfer_user"]);
    assert_eq!(
        refusal(login(&warehouse, "IAM:transfer_user", "old", "dev").await),
        (
            "28000".into(),
            "IAM Authentication token has expired".into()
        )
    );
    assert_eq!(
        refusal(login(&warehouse, "IAM:transfer_user", "bad", "dev").await),
        wrong("IAM:transfer_user")
    );
    assert_eq!(
        refusal(login(&warehouse, "transfer_user", "one", "dev").await),
        wrong("transfer_user")
    );
    assert_eq!(
        refusal(login(&warehouse, "IAM:missing", "two", "dev").await),
        ("28000".into(), "user \"missing\" does not exist".into())
    );
    let role = login(&warehouse, "IAMR:acme-eu-transfer", "three", "dev")
        .await
        .unwrap();
    assert_eq!(
        rows(&role, "SELECT current_user").await,
        ["IAMR:acme-eu-transfer"]
    );
    assert_eq!(
        rows(
            &client,
            "SELECT user_name, db_name FROM stv_sessions WHERE user_name LIKE 'IAM%' ORDER BY 1"
        )
        .await
        .len(),
        2
    );
    assert!(
        rows(
            &client,
            "SELECT event, user_name FROM sys_connection_log WHERE event = 'authentication failure'"
        )
        .await
        .len()
            >= 6
    );
}

#[tokio::test]
async fn a_user_has_only_its_own_rights_and_cannot_leave() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    client
        .batch_execute("CREATE USER etl PASSWORD 'Secret-123'")
        .await
        .unwrap();
    let etl = login(&warehouse, "etl", "Secret-123", "dev").await.unwrap();
    let denied = (
        "42501".to_owned(),
        "permission denied for database dev".to_owned(),
    );
    assert_eq!(failure(&etl, "CREATE SCHEMA mine").await, denied);
    client
        .batch_execute("GRANT CREATE ON DATABASE dev TO etl")
        .await
        .unwrap();
    etl.batch_execute("CREATE SCHEMA mine; CREATE TABLE mine.\"Orders\" (id int)")
        .await
        .unwrap();
    assert_eq!(rows(&etl, "SELECT count(*) FROM MINE.ORDERS").await, ["0"]);
    for sql in [
        "SET SESSION AUTHORIZATION awsuser",
        "SET SESSION AUTHORIZATION rdsdb",
        "SET SESSION/**/AUTHORIZATION 'rdsdb'",
        "SELECT set_config('session_authorization', 'rdsdb', false)",
        "CREATE USER other PASSWORD DISABLE",
        "SELECT passwd FROM pg_shadow",
    ] {
        assert_eq!(failure(&etl, sql).await.0, "42501", "{sql}");
    }
    for sql in [
        "SET ROLE rdsdb",
        "RESET ROLE",
        "DO $$ BEGIN RESET SESSION AUTHORIZATION; END $$",
        "DISCARD ALL",
    ] {
        assert_eq!(failure(&etl, sql).await.0, "42601", "{sql}");
    }
    etl.batch_execute("RESET SESSION AUTHORIZATION")
        .await
        .unwrap();
    assert_eq!(
        rows(&etl, "SELECT current_user, session_user").await,
        ["etl|etl"]
    );
    assert_eq!(
        failure(&client, "DROP USER etl").await,
        (
            "55006".into(),
            "user \"etl\" can't be dropped because the user owns some object".into()
        )
    );
    client
        .batch_execute("DROP SCHEMA mine CASCADE")
        .await
        .unwrap();
    assert_eq!(
        failure(&client, "DROP USER etl").await,
        (
            "55006".into(),
            "user \"etl\" can't be dropped because the user has a privilege on some object".into()
        )
    );
}
