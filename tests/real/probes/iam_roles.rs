//! Roles and what IAM refuses as a trust policy.

use std::sync::Arc;

use super::iam_policies::tag;
use super::policies::{is_document, on_objects, policy, trusting_the_account, trusting_with_external_id};
use crate::account::Account;
use crate::checks::Checks;
use serde_json::json;

pub async fn roles(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let trust = trusting_with_external_id(&account, "abc");
    let create = || iam.create_role().role_name("provision-probe-strict").assume_role_policy_document(&trust);
    let full = create()
        .path("/provision-probe/")
        .description("exports")
        .max_session_duration(7200)
        .tags(tag("k", "v"));
    check
        .ok("iam-role-made", full.send(), |answer| {
            answer.role().is_some_and(|role| {
                role.arn == account.iam_arn("role/provision-probe/provision-probe-strict")
                    && role.role_id.starts_with("AROA")
            })
        })
        .await;
    check.refused("iam-role-name-taken", "EntityAlreadyExists", create().send()).await;
    let get = || iam.get_role().role_name("provision-probe-strict").send();
    check
        .ok("iam-role-told", get(), |answer| {
            answer.role().is_some_and(|role| {
                role.max_session_duration() == Some(7200)
                    && is_document(role.assume_role_policy_document(), &trust)
                    && role.tags() == [tag("k", "v")]
                    && role.description() == Some("exports")
            })
        })
        .await;
    let update = iam
        .update_role()
        .role_name("provision-probe-strict")
        .max_session_duration(3600)
        .description("new")
        .send();
    update.await.expect("an update");
    check
        .ok("iam-role-updated", get(), |answer| {
            answer.role().is_some_and(|role| {
                role.max_session_duration() == Some(3600) && role.description() == Some("new")
            })
        })
        .await;
    let trusts = |text: &str| {
        iam.update_assume_role_policy().role_name("provision-probe-strict").policy_document(text).send()
    };
    trusts(&trusting_the_account(&account)).await.expect("a trust policy");
    check
        .ok("iam-role-trust-updated", get(), |answer| {
            let document = answer.role().and_then(|role| role.assume_role_policy_document());
            is_document(document, &trusting_the_account(&account))
        })
        .await;
    check.refused("iam-role-trust-json", "MalformedPolicyDocument", trusts("{")).await;
    iam.tag_role().role_name("provision-probe-strict").tags(tag("b", "2")).send().await.expect("a tag");
    iam.untag_role().role_name("provision-probe-strict").tag_keys("k").send().await.expect("one less");
    let tags = iam.list_role_tags().role_name("provision-probe-strict").send();
    check.ok("iam-role-tags", tags, |answer| answer.tags() == [tag("b", "2")]).await;
}

pub async fn trust_policies(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let statement = |extra: serde_json::Value| {
        let mut statement =
            json!({ "Effect": "Allow", "Principal": { "AWS": account.id }, "Action": "sts:AssumeRole" });
        for (member, value) in extra.as_object().into_iter().flatten() {
            statement[member] = value.clone();
        }
        policy(statement)
    };
    let ghost = json!({ "AWS": account.iam_arn("user/provision-probe-ghost") });
    let refused = [
        ("iam-trust-json", "{not json".to_owned()),
        ("iam-trust-principal", policy(json!({ "Effect": "Allow", "Action": "sts:AssumeRole" }))),
        ("iam-trust-resource", statement(json!({ "Resource": "*" }))),
        ("iam-trust-actions", statement(json!({ "Action": "s3:GetObject" }))),
        ("iam-trust-principal-exists", statement(json!({ "Principal": ghost }))),
    ];
    for (index, (fact, document)) in refused.iter().enumerate() {
        let name = format!("provision-probe-{index}");
        let create = iam.create_role().role_name(name).assume_role_policy_document(document).send();
        check.refused(fact, "MalformedPolicyDocument", create).await;
    }
    let long = iam
        .create_role()
        .role_name("provision-probe-long")
        .assume_role_policy_document(trusting_the_account(&account));
    let long = long.max_session_duration(4_000_000).send();
    check.refused("iam-role-session-limit", "ValidationError", long).await;
    let name = iam
        .create_role()
        .role_name("provision-probe no name!")
        .assume_role_policy_document(on_objects("s3:GetObject"))
        .send();
    check.refused("iam-role-name", "ValidationError", name).await;
}
