//! The names of services as principals (IAM User Guide, AWS service principals).

use super::Check;
use super::findings::Findings;
use super::placeholders;
use super::policy::Policy;
use crate::arn::is_account_id;
use crate::catalogue::{findings as rule, services};
use crate::document::Text;
use crate::finding::Severity;
use crate::pattern::has_wildcard;

pub(super) const CHECKS: &[Check] = &[format];

/// Endings of service principals in the partitions.
const SERVICE_SUFFIXES: [&str; 5] =
    [".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".aws.internal", ".aws.dev"];

/// What service principals of another domain end with: only Alexa has some (Alexa Skills Kit, Host a Custom Skill as an AWS
/// Lambda Function; Steps to Build a Smart Home Skill).
const OTHER_DOMAIN: &str = ".amazon.com";
const OF_OTHER_DOMAIN: [&str; 2] = ["alexa-appkit.amazon.com", "alexa-connectedhome.amazon.com"];

/// Service principals whose name is not the prefix of the service's actions.
const OTHER_SERVICES: [&str; 12] = [
    "delivery",
    "ecs-tasks",
    "edgelambda",
    "logger",
    "logging",
    "monitoring",
    "ops",
    "opsworks",
    "pods",
    "spot",
    "spotfleet",
    "vpc-flow-logs",
];

fn format(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        for text in statement.principals("Service").filter(|text| placeholders::find(&text.value).is_none()) {
            let value = text.value.as_str();
            if has_wildcard(value) {
                let message = format!("{value:?} has a wildcard; a service is named in full");
                let hint = "name each service: \"ec2.amazonaws.com\"";
                found.add(&rule::UNSUPPORTED_WILDCARD_IN_PRINCIPAL, &text.place, message, hint);
                continue;
            }
            if let Some(name) = value.strip_suffix(OTHER_DOMAIN) {
                of_other_domain(name, text, found);
                continue;
            }
            let name = SERVICE_SUFFIXES.iter().rev().find_map(|suffix| value.strip_suffix(suffix));
            let is_name = |name: &str| {
                let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b);
                !name.is_empty() && name.bytes().all(allowed)
            };
            match name {
                Some(name) if is_name(name) => misspelled(name, text, found),
                _ => not_a_service(value, text, found),
            }
        }
    }
}

/// A service that is known is certainly meant by its name in the usual domain; another may be new.
fn of_other_domain(name: &str, text: &Text, found: &mut Findings) {
    let value = text.value.as_str();
    if OF_OTHER_DOMAIN.contains(&value) {
        return;
    }
    let rule = &rule::INVALID_SERVICE_PRINCIPAL_FORMAT;
    let is_certain = services::is_prefix(name) || OTHER_SERVICES.contains(&name);
    let severity = if is_certain { rule.severity } else { Severity::Warning };
    let message = format!("{value:?} is no service principal that is known: they end in .amazonaws.com");
    found.add_as(rule, severity, &text.place, message, format!("write \"{name}.amazonaws.com\""));
}

fn not_a_service(value: &str, text: &Text, found: &mut Findings) {
    let hint = match value {
        value if value.contains(".amazonaws.com") && value != value.to_lowercase() => {
            format!("write {:?}", value.to_lowercase())
        }
        value if is_account_id(value) || value.starts_with("arn:") => {
            format!("an account, user or role is written {{ \"AWS\": {value:?} }}")
        }
        value if !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') => {
            format!("write \"{}.amazonaws.com\"", value.to_lowercase())
        }
        _ => "write \"<service>.amazonaws.com\"".to_owned(),
    };
    let message = format!("{value:?} is not the name of a service principal");
    found.add(&rule::INVALID_SERVICE_PRINCIPAL_FORMAT, &text.place, message, hint);
}

fn misspelled(name: &str, text: &Text, found: &mut Findings) {
    let first = name.split('.').next().unwrap_or(name);
    if name.contains('.') || services::is_prefix(first) || OTHER_SERVICES.contains(&first) {
        return;
    }
    if let Some(known) = services::similar_prefix(first) {
        let message = format!("there is no known service {first:?}");
        let hint = format!("did you mean {:?}?", text.value.replacen(first, known, 1));
        found.add_as(&rule::INVALID_SERVICE_PRINCIPAL_FORMAT, Severity::Warning, &text.place, message, hint);
    }
}
