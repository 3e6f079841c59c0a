//! Bucket policies, ACLs and objects.

use crate::checks::Checks;
use crate::common::clients;
use crate::policies::{on_objects, parsed, policy};
use crate::s3_buckets::enforcing;
use aws_sdk_s3::Client;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::BucketCannedAcl;
use serde_json::json;

const BUCKET: &str = "strict-access";

pub async fn policies_and_objects(mut check: Checks) {
    let (sandbox, key) = enforcing().await;
    let s3 = clients::s3(&sandbox, "us-east-1", &key);
    s3.create_bucket().bucket(BUCKET).send().await.expect("a bucket");
    policies(&mut check, &s3).await;
    objects(&mut check, &s3).await;
}

async fn policies(check: &mut Checks, s3: &Client) {
    check.by("S3 API Reference, GetBucketPolicy");
    let none = s3.get_bucket_policy().bucket(BUCKET).send();
    check.refused("a bucket without a policy has none to read", "NoSuchBucketPolicy", none).await;
    let tls_only = policy(json!({
        "Sid": "OnlyTls", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
        "Resource": [format!("arn:aws:s3:::{BUCKET}"), format!("arn:aws:s3:::{BUCKET}/*")],
        "Condition": { "Bool": { "aws:SecureTransport": "false" } },
    }));
    let put = |text: &str| s3.put_bucket_policy().bucket(BUCKET).policy(text).send();
    check.by("S3 API Reference, PutBucketPolicy");
    check.ok("a policy that denies plain HTTP is taken", put(&tls_only), |_| true).await;
    check.by("S3 API Reference, GetBucketPolicy");
    let got = s3.get_bucket_policy().bucket(BUCKET).send();
    check
        .ok("the policy means what was put", got, |answer| {
            parsed(answer.policy().unwrap_or_default()) == parsed(&tls_only)
        })
        .await;
    check.by("S3 API Reference, GetBucketPolicyStatus");
    let status = s3.get_bucket_policy_status().bucket(BUCKET).send();
    check
        .ok("a policy that only denies is not public", status, |answer| {
            answer.policy_status().and_then(|status| status.is_public()) == Some(false)
        })
        .await;
    check.by("S3 API Reference, Error responses");
    check.refused("a policy is JSON", "MalformedPolicy", put("{not json")).await;
    let of_identity = on_objects("s3:GetObject");
    check.refused("a bucket policy names a principal", "MalformedPolicy", put(&of_identity)).await;
    let public = policy(json!({
        "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
        "Resource": format!("arn:aws:s3:::{BUCKET}/*"),
    }));
    check.by("S3 User Guide, Blocking public access to your Amazon S3 storage");
    check.refused("a public policy is refused while it is blocked", "AccessDenied", put(&public)).await;
    check.by("S3 API Reference, DeleteBucketPolicy");
    let deleted = s3.delete_bucket_policy().bucket(BUCKET).send();
    check.ok("a policy can be removed", deleted, |_| true).await;
}

async fn objects(check: &mut Checks, s3: &Client) {
    check.by("S3 API Reference, PutObject");
    let body = ByteStream::from_static(b"hello");
    let put = s3.put_object().bucket(BUCKET).key("in/a.txt").body(body).send();
    check.ok("an object can be put", put, |answer| answer.e_tag().is_some()).await;
    check.by("S3 API Reference, GetObject");
    let got = s3.get_object().bucket(BUCKET).key("in/a.txt").send().await.expect("the object");
    let body = got.body.collect().await.map(|body| body.into_bytes());
    check.holds("an object is what was put", body.as_deref().ok() == Some(b"hello"), &body);
    check.by("S3 API Reference, ListObjectsV2");
    let listed = s3.list_objects_v2().bucket(BUCKET).prefix("in/").send();
    check.ok("it is listed by its prefix", listed, |answer| answer.key_count() == Some(1)).await;
    check.by("S3 API Reference, DeleteBucket");
    let full = s3.delete_bucket().bucket(BUCKET).send();
    check.refused("a bucket with objects is not deleted", "BucketNotEmpty", full).await;
    check.by("S3 User Guide, Controlling ownership of objects and disabling ACLs");
    let acl = s3.put_bucket_acl().bucket(BUCKET).acl(BucketCannedAcl::PublicRead).send();
    check.refused("a bucket without ACLs takes none", "AccessControlListNotSupported", acl).await;
    s3.delete_object().bucket(BUCKET).key("in/a.txt").send().await.expect("the object goes");
    check.by("S3 API Reference, DeleteBucket");
    let deleted = s3.delete_bucket().bucket(BUCKET).send();
    check.ok("an empty bucket is deleted", deleted, |_| true).await;
}
