//! Conditions that look like a guard and let everybody in (IAM User Guide: Condition operators,
//! aws:MultiFactorAuthPresent).

use super::Check;
use super::findings::Findings;
use super::parts::Test;
use super::policy::Policy;
use super::statement::Stmt;
use super::trust::SOURCE_KEYS;
use crate::catalogue::findings as rule;
use crate::document::Effect;
use crate::finding::Severity;
use crate::kind::Kind;
use crate::operator::{Comparison, Qualifier};

pub(super) const CHECKS: &[Check] = &[for_all_values, if_exists, negated, mfa];

/// Keys with one value in a request; claims of OIDC tokens other than lists are.
fn is_single_valued(test: &Test) -> bool {
    match test.known {
        Some(key) => !key.multivalued,
        None => {
            is_claim(&test.key)
                && [":sub", ":aud", ":oaud", ":azp", ":email"].iter().any(|claim| test.key.ends_with(claim))
        }
    }
}

fn is_claim(key: &str) -> bool {
    key.split_once(':').is_some_and(|(issuer, _)| issuer.contains('.'))
}

fn for_all_values(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows() {
        for test in &statement.tests {
            let Some(operator) =
                test.operator.filter(|operator| operator.qualifier == Some(Qualifier::ForAllValues))
            else {
                continue;
            };
            if operator.comparison == Comparison::Null {
                continue;
            }
            let key = &test.raw.key.value;
            let place = &test.block.operator.place;
            if is_single_valued(test) {
                let message = format!("ForAllValues is met by a request without {key}: it keeps nobody out");
                let single = test.block.operator.value.rsplit(':').next().unwrap_or_default();
                let hint = format!("{key} has one value: write {single}");
                found.add(&rule::FORALLVALUES_WITH_SINGLE_VALUED_KEY, place, message, hint);
            } else if !requires_presence(statement, &test.key) {
                let message = format!("ForAllValues is met by a request without {key}");
                let hint = format!("add \"Null\": {{ {key:?}: \"false\" }} if the key must be there");
                found.add(&rule::FORALLVALUES_WITHOUT_NULL_CHECK, place, message, hint);
            }
        }
    }
}

/// Another test of the statement that a request without the key does not meet.
fn requires_presence(statement: &Stmt, key: &str) -> bool {
    statement.tests_of(key).any(|test| {
        let is_null = test.operator.is_some_and(|operator| operator.comparison == Comparison::Null);
        test.is_guard() || (is_null && test.values().any(|(value, _)| value.eq_ignore_ascii_case("false")))
    })
}

/// Does the safety of the statement rest on this key? A principal that is named is bound already; a web identity is
/// bound by its claims, everybody by account or organization, a third party by the external id.
fn is_identity_key(statement: &Stmt, key: &str) -> bool {
    let is_federated = statement.principals("Federated").next().is_some();
    let is_everybody = statement.principals("AWS").any(|text| text.value == "*");
    key == "sts:externalid"
        || (is_federated && (is_claim(key) || key.starts_with("saml:")))
        || (is_everybody && (key.starts_with("aws:principal") || SOURCE_KEYS.contains(&key)))
}

/// Does no test of the statement, taken together, keep out a stranger?
fn has_no_other_guard(statement: &Stmt) -> bool {
    !statement.tests.iter().any(|test| test.is_guard() && is_identity_key(statement, &test.key))
}

fn if_exists(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows().filter(|_| policy.kind == Kind::Trust) {
        for test in statement.tests.iter().filter(|test| is_identity_key(statement, &test.key)) {
            if test.operator.is_some_and(|operator| operator.if_exists && !operator.comparison.is_negated())
                && has_no_other_guard(statement)
            {
                let written = &test.block.operator;
                let message = format!(
                    "IfExists is met by a request without {}: it keeps nobody out",
                    test.raw.key.value
                );
                let hint = format!("write {}", written.value.trim_end_matches("IfExists"));
                found.add(&rule::IF_EXISTS_IS_NO_GUARD, &written.place, message, hint);
            }
        }
    }
}

/// `StringNotEquals` on the subject lets in everybody but one.
fn negated(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows().filter(|_| policy.kind == Kind::Trust) {
        for test in statement.tests.iter().filter(|test| is_identity_key(statement, &test.key)) {
            let is_negated = test.operator.is_some_and(|operator| {
                operator.comparison.is_negated() && operator.comparison != Comparison::Null
            });
            if is_negated && has_no_other_guard(statement) {
                let written = &test.block.operator;
                let message = format!(
                    "{} on {} lets in everybody else, and whoever lacks the key",
                    written.value, test.raw.key.value
                );
                let hint = "say who may come in, with an operator that is not negated";
                found.add(&rule::NEGATED_GUARD, &written.place, message, hint);
            }
        }
    }
}

/// The key is absent with access keys, and false with temporary credentials without MFA.
fn mfa(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        for test in &statement.tests {
            let Some(operator) = test.operator else {
                continue;
            };
            let says = |text: &str| test.values().any(|(value, _)| value.eq_ignore_ascii_case(text));
            let is_age = &*test.key == "aws:multifactorauthage";
            let is_present = &*test.key == "aws:multifactorauthpresent";
            let effect = statement.raw.effect.value;
            let hole = match effect {
                Effect::Allow
                    if is_present
                        && operator.comparison == Comparison::Bool
                        && operator.if_exists
                        && says("true") =>
                {
                    "access keys carry no such key, so they come in without MFA"
                }
                Effect::Allow if is_age && operator.if_exists => {
                    "access keys carry no such key, so they come in without MFA"
                }
                Effect::Allow if is_present && operator.comparison == Comparison::Null && says("false") => {
                    "the key is there with the value false when no MFA was used"
                }
                Effect::Deny
                    if is_present
                        && operator.comparison == Comparison::Bool
                        && !operator.if_exists
                        && says("false") =>
                {
                    "access keys carry no such key, so this does not deny them"
                }
                _ => continue,
            };
            let hint = match effect {
                Effect::Allow if is_age => "write the operator without IfExists",
                Effect::Allow => "write \"Bool\": { \"aws:MultiFactorAuthPresent\": \"true\" }",
                Effect::Deny => "write \"BoolIfExists\": { \"aws:MultiFactorAuthPresent\": \"false\" }",
            };
            let severity = match has_companion(statement, test) {
                true => Severity::Suggestion,
                false => rule::BAD_PATTERN_FOR_MFA.severity,
            };
            found.add_as(&rule::BAD_PATTERN_FOR_MFA, severity, &test.block.operator.place, hole, hint);
        }
    }
}

/// A second test of MFA in the statement may close the hole.
fn has_companion(statement: &Stmt, test: &Test) -> bool {
    statement
        .tests
        .iter()
        .any(|other| !std::ptr::eq(other, test) && other.key.starts_with("aws:multifactorauth"))
}
