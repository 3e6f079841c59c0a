//! Users, their access keys, and who a signature is.

use crate::checks::Checks;
use crate::common::{Key, admin, iam as iam_of, sts as sts_of};
use crate::iam_policies::{enforcing, make, tag};
use crate::policies::{ACCOUNT, on_objects};
use aws_sdk_iam::Client;
use aws_sdk_iam::types::StatusType;

pub async fn users(mut check: Checks) {
    let (_sandbox, iam) = enforcing().await;
    let create = || iam.create_user().user_name("sync");
    check.by("IAM API Reference, CreateUser");
    let made = create().path("/strict/").tags(tag("k", "v")).send();
    check
        .ok("a user has its path in its ARN", made, |answer| {
            answer.user().is_some_and(|user| user.arn == format!("arn:aws:iam::{ACCOUNT}:user/strict/sync"))
        })
        .await;
    check.refused("its name is taken", "EntityAlreadyExists", create().send()).await;
    let key = || iam.create_access_key().user_name("sync").send();
    check.by("IAM API Reference, CreateAccessKey");
    let made = check
        .ok("a key's id begins with AKIA, and its secret has 40 characters", key(), |answer| {
            answer
                .access_key()
                .is_some_and(|key| key.access_key_id.starts_with("AKIA") && key.secret_access_key.len() == 40)
        })
        .await;
    let id = made.access_key.expect("a key").access_key_id;
    let list = || iam.list_access_keys().user_name("sync").send();
    check.by("IAM API Reference, ListAccessKeys");
    check.ok("the key is listed", list(), |answer| answer.access_key_metadata().len() == 1).await;
    let status = |status| iam.update_access_key().user_name("sync").access_key_id(&id).status(status).send();
    status(StatusType::Inactive).await.expect("the key is switched off");
    check.by("IAM API Reference, UpdateAccessKey");
    check
        .ok("a key can be switched off", list(), |answer| {
            answer.access_key_metadata().iter().all(|key| key.status() == Some(&StatusType::Inactive))
        })
        .await;
    status(StatusType::Active).await.expect("the key is switched on");
    key().await.expect("a second key");
    check.by("IAM User Guide, IAM and AWS STS quotas");
    check.refused("a user has at most two keys", "LimitExceeded", key()).await;
    check.by("IAM API Reference, GetAccessKeyLastUsed");
    let used = iam.get_access_key_last_used().access_key_id(&id).send();
    check.ok("a key's user is told", used, |answer| answer.user_name() == Some("sync")).await;
    policies_of_a_user(check, &iam).await;
}

async fn policies_of_a_user(mut check: Checks, iam: &Client) {
    check.by("IAM API Reference, PutUserPolicy");
    let document = on_objects("s3:GetObject");
    let put = iam.put_user_policy().user_name("sync").policy_name("inline").policy_document(document).send();
    check.ok("a user takes an inline policy", put, |_| true).await;
    let arn = make(iam, "of-a-user").await;
    check.by("IAM API Reference, AttachUserPolicy");
    let attached = iam.attach_user_policy().user_name("sync").policy_arn(arn).send();
    check.ok("a user takes a managed policy", attached, |_| true).await;
    iam.create_user().user_name("leaving").send().await.expect("a user");
    iam.create_access_key().user_name("leaving").send().await.expect("a key");
    check.by("IAM API Reference, DeleteUser");
    let deleted = iam.delete_user().user_name("leaving").send();
    check.refused("a user with keys is not deleted", "DeleteConflict", deleted).await;
}

pub async fn signatures(mut check: Checks) {
    let (sandbox, iam) = enforcing().await;
    iam.create_user().user_name("nobody").path("/strict/").send().await.expect("a user");
    let key = iam.create_access_key().user_name("nobody").send().await.expect("a key");
    let key = key.access_key.expect("a key");
    let key = Key { id: key.access_key_id, secret: key.secret_access_key, token: None };
    let sts = |key: &Key| sts_of(&sandbox, key);
    check.by("STS API Reference, GetCallerIdentity");
    let own = sts(&admin()).get_caller_identity().send();
    check
        .ok("a caller learns account and ARN", own, |answer| {
            answer.account().is_some_and(|account| account.len() == 12)
                && answer.arn().is_some_and(|arn| arn.starts_with("arn:aws:iam::"))
        })
        .await;
    let nobody = sts(&key).get_caller_identity().send();
    check
        .ok("a new user may ask who it is", nobody, |answer| {
            answer.arn().is_some_and(|arn| arn.ends_with(":user/strict/nobody"))
        })
        .await;
    check.by("IAM User Guide, Policy evaluation logic");
    let create = iam_of(&sandbox, &key).create_user().user_name("another").send();
    check.refused("what no policy allows is denied", "AccessDenied", create).await;
    check.by("IAM User Guide, Troubleshoot signing for AWS API requests");
    let wrong = Key { secret: "wrong".repeat(8), ..key };
    let call = sts(&wrong).get_caller_identity().send();
    check.refused("a wrong secret gives a wrong signature", "SignatureDoesNotMatch", call).await;
    check.by("STS API Reference, Common errors");
    let unknown = Key { id: "AKIAZZZZZZZZZZZZZZZZ".to_owned(), ..admin() };
    let call = sts(&unknown).get_caller_identity().send();
    check.refused("a key that is not there is not known", "InvalidClientTokenId", call).await;
}
