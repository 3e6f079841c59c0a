//! What was changed a moment ago is not known everywhere at once.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use aws_sdk_s3::types::{
    BucketVersioningStatus, PublicAccessBlockConfiguration, Tag, Tagging, VersioningConfiguration,
};
use common::{Key, admin, clients, iam, refusal, started};
use provision_sandbox::{Options, Sandbox};
use serde_json::json;

const SECONDS: i64 = 30;
const REGION: &str = "us-east-1";
const BUCKET: &str = "acme-reports-111122223333";
const ARN: &str = "arn:aws:iam::111122223333:policy/reads";

/// A policy that allows this on everything.
fn allowing(action: &str) -> String {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": action, "Resource": "*"}})
        .to_string()
}

/// A user of long ago with a key.
async fn somebody(sandbox: &Sandbox) -> Key {
    let iam = iam(sandbox, &admin());
    iam.create_user().user_name("somebody").send().await.unwrap();
    let key = iam.create_access_key().user_name("somebody").send().await.unwrap().access_key.unwrap();
    iam.create_policy().policy_name("reads").policy_document(allowing("s3:ListBucket")).send().await.unwrap();
    sandbox.cloud().advance(SECONDS + 1);
    Key { id: key.access_key_id, secret: key.secret_access_key, token: None }
}

/// Whether the key's owner may list a bucket and ask for its tags.
async fn may(sandbox: &Sandbox, key: &Key) -> (bool, bool) {
    let s3 = clients::s3(sandbox, REGION, key);
    let lists = refusal(s3.list_objects_v2().bucket(BUCKET).send().await).0;
    let tells = refusal(s3.get_bucket_tagging().bucket(BUCKET).send().await).0;
    (lists == "OK", tells == "OK")
}

/// Whatever of somebody's policies changes: what it may do changes later, and IAM tells it at once.
#[tokio::test]
async fn changed_permissions_are_in_effect_after_a_while() {
    let options = Options { eventual: SECONDS, enforce: true, ..Options::default() };
    let sandbox = started(options).await;
    let (iam, key) = (iam(&sandbox, &admin()), somebody(&sandbox).await);
    let later = async |before: (bool, bool), after: (bool, bool), what: &str| {
        assert_eq!(may(&sandbox, &key).await, before, "{what}");
        sandbox.cloud().advance(SECONDS - 5);
        assert_eq!(may(&sandbox, &key).await, before, "{what}, after 25 s");
        sandbox.cloud().advance(6);
        assert_eq!(may(&sandbox, &key).await, after, "{what}, after 31 s");
    };
    iam.attach_user_policy().user_name("somebody").policy_arn(ARN).send().await.unwrap();
    let told = iam.list_attached_user_policies().user_name("somebody").send().await.unwrap();
    assert_eq!(told.attached_policies.unwrap().len(), 1, "IAM itself knows it");
    later((false, false), (true, false), "a policy was attached").await;
    let version = iam.create_policy_version().policy_arn(ARN).set_as_default(true);
    version.policy_document(allowing("s3:GetBucketTagging")).send().await.unwrap();
    later((true, false), (false, true), "another version").await;
    let put = iam.put_user_policy().user_name("somebody").policy_name("lists");
    put.policy_document(allowing("s3:ListBucket")).send().await.unwrap();
    later((false, true), (true, true), "an inline policy").await;
    iam.set_default_policy_version().policy_arn(ARN).version_id("v1").send().await.unwrap();
    later((true, true), (true, false), "the version before").await;
    iam.delete_user_policy().user_name("somebody").policy_name("lists").send().await.unwrap();
    iam.detach_user_policy().user_name("somebody").policy_arn(ARN).send().await.unwrap();
    later((true, false), (false, false), "all was taken away").await;
}

/// Two changes, one a while after the other, come one after the other.
#[tokio::test]
async fn each_change_takes_its_own_time() {
    let options = Options { eventual: SECONDS, enforce: true, ..Options::default() };
    let sandbox = started(options).await;
    let (iam, key) = (iam(&sandbox, &admin()), somebody(&sandbox).await);
    iam.attach_user_policy().user_name("somebody").policy_arn(ARN).send().await.unwrap();
    sandbox.cloud().advance(20);
    iam.detach_user_policy().user_name("somebody").policy_arn(ARN).send().await.unwrap();
    assert_eq!(may(&sandbox, &key).await, (false, false));
    sandbox.cloud().advance(15);
    assert_eq!(may(&sandbox, &key).await, (true, false), "the first");
    sandbox.cloud().advance(16);
    assert_eq!(may(&sandbox, &key).await, (false, false), "the second");
}

