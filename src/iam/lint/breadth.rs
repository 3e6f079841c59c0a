//! More than is likely meant: wildcards, everybody, Not… elements.

use super::Check;
use super::policy::{Action, Findings, Policy, Resource, Stmt};
use super::trust::SOURCE_KEYS;
use crate::catalogue::{Action as Known, findings as rule, service};
use crate::diagnostic::Severity;
use crate::kind::Kind;

pub(super) const CHECKS: &[Check] = &[
    everything,
    whole_service,
    all_resources,
    allow_with_not,
    escalation,
    database_users,
    public,
    services,
];

fn identity<'p, 'a>(policy: &'p Policy<'a>) -> impl Iterator<Item = &'p Stmt<'a>> {
    policy.allows().filter(|_| policy.kind == Kind::Identity)
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
    for statement in identity(policy)
        .filter(|statement| has_all_resources(statement) && !statement.is_conditional())
    {
        for action in statement
            .actions
            .iter()
            .filter(|action| action.is_everything() && !statement.negated_action())
        {
            let message = "every action on every resource: this is an administrator";
            let hint = "name the services, actions and resources that are needed";
            found.add(
                &rule::ADMINISTRATOR_ACCESS,
                &action.text.place,
                message,
                hint,
            );
        }
    }
}

fn whole_service(policy: &Policy, found: &mut Findings) {
    for statement in policy
        .allows()
        .filter(|statement| policy.kind != Kind::Trust && !statement.negated_action())
    {
        for action in statement
            .actions
            .iter()
            .filter(|action| action.name == "*" && !action.is_everything())
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
    for statement in identity(policy)
        .filter(|statement| !statement.is_conditional() && !statement.negated_action())
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
            found.add(
                &rule::BROAD_RESOURCE,
                &resource.text.place,
                message,
                "name the ARNs that are needed",
            );
        }
    }
}

fn is_wide(action: &Action) -> bool {
    let Some(of) = service(&action.service) else {
        return false;
    };
    let is_wide = |known: &Known| {
        let is_sensitive = SENSITIVE.contains(&(of.prefix, known.name));
        (known.level.is_mutating() || is_sensitive) && !known.resources.is_empty()
    };
    match action.has_wildcard() {
        true => of.matching(&action.name).any(is_wide),
        false => of.action(&action.name).is_some_and(is_wide),
    }
}

