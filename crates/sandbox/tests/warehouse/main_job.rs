use crate::support::*;

#[tokio::test]
async fn the_main_job_works_end_to_end() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    client.batch_execute("CREATE USER transfer_user PASSWORD DISABLE").await.unwrap();
    client.batch_execute("GRANT CREATE, TEMPORARY ON DATABASE dev TO transfer_user").await.unwrap();
    client.batch_execute("CREATE USER \"IAMR:acme-us-transfer\" PASSWORD DISABLE").await.unwrap();
    client
        .batch_execute("GRANT CREATE, TEMPORARY ON DATABASE \"dev\" TO \"IAMR:acme-us-transfer\"")
        .await
        .unwrap();
    assert_eq!(
        rows(
            &client,
            "SELECT usename, usesuper, usecreatedb, valuntil FROM pg_user WHERE usename <> 'rdsdb' ORDER BY 1"
        )
        .await,
        ["IAMR:acme-us-transfer|f|f|∅", "awsuser|t|f|∅", "transfer_user|f|f|∅"]
    );
    assert_eq!(
        rows(&client, "SELECT array_to_string(datacl, '|') FROM pg_database WHERE datname = 'dev'").await,
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
    client.batch_execute("REVOKE CREATE, TEMPORARY ON DATABASE dev FROM transfer_user").await.unwrap();
    client.batch_execute("DROP USER transfer_user").await.unwrap();
    assert_eq!(rows(&client, "SELECT usename FROM pg_user WHERE usename = 'transfer_user'").await, [""; 0]);
}
