use std::time::{Duration, SystemTime};

use provision_sandbox::warehouse::TemporaryLogin;

use crate::support::*;

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
