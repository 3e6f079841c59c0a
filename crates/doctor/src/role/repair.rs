//! The least that lets a denied request through, where the role's account can do it.

use std::collections::BTreeSet;

use provision_iam::arn::{self, Arn};
use provision_iam::catalogue::providers;
use provision_iam::evaluate::{Caller, Request};
use provision_iam::{Diff, Document, VERSION_2008, diff, grammar, merge};
use serde_json::{Map, Value, json};

use super::asked::Asked;
use super::denied::is_unique_id;
use super::facts::Reading;
use super::finding::Finding;
use super::sides::{Sides, caller, completed};
use crate::cause::Cause;

/// A change of the role.
#[derive(Clone, Debug, PartialEq)]
pub enum Repair {
    /// The trust policy with one statement more, or two; what it had stays.
    Trust { document: String, difference: Diff },
    /// Sessions as long as the request asks for.
    MaxSession { seconds: i32 },
}

/// Why nothing is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRepair {
    /// The repair lies elsewhere, or there is nothing to repair.
    Elsewhere(String),
    /// It would admit more than the request.
    TooWide(String),
}

use NoRepair::{Elsewhere, TooWide};

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

/// The statements that admit this request and no other.
fn statements(reading: &Reading, request: &Request) -> Result<Vec<Value>, NoRepair> {
    let principal = principal(reading, request)?;
    let mut tests = Map::new();
    if let Caller::Federated(provider) = &request.principal {
        tests = identity(request, provider)?;
    }
    if let Some(id) = request.context.single("sts:externalid") {
        tests.insert("sts:ExternalId".to_owned(), json!(id));
    }
    if tests.values().any(|value| value.as_str().is_some_and(|text| text.contains("${"))) {
        return Err(Elsewhere("a value with ${ in it is a variable in a policy".to_owned()));
    }
    let mut condition = Map::new();
    if !tests.is_empty() {
        condition.insert("StringEquals".to_owned(), Value::Object(tests.clone()));
    }
    if request.context.single("aws:multifactorauthpresent") == Some("true") {
        condition.insert("Bool".to_owned(), json!({ "aws:MultiFactorAuthPresent": "true" }));
    }
    let mut statements = vec![statement(&principal, &request.action, condition)];
    if let Some(tagging) = of_tags(request, &tests) {
        statements.push(statement(&principal, "sts:TagSession", tagging));
    }
    if let Some(identity) = request.context.single("sts:sourceidentity") {
        let mut tests = tests.clone();
        tests.insert("sts:SourceIdentity".to_owned(), json!(identity));
        let condition = Map::from_iter([("StringEquals".to_owned(), Value::Object(tests))]);
        statements.push(statement(&principal, "sts:SetSourceIdentity", condition));
    }
    Ok(statements)
}

fn statement(principal: &Value, action: &str, condition: Map<String, Value>) -> Value {
    let mut statement = Map::new();
    statement.insert("Effect".to_owned(), json!("Allow"));
    statement.insert("Principal".to_owned(), principal.clone());
    statement.insert("Action".to_owned(), json!(action));
    if !condition.is_empty() {
        statement.insert("Condition".to_owned(), Value::Object(condition));
    }
    Value::Object(statement)
}

/// The caller and nobody else. A session stands for its role: no policy can name the sessions to come.
fn principal(reading: &Reading, request: &Request) -> Result<Value, NoRepair> {
    let name = match &request.principal {
        Caller::Service(service) => return Ok(json!({ "Service": service })),
        Caller::Federated(provider) => return Ok(json!({ "Federated": provider })),
        Caller::Anonymous => return Err(TooWide("a request by nobody would admit everyone".to_owned())),
        Caller::Aws(name) => name,
    };
    let whole = |what: &str| TooWide(format!("{what}: name the user or the role that is to get in"));
    let Some(parsed) = Arn::parse(name) else { return Err(whole("this principal is no ARN")) };
    if parsed.resource == "root" || arn::is_account_id(name) {
        return Err(whole("an account as the principal would admit everybody in it who has the right"));
    }
    if parsed.partition != reading.partition {
        return Err(Elsewhere("no role trusts a principal of another partition".to_owned()));
    }
    let Some((role, _)) = arn::assumed_role(&parsed) else { return Ok(json!({ "AWS": name })) };
    let plain = || format!("arn:{}:iam::{}:role/{role}", parsed.partition, parsed.account);
    let arn = caller(reading, request).map_or_else(plain, |entity| entity.arn.clone());
    Ok(json!({ "AWS": arn }))
}

/// What tells one web identity from all others: its subject, and the audience that its token was made for.
fn identity(request: &Request, provider: &str) -> Result<Map<String, Value>, NoRepair> {
    let mut tests = Map::new();
    for key in telling(provider) {
        let Some(value) = request.context.single(&key) else {
            return Err(TooWide(format!(
                "the request does not say {key}, and a statement without it would admit others of {provider}: give a token, or a \
                 request with it"
            )));
        };
        tests.insert(key, json!(value));
    }
    Ok(tests)
}

/// The keys that tell one identity of a provider from others. Google's `aud` is the client that asked for the token; its
/// audience is `oaud` (IAM User Guide, Available keys for AWS OIDC federation).
fn telling(provider: &str) -> [String; 2] {
    let issuer = providers::issuer(provider).unwrap_or(provider);
    let audience = if issuer == providers::GOOGLE { "oaud" } else { "aud" };
    ["sub", audience].map(|claim| format!("{issuer}:{claim}"))
}

/// What lets these session tags through, and no others.
fn of_tags(request: &Request, tests: &Map<String, Value>) -> Option<Map<String, Value>> {
    let tags = request.context.iter().filter_map(|(key, value)| {
        let name = key.strip_prefix("aws:requesttag/")?;
        Some((name.to_owned(), value.values.clone()))
    });
    let tags: Vec<_> = tags.collect();
    if tags.is_empty() && request.context.get("aws:tagkeys").is_none() {
        return None;
    }
    let mut equals = tests.clone();
    let keys: BTreeSet<_> = tags.iter().map(|(name, _)| name.clone()).collect();
    equals.extend(tags.into_iter().map(|(name, values)| (format!("aws:RequestTag/{name}"), json!(values))));
    let listed = request.context.get("aws:tagkeys").map(|value| value.values.clone());
    let keys = listed.unwrap_or_else(|| keys.into_iter().collect());
    let mut condition = Map::new();
    if !equals.is_empty() {
        condition.insert("StringEquals".to_owned(), Value::Object(equals));
    }
    condition.insert("ForAllValues:StringEquals".to_owned(), json!({ "aws:TagKeys": keys }));
    Some(condition)
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
