//! Conditions that no request can meet.

use super::Check;
use super::caller::Caller;
use super::findings::Findings;
use super::parts::Test;
use super::placeholders;
use super::policy::Policy;
use super::statement::Stmt;
use crate::arn::{Arn, is_account_id};
use crate::catalogue::{findings as rule, providers};
use crate::finding::Severity;
use crate::kind::Kind;
use crate::operator::{Comparison, Family};
use crate::pattern;
use crate::principal::AwsPrincipal;

pub(super) const CHECKS: &[Check] = &[absent_keys, foreign_callers, impossible_values, contradictions];

/// Is the test met by no request that lacks the key?
fn needs_key(test: &Test) -> bool {
    test.operator.is_some_and(|operator| match operator.comparison {
        Comparison::Null => {
            test.values().all(|(value, _)| value.eq_ignore_ascii_case("false")) && !test.raw.values.is_empty()
        }
        _ => !operator.passes_when_absent(),
    })
}

/// Is `false` what the test wants of MFA? Then it is about something else.
fn wants_false(test: &Test) -> bool {
    test.operator.is_some_and(|operator| operator.comparison == Comparison::Bool)
        && test.values().all(|(value, _)| value == "false")
}

fn absent_keys(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows().filter(|_| policy.kind == Kind::Trust) {
        let Some(caller) = Caller::only(statement) else {
            continue;
        };
        for test in statement.tests.iter().filter(|test| needs_key(test) && caller.lacks(&test.key)) {
            // Told in the words of the action already.
            if &*test.key == "sts:externalid" && !statement.has_action("sts", "assumerole") {
                continue;
            }
            let key = &test.raw.key;
            let message = format!(
                "the request of {} never carries {}: the statement can never be met",
                caller.describe(),
                key.value
            );
            let hint = match caller {
                Caller::WebIdentity(issuer) => format!(
                    "compare claims of the token: {issuer}:sub, {issuer}:{}",
                    if issuer == providers::GOOGLE { "oaud" } else { "aud" }
                ),
                Caller::Saml => "compare claims of the assertion: SAML:aud, SAML:sub".to_owned(),
                _ => "compare aws:SourceAccount or aws:SourceArn".to_owned(),
            };
            let severity = match wants_false(test) {
                true => Severity::Warning,
                false => rule::CONDITION_NEVER_TRUE.severity,
            };
            found.add_as(&rule::CONDITION_NEVER_TRUE, severity, &key.place, message, hint);
        }
    }
}

/// The caller is one of the principals: its account and its ARN are theirs.
fn foreign_callers(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let Some(principals) = known_principals(statement) else { continue };
        for test in statement.tests.iter().filter(|test| needs_key(test)) {
            let is_possible = principals.iter().any(|principal| can_be(test, principal));
            if is_possible {
                continue;
            }
            let key = &test.raw.key;
            let what = if statement.allows() { "never allows" } else { "never denies" };
            let message =
                format!("no principal of the statement has such an {}: it {what} anything", key.value);
            let hint =
                "compare with an account or ARN of the principals, or name the principal that was meant";
            let severity = match statement.allows() {
                true => rule::CONDITION_NEVER_TRUE.severity,
                false => Severity::Warning,
            };
            found.add_as(&rule::CONDITION_NEVER_TRUE, severity, &key.place, message, hint);
        }
    }
}

/// The principals, where all are of AWS and of known accounts.
fn known_principals<'a>(statement: &Stmt<'a>) -> Option<Vec<AwsPrincipal<'a>>> {
    let element = statement.principal().filter(|principal| !principal.negated)?;
    let parsed = element.all().map(|(kind, text)| {
        let principal = AwsPrincipal::parse(&text.value);
        principal.account().filter(|account| kind == "AWS" && is_account_id(account)).map(|_| principal)
    });
    parsed.collect::<Option<Vec<_>>>().filter(|principals| !principals.is_empty())
}

/// Can a caller who is this principal meet the test of its account or ARN? Tests of other keys are not judged.
fn can_be(test: &Test, principal: &AwsPrincipal) -> bool {
    let Some(account) = principal.account() else { return true };
    match &*test.key {
        "aws:principalaccount" => meets(test, Some(&[account])) != Some(false),
        "aws:principalarn" => match principal {
            AwsPrincipal::Role(arn) | AwsPrincipal::User(arn) => {
                meets(test, Some(&[&arn.to_string()])) != Some(false)
            }
            _ => test.values().any(|(value, _)| match Arn::parse(value) {
                Some(arn) => pattern::matches(&pattern::widest(arn.account), account),
                None => true,
            }),
        },
        _ => true,
    }
}

