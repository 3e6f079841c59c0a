//! What holds for trust policies of roles alone.

use super::Check;
use super::findings::Findings;
use super::policy::Policy;
use super::statement::Stmt;
use crate::catalogue::findings as rule;
use crate::document::{PrincipalForm, Text};
use crate::finding::Severity;
use crate::kind::Kind;
use crate::principal::AwsPrincipal;
use crate::public::About;

pub(super) const CHECKS: &[Check] = &[allows_nobody, everyone, service_callers];

pub(super) fn statements<'p, 'a>(policy: &'p Policy<'a>) -> impl Iterator<Item = &'p Stmt<'a>> {
    policy.statements.iter().filter(|_| policy.kind == Kind::Trust)
}

pub(super) fn allowing<'p, 'a>(policy: &'p Policy<'a>) -> impl Iterator<Item = &'p Stmt<'a>> {
    statements(policy).filter(|statement| statement.allows())
}

fn allows_nobody(policy: &Policy, found: &mut Findings) {
    let is_complete = policy.kind == Kind::Trust && !policy.is_troubled;
    if is_complete && !policy.statements.is_empty() && policy.allows().next().is_none() {
        let message = "no statement allows anything: nobody can assume the role";
        let hint = "add a statement with \"Effect\": \"Allow\"";
        found.add(&rule::ROLE_TRUST_POLICY_WITHOUT_ALLOW, &policy.document.place, message, hint);
    }
}

/// Does the condition leave only principals of known accounts or organizations?
pub(super) fn is_bound(statement: &Stmt) -> bool {
    statement.tests.iter().any(|test| test.narrows(|about| matches!(about, About::Caller | About::Source)))
}

/// Does the condition say for which accounts a service may call?
pub(super) fn has_source(statement: &Stmt) -> bool {
    statement.tests.iter().any(|test| test.narrows(|about| about == About::Source))
}

fn everyone(policy: &Policy, found: &mut Findings) {
    for statement in allowing(policy) {
        for text in statement.principals("AWS").filter(|text| text.value == "*") {
            everyone_in(statement, text, found);
        }
    }
}

fn everyone_in(statement: &Stmt, text: &Text, found: &mut Findings) {
    let is_bare =
        matches!(statement.principal().map(|principal| &principal.form), Some(PrincipalForm::Text(_)));
    let rule = &rule::ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL;
    let has_external_id = statement.tests_of("sts:externalid").any(|test| test.is_guard());
    if is_bound(statement) {
        if is_bare {
            let message = "IAM refuses a bare \"*\" in a trust policy, also with a condition";
            found.add(rule, &text.place, message, "write { \"AWS\": \"*\" }, or name the account");
        }
    } else if has_external_id {
        let message = "everybody in AWS who knows the external id can assume the role; it is not a secret";
        let hint = "name the account of the third party as principal, and keep the external id";
        found.add(&rule::PRINCIPAL_GUARDED_BY_EXTERNAL_ID_ONLY, &text.place, message, hint);
    } else {
        let severity = match statement.is_conditional() && !is_bare {
            true => Severity::Security,
            false => Severity::Error,
        };
        let message = "anybody with an AWS account can assume the role";
        let hint = "name the principals, or add a condition on aws:PrincipalOrgID or aws:PrincipalArn";
        found.add_as(rule, severity, &text.place, message, hint);
    }
}

/// Services that act for whoever asks them, and whose guides show the trust policy with the source's account or ARN.
const ON_BEHALF: [&str; 14] = [
    "appflow",
    "bedrock",
    "cloudtrail",
    "config",
    "datasync",
    "iot",
    "kafkaconnect",
    "logs",
    "mediaconvert",
    "pipes",
    "scheduler",
    "ssm-incidents",
    "states",
    "transfer",
];

pub(super) const SOURCE_KEYS: [&str; 4] =
    ["aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths"];

/// For buckets see `breadth`.
fn service_callers(policy: &Policy, found: &mut Findings) {
    for statement in allowing(policy) {
        let has_source = has_source(statement);
        for text in statement.principals("Service").filter(|_| !has_source) {
            let name = text.value.split('.').next().unwrap_or_default();
            if ON_BEHALF.contains(&name) {
                let message =
                    format!("{} acts for many accounts; any of them could have it use this role", text.value);
                let hint = "add a condition: \"StringEquals\": { \"aws:SourceAccount\": \"<your account>\" }";
                let rule = &rule::RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL;
                found.add_as(rule, Severity::Suggestion, &text.place, message, hint);
            }
        }
    }
}

/// The principals of a statement, each with its kind, that can be told: for other checks.
pub(super) fn aws_principals<'a>(
    statement: &Stmt<'a>,
) -> impl Iterator<Item = (AwsPrincipal<'a>, &'a Text)> + use<'a> {
    statement.principals("AWS").map(|text| (AwsPrincipal::parse(&text.value), text))
}
