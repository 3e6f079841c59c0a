//! The form of principals (IAM User Guide, Principal element).

use super::Check;
use super::findings::Findings;
use super::placeholders;
use super::policy::Policy;
use crate::arn::{Arn, is_account_id};
use crate::catalogue::similar::similar;
use crate::catalogue::{findings as rule, providers};
use crate::document::{Effect, PrincipalForm, Text};
use crate::kind::Kind;
use crate::partition;
use crate::pattern::has_wildcard;
use crate::principal::{AwsPrincipal, names_missing, unique_id_of};
use std::collections::HashMap;

pub(super) const CHECKS: &[Check] =
    &[kinds, aws, repeated, allow_with_not_principal, deny_with_not_principal];

const KINDS: [&str; 4] = ["AWS", "Service", "Federated", "CanonicalUser"];

fn kinds(policy: &Policy, found: &mut Findings) {
    for principal in policy.statements.iter().filter_map(|statement| statement.principal()) {
        match &principal.form {
            PrincipalForm::Text(text) if text.value != "*" => {
                let message = format!("{:?} stands alone as principal; only \"*\" may", text.value);
                let kind = kind_of(&text.value);
                let hint = format!("write {{ \"{kind}\": {:?} }}", text.value);
                found.add(&rule::INVALID_PRINCIPAL_FORMAT, &text.place, message, hint);
            }
            PrincipalForm::Text(_) => {}
            PrincipalForm::Map(entries) => {
                for kind in entries.iter().map(|entry| &entry.kind) {
                    kind_name(policy.kind, kind, found);
                }
            }
        }
    }
}

fn kind_name(policy: Kind, kind: &Text, found: &mut Findings) {
    if !KINDS.contains(&kind.value.as_str()) {
        let message = format!("{:?} is not a type of principal", kind.value);
        let hint = match similar(&kind.value, KINDS.into_iter()) {
            Some(known) => format!("write {known}; the case counts"),
            None => format!("the types are {}", KINDS.join(", ")),
        };
        found.add(&rule::INVALID_PRINCIPAL_KEY, &kind.place, message, hint);
    } else if kind.value == "CanonicalUser" && policy == Kind::Trust {
        let message = "a canonical user id belongs to S3 and cannot assume a role";
        let hint = "name the account, user or role: { \"AWS\": … }";
        found.add(&rule::INVALID_PRINCIPAL_KEY, &kind.place, message, hint);
    }
}

/// The type under which such a principal is written.
fn kind_of(text: &str) -> &'static str {
    let is_provider = text.contains(":oidc-provider/") || text.contains(":saml-provider/");
    if is_provider || providers::BUILT_IN.contains(&text) {
        "Federated"
    } else if text.contains(".amazonaws.com") {
        "Service"
    } else {
        "AWS"
    }
}

fn aws(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let Some(principal) = statement.principal() else {
            continue;
        };
        let PrincipalForm::Map(entries) = &principal.form else {
            continue;
        };
        let texts = entries.iter().filter(|entry| entry.kind.value == "AWS").flat_map(|entry| &entry.values);
        for text in texts.filter(|text| placeholders::find(&text.value).is_none()) {
            one_aws(policy, text, found);
        }
    }
}

fn one_aws(policy: &Policy, text: &Text, found: &mut Findings) {
    let value = text.value.as_str();
    match AwsPrincipal::parse(value) {
        AwsPrincipal::Everyone => {}
        AwsPrincipal::UniqueId(id) => unique_id(id, text, found),
        _ if has_wildcard(value) => {
            let message = format!("{value} has a wildcard; a principal is named in full");
            let hint = "name the account and add a condition on aws:PrincipalArn, which takes wildcards";
            found.add(&rule::UNSUPPORTED_WILDCARD_IN_PRINCIPAL, &text.place, message, hint);
        }
        AwsPrincipal::Other => {
            let (why, hint) = why_not(value);
            let message = format!("{value:?} cannot be a principal: {why}");
            found.add(&rule::INVALID_PRINCIPAL_FORMAT, &text.place, message, hint);
        }
        AwsPrincipal::Account(_) if !value.starts_with("arn:") => {}
        parsed => {
            let Some(arn) = Arn::parse(value) else { return };
            let is_origin_access = policy.kind == Kind::Bucket && arn.account == "cloudfront";
            if !partition::is_partition(arn.partition) {
                let message = format!("{:?} is not a partition", arn.partition);
                found.add(&rule::INVALID_PARTITION, &text.place, message, "write aws, aws-cn or aws-us-gov");
            }
            if !arn.region.is_empty() {
                let message = format!("{value} names a region; IAM is global");
                let hint = "leave the field empty: two colons after iam";
                found.add(&rule::INVALID_PRINCIPAL_FORMAT, &text.place, message, hint);
            } else if parsed.account().is_some_and(|account| !is_account_id(account)) && !is_origin_access {
                let message = format!("{:?} in {value} is not an account id", arn.account);
                let hint = "an account id has twelve digits, without hyphens";
                found.add(&rule::INVALID_PRINCIPAL_FORMAT, &text.place, message, hint);
            }
        }
    }
}

fn unique_id(id: &str, text: &Text, found: &mut Findings) {
    let hint = "name the ARN of the one that exists now; saving the policy again makes the new link";
    let (rule, what) = match unique_id_of(id) {
        Some("a role") => (&rule::INVALID_ROLE_REFERENCE, "role"),
        Some("an IAM user") => (&rule::INVALID_USER_REFERENCE, "user"),
        other => {
            let what = other.unwrap_or("something else");
            let message = format!("{id} is the id of {what}, which cannot be a principal");
            found.add(&rule::INVALID_PRINCIPAL_FORMAT, &text.place, message, "name a user, role or account");
            return;
        }
    };
    let message = format!(
        "{id} is the id of a {what}, which IAM shows in place of the ARN once the {what} was deleted; one of the same name does not match it"
    );
    found.add(rule, &text.place, message, hint);
}

