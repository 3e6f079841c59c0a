//! What IAM refuses as a policy document.

use crate::checks::Checks;
use crate::common::{iam, started};
use crate::policies::{on_objects, policy};
use aws_sdk_iam::Client;
use provision_sandbox::Options;
use serde_json::{Value, json};

const GRAMMAR: &str = "IAM User Guide, Grammar of the IAM JSON policy language";

pub async fn documents(mut check: Checks) {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let iam = iam(&sandbox, &crate::common::admin());
    check.by(GRAMMAR);
    for (index, (fact, document)) in refused().into_iter().enumerate() {
        malformed(&mut check, &iam, fact, &document, index).await;
    }
    let many: Vec<_> = (0..400).map(|n| format!("arn:aws:s3:::exports{n:05}/*")).collect();
    let large = policy(json!({ "Effect": "Allow", "Action": "s3:GetObject", "Resource": many }));
    let create =
        |name: &str, document: &str| iam.create_policy().policy_name(name).policy_document(document).send();
    check.by("IAM User Guide, IAM and AWS STS quotas");
    check.refused("a policy has at most 6,144 characters", "LimitExceeded", create("large", &large)).await;
    check.by("IAM API Reference, CreatePolicy");
    let named = create("not a name!", &on_objects("s3:GetObject"));
    check.refused("a policy's name has no blanks and exclamation marks", "ValidationError", named).await;
}

async fn malformed(check: &mut Checks, iam: &Client, fact: &str, document: &str, index: usize) {
    let create = iam.create_policy().policy_name(format!("refused{index}")).policy_document(document).send();
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
        ("a policy is JSON", "{not json".to_owned()),
        ("an identity policy has resources", policy(json!({ "Effect": "Allow", "Action": "s3:*" }))),
        ("the effect is Allow or Deny", all("Effect", json!("Permit"))),
        (
            "the version is one of two",
            json!({
                "Version": "2020-01-01",
                "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }],
            })
            .to_string(),
        ),
        ("an action begins with its service", all("Action", json!("GetObject"))),
        ("a resource is an ARN", all("Resource", json!("exports/*"))),
        ("a Sid is used once", json!({ "Version": "2012-10-17", "Statement": [twice, twice] }).to_string()),
        ("an identity policy names no principal", all("Principal", json!("*"))),
        ("condition operators are known", all("Condition", json!({ "StringSorta": { "aws:userid": "x" } }))),
    ]
}
