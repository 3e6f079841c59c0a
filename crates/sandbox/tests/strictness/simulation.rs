//! The policy simulator of IAM.

use crate::checks::Checks;
use crate::iam_policies::{enforcing, make};
use crate::policies::{ACCOUNT, on_objects, trusting_the_account};
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

pub async fn simulations(mut check: Checks) {
    let (_sandbox, iam) = enforcing().await;
    let document = on_objects("s3:GetObject");
    check.by("IAM API Reference, SimulateCustomPolicy");
    let own = custom(&iam, &document, "s3:GetObject", OBJECT).send();
    check
        .ok("what a policy allows is allowed", own, |answer| {
            is(answer.evaluation_results(), &Decision::Allowed)
        })
        .await;
    let other = custom(&iam, &document, "s3:GetObject", "arn:aws:s3:::other/x").send();
    check
        .ok("what no policy names is denied implicitly", other, |answer| {
            is(answer.evaluation_results(), &Decision::ImplicitDeny)
        })
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
        .ok("a deny that applies is explicit", plain, |answer| {
            is(answer.evaluation_results(), &Decision::ExplicitDeny)
        })
        .await;
    let secure = put().context_entries(over_tls("true")).send();
    check
        .ok("a deny that does not apply denies nothing", secure, |answer| {
            is(answer.evaluation_results(), &Decision::Allowed)
        })
        .await;
    check
        .ok("keys without a value are told", put().send(), |answer| {
            let missing = answer.evaluation_results().first().map(|result| result.missing_context_values());
            missing.is_some_and(|missing| missing == ["aws:SecureTransport"])
        })
        .await;
    let broken = custom(&iam, "{", "s3:GetObject", OBJECT).send();
    check.refused("a policy to simulate is JSON", "InvalidInput", broken).await;
    principals(check, &iam, &document).await;
}

async fn principals(mut check: Checks, iam: &Client, document: &str) {
    let made =
        iam.create_role().role_name("simulated").assume_role_policy_document(trusting_the_account()).send();
    let role = made.await.expect("a role").role.expect("a role").arn;
    let arn = make(iam, "simulated").await;
    iam.attach_role_policy().role_name("simulated").policy_arn(arn).send().await.expect("attached");
    let inline =
        iam.put_role_policy().role_name("simulated").policy_name("inline").policy_document(document).send();
    inline.await.expect("an inline policy");
    check.by("IAM API Reference, SimulatePrincipalPolicy");
    let simulate =
        |arn: &str| iam.simulate_principal_policy().policy_source_arn(arn).action_names("s3:GetObject");
    let own = simulate(&role).action_names("s3:DeleteBucket").resource_arns(OBJECT).send();
    check
        .ok("a role is judged by its attached and inline policies", own, |answer| {
            let results = answer.evaluation_results();
            let decided: Vec<_> =
                results.iter().map(|one| (one.eval_action_name.as_str(), &one.eval_decision)).collect();
            decided.len() == 2
                && decided.contains(&("s3:GetObject", &Decision::Allowed))
                && decided.contains(&("s3:DeleteBucket", &Decision::ImplicitDeny))
        })
        .await;
    let ghost = simulate(&format!("arn:aws:iam::{ACCOUNT}:role/ghost")).send();
    check.refused("a role that is not there is not judged", "NoSuchEntity", ghost).await;
}
