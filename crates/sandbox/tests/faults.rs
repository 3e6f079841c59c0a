//! Latency, faults, throttling, propagation, state, the control endpoint.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use aws_sdk_iam::Client;
use common::{admin, control, iam, refusal, sandbox, started, sts};
use provision_sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}"#;

async fn create(iam: &Client, name: &str) -> String {
    refusal(iam.create_role().role_name(name).assume_role_policy_document(TRUST).send().await).0
}

async fn exists(iam: &Client, name: &str) -> bool {
    iam.get_role().role_name(name).send().await.is_ok()
}

#[tokio::test]
async fn every_request_takes_its_time_but_they_run_side_by_side() {
    let sandbox = started(Options { latency: Duration::from_millis(200), ..Options::default() }).await;
    let iam = iam(&sandbox, &admin());
    let start = Instant::now();
    let calls: Vec<_> = (0..10)
        .map(|_| {
            let iam = iam.clone();
            tokio::spawn(async move { iam.list_roles().send().await.unwrap() })
        })
        .collect();
    for call in calls {
        call.await.unwrap();
    }
    let took = start.elapsed();
    assert!(took >= Duration::from_millis(200) && took < Duration::from_millis(1_800), "{took:?}");
    assert!(sandbox.log().iter().all(|entry| entry.end - entry.start >= 200.0));
}

#[tokio::test]
async fn a_fault_strikes_before_or_after_the_effect() {
    let faults = [
        "iam:CreateRole@2=Throttling",
        "iam:CreateRole@3=ServiceFailure:after",
        "iam:CreateRole@4=drop:after",
    ];
    let faults = faults.iter().map(|fault| fault.parse().unwrap()).collect();
    let sandbox = started(Options { faults, ..Options::default() }).await;
    let iam = iam(&sandbox, &admin());
    assert_eq!(create(&iam, "one").await, "OK");
    assert_eq!(create(&iam, "two").await, "Throttling");
    assert!(!exists(&iam, "two").await);
    assert_eq!(create(&iam, "three").await, "ServiceFailure");
    assert!(exists(&iam, "three").await);
    assert_eq!(create(&iam, "four").await, "no code");
    assert!(exists(&iam, "four").await);
    let dropped = sandbox.log().into_iter().filter(|entry| entry.code == "dropped").count();
    assert_eq!(dropped, 1);
}

#[tokio::test]
async fn too_many_requests_a_second_are_throttled() {
    let sandbox = started(Options { throttle: Some(3), ..Options::default() }).await;
    let iam = iam(&sandbox, &admin());
    let mut codes = Vec::new();
    for _ in 0..8 {
        codes.push(refusal(iam.list_roles().send().await).0);
    }
    assert!(codes.iter().filter(|code| *code == "OK").count() >= 3);
    assert!(codes.contains(&"Throttling".to_owned()), "{codes:?}");
}

#[tokio::test]
async fn a_new_role_is_unknown_elsewhere_for_a_while() {
    let sandbox = started(Options { eventual: 10, ..Options::default() }).await;
    let (iam, sts) = (iam(&sandbox, &admin()), sts(&sandbox, &admin()));
    assert_eq!(create(&iam, "fresh").await, "OK");
    assert!(exists(&iam, "fresh").await, "IAM itself knows it");
    let assume =
        || sts.assume_role().role_arn("arn:aws:iam::111122223333:role/fresh").role_session_name("me").send();
    let trust = TRUST.replace("111122223333", "arn:aws:iam::111122223333:role/fresh");
    let trusting = || iam.create_role().role_name("second").assume_role_policy_document(&trust).send();
    assert_eq!(refusal(assume().await).0, "AccessDenied");
    assert_eq!(refusal(trusting().await).0, "MalformedPolicyDocument");
    sandbox.cloud().advance(11);
    assert_eq!(refusal(assume().await).0, "OK");
    assert_eq!(refusal(trusting().await).0, "OK");
}

