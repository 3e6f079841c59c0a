//! Identity policies.

use serde_json::{Map, Value};

use super::{
    Result, characters, check_keys, check_sids, either, malformed, statements, texts, unknown_operator,
};
use crate::arn::has_variable_before_resource;

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
    check_keys(statement.get("Condition"))
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
    // Fields that are missing are filled with `*` (IAM User Guide, Resource element: incomplete ARNs).
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
    let field = |n: usize| parts.get(n).copied();
    let (service, region, path) = (parts[1], field(2).unwrap_or_default(), field(4).unwrap_or("*"));
    if service.is_empty() || service.contains(['*', '?']) && service != "*" {
        return Err(malformed("Resource vendor must be fully qualified and cannot contain regexes."));
    }
    match service {
        "iam" if !region.is_empty() && parts.len() > 3 => {
            Err(malformed(format!("IAM resource {resource} cannot contain region information.")))
        }
        "s3" if !region.is_empty() && parts.len() > 4 && !path.starts_with("accesspoint") => {
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
