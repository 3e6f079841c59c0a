//! What IAM refuses as a policy document.

use std::sync::Arc;

use super::policies::{on_objects, policy};
use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_iam::Client;
use serde_json::{Value, json};

pub async fn documents(account: Arc<Account>, mut check: Checks) {
    let iam = account.iam();
    for (index, (fact, document)) in refused().into_iter().enumerate() {
        malformed(&mut check, &iam, fact, &document, index).await;
    }
    let many: Vec<_> = (0..400).map(|n| format!("arn:aws:s3:::exports{n:05}/*")).collect();
    let large = policy(json!({ "Effect": "Allow", "Action": "s3:GetObject", "Resource": many }));
    let create =
        |name: &str, document: &str| iam.create_policy().policy_name(name).policy_document(document).send();
    check.refused("iam-policy-size", "LimitExceeded", create("provision-probe-large", &large)).await;
    let named = create("provision-probe no name!", &on_objects("s3:GetObject"));
    check.refused("iam-policy-name", "ValidationError", named).await;
}

async fn malformed(check: &mut Checks, iam: &Client, fact: &str, document: &str, index: usize) {
    let create =
        iam.create_policy().policy_name(format!("provision-probe-{index}")).policy_document(document).send();
    check.refused(fact, "MalformedPolicyDocument", create).await;
}

fn refused() -> Vec<(&'static str, String)> {
    let all = |member: &str, value: Value| {
        let mut statement = json!({ "Effect": "Allow", "Action": "s3:*", "Resource": "*" });
        statement[member] = value;
        policy(statement)
    };
    let twice = json!({ "Sid": "Twice", "Effect": "Allow", "Action": "s3:*", "Resource": "*" });
    vec![
        ("iam-policy-json", "{not json".to_owned()),
        ("iam-policy-resource", policy(json!({ "Effect": "Allow", "Action": "s3:*" }))),
        ("iam-policy-effect", all("Effect", json!("Permit"))),
        (
            "iam-policy-language",
            json!({
                "Version": "2020-01-01",
                "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }],
            })
            .to_string(),
        ),
        ("iam-policy-action", all("Action", json!("GetObject"))),
        ("iam-policy-arn", all("Resource", json!("exports/*"))),
        ("iam-policy-sid", json!({ "Version": "2012-10-17", "Statement": [twice, twice] }).to_string()),
        ("iam-policy-no-principal", all("Principal", json!("*"))),
        ("iam-policy-operator", all("Condition", json!({ "StringSorta": { "aws:userid": "x" } }))),
    ]
}
