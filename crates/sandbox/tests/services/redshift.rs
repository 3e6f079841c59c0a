//! Clusters, workgroups, and credentials the warehouse accepts.

use provision_sandbox::seed::{self, WAREHOUSE_ADMIN, WAREHOUSE_PASSWORD};
use tokio_postgres::{NoTls, SimpleQueryMessage};

use crate::{clients, common::sandbox, refused};

/// Who the warehouse says a login is.
async fn whoami(host: &str, port: u16, user: &str, password: &str) -> Result<String, String> {
    let mut config = tokio_postgres::Config::new();
    config.host(host).port(port).user(user).password(password).dbname("dev");
    config.ssl_mode(tokio_postgres::config::SslMode::Disable);
    let failed = |error: tokio_postgres::Error| {
        error.as_db_error().map_or_else(|| error.to_string(), |error| error.message().to_owned())
    };
    let (client, connection) = config.connect(NoTls).await.map_err(failed)?;
    tokio::spawn(connection);
    let rows = client.simple_query("SELECT current_user").await.map_err(failed)?;
    let row = rows.iter().find_map(|message| match message {
        SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    });
    row.ok_or_else(|| "no row".to_owned())
}

#[tokio::test]
async fn the_seeded_cluster_shows_its_whole_networking() {
    let sandbox = sandbox().await;
    let redshift = clients::redshift(&sandbox, "us-east-1");
    let found = redshift.describe_clusters().cluster_identifier("analytics").send().await.unwrap();
    let cluster = &found.clusters()[0];
    assert_eq!((cluster.cluster_status(), cluster.db_name()), (Some("available"), Some("dev")));
    assert!(cluster.vpc_security_groups()[0].vpc_security_group_id().unwrap().starts_with("sg-"));
    assert!(cluster.master_password_secret_arn().unwrap().contains(":secret:redshift!analytics-awsuser-"));
    let groups = redshift.describe_cluster_subnet_groups();
    let groups =
        groups.cluster_subnet_group_name(cluster.cluster_subnet_group_name().unwrap()).send().await.unwrap();
    assert_eq!(groups.cluster_subnet_groups()[0].subnets().len(), 3);
    let parameters = redshift
        .describe_cluster_parameters()
        .parameter_group_name("default.redshift-2.0")
        .send()
        .await
        .unwrap();
    let require_ssl =
        parameters.parameters().iter().find(|p| p.parameter_name() == Some("require_ssl")).unwrap();
    assert_eq!(require_ssl.parameter_value(), Some("true"));
    refused!(redshift.describe_clusters().cluster_identifier("ghost"), "ClusterNotFound");
}

#[tokio::test]
async fn temporary_credentials_are_accepted_by_the_warehouse() {
    let sandbox = sandbox().await;
    let redshift = clients::redshift(&sandbox, "us-east-1");
    let found = redshift.describe_clusters().cluster_identifier("analytics").send().await.unwrap();
    let endpoint = found.clusters()[0].endpoint().unwrap();
    let (host, port) = (endpoint.address().unwrap(), u16::try_from(endpoint.port().unwrap()).unwrap());
    let get = |user: &str| {
        redshift.get_cluster_credentials().cluster_identifier("analytics").db_user(user).db_name("dev")
    };

    let admin = get("awsuser").send().await.unwrap();
    assert_eq!(admin.db_user(), Some("IAM:awsuser"));
    let password = admin.db_password().unwrap();
    assert_eq!(whoami(host, port, "IAM:awsuser", password).await.as_deref(), Ok("awsuser"));
    let wrong = whoami(host, port, "IAM:awsuser", "wrong").await.unwrap_err();
    assert_eq!(wrong, "password authentication failed for user \"IAM:awsuser\"");

    let missing = get("nobody").send().await.unwrap();
    let refusal = whoami(host, port, "IAM:nobody", missing.db_password().unwrap()).await.unwrap_err();
    assert_eq!(refusal, "user \"nobody\" does not exist");
    let created = get("newcomer").auto_create(true).send().await.unwrap();
    assert_eq!(created.db_user(), Some("IAMA:newcomer"));
    let login = whoami(host, port, "IAMA:newcomer", created.db_password().unwrap()).await;
    assert_eq!(login.as_deref(), Ok("newcomer"));

    let own = redshift
        .get_cluster_credentials_with_iam()
        .cluster_identifier("analytics")
        .db_name("dev")
        .send()
        .await
        .unwrap();
    assert_eq!(own.db_user(), Some("IAM:admin"));
    refused!(get("x").duration_seconds(10), "InvalidParameterValue");
    refused!(redshift.get_cluster_credentials().cluster_identifier("ghost").db_user("x"), "ClusterNotFound");
}

