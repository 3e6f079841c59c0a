//! The smallest change that would allow a denied request, and what that change would open besides.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::explain::{Closest, words_of};
use super::request::{Caller, Request};
use super::statement::{Match, Tested};
use super::{Decider, Evaluation, Layer, Reason, Verdict};
use crate::canonical;
use crate::document::Statement;
use crate::operator::{Comparison, Family, Operator};
use crate::words;

/// A change that allows the request.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// What to do.
    pub what: String,
    /// What else would then be allowed.
    pub opens: String,
    /// The statement to add, where one is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<Value>,
}

/// Weights: a statement for another principal is further away than one with another action, and that further than one
/// with a condition that is not met.
const PRINCIPAL: usize = 5;
const ACTION: usize = 4;
const RESOURCE: usize = 3;

impl Match<'_> {
    /// How much of the statement keeps it from applying; 0 when it applies.
    pub(super) fn distance(&self) -> usize {
        let mut distance = self.tests.iter().filter(|tested| !tested.met).count();
        if self.principal.is_none() {
            distance += PRINCIPAL;
        }
        if !self.action {
            distance += ACTION;
        }
        if !self.resource {
            distance += RESOURCE;
        }
        distance
    }

    /// One member away, conditions aside: changing the statement is less than adding one.
    fn is_near(&self) -> bool {
        [self.principal.is_some(), self.action, self.resource]
            .iter()
            .filter(|matches| !**matches)
            .count()
            <= 1
    }
}

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
            what: "make the request as a user or a role; the root user cannot assume roles"
                .to_owned(),
            opens: "nothing".to_owned(),
            statement: None,
        }),
        (_, Some(layer), _, Some(closest)) if closest.found.is_near() => {
            Some(Edit::new(evaluation, layer, closest).change())
        }
        (_, Some(layer), ..) => Some(add(request, &verdict.action, layer)),
        _ => None,
    }
}

/// Changes to one statement that is nearly right.
struct Edit<'e> {
    request: &'e Request,
    action: &'e str,
    layer: Layer,
    closest: &'e Closest<'e>,
    what: Vec<String>,
    opens: Vec<String>,
}

impl<'e> Edit<'e> {
    fn new(evaluation: &'e Evaluation, layer: Layer, closest: &'e Closest<'e>) -> Edit<'e> {
        let (request, action) = (evaluation.request(), evaluation.scene.action);
        Edit {
            request,
            action,
            layer,
            closest,
            what: Vec::new(),
            opens: Vec::new(),
        }
    }

    fn change(mut self) -> Change {
        let found = &self.closest.found;
        let statement = found.statement;
        let canonical = canonical::statement(statement, true);
        let caller = words_of(&self.request.principal);
        if found.principal.is_none() {
            let negated = statement
                .principal
                .as_ref()
                .is_some_and(|element| element.negated);
            let verb = if negated { "take" } else { "add" };
            let place = if negated {
                "out of NotPrincipal"
            } else {
                "to Principal"
            };
            self.what
                .push(format!("{verb} {} {place}", self.request.principal.name()));
            self.opens.push(format!(
                "{caller} may do all that the statement allows: {}",
                words::actions(&canonical)
            ));
        }
        if !found.action {
            self.what.push(format!(
                "{} {} {}",
                self.verb(statement.action.as_ref()),
                self.action,
                self.place("Action", statement.action.as_ref())
            ));
            let who = canonical
                .principal
                .as_ref()
                .map_or("whoever has this policy".to_owned(), words::principals);
            self.opens.push(format!("{who} may do {} too", self.action));
        }
        if !found.resource {
            let resource = &self.request.resource;
            self.what.push(format!(
                "{} {resource} {}",
                self.verb(statement.resource.as_ref()),
                self.place("Resource", statement.resource.as_ref())
            ));
            self.opens
                .push(format!("{} on {resource}", words::actions(&canonical)));
        }
        for tested in found.tests.iter().filter(|tested| !tested.met) {
            let (what, opens) = self.test(tested);
            self.what.push(what);
            self.opens.extend(opens);
        }
        let place = format!(
            "{} of {} ({})",
            statement.place.path,
            self.closest.policy.name,
            self.layer.name(self.request)
        );
        Change {
            what: format!("in {place}: {}", self.what.join("; ")),
            opens: if self.opens.is_empty() {
                "nothing".to_owned()
            } else {
                self.opens.join("; ")
            },
            statement: None,
        }
    }

    fn verb(&self, element: Option<&crate::document::Element>) -> &'static str {
        if element.is_some_and(|element| element.negated) {
            "take"
        } else {
            "add"
        }
    }

    fn place(&self, name: &str, element: Option<&crate::document::Element>) -> String {
        if element.is_some_and(|element| element.negated) {
            format!("out of Not{name}")
        } else {
            format!("to {name}")
        }
    }

