//! Values whose form AWS knows, and keys and principals that a kind of policy does not take.

use super::Check;
use super::federation::{claims, web_identity};
use super::findings::Findings;
use super::parts::Test;
use super::placeholders;
use super::policy::Policy;
use crate::arn::Form;
use crate::catalogue::{Rule, findings as rule, providers};
use crate::finding::Place;
use crate::kind::Kind;
use crate::operator::Family;
use crate::partition;
use crate::pattern::has_wildcard;

pub(super) const CHECKS: &[Check] =
    &[values, old_key, federated, services, broad_claims, sensitive, user_ids];

/// The values of a test that stand for themselves.
fn plain<'s>(test: &'s Test<'_>) -> impl Iterator<Item = (&'s str, &'s Place)> {
    let is_text = test
        .operator
        .is_some_and(|operator| matches!(operator.comparison.family(), Family::String | Family::Arn));
    let values = test.values().filter(move |_| is_text);
    values
        .filter(|(value, _)| {
            !has_wildcard(value) && !value.contains("${") && placeholders::find(value).is_none()
        })
        .map(|(value, at)| (value, &at.place))
}

fn values(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let is_id = |prefix: &str, value: &str| {
            // Ids are 8 or 17 long; examples of AWS have lengths between.
            value.strip_prefix(prefix).is_some_and(|id| {
                (8..=17).contains(&id.len())
                    && id.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase())
            })
        };
        for (value, place) in plain(test) {
            let (rule, is_right, what, hint): (&'static Rule, bool, &str, &str) = match &*test.key {
                "aws:requestedregion" => (
                    &rule::INVALID_REGION,
                    partition::is_region(value) || value == "aws-global",
                    "a region",
                    "write it as in us-east-1",
                ),
                "aws:sourcevpc" => {
                    let hint = "write vpc- and 8 or 17 letters and digits";
                    (&rule::INVALID_VPC_FORMAT, is_id("vpc-", value), "the id of a VPC", hint)
                }
                "aws:sourcevpce" => {
                    let hint = "write vpce- and 8 or 17 letters and digits";
                    (&rule::INVALID_VPCE_FORMAT, is_id("vpce-", value), "the id of a VPC endpoint", hint)
                }
                "s3:x-amz-server-side-encryption-aws-kms-key-id" => {
                    let hint = "requests carry the key's ARN: write arn:aws:kms:<region>:<account>:key/<id>";
                    let is_right = Form::KmsKey.check(value).is_ok() || value.is_empty();
                    (&rule::INVALID_KMS_KEY_VALUE, is_right, "the ARN of a KMS key", hint)
                }
                _ => continue,
            };
            if !is_right {
                found.add(rule, place, format!("{value:?} is not {what}"), hint);
            }
        }
    }
}

fn old_key(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests().filter(|(_, test)| &*test.key == "aws:arn") {
        let message = "aws:ARN is not supported";
        let hint = "write aws:PrincipalArn for the caller, aws:SourceArn for the resource on whose behalf a service calls";
        found.add(&rule::UNSUPPORTED_GLOBAL_CONDITION_KEY, &test.raw.key.place, message, hint);
    }
}

/// Users of identity providers are known in trust policies alone.
fn federated(policy: &Policy, found: &mut Findings) {
    for statement in policy.statements.iter().filter(|_| policy.kind == Kind::Bucket) {
        for text in statement.principals("Federated") {
            let message = format!("{} is known in trust policies of roles alone", text.value);
            let hint = "name the role whose sessions these users have: { \"AWS\": … }";
            found.add(&rule::FEDERATED_PRINCIPAL_NOT_SUPPORTED, &text.place, message, hint);
        }
    }
}

/// A service has no account and no organization of its own.
fn services(policy: &Policy, found: &mut Findings) {
    const OF_CALLER: [&str; 6] = [
        "aws:principalaccount",
        "aws:principalarn",
        "aws:principalorgid",
        "aws:principalorgpaths",
        "aws:userid",
        "aws:username",
    ];
    for statement in policy.allows().filter(|_| policy.kind == Kind::Bucket) {
        let mut kinds = statement.principal().into_iter().flat_map(|principal| principal.all()).peekable();
        let is_service = kinds.peek().is_some() && kinds.all(|(kind, _)| kind == "Service");
        let negated = statement.principal().is_some_and(|principal| principal.negated);
        for test in statement.tests.iter().filter(|test| is_service && !negated && test.is_guard()) {
            if OF_CALLER.contains(&&*test.key) {
                let message = format!("services come without {}: this never allows", test.raw.key.value);
                let hint = "compare aws:SourceAccount, aws:SourceArn or aws:SourceOrgID";
                let rule = &rule::UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL;
                found.add(rule, &test.raw.key.place, message, hint);
            }
        }
    }
}

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
