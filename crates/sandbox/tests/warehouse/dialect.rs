//! What drivers and tools see of the dialect.

use tokio_postgres::NoTls;

use crate::protocol::*;
use crate::support::*;

#[tokio::test]
async fn the_server_presents_itself_as_redshift() {
    let warehouse = warehouse().await;
    let (client, connection) = config(&warehouse, ADMIN, PASSWORD, "dev").connect(NoTls).await.unwrap();
    assert_eq!(connection.parameter("server_version"), Some("8.0.2"));
    tokio::spawn(connection);
    assert_eq!(rows(&client, "SHOW server_version").await, ["8.0.2"]);
    assert!(rows(&client, "SELECT version()").await[0].contains("Redshift 1.0."));
    assert_eq!(failure(&client, "SET extra_float_digits = 3").await.0, "22023");
    run(&client, "SET extra_float_digits TO 2").await;
    assert_eq!(rows(&client, "").await, [""; 0]);
}

#[tokio::test]
async fn delimited_names_fold_unless_the_session_says_otherwise() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE TABLE \"Orders\" (\"Id\" int)").await;
    assert_eq!(rows(&client, "SELECT relname FROM pg_class WHERE relname ILIKE 'orders'").await, ["orders"]);
    run(&client, "SET enable_case_sensitive_identifier TO true").await;
    assert_eq!(failure(&client, "SELECT * FROM \"Orders\"").await.0, "42P01");
    run(&client, "RESET enable_case_sensitive_identifier").await;
    run(&client, "SELECT \"ID\" FROM \"Orders\"").await;
}

#[tokio::test]
async fn the_extended_protocol_is_rewritten_too() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    client.execute("CREATE USER u PASSWORD DISABLE", &[]).await.unwrap();
    client.execute("GRANT CREATE ON DATABASE dev TO u", &[]).await.unwrap();
    let row = client.query_one("SELECT has_database_privilege($1, 'dev', 'CREATE')", &[&"u"]).await.unwrap();
    assert!(row.get::<_, bool>(0));
    assert_eq!(describe(client.execute("DROP USER u", &[]).await.unwrap_err()).0, "55006");
    assert_eq!(describe(client.execute("DO $$ BEGIN END $$", &[]).await.unwrap_err()).0, "42601");
    client.execute("REVOKE CREATE ON DATABASE dev FROM u", &[]).await.unwrap();
    client.execute("DROP USER u", &[]).await.unwrap();
    assert_eq!(client.query("SELECT process FROM stv_sessions", &[]).await.unwrap().len(), 1);
}

#[tokio::test]
async fn redshift_table_and_schema_clauses_are_accepted() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER \"Owner\" PASSWORD DISABLE").await;
    run(&client, "CREATE SCHEMA IF NOT EXISTS sales AUTHORIZATION \"Owner\" QUOTA 50 GB").await;
    run(
        &client,
        "CREATE TABLE sales.orders (id bigint IDENTITY(1,1) ENCODE az64 DISTKEY, at timestamp ENCODE raw SORTKEY, \
         note varchar(max) ENCODE lzo, doc super, PRIMARY KEY (id)) DISTSTYLE KEY COMPOUND SORTKEY (at, id)",
    )
    .await;
    run(&client, "CREATE TEMP TABLE staging (LIKE sales.orders) DISTSTYLE EVEN").await;
    run(&client, "CREATE TABLE sales.copy DISTSTYLE ALL SORTKEY AUTO AS SELECT 1 AS one").await;
    assert_eq!(
        rows(&client, "SELECT nspname, usename FROM pg_namespace JOIN pg_user ON usesysid = nspowner WHERE nspname = 'sales'").await,
        ["sales|Owner"]
    );
    run(&client, "ALTER SCHEMA sales QUOTA UNLIMITED").await;
}

#[tokio::test]
async fn flush_is_answered_before_sync() {
    let warehouse = warehouse().await;
    let mut stream = tokio::net::TcpStream::connect(warehouse.address()).await.unwrap();
    greet(&mut stream, ADMIN).await;
    let (_, salt) = challenge(&mut stream).await;
    answer(&mut stream, b'p', &md5_answer(ADMIN, PASSWORD, &salt)).await;
    while next(&mut stream).await.0 != b'Z' {}
    answer(&mut stream, b'P', b"one\0SELECT $1::int + 1\0\0\0").await;
    answer(&mut stream, b'D', b"Sone\0").await;
    answer(&mut stream, b'H', b"").await;
    for kind in [b'1', b't', b'T'] {
        assert_eq!(next(&mut stream).await.0, kind);
    }
    answer(&mut stream, b'B', b"\0one\0\0\0\0\x01\0\0\0\x0241\0\0").await;
    answer(&mut stream, b'E', b"\0\0\0\0\0").await;
    answer(&mut stream, b'S', b"").await;
    assert_eq!(next(&mut stream).await.0, b'2');
    let (kind, row) = next(&mut stream).await;
    assert_eq!((kind, &row[6..]), (b'D', b"42".as_slice()));
    assert_eq!(next(&mut stream).await.0, b'C');
    assert_eq!(next(&mut stream).await, (b'Z', b"I".to_vec()));

    // After an error, everything up to Sync is skipped.
    answer(&mut stream, b'P', b"\0DROP OWNED BY x\0\0\0").await;
    answer(&mut stream, b'B', b"\0\0\0\0\0\0\0\0").await;
    answer(&mut stream, b'E', b"\0\0\0\0\0").await;
    answer(&mut stream, b'H', b"").await;
    while next(&mut stream).await.0 != b'E' {}
    answer(&mut stream, b'P', b"\0SELECT 1\0\0\0").await;
    answer(&mut stream, b'S', b"").await;
    assert_eq!(next(&mut stream).await, (b'Z', b"I".to_vec()));
    answer(&mut stream, b'Q', b"SELECT 7\0").await;
    assert_eq!(next(&mut stream).await.0, b'T');
}
