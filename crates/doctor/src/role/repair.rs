//! The least that lets a denied request through, where the role's account can do it.

use provision_iam::arn::Arn;
use provision_iam::evaluate::{Caller, Request};
use provision_iam::{Diff, Document, VERSION_2008, diff, grammar, merge};
use serde_json::{Value, json};

use super::asked::Asked;
use super::denied::is_unique_id;
use super::facts::Reading;
use super::finding::Finding;
use super::sides::{Sides, completed};
use super::statement::NoRepair::{self, Elsewhere, TooWide};
use super::statement::{statements, telling};
use crate::cause::Cause;

/// A change of the role.
#[derive(Clone, Debug, PartialEq)]
pub enum Repair {
    /// The trust policy with one statement more, or two; what it had stays.
    Trust { document: String, difference: Diff },
    /// Sessions as long as the request asks for.
    MaxSession { seconds: i32 },
}

/// What repairs the first of the findings.
///
/// # Errors
/// Why it cannot be repaired here, or must not be.
pub fn repair(reading: &Reading, asked: &Asked, first: &Finding) -> Result<Repair, NoRepair> {
    let request = completed(asked, reading);
    let is = |causes: &[Cause]| causes.iter().any(|cause| first.is(*cause));
    let is_foreign = |request: &Request| {
        request.principal.account().is_some_and(|account| Some(account) != request.resource_account())
    };
    use Cause::*;
    if is(&[DurationOverMax]) {
        let seconds = asked.duration.and_then(|seconds| i32::try_from(seconds).ok());
        return match seconds.filter(|seconds| *seconds <= 43_200) {
            Some(seconds) => Ok(Repair::MaxSession { seconds }),
            None => Err(Elsewhere("no role has sessions longer than 43,200 s: ask for less".to_owned())),
        };
    }
    if is(&[TrustDoesNotAdmitCaller, TokenNotAdmitted, PrincipalRecreated, SessionActionMissing])
        || is(&[IdentityPolicyMissing]) && !is_foreign(&request)
        || is(&[ExternalIdMissing]) && request.context.get("sts:externalid").is_some()
    {
        return trust(reading, asked, &request);
    }
    if is(&[ExternalIdMissing, MfaMissing, SessionNameNotAdmitted, ConditionNotMet]) {
        return Err(Elsewhere(format!(
            "the request has to meet the condition; a trust policy without it would admit others too. {}",
            first.hint
        )));
    }
    Err(Elsewhere(format!("the role's trust policy is not what has to change. {}", first.hint)))
}

/// Characters of a trust policy, without white space, where the quota is raised as far as it can be; it is 2,048 unless it was
/// (IAM User Guide, IAM and AWS STS quotas).
const LONGEST: usize = 4096;

fn trust(reading: &Reading, asked: &Asked, request: &Request) -> Result<Repair, NoRepair> {
    let Some(role) = reading.role.found() else {
        return Err(Elsewhere("the role is not in this account".to_owned()));
    };
    let before = role.trust_policy.clone().unwrap_or_default();
    let base = without_orphans(&before);
    let unread = |_| Elsewhere("the trust policy cannot be read as a document".to_owned());
    let existing = Document::parse(&base).map_err(unread)?;
    let addition = json!({ "Version": version(&base), "Statement": statements(reading, request)? });
    let addition = Document::parse(&addition.to_string()).map_err(unread)?;
    let (old, new) = (existing.canonical(), addition.canonical());
    let merged = merge(&old, &new).map_err(|error| Elsewhere(error.to_string()))?.to_string();
    if let Err(refusal) = grammar::trust(&merged) {
        return Err(Elsewhere(format!("IAM would not take the document: {}", refusal.message)));
    }
    if merged.chars().filter(|c| !c.is_whitespace()).count() > LONGEST {
        return Err(Elsewhere(format!(
            "the trust policy would be longer than {LONGEST} characters, more than any quota: join its statements first"
        )));
    }
    check(reading, asked, request, (&before, &merged))?;
    let after = Document::parse(&merged).map_err(unread)?.canonical();
    Ok(Repair::Trust { difference: diff(&old, &after), document: merged })
}

/// The request is let through, and nobody like it who was not before.
fn check(
    reading: &Reading,
    asked: &Asked,
    request: &Request,
    (before, after): (&str, &str),
) -> Result<(), NoRepair> {
    let sides = Sides::of(reading, asked);
    if !sides.with_trust(after).allow(request) {
        return Err(Elsewhere(
            "a statement of the trust policy for this request is not enough: something else denies it, such as a Deny".to_owned(),
        ));
    }
    let (old, new) = (Sides::of_trust(before), Sides::of_trust(after));
    for (words, other) in others(request) {
        if new.allow(&other) && !old.allow(&other) {
            return Err(TooWide(format!("the change would admit {words} too")));
        }
    }
    Ok(())
}

/// The document without ids of principals that are gone: they admit nobody, and IAM takes no document with them (IAM
/// User Guide, AWS JSON policy elements: Principal).
fn without_orphans(document: &str) -> String {
    let Ok(mut value) = serde_json::from_str::<Value>(document) else { return document.to_owned() };
    let statements = match value.get_mut("Statement") {
        Some(Value::Array(statements)) => statements,
        Some(one) => {
            *one = Value::Array(vec![one.take()]);
            let Some(statements) = one.as_array_mut() else { return document.to_owned() };
            statements
        }
        None => return document.to_owned(),
    };
    statements.retain_mut(|statement| {
        let Some(Value::Object(principal)) = statement.get_mut("Principal") else { return true };
        if let Some(named) = principal.get_mut("AWS") {
            let is_gone = |name: &Value| name.as_str().is_some_and(is_unique_id);
            let is_empty = match named {
                Value::Array(names) => {
                    names.retain(|name| !is_gone(name));
                    names.is_empty()
                }
                one => is_gone(one),
            };
            if is_empty {
                principal.remove("AWS");
            }
        }
        !principal.is_empty()
    });
    value.to_string()
}

/// The version of a document, so that what is added is read in the same way.
fn version(document: &str) -> String {
    let value: Value = serde_json::from_str(document).unwrap_or_default();
    value["Version"].as_str().unwrap_or(VERSION_2008).to_owned()
}

/// Requests of others that are nearly this one.
fn others(request: &Request) -> Vec<(String, Request)> {
    let with = |principal: Caller| {
        let context = request.context.clone();
        Request::new(request.action.clone(), principal, request.resource.clone(), context)
    };
    let mut others = vec![("an anonymous caller".to_owned(), with(Caller::Anonymous))];
    match &request.principal {
        Caller::Aws(arn) => {
            let parsed = Arn::parse(arn);
            let (partition, account) = parsed.map_or(("aws", ""), |arn| (arn.partition, arn.account));
            for (words, account) in
                [("somebody else of the same account", account), ("another account", "999999999999")]
            {
                let other = format!("arn:{partition}:iam::{account}:user/somebody-else");
                others.push((words.to_owned(), with(Caller::Aws(other))));
            }
        }
        Caller::Federated(provider) => {
            for key in telling(provider) {
                let mut other = request.clone();
                other.context.set(&key, "another");
                others.push((format!("another {key}"), other));
            }
        }
        Caller::Service(_) => others
            .push(("another service".to_owned(), with(Caller::Service("another.amazonaws.com".to_owned())))),
        Caller::Anonymous => {}
    }
    if request.context.get("sts:externalid").is_some() && matches!(request.principal, Caller::Aws(_)) {
        let mut other = request.clone();
        other.context.set("sts:ExternalId", "another");
        others.push(("another external ID".to_owned(), other));
    }
    others
}
