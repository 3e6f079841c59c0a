//! `--postgres URL`: a warehouse of the sandbox on a server of the user's.

use crate::postgres::Server;
use crate::support::*;
use provision_sandbox::{Options, Sandbox};
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, NoTls};

async fn start(urls: &[String]) -> std::io::Result<Sandbox> {
    Sandbox::start(Options { postgres: urls.to_vec(), ..Options::default() }).await
}

async fn refusal_of(urls: &[&str]) -> String {
    let urls: Vec<_> = urls.iter().map(|url| (*url).to_owned()).collect();
    start(&urls).await.err().expect("the sandbox does not start").to_string()
}

/// The admin at a warehouse of the sandbox.
async fn admin_at(sandbox: &Sandbox, arn: &str) -> Client {
    let warehouse = sandbox.warehouse(arn).unwrap();
    let password = &sandbox.environment()["PROVISION_ADMIN_PASSWORD"];
    let (client, connection) = config(&warehouse, "awsuser", password, "dev").connect(NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

fn arn(sandbox: &Sandbox, name: &str) -> String {
    sandbox.warehouse_arns()[name].clone()
}

#[tokio::test]
async fn a_url_that_leads_nowhere_says_so_at_the_start() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let text = refusal_of(&[&format!("postgresql://postgres:S3cret@{free}")]).await;
    assert!(text.contains(&format!("postgres@{free}")), "{text}");
    assert!(text.contains("refused") && text.contains("is it running") && !text.contains("S3cret"), "{text}");

    let text = refusal_of(&["postgresql://postgres@no-such-host.invalid"]).await;
    assert!(text.contains("no-such-host.invalid") && text.contains("name right"), "{text}");
    assert!(refusal_of(&["nonsense"]).await.contains("begins with postgresql://"));
    let url = "postgresql://postgres@127.0.0.1:1";
    assert!(refusal_of(&[url, url]).await.contains("given twice"));
    assert!(refusal_of(&["a", "b", "c"]).await.contains("there are 2 warehouses"));

    // Something that is no PostgreSQL server.
    let other = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("postgresql://postgres@{}", other.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = other.accept().await {
            drop(stream);
        }
    });
    let text = refusal_of(&[&url]).await;
    assert!(text.contains("cannot use the PostgreSQL server"), "{text}");
}

#[tokio::test]
#[ignore = "needs PostgreSQL's programs: .ci/postgres runs it"]
async fn the_cluster_and_the_workgroup_each_take_a_server() {
    let servers = [Server::start(), Server::start()];
    let urls = servers.each_ref().map(Server::url);
    let sandbox = start(&urls).await.unwrap();
    for name in ["cluster analytics in us-east-1", "workgroup analytics in eu-west-1"] {
        let client = admin_at(&sandbox, &arn(&sandbox, name)).await;
        run(&client, "CREATE USER kept PASSWORD DISABLE").await;
        // It is PostgreSQL, behind the same listener.
        assert!(rows(&client, "SELECT version()").await[0].contains("Redshift"));
        assert_eq!(failure(&client, "CREATE USER x").await.0, "42601");
    }
    sandbox.stop().await;
    let again = start(&urls).await.unwrap();
    let client = admin_at(&again, &arn(&again, "cluster analytics in us-east-1")).await;
    assert_eq!(rows(&client, "SELECT usename FROM pg_user WHERE usename = 'kept'").await, ["kept"]);
}

#[tokio::test]
#[ignore = "needs PostgreSQL's programs: .ci/postgres runs it"]
async fn a_server_that_is_in_use_is_left_alone() {
    let server = Server::start();
    let (client, connection) = loop {
        match tokio_postgres::connect(&server.url(), NoTls).await {
            Ok(connected) => break connected,
            Err(error) if error.code() == Some(&SqlState::CANNOT_CONNECT_NOW) => {
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            }
            Err(error) => panic!("{error:?}"),
        }
    };
    tokio::spawn(connection);
    client.batch_execute("CREATE ROLE somebody LOGIN PASSWORD 'x'").await.unwrap();
    let text = refusal_of(&[&server.url()]).await;
    assert!(text.contains("not empty"), "{text}");
    let text = refusal_of(&[&server.url().replace("postgres@", "somebody@")]).await;
    assert!(text.contains("no superuser"), "{text}");
    let text = refusal_of(&[&server.url().replace("postgres@", "ghost@")]).await;
    assert!(text.contains("role \"ghost\" does not exist"), "{text}");
    client
        .batch_execute("DROP ROLE somebody; SET password_encryption = md5; ALTER ROLE postgres PASSWORD 'x'")
        .await
        .unwrap();
    let text = refusal_of(&[&server.url()]).await;
    assert!(text.contains("kept as MD5"), "{text}");
    client.batch_execute("CREATE ROLE somebody").await.unwrap();
    let roles = client.query("SELECT FROM pg_roles WHERE rolname = 'somebody'", &[]).await.unwrap();
    assert_eq!(roles.len(), 1);
}
