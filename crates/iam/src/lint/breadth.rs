//! More than is likely meant: wildcards, everybody, Not… elements.

use std::sync::LazyLock;

use super::Check;
use super::findings::Findings;
use super::parts::{Action, Known, Resource};
use super::policy::Policy;
use super::statement::Stmt;
use crate::catalogue::{ActionSet, findings as rule, service};
use crate::finding::Severity;
use crate::kind::Kind;

pub(super) const CHECKS: &[Check] =
    &[everything, whole_service, all_resources, allow_with_not, escalation, database_users];

fn identity<'p, 'a>(policy: &'p Policy<'a>) -> impl Iterator<Item = &'p Stmt<'a>> {
    policy.allows().filter(|_| policy.kind == Kind::Identity)
}

/// Does an Allow in it allow anything? Policies of an organization only leave room for others.
fn is_grant(policy: &Policy) -> bool {
    matches!(policy.kind, Kind::Identity | Kind::Bucket)
}

fn has_all_resources(statement: &Stmt) -> bool {
    !statement.negated_resource() && statement.resources.iter().any(Resource::is_everything)
}

/// Is it everything of its service, as far as this action goes? (`arn:aws:s3:::*`, `arn:aws:s3:::*/*`)
fn is_all_of_service(resource: &Resource) -> bool {
    let all = |part: &str| part.split(['/', ':']).all(|part| part == "*");
    resource.is_everything()
        || resource.arn.is_some_and(|arn| {
            all(arn.resource)
                && arn.region.trim_matches('*').is_empty()
                && arn.account.trim_matches('*').is_empty()
        })
}

fn everything(policy: &Policy, found: &mut Findings) {
    for statement in
        identity(policy).filter(|statement| has_all_resources(statement) && !statement.is_conditional())
    {
        for action in statement
            .actions
            .iter()
            .filter(|action| action.is_everything() && !action.is_repeated && !statement.negated_action())
        {
            let message = "every action on every resource: this is an administrator";
            let hint = "name the services, actions and resources that are needed";
            found.add(&rule::ADMINISTRATOR_ACCESS, &action.text.place, message, hint);
        }
    }
}

fn whole_service(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows().filter(|statement| is_grant(policy) && !statement.negated_action()) {
        for action in statement.actions.iter().filter(|action| action.name == "*" && !action.is_everything())
        {
            let severity = match statement.resources.iter().any(is_all_of_service) {
                true => rule::BROAD_ACTION.severity,
                false => Severity::Suggestion,
            };
            let message = format!(
                "{} allows every action of the service, also to delete and to change its policies",
                action.text.value
            );
            found.add_as(
                &rule::BROAD_ACTION,
                severity,
                &action.text.place,
                message,
                "name the actions that are needed",
            );
        }
    }
}

/// Reads of what is worth stealing.
const SENSITIVE: [(&str, &str); 6] = [
    ("kms", "Decrypt"),
    ("redshift-serverless", "GetCredentials"),
    ("s3", "GetObject"),
    ("secretsmanager", "BatchGetSecretValue"),
    ("secretsmanager", "GetSecretValue"),
    ("sts", "AssumeRole"),
];

/// Actions that change or disclose something and could be limited to resources, on all of them.
fn all_resources(policy: &Policy, found: &mut Findings) {
    for statement in
        identity(policy).filter(|statement| !statement.is_conditional() && !statement.negated_action())
    {
        let Some(resource) = statement
            .resources
            .iter()
            .find(|resource| is_all_of_service(resource))
            .filter(|_| !statement.negated_resource())
        else {
            continue;
        };
        let wide: Vec<&str> = statement
            .actions
            .iter()
            .filter(|action| action.name != "*" && is_wide(action))
            .map(|action| action.text.value.as_str())
            .collect();
        if let Some(first) = wide.first() {
            let others = match wide.len() {
                1 => String::new(),
                count => format!(" and {} more", count - 1),
            };
            let message = format!("{first}{others} is allowed on every resource");
            found.add(&rule::BROAD_RESOURCE, &resource.text.place, message, "name the ARNs that are needed");
        }
    }
}

