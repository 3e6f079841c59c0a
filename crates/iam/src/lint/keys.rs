//! Condition keys: do they exist, and can a request for these actions carry them?

use super::Check;
use super::findings::Findings;
use super::never::meets;
use super::parts::{Known, Test};
use super::placeholders;
use super::policy::Policy;
use super::statement::Stmt;
use crate::catalogue::keys::{global, similar_global};
use crate::catalogue::{findings as rule, providers, service};
use crate::finding::Severity;
use crate::kind::Kind;

pub(super) const CHECKS: &[Check] = &[exist, supported_by_action, paired];

fn exist(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let written = test.raw.key.value.as_str();
        if written.trim() != written || placeholders::bracketed(written).is_some() {
            continue;
        }
        match test.key.split_once(':') {
            Some((prefix, name)) if !prefix.is_empty() && !name.is_empty() && !written.contains(' ') => {
                of_prefix(prefix, test, found);
            }
            _ => {
                let message = format!("{written:?} is not a condition key");
                let hint = match similar_global(&format!("aws:{}", test.key)) {
                    Some(known) => format!("did you mean {known}?"),
                    None => "a key is written service:name or aws:Name".to_owned(),
                };
                found.add(&rule::INVALID_CONDITION_KEY_FORMAT, &test.raw.key.place, message, hint);
            }
        }
    }
}

fn of_prefix(prefix: &str, test: &Test, found: &mut Findings) {
    let written = test.raw.key.value.as_str();
    let place = &test.raw.key.place;
    if written.split_once("://").is_some_and(|(scheme, _)| ["http", "https"].contains(&scheme)) {
        let message = format!("{written} begins with a scheme; IAM refuses a key with a second colon");
        let hint = format!("write {}", &written[written.find("://").map_or(0, |at| at + 3)..]);
        found.add(&rule::INVALID_CONDITION_KEY_FORMAT, place, message, hint);
        return;
    }
    match prefix {
        "aws" if &*test.key == "aws:arn" => {
            let message = "aws:ARN is an old key";
            let hint = "write aws:PrincipalArn for the caller, aws:SourceArn for the resource on whose behalf a service calls";
            found.add(&rule::DEPRECATED_GLOBAL_CONDITION_KEY, place, message, hint);
        }
        "aws" if TAGGED.contains(&test.key.trim_end_matches('/')) => {
            let written = written.trim_end_matches('/');
            let message = format!("{written} names no tag");
            found.add(&rule::MISSING_TAG_KEY_IN_CONDITION, place, message, format!("write {written}/<key>"));
        }
        "aws" if global(&test.key).is_none() => {
            let (severity, hint) = match similar_global(&test.key) {
                Some(known) => (
                    rule::INVALID_GLOBAL_CONDITION_KEY.severity,
                    format!("did you mean {}?", known.trim_end_matches("${*}")),
                ),
                None => (Severity::Warning, "global keys are listed in the IAM User Guide".to_owned()),
            };
            let message = format!("{written} is not a global condition key that is known");
            found.add_as(&rule::INVALID_GLOBAL_CONDITION_KEY, severity, place, message, hint);
        }
        _ if providers::split_key(written).is_some() => claim(test, found),
        prefix => {
            let table = service(if prefix == "saml" { "sts" } else { prefix });
            if let Some(table) = table.filter(|_| test.known.is_none()) {
                let similar = table.similar_key(&test.key);
                let severity = if similar.is_some() { Severity::Error } else { Severity::Warning };
                let hint = match similar {
                    Some(known) => format!("did you mean {}?", known.trim_end_matches("${*}")),
                    None => format!("the keys are listed in the Service Authorization Reference of {prefix}"),
                };
                let message = format!("{prefix} has no condition key {written}");
                found.add_as(&rule::INVALID_SERVICE_CONDITION_KEY, severity, place, message, hint);
            }
        }
    }
}

/// Keys that go on with the name of a tag.
const TAGGED: [&str; 3] = ["aws:principaltag", "aws:requesttag", "aws:resourcetag"];

/// A claim of a web identity: does AWS make a key of it?
fn claim(test: &Test, found: &mut Findings) {
    let written = &test.raw.key;
    let Some((issuer, claim)) = providers::split_key(&written.value) else { return };
    if providers::is_made(issuer, claim) || claim.is_empty() {
        return;
    }
    let effect = match meets(test, None) {
        Some(false) => ": this is never met",
        Some(true) => ": this is always met",
        None => "",
    };
    let message =
        format!("AWS makes no condition key of the claim {claim} of {issuer}; no request has it{effect}");
    let hint = match (issuer, claim) {
        (providers::GOOGLE, "azp") => "the claim azp is compared by accounts.google.com:aud".to_owned(),
        _ => format!("it makes keys of {}", providers::claims(issuer).join(", ")),
    };
    found.add(&rule::INVALID_SERVICE_CONDITION_KEY, &written.place, message, hint);
}

/// A key of a service that none of the actions knows is never in the request: Allow never allows.
fn supported_by_action(policy: &Policy, found: &mut Findings) {
    if policy.kind == Kind::Trust {
        return;
    }
    for statement in policy.allows().filter(|statement| !statement.negated_action()) {
        // A key of one service can come with actions of another (kms:ViaService): judge those of its own only.
        let Some(known) = actions_of_one_service(statement) else {
            continue;
        };
        for test in statement.tests.iter().filter(|test| test.is_guard() && test.known.is_some()) {
            let is_of_service = test.key.split_once(':').is_some_and(|(prefix, _)| prefix == known.of.prefix);
            if is_of_service && known.of.prefix != "sts" && !known.set.meets(known.of.carrying(&test.key)) {
                let names: Vec<&str> = known.actions().take(3).map(|action| action.name).collect();
                let message = format!(
                    "no request for {} carries {}: the statement never allows anything",
                    names.join(", "),
                    test.raw.key.value
                );
                let hint = "move the condition to a statement with the actions that carry it";
                found.add(&rule::CONDITION_KEY_UNKNOWN_TO_ACTION, &test.raw.key.place, message, hint);
            }
        }
    }
}

/// All actions of a statement, if they are known and of one service.
fn actions_of_one_service(statement: &Stmt) -> Option<Known> {
    let mut actions = statement.actions.iter().map(|action| action.known);
    let mut all = actions.next()??;
    for known in actions {
        let known = known.filter(|known| std::ptr::eq(known.of, all.of))?;
        all.set = all.set.union(known.set);
    }
    Some(all)
}

/// A private address says nothing without the network it is in.
fn paired(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows() {
        for test in statement.tests_of("aws:vpcsourceip") {
            let network =
                ["aws:sourcevpc", "aws:sourcevpce", "aws:sourcevpcarn", "aws:vpceaccount", "aws:vpceorgid"];
            if !statement.tests.iter().any(|test| network.contains(&&*test.key)) {
                let message = "the same private addresses exist in every VPC, those of strangers too";
                let hint = "add a condition on aws:SourceVpc";
                found.add(&rule::MISSING_PAIRED_CONDITION_KEYS, &test.raw.key.place, message, hint);
            }
        }
    }
}
