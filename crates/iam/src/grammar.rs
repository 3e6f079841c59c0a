//! What IAM refuses to save, in IAM's words: the one list for lint, which tells it as an error, and for everything that
//! answers like IAM.
//!
//! Sources: IAM User Guide, Grammar of the IAM JSON policy language and IAM JSON policy element reference; the messages are
//! those that IAM answers with `MalformedPolicyDocument`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::arn::has_variable_before_resource;
use crate::operator::{Comparison, Operator};

/// Why IAM does not save a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The code of IAM's error: `MalformedPolicyDocument` or `ValidationError`.
    pub code: &'static str,
    pub message: String,
}

type Result<T> = std::result::Result<T, Refusal>;

fn malformed(message: impl Into<String>) -> Refusal {
    Refusal { code: "MalformedPolicyDocument", message: message.into() }
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
    Err(Refusal { code: "ValidationError", message })
}

/// An identity policy, managed or inline, of an account in this partition, where it is known.
///
/// # Errors
/// The first thing for which IAM refuses it.
pub fn identity(document: &str, partition: Option<&str>) -> Result<()> {
    let policy = parsed(document)?;
    match policy.get("Version") {
        Some(Value::String(version)) if version == "2012-10-17" => {}
        None => return Err(malformed("Policy document must be version 2012-10-17 or greater.")),
        Some(Value::String(version)) if version == "2008-10-17" => {
            return Err(malformed("Policy document must be version 2012-10-17 or greater."));
        }
        Some(_) => return Err(malformed("Syntax errors in policy.")),
    }
    elements(&policy, partition)
}

/// An identity policy in everything but its version: an inline policy that is older has none.
///
/// # Errors
/// The first thing for which IAM refuses it.
pub fn identity_elements(document: &str, partition: Option<&str>) -> Result<()> {
    elements(&parsed(document)?, partition)
}

fn parsed(document: &str) -> Result<Map<String, Value>> {
    characters(document, "policyDocument")?;
    match serde_json::from_str(document) {
        Ok(Value::Object(policy)) => Ok(policy),
        _ => Err(malformed("Syntax errors in policy.")),
    }
}

fn elements(policy: &Map<String, Value>, partition: Option<&str>) -> Result<()> {
    let syntax = || malformed("Syntax errors in policy.");
    let statements = statements(policy).ok_or_else(syntax)?;
    if policy.keys().any(|key| !["Version", "Id", "Statement"].contains(&key.as_str())) {
        return Err(syntax());
    }
    for statement in &statements {
        check_identity_statement(statement)?;
    }
    check_sids(&statements)?;
    statements.iter().try_for_each(|statement| {
        check_actions(statement).and_then(|()| check_resources(statement, partition))
    })
}

fn check_identity_statement(statement: &Map<String, Value>) -> Result<()> {
    const ELEMENTS: [&str; 7] =
        ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];
    if statement.contains_key("Principal") || statement.contains_key("NotPrincipal") {
        return Err(malformed("Policy document should not specify a principal."));
    }
    let syntax = || malformed("Syntax errors in policy.");
    if statement.keys().any(|key| !ELEMENTS.contains(&key.as_str())) {
        return Err(syntax());
    }
    for (one, other) in [("Action", "NotAction"), ("Resource", "NotResource")] {
        if statement.contains_key(one) && statement.contains_key(other) {
            return Err(syntax());
        }
        if [one, other].iter().filter_map(|key| statement.get(*key)).any(|value| texts(value).is_none()) {
            return Err(syntax());
        }
    }
    match statement.get("Effect").and_then(Value::as_str) {
        Some("Allow" | "Deny") => {}
        Some(other) if other.eq_ignore_ascii_case("allow") || other.eq_ignore_ascii_case("deny") => {
            return Err(malformed("The policy failed legacy parsing"));
        }
        _ => return Err(syntax()),
    }
    if statement.get("Condition").is_some_and(|condition| unknown_operator(condition).is_some()) {
        return Err(syntax());
    }
    Ok(())
}

fn check_actions(statement: &Map<String, Value>) -> Result<()> {
    let actions = either(statement, "Action", "NotAction");
    if actions.is_empty() {
        return Err(malformed("Policy statement must contain actions."));
    }
    for action in actions {
        if action == "*" {
            continue;
        }
        let parts: Vec<_> = action.split(':').collect();
        let [vendor, name] = parts[..] else {
            return Err(malformed(match parts.len() {
                1 => "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
                _ => "Actions/Condition can contain only one colon.",
            }));
        };
        if vendor.is_empty() || !vendor.chars().all(|c| c.is_ascii_alphanumeric() || "-.".contains(c)) {
            return Err(malformed(format!("Vendor {vendor} is not valid")));
        }
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "*?_".contains(c)) {
            return Err(malformed("The policy failed legacy parsing"));
        }
    }
    Ok(())
}

fn check_resources(statement: &Map<String, Value>, partition: Option<&str>) -> Result<()> {
    let resources = either(statement, "Resource", "NotResource");
    if resources.is_empty() {
        return Err(malformed("Policy statement must contain resources."));
    }
    resources
        .into_iter()
        .filter(|resource| *resource != "*")
        .try_for_each(|resource| check_resource(resource, partition))
}

