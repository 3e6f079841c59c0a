//! Conditions that alone stand in the way: what the request would have to be like.

use provision_iam::Effect;
use provision_iam::catalogue::providers;
use provision_iam::evaluate::{Caller, ConditionReport, Explanation, Request};
use serde_json::Value;

use super::finding::Finding;
use super::sides::Sides;
use crate::cause::{Cause, Certainty};

const MFA: [&str; 2] = ["aws:multifactorauthpresent", "aws:multifactorauthage"];

/// What a request does not say of itself, so that the evaluation cannot know it.
const UNTOLD: [&str; 9] = [
    "aws:sourceip",
    "aws:vpcsourceip",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:useragent",
    "aws:requestedregion",
    "aws:userid",
];

/// Conditions alone stand in the way: the request that meets them would be allowed.
pub(super) fn by_conditions(sides: &Sides, request: &Request, explanation: &Explanation) -> Option<Finding> {
    let denies = explanation.statement.as_ref().is_some_and(|one| one.effect == Effect::Deny);
    let decisive: Vec<_> = explanation.conditions.iter().filter(|one| one.met == denies).collect();
    if decisive.is_empty() || !sides.allow(&meeting(request, &decisive, denies)) {
        return None;
    }
    let keys: Vec<String> = decisive.iter().map(|one| one.key.to_lowercase()).collect();
    let all = |of: &dyn Fn(&str) -> bool| keys.iter().all(|key| of(key));
    let place = explanation.statement.as_ref().or(explanation.closest.as_ref());
    let path = place.map(|one| one.path.clone());
    let kind = place.map_or("policy", |one| one.kind);
    let told: Vec<_> = decisive.iter().map(|one| told(one)).collect();
    let at = path.as_deref().unwrap_or_default();
    let evidence = format!("{kind}, {at}: {}", told.join("; "));
    let certain = |cause| Finding::of(cause, Certainty::Certain, evidence.clone());
    let expected = decisive.first().map(|one| plain(&one.expected)).unwrap_or_default();
    let is_federated = matches!(request.principal, Caller::Federated(_));
    let finding = if is_federated && keys.iter().any(|key| is_never_of_token(key)) {
        certain(Cause::TokenNotAdmitted)
            .message("The statement for the token has a condition that no request with a token can meet")
            .hint(
                "An external ID, MFA and the keys of AWS principals come with AssumeRole alone: test the token's subject and \
                 audience instead. --fix plans a statement for this token.",
            )
    } else if all(&|key| key == "sts:externalid") {
        let lacks = request.context.get("sts:externalid").is_none();
        certain(Cause::ExternalIdMissing).message(match lacks {
            true => "The role asks for an external ID, and the request has none",
            false => "The role asks for another external ID than the request has",
        })
    } else if all(&|key| MFA.contains(&key)) {
        certain(Cause::MfaMissing).message("MFA is asked for, and the request comes without").hint(
            "Pass SerialNumber and TokenCode to AssumeRole itself: aws sts assume-role --serial-number ARN \
                 --token-code 123456 with the rest; in a profile, mfa_serial.",
        )
    } else if all(&|key| key == "sts:rolesessionname") {
        certain(Cause::SessionNameNotAdmitted).hint(format!(
            "Give the session a name that the trust policy admits: --role-session-name {expected}"
        ))
    } else if is_federated && all(&is_claim) {
        certain(Cause::TokenNotAdmitted)
            .message("The token is valid, but its claims are not those that the trust policy asks for")
            .hint(
                "Compare the claims above with what the vendor has given for you. If the token is right, the trust \
                 policy has to name its values; if it is another one's, nothing has to change.",
            )
    } else {
        let names: Vec<_> = decisive.iter().map(|one| one.key.as_str()).collect();
        let untold = keys.iter().any(|key| UNTOLD.contains(&key.as_str()) && lacks(request, key));
        let certainty = if untold { Certainty::Possible } else { Certainty::Certain };
        Finding::of(Cause::ConditionNotMet, certainty, evidence)
            .message(format!("A condition on {} is not met", names.join(", ")))
            .hint(match untold {
                true => "Say the value with which the request comes in the context of --as, a JSON request."
                    .to_owned(),
                false => {
                    "Make the request so that it meets the condition; whoever loosens it admits others too."
                        .to_owned()
                }
            })
    };
    Some(Finding { path, ..finding })
}

fn lacks(request: &Request, key: &str) -> bool {
    request.context.get(key).is_none()
}

/// Keys that a request with a web identity never has (Service Authorization Reference, AWS STS).
fn is_never_of_token(key: &str) -> bool {
    key == "sts:externalid" || MFA.contains(&key) || key.starts_with("aws:principal") || key == "aws:username"
}

fn is_claim(key: &str) -> bool {
    providers::split_key(key).is_some()
}

/// `StringEquals sts:ExternalId wants "a", the request has "b"`
fn told(condition: &ConditionReport) -> String {
    let has = match &condition.actual {
        Value::Null => "has none".to_owned(),
        actual => format!("has {}", plain(actual)),
    };
    format!(
        "{} {} asks for {}, the request {has}",
        condition.operator,
        condition.key,
        plain(&condition.expected)
    )
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(" or "),
        other => other.to_string(),
    }
}

/// The request as it would be if it met these conditions of an Allow, or did not meet those of a Deny.
fn meeting(request: &Request, conditions: &[&ConditionReport], denies: bool) -> Request {
    let mut request = request.clone();
    for condition in conditions {
        let operator = condition.operator.to_lowercase();
        let first = match &condition.expected {
            Value::Array(items) => items.first().map(plain).unwrap_or_default(),
            one => plain(one),
        };
        let value = match (operator.contains("bool"), denies) {
            (true, true) => (first != "true").to_string(),
            (true, false) => first,
            (false, _) if operator.contains("like") => first.replace(['*', '?'], "x"),
            (false, _) => first,
        };
        request.context.set(&condition.key, value);
    }
    request
}
