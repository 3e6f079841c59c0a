//! Policy variables (IAM User Guide, IAM policy elements: Variables and tags).

use super::Check;
use super::findings::Findings;
use super::keys::unknown;
use super::placeholders;
use super::policy::Policy;
use crate::catalogue::findings as rule;
use crate::finding::{Place, Severity};

pub(super) const CHECKS: &[Check] =
    &[form, keys, before_resource, in_old_version, in_other_elements, with_other_operators];

/// Where variables are replaced: resources and the values of conditions.
fn replaced<'p>(policy: &'p Policy) -> impl Iterator<Item = (&'p str, &'p Place)> {
    policy.statements.iter().flat_map(|statement| {
        let resources =
            statement.resources.iter().map(|resource| (resource.text.value.as_str(), &resource.text.place));
        let values =
            statement.tests.iter().flat_map(|test| test.values().map(|(value, at)| (value, &at.place)));
        resources.chain(values).filter(|(text, _)| text.contains("${"))
    })
}

fn form(policy: &Policy, found: &mut Findings) {
    for (text, place) in replaced(policy) {
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            let Some(end) = rest[start..].find('}') else {
                let message = format!("{:?} has no closing brace", &rest[start..]);
                found.add(&rule::MISSING_BRACE_IN_VARIABLE, place, message, "close the variable with }");
                break;
            };
            one(&rest[start + 2..start + end], place, found);
            rest = &rest[start + end + 1..];
        }
    }
}

/// Variables are condition keys. Some services have others too, such as `transfer:HomeBucket` (AWS Transfer Family User
/// Guide, Creating a session policy), so that of theirs only slips are told.
fn keys(policy: &Policy, found: &mut Findings) {
    for (text, place) in replaced(policy).filter(|(text, _)| is_variable(text)) {
        let inner = text.split("${").skip(1).filter_map(|rest| rest.split_once('}'));
        for (inner, _) in inner {
            let name = inner.split(',').next().unwrap_or(inner).trim();
            let key = unknown(name).filter(|key| key.severity == Severity::Error && !name.contains("::"));
            if let Some(key) = key {
                let message = format!("the variable ${{{name}}} has no value: {}", key.message);
                found.add(key.rule, place, message, key.hint);
            }
        }
    }
}

/// IAM takes a variable in the resource's own part of an ARN alone.
fn before_resource(policy: &Policy, found: &mut Findings) {
    let resources = policy.statements.iter().flat_map(|statement| &statement.resources);
    for resource in resources.filter(|resource| resource.has_early_variable() && !resource.is_repeated) {
        let value = &resource.text.value;
        let message = format!("IAM refuses {value}: a variable can stand behind the fifth colon alone");
        let hint =
            "write partition, region and account in full, or * with a condition on aws:ResourceAccount";
        found.add(&rule::VARIABLE_BEFORE_RESOURCE, &resource.text.place, message, hint);
    }
}

fn one(inner: &str, place: &Place, found: &mut Findings) {
    let (name, default) =
        inner.split_once(',').map_or((inner, None), |(name, default)| (name, Some(default.trim())));
    if name.trim().is_empty() {
        found.add(
            &rule::EMPTY_VARIABLE,
            place,
            "the variable ${} names nothing",
            "name a condition key, or remove it",
        );
    } else if name.contains(' ') {
        let message = format!("the variable ${{{inner}}} has a space in its name");
        found.add(
            &rule::UNSUPPORTED_SPACE_IN_VARIABLE,
            place,
            message,
            format!("write ${{{}}}", name.replace(' ', "")),
        );
    } else if TAGS.iter().any(|tag| name.trim_end_matches('/').eq_ignore_ascii_case(tag)) {
        let message = format!("the variable ${{{inner}}} names no tag");
        found.add(
            &rule::MISSING_TAG_KEY_IN_VARIABLE,
            place,
            message,
            format!("write ${{{}/<key>}}", name.trim_end_matches('/')),
        );
    }
    if default
        .is_some_and(|default| default.len() < 2 || !default.starts_with('\'') || !default.ends_with('\''))
    {
        let message = format!("the default value in ${{{inner}}} is not between single quotes");
        found.add(&rule::MISSING_QUOTE_IN_VARIABLE, place, message, format!("write ${{{name}, 'default'}}"));
    }
}

const TAGS: [&str; 3] = ["aws:PrincipalTag", "aws:RequestTag", "aws:ResourceTag"];

/// A variable of IAM, not of a template engine.
fn is_variable(text: &str) -> bool {
    text.contains("${") && placeholders::find(text).is_none()
}

fn in_old_version(policy: &Policy, found: &mut Findings) {
    if policy.document.has_variables() || policy.is_troubled {
        return;
    }
    for (text, place) in replaced(policy).filter(|(text, _)| is_variable(text)) {
        let message = format!("{text} is plain text without \"Version\": \"2012-10-17\"");
        let hint = "set the Version to 2012-10-17; older ones know no variables";
        found.add(&rule::VARIABLE_UNSUPPORTED_IN_VERSION, place, message, hint);
    }
}

fn in_other_elements(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let actions = statement.actions.iter().map(|action| action.text);
        let principals = statement.principal().into_iter().flat_map(|principal| principal.all());
        for text in actions.chain(principals.map(|(_, text)| text)).filter(|text| is_variable(&text.value)) {
            let message = format!("{} has a variable; here it is plain text", text.value);
            let hint = "variables are replaced in Resource and in the values of conditions";
            found.add(&rule::VARIABLE_UNSUPPORTED_IN_ELEMENT, &text.place, message, hint);
        }
    }
}

/// Numbers, dates, truth values and IP addresses take no variables.
fn with_other_operators(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let takes_none = test.operator.is_some_and(|operator| !operator.comparison.takes_variables());
        for (value, at) in test.values().filter(|(value, _)| takes_none && is_variable(value)) {
            let message = format!("{} takes no variable such as {value}", test.block.operator.value);
            let hint = "variables work with operators for strings and ARNs";
            found.add(&rule::INVALID_VARIABLE_FOR_OPERATOR, &at.place, message, hint);
        }
    }
}
