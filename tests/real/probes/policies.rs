//! Documents that the checks send.

use serde_json::{Value, json};

use crate::account::Account;

/// A policy of one statement.
pub fn policy(statement: Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}

/// An identity policy that lets an action be done on everything in a bucket.
pub fn on_objects(action: &str) -> String {
    policy(json!({
        "Sid": "Objects", "Effect": "Allow", "Action": [action], "Resource": ["arn:aws:s3:::exports/*"],
    }))
}

/// A trust policy for this account.
pub fn trusting_the_account(account: &Account) -> String {
    policy(json!({
        "Effect": "Allow", "Principal": { "AWS": account.iam_arn("root") }, "Action": "sts:AssumeRole",
    }))
}

/// A trust policy for this account, with an external id.
pub fn trusting_with_external_id(account: &Account, id: &str) -> String {
    policy(json!({
        "Effect": "Allow", "Principal": { "AWS": account.iam_arn("root") }, "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": { "sts:ExternalId": id } },
    }))
}

/// Whether IAM gave a document back as it was sent: URL-encoded (IAM API Reference, GetRole).
pub fn is_document(encoded: Option<&str>, sent: &str) -> bool {
    let decoded = percent_encoding::percent_decode_str(encoded.unwrap_or_default()).decode_utf8_lossy();
    parsed(&decoded) == parsed(sent)
}

/// A document's JSON.
pub fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| json!(text))
}
