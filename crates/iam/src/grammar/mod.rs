//! What AWS refuses to save, in its words: the one list for lint, which tells it as an error, and for everything that
//! answers like AWS.
//!
//! Sources: IAM User Guide, Grammar of the IAM JSON policy language and IAM JSON policy element reference; the messages are
//! those that IAM answers with `MalformedPolicyDocument`, and Amazon S3 with `MalformedPolicy`.

mod bucket;
mod identity;
mod trust;

pub use bucket::bucket;
pub use identity::{identity, identity_elements};
pub use trust::trust;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::operator::{Comparison, Operator};

/// Why AWS does not save a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The code of the error: `MalformedPolicyDocument`, `MalformedPolicy` or `ValidationError`.
    pub code: &'static str,
    pub message: String,
    /// What S3 names beside its message.
    pub detail: Option<String>,
}

impl Refusal {
    fn with(self, detail: impl Into<String>) -> Refusal {
        Refusal { detail: Some(detail.into()), ..self }
    }
}

type Result<T> = std::result::Result<T, Refusal>;

fn malformed(message: impl Into<String>) -> Refusal {
    Refusal { code: "MalformedPolicyDocument", message: message.into(), detail: None }
}

/// Characters outside tab, line ends and U+0020 to U+00FF, of which typographic quotes are some.
///
/// # Errors
/// If there is one, or nothing at all.
pub fn characters(document: &str, field: &str) -> Result<()> {
    let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{ff}');
    if document.chars().all(allowed) && !document.is_empty() {
        return Ok(());
    }
    let message = format!(
        "The specified value for {field} is invalid. It must contain only printable ASCII characters."
    );
    Err(Refusal { code: "ValidationError", message, detail: None })
}

fn check_sids(statements: &[Map<String, Value>]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for sid in statements.iter().filter_map(|statement| statement.get("Sid")) {
        let sid = sid.as_str().ok_or_else(|| malformed("Syntax errors in policy."))?;
        if !sid.chars().all(|c| c.is_ascii_alphanumeric()) {
            return Err(malformed(
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
            ));
        }
        if !sid.is_empty() && !seen.insert(sid.to_owned()) {
            return Err(malformed("Statement IDs (SID) in a single policy must be unique."));
        }
    }
    Ok(())
}

/// The statements, whether there is one or a list; `None` when there is none or one is no object.
fn statements(policy: &Map<String, Value>) -> Option<Vec<Map<String, Value>>> {
    let statements: Vec<_> = match policy.get("Statement")? {
        Value::Object(statement) => vec![statement.clone()],
        Value::Array(list) => list.iter().map(|s| s.as_object().cloned()).collect::<Option<_>>()?,
        _ => return None,
    };
    (!statements.is_empty()).then_some(statements)
}

/// The first condition operator that does not exist, or what stands where an operator should.
fn unknown_operator(condition: &Value) -> Option<String> {
    let Some(block) = condition.as_object() else {
        return Some(shown(condition));
    };
    let unknown = block.iter().find(|(operator, keys)| {
        let well_formed = keys.as_object().is_some_and(|keys| keys.values().all(is_condition_value));
        !well_formed || !is_operator(operator)
    });
    unknown.map(|(operator, _)| operator.clone())
}

/// What IAM says of a condition key that it does not take: one without a vendor, or with the scheme of an issuer.
fn check_keys(condition: Option<&Value>) -> Result<()> {
    let operators = condition.and_then(Value::as_object).into_iter().flatten();
    let keys = operators.filter_map(|(_, keys)| keys.as_object()).flat_map(Map::keys);
    for key in keys {
        if !key.contains(':') {
            let message = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
            return Err(malformed(message));
        }
        if key.contains("://") {
            return Err(malformed("Actions/Condition can contain only one colon."));
        }
    }
    Ok(())
}

fn is_condition_value(value: &Value) -> bool {
    let scalar = |value: &Value| value.is_string() || value.is_boolean() || value.is_number();
    scalar(value) || value.as_array().is_some_and(|list| list.iter().all(scalar))
}

/// Operators are matched ignoring case; `IfExists` goes with every one but `Null`.
fn is_operator(operator: &str) -> bool {
    let parsed = Operator::parse(operator);
    parsed.is_some_and(|parsed| !(parsed.if_exists && parsed.comparison == Comparison::Null))
}

/// A text or a list of texts.
fn texts(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::String(text) => Some(vec![text]),
        Value::Array(list) => list.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

fn either<'a>(statement: &'a Map<String, Value>, one: &str, other: &str) -> Vec<&'a str> {
    statement.get(one).or_else(|| statement.get(other)).and_then(texts).unwrap_or_default()
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