#[tokio::test]
async fn a_cluster_lives_from_creation_to_deletion() {
    let sandbox = sandbox().await;
    let redshift = clients::redshift(&sandbox, "us-east-1");
    let create = || {
        redshift
            .create_cluster()
            .cluster_identifier("second")
            .node_type("ra3.xlplus")
            .master_username("admin")
    };
    refused!(create().master_user_password("weak"), "InvalidParameterValue");
    refused!(create().manage_master_password(true).port(1234), "InvalidParameterValue");
    let made = create().manage_master_password(true).send().await.unwrap().cluster.unwrap();
    assert_eq!(
        (made.cluster_status(), made.publicly_accessible(), made.encrypted()),
        (Some("creating"), Some(false), Some(true))
    );
    refused!(create().manage_master_password(true), "ClusterAlreadyExists");
    let status = async || {
        let found = redshift.describe_clusters().cluster_identifier("second").send().await.unwrap();
        found.clusters()[0].cluster_status().unwrap().to_owned()
    };
    assert_eq!(status().await, "available");
    let found = redshift.describe_clusters().cluster_identifier("second").send().await.unwrap();
    let (cluster, endpoint) = (&found.clusters()[0], found.clusters()[0].endpoint().unwrap());
    let port = u16::try_from(endpoint.port().unwrap()).unwrap();
    let answer = tokio::net::TcpStream::connect((endpoint.address().unwrap(), port)).await;
    answer.expect("it listens at the address that is shown");
    let groups = redshift.describe_cluster_subnet_groups();
    let groups = groups.cluster_subnet_group_name(cluster.cluster_subnet_group_name().unwrap());
    let group = &groups.send().await.unwrap().cluster_subnet_groups.unwrap()[0];
    assert_eq!(group.vpc_id(), cluster.vpc_id());
    assert!(!group.subnets().is_empty());
    let pausing =
        redshift.pause_cluster().cluster_identifier("second").send().await.unwrap().cluster.unwrap();
    assert_eq!(pausing.cluster_status(), Some("pausing"));
    assert_eq!(status().await, "paused");
    refused!(redshift.pause_cluster().cluster_identifier("second"), "InvalidClusterState");
    redshift.resume_cluster().cluster_identifier("second").send().await.unwrap();
    assert_eq!(status().await, "available");
    refused!(redshift.delete_cluster().cluster_identifier("second"), "InvalidParameterCombination");
    let gone = redshift
        .delete_cluster()
        .cluster_identifier("second")
        .skip_final_cluster_snapshot(true)
        .send()
        .await
        .unwrap();
    assert_eq!(gone.cluster.unwrap().cluster_status(), Some("deleting"));
    refused!(redshift.describe_clusters().cluster_identifier("second"), "ClusterNotFound");
}

#[tokio::test]
async fn a_workgroup_is_known_by_an_id_that_is_not_its_name() {
    let sandbox = sandbox().await;
    let serverless = clients::serverless(&sandbox, "eu-west-1");
    let found =
        serverless.get_workgroup().workgroup_name("analytics").send().await.unwrap().workgroup.unwrap();
    let (arn, id) = (found.workgroup_arn().unwrap(), found.workgroup_id().unwrap());
    assert_eq!(arn, format!("arn:aws:redshift-serverless:eu-west-1:{}:workgroup/{id}", seed::ACCOUNT));
    assert_eq!(id.len(), 36);
    let namespace =
        serverless.get_namespace().namespace_name("analytics").send().await.unwrap().namespace.unwrap();
    assert!(namespace.admin_password_secret_arn().unwrap().contains(":secret:redshift!analytics-awsuser-"));

    let credentials =
        serverless.get_credentials().workgroup_name("analytics").db_name("dev").send().await.unwrap();
    assert_eq!(credentials.db_user(), Some("IAM:admin"));
    let endpoint = found.endpoint().unwrap();
    let (host, port) = (endpoint.address().unwrap(), u16::try_from(endpoint.port().unwrap()).unwrap());
    let login = whoami(host, port, "IAM:admin", credentials.db_password().unwrap()).await;
    assert_eq!(login.as_deref(), Ok("IAM:admin"));
    refused!(serverless.get_workgroup().workgroup_name("ghost"), "ResourceNotFoundException");
    refused!(serverless.update_workgroup().workgroup_name("analytics").port(80), "ValidationException");
}

