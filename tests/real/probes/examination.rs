//! What the doctor reads of a role and of who asks for it.

use std::sync::Arc;

use super::policies::{is_document, on_objects, policy, trusting_the_account};
use super::sts::role;
use crate::account::{Account, Key};
use crate::checks::Checks;
use serde_json::{Value, json};

const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

pub async fn policies(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let document = on_objects("s3:GetObject");
    role(&iam, "provision-probe-read", &trusting_the_account(&account)).await;
    iam.create_user().user_name("provision-probe-read").send().await.expect("a user");
    iam.create_group().group_name("provision-probe-read").send().await.expect("a group");
    let put = iam.put_role_policy().role_name("provision-probe-read").policy_name("own");
    put.policy_document(&document).send().await.expect("a policy");
    let put = iam.put_user_policy().user_name("provision-probe-read").policy_name("own");
    put.policy_document(&document).send().await.expect("a policy");
    let put = iam.put_group_policy().group_name("provision-probe-read").policy_name("own");
    put.policy_document(&document).send().await.expect("a policy");
    let attach = iam.attach_group_policy().group_name("provision-probe-read").policy_arn(ADMINISTRATOR);
    attach.send().await.expect("it is attached");
    let told = iam.get_role_policy().role_name("provision-probe-read").policy_name("own").send();
    check
        .ok("iam-role-inline-told", told, |answer| is_document(Some(&answer.policy_document), &document))
        .await;
    let told = iam.get_user_policy().user_name("provision-probe-read").policy_name("own").send();
    check
        .ok("iam-user-inline-encoded", told, |answer| is_document(Some(&answer.policy_document), &document))
        .await;
    let told = iam.get_group_policy().group_name("provision-probe-read").policy_name("own").send();
    check
        .ok("iam-group-inline-told", told, |answer| is_document(Some(&answer.policy_document), &document))
        .await;
    let listed = iam.list_group_policies().group_name("provision-probe-read").send();
    check.ok("iam-group-inline-listed", listed, |answer| answer.policy_names == ["own"]).await;
    let listed = iam.list_attached_group_policies().group_name("provision-probe-read").send();
    check
        .ok("iam-group-attached-listed", listed, |answer| {
            answer.attached_policies().iter().any(|one| one.policy_arn() == Some(ADMINISTRATOR))
        })
        .await;
    // A group that holds something is not deleted.
    iam.detach_group_policy()
        .group_name("provision-probe-read")
        .policy_arn(ADMINISTRATOR)
        .send()
        .await
        .expect("gone");
    let delete = iam.delete_group_policy().group_name("provision-probe-read").policy_name("own");
    delete.send().await.expect("it is gone");
    iam.delete_group().group_name("provision-probe-read").send().await.expect("it is gone");
}

pub async fn roles(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let create = iam.create_role().role_name("provision-probe-Case").path("/provision-probe/");
    let create = create.assume_role_policy_document(trusting_the_account(&account));
    create.send().await.expect("a role");
    let wanted = account.iam_arn("role/provision-probe/provision-probe-Case");
    let listed = iam.list_roles().path_prefix("/provision-probe/").send();
    check.ok("iam-roles-listed", listed, |answer| answer.roles().iter().any(|role| role.arn == wanted)).await;
    let provider = iam.create_open_id_connect_provider().url("https://provision-probe-list.example.com");
    let provider = provider.client_id_list("a").thumbprint_list("0".repeat(40)).send().await;
    let arn = provider.expect("a provider").open_id_connect_provider_arn;
    let listed = iam.list_open_id_connect_providers().send();
    check
        .ok("iam-oidc-listed", listed, |answer| {
            answer.open_id_connect_provider_list().iter().any(|one| one.arn() == arn.as_deref())
        })
        .await;
}

pub async fn gone(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let create = || iam.create_user().user_name("provision-probe-gone").send();
    let id = create().await.expect("a user").user.expect("a user").user_id;
    account.settle().await;
    let trust = policy(json!({
        "Effect": "Allow", "Principal": { "AWS": account.iam_arn("user/provision-probe-gone") }, "Action": "sts:AssumeRole",
    }));
    let arn = role(&iam, "provision-probe-left", &trust).await;
    iam.delete_user().user_name("provision-probe-gone").send().await.expect("it is gone");
    account.settle().await;
    let get = iam.get_role().role_name("provision-probe-left").send();
    check
        .ok("iam-trust-gone-shown", get, |answer| {
            let document = answer.role().and_then(|role| role.assume_role_policy_document());
            is_document(document, &trust.replace(&account.iam_arn("user/provision-probe-gone"), &id))
        })
        .await;
    let by_id = policy(json!({ "Effect": "Allow", "Principal": { "AWS": id }, "Action": "sts:AssumeRole" }));
    let save =
        iam.update_assume_role_policy().role_name("provision-probe-left").policy_document(by_id).send();
    check.refused("iam-trust-gone-refused", "MalformedPolicyDocument", save).await;
    create().await.expect("another user of that name");
    let may = policy(json!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": arn }));
    let put = iam.put_user_policy().user_name("provision-probe-gone").policy_name("own");
    put.policy_document(may).send().await.expect("a policy");
    account.settle().await;
    let simulate =
        iam.simulate_principal_policy().policy_source_arn(account.iam_arn("user/provision-probe-gone"));
    let simulate = simulate.action_names("sts:AssumeRole").resource_arns(&arn).send();
    check
        .ok("iam-simulator-without-trust", simulate, |answer| {
            answer.evaluation_results().iter().all(|one| one.eval_decision.as_str() == "allowed")
        })
        .await;
}

pub async fn messages(account: Arc<Account>, mut check: Checks) {
    let decode = |text: &str| account.sts().decode_authorization_message().encoded_message(text).send();
    check.refused("sts-message-invalid", "InvalidAuthorizationMessageException", decode("nothing")).await;
    let iam = account.iam();
    iam.create_user().user_name("provision-probe-denied").send().await.expect("a user");
    let key = iam.create_access_key().user_name("provision-probe-denied").send().await.expect("a key");
    let key = key.access_key.expect("a key");
    let key = Key { id: key.access_key_id, secret: key.secret_access_key, token: None };
    account.settle().await;
    // Reading EC2 is denied without a message; what changes something has one.
    let start = account.signed_by(&key).ec2().start_instances().instance_ids("i-00000000000000000").send();
    let denied = start.await.expect_err("it is denied");
    let text = aws_sdk_ec2::error::ProvideErrorMetadata::message(&denied).unwrap_or_default().to_owned();
    let encoded = text.split("failure message: ").nth(1).unwrap_or_default().trim().to_owned();
    check
        .ok("ec2-denial-encoded", decode(&encoded), |answer| {
            let message = answer.decoded_message().unwrap_or_default();
            let message: Value = serde_json::from_str(message).unwrap_or_default();
            message["explicitDeny"] == false && message["context"]["action"] == "ec2:StartInstances"
        })
        .await;
}
