//! Condition keys: do they exist, and can a request for these actions carry them?

use super::Check;
use super::findings::Findings;
use super::never::meets;
use super::parts::{Action, Test};
use super::placeholders;
use super::policy::Policy;
use super::statement::Stmt;
use crate::catalogue::keys::{self, global, similar_global};
use crate::catalogue::{DATE, Rule, findings as rule, providers, service, services};
use crate::finding::Severity;
use crate::kind::Kind;
use crate::pattern::has_wildcard;

pub(super) const CHECKS: &[Check] = &[exist, supported_by_action, paired];

fn exist(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let written = test.raw.key.value.as_str();
        if written.trim() != written || placeholders::bracketed(written).is_some() {
            continue;
        }
        match test.key.split_once(':') {
            Some((prefix, name)) if !prefix.is_empty() && !name.is_empty() && !has_space(written) => {
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

/// A space elsewhere than in the name of a tag, which may have some (IAM User Guide, Rules for tagging).
fn has_space(key: &str) -> bool {
    key.split('/').next().unwrap_or_default().contains(' ')
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
        _ => {
            let Some(key) = unknown(written) else { return };
            let effect = match meets(test, None).filter(|_| providers::split_key(written).is_some()) {
                Some(false) => ": this is never met",
                Some(true) => ": this is always met",
                None => "",
            };
            found.add_as(key.rule, key.severity, place, format!("{}{effect}", key.message), key.hint);
        }
    }
}

/// What is said of a key that does not exist.
pub(super) struct Unknown {
    pub rule: &'static Rule,
    pub severity: Severity,
    pub message: String,
    pub hint: String,
}

/// The key as it is written, if it is known that there is none of this name.
pub(super) fn unknown(written: &str) -> Option<Unknown> {
    let key = written.to_lowercase();
    let (prefix, _) = key.split_once(':')?;
    if prefix == "aws" {
        let hint = match similar_global(&key) {
            Some(known) => format!("did you mean {}?", known.trim_end_matches("${*}")),
            None => format!("the IAM User Guide lists them; is it newer than the catalogue of {DATE}?"),
        };
        let message = format!("{written} is not a global condition key that is known");
        let rule = &rule::INVALID_GLOBAL_CONDITION_KEY;
        return global(&key).is_none().then_some(Unknown { rule, severity: rule.severity, message, hint });
    }
    if let Some((issuer, claim)) = providers::split_key(written) {
        return unmade_claim(issuer, claim);
    }
    let table =
        service(if prefix == "saml" { "sts" } else { prefix }).filter(|_| keys::key(&key).is_none())?;
    let similar = table.similar_key(&key);
    let severity = if similar.is_some() { Severity::Error } else { Severity::Warning };
    let hint = match similar {
        Some(known) => format!("did you mean {}?", known.trim_end_matches("${*}")),
        None => format!(
            "the Service Authorization Reference of {prefix} lists them; is it newer than the catalogue of {DATE}?"
        ),
    };
    let message = format!("{prefix} has no condition key {written}");
    Some(Unknown { rule: &rule::INVALID_SERVICE_CONDITION_KEY, severity, message, hint })
}

/// Keys that go on with the name of a tag.
const TAGGED: [&str; 3] = ["aws:principaltag", "aws:requesttag", "aws:resourcetag"];

/// A claim of a web identity of which AWS makes no key.
fn unmade_claim(issuer: &str, claim: &str) -> Option<Unknown> {
    if providers::is_made(issuer, claim) || claim.is_empty() {
        return None;
    }
    let message = format!("AWS makes no condition key of the claim {claim} of {issuer}; no request has it");
    let hint = match (issuer, claim) {
        (providers::GOOGLE, "azp") => "the claim azp is compared by accounts.google.com:aud".to_owned(),
        _ => format!("it makes keys of {}", providers::claims(issuer).join(", ")),
    };
    let rule = &rule::INVALID_SERVICE_CONDITION_KEY;
    Some(Unknown { rule, severity: rule.severity, message, hint })
}

/// A key that requests for the actions do not carry: an Allow with it never allows, a Deny never denies or always does.
fn supported_by_action(policy: &Policy, found: &mut Findings) {
    for statement in policy.statements.iter().filter(|statement| !statement.negated_action()) {
        for test in &statement.tests {
            let Some((prefix, _)) = test.key.split_once(':') else { continue };
            let is_judged = services::is_prefix(prefix)
                && global(&test.key).is_none()
                // Which keys the ways into a role carry is told by the caller.
                && (prefix != "sts" || policy.kind != Kind::Trust);
            let Some(met) = meets(test, None).filter(|_| is_judged) else { continue };
            // What lacks the key meets the test, and another one asks for the key.
            let is_required =
                met && statement.tests_of(&test.key).any(|other| meets(other, None) == Some(false));
            // That an Allow does not test what it seems to test lets in no more than it says.
            if is_required || (met && statement.allows()) {
                continue;
            }
            let lacking = lacking(statement, prefix, &test.key);
            let is_all = lacking.len() == statement.actions.len();
            if lacking.is_empty() || (!is_all && statement.allows()) {
                continue;
            }
            let shown: Vec<&str> = lacking.iter().take(3).copied().collect();
            let effect = match (statement.allows(), met) {
                (true, _) => "the statement never allows anything",
                (false, false) => "the statement never denies it",
                (false, true) => "the condition is always met, and it is always denied",
            };
            let message =
                format!("no request for {} carries {}: {effect}", shown.join(", "), test.raw.key.value);
            let hint = "move the condition to a statement with the actions that carry it";
            found.add(&rule::CONDITION_KEY_UNKNOWN_TO_ACTION, &test.raw.key.place, message, hint);
        }
    }
}

/// The actions of which no request carries the key. Of a wildcard, none of its actions.
fn lacking<'a>(statement: &Stmt<'a>, prefix: &str, key: &str) -> Vec<&'a str> {
    let lacks = |action: &&Action| {
        if action.service == prefix {
            let is_known_key = service(prefix).is_some_and(|service| service.key(key).is_some());
            return is_known_key
                && action.known.is_some_and(|known| !known.set.meets(known.of.carrying(key)));
        }
        !action.service.is_empty()
            && !has_wildcard(&action.service)
            && services::is_prefix(&action.service)
            && !is_lent(&action.service, prefix, key)
    };
    statement.actions.iter().filter(lacks).map(|action| action.text.value.as_str()).collect()
}

