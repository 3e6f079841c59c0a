//! Text that a guide or template wants replaced.

use super::Check;
use super::findings::Findings;
use super::placeholder::{find_soft, is_slot, words};
use super::policy::Policy;
use crate::catalogue::{findings as rule, keys};
use crate::finding::{Place, Severity};

pub(super) use super::placeholder::{bracketed, find};

pub(super) const CHECKS: &[Check] = &[left_in, example_values];

fn left_in(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        for resource in &statement.resources {
            report(&resource.text.value, &resource.text.place, found);
        }
        for (_, text) in statement.principal().into_iter().flat_map(|principal| principal.all()) {
            report(&text.value, &text.place, found);
        }
        for test in &statement.tests {
            // Names of keys are in capitals here and there; issuers and tags are not.
            if is_claim(&test.key) || bracketed(&test.key).is_some() {
                report(&test.raw.key.value, &test.raw.key.place, found);
            }
            // What other services' keys hold may well look like this.
            let is_judged = keys::is_in_full(&test.key) && test.known.is_some() || is_claim(&test.key);
            for (value, at) in test.values() {
                if is_judged || value.starts_with('<') {
                    report(value, &at.place, found);
                }
            }
        }
    }
}

/// A claim of an identity provider: `issuer.example.com:sub`.
fn is_claim(key: &str) -> bool {
    key.split_once(':').is_some_and(|(issuer, _)| issuer.contains('.'))
}

fn report(text: &str, place: &Place, found: &mut Findings) {
    if let Some(first) = find(text) {
        let others: Vec<&str> = words(text).filter(|word| is_slot(word) && !first.contains(word)).collect();
        let message = match others.is_empty() {
            true => format!("{first} is still to be replaced"),
            false => format!("{first}, {} are still to be replaced", others.join(", ")),
        };
        found.add(&rule::PLACEHOLDER, place, message, "put the real value in its place");
    } else if let Some(placeholder) = find_soft(text) {
        let message = format!("{placeholder} looks as if it were still to be replaced");
        let hint = "put the real value in its place";
        found.add_as(&rule::PLACEHOLDER, Severity::Warning, place, message, hint);
    }
}

/// Values that AWS's documentation uses in examples and does not let anybody have.
fn example_values(policy: &Policy, found: &mut Findings) {
    let statements = || policy.statements.iter();
    let mut principals = statements().flat_map(|statement| statement.principals("AWS"));
    let is_account = |text: &str| text == "123456789012" || text.contains("::123456789012:");
    if let Some(text) = principals.find(|text| is_account(&text.value)) {
        let message = "123456789012 is the account of AWS's examples; IAM refuses it as a principal";
        found.add(&rule::EXAMPLE_VALUE, &text.place, message, "name the real account");
    }
    let mut resources = statements().flat_map(|statement| &statement.resources);
    if let Some(resource) = resources.find(|resource| resource.text.value.contains(":::amzn-s3-demo-")) {
        let message = "bucket names beginning with amzn-s3-demo- are reserved for AWS's examples";
        found.add(&rule::EXAMPLE_VALUE, &resource.text.place, message, "name the real bucket");
    }
}
