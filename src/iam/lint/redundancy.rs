//! What adds nothing: actions, resources and statements that others hold already.

use super::Check;
use super::policy::{Findings, Policy, Stmt};
use crate::catalogue::{Rule, findings as rule};
use crate::document::{PrincipalElement, Text};
use crate::pattern::{contains as covers, has_wildcard};

pub(super) const CHECKS: &[Check] = &[actions, resources, statements];

fn actions(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let values = statement.actions.iter().map(|action| (action.text.value.to_lowercase(), action.text));
        within(values.collect(), &rule::REDUNDANT_ACTION, found);
    }
}

fn resources(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let values = statement.resources.iter().map(|resource| (resource.text.value.clone(), resource.text));
        within(values.collect(), &rule::REDUNDANT_RESOURCE, found);
    }
}

/// With more patterns in one list only repetition is looked for: each is held against every other.
const MOST_PATTERNS: usize = 100;

/// Values of a list that another value of it covers. Sorted, so that a pattern meets only what begins as it does.
fn within(mut values: Vec<(String, &Text)>, rule: &'static Rule, found: &mut Findings) {
    if values.len() < 2 {
        return;
    }
    values.sort_by(|(a, at_a), (b, at_b)| {
        (a, at_a.place.span.start.offset).cmp(&(b, at_b.place.span.start.offset))
    });
    let mut covered: Vec<Option<usize>> = vec![None; values.len()];
    for index in 1..values.len() {
        if values[index].0 == values[index - 1].0 {
            covered[index] = covered[index - 1].or(Some(index - 1));
        }
    }
    let patterns = values.iter().filter(|(value, _)| has_wildcard(value)).count();
    for index in 0..values.len() {
        let pattern = &values[index].0;
        if covered[index].is_some() || !has_wildcard(pattern) || patterns > MOST_PATTERNS {
            continue;
        }
        let prefix = &pattern[..pattern.find(['*', '?']).unwrap_or(pattern.len())];
        let first = values.partition_point(|(value, _)| value.as_str() < prefix);
        for other in first..values.len() {
            if !values[other].0.starts_with(prefix) {
                break;
            }
            let is_other = other != index && values[other].0 != *pattern;
            if is_other
                && covered[other].is_none()
                && !values[other].0.contains("${")
                && covers(pattern, &values[other].0)
            {
                covered[other] = Some(index);
            }
        }
    }
    for (index, by) in covered.iter().enumerate() {
        if let Some(by) = by {
            let (text, other) = (values[index].1, values[*by].1);
            let message = match values[index].0 == values[*by].0 {
                true => format!("{} stands here twice", text.value),
                false => format!("{} is part of {}", text.value, other.value),
            };
            found.add(rule, &text.place, message, "remove it, or the wider one if it is not meant");
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
        // What differs most comes first: every statement is held against every other.
        && covers_resources(wider, narrower)
        && covers_actions(wider, narrower)
        && has_same_or_no_condition(wider, narrower)
        && covers_principals(wider.principal(), narrower.principal())
}

fn has_same_or_no_condition(wider: &Stmt, narrower: &Stmt) -> bool {
    let is_same = |a: &super::policy::Test, b: &super::policy::Test| {
        a.key == b.key
            && a.block.operator.value == b.block.operator.value
            && a.raw.values.len() == b.raw.values.len()
            && a.values().all(|(value, _)| b.values().any(|(other, _)| value == other))
    };
    wider.tests.iter().all(|test| narrower.tests.iter().any(|other| is_same(test, other)))
}

/// Every action of the narrower statement is one of the wider.
pub(super) fn covers_actions(wider: &Stmt, narrower: &Stmt) -> bool {
    !wider.negated_action()
        && !narrower.actions.is_empty()
        && narrower.actions.iter().all(|action| {
            wider.actions.iter().any(|other| {
                other.is_everything()
                    || (covers(&other.service, &action.service) && covers(&other.name, &action.name))
            })
        })
}

/// Every resource of the narrower statement is one of the wider; both have none in a trust policy.
pub(super) fn covers_resources(wider: &Stmt, narrower: &Stmt) -> bool {
    if wider.negated_resource() || narrower.negated_resource() {
        return false;
    }
    narrower.resources.iter().all(|resource| {
        let value = &resource.text.value;
        wider.resources.iter().any(|other| {
            other.text.value == *value || (!value.contains("${") && covers(&other.text.value, value))
        })
    }) && (wider.resources.is_empty() == narrower.resources.is_empty())
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
