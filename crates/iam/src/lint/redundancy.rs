//! What adds nothing: actions, resources and statements that others hold already.

use std::borrow::Cow;
use std::collections::HashMap;

use super::Check;
use super::findings::Findings;
use super::narrower::Narrower;
use super::parts::{Action, Resource, Test};
use super::policy::Policy;
use super::statement::Stmt;
use crate::catalogue::{Rule, findings as rule};
use crate::document::{PrincipalElement, Text};
use crate::pattern::{Index, Signature, contains as covers, has_variable, has_wildcard};

pub(super) const CHECKS: &[Check] = &[actions, resources, statements];

fn actions(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let texts = statement.actions.iter().map(|action| action.text);
        within(texts.map(|text| (lower(&text.value), text)), &rule::REDUNDANT_ACTION, found);
    }
}

fn resources(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let texts = statement.resources.iter().map(|resource| resource.text);
        within(texts.map(|text| (text.value.as_str().into(), text)), &rule::REDUNDANT_RESOURCE, found);
    }
}

fn lower(text: &str) -> Cow<'_, str> {
    match text.bytes().any(|b| b.is_ascii_uppercase() || !b.is_ascii()) {
        true => Cow::Owned(text.to_lowercase()),
        false => Cow::Borrowed(text),
    }
}

/// A value of a list.
struct Value<'a> {
    text: &'a Text,
    count: usize,
    /// Where it stands again.
    again: &'a Text,
    /// Number of the value that covers it.
    covered: Option<usize>,
}

/// Values of a list that stand in it again, or that another value of it covers. Each comes with the form in which it
/// is compared.
fn within<'a>(
    texts: impl Iterator<Item = (Cow<'a, str>, &'a Text)>,
    rule: &'static Rule,
    found: &mut Findings,
) {
    let mut numbers: HashMap<Cow<str>, usize> = HashMap::new();
    let mut values: Vec<Value> = Vec::new();
    for (normal, text) in texts {
        let number = *numbers.entry(normal).or_insert(values.len());
        match values.get_mut(number) {
            None => values.push(Value { text, count: 1, again: text, covered: None }),
            Some(value) => {
                if value.count == 1 {
                    value.again = text;
                }
                value.count += 1;
            }
        }
    }
    let mut normal = vec![""; values.len()];
    numbers.iter().for_each(|(text, number)| normal[*number] = text);
    cover(&mut values, &normal);
    for Value { text, count, again, covered } in &values {
        match count {
            1 => {}
            2 => {
                found.add(rule, &again.place, format!("{} stands here twice", text.value), "keep one of them")
            }
            _ => {
                let message = format!("{} stands here {count} times", text.value);
                found.add(rule, &again.place, message, "keep one of them");
            }
        }
        if let Some(by) = covered {
            let message = format!("{} is part of {}", text.value, values[*by].text.value);
            found.add(rule, &text.place, message, "remove it, or the wider one if it is not meant");
        }
    }
}

/// Marks what other values cover.
fn cover(values: &mut [Value], normal: &[&str]) {
    if normal.len() < 2 || !normal.iter().any(|text| has_wildcard(text)) {
        return;
    }
    let signatures: Vec<Signature> = normal.iter().map(|text| Signature::new(text)).collect();
    let near = Index::new(&signatures);
    for (number, pattern) in normal.iter().enumerate().filter(|(_, text)| has_wildcard(text)) {
        if values[number].covered.is_some() {
            continue;
        }
        for other in near.may_match(signatures[number]) {
            let Some(text) = normal.get(other) else { break };
            let is_near = other != number && signatures[number].may_match(signatures[other]);
            if is_near && values[other].covered.is_none() && !has_variable(text) && covers(pattern, text) {
                values[other].covered = Some(number);
            }
        }
    }
}

/// A statement that another with the same effect covers whole.
fn statements(policy: &Policy, found: &mut Findings) {
    let is_judged = |statement: &Stmt| {
        !statement.negated_action()
            && !statement.negated_resource()
            && !statement.is_partial
            && !statement.actions.is_empty()
    };
    let statements = &policy.statements;
    let narrower = Narrower::new(statements.iter().enumerate().filter(|(_, statement)| is_judged(statement)));
    // By number, the first statement that covers it.
    let mut covering: Vec<Option<usize>> = vec![None; statements.len()];
    for (other, wider) in statements.iter().enumerate() {
        // What a statement covers, an earlier one that covers it covers too.
        if covering[other].is_some() {
            continue;
        }
        for index in narrower.same_within(wider) {
            let statement = &statements[index];
            if index != other
                && covering[index].is_none()
                && is_wider(wider, statement)
                && (other < index || !is_wider(statement, wider))
            {
                covering[index] = Some(other);
            }
        }
    }
    for (statement, covering) in statements.iter().zip(covering) {
        if let Some(wider) = covering {
            let message = format!("all of this stands in {} already", statements[wider].name());
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

/// Every action of the narrower statement is one of the wider. (Most pairs differ in the first glance at their
/// signatures.)
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
            .any(|other| other == value || (!has_variable(value) && covers(other, value)))
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