/// What is wrong with a principal that is none, and how to write it.
fn why_not(value: &str) -> (&'static str, String) {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let is_number = value.chars().all(|c| c.is_ascii_digit() || c == '-' || c == ' ');
    if value.is_empty() {
        return ("it is empty", "name an account, user or role".to_owned());
    }
    if is_number && digits.len() == 12 {
        return ("an account id is written without hyphens", format!("write {digits:?}"));
    }
    if is_number {
        return ("an account id has twelve digits", "check the number".to_owned());
    }
    match kind_of(value) {
        "Federated" => {
            return ("it is an identity provider", format!("write {{ \"Federated\": {value:?} }}"));
        }
        "Service" => {
            return ("it is a service", format!("write {{ \"Service\": {value:?} }}"));
        }
        _ => {}
    }
    let fields = value.split(':').count();
    match Arn::parse(value) {
        Some(arn) if arn.resource.starts_with("group/") => {
            ("a group is not an identity", "name its users, or a role".to_owned())
        }
        Some(arn) if arn.resource.starts_with("instance-profile/") => {
            ("an instance profile is not an identity", "name the role in it".to_owned())
        }
        Some(arn) if arn.service == "sts" => (
            "a session is named by role and session",
            "write arn:aws:sts::<account>:assumed-role/<role>/<session>".to_owned(),
        ),
        Some(arn) if arn.service != "iam" => {
            ("it is no identity", "name an account, user or role".to_owned())
        }
        Some(_) => (
            "it is none of user/, role/ and root",
            "write arn:aws:iam::<account>:role/<name>, …:user/<name> or …:root".to_owned(),
        ),
        None if value.starts_with("arn:") && fields < 6 => (
            "the ARN lacks a field",
            "the region stays empty, but its colon does not: arn:aws:iam::<account>:…".to_owned(),
        ),
        None => (
            "it is neither an ARN nor an account id",
            "write arn:aws:iam::<account>:role/<name>, or the twelve digits".to_owned(),
        ),
    }
}

/// A principal that is named twice, also as account id and root ARN, or a session beside its role.
fn repeated(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        let mut seen: HashMap<&str, &Text> = HashMap::new();
        let mut roles: HashMap<(&str, &str), &Text> = HashMap::new();
        let texts: Vec<&Text> = statement.principals("AWS").collect();
        for text in &texts {
            let identity = match AwsPrincipal::parse(&text.value) {
                AwsPrincipal::Account(account) => account,
                AwsPrincipal::Role(role) => {
                    let name = role.resource.rsplit('/').next().unwrap_or_default();
                    roles.insert((role.account, name), text);
                    text.value.as_str()
                }
                _ => text.value.as_str(),
            };
            match seen.get(identity) {
                Some(first) => {
                    let message = format!("{} is the same principal as {}", text.value, first.value);
                    found.add(&rule::REDUNDANT_PRINCIPAL, &text.place, message, "keep one of the two");
                }
                None => _ = seen.insert(identity, text),
            }
        }
        for session in texts {
            let AwsPrincipal::AssumedRole(arn, role, _) = AwsPrincipal::parse(&session.value) else {
                continue;
            };
            if let Some(role) = roles.get(&(arn.account, role)) {
                let message =
                    format!("{} is a session of {}, which is named as well", session.value, role.value);
                let rule = &rule::REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY;
                let hint = "keep the one that is meant: the role has all its sessions";
                found.add(rule, &session.place, message, hint);
            }
        }
    }
}

/// Each of the names under which AWS may look for the caller has to be left out of the Deny.
fn deny_with_not_principal(policy: &Policy, found: &mut Findings) {
    for statement in policy.denies().filter(|_| policy.kind != Kind::Trust) {
        let Some(principal) = statement.principal().filter(|principal| principal.negated) else {
            continue;
        };
        if let Some((_, everybody)) = principal.all().find(|(kind, text)| *kind == "AWS" && text.value == "*")
        {
            let message = "this Deny spares everybody, so that it denies nobody";
            let hint = "name those who are to be denied: \"Principal\": …";
            found.add(&rule::DENY_OF_NOBODY, &everybody.place, message, hint);
            continue;
        }
        for (_, text) in principal.all().filter(|(kind, _)| *kind == "AWS") {
            for missing in names_missing(&text.value, principal) {
                let message = format!("this may deny {} too: {missing} is not named beside it", text.value);
                let hint =
                    format!("add {missing}, or deny by \"ArnNotEquals\": {{ \"aws:PrincipalArn\": … }}");
                found.add(&rule::NOT_PRINCIPAL_WITHOUT_ACCOUNT, &text.place, message, hint);
            }
        }
    }
}

fn allow_with_not_principal(policy: &Policy, found: &mut Findings) {
    for statement in policy.statements.iter().filter(|_| policy.kind == Kind::Bucket) {
        let Some(principal) = statement.principal().filter(|principal| principal.negated) else {
            continue;
        };
        if statement.raw.effect.value == Effect::Allow {
            let message = "Allow with NotPrincipal lets in everybody else, anonymous callers too";
            let hint = "name the principals that may: \"Principal\": …";
            found.add(&rule::ALLOW_WITH_NOT_PRINCIPAL, &principal.name, message, hint);
        }
    }
}
