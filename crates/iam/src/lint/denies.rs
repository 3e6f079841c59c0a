//! Deny statements that take back what another statement allows (IAM User Guide, Policy evaluation logic: an explicit
//! deny overrides any allow).

use super::Check;
use super::caller::Caller;
use super::findings::Findings;
use super::narrower::Narrower;
use super::never::meets;
use super::policy::Policy;
use super::statement::Stmt;
use crate::catalogue::findings as rule;
use crate::document::Text;
use crate::finding::Severity;
use crate::kind::Kind;
use crate::operator::Comparison;
use crate::pattern::contains as covers;
use crate::principal::AwsPrincipal;

pub(super) const CHECKS: &[Check] = &[trust, unreachable];

fn trust(policy: &Policy, found: &mut Findings) {
    if policy.kind != Kind::Trust {
        return;
    }
    for deny in policy.denies().filter(|deny| !deny.negated_action() && !deny.is_partial) {
        for allow in policy.allows().filter(|allow| !allow.negated_action()) {
            let allowed: Vec<(&str, &Text)> =
                allow.principal().into_iter().flat_map(|principal| principal.all()).collect();
            let is_taken = !allow.actions.is_empty()
                && allow.actions.iter().all(|action| has_way_in_denied(deny, &action.service, &action.name));
            if allowed.is_empty() || !is_taken {
                continue;
            }
            let caught: Vec<&&Text> = allowed
                .iter()
                .filter(|(kind, text)| catches(deny, allow, kind, text))
                .map(|(_, text)| text)
                .collect();
            let Some(first) = caught.first() else {
                continue;
            };
            let severity = match caught.len() == allowed.len() {
                true => rule::DENY_CATCHES_ALLOWED_PRINCIPAL.severity,
                false => Severity::Warning,
            };
            let because = match deny.is_conditional() {
                true => " whose request always meets its condition",
                false => "",
            };
            let message = format!("this Deny catches {}, allowed by {},{because}", first.value, allow.name())
                .trim_end_matches(',')
                .to_owned();
            let hint = match deny.is_conditional() {
                true => {
                    "leave the principal out of the Deny: compare a key that its request carries, or use …IfExists the other way round"
                }
                false => "Deny always wins: remove it, or name others in it",
            };
            found.add_as(
                &rule::DENY_CATCHES_ALLOWED_PRINCIPAL,
                severity,
                &deny.raw.effect.place,
                message,
                hint,
            );
        }
    }
}

/// Is this action denied, whatever else is? Tags and the like beside the way in do not matter.
fn has_way_in_denied(deny: &Stmt, service: &str, name: &str) -> bool {
    let full = format!("{service}:{name}");
    !name.starts_with("assumerole") && service == "sts"
        || deny.actions.iter().any(|action| {
            action.is_everything() || covers(&format!("{}:{}", action.service, action.name), &full)
        })
}

/// Is the principal, with what the Allow demands of its request, always denied?
fn catches(deny: &Stmt, allow: &Stmt, kind: &str, allowed: &Text) -> bool {
    let Some(caller) = Caller::of(kind, &allowed.value) else {
        return false;
    };
    let is_named = deny.principal().filter(|principal| !principal.negated).is_some_and(|principal| {
        principal
            .all()
            .any(|(of, text)| text.value == "*" || (of == kind && is_same(&text.value, &allowed.value)))
    });
    is_named && deny.tests.iter().all(|test| is_met(test, allow, caller, kind, allowed))
}

/// Is the denied principal the allowed one, or the account of it?
fn is_same(denied: &str, allowed: &str) -> bool {
    if denied == allowed {
        return true;
    }
    match AwsPrincipal::parse(denied) {
        AwsPrincipal::Account(account) => AwsPrincipal::parse(allowed).account() == Some(account),
        _ => false,
    }
}

/// Does every request that the Allow lets through meet this test of the Deny?
fn is_met(test: &super::parts::Test, allow: &Stmt, caller: Caller, kind: &str, allowed: &Text) -> bool {
    if caller.lacks(&test.key) {
        return meets(test, None) == Some(true);
    }
    if kind == "AWS" {
        let principal = AwsPrincipal::parse(&allowed.value);
        let known = match (&*test.key, principal) {
            ("aws:principalaccount", principal) => principal.account(),
            ("aws:principalarn", AwsPrincipal::Role(_) | AwsPrincipal::User(_)) => {
                Some(allowed.value.as_str())
            }
            _ => None,
        };
        if let Some(value) = known {
            return meets(test, Some(&[value])) == Some(true);
        }
    }
    // Values that the Allow itself demands.
    let exact = |operator: crate::operator::Operator| {
        operator.comparison == Comparison::StringEquals
            && !operator.passes_when_absent()
            && operator.qualifier.is_none()
    };
    allow.tests_of(&test.key).filter(|demanded| demanded.operator.is_some_and(exact)).any(|demanded| {
        demanded.values().next().is_some()
            && demanded
                .values()
                .all(|(value, _)| !value.contains("${") && meets(test, Some(&[value])) == Some(true))
    })
}

/// In other policies: an Allow that an unconditional Deny covers whole.
fn unreachable(policy: &Policy, found: &mut Findings) {
    if policy.kind == Kind::Trust {
        return;
    }
    let is_judged = |allow: &Stmt| {
        allow.allows() && !allow.negated_action() && !allow.negated_resource() && !allow.actions.is_empty()
    };
    let statements = &policy.statements;
    let narrower = Narrower::new(statements.iter().enumerate().filter(|(_, allow)| is_judged(allow)));
    // By number, the first Deny that covers it.
    let mut denied: Vec<Option<&Stmt>> = vec![None; statements.len()];
    for deny in policy.denies().filter(|deny| !deny.is_conditional() && !deny.is_partial) {
        for index in narrower.within(deny) {
            if denied[index].is_none() && covers_statement(deny, &statements[index], policy.kind) {
                denied[index] = Some(deny);
            }
        }
    }
    for (allow, deny) in statements.iter().zip(denied) {
        if let Some(deny) = deny {
            let message = format!("nothing of this is allowed: {} denies all of it", deny.name());
            let hint = "Deny always wins: remove one of the two statements";
            found.add(&rule::UNREACHABLE_STATEMENT, &allow.raw.effect.place, message, hint);
        }
    }
}

fn covers_statement(deny: &Stmt, allow: &Stmt, kind: Kind) -> bool {
    let principals = matches!(kind, Kind::Identity | Kind::ServiceControl) || {
        let mut allowed = allow.principal().into_iter().flat_map(|principal| principal.all());
        let denied: Vec<(&str, &Text)> = deny
            .principal()
            .filter(|principal| !principal.negated)
            .into_iter()
            .flat_map(|principal| principal.all())
            .collect();
        allowed.all(|(of, text)| {
            denied.iter().any(|(kind, denied)| {
                denied.value == "*" || (*kind == of && is_same(&denied.value, &text.value))
            })
        })
    };
    principals
        && super::redundancy::covers_actions(deny, allow)
        && super::redundancy::covers_resources(deny, allow)
}