/// An ARN as far as IAM itself looks at it; what each service's ARNs look like it does not check.
fn check_resource(resource: &str, partition: Option<&str>) -> Result<()> {
    let Some(rest) = resource.strip_prefix("arn:") else {
        return Err(malformed(format!("Resource {resource} must be in ARN format or \"*\".")));
    };
    let parts: Vec<_> = rest.splitn(5, ':').collect();
    let part = |n: usize| parts.get(n).copied().filter(|part| !part.is_empty()).unwrap_or("*");
    let is_other = partition.is_some_and(|partition| ![partition, "*"].contains(&part(0)));
    if is_other && !part(0).contains('$') {
        return Err(malformed(format!(
            "Partition \"{0}\" is not valid for resource \"arn:{0}:{1}:{2}:{3}:{4}\".",
            part(0),
            part(1),
            part(2),
            part(3),
            part(4)
        )));
    }
    if has_variable_before_resource(resource) {
        return Err(malformed("The policy failed legacy parsing"));
    }
    if parts.len() == 1 {
        return Err(malformed("Resource vendor must be fully qualified and cannot contain regexes."));
    }
    let [_, service, region, _, path] = parts[..] else {
        return Err(malformed("The policy failed legacy parsing"));
    };
    if service.is_empty() || service.contains(['*', '?']) && service != "*" {
        return Err(malformed("Resource vendor must be fully qualified and cannot contain regexes."));
    }
    match service {
        "iam" if !region.is_empty() => {
            Err(malformed(format!("IAM resource {resource} cannot contain region information.")))
        }
        "s3" if !region.is_empty() && !path.starts_with("accesspoint") => {
            Err(malformed(format!("Resource {resource} can not contain region information.")))
        }
        "iam" if path != "*" && path != "root" && !IAM_PATHS.iter().any(|start| path.starts_with(start)) => {
            Err(malformed(format!(
                "IAM resource path must either be \"*\" or start with {}.",
                IAM_PATHS.join(", ")
            )))
        }
        _ => Ok(()),
    }
}

const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// A role's trust policy in everything but whether its principals exist, and what they are to be narrowed down to. IAM keeps
/// it parsed: one statement comes back as a list of one.
///
/// # Errors
/// The first thing for which IAM refuses it.
pub fn trust(document: &str) -> Result<Value> {
    characters(document, "assumeRolePolicyDocument")?;
    let mut parsed: Value =
        serde_json::from_str(document).map_err(|_| malformed("This policy contains invalid Json"))?;
    let policy = parsed.as_object().ok_or_else(|| malformed("This policy contains invalid Json"))?;
    if let Some(key) = policy.keys().find(|key| !["Version", "Id", "Statement"].contains(&key.as_str())) {
        return Err(malformed(format!("Unknown field {key}")));
    }
    match policy.get("Version").map(Value::as_str) {
        None | Some(Some("2012-10-17" | "2008-10-17")) => {}
        Some(_) => return Err(malformed("Syntax errors in policy.")),
    }
    let statements = statements(policy).ok_or_else(|| malformed("Missing required field Statement"))?;
    statements.iter().try_for_each(check_trust_statement)?;
    check_sids(&statements)?;
    if let Some(statement) = parsed.get_mut("Statement").filter(|statement| statement.is_object()) {
        *statement = Value::Array(vec![statement.take()]);
    }
    Ok(parsed)
}

fn check_trust_statement(statement: &Map<String, Value>) -> Result<()> {
    const ELEMENTS: [&str; 7] =
        ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Condition"];
    for prohibited in ["Resource", "NotResource", "NotPrincipal"] {
        if statement.contains_key(prohibited) {
            return Err(malformed(format!("Has prohibited field {prohibited}")));
        }
    }
    if let Some(key) = statement.keys().find(|key| !ELEMENTS.contains(&key.as_str())) {
        return Err(malformed(format!("Unknown field {key}")));
    }
    for required in ["Principal", "Effect"] {
        if !statement.contains_key(required) {
            return Err(malformed(format!("Missing required field {required}")));
        }
    }
    if !statement.contains_key("Action") && !statement.contains_key("NotAction") {
        return Err(malformed("Missing required field Action"));
    }
    if !matches!(statement["Effect"].as_str(), Some("Allow" | "Deny")) {
        return Err(malformed(format!("Invalid effect: {}", shown(&statement["Effect"]))));
    }
    let actions = either(statement, "Action", "NotAction");
    if actions.is_empty() || !actions.iter().all(|action| is_assume_action(action)) {
        return Err(malformed("AssumeRole policy may only specify STS AssumeRole actions."));
    }
    if let Some(operator) = statement.get("Condition").and_then(unknown_operator) {
        return Err(malformed(format!("Invalid Condition type : {operator}")));
    }
    Ok(())
}

/// The actions a trust policy can speak of, or a pattern that means some of them.
fn is_assume_action(action: &str) -> bool {
    const ACTIONS: [&str; 6] = [
        "sts:assumerole",
        "sts:assumerolewithwebidentity",
        "sts:assumerolewithsaml",
        "sts:tagsession",
        "sts:setsourceidentity",
        "sts:setcontext",
    ];
    let action = action.to_ascii_lowercase();
    match action.split_once('*') {
        Some((start, "")) => {
            start.is_empty()
                || ACTIONS.iter().any(|known| known.starts_with(start)) && start.starts_with("sts:")
        }
        Some(_) => false,
        None => ACTIONS.contains(&action.as_str()),
    }
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
