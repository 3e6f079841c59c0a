//! S3, EC2, Redshift, Serverless, the Data API and Secrets Manager as a caller
//! sees them through the SDKs.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../common/mod.rs"]
mod common;

mod copy;
mod data;
mod ec2;
mod partitions;
mod redshift;
mod s3;
mod s3_objects;
mod secrets;

/// Clients of a region, signed by the administrator.
mod clients {
    use crate::common::{admin, clients};
    use provision_sandbox::Sandbox;

    macro_rules! by_admin {
        ($($name:ident: $sdk:ident),*) => {
            $(pub fn $name(sandbox: &Sandbox, region: &str) -> $sdk::Client {
                clients::$name(sandbox, region, &admin())
            })*
        };
    }
    by_admin! {
        data: aws_sdk_redshiftdata, ec2: aws_sdk_ec2, redshift: aws_sdk_redshift, s3: aws_sdk_s3, s3control: aws_sdk_s3control,
        secrets: aws_sdk_secretsmanager, serverless: aws_sdk_redshiftserverless
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
