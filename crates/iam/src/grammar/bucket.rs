//! Policies of buckets, as Amazon S3 takes them.

use serde_json::{Map, Value};

use super::{Refusal, Result, either, is_operator, shown};
use crate::arn::{Arn, is_account_id};
use crate::catalogue::{keys, services};
use crate::pattern;
use crate::principal::unique_id_of;

fn malformed(message: &str) -> Refusal {
    Refusal { code: "MalformedPolicy", message: message.to_owned(), detail: None }
}

/// The policy of this bucket, where it is known, in this partition, where it is known; whether its principals exist is not
/// looked at. It comes back parsed.
///
/// # Errors
/// The first thing for which S3 refuses it.
pub fn bucket(document: &str, bucket: Option<&str>, partition: Option<&str>) -> Result<Value> {
    if !document.starts_with('{') {
        return Err(malformed("Policies must be valid JSON and the first byte must be '{'"));
    }
    let parsed: Value =
        serde_json::from_str(document).map_err(|_| malformed("This policy contains invalid Json"))?;
    let policy = parsed.as_object().ok_or_else(|| malformed("This policy contains invalid Json"))?;
    known_fields(policy, &["Version", "Id", "Statement"])?;
    match policy.get("Version").map(Value::as_str) {
        None | Some(Some("2012-10-17" | "2008-10-17")) => {}
        Some(_) => return Err(malformed("The policy must contain a valid version string")),
    }
    let statements = match policy.get("Statement") {
        Some(Value::Array(list)) => list.as_slice(),
        Some(one @ Value::Object(_)) => std::slice::from_ref(one),
        _ => &[],
    };
    if statements.is_empty() {
        return Err(malformed("Missing required field Statement"));
    }
    let mut sids = Vec::new();
    for statement in statements {
        let statement = statement.as_object().ok_or_else(|| malformed("Invalid policy syntax."))?;
        check_statement(statement, bucket, partition)?;
        match statement.get("Sid").and_then(Value::as_str).filter(|sid| !sid.is_empty()) {
            Some(sid) if sids.contains(&sid) => return Err(malformed("Duplicate Statement ID").with(sid)),
            Some(sid) => sids.push(sid),
            None => {}
        }
    }
    Ok(parsed)
}

fn known_fields(fields: &Map<String, Value>, known: &[&str]) -> Result<()> {
    match fields.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(malformed(&format!("Unknown field {key}"))),
        None => Ok(()),
    }
}

fn check_statement(
    statement: &Map<String, Value>,
    bucket: Option<&str>,
    partition: Option<&str>,
) -> Result<()> {
    const PAIRS: [(&str, &str); 3] =
        [("Principal", "NotPrincipal"), ("Action", "NotAction"), ("Resource", "NotResource")];
    let named = ["Sid", "Effect", "Condition"];
    let elements: Vec<&str> = PAIRS.iter().flat_map(|(one, other)| [*one, *other]).chain(named).collect();
    known_fields(statement, &elements)?;
    match statement.get("Effect").map(Value::as_str) {
        Some(Some("Allow" | "Deny")) => {}
        None => return Err(malformed("Missing required field Effect")),
        Some(text) => return Err(malformed("Invalid effect").with(text.unwrap_or_default())),
    }
    for (one, other) in PAIRS {
        match (statement.contains_key(one), statement.contains_key(other)) {
            (false, false) => return Err(malformed(&format!("Missing required field {one}"))),
            (true, true) => return Err(malformed("Invalid policy syntax.")),
            _ => {}
        }
    }
    let principal = statement.get("Principal").or_else(|| statement.get("NotPrincipal"));
    check_principal(principal.unwrap_or(&Value::Null))?;
    let actions = either(statement, "Action", "NotAction");
    let resources = either(statement, "Resource", "NotResource");
    check_actions(&actions)?;
    check_resources(&resources, bucket, partition)?;
    if statement.contains_key("Action") && statement.contains_key("Resource") {
        check_fit(&actions, &resources)?;
    }
    statement.get("Condition").map_or(Ok(()), check_condition)
}

fn check_principal(principal: &Value) -> Result<()> {
    let invalid = |detail: String| malformed("Invalid principal in policy").with(detail);
    let kinds = match principal {
        Value::String(text) if text == "*" => return Ok(()),
        Value::Object(kinds) if !kinds.is_empty() => kinds,
        other => return Err(invalid(other.to_string())),
    };
    for (kind, named) in kinds {
        if !["AWS", "Service", "Federated", "CanonicalUser"].contains(&kind.as_str()) {
            return Err(malformed("Invalid policy syntax.").with(kind));
        }
        let names = super::texts(named).unwrap_or_default();
        if names.is_empty() {
            return Err(invalid(named.to_string()));
        }
        if let Some(name) = names.iter().find(|name| !is_principal(kind, name)) {
            return Err(invalid(format!("\"{kind}\" : \"{name}\"")));
        }
    }
    Ok(())
}

