//! The smallest change that would allow a denied request, and what that change would open besides.

use serde_json::{Map, Value, json};

use super::closest::Closest;
use super::decide::Evaluation;
use super::edit::Edit;
use super::policies::Layer;
use super::report::Change;
use super::request::{Caller, Request};
use super::verdict::{Decider, Reason, Verdict};
use crate::canonical;
use crate::document::Statement;
use crate::words;

/// None when the request is allowed.
pub(super) fn smallest(
    evaluation: &Evaluation,
    verdict: &Verdict,
    closest: Option<&Closest>,
) -> Option<Change> {
    let request = evaluation.request();
    match (verdict.reason, verdict.layer, verdict.by, closest) {
        (Reason::Allow, ..) => None,
        (Reason::ExplicitDeny, Some(layer), Some(by), _) => Some(lift(evaluation, layer, &by)),
        (_, Some(Layer::Identity), ..) if evaluation.is_root() => Some(Change {
            what: "make the request as a user or a role; the root user cannot assume roles".to_owned(),
            opens: "nothing".to_owned(),
            layer: Layer::Identity,
            replaces: None,
            statement: None,
        }),
        (_, Some(layer), _, Some(closest)) if closest.found.is_near() => {
            Some(Edit::new(evaluation, layer, closest).change())
        }
        (_, Some(layer), ..) => Some(add(request, &verdict.action, layer)),
        _ => None,
    }
}

/// A statement that is missing altogether.
fn add(request: &Request, action: &str, layer: Layer) -> Change {
    let name = layer.name(request);
    let caller = request.principal.in_words();
    let mut statement = Map::new();
    statement.insert("Effect".to_owned(), json!("Allow"));
    let trust = layer == Layer::Resource && request.assumes_role();
    if layer.names_principals() {
        let principal = match &request.principal {
            Caller::Anonymous => json!("*"),
            caller => json!({ caller.kind(): caller.name() }),
        };
        statement.insert("Principal".to_owned(), principal);
    }
    statement.insert("Action".to_owned(), json!(action));
    if !trust {
        statement.insert("Resource".to_owned(), json!(request.resource));
    }
    let mut opens = match layer {
        Layer::Resource | Layer::Endpoint => format!("{action} for {caller}, and nothing else"),
        _ => format!("{action} on {}, and nothing else", request.resource),
    };
    if trust && let Caller::Federated(_) = request.principal {
        match identity_tests(request) {
            tests if tests.is_empty() => {
                opens = format!(
                    "{action} for everyone at {}: the request names nobody by whom to restrict it",
                    request.principal.name()
                );
            }
            tests => {
                statement.insert("Condition".to_owned(), json!({ "StringEquals": tests }));
                opens = format!("{action} for this one identity of {}", request.principal.name());
            }
        }
    }
    Change {
        what: format!("add a statement to the {name}"),
        opens,
        layer,
        replaces: None,
        statement: Some(Value::Object(statement)),
    }
}

/// What tells one web identity from all others: its subject and the audience its token was made for.
fn identity_tests(request: &Request) -> Map<String, Value> {
    let google = request.principal.name() == "accounts.google.com";
    let audience = if google { ":oaud" } else { ":aud" };
    let keys = request.context.keys().filter(|key| key.ends_with(":sub") || key.ends_with(audience));
    keys.filter_map(|key| Some((key.to_owned(), json!(request.context.single(key)?)))).collect()
}

/// Exempting the caller from a Deny.
fn lift(evaluation: &Evaluation, layer: Layer, by: &Decider) -> Change {
    let request = evaluation.request();
    let statement: &Statement = by.statement;
    let canonical = canonical::statement(statement, true);
    let place = format!("{} of {} ({})", statement.place.path, by.policy.name, layer.name(request));
    let exception = match &request.principal {
        Caller::Aws(_) => {
            let arn = request.context.single("aws:PrincipalArn").unwrap_or(request.principal.name());
            format!("add to its condition \"ArnNotEquals\": {{\"aws:PrincipalArn\": \"{arn}\"}}")
        }
        _ => format!("restrict it so that it does not mean {}", request.principal.in_words()),
    };
    let tests: Vec<String> = canonical.tests.iter().map(words::test).collect();
    let what = match tests.is_empty() {
        true => format!("in {place}: {exception}"),
        false => {
            format!("make the request so that not ({}); or in {place}: {exception}", tests.join(" and "))
        }
    };
    let opens = format!(
        "for {} all that the statement denies and something else allows: {}",
        request.principal.in_words(),
        words::statement(&canonical)
    );
    Change { what, opens, layer, replaces: None, statement: None }
}