fn allow_with_not(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows().filter(|_| policy.kind != Kind::Trust) {
        if let Some(action) = statement
            .raw
            .action
            .as_ref()
            .filter(|action| action.negated)
        {
            let message =
                "Allow with NotAction allows every other action, those of services to come too";
            found.add(
                &rule::ALLOW_WITH_NOT_ACTION,
                &action.name,
                message,
                "name the actions that are needed",
            );
        }
        if let Some(resource) = statement
            .raw
            .resource
            .as_ref()
            .filter(|resource| resource.negated)
        {
            let message =
                "Allow with NotResource allows it on every other resource, those to come too";
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

fn escalation(policy: &Policy, found: &mut Findings) {
    for statement in identity(policy).filter(|statement| {
        has_all_resources(statement) && !statement.is_conditional() && !statement.negated_action()
    }) {
        for action in statement
            .actions
            .iter()
            .filter(|action| action.service == "iam" && action.name != "*")
        {
            if ESCALATION
                .iter()
                .any(|name| action.matches("iam", &name.to_lowercase()))
            {
                let message = format!(
                    "with {} on every resource an identity can give itself any right",
                    action.text.value
                );
                let hint = "name the users, roles or policies, or demand a permissions boundary (iam:PermissionsBoundary)";
                found.add(
                    &rule::PRIVILEGE_ESCALATION,
                    &action.text.place,
                    message,
                    hint,
                );
            }
        }
    }
}

/// GetClusterCredentials logs in as the user named in the ARN: with a wildcard as any, superusers too.
fn database_users(policy: &Policy, found: &mut Findings) {
    for statement in identity(policy)
        .filter(|statement| statement.has_action("redshift", "getclustercredentials"))
    {
        if statement
            .tests_of("redshift:dbuser")
            .any(|test| test.is_guard())
            || statement.negated_resource()
        {
            continue;
        }
        for resource in &statement.resources {
            let user = resource
                .arn
                .and_then(|arn| arn.resource.strip_prefix("dbuser:"))
                .map(|rest| rest.split_once('/').map_or(rest, |(_, user)| user));
            let is_everything = resource.is_everything()
                && statement.actions.iter().all(|action| action.name != "*");
            if user == Some("*") || is_everything {
                let message = format!(
                    "{} lets log in as any database user, superusers too",
                    resource.text.value
                );
                let hint =
                    "name the user: arn:aws:redshift:<region>:<account>:dbuser:<cluster>/<user>";
                found.add(
                    &rule::ANY_DATABASE_USER,
                    &resource.text.place,
                    message,
                    hint,
                );
            }
        }
    }
}

/// Keys that bind a request to known callers or networks.
const NARROWING: [&str; 14] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:referer",
    "aws:sourceip",
    "aws:sourcevpc",
    "aws:sourcevpcarn",
    "aws:sourcevpce",
    "aws:userid",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
];

fn is_narrowed(statement: &Stmt) -> bool {
    statement.tests.iter().any(|test| {
        let is_known = NARROWING.contains(&&*test.key) || SOURCE_KEYS.contains(&&*test.key);
        let is_everywhere = test
            .values()
            .any(|(value, _)| value == "0.0.0.0/0" || value == "::/0");
        is_known && test.is_guard() && !is_everywhere
    })
}

fn public(policy: &Policy, found: &mut Findings) {
    for statement in policy
        .allows()
        .filter(|statement| policy.kind == Kind::Bucket && !is_narrowed(statement))
    {
        for text in statement.principals("AWS").filter(|text| text.value == "*") {
            let reads = statement.actions.iter().all(|action| {
                ["s3:getobject", "s3:getobjectversion"].contains(&text_of(action).as_str())
            });
            let (severity, message) = match reads && !statement.negated_action() {
                true => (
                    Severity::Warning,
                    "everybody on the internet can read these objects",
                ),
                false => (
                    rule::PUBLIC_ACCESS.severity,
                    "everybody on the internet can do this",
                ),
            };
            let hint = "name the principals, or add a condition on aws:PrincipalOrgID, aws:SourceVpce or aws:SourceArn";
            found.add_as(&rule::PUBLIC_ACCESS, severity, &text.place, message, hint);
        }
    }
}

fn text_of(action: &Action) -> String {
    action.text.value.to_lowercase()
}

/// Services that write without a source in the request, as their guides show.
const WITHOUT_SOURCE: [&str; 2] = [
    "logdelivery.elasticloadbalancing.amazonaws.com",
    "serverlessrepo.amazonaws.com",
];

fn services(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows().filter(|_| policy.kind == Kind::Bucket) {
        let has_source = statement
            .tests
            .iter()
            .any(|test| SOURCE_KEYS.contains(&&*test.key) || is_context_of_account(&test.key));
        for text in statement
            .principals("Service")
            .filter(|text| !has_source && !WITHOUT_SOURCE.contains(&text.value.as_str()))
        {
            let message = format!(
                "{} acts for many accounts; any of them could have it do this here",
                text.value
            );
            let hint =
                "add a condition: \"StringEquals\": { \"aws:SourceAccount\": \"<your account>\" }";
            found.add(
                &rule::RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL,
                &text.place,
                message,
                hint,
            );
        }
    }
}

fn is_context_of_account(key: &str) -> bool {
    matches!(
        key,
        "aws:principalorgid" | "kms:calleraccount" | "kms:viaservice"
    ) || key.starts_with("kms:encryptioncontext")
}