    /// What meets a test, and what that opens.
    fn test(&self, tested: &Tested) -> (String, Option<String>) {
        let key = &tested.test.key.value;
        let wanted = words::test(&canonical::canonical_test(
            &tested.block.operator,
            tested.test,
            true,
        ));
        let Some(operator) = Operator::parse(&tested.block.operator) else {
            return (
                format!(
                    "correct the operator {:?}, which IAM does not know",
                    tested.block.operator.value
                ),
                None,
            );
        };
        let Some(actual) = self.request.context.get(key) else {
            return self.absent(key, &wanted);
        };
        let shown = actual.values.join(", ");
        let every = format!("requests with {key} = {shown} that meet the rest of the statement");
        match operator.comparison {
            Comparison::Null => (format!("make the request so that {wanted}"), None),
            comparison if comparison.is_negated() => (
                format!(
                    "take {shown} out of the values of {} {key}",
                    tested.block.operator.value
                ),
                Some(every),
            ),
            comparison if comparison.family() == Family::Bool => (
                format!("make the request with {wanted}; {shown} is what it has"),
                None,
            ),
            comparison
                if matches!(comparison.family(), Family::Numeric | Family::Date)
                    && !is_equality(comparison) =>
            {
                let opens = format!("requests with values of {key} up to {shown}");
                (
                    format!(
                        "move the bound of {} {key} so that it lets {shown} through",
                        tested.block.operator.value
                    ),
                    Some(opens),
                )
            }
            _ => {
                let mut what = format!(
                    "add {shown} to the values of {} {key}",
                    tested.block.operator.value
                );
                if let Some(other) = self.google_audience(key, tested) {
                    what = format!(
                        "test {other} instead of {key}, which for Google is the token's azp"
                    );
                    return (
                        what,
                        Some(format!(
                            "no more than meant: tokens made for this audience ({other})"
                        )),
                    );
                }
                if self
                    .request
                    .action
                    .eq_ignore_ascii_case("sts:AssumeRoleWithWebIdentity")
                    && shown.contains('@')
                {
                    what += " (an e-mail address: a token's sub is numeric, so look at the token first)";
                }
                (what, Some(every))
            }
        }
    }

    /// The request lacks the key: it is the request that changes, unless it can never have it.
    fn absent(&self, key: &str, wanted: &str) -> (String, Option<String>) {
        let never = matches!(self.request.principal, Caller::Federated(_))
            && [
                "sts:externalid",
                "aws:multifactorauthpresent",
                "aws:principalarn",
                "aws:principalaccount",
                "aws:principalorgid",
                "aws:sourcearn",
                "aws:sourceaccount",
            ]
            .contains(&key.to_lowercase().as_str());
        if never {
            let opens =
                format!("requests that meet the rest of the statement; {key} kept nobody in");
            (
                format!("remove the test of {key}: no federated request can have it"),
                Some(opens),
            )
        } else {
            (
                format!("make the request with {wanted}: it has no {key}"),
                None,
            )
        }
    }

    /// `accounts.google.com:aud` is compared with the token's `azp`; what people mean is `oaud`.
    fn google_audience(&self, key: &str, tested: &Tested) -> Option<&'static str> {
        const OAUD: &str = "accounts.google.com:oaud";
        let given = self.request.context.single(OAUD)?;
        let meant = key.eq_ignore_ascii_case("accounts.google.com:aud")
            && tested
                .test
                .values
                .iter()
                .any(|value| value.as_str() == given);
        meant.then_some(OAUD)
    }
}

fn is_equality(comparison: Comparison) -> bool {
    matches!(
        comparison,
        Comparison::NumericEquals | Comparison::DateEquals
    )
}

/// A statement that is missing altogether.
fn add(request: &Request, action: &str, layer: Layer) -> Change {
    let name = layer.name(request);
    let caller = words_of(&request.principal);
    let mut statement = Map::new();
    statement.insert("Effect".to_owned(), json!("Allow"));
    let trust = layer == Layer::Resource && request.assumes_role();
    if layer == Layer::Resource {
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
        Layer::Resource => format!("{action} for {caller}, and nothing else"),
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
                opens = format!(
                    "{action} for this one identity of {}",
                    request.principal.name()
                );
            }
        }
    }
    Change {
        what: format!("add a statement to the {name}"),
        opens,
        statement: Some(Value::Object(statement)),
    }
}

/// What tells one web identity from all others: its subject and the audience its token was made for.
fn identity_tests(request: &Request) -> Map<String, Value> {
    let google = request.principal.name() == "accounts.google.com";
    let audience = if google { ":oaud" } else { ":aud" };
    let keys = request
        .context
        .keys()
        .filter(|key| key.ends_with(":sub") || key.ends_with(audience));
    keys.filter_map(|key| Some((key.to_owned(), json!(request.context.single(key)?))))
        .collect()
}

/// Exempting the caller from a Deny.
fn lift(evaluation: &Evaluation, layer: Layer, by: &Decider) -> Change {
    let request = evaluation.request();
    let statement: &Statement = by.statement;
    let canonical = canonical::statement(statement, true);
    let place = format!(
        "{} of {} ({})",
        statement.place.path,
        by.policy.name,
        layer.name(request)
    );
    let exception = match &request.principal {
        Caller::Aws(_) => {
            let arn = request
                .context
                .single("aws:PrincipalArn")
                .unwrap_or(request.principal.name());
            format!("add to its condition \"ArnNotEquals\": {{\"aws:PrincipalArn\": \"{arn}\"}}")
        }
        _ => format!(
            "restrict it so that it does not mean {}",
            words_of(&request.principal)
        ),
    };
    let tests: Vec<String> = canonical.tests.iter().map(words::test).collect();
    let what = match tests.is_empty() {
        true => format!("in {place}: {exception}"),
        false => format!(
            "make the request so that not ({}); or in {place}: {exception}",
            tests.join(" and ")
        ),
    };
    let opens = format!(
        "for {} all that the statement denies and something else allows: {}",
        words_of(&request.principal),
        words::statement(&canonical)
    );
    Change {
        what,
        opens,
        statement: None,
    }
}
