//! What holds for trust policies of roles alone.

use super::Check;
use super::identity::AwsPrincipal;
use super::policy::{Findings, Policy, Stmt};
use crate::catalogue::{findings as rule, providers};
use crate::diagnostic::{Place, Severity};
use crate::document::{PrincipalForm, Text};
use crate::kind::Kind;

pub(super) const CHECKS: &[Check] = &[
    allows_nobody,
    everyone,
    mismatched_action,
    actions,
    key_needs_action,
    action_has_key,
    service_callers,
    roles_anywhere,
];

/// The actions that a trust policy can be about (IAM User Guide, Role trust policy; Service Authorization Reference).
const ACTIONS: [&str; 6] = [
    "assumerole",
    "assumerolewithsaml",
    "assumerolewithwebidentity",
    "setcontext",
    "setsourceidentity",
    "tagsession",
];

fn statements<'p, 'a>(policy: &'p Policy<'a>) -> impl Iterator<Item = &'p Stmt<'a>> {
    policy
        .statements
        .iter()
        .filter(|_| policy.kind == Kind::Trust)
}

fn allowing<'p, 'a>(policy: &'p Policy<'a>) -> impl Iterator<Item = &'p Stmt<'a>> {
    statements(policy).filter(|statement| statement.allows())
}

fn allows_nobody(policy: &Policy, found: &mut Findings) {
    let is_complete = policy.kind == Kind::Trust && !policy.is_troubled;
    if is_complete && !policy.statements.is_empty() && policy.allows().next().is_none() {
        let message = "no statement allows anything: nobody can assume the role";
        let hint = "add a statement with \"Effect\": \"Allow\"";
        found.add(
            &rule::ROLE_TRUST_POLICY_WITHOUT_ALLOW,
            &policy.document.place,
            message,
            hint,
        );
    }
}

/// Keys that bind a caller from any account to known ones.
const BINDING: [&str; 8] = [
    "aws:principalarn",
    "aws:principalaccount",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourcearn",
    "aws:sourceaccount",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
];

/// Does the condition leave only principals of known accounts or organizations?
pub(super) fn is_bound(statement: &Stmt) -> bool {
    statement
        .tests
        .iter()
        .any(|test| test.is_guard() && BINDING.contains(&&*test.key))
}

fn everyone(policy: &Policy, found: &mut Findings) {
    for statement in allowing(policy) {
        for text in statement.principals("AWS").filter(|text| text.value == "*") {
            everyone_in(statement, text, found);
        }
    }
}

fn everyone_in(statement: &Stmt, text: &Text, found: &mut Findings) {
    let is_bare = matches!(
        statement.principal().map(|principal| &principal.form),
        Some(PrincipalForm::Text(_))
    );
    let rule = &rule::ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL;
    let has_external_id = statement
        .tests_of("sts:externalid")
        .any(|test| test.is_guard());
    if is_bound(statement) {
        if is_bare {
            let message =
                "IAM Access Analyzer refuses a bare \"*\" in a trust policy, also with a condition";
            let hint = "write { \"AWS\": \"*\" }, or name the account";
            found.add_as(rule, Severity::Warning, &text.place, message, hint);
        }
    } else if has_external_id {
        let message =
            "everybody in AWS who knows the external id can assume the role; it is not a secret";
        let hint = "name the account of the third party as principal, and keep the external id";
        found.add(
            &rule::PRINCIPAL_GUARDED_BY_EXTERNAL_ID_ONLY,
            &text.place,
            message,
            hint,
        );
    } else {
        let severity = match statement.is_conditional() {
            true => Severity::Security,
            false => Severity::Error,
        };
        let message = "anybody with an AWS account can assume the role";
        let hint =
            "name the principals, or add a condition on aws:PrincipalOrgID or aws:PrincipalArn";
        found.add_as(rule, severity, &text.place, message, hint);
    }
}

