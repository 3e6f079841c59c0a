//! Several clients on one warehouse.

use std::time::Duration;

use tokio::time::{sleep, timeout};
use tokio_postgres::NoTls;

use crate::support::*;

#[tokio::test]
async fn settings_and_prepared_statements_stay_with_their_session() {
    let warehouse = warehouse().await;
    let (one, two) = (admin(&warehouse).await, admin(&warehouse).await);
    run(&one, "SET search_path TO one; SET query_group TO 'etl'; SET TimeZone TO 'Asia/Tokyo'").await;
    let prepared = one.prepare("SELECT $1::int + 1").await.unwrap();
    assert_eq!(rows(&two, "SHOW search_path").await, ["\"$user\", public"]);
    assert_eq!(rows(&two, "SHOW query_group").await, ["unset"]);
    let other = two.prepare("SELECT $1::int * 10").await.unwrap();
    assert_eq!(rows(&one, "SHOW search_path").await, ["one"]);
    assert_eq!(rows(&one, "SHOW query_group").await, ["etl"]);
    assert_eq!(rows(&one, "SHOW TimeZone").await, ["Asia/Tokyo"]);
    assert_eq!(one.query_one(&prepared, &[&41i32]).await.unwrap().get::<_, i32>(0), 42);
    assert_eq!(two.query_one(&other, &[&4i32]).await.unwrap().get::<_, i32>(0), 40);
    assert_eq!(one.query_one(&prepared, &[&1i32]).await.unwrap().get::<_, i32>(0), 2);
}

#[tokio::test]
async fn a_transaction_keeps_its_turn_and_ends_with_its_client() {
    let warehouse = warehouse().await;
    let watcher = admin(&warehouse).await;
    run(&watcher, "CREATE TABLE counted (id int)").await;
    let (client, connection) = config(&warehouse, ADMIN, PASSWORD, "dev").connect(NoTls).await.unwrap();
    let connection = tokio::spawn(connection);
    run(&client, "BEGIN; INSERT INTO counted VALUES (1)").await;
    if embedded() {
        let waiting = timeout(Duration::from_millis(300), watcher.simple_query("SELECT 1")).await;
        assert!(waiting.is_err(), "another transaction has the engine");
    }
    connection.abort();
    drop(client);
    let counted = timeout(Duration::from_secs(5), rows(&watcher, "SELECT count(*) FROM counted")).await;
    assert_eq!(counted.unwrap(), ["0"]);
}

#[tokio::test]
async fn an_empty_transaction_keeps_nobody_waiting() {
    let warehouse = warehouse().await;
    let (one, two) = (admin(&warehouse).await, admin(&warehouse).await);
    run(&one, "BEGIN").await;
    assert_eq!(rows(&two, "SELECT 1").await, ["1"]);
    run(&one, "CREATE TABLE made (id int)").await;
    run(&one, "ROLLBACK").await;
    assert_eq!(failure(&one, "SELECT * FROM made").await.0, "42P01");
    run(&one, "BEGIN").await;
    run(&one, "COMMIT").await;
}

#[tokio::test]
async fn many_clients_at_once_all_get_their_turn() {
    let warehouse = warehouse().await;
    run(&admin(&warehouse).await, "CREATE TABLE turns (id int)").await;
    let clients = (0..16).map(|id| {
        let warehouse = &warehouse;
        async move {
            let client = admin(warehouse).await;
            for _ in 0..5 {
                run(&client, &format!("BEGIN; INSERT INTO turns VALUES ({id}); COMMIT")).await;
            }
        }
    });
    futures_of(clients).await;
    assert_eq!(rows(&admin(&warehouse).await, "SELECT count(*) FROM turns").await, ["80"]);
}

