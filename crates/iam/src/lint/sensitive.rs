//! Patterns and variables in keys and claims that say who it is (IAM User Guide, IAM policy validation check reference:
//! wildcard usage and variable usage too permissive).

use super::Check;
use super::federation::{claims, web_identity};
use super::findings::Findings;
use super::placeholders;
use super::policy::Policy;
use crate::catalogue::{findings as rule, providers};
use crate::operator::Family;
use crate::pattern::has_wildcard;

pub(super) const CHECKS: &[Check] = &[broad_claims, sensitive, user_ids];

/// In the claim by which a shared provider tells its customers apart, how much is fixed before what is open.
fn broad_claims(policy: &Policy, found: &mut Findings) {
    /// Characters that IAM Access Analyzer wants before each wildcard.
    const FIXED: usize = 6;
    for (statement, _, issuer) in web_identity(policy) {
        let controls = providers::required_controls(issuer);
        for (_, test) in
            claims(statement, issuer).filter(|(_, test)| controls.iter().any(|key| *key == test.key))
        {
            if !test.operator.is_some_and(|operator| {
                operator.comparison.takes_wildcards() && !operator.comparison.is_negated()
            }) {
                continue;
            }
            for (value, at) in test.values().filter(|(value, _)| !value.bytes().all(|b| b == b'*')) {
                let is_short = |(at, _): (usize, &str)| {
                    let before = &value[..at];
                    before.chars().rev().take_while(|c| !matches!(c, '*' | '?' | '}')).count() < FIXED
                };
                if value.match_indices('*').any(is_short) {
                    let message = format!("{value:?} has a * with fewer than six characters before it");
                    let hint = "name the organization in full before the first *";
                    found.add(&rule::WILDCARD_USAGE_TOO_PERMISSIVE, &at.place, message, hint);
                }
                if value.match_indices("${").any(is_short) {
                    let message =
                        format!("{value:?} has a variable with fewer than six characters before it");
                    let hint = "name the organization in full";
                    found.add(&rule::VARIABLE_USAGE_TOO_PERMISSIVE, &at.place, message, hint);
                }
            }
        }
    }
}

/// Keys of which AWS says that no pattern is of use with them (IAM User Guide, AWS global condition context keys: sensitive
/// condition keys).
const SENSITIVE: [&str; 10] = [
    "aws:principalaccount",
    "aws:principalorgid",
    "aws:resourceaccount",
    "aws:resourceorgid",
    "aws:sourceaccount",
    "aws:sourceorgid",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:vpceaccount",
    "aws:vpceorgid",
];

/// Variables whose value the caller cannot choose; AWS's own examples compare one of these keys with another.
const FIXED: [&str; 8] = [
    "aws:principalaccount",
    "aws:principalorgid",
    "aws:resourceaccount",
    "aws:resourceorgid",
    "aws:sourceaccount",
    "aws:sourceorgid",
    "aws:vpceaccount",
    "aws:vpceorgid",
];

fn sensitive(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests().filter(|(_, test)| SENSITIVE.contains(&&*test.key)) {
        let is_like = test.operator.is_some_and(|operator| operator.comparison.takes_wildcards());
        let is_text = test.operator.is_some_and(|operator| operator.comparison.family() == Family::String);
        for (value, at) in test.values().filter(|(value, _)| placeholders::find(value).is_none()) {
            let key = &test.raw.key.value;
            if is_like && has_wildcard(value) {
                let message =
                    format!("{value:?} is a pattern; {key} says who it is, and a pattern lets others in");
                found.add(&rule::WILDCARD_USAGE_TOO_PERMISSIVE, &at.place, message, "write the whole values");
            }
            if is_text && policy.document.has_variables() && variables(value).any(is_chosen_by_caller) {
                let message = format!("what stands for the variable in {value:?} is chosen by the caller");
                found.add(&rule::VARIABLE_USAGE_TOO_PERMISSIVE, &at.place, message, "write the whole values");
            }
        }
    }
}

/// The names of the variables in a value.
fn variables(value: &str) -> impl Iterator<Item = &str> {
    let starts = value.match_indices("${").map(|(at, _)| &value[at + 2..]);
    starts.filter_map(|rest| rest.split(['}', ',']).next().map(str::trim))
}

/// Tags and names can be had by whoever may set them; `${*}`, `${?}` and `${$}` are the letters themselves.
fn is_chosen_by_caller(variable: &str) -> bool {
    !["*", "?", "$"].contains(&variable) && !FIXED.contains(&variable.to_ascii_lowercase().as_str())
}

/// `aws:userid` is the unique id of a user, or of a role with the session's name behind a colon.
fn user_ids(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests().filter(|(_, test)| &*test.key == "aws:userid") {
        if !test.operator.is_some_and(|operator| operator.comparison.takes_wildcards()) {
            continue;
        }
        for (value, at) in test.values() {
            let id = value.split_once(':').map_or(value, |(id, _)| id);
            let is_whole = id == "*" && value.contains(':');
            if has_wildcard(id) && !is_whole {
                let message = format!("{value:?} has a wildcard in the unique id, which others may match");
                let hint = "write the whole id: AROA…:* for all sessions of a role, AIDA… for a user";
                found.add(&rule::WILDCARD_USAGE_TOO_PERMISSIVE, &at.place, message, hint);
            }
        }
    }
}