/// The action with which a principal of this kind assumes a role.
fn way_in(kind: &str, principal: &str) -> Option<(&'static str, &'static str, &'static str)> {
    match kind {
        "AWS" => Some(("assumerole", "sts:AssumeRole", "an AWS principal")),
        "Service" => Some(("assumerole", "sts:AssumeRole", "a service")),
        "Federated" if principal.contains(":saml-provider/") => Some((
            "assumerolewithsaml",
            "sts:AssumeRoleWithSAML",
            "a SAML provider's user",
        )),
        "Federated" if providers::issuer(principal).is_some() => Some((
            "assumerolewithwebidentity",
            "sts:AssumeRoleWithWebIdentity",
            "a user of a web identity provider",
        )),
        _ => None,
    }
}

fn mismatched_action(policy: &Policy, found: &mut Findings) {
    for statement in allowing(policy).filter(|statement| !statement.negated_action()) {
        let is_way = |name: &str| name.starts_with("assumerole");
        let ways: Vec<_> = statement
            .actions
            .iter()
            .filter(|action| is_way(&action.name))
            .collect();
        if ways.is_empty()
            || statement
                .principal()
                .is_none_or(|principal| principal.negated)
        {
            continue;
        }
        let mut usable = Vec::new();
        let mut is_judged = true;
        for (kind, text) in statement
            .principal()
            .into_iter()
            .flat_map(|principal| principal.all())
        {
            let Some((name, action, who)) = way_in(kind, &text.value) else {
                is_judged = false;
                continue;
            };
            usable.push(name);
            if !statement.has_action("sts", name) {
                let written = &ways[0].text;
                let message = format!("{who} ({}) cannot use {}", text.value, written.value);
                found.add(
                    &rule::MISMATCHED_ACTION_FOR_PRINCIPAL,
                    &written.place,
                    message,
                    format!("write {action}"),
                );
            }
        }
        let is_met = |name: &str| {
            usable
                .iter()
                .any(|usable| crate::pattern::matches(name, usable))
        };
        let all_found = usable.iter().all(|name| statement.has_action("sts", name));
        for action in ways
            .iter()
            .filter(|action| is_judged && all_found && !is_met(&action.name))
        {
            let message = format!(
                "no principal of this statement can use {}",
                action.text.value
            );
            let rule = &rule::MISMATCHED_ACTION_FOR_PRINCIPAL;
            found.add_as(
                rule,
                Severity::Warning,
                &action.text.place,
                message,
                "remove it",
            );
        }
    }
}

fn actions(policy: &Policy, found: &mut Findings) {
    for statement in statements(policy) {
        for action in &statement.actions {
            let text = action.text;
            let is_known = ACTIONS.iter().any(|name| action.matches("sts", name));
            if action.is_everything() || (is_known && action.name == "*") {
                if statement.allows() {
                    let message = format!(
                        "{} allows every way into the role, now and in future",
                        text.value
                    );
                    let hint = "name the action: sts:AssumeRole or sts:AssumeRoleWithWebIdentity";
                    found.add(
                        &rule::BROAD_ACTION_IN_ROLE_TRUST_POLICY,
                        &text.place,
                        message,
                        hint,
                    );
                }
            } else if !is_known && action.service != "sts" {
                let message = format!("{} has no meaning in a trust policy", text.value);
                let hint = "a trust policy says who may assume the role; what the role may do stands in its permission policies";
                found.add(
                    &rule::UNSUPPORTED_ACTION_IN_POLICY,
                    &text.place,
                    message,
                    hint,
                );
            } else if !is_known
                && crate::catalogue::service("sts")
                    .is_some_and(|sts| sts.action(&action.name).is_some())
            {
                let message = format!("{} is not an action on a role", text.value);
                let hint =
                    "write sts:AssumeRole, sts:AssumeRoleWithWebIdentity or sts:AssumeRoleWithSAML";
                found.add(
                    &rule::UNSUPPORTED_ACTION_IN_POLICY,
                    &text.place,
                    message,
                    hint,
                );
            }
        }
    }
}