/// Can it be a principal of this kind? An account, an ARN of somebody in one, or the unique id of who is gone.
fn is_principal(kind: &str, name: &str) -> bool {
    match kind {
        "AWS" if name == "*" || is_account_id(name) => true,
        "AWS" if matches!(unique_id_of(name), Some("a role" | "an IAM user")) => true,
        "AWS" => Arn::parse(name).is_some_and(|arn| {
            let first = arn.resource.split('/').next().unwrap_or_default();
            let is_kind = match arn.service {
                "iam" => ["root", "user", "role"].contains(&first),
                "sts" => ["assumed-role", "federated-user"].contains(&first),
                _ => false,
            };
            // The old way to let in CloudFront has no account.
            let has_account = is_account_id(arn.account) || arn.account == "cloudfront";
            arn.partition.starts_with("aws")
                && arn.region.is_empty()
                && has_account
                && is_kind
                && !arn.resource.contains('*')
        }),
        "Service" => name.contains('.') && !name.contains(['*', ' ']),
        "CanonicalUser" => name.len() == 64 && name.bytes().all(|b| b.is_ascii_hexdigit()),
        _ => !name.is_empty(),
    }
}

fn check_actions(actions: &[&str]) -> Result<()> {
    let is_valid = |action: &str| {
        action == "*"
            || action.split_once(':').is_some_and(|(service, name)| {
                let of_s3 = ["s3", "s3express", "s3-object-lambda", "s3-outposts", "*"];
                of_s3.iter().any(|known| service.eq_ignore_ascii_case(known))
                    && !name.is_empty()
                    && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"*?".contains(&b))
            })
    };
    match actions.iter().find(|action| !is_valid(action)) {
        Some(action) => Err(malformed("Policy has invalid action").with(*action)),
        None if actions.is_empty() => Err(malformed("Policy has invalid action")),
        None => Ok(()),
    }
}

/// Every resource must be this bucket or something in it.
fn check_resources(resources: &[&str], bucket: Option<&str>, partition: Option<&str>) -> Result<()> {
    let names_bucket = |resource: &str| {
        let Some(arn) = Arn::parse(resource).filter(|_| resource != "*") else { return resource == "*" };
        let named = arn.resource.split('/').next().unwrap_or_default();
        partition.is_none_or(|partition| partition == arn.partition)
            && bucket.is_none_or(|bucket| {
                arn.service == "s3"
                    && arn.region.is_empty()
                    && arn.account.is_empty()
                    && pattern::matches(named, bucket)
            })
    };
    match resources.iter().find(|resource| !names_bucket(resource)) {
        Some(resource) => Err(malformed("Policy has invalid resource").with(*resource)),
        None if resources.is_empty() => Err(malformed("Policy has invalid resource")),
        None => Ok(()),
    }
}

/// An action on objects needs an object as resource, one on the bucket needs the bucket: S3 refuses a statement with an
/// action that fits none of its resources.
fn check_fit(actions: &[&str], resources: &[&str]) -> Result<()> {
    let of_s3 = services::service("s3");
    let is_bucket = |resource: &&str| *resource == "*" || !resource.contains('/');
    let is_object = |resource: &&str| *resource == "*" || resource.contains('/') || resource.ends_with('*');
    for action in actions.iter().filter(|action| !pattern::has_wildcard(action)) {
        let name = action.split_once(':').map_or(*action, |(_, name)| name);
        let Some(known) = of_s3.and_then(|service| service.action(name)) else { continue };
        let is_about = |kind: &str| known.resources.contains(&kind);
        let fits = (is_about("bucket") && resources.iter().any(is_bucket))
            || (is_about("object") && resources.iter().any(is_object));
        if (is_about("bucket") || is_about("object")) && !fits {
            return Err(malformed("Action does not apply to any resource(s) in statement"));
        }
    }
    Ok(())
}

fn check_condition(condition: &Value) -> Result<()> {
    let Some(operators) = condition.as_object() else {
        return Err(malformed("Conditions must be of the form {operator: {key: value}}"));
    };
    for (operator, tested) in operators {
        let tested = tested.as_object().filter(|_| is_operator(operator));
        let Some(tested) = tested else {
            return Err(malformed("Invalid Condition type").with(operator));
        };
        if let Some(key) = tested.keys().find(|key| !is_key(key)) {
            return Err(
                malformed("Policy has an invalid condition key").with(shown(&Value::from(key.as_str())))
            );
        }
    }
    Ok(())
}

/// Is it a key of a service, or of every service?
fn is_key(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    let prefix = key.split_once(':').map_or("", |(prefix, _)| prefix);
    ["aws", "s3", "saml", "jwt", "kms", "ec2"].contains(&prefix)
        || services::is_prefix(prefix)
        || keys::global(&key).is_some()
}