/// Runs all at once; the test's runtime has one thread, the futures share it.
async fn futures_of(all: impl Iterator<Item = impl Future<Output = ()>>) {
    let mut all: Vec<_> = all.map(Box::pin).collect();
    std::future::poll_fn(|context| {
        all.retain_mut(|future| future.as_mut().poll(context).is_pending());
        if all.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}

#[tokio::test]
async fn concurrent_grants_on_one_object_conflict() {
    let warehouse = warehouse().await;
    let (one, two) = (admin(&warehouse).await, admin(&warehouse).await);
    run(&one, "CREATE USER u PASSWORD DISABLE; CREATE SCHEMA s; CREATE SCHEMA t").await;
    let conflict = error("XX000", "could not complete because of conflict with concurrent transaction");
    run(&one, "BEGIN").await;
    run(&two, "BEGIN").await;
    run(&one, "GRANT USAGE ON SCHEMA s TO u").await;
    run(&one, "COMMIT").await;
    assert_eq!(failure(&two, "GRANT CREATE ON SCHEMA \"S\" TO u").await, conflict);
    assert_eq!(failure(&two, "SELECT 1").await.0, "25P02");
    run(&two, "ROLLBACK").await;
    run(&two, "GRANT CREATE ON SCHEMA s TO u").await;

    // Another object, or a transaction that began later, is no conflict.
    run(&one, "BEGIN").await;
    run(&two, "GRANT USAGE ON SCHEMA t TO u").await;
    run(&one, "GRANT USAGE ON SCHEMA s TO u").await;
    run(&one, "COMMIT").await;

    // Nor is one that was rolled back.
    run(&two, "BEGIN").await;
    run(&one, "BEGIN; GRANT USAGE ON SCHEMA t TO u; ROLLBACK").await;
    run(&two, "GRANT CREATE ON SCHEMA t TO u").await;
    run(&two, "COMMIT").await;

    // Two that wait together: the one whose turn comes later fails.
    if embedded() {
        let holder = admin(&warehouse).await;
        run(&holder, "BEGIN; SELECT 1").await;
        let database = "GRANT CREATE ON DATABASE dev TO u";
        let (first, second, ()) =
            tokio::join!(one.batch_execute(database), two.batch_execute(database), async {
                sleep(Duration::from_millis(200)).await;
                run(&holder, "COMMIT").await;
            });
        let failed: Vec<_> = [first, second].into_iter().filter_map(Result::err).map(describe).collect();
        assert_eq!(failed, [conflict]);
    }
}

#[tokio::test]
async fn a_waiting_statement_is_cancelled_and_a_session_terminated() {
    let warehouse = warehouse().await;
    let (holder, waiter) = (admin(&warehouse).await, admin(&warehouse).await);
    run(&holder, "CREATE TABLE locked (id int)").await;
    run(&holder, "BEGIN; LOCK TABLE locked").await;
    let token = waiter.cancel_token();
    let (statement, cancelled) = tokio::join!(waiter.simple_query("SELECT * FROM locked"), async {
        sleep(Duration::from_millis(100)).await;
        token.cancel_query(NoTls).await
    });
    cancelled.unwrap();
    assert_eq!(describe(statement.unwrap_err()).0, "57014");
    run(&holder, "COMMIT").await;
    assert_eq!(rows(&waiter, "SELECT 3").await, ["3"]);

    let process = rows(&waiter, "SELECT pg_backend_pid()").await.remove(0);
    assert_eq!(
        rows(&holder, &format!("SELECT process FROM stv_sessions WHERE process = {process}")).await,
        std::slice::from_ref(&process)
    );
    assert_eq!(rows(&holder, &format!("SELECT pg_terminate_backend({process})")).await, ["1"]);
    let closed = async {
        while !waiter.is_closed() {
            sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), closed).await.expect("it is told so");
    assert_eq!(
        rows(&holder, &format!("SELECT process FROM stv_sessions WHERE process = {process}")).await,
        [""; 0]
    );
}

#[tokio::test]
async fn temporary_tables_are_not_seen_by_others() {
    let warehouse = warehouse().await;
    let (one, two) = (admin(&warehouse).await, admin(&warehouse).await);
    run(&one, "CREATE TEMP TABLE mine (id int)").await;
    assert_eq!(failure(&two, "SELECT * FROM mine").await.0, "42P01");
    run(&two, "CREATE TEMP TABLE mine (id int, name varchar)").await;
}

#[tokio::test]
async fn a_superuser_may_act_as_another_for_a_while() {
    let warehouse = warehouse().await;
    let (client, other) = (admin(&warehouse).await, admin(&warehouse).await);
    run(&client, "CREATE USER u PASSWORD DISABLE").await;
    run(&client, "BEGIN").await;
    run(&client, "SET LOCAL SESSION AUTHORIZATION \"u\"").await;
    assert_eq!(rows(&client, "SELECT current_user").await, ["u"]);
    assert_eq!(failure(&client, "CREATE SCHEMA probe").await.0, "42501");
    run(&client, "ROLLBACK").await;
    assert_eq!(rows(&client, "SELECT current_user").await, [ADMIN]);
    run(&client, "SET SESSION AUTHORIZATION u").await;
    assert_eq!(rows(&other, "SELECT current_user").await, [ADMIN]);
    assert_eq!(rows(&client, "SELECT current_user").await, ["u"]);
    run(&client, "RESET SESSION AUTHORIZATION").await;
    assert_eq!(rows(&client, "SELECT session_user").await, [ADMIN]);
}

#[tokio::test]
async fn a_session_ends_with_its_user() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER u PASSWORD 'Secret-123'").await;
    let theirs = login(&warehouse, "u", "Secret-123", "dev").await.unwrap();
    run(&client, "ALTER USER u RENAME TO v").await;
    assert_eq!(rows(&theirs, "SELECT current_user").await, ["v"]);
    run(&client, "DROP USER v").await;
    // The embedded engine finds out at the next turn, a server never lets on.
    if embedded() {
        assert_eq!(failure(&theirs, "SELECT 1").await.0, "28000");
        assert_eq!(rows(&client, "SELECT current_user").await, [ADMIN]);
    }
}
