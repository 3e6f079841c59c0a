//! Services without an SDK here, asked with requests signed by hand.

use crate::checks::Checks;
use crate::client::{Connection, request};
use crate::common::{admin, iam, started};
use crate::policies::{on_objects, policy, trusting_the_account};
use provision_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

fn address(sandbox: &Sandbox) -> String {
    sandbox.endpoint().trim_start_matches("http://").to_owned()
}

/// What a signed request is answered, off the runtime's threads.
async fn answer(
    sandbox: &Sandbox,
    service: &'static str,
    path: &'static str,
    target: &'static str,
    body: Value,
) -> Value {
    let address = address(sandbox);
    let call = tokio::task::spawn_blocking(move || {
        let signed = request(&address, service).method("POST", path).json(target, &body).sign();
        Connection::open(&address).send(&signed).body
    });
    serde_json::from_str(&call.await.expect("an answer")).expect("JSON")
}

pub async fn event_history(mut check: Checks) {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let role = iam(&sandbox, &admin()).create_role().role_name("recorded");
    role.assume_role_policy_document(trusting_the_account()).send().await.expect("a role");
    let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    check.by("CloudTrail API Reference, LookupEvents");
    let all = answer(&sandbox, "cloudtrail", "/", target, json!({})).await;
    check.holds("the history can be read", all["Events"].is_array(), &all);
    let named =
        json!({ "LookupAttributes": [{ "AttributeKey": "EventName", "AttributeValue": "CreateRole" }] });
    let found = answer(&sandbox, "cloudtrail", "/", target, named).await;
    let names = found["Events"].as_array().into_iter().flatten().map(|event| &event["EventName"]);
    check.holds("a call of IAM is in it, by its name", names.eq(["CreateRole"]), &found);
}

pub async fn policy_validation(mut check: Checks) {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let validate = async |document: String| {
        let body = json!({ "policyDocument": document, "policyType": "IDENTITY_POLICY" });
        answer(&sandbox, "access-analyzer", "/policy/validation", "", body).await
    };
    check.by("IAM Access Analyzer API Reference, ValidatePolicy");
    let good = validate(on_objects("s3:GetObject")).await;
    check.holds("a good policy has no error", good["findings"].as_array().is_some_and(Vec::is_empty), &good);
    let unknown =
        validate(policy(json!({ "Effect": "Allow", "Action": "s3:NoSuchThing", "Resource": "*" }))).await;
    check.by("IAM User Guide, Access Analyzer policy check reference");
    let issue = &unknown["findings"][0]["issueCode"];
    check.holds("an action that does not exist is an error", issue == "INVALID_ACTION", &unknown);
}