/// Keys that requests for actions of another service carry (Service Authorization Reference): by the service of the
/// action and the prefix of the key.
const LENT: [(&str, &str); 17] = [
    ("arc-zonal-shift", "elasticloadbalancing"),
    ("aws-marketplace", "catalog"),
    ("cases", "connect"),
    ("codestar", "iam"),
    ("cognito-identity", "cognito-identity-auth"),
    ("cognito-identity", "cognito-identity-unauth"),
    ("ec2-instance-connect", "ec2"),
    ("ec2messages", "ec2"),
    ("ec2messages", "ssm"),
    ("iotjobsdata", "iot"),
    ("q", "identitystore"),
    ("qbusiness", "identitystore"),
    ("ssm", "ec2"),
    ("ssmmessages", "ec2"),
    ("ssmmessages", "ssm"),
    ("sts", "iam"),
    ("xray", "logs"),
];

/// Keys of one service in requests for others, besides the global ones (EC2 User Guide; Amazon ECS Developer Guide).
const IN_OTHERS: [&str; 2] = ["ec2:instanceprofile", "ecs:cluster"];

fn is_lent(service: &str, prefix: &str, key: &str) -> bool {
    LENT.contains(&(service, prefix)) || IN_OTHERS.contains(&key) || key.starts_with("kms:viaservice")
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
