//! Bucket policies, ACLs and objects.

use std::sync::Arc;

use super::policies::{on_objects, parsed, policy};
use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_s3::Client;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::BucketCannedAcl;
use serde_json::json;

pub async fn policies_and_objects(account: Arc<Account>, mut check: Checks) {
    let s3 = account.in_region("us-east-1").s3();
    let bucket = account.bucket("access");
    s3.create_bucket().bucket(&bucket).send().await.expect("a bucket");
    policies(&mut check, &s3, &bucket).await;
    objects(&mut check, &s3, &bucket).await;
}

async fn policies(check: &mut Checks, s3: &Client, bucket: &str) {
    let none = s3.get_bucket_policy().bucket(bucket).send();
    check.refused("s3-policy-none", "NoSuchBucketPolicy", none).await;
    let tls_only = policy(json!({
        "Sid": "OnlyTls", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
        "Resource": [format!("arn:aws:s3:::{bucket}"), format!("arn:aws:s3:::{bucket}/*")],
        "Condition": { "Bool": { "aws:SecureTransport": "false" } },
    }));
    let put = |text: &str| s3.put_bucket_policy().bucket(bucket).policy(text).send();
    check.ok("s3-policy-put", put(&tls_only), |_| true).await;
    let got = s3.get_bucket_policy().bucket(bucket).send();
    check
        .ok("s3-policy-told", got, |answer| parsed(answer.policy().unwrap_or_default()) == parsed(&tls_only))
        .await;
    let status = s3.get_bucket_policy_status().bucket(bucket).send();
    check
        .ok("s3-policy-public", status, |answer| {
            answer.policy_status().and_then(|status| status.is_public()) == Some(false)
        })
        .await;
    check.refused("s3-policy-json", "MalformedPolicy", put("{not json")).await;
    let of_identity = on_objects("s3:GetObject");
    check.refused("s3-policy-principal", "MalformedPolicy", put(&of_identity)).await;
    let public = policy(json!({
        "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
        "Resource": format!("arn:aws:s3:::{bucket}/*"),
    }));
    check.refused("s3-policy-blocked", "AccessDenied", put(&public)).await;
    let deleted = s3.delete_bucket_policy().bucket(bucket).send();
    check.ok("s3-policy-deleted", deleted, |_| true).await;
}

async fn objects(check: &mut Checks, s3: &Client, bucket: &str) {
    let body = ByteStream::from_static(b"hello");
    let put = s3.put_object().bucket(bucket).key("in/a.txt").body(body).send();
    check.ok("s3-object-put", put, |answer| answer.e_tag().is_some()).await;
    let got = s3.get_object().bucket(bucket).key("in/a.txt").send().await.expect("the object");
    let body = got.body.collect().await.map(|body| body.into_bytes());
    check.holds("s3-object-told", body.as_deref().ok() == Some(b"hello"), &body);
    let listed = s3.list_objects_v2().bucket(bucket).prefix("in/").send();
    check.ok("s3-object-listed", listed, |answer| answer.key_count() == Some(1)).await;
    let full = s3.delete_bucket().bucket(bucket).send();
    check.refused("s3-bucket-not-empty", "BucketNotEmpty", full).await;
    let acl = s3.put_bucket_acl().bucket(bucket).acl(BucketCannedAcl::PublicRead).send();
    check.refused("s3-no-acls", "AccessControlListNotSupported", acl).await;
    let gone = s3.delete_object().bucket(bucket).key("in/a.txt").send();
    check.ok("s3-object-deleted", gone, |_| true).await;
    let deleted = s3.delete_bucket().bucket(bucket).send();
    check.ok("s3-bucket-deleted", deleted, |_| true).await;
}
