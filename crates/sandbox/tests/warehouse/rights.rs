use crate::support::*;

#[tokio::test]
async fn a_user_has_only_its_own_rights_and_cannot_leave() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    client.batch_execute("CREATE USER etl PASSWORD 'Secret-123'").await.unwrap();
    let etl = login(&warehouse, "etl", "Secret-123", "dev").await.unwrap();
    let denied = ("42501".to_owned(), "permission denied for database dev".to_owned());
    assert_eq!(failure(&etl, "CREATE SCHEMA mine").await, denied);
    client.batch_execute("GRANT CREATE ON DATABASE dev TO etl").await.unwrap();
    etl.batch_execute("CREATE SCHEMA mine; CREATE TABLE mine.\"Orders\" (id int)").await.unwrap();
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
    for sql in
        ["SET ROLE rdsdb", "RESET ROLE", "DO $$ BEGIN RESET SESSION AUTHORIZATION; END $$", "DISCARD ALL"]
    {
        assert_eq!(failure(&etl, sql).await.0, "42601", "{sql}");
    }
    etl.batch_execute("RESET SESSION AUTHORIZATION").await.unwrap();
    assert_eq!(rows(&etl, "SELECT current_user, session_user").await, ["etl|etl"]);
    assert_eq!(
        failure(&client, "DROP USER etl").await,
        ("55006".into(), "user \"etl\" can't be dropped because the user owns some object".into())
    );
    client.batch_execute("DROP SCHEMA mine CASCADE").await.unwrap();
    assert_eq!(
        failure(&client, "DROP USER etl").await,
        (
            "55006".into(),
            "user \"etl\" can't be dropped because the user has a privilege on some object".into()
        )
    );
}

#[tokio::test]
async fn code_made_up_at_run_time_does_not_help_anybody_out() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER etl PASSWORD 'Secret-123'; GRANT CREATE ON SCHEMA public TO etl").await;
    let etl = login(&warehouse, "etl", "Secret-123", "dev").await.unwrap();
    assert_eq!(
        failure(&etl, "SELECT set_config('session_' || 'authorization', 'rdsdb', false)").await.0,
        "42501"
    );
    run(&etl, "CREATE PROCEDURE leave() LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'SET SESSION ' || 'AUTHORIZATION rdsdb'; END $$").await;
    assert_eq!(failure(&etl, "CALL leave()").await.0, "42501");
    assert!(etl.batch_execute("CREATE SCHEMA mine").await.is_err());
    assert_eq!(rows(&client, "SELECT current_user").await, [ADMIN]);
}
