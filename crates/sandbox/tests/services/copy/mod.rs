//! COPY and UNLOAD, through S3, IAM and STS as their clients see them.

mod formats;
mod roles;
mod unload;

use std::io::{Read, Write};

use aws_sdk_s3::primitives::ByteStream;
use provision_sandbox::{Options, Sandbox, seed};
use tokio_postgres::{Client, Config, NoTls, SimpleQueryMessage};

use crate::clients;
use crate::common::{Key, admin, started};

const BUCKET: &str = "acme-staging";
const CLUSTER: &str = "cluster analytics in us-east-1";
const WORKGROUP: &str = "workgroup analytics in eu-west-1";

/// A sandbox that denies what no policy allows, with a bucket in the cluster's region, and the administrator of its
/// database.
struct Place {
    sandbox: Sandbox,
    admin: Client,
}

impl Place {
    async fn new() -> Self {
        Self::at(CLUSTER, "us-east-1").await
    }

    async fn at(warehouse: &str, region: &str) -> Self {
        let sandbox = started(Options { enforce: true, ..Options::default() }).await;
        let s3 = clients::s3(&sandbox, region);
        let elsewhere = (region != "us-east-1").then(|| {
            let place = aws_sdk_s3::types::BucketLocationConstraint::from(region);
            aws_sdk_s3::types::CreateBucketConfiguration::builder().location_constraint(place).build()
        });
        let create = s3.create_bucket().bucket(BUCKET).set_create_bucket_configuration(elsewhere);
        create.send().await.unwrap();
        let admin = login(&sandbox, warehouse, seed::WAREHOUSE_ADMIN, seed::WAREHOUSE_PASSWORD).await;
        Self { sandbox, admin }
    }

    async fn put(&self, key: &str, body: impl Into<Vec<u8>>) {
        let s3 = clients::s3(&self.sandbox, "us-east-1");
        let body = ByteStream::from(body.into());
        s3.put_object().bucket(BUCKET).key(key).body(body).send().await.unwrap();
    }

    async fn get(&self, key: &str) -> Vec<u8> {
        let s3 = clients::s3(&self.sandbox, "us-east-1");
        let found = s3.get_object().bucket(BUCKET).key(key).send().await.unwrap();
        found.body.collect().await.unwrap().into_bytes().to_vec()
    }

    async fn text(&self, key: &str) -> String {
        String::from_utf8(self.get(key).await).unwrap()
    }

    async fn keys(&self, prefix: &str) -> Vec<String> {
        let s3 = clients::s3(&self.sandbox, "us-east-1");
        let found = s3.list_objects_v2().bucket(BUCKET).prefix(prefix).send().await.unwrap();
        found.contents().iter().map(|object| object.key().unwrap().to_owned()).collect()
    }

    async fn run(&self, sql: &str) {
        self.admin.batch_execute(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    }

    async fn rows(&self, sql: &str) -> Vec<String> {
        rows(&self.admin, sql).await
    }

    /// COPY with the administrator's own access key.
    async fn copy(&self, what: &str, from: &str, options: &str) -> Result<(), (String, String)> {
        self.try_run(&format!("COPY {what} FROM 's3://{BUCKET}/{from}' {} {options}", keys(&admin()))).await
    }

    async fn try_run(&self, sql: &str) -> Result<(), (String, String)> {
        self.admin.batch_execute(sql).await.map_err(|error| failure(&error))
    }
}

/// As a statement gives them.
fn keys(key: &Key) -> String {
    let token = key.token.as_ref().map(|token| format!("SESSION_TOKEN '{token}'")).unwrap_or_default();
    format!("ACCESS_KEY_ID '{}' SECRET_ACCESS_KEY '{}' {token}", key.id, key.secret)
}

async fn login(sandbox: &Sandbox, warehouse: &str, user: &str, password: &str) -> Client {
    let arns = sandbox.warehouse_arns();
    let address = sandbox.warehouse(&arns[warehouse]).unwrap().address();
    let mut config = Config::new();
    config.host(address.ip().to_string()).port(address.port()).user(user).password(password).dbname("dev");
    let (client, connection) = config.connect(NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

/// Rows as text, columns joined by `|`, NULL as `∅`.
async fn rows(client: &Client, sql: &str) -> Vec<String> {
    let messages = client.simple_query(sql).await.unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    let rows = messages.into_iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => {
            Some((0..row.len()).map(|index| row.get(index).unwrap_or("∅")).collect::<Vec<_>>().join("|"))
        }
        _ => None,
    });
    rows.collect()
}

/// Text and detail.
fn failure(error: &tokio_postgres::Error) -> (String, String) {
    let error = error.as_db_error().unwrap_or_else(|| panic!("not from the warehouse: {error:?}"));
    (error.message().to_owned(), error.detail().unwrap_or_default().to_owned())
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

fn unpacked(bytes: &[u8]) -> String {
    let mut text = String::new();
    flate2::read::GzDecoder::new(bytes).read_to_string(&mut text).unwrap();
    text
}