fn is_wide(action: &Action) -> bool {
    let is_wide = |known: &'static crate::catalogue::Action| {
        let is_sensitive = SENSITIVE.contains(&(action.service.as_str(), known.name));
        (known.level.is_mutating() || is_sensitive) && !known.resources.is_empty()
    };
    action.known.iter().flat_map(Known::actions).any(is_wide)
}

fn allow_with_not(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows().filter(|_| is_grant(policy)) {
        if let Some(action) = statement.raw.action.as_ref().filter(|action| action.negated) {
            let message = "Allow with NotAction allows every other action, those of services to come too";
            found.add(
                &rule::ALLOW_WITH_NOT_ACTION,
                &action.name,
                message,
                "name the actions that are needed",
            );
        }
        if let Some(resource) = statement.raw.resource.as_ref().filter(|resource| resource.negated) {
            let message = "Allow with NotResource allows it on every other resource, those to come too";
            found.add(
                &rule::ALLOW_WITH_NOT_RESOURCE,
                &resource.name,
                message,
                "name the resources that are needed",
            );
        }
    }
}

/// Actions with which an identity can give itself any right, on all identities.
const ESCALATION: [&str; 15] = [
    "AddUserToGroup",
    "AttachGroupPolicy",
    "AttachRolePolicy",
    "AttachUserPolicy",
    "CreateAccessKey",
    "CreateLoginProfile",
    "CreatePolicyVersion",
    "PutGroupPolicy",
    "PutRolePolicy",
    "PutUserPolicy",
    "SetDefaultPolicyVersion",
    "UpdateAssumeRolePolicy",
    "UpdateLoginProfile",
    "DeleteRolePermissionsBoundary",
    "DeleteUserPermissionsBoundary",
];

static ESCALATING: LazyLock<ActionSet> = LazyLock::new(|| {
    let iam = service("iam").expect("it is in the catalogue");
    iam.set(|action| ESCALATION.contains(&action.name))
});

fn escalation(policy: &Policy, found: &mut Findings) {
    for statement in identity(policy).filter(|statement| {
        has_all_resources(statement) && !statement.is_conditional() && !statement.negated_action()
    }) {
        for action in statement.actions.iter().filter(|action| action.service == "iam" && action.name != "*")
        {
            if action.known.is_some_and(|known| known.set.meets(*ESCALATING)) {
                let message = format!(
                    "with {} on every resource an identity can give itself any right",
                    action.text.value
                );
                let hint = "name the users, roles or policies, or demand a permissions boundary (iam:PermissionsBoundary)";
                found.add(&rule::PRIVILEGE_ESCALATION, &action.text.place, message, hint);
            }
        }
    }
}

/// GetClusterCredentials logs in as the user named in the ARN: with a wildcard as any, superusers too.
fn database_users(policy: &Policy, found: &mut Findings) {
    for statement in
        identity(policy).filter(|statement| statement.has_action("redshift", "getclustercredentials"))
    {
        if statement.tests_of("redshift:dbuser").any(|test| test.is_guard()) || statement.negated_resource() {
            continue;
        }
        for resource in &statement.resources {
            let user = resource
                .arn
                .and_then(|arn| arn.resource.strip_prefix("dbuser:"))
                .map(|rest| rest.split_once('/').map_or(rest, |(_, user)| user));
            let is_everything =
                resource.is_everything() && statement.actions.iter().all(|action| action.name != "*");
            if user == Some("*") || is_everything {
                let message =
                    format!("{} lets log in as any database user, superusers too", resource.text.value);
                let hint = "name the user: arn:aws:redshift:<region>:<account>:dbuser:<cluster>/<user>";
                found.add(&rule::ANY_DATABASE_USER, &resource.text.place, message, hint);
            }
        }
    }
}
