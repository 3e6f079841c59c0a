//! Users, their access keys, and who a signature is.

use std::sync::Arc;

use super::iam_policies::{make, tag};
use super::policies::on_objects;
use crate::account::{Account, Key};
use crate::checks::Checks;
use aws_sdk_iam::Client;
use aws_sdk_iam::types::StatusType;

pub async fn users(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let create = || iam.create_user().user_name("provision-probe-sync");
    let made = create().path("/provision-probe/").tags(tag("k", "v")).send();
    check
        .ok("iam-user-made", made, |answer| {
            answer
                .user()
                .is_some_and(|user| user.arn == account.iam_arn("user/provision-probe/provision-probe-sync"))
        })
        .await;
    check.refused("iam-user-name-taken", "EntityAlreadyExists", create().send()).await;
    let key = || iam.create_access_key().user_name("provision-probe-sync").send();
    let made = check
        .ok("iam-key-made", key(), |answer| {
            answer
                .access_key()
                .is_some_and(|key| key.access_key_id.starts_with("AKIA") && key.secret_access_key.len() == 40)
        })
        .await;
    let id = made.access_key.expect("a key").access_key_id;
    let list = || iam.list_access_keys().user_name("provision-probe-sync").send();
    check.ok("iam-key-listed", list(), |answer| answer.access_key_metadata().len() == 1).await;
    let status = |status| {
        iam.update_access_key().user_name("provision-probe-sync").access_key_id(&id).status(status).send()
    };
    status(StatusType::Inactive).await.expect("the key is switched off");
    check
        .ok("iam-key-inactive", list(), |answer| {
            answer.access_key_metadata().iter().all(|key| key.status() == Some(&StatusType::Inactive))
        })
        .await;
    status(StatusType::Active).await.expect("the key is switched on");
    key().await.expect("a second key");
    check.refused("iam-two-keys", "LimitExceeded", key()).await;
    let used = iam.get_access_key_last_used().access_key_id(&id).send();
    check.ok("iam-key-user", used, |answer| answer.user_name() == Some("provision-probe-sync")).await;
    policies_of_a_user(check, &iam).await;
}

async fn policies_of_a_user(mut check: Checks, iam: &Client) {
    let document = on_objects("s3:GetObject");
    let put = iam
        .put_user_policy()
        .user_name("provision-probe-sync")
        .policy_name("inline")
        .policy_document(document)
        .send();
    check.ok("iam-user-inline-policy", put, |_| true).await;
    let arn = make(iam, "provision-probe-of-a-user").await;
    let attached = iam.attach_user_policy().user_name("provision-probe-sync").policy_arn(arn).send();
    check.ok("iam-user-policy-attached", attached, |_| true).await;
    iam.create_user().user_name("provision-probe-leaving").send().await.expect("a user");
    iam.create_access_key().user_name("provision-probe-leaving").send().await.expect("a key");
    let deleted = iam.delete_user().user_name("provision-probe-leaving").send();
    check.refused("iam-user-with-keys-kept", "DeleteConflict", deleted).await;
}

pub async fn signatures(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    iam.create_user()
        .user_name("provision-probe-nobody")
        .path("/provision-probe/")
        .send()
        .await
        .expect("a user");
    let key = iam.create_access_key().user_name("provision-probe-nobody").send().await.expect("a key");
    let key = key.access_key.expect("a key");
    let key = Key { id: key.access_key_id, secret: key.secret_access_key, token: None };
    account.settle().await;
    let sts = |key: &Key| account.signed_by(key).sts();
    let own = account.sts().get_caller_identity().send();
    check
        .ok("sts-caller", own, |answer| {
            answer.account().is_some_and(|account| account.len() == 12)
                && answer.arn().is_some_and(|arn| arn.starts_with("arn:aws:"))
        })
        .await;
    let nobody = sts(&key).get_caller_identity().send();
    check
        .ok("sts-caller-without-rights", nobody, |answer| {
            answer.arn().is_some_and(|arn| arn.ends_with(":user/provision-probe/provision-probe-nobody"))
        })
        .await;
    let create = account.signed_by(&key).iam().create_user().user_name("provision-probe-another").send();
    check.refused("iam-implicit-deny", "AccessDenied", create).await;
    let wrong = Key { secret: "wrong".repeat(8), ..key };
    let call = sts(&wrong).get_caller_identity().send();
    check.refused("sts-wrong-secret", "SignatureDoesNotMatch", call).await;
    let unknown = Key { id: "AKIAZZZZZZZZZZZZZZZZ".to_owned(), ..wrong };
    let call = sts(&unknown).get_caller_identity().send();
    check.refused("sts-unknown-key", "InvalidClientTokenId", call).await;
}