#[tokio::test]
async fn a_cluster_moves_to_another_port_and_another_name() {
    let sandbox = sandbox().await;
    let redshift = clients::redshift(&sandbox, "us-east-1");
    let endpoint = async |name: &str| {
        let found = redshift.describe_clusters().cluster_identifier(name).send().await.unwrap();
        let endpoint = found.clusters()[0].endpoint().unwrap().clone();
        (endpoint.address().unwrap().to_owned(), u16::try_from(endpoint.port().unwrap()).unwrap())
    };
    let login =
        async |(host, port): &(String, u16)| whoami(host, *port, WAREHOUSE_ADMIN, WAREHOUSE_PASSWORD).await;
    let before = endpoint("analytics").await;
    let modify = || redshift.modify_cluster().cluster_identifier("analytics");
    modify().port(5450).send().await.unwrap();
    let after = endpoint("analytics").await;
    assert_eq!(after.1, 5450);
    assert_eq!(login(&after).await.as_deref(), Ok(WAREHOUSE_ADMIN));
    login(&before).await.unwrap_err();
    modify().new_cluster_identifier("renamed").send().await.unwrap();
    assert_eq!(login(&endpoint("renamed").await).await.as_deref(), Ok(WAREHOUSE_ADMIN));
    refused!(redshift.describe_clusters().cluster_identifier("analytics"), "ClusterNotFound");
}

#[tokio::test]
async fn a_paused_cluster_answers_nobody_and_keeps_its_data() {
    let sandbox = sandbox().await;
    let redshift = clients::redshift(&sandbox, "us-east-1");
    let found = redshift.describe_clusters().cluster_identifier("analytics").send().await.unwrap();
    let endpoint = found.clusters()[0].endpoint().unwrap();
    let (host, port) = (endpoint.address().unwrap(), u16::try_from(endpoint.port().unwrap()).unwrap());
    let login = async || whoami(host, port, WAREHOUSE_ADMIN, WAREHOUSE_PASSWORD).await;
    let data = clients::data(&sandbox, "us-east-1");
    let run = |sql: &str| {
        let execute =
            data.execute_statement().cluster_identifier("analytics").database("dev").db_user(WAREHOUSE_ADMIN);
        execute.sql(sql).wait_time_seconds(30)
    };
    let made = run("CREATE TABLE kept (n int)").send().await.unwrap();
    assert_eq!(made.status().map(|status| status.as_str()), Some("FINISHED"));
    redshift.pause_cluster().cluster_identifier("analytics").send().await.unwrap();
    login().await.unwrap_err();
    refused!(run("SELECT 1"), "ValidationException");
    redshift.resume_cluster().cluster_identifier("analytics").send().await.unwrap();
    assert_eq!(login().await.as_deref(), Ok(WAREHOUSE_ADMIN));
    let read = run("SELECT count(*) FROM kept").send().await.unwrap();
    assert_eq!(read.status().map(|status| status.as_str()), Some("FINISHED"));

    redshift
        .modify_cluster()
        .cluster_identifier("analytics")
        .master_user_password("An0ther-one")
        .send()
        .await
        .unwrap();
    login().await.unwrap_err();
    let changed = whoami(host, port, WAREHOUSE_ADMIN, "An0ther-one").await;
    assert_eq!(changed.as_deref(), Ok(WAREHOUSE_ADMIN));
}
