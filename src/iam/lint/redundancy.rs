//! What adds nothing: actions, resources and statements that others hold already.

use std::borrow::Cow;

use super::Check;
use super::findings::Findings;
use super::parts::{Action, Resource, Test};
use super::policy::Policy;
use super::statement::Stmt;
use crate::catalogue::{Rule, findings as rule};
use crate::document::{PrincipalElement, Text};
use crate::pattern::{Index, Signature, contains as covers, has_wildcard};

pub(super) const CHECKS: &[Check] = &[actions, resources, statements];

fn actions(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let values = statement.actions.iter().map(|action| action.text);
        within(
            values.map(|text| Value::new(lower(&text.value), text)).collect(),
            &rule::REDUNDANT_ACTION,
            found,
        );
    }
}

fn resources(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let values = statement.resources.iter().map(|resource| resource.text);
        within(values.map(|text| Value::new(&text.value, text)).collect(), &rule::REDUNDANT_RESOURCE, found);
    }
}

/// A value of a list and how it is compared.
struct Value<'a> {
    normal: Cow<'a, str>,
    text: &'a Text,
    /// Number of the value that covers it.
    covered: Option<usize>,
    is_variable: bool,
}

impl<'a> Value<'a> {
    fn new(normal: impl Into<Cow<'a, str>>, text: &'a Text) -> Value<'a> {
        let normal = normal.into();
        Value { is_variable: normal.contains("${"), normal, text, covered: None }
    }
}

fn lower(text: &str) -> Cow<'_, str> {
    match text.bytes().any(|b| b.is_ascii_uppercase() || !b.is_ascii()) {
        true => Cow::Owned(text.to_lowercase()),
        false => Cow::Borrowed(text),
    }
}

/// Values of a list that another value of it covers.
fn within(mut values: Vec<Value>, rule: &'static Rule, found: &mut Findings) {
    if values.len() < 2 {
        return;
    }
    // Stable: what is the same stays in the order of the text.
    values.sort_by(|a, b| a.normal.cmp(&b.normal));
    repetitions(&mut values, rule, found);
    let signatures: Vec<Signature> = values.iter().map(|value| Signature::new(&value.normal)).collect();
    let near = Index::new(&signatures);
    for index in 0..values.len() {
        if values[index].covered.is_none() && has_wildcard(&values[index].normal) {
            cover(&mut values, &near.may_match(signatures[index]), index);
        }
    }
    for value in &values {
        if let Some(by) = value.covered {
            let message = format!("{} is part of {}", value.text.value, values[by].text.value);
            found.add(rule, &value.text.place, message, "remove it, or the wider one if it is not meant");
        }
    }
}

/// Leaves each value once, and tells of the others.
fn repetitions(values: &mut Vec<Value>, rule: &'static Rule, found: &mut Findings) {
    for same in values.chunk_by(|a, b| a.normal == b.normal).filter(|same| same.len() > 1) {
        let text = same[1].text;
        let message = match same.len() {
            2 => format!("{} stands here twice", text.value),
            count => format!("{} stands here {count} times", text.value),
        };
        found.add(rule, &text.place, message, "keep one of them");
    }
    values.dedup_by(|a, b| a.normal == b.normal);
}

/// Marks what the pattern with this number covers, of those near to it.
fn cover(values: &mut [Value], near: &[usize], index: usize) {
    let pattern = values[index].normal.clone();
    for other in near.iter().copied().filter(|other| *other != index) {
        let Some(value) = values.get_mut(other) else { break };
        if value.covered.is_none() && !value.is_variable && covers(&pattern, &value.normal) {
            value.covered = Some(index);
        }
    }
}

/// A statement that another with the same effect covers whole.
fn statements(policy: &Policy, found: &mut Findings) {
    for (index, statement) in policy.statements.iter().enumerate() {
        let is_judged = !statement.negated_action()
            && !statement.negated_resource()
            && !statement.is_partial
            && !statement.actions.is_empty();
        if !is_judged {
            continue;
        }
        let covering = policy.statements.iter().enumerate().find(|(other, wider)| {
            *other != index && is_wider(wider, statement) && (*other < index || !is_wider(statement, wider))
        });
        if let Some((_, wider)) = covering {
            let message = format!("all of this stands in {} already", wider.name());
            found.add(&rule::REDUNDANT_STATEMENT, statement.place(), message, "remove the statement");
        }
    }
}

fn is_wider(wider: &Stmt, narrower: &Stmt) -> bool {
    wider.raw.effect.value == narrower.raw.effect.value
        && covers_resources(wider, narrower)
        && covers_actions(wider, narrower)
        && has_same_or_no_condition(wider, narrower)
        && covers_principals(wider.principal(), narrower.principal())
}

fn has_same_or_no_condition(wider: &Stmt, narrower: &Stmt) -> bool {
    let is_same = |a: &Test, b: &Test| {
        a.block.operator.value == b.block.operator.value
            && a.raw.values.len() == b.raw.values.len()
            && a.values().all(|(value, _)| b.values().any(|(other, _)| value == other))
    };
    wider.tests.len() <= narrower.tests.len()
        && wider.tests.iter().all(|test| narrower.tests_of(&test.key).any(|other| is_same(test, other)))
}

/// Every action of the narrower statement is one of the wider. (Every statement is held against every other: most
/// pairs differ in the first glance at their signatures.)
pub(super) fn covers_actions(wider: &Stmt, narrower: &Stmt) -> bool {
    let is_covered = |action: &Action| {
        let near = wider.actions.iter().filter(|other| other.signature.may_match(action.signature));
        near.into_iter().any(|other| {
            other.is_everything()
                || (covers(&other.service, &action.service) && covers(&other.name, &action.name))
        })
    };
    !wider.negated_action()
        && narrower.actions.first().is_some_and(|first| wider.common.0.may_match(first.signature))
        && narrower.actions.iter().all(is_covered)
}

/// Every resource of the narrower statement is one of the wider; both have none in a trust policy.
pub(super) fn covers_resources(wider: &Stmt, narrower: &Stmt) -> bool {
    let is_covered = |resource: &Resource| {
        let value = &resource.text.value;
        let near = wider.resources.iter().filter(|other| other.signature.may_match(resource.signature));
        near.map(|other| &other.text.value)
            .any(|other| other == value || (!value.contains("${") && covers(other, value)))
    };
    !wider.negated_resource()
        && !narrower.negated_resource()
        && wider.resources.is_empty() == narrower.resources.is_empty()
        && narrower.resources.first().is_none_or(|first| wider.common.1.may_match(first.signature))
        && narrower.resources.iter().all(is_covered)
}

fn covers_principals(wider: Option<&PrincipalElement>, narrower: Option<&PrincipalElement>) -> bool {
    match (wider, narrower) {
        (None, None) => true,
        (Some(wider), Some(narrower)) if !wider.negated && !narrower.negated => {
            let wide: Vec<(&str, &Text)> = wider.all().collect();
            let mut narrow = narrower.all().peekable();
            narrow.peek().is_some()
                && narrow.all(|(kind, text)| {
                    wide.iter().any(|(other, wide)| *other == kind && wide.value == text.value)
                })
        }
        _ => false,
    }
}
