//! Keys of tags with actions that have none: requests for them never carry the key (Service Authorization Reference).

use super::Check;
use super::findings::Findings;
use super::never::meets;
use super::parts::{Action, Test};
use super::policy::Policy;
use super::statement::Stmt;
use crate::catalogue::findings as rule;
use crate::finding::Severity;

pub(super) const CHECKS: &[Check] = &[tags];

/// Does the test ask for a tag of the request or of the resource? Then it is met by no request without one.
fn asks_for_tag(test: &Test) -> bool {
    let is_of_tags = ["aws:resourcetag/", "aws:requesttag/"].iter().any(|start| test.key.starts_with(start))
        || &*test.key == "aws:tagkeys";
    is_of_tags && meets(test, None) == Some(false)
}

fn tags(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        for test in statement.tests.iter().filter(|test| asks_for_tag(test)) {
            match statement.negated_action() {
                true => with_not_action(statement, test, found),
                false => with_action(statement, test, found),
            }
        }
    }
}

fn with_action(statement: &Stmt, test: &Test, found: &mut Findings) {
    let lacks = |action: &&Action| {
        action.known.is_some_and(|known| !known.set.meets(known.of.carrying(&test.key)))
            && !action.is_repeated
    };
    let lacking: Vec<&str> =
        statement.actions.iter().filter(lacks).map(|action| action.text.value.as_str()).collect();
    if lacking.is_empty() {
        return;
    }
    let shown = lacking.iter().take(3).copied().collect::<Vec<_>>().join(", ");
    let key = &test.raw.key;
    let (rule, effect) = match statement.allows() {
        true => (&rule::ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE, "never allowed by it"),
        false => (&rule::DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE, "never denied by it"),
    };
    let severity = match statement.allows() && lacking.len() == statement.actions.len() {
        true => Severity::Warning,
        false => rule.severity,
    };
    let message = format!("no request for {shown} carries {}: these are {effect}", key.value);
    let hint = "give them a statement of their own, with the names of the resources";
    found.add_as(rule, severity, &key.place, message, hint);
}

fn with_not_action(statement: &Stmt, test: &Test, found: &mut Findings) {
    let (rule, effect) = match statement.allows() {
        true => (&rule::ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE, "allowed"),
        false => (&rule::DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE, "denied"),
    };
    let key = &test.raw.key;
    let message = format!(
        "many actions carry no {}: of all but the listed ones, only those that do are {effect}",
        key.value
    );
    found.add(rule, &key.place, message, "name the actions that are meant: \"Action\": …");
}
