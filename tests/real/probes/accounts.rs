//! Accounts and regions know nothing of each other.

use std::sync::Arc;

use super::s3_buckets::in_region;
use crate::account::{Account, Key};
use crate::checks::Checks;
use provision_sandbox::seed::PARTNER_ACCOUNT;

/// What takes a second account.
pub async fn isolation(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    iam.create_user().user_name("sync").send().await.expect("a user");
    let role = format!("arn:aws:iam::{PARTNER_ACCOUNT}:role/x");
    let assumed = account.sts().assume_role().role_arn(role).role_session_name("nightly").send().await;
    let keys = assumed.expect("a session").credentials.expect("credentials");
    let partner =
        Key { id: keys.access_key_id, secret: keys.secret_access_key, token: Some(keys.session_token) };
    let partner = account.signed_by(&partner);
    let who = partner.sts().get_caller_identity().send();
    check.ok("account-role-elsewhere", who, |answer| answer.account() == Some(PARTNER_ACCOUNT)).await;
    let users = partner.iam().list_users().send();
    check.ok("account-users-not-seen", users, |answer| answer.users().is_empty()).await;
    let (own, foreign) = (account.in_region("eu-west-1").s3(), partner.in_region("eu-west-1").s3());
    let create = |s3: &aws_sdk_s3::Client| {
        s3.create_bucket().bucket("strict-eu").create_bucket_configuration(in_region("eu-west-1")).send()
    };
    create(&own).await.expect("a bucket");
    check.refused("account-bucket-names-shared", "BucketAlreadyExists", create(&foreign)).await;
}

/// What takes a second region.
pub async fn regions(account: Arc<Account>, mut check: Checks) {
    let made = account.ec2().create_security_group().group_name("provision-probe-regional");
    let made = made.description("provision-probe").send().await;
    let group = made.expect("a group").group_id.expect("an id");
    let other = if account.region() == "eu-west-1" { "us-east-1" } else { "eu-west-1" };
    let elsewhere = account.in_region(other).ec2().describe_security_groups().send();
    check
        .ok("account-security-group-of-region", elsewhere, |answer| {
            answer.security_groups().iter().all(|found| found.group_id() != Some(&group))
        })
        .await;
}
