//! The policy simulator of IAM.

use std::sync::Arc;

use super::iam_policies::make;
use super::policies::{on_objects, trusting_the_account};
use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_iam::Client;
use aws_sdk_iam::operation::simulate_custom_policy::builders::SimulateCustomPolicyFluentBuilder;
use aws_sdk_iam::types::{
    ContextEntry, ContextKeyTypeEnum, EvaluationResult, PolicyEvaluationDecisionType as Decision,
};
use serde_json::json;

const OBJECT: &str = "arn:aws:s3:::exports/x";

fn custom(iam: &Client, document: &str, action: &str, resource: &str) -> SimulateCustomPolicyFluentBuilder {
    iam.simulate_custom_policy().policy_input_list(document).action_names(action).resource_arns(resource)
}

fn over_tls(value: &str) -> ContextEntry {
    ContextEntry::builder()
        .context_key_name("aws:SecureTransport")
        .context_key_values(value)
        .context_key_type(ContextKeyTypeEnum::Boolean)
        .build()
}

fn is(results: &[EvaluationResult], decision: &Decision) -> bool {
    matches!(results, [one] if one.eval_decision == *decision)
}

pub async fn simulations(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    let document = on_objects("s3:GetObject");
    let own = custom(&iam, &document, "s3:GetObject", OBJECT).send();
    check.ok("iam-simulate-allowed", own, |answer| is(answer.evaluation_results(), &Decision::Allowed)).await;
    let other = custom(&iam, &document, "s3:GetObject", "arn:aws:s3:::other/x").send();
    check
        .ok("iam-simulate-implicit", other, |answer| is(answer.evaluation_results(), &Decision::ImplicitDeny))
        .await;
    let no_plain_http = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "s3:*", "Resource": "*" },
        { "Effect": "Deny", "Action": "s3:*", "Resource": "*",
          "Condition": { "Bool": { "aws:SecureTransport": "false" } } },
    ]})
    .to_string();
    let put = || custom(&iam, &no_plain_http, "s3:PutObject", OBJECT);
    let plain = put().context_entries(over_tls("false")).send();
    check
        .ok("iam-simulate-explicit", plain, |answer| is(answer.evaluation_results(), &Decision::ExplicitDeny))
        .await;
    let secure = put().context_entries(over_tls("true")).send();
    check
        .ok("iam-simulate-condition", secure, |answer| is(answer.evaluation_results(), &Decision::Allowed))
        .await;
    check
        .ok("iam-simulate-missing", put().send(), |answer| {
            let missing = answer.evaluation_results().first().map(|result| result.missing_context_values());
            missing.is_some_and(|missing| missing == ["aws:SecureTransport"])
        })
        .await;
    let broken = custom(&iam, "{", "s3:GetObject", OBJECT).send();
    check.refused("iam-simulate-json", "InvalidInput", broken).await;
    principals(&account, check, &iam, &document).await;
}

async fn principals(account: &Account, mut check: Checks, iam: &Client, document: &str) {
    let made = iam
        .create_role()
        .role_name("provision-probe-simulated")
        .assume_role_policy_document(trusting_the_account(account))
        .send();
    let role = made.await.expect("a role").role.expect("a role").arn;
    let arn = make(iam, "provision-probe-simulated").await;
    iam.attach_role_policy()
        .role_name("provision-probe-simulated")
        .policy_arn(arn)
        .send()
        .await
        .expect("attached");
    let inline = iam
        .put_role_policy()
        .role_name("provision-probe-simulated")
        .policy_name("inline")
        .policy_document(document)
        .send();
    inline.await.expect("an inline policy");
    let simulate =
        |arn: &str| iam.simulate_principal_policy().policy_source_arn(arn).action_names("s3:GetObject");
    let own = simulate(&role).action_names("s3:DeleteBucket").resource_arns(OBJECT).send();
    check
        .ok("iam-simulate-role", own, |answer| {
            let results = answer.evaluation_results();
            let decided: Vec<_> =
                results.iter().map(|one| (one.eval_action_name.as_str(), &one.eval_decision)).collect();
            decided.len() == 2
                && decided.contains(&("s3:GetObject", &Decision::Allowed))
                && decided.contains(&("s3:DeleteBucket", &Decision::ImplicitDeny))
        })
        .await;
    let several = simulate(&role).resource_arns(OBJECT).resource_arns("arn:aws:s3:::other/x").send();
    check
        .ok("iam-simulate-resources", several, |answer| {
            let [one] = answer.evaluation_results() else { return false };
            let of = |name: &str| {
                let results = one.resource_specific_results().iter();
                let found = results.filter(|result| result.eval_resource_name == name);
                found.map(|result| &result.eval_resource_decision).next()
            };
            one.eval_decision == Decision::ImplicitDeny
                && of(OBJECT) == Some(&Decision::Allowed)
                && of("arn:aws:s3:::other/x") == Some(&Decision::ImplicitDeny)
        })
        .await;
    // No action of that name stands in IAM's reference: the operation's is s3:PutBucketObjectLockConfiguration.
    let mixed = simulate(&role).action_names("s3:PutObjectLockConfiguration").resource_arns(OBJECT).send();
    check.refused("iam-simulate-apart", "InvalidInput", mixed).await;
    let bounded = simulate(&role)
        .resource_arns(OBJECT)
        .permissions_boundary_policy_input_list(on_objects("s3:PutObject"))
        .send();
    check
        .ok("iam-simulate-boundary", bounded, |answer| {
            let [one] = answer.evaluation_results() else { return false };
            let detail = one.permissions_boundary_decision_detail();
            one.eval_decision == Decision::ImplicitDeny
                && detail.is_some_and(|detail| !detail.allowed_by_permissions_boundary)
        })
        .await;
    let ghost = simulate(&account.iam_arn("role/provision-probe-ghost")).send();
    check.refused("iam-simulate-role-missing", "NoSuchEntity", ghost).await;
}