/// A session of the admin at the seeded cluster.
async fn connect(sandbox: &Sandbox) -> Result<tokio_postgres::Client, tokio_postgres::Error> {
    let arn = "arn:aws:redshift:us-east-1:111122223333:cluster:analytics";
    let address = sandbox.warehouse(arn).unwrap().address();
    let mut config = tokio_postgres::Config::new();
    config.host(address.ip().to_string()).port(address.port()).dbname("dev");
    config.user("awsuser").password(&sandbox.environment()["PROVISION_ADMIN_PASSWORD"]);
    let (client, connection) = config.connect(tokio_postgres::NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

#[tokio::test]
async fn sql_is_logged_and_meets_faults_like_any_call() {
    let faults = ["redshift-sql:GRANT=57P01", "redshift-sql:CREATE@2=drop:after"];
    let faults = faults.iter().map(|fault| fault.parse().unwrap()).collect();
    let sandbox = started(Options { faults, latency: Duration::from_millis(30), ..Options::default() }).await;
    let client = connect(&sandbox).await.unwrap();
    client.batch_execute("CREATE USER one PASSWORD DISABLE").await.unwrap();
    client.batch_execute("SELECT nonsense").await.unwrap_err();
    let struck = client.batch_execute("GRANT CREATE ON DATABASE dev TO one").await.unwrap_err();
    assert_eq!(struck.code().map(|code| code.code()), Some("57P01"));
    let client = connect(&sandbox).await.unwrap();
    client.batch_execute("CREATE USER two PASSWORD DISABLE").await.unwrap_err();
    let client = connect(&sandbox).await.unwrap();
    let users =
        client.simple_query("SELECT usename FROM pg_user WHERE usename IN ('one', 'two')").await.unwrap();
    let rows = users.iter().filter(|row| matches!(row, tokio_postgres::SimpleQueryMessage::Row(_))).count();
    assert_eq!(rows, 2, "the second CREATE took effect before its answer was dropped");

    let log = sandbox.log();
    assert!(log.iter().all(|entry| entry.service == "redshift-sql" && entry.end - entry.start >= 30.0));
    let seen: Vec<_> = log.iter().map(|entry| (entry.operation.as_str(), entry.code.as_str())).collect();
    let expected = [
        ("LOGIN", "OK"),
        ("CREATE", "OK"),
        ("SELECT", "42703"),
        ("GRANT", "57P01"),
        ("LOGIN", "OK"),
        ("CREATE", "dropped"),
        ("LOGIN", "OK"),
        ("SELECT", "OK"),
    ];
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn the_state_outlives_the_sandbox() {
    let directory = tempfile::tempdir().unwrap();
    let options = || Options { state: Some(directory.path().to_owned()), ..Options::default() };
    let first = started(options()).await;
    assert_eq!(create(&iam(&first, &admin()), "kept").await, "OK");
    first.stop().await;
    let second = started(options()).await;
    assert!(exists(&iam(&second, &admin()), "kept").await);
}

#[tokio::test]
async fn the_log_file_has_a_line_for_each_request() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("log.jsonl");
    let sandbox = started(Options { log: Some(file.clone()), ..Options::default() }).await;
    create(&iam(&sandbox, &admin()), "r").await;
    let lines: Vec<Value> = std::fs::read_to_string(&file)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 1);
    assert_eq!((&lines[0]["service"], &lines[0]["operation"]), (&json!("iam"), &json!("CreateRole")));
    assert_eq!(lines[0]["caller"], "arn:aws:iam::111122223333:user/admin");
}

#[tokio::test]
async fn a_test_can_change_the_world_behind_a_tools_back() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let role = "/iam/accounts/111122223333/roles/reporting";
    assert_eq!(
        control(&sandbox, "GET", &format!("world?path={role}/description"), Value::Null).await,
        "Nightly sales reports"
    );
    let change =
        json!({"iam": {"accounts": {"111122223333": {"roles": {"reporting": {"description": "changed"}}}}}});
    control(&sandbox, "PATCH", "world", change).await;
    let role = iam.get_role().role_name("reporting").send().await.unwrap().role.unwrap();
    assert_eq!(role.description.as_deref(), Some("changed"));
    let broken = control(&sandbox, "PATCH", "world", json!({"iam": {"accounts": 3}})).await;
    assert!(broken["error"].as_str().unwrap().contains("hold together"), "{broken}");

    control(&sandbox, "POST", "faults", json!({"fault": "iam:GetRole=AccessDenied"})).await;
    assert!(!exists(&iam, "reporting").await);
    control(&sandbox, "DELETE", "faults", Value::Null).await;
    assert!(exists(&iam, "reporting").await);
    let log = control(&sandbox, "GET", "log", Value::Null).await;
    assert_eq!(log.as_array().unwrap().len(), 3);
    let token = control(&sandbox, "POST", "token", json!({"sub": "1", "aud": "a"})).await;
    assert_eq!(token["token"].as_str().unwrap().split('.').count(), 3);
}
