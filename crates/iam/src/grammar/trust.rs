//! Trust policies of roles.

use serde_json::{Map, Value};

use super::{
    Result, characters, check_keys, check_sids, either, malformed, shown, statements, texts, unknown_operator,
};

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
    match (statement.contains_key("Action"), statement.contains_key("NotAction")) {
        (false, false) => return Err(malformed("Missing required field Action")),
        (true, true) => return Err(malformed("Syntax errors in policy.")),
        _ => {}
    }
    check_principal(&statement["Principal"])?;
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
    check_keys(statement.get("Condition"))
}

/// Whom the statement names, as far as the document tells. A bare `*` is refused in a trust policy, where others take it.
fn check_principal(principal: &Value) -> Result<()> {
    const KINDS: [&str; 4] = ["AWS", "Service", "Federated", "CanonicalUser"];
    let kinds = match principal {
        Value::Object(kinds) => kinds,
        Value::String(text) if text == "*" => {
            let message = "AssumeRolepolicy contained an invalid principal: \"STAR\":\"*\".";
            return Err(malformed(message));
        }
        other => return Err(malformed(format!("Invalid principal in policy: {other}"))),
    };
    if kinds.values().all(|named| texts(named).is_some_and(|names| names.is_empty())) {
        let message = "Invalid principal in policy: com.amazon.balsa.error.InvalidPolicyException: The passed in policy \
                       has a statement with no principals!";
        return Err(malformed(message));
    }
    for (kind, named) in kinds {
        let names = texts(named).ok_or_else(|| malformed("Syntax errors in policy."))?;
        let empty = names.iter().find(|name| name.is_empty());
        if let Some(name) = names.first().filter(|_| !KINDS.contains(&kind.as_str())).or(empty) {
            return Err(malformed(format!("Invalid principal in policy: \"{kind}\":\"{name}\"")));
        }
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
