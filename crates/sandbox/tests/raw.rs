//! Services without an SDK here, asked with requests signed by hand, as AWS documents them.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../benches/load/client.rs"]
#[allow(dead_code, reason = "the benchmark uses all of it")]
mod client;
mod common;

use client::{Connection, request};
use common::{admin, iam, started};
use provision_sandbox::{Options, Sandbox, seed};
use serde_json::{Value, json};

/// What a signed request is answered, off the runtime's threads.
async fn answer(
    sandbox: &Sandbox,
    service: &'static str,
    path: &'static str,
    target: &'static str,
    body: Value,
) -> Value {
    let address = sandbox.endpoint().trim_start_matches("http://").to_owned();
    let call = tokio::task::spawn_blocking(move || {
        let signed = request(&address, service).method("POST", path).json(target, &body).sign();
        Connection::open(&address).send(&signed).body
    });
    serde_json::from_str(&call.await.expect("an answer")).expect("JSON")
}

/// CloudTrail API Reference, LookupEvents.
#[tokio::test]
async fn the_event_history_has_a_call_by_its_name() {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let trust = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": format!("arn:aws:iam::{}:root", seed::ACCOUNT) },
        "Action": "sts:AssumeRole",
    }]});
    let role = iam(&sandbox, &admin()).create_role().role_name("recorded");
    role.assume_role_policy_document(trust.to_string()).send().await.expect("a role");
    let target = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    let all = answer(&sandbox, "cloudtrail", "/", target, json!({})).await;
    assert!(all["Events"].is_array(), "{all}");
    let named =
        json!({ "LookupAttributes": [{ "AttributeKey": "EventName", "AttributeValue": "CreateRole" }] });
    let found = answer(&sandbox, "cloudtrail", "/", target, named).await;
    let names = found["Events"].as_array().into_iter().flatten().map(|event| &event["EventName"]);
    assert!(names.eq(["CreateRole"]), "{found}");
}

/// IAM Access Analyzer API Reference, ValidatePolicy; IAM User Guide, "Access Analyzer policy check reference".
#[tokio::test]
async fn policies_are_validated() {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let validate = async |action: &str, resource: &str| {
        let statement = json!({ "Effect": "Allow", "Action": action, "Resource": resource });
        let document = json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string();
        let body = json!({ "policyDocument": document, "policyType": "IDENTITY_POLICY" });
        answer(&sandbox, "access-analyzer", "/policy/validation", "", body).await
    };
    let good = validate("s3:GetObject", "arn:aws:s3:::exports/*").await;
    assert!(good["findings"].as_array().is_some_and(Vec::is_empty), "{good}");
    let unknown = validate("s3:NoSuchThing", "*").await;
    assert_eq!(unknown["findings"][0]["issueCode"], "INVALID_ACTION", "{unknown}");
}
