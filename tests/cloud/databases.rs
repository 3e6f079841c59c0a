//! Databases over connections.

use super::*;
use provision_core::call::SqlPurpose;
use provision_core::facts::UnreadDatabase;

/// The administrator of the seeded cluster, reached through a tunnel to a stand-in.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_is_read_and_changed_as_the_managed_administrator() {
    let bench = bench(&[]).await;
    let cluster = analytics(EAST, WarehouseKind::Cluster);
    let known = bench
        .observe(&wanted(|wanted| wanted.warehouse(cluster.clone())))
        .await
        .warehouses
        .remove(&cluster)
        .unwrap();
    let (user, password) = admin_login(&bench.sandbox, known.admin_secret.as_deref().unwrap()).await;
    let standin = Warehouse::start(WarehouseOptions::new("analytics", &user, &password)).await.unwrap();
    let endpoint = Some(standin.address().to_string());
    let route = Route { endpoint, tls: Tls::Disable, ..Route::default() };
    let admin = AdminAccess::Secret { arn: None, route };
    let at = Connection { warehouse: cluster.clone(), database: "dev".to_owned(), admin: admin.clone() };
    let query = wanted(|wanted| wanted.database_user(at, "transfer_user"));
    let key = (cluster.clone(), "dev".to_owned(), "transfer_user".to_owned());
    let facts = |world: World| world.databases[&key].clone();
    assert_eq!(facts(bench.observe(&query).await).user, None);
    let call = |statement: &str| SqlCall {
        password: None,
        warehouse: cluster.clone(),
        database: "dev".to_owned(),
        admin: admin.clone(),
        statements: vec![statement.to_owned()],
        purpose: SqlPurpose::Changes,
    };
    bench.execute(call("CREATE USER transfer_user PASSWORD DISABLE")).await;
    assert_eq!(
        bench.refused(call("CREATE USER transfer_user PASSWORD DISABLE")).await.kind,
        CloudErrorKind::Conflict
    );
    bench.execute(call("GRANT CREATE, TEMPORARY ON DATABASE dev TO transfer_user")).await;
    let found = facts(bench.observe(&query).await);
    assert_eq!(found.granted.iter().collect::<Vec<_>>(), ["CREATE", "TEMPORARY"]);

    // A connection that died is made anew, with the login that is known.
    let secrets = || bench.received().iter().filter(|operation| *operation == "GetSecretValue").count();
    let before = secrets();
    let _ = bench.cloud.execute(&call("SELECT pg_terminate_backend(pg_backend_pid())").into()).await;
    let revoke = call("REVOKE CREATE ON DATABASE dev FROM transfer_user").into();
    if let Err(error) = bench.cloud.execute(&revoke).await {
        assert_eq!(error.kind, CloudErrorKind::Unavailable, "{error}");
        bench.execute(revoke).await;
    }
    let found = facts(bench.observe(&query).await);
    assert_eq!(found.granted.iter().collect::<Vec<_>>(), ["TEMPORARY"]);
    assert_eq!(secrets(), before);
    let text = format!("{:?}", bench.calls.lock().unwrap());
    assert!(!text.contains(&password));
}

pub async fn admin_login(sandbox: &Sandbox, arn: &str) -> (String, String) {
    let key = Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let config = aws_sdk_secretsmanager::Config::builder()
        .behavior_version(aws_config::BehaviorVersion::latest())
        .region(Region::new(EAST))
        .endpoint_url(sandbox.endpoint())
        .credentials_provider(key)
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build();
    let client = aws_sdk_secretsmanager::Client::from_conf(config);
    let text = client.get_secret_value().secret_id(arn).send().await.unwrap().secret_string.unwrap();
    let secret: BTreeMap<String, String> = serde_json::from_str(&text).unwrap();
    (secret["username"].clone(), secret["password"].clone())
}

#[tokio::test]
async fn a_password_that_is_not_set_is_asked_for_by_name() {
    let bench = bench(&[]).await;
    let at = Connection {
        warehouse: analytics(EAST, WarehouseKind::Cluster),
        database: "dev".to_owned(),
        admin: AdminAccess::Password {
            user: "awsuser".to_owned(),
            password_env: "PROVISION_TEST_NEVER_SET".to_owned(),
            route: Route { endpoint: Some("127.0.0.1:1".to_owned()), ..Route::default() },
        },
    };
    let query = wanted(|wanted| wanted.database_user(at, "transfer_user"));
    let world = bench.cloud.observe(&query).await.unwrap();
    let unread: Vec<_> = world.unread_databases.into_values().collect();
    let [UnreadDatabase::Failed { why, is_missing: false, .. }] = &unread[..] else { panic!("{unread:?}") };
    assert!(why.contains("PROVISION_TEST_NEVER_SET"), "{why}");
}
