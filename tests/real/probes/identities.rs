//! How each service says that a caller is not known, or may not ask.

use std::sync::Arc;

use crate::account::{Account, Key};
use crate::checks::Checks;

pub async fn strangers(account: Arc<Account>, mut check: Checks) {
    let key = |token: Option<&str>| Key {
        id: "AKIAZZZZZZZZZZZZZZZZ".to_owned(),
        secret: "wrong".repeat(8),
        token: token.map(str::to_owned),
    };
    let stranger = account.signed_by(&key(None));
    check.refused("s3-unknown-key", "InvalidAccessKeyId", stranger.s3().list_buckets().send()).await;
    check.refused("ec2-unknown-key", "AuthFailure", stranger.ec2().describe_vpcs().send()).await;
    let statement = stranger.data().describe_statement().id("00000000-0000-0000-0000-000000000000").send();
    check.refused("json-unknown-key", "UnrecognizedClientException", statement).await;
    let clusters = stranger.redshift().describe_clusters().send();
    check.refused("redshift-unknown-key", "InvalidClientTokenId", clusters).await;
}

pub async fn without_rights(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    iam.create_user().user_name("provision-probe-poor").send().await.expect("a user");
    let key = iam.create_access_key().user_name("provision-probe-poor").send().await.expect("a key");
    let key = key.access_key.expect("a key");
    let key = Key { id: key.access_key_id, secret: key.secret_access_key, token: None };
    account.settle().await;
    let poor = account.signed_by(&key);
    check.refused("s3-denied", "AccessDenied", poor.s3().list_buckets().send()).await;
    check.refused("ec2-denied", "UnauthorizedOperation", poor.ec2().describe_vpcs().send()).await;
    check.refused("redshift-denied", "AccessDenied", poor.redshift().describe_clusters().send()).await;
    let workgroups = poor.serverless().list_workgroups().send();
    check.refused("serverless-denied", "AccessDeniedException", workgroups).await;
    check.refused("secrets-denied", "AccessDeniedException", poor.secrets().list_secrets().send()).await;
    let denied = poor.iam().create_user().user_name("provision-probe-other").send().await;
    let text = denied.as_ref().err().map(aws_sdk_iam::error::DisplayErrorContext);
    let text = text.map(|text| text.to_string()).unwrap_or_default();
    let named = ["is not authorized to perform: iam:CreateUser", "no identity-based policy allows"];
    check.holds("iam-denial-names-the-action", named.iter().all(|words| text.contains(words)), &text);
}