/// Tags and source identity come in by an action of their own, which the same statement has to allow.
fn key_needs_action(policy: &Policy, found: &mut Findings) {
    for statement in allowing(policy) {
        for test in statement.tests.iter().filter(|test| test.is_guard()) {
            let needed = match &*test.key {
                "sts:sourceidentity" => ("setsourceidentity", "sts:SetSourceIdentity"),
                "aws:tagkeys" | "sts:transitivetagkeys" => ("tagsession", "sts:TagSession"),
                key if key.starts_with("aws:requesttag/") => ("tagsession", "sts:TagSession"),
                _ => continue,
            };
            if !statement.has_action("sts", needed.0) && !statement.is_partial {
                let message = format!(
                    "a request with {} is refused unless {} is allowed",
                    test.raw.key.value, needed.1
                );
                let hint = format!("add {} to the actions of this statement", needed.1);
                found.add(
                    &rule::MISSING_ACTION_FOR_CONDITION_KEY,
                    &test.raw.key.place,
                    message,
                    hint,
                );
            }
        }
    }
}

fn action_has_key(policy: &Policy, found: &mut Findings) {
    for statement in allowing(policy) {
        for test in statement
            .tests_of("sts:externalid")
            .filter(|test| test.is_guard())
        {
            let others = ["assumerolewithwebidentity", "assumerolewithsaml"];
            if !statement.has_action("sts", "assumerole")
                && others.iter().any(|name| statement.has_action("sts", name))
            {
                let message = "only sts:AssumeRole takes an external id: with it this statement can never be met";
                let hint = "remove it; a web identity is bound by its subject and audience";
                found.add(
                    &rule::UNSUPPORTED_ACTION_FOR_CONDITION_KEY,
                    &test.raw.key.place,
                    message,
                    hint,
                );
            }
        }
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

pub(super) const SOURCE_KEYS: [&str; 4] = [
    "aws:sourcearn",
    "aws:sourceaccount",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
];

/// For buckets see `breadth`.
fn service_callers(policy: &Policy, found: &mut Findings) {
    for statement in allowing(policy) {
        let has_source = statement
            .tests
            .iter()
            .any(|test| SOURCE_KEYS.contains(&&*test.key));
        for text in statement.principals("Service").filter(|_| !has_source) {
            let name = text.value.split('.').next().unwrap_or_default();
            if ON_BEHALF.contains(&name) {
                let message = format!(
                    "{} acts for many accounts; any of them could have it use this role",
                    text.value
                );
                let hint = "add a condition: \"StringEquals\": { \"aws:SourceAccount\": \"<your account>\" }";
                let rule = &rule::RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL;
                found.add_as(rule, Severity::Suggestion, &text.place, message, hint);
            }
        }
    }
}

/// IAM Roles Anywhere needs three actions (IAM Roles Anywhere User Guide, Role trusting).
fn roles_anywhere(policy: &Policy, found: &mut Findings) {
    let of = |statement: &&Stmt| {
        statement
            .principals("Service")
            .any(|text| text.value == "rolesanywhere.amazonaws.com")
    };
    for statement in allowing(policy).filter(of) {
        let needed = [
            ("assumerole", "sts:AssumeRole"),
            ("setsourceidentity", "sts:SetSourceIdentity"),
            ("tagsession", "sts:TagSession"),
        ];
        let missing: Vec<&str> = needed
            .iter()
            .filter(|(name, _)| !statement.has_action("sts", name))
            .map(|(_, action)| *action)
            .collect();
        if !missing.is_empty() && !statement.is_partial {
            let place: &Place = statement
                .raw
                .action
                .as_ref()
                .map_or(statement.place(), |action| &action.place);
            let message = format!("IAM Roles Anywhere needs {} as well", missing.join(" and "));
            let rule = &rule::MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY;
            found.add(rule, place, message, format!("add {}", missing.join(", ")));
        }
    }
}

/// The principals of a statement, each with its kind, that can be told: for other checks.
pub(super) fn aws_principals<'a>(
    statement: &Stmt<'a>,
) -> impl Iterator<Item = (AwsPrincipal<'a>, &'a Text)> + use<'a> {
    statement
        .principals("AWS")
        .map(|text| (AwsPrincipal::parse(&text.value), text))
}
