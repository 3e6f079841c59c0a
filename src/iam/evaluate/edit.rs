//! Changing the statement that is nearly right.

use super::change::Change;
use super::closest::Closest;
use super::decide::Evaluation;
use super::explain::words_of;
use super::policies::Layer;
use super::request::{Caller, Request};
use super::statement::Tested;
use crate::canonical;
use crate::document::Element;
use crate::operator::{Comparison, Family, Operator};
use crate::words;

/// Changes to one statement that is nearly right.
pub(super) struct Edit<'e> {
    request: &'e Request,
    action: &'e str,
    layer: Layer,
    closest: &'e Closest<'e>,
    what: Vec<String>,
    opens: Vec<String>,
}

impl<'e> Edit<'e> {
    pub fn new(evaluation: &'e Evaluation, layer: Layer, closest: &'e Closest<'e>) -> Edit<'e> {
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

    pub fn change(mut self) -> Change {
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

    fn verb(&self, element: Option<&Element>) -> &'static str {
        if element.is_some_and(|element| element.negated) {
            "take"
        } else {
            "add"
        }
    }

    fn place(&self, name: &str, element: Option<&Element>) -> String {
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