/// Why the key can never have the value; `None` where it can.
fn why_impossible(key: &str, value: &str) -> Option<&'static str> {
    let session_name = |value: &str| {
        (2..=64).contains(&value.len())
            && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+=,.@-".contains(&b))
    };
    let external_id = |value: &str| {
        (2..=1224).contains(&value.len())
            && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+=,.@:/-".contains(&b))
    };
    match key {
        "aws:sourceaccount"
        | "aws:principalaccount"
        | "aws:resourceaccount"
        | "aws:vpceaccount"
        | "s3:resourceaccount"
        | "s3:dataaccesspointaccount"
        | "kms:calleraccount"
            if !is_account_id(value) =>
        {
            Some("an account id has twelve digits")
        }
        "aws:principalorgid" | "aws:sourceorgid" | "aws:resourceorgid" | "aws:vpceorgid"
            if !value.starts_with("o-") =>
        {
            Some("the id of an organization begins with o-")
        }
        "aws:principalarn" | "aws:sourcearn" if !value.starts_with("arn:") => Some("it holds an ARN"),
        "sts:rolesessionname" | "sts:sourceidentity" | "aws:sourceidentity" if !session_name(value) => {
            Some("it has 2 to 64 letters, digits and _+=,.@-")
        }
        "sts:externalid" if !external_id(value) => Some("it has 2 to 1224 letters, digits and _+=,.@:/-"),
        _ => None,
    }
}

/// Is it the ARN of a session of a role, or a pattern of such?
fn is_session(value: &str) -> bool {
    Arn::parse(value).is_some_and(|arn| arn.service == "sts" && arn.resource.starts_with("assumed-role/"))
}

fn impossible_values(policy: &Policy, found: &mut Findings) {
    for (statement, test) in policy.tests() {
        let Some(operator) = test.operator else {
            continue;
        };
        let is_text = matches!(operator.comparison.family(), Family::String | Family::Arn);
        for (value, at) in test.values().filter(|_| is_text) {
            let is_pattern = operator.comparison.takes_wildcards() && pattern::has_wildcard(value);
            // Wildcards that count as letters are told with their own words.
            let is_plain = !is_pattern
                && !value.contains("${")
                && !pattern::has_wildcard(value)
                && placeholders::find(value).is_none();
            let why = match &*test.key {
                "aws:principalarn" if is_session(value) => Some("of a session it holds the ARN of the role"),
                key if is_plain => why_impossible(key, value.trim()),
                _ => None,
            };
            let Some(why) = why else { continue };
            let key = &test.raw.key.value;
            let message = format!("{key} is never {value:?}: {why}");
            let severity = match statement.allows() || operator.comparison.is_negated() {
                true => rule::IMPOSSIBLE_CONDITION_VALUE.severity,
                false => Severity::Warning,
            };
            found.add_as(
                &rule::IMPOSSIBLE_CONDITION_VALUE,
                severity,
                &at.place,
                message,
                "correct the value",
            );
        }
    }
}

/// Two tests of one key with one value that no value meets both.
fn contradictions(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows() {
        for test in &statement.tests {
            let is_before = |other: &&Test| other.raw.place.span.start < test.raw.place.span.start;
            let mut earlier = statement.tests_of(&test.key).filter(is_before);
            if let Some(other) = earlier.find(|other| excludes(test, other) || excludes(other, test)) {
                let key = &test.raw.key;
                let message = format!(
                    "{} is to be two things at once (see also line {}): no request is both",
                    key.value, other.raw.place.span.start.line
                );
                let hint = "all operators of a condition must be met; list alternatives as values of one key";
                found.add(&rule::CONDITION_NEVER_TRUE, &key.place, message, hint);
            }
        }
    }
}

/// Does none of the exact values of `exact` meet `other`?
fn excludes(exact: &Test, other: &Test) -> bool {
    let is_exact = exact.operator.is_some_and(|operator| {
        operator.comparison == Comparison::StringEquals
            && !operator.comparison.is_negated()
            && !operator.if_exists
            && operator.qualifier.is_none()
    });
    let is_plain = |value: &str| !value.contains("${") && placeholders::find(value).is_none();
    is_exact
        && exact.known.is_none_or(|key| !key.multivalued)
        && !exact.raw.values.is_empty()
        && exact.values().all(|(value, _)| is_plain(value) && meets(other, Some(&[value])) == Some(false))
}

/// Is the test met by a request that carries these values of the key, or (`None`) no such key? `None`: not to be told.
pub(super) fn meets(test: &Test, values: Option<&[&str]>) -> Option<bool> {
    let operator = test.operator?;
    if operator.comparison == Comparison::Null {
        let (wanted, _) = test.values().next()?;
        return Some(wanted.eq_ignore_ascii_case("true") == values.is_none());
    }
    let Some(values) = values else {
        return Some(operator.passes_when_absent());
    };
    let [value] = values else { return None };
    let mut is_any = false;
    for (wanted, _) in test.values() {
        if wanted.contains("${") || placeholders::find(wanted).is_some() {
            return None;
        }
        is_any |= match operator.comparison.positive() {
            Comparison::StringEquals => wanted == *value,
            Comparison::StringEqualsIgnoreCase => wanted.eq_ignore_ascii_case(value),
            Comparison::StringLike => pattern::matches(wanted, value),
            Comparison::ArnEquals | Comparison::ArnLike => crate::arn::like(wanted, value),
            _ => return None,
        };
    }
    Some(is_any != operator.comparison.is_negated())
}