#[tokio::test]
async fn iam_may_show_what_was_before() {
    let sandbox = started(Options { eventual_reads: SECONDS, ..Options::default() }).await;
    let iam = iam(&sandbox, &admin());
    iam.create_policy().policy_name("reads").policy_document(allowing("s3:ListBucket")).send().await.unwrap();
    let shown = || iam.get_policy().policy_arn(ARN).send();
    assert_eq!(refusal(shown().await).0, "NoSuchEntity");
    let twice = iam.create_policy().policy_name("reads").policy_document(allowing("s3:ListBucket"));
    assert_eq!(refusal(twice.send().await).0, "EntityAlreadyExists", "what changes it knows it");
    let listed = iam.list_policies().scope("Local".into()).send().await.unwrap().policies.unwrap();
    assert!(listed.iter().all(|policy| policy.arn.as_deref() != Some(ARN)));
    sandbox.cloud().advance(SECONDS + 1);
    assert_eq!(shown().await.unwrap().policy.unwrap().default_version_id.as_deref(), Some("v1"));
    let version = iam.create_policy_version().policy_arn(ARN).set_as_default(true);
    version.policy_document(allowing("s3:GetObject")).send().await.unwrap();
    assert_eq!(shown().await.unwrap().policy.unwrap().default_version_id.as_deref(), Some("v1"));
    sandbox.cloud().advance(SECONDS + 1);
    assert_eq!(shown().await.unwrap().policy.unwrap().default_version_id.as_deref(), Some("v2"));
}

/// Of a bucket's settings, what is read and what is in effect.
#[tokio::test]
async fn a_buckets_settings_are_as_before_for_a_while() {
    let options = Options { eventual_reads: SECONDS, ..Options::default() };
    let sandbox = started(options).await;
    let s3 = clients::s3(&sandbox, REGION, &admin());
    let seen = async || {
        let tags = s3.get_bucket_tagging().bucket(BUCKET).send().await.unwrap().tag_set;
        let block = s3.get_public_access_block().bucket(BUCKET).send().await.unwrap();
        let block = block.public_access_block_configuration.unwrap().block_public_acls.unwrap();
        let policy = refusal(s3.get_bucket_policy().bucket(BUCKET).send().await).0;
        let status = s3.get_bucket_versioning().bucket(BUCKET).send().await.unwrap().status;
        let lists = refusal(s3.list_objects_v2().bucket(BUCKET).send().await).0;
        (tags[0].value.clone(), block, policy, status.is_some(), lists)
    };
    let before = seen().await;
    assert_eq!(before, ("finance".into(), true, "NoSuchBucketPolicy".into(), false, "OK".into()));
    let tag = Tag::builder().key("team").value("sales").build().unwrap();
    let tagging = Tagging::builder().tag_set(tag).build().unwrap();
    s3.put_bucket_tagging().bucket(BUCKET).tagging(tagging).send().await.unwrap();
    let block = PublicAccessBlockConfiguration::builder().block_public_policy(true).build();
    s3.put_public_access_block()
        .bucket(BUCKET)
        .public_access_block_configuration(block)
        .send()
        .await
        .unwrap();
    let denies = json!({"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*",
        "Action": "s3:ListBucket", "Resource": format!("arn:aws:s3:::{BUCKET}")}});
    s3.put_bucket_policy().bucket(BUCKET).policy(denies.to_string()).send().await.unwrap();
    let on = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
    s3.put_bucket_versioning().bucket(BUCKET).versioning_configuration(on).send().await.unwrap();
    assert_eq!(seen().await, before);
    sandbox.cloud().advance(SECONDS - 5);
    assert_eq!(seen().await, before);
    sandbox.cloud().advance(6);
    assert_eq!(seen().await, ("sales".into(), false, "OK".into(), true, "AccessDenied".into()));
    s3.delete_bucket_policy().bucket(BUCKET).send().await.unwrap();
    assert_eq!(seen().await.2, "OK");
    sandbox.cloud().advance(SECONDS + 1);
    assert_eq!(seen().await.2, "NoSuchBucketPolicy");
}
