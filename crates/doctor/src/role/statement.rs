//! The statements of a trust policy that admit one request and no other.

use std::collections::BTreeSet;

use provision_iam::arn::{self, Arn};
use provision_iam::catalogue::providers;
use provision_iam::evaluate::{Caller, Request};
use serde_json::{Map, Value, json};

use super::facts::Reading;
use super::sides::caller;

/// Why nothing is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRepair {
    /// The repair lies elsewhere, or there is nothing to repair.
    Elsewhere(String),
    /// It would admit more than the request.
    TooWide(String),
}

use NoRepair::{Elsewhere, TooWide};

/// The statements that admit this request and no other.
pub(super) fn statements(reading: &Reading, request: &Request) -> Result<Vec<Value>, NoRepair> {
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
pub(super) fn telling(provider: &str) -> [String; 2] {
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
