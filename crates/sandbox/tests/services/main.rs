//! S3, EC2, Redshift, Serverless, the Data API and Secrets Manager as a caller
//! sees them through the SDKs.

#[path = "../common/mod.rs"]
mod common;

mod data;
mod ec2;
mod partitions;
mod redshift;
mod s3;
mod s3_objects;
mod secrets;

/// A client of a service in a region, signed by the administrator.
macro_rules! client {
    ($name:ident, $sdk:ident) => {
        pub fn $name(sandbox: &provision_sandbox::Sandbox, region: &str) -> $sdk::Client {
            let key = crate::common::admin();
            let credentials = $sdk::config::Credentials::new(&key.id, &key.secret, key.token, None, "test");
            let config = $sdk::Config::builder()
                .behavior_version($sdk::config::BehaviorVersion::latest())
                .region($sdk::config::Region::new(region.to_owned()))
                .endpoint_url(sandbox.endpoint())
                .credentials_provider(credentials)
                .retry_config($sdk::config::retry::RetryConfig::disabled())
                .http_client(aws_smithy_http_client::Builder::new().build_http());
            $sdk::Client::from_conf(config.build())
        }
    };
}

mod clients {
    client!(data, aws_sdk_redshiftdata);
    client!(ec2, aws_sdk_ec2);
    client!(redshift, aws_sdk_redshift);
    client!(secrets, aws_sdk_secretsmanager);
    client!(serverless, aws_sdk_redshiftserverless);

    /// S3 by paths, for a bucket is no host name on loopback.
    pub fn s3(sandbox: &provision_sandbox::Sandbox, region: &str) -> aws_sdk_s3::Client {
        let key = crate::common::admin();
        let credentials = aws_sdk_s3::config::Credentials::new(&key.id, &key.secret, key.token, None, "test");
        let config = aws_sdk_s3::Config::builder()
            .behavior_version(aws_sdk_s3::config::BehaviorVersion::latest())
            .region(aws_sdk_s3::config::Region::new(region.to_owned()))
            .endpoint_url(sandbox.endpoint())
            .force_path_style(true)
            .credentials_provider(credentials)
            .retry_config(aws_sdk_s3::config::retry::RetryConfig::disabled())
            .http_client(aws_smithy_http_client::Builder::new().build_http());
        aws_sdk_s3::Client::from_conf(config.build())
    }
}

/// Asserts that a call is refused with a code; gives back the message.
macro_rules! refused {
    ($call:expr, $code:expr) => {{
        let (code, message) = crate::common::refusal($call.send().await);
        assert_eq!(code, $code, "{message}");
        message
    }};
}
use refused;

/// All that these services hold is plain data, so that it survives a restart.
#[tokio::test]
async fn the_world_comes_back_from_json_as_it_was() {
    let sandbox = common::sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    s3.create_bucket().bucket("acme").send().await.unwrap();
    let body = aws_sdk_s3::primitives::ByteStream::from_static(b"\x00\xff");
    s3.put_object().bucket("acme").key("k").body(body).send().await.unwrap();
    s3.create_multipart_upload().bucket("acme").key("k").send().await.unwrap();
    let redshift = clients::redshift(&sandbox, "us-east-1");
    redshift.get_cluster_credentials().cluster_identifier("analytics").db_user("u").send().await.unwrap();
    redshift.pause_cluster().cluster_identifier("analytics").send().await.unwrap();
    let before = serde_json::to_value(&*sandbox.cloud().world()).unwrap();
    let back: provision_sandbox::World = serde_json::from_value(before.clone()).unwrap();
    assert_eq!(serde_json::to_value(&back).unwrap(), before);
}
