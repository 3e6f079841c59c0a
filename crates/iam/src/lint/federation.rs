//! Web identity and SAML federation (IAM User Guide: Principal element, Available keys for OIDC federation,
//! Identity-provider controls for shared OIDC providers).

use super::Check;
use super::findings::Findings;
use super::parts::Test;
use super::placeholders;
use super::policy::Policy;
use super::statement::Stmt;
use crate::arn::Arn;
use crate::arn::is_account_id;
use crate::catalogue::{findings as rule, providers};
use crate::document::Text;
use crate::finding::{Place, Severity};
use crate::kind::Kind;
use crate::operator::Comparison;
use crate::partition;
use crate::public::names_everything;

pub(super) const CHECKS: &[Check] = &[principal_form, unguarded, subjects, audience, saml];

/// Allow statements of a trust policy with each federated principal.
fn federated<'p, 'a>(policy: &'p Policy<'a>) -> impl Iterator<Item = (&'p Stmt<'a>, &'a Text)> {
    let statements = policy.allows().filter(|_| policy.kind == Kind::Trust);
    statements.flat_map(|statement| statement.principals("Federated").map(move |text| (statement, text)))
}

/// Allow statements of a trust policy with each provider of web identities and its issuer.
pub(super) fn web_identity<'p, 'a>(
    policy: &'p Policy<'a>,
) -> impl Iterator<Item = (&'p Stmt<'a>, &'a Text, &'a str)> {
    federated(policy).filter_map(|(statement, text)| Some((statement, text, providers::issuer(&text.value)?)))
}

fn principal_form(policy: &Policy, found: &mut Findings) {
    for statement in policy.statements.iter().filter(|_| policy.kind == Kind::Trust) {
        for text in statement.principals("Federated").filter(|text| placeholders::find(&text.value).is_none())
        {
            if let Some((message, hint)) = malformed(&text.value) {
                let rule = &rule::INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY;
                found.add(rule, &text.place, message, hint);
            } else if text.value.ends_with(":oidc-provider/accounts.google.com") {
                let message = "AWS knows Google without an IAM identity provider; with one, the token's audience must be among its client ids";
                let hint = "write \"Federated\": \"accounts.google.com\"";
                found.add(&rule::GOOGLE_IS_BUILT_IN, &text.place, message, hint);
            }
        }
    }
}

/// Why this is no federated principal, and what would be.
fn malformed(value: &str) -> Option<(String, String)> {
    if providers::BUILT_IN.contains(&value) {
        return None;
    }
    let hint =
        "write a provider's ARN, arn:aws:iam::<account>:oidc-provider/<issuer> or …:saml-provider/<name>"
            .to_owned();
    let bare = value.trim_start_matches("https://").trim_end_matches('/');
    if let Some(known) = providers::BUILT_IN.iter().find(|known| **known == bare.to_lowercase()) {
        return Some((format!("{value:?} is not how AWS names this provider"), format!("write {known:?}")));
    }
    let Some(arn) = Arn::parse(value) else {
        let is_google = ["google.com", "googleapis.com"].iter().any(|google| bare.ends_with(google));
        let hint = if is_google { "write \"accounts.google.com\"".to_owned() } else { hint };
        return Some((format!("{value:?} is neither a built-in provider nor the ARN of one"), hint));
    };
    let (kind, name) = arn.resource.split_once('/').unwrap_or((arn.resource, ""));
    if arn.service != "iam" || !["oidc-provider", "saml-provider"].contains(&kind) || name.is_empty() {
        return Some((format!("{value} is not the ARN of an identity provider"), hint));
    }
    if !is_account_id(arn.account) {
        return Some((
            format!("{:?} is not an account id", arn.account),
            "the provider is in the account of the role: twelve digits".to_owned(),
        ));
    }
    if name.contains("://") || name.contains('*') {
        let message =
            format!("the ARN of a provider holds the issuer without https:// and without wildcards: {name}");
        return Some((message, format!("write …:oidc-provider/{}", bare_issuer(name))));
    }
    (!partition::is_partition(arn.partition)).then(|| {
        (format!("{:?} is not a partition", arn.partition), "write aws, aws-cn or aws-us-gov".to_owned())
    })
}

fn bare_issuer(name: &str) -> &str {
    name.split("://").last().unwrap_or(name)
}

/// Tests of a claim of this issuer.
pub(super) fn claims<'s, 'a>(
    statement: &'s Stmt<'a>,
    issuer: &str,
) -> impl Iterator<Item = (&'s str, &'s Test<'a>)> {
    let prefix = format!("{}:", issuer.to_lowercase());
    statement.tests.iter().filter_map(move |test| Some((test.key.strip_prefix(&prefix)?, test)))
}

pub(super) fn guards<'s, 'a>(
    statement: &'s Stmt<'a>,
    issuer: &str,
) -> impl Iterator<Item = (&'s str, &'s Test<'a>)> {
    claims(statement, issuer).filter(|(_, test)| test.is_guard() && !test.raw.values.is_empty())
}

/// Where to point at for a condition that is missing.
pub(super) fn place<'a>(statement: &Stmt<'a>, text: &'a Text) -> &'a Place {
    match statement.is_conditional() {
        true => statement.condition_place(),
        false => &text.place,
    }
}

/// Is the test one with which IAM takes a trust policy for a shared provider? It compares for equality, with an operator
/// that takes letters, and does not name everything (IAM User Guide, Identity-provider controls for shared OIDC
/// providers).
fn is_control(test: &Test, issuer: &str) -> bool {
    let is_positive = test.operator.is_some_and(|operator| {
        let compares = [Comparison::StringEquals, Comparison::StringLike, Comparison::StringEqualsIgnoreCase];
        compares.contains(&operator.comparison) && !operator.passes_when_absent()
    });
    // Of GitHub's subjects IAM takes none that begins with a wildcard, or is blank.
    let is_scoped = |value: &str| {
        !names_everything(value)
            && !(providers::is_github(issuer) && (value.starts_with('*') || value.trim().is_empty()))
    };
    is_positive && !test.raw.values.is_empty() && test.values().all(|(value, _)| is_scoped(value))
}

/// No claim is tested: everybody the provider knows may enter.
fn unguarded(policy: &Policy, found: &mut Findings) {
    for (statement, text, issuer) in web_identity(policy).filter(|(statement, ..)| !statement.is_partial) {
        let controls = providers::required_controls(issuer);
        let mut tests = controls.iter().flat_map(|key| statement.tests_of(key));
        let is_controlled = controls.is_empty() || tests.any(|test| is_control(test, issuer));
        let is_open = guards(statement, issuer).all(|(claim, _)| claim == "aud" && !controls.is_empty())
            && !statement.tests_of("sts:rolesessionname").any(|test| is_control(test, issuer));
        let place = place(statement, text);
        if providers::is_github(issuer) && is_open {
            let message = "any repository of GitHub can assume the role: its subject is not tested";
            let hint = format!("add \"StringLike\": {{ \"{issuer}:sub\": \"repo:<org>/<repo>:*\" }}");
            found.add(&rule::MISSING_GITHUB_REPO_CONDITION_KEY, place, message, hint);
        }
        if let (Some(key), false) = (controls.first(), is_controlled) {
            let message = format!(
                "Trust policy with trusted principal {} must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, {} which is not scoped to all",
                text.value,
                controls.join(" or ")
            );
            let hint = format!(
                "the provider serves many organizations, and IAM refuses the policy; add \"StringEquals\": {{ \"{key}\": \"<yours>\" }}"
            );
            found.add(&rule::SHARED_OIDC_PROVIDER_WITHOUT_CONTROL, place, message, hint);
        } else if is_open && controls.is_empty() {
            let rule = &rule::MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL;
            let severity = match providers::BUILT_IN.contains(&issuer) {
                true => Severity::Error,
                false => rule.severity,
            };
            let message = match issuer {
                providers::GOOGLE => {
                    "every Google identity in the world can assume the role: no claim of the token is tested"
                        .to_owned()
                }
                _ => format!(
                    "everybody with a token of {issuer} can assume the role: no claim of it is tested"
                ),
            };
            let hint = format!("add \"StringEquals\": {{ \"{issuer}:sub\": \"<subject>\" }}");
            found.add_as(rule, severity, place, message, hint);
        }
    }
}

/// Claims of GitHub with which an id binds a token to an organization or a repository.
const BINDING: [&str; 3] = ["enterprise_id", "repository_id", "repository_owner_id"];

/// Subjects that leave the door wide open.
fn subjects(policy: &Policy, found: &mut Findings) {
    for (statement, _, issuer) in web_identity(policy) {
        for (_, test) in claims(statement, issuer).filter(|(claim, _)| *claim == "sub") {
            let Some(operator) = test.operator.filter(|operator| !operator.comparison.is_negated()) else {
                continue;
            };
            let takes_patterns = operator.comparison.takes_wildcards();
            let is_bound = guards(statement, issuer).any(|(claim, test)| {
                BINDING.contains(&claim) && !test.values().any(|(value, _)| value.contains(['*', '?']))
            });
            for (value, at) in test.values() {
                match issuer {
                    _ if placeholders::find(value).is_some() => {}
                    // The ids say which repository or organization it is, whatever it is called.
                    _ if is_bound && providers::is_github(issuer) && !names_everything(value) => {}
                    _ if takes_patterns && is_open_subject(issuer, value) => {
                        let message = format!("{value:?} matches subjects of strangers");
                        let hint = "name the organization in full, or better the exact subject";
                        found.add(&rule::OIDC_SUBJECT_TOO_BROAD, &at.place, message, hint);
                    }
                    _ if takes_patterns && providers::is_github(issuer) => {
                        github_subject(value, &at.place, found)
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Nothing fixed before the first wildcard that would bind to one organization.
fn is_open_subject(issuer: &str, value: &str) -> bool {
    let Some(end) = value.find(['*', '?']) else {
        return false;
    };
    let fixed = &value[..end];
    match issuer {
        // repo:<organization>/…
        _ if providers::is_github(issuer) => {
            !fixed.trim_start_matches("repo:").contains('/') && !fixed.contains("repository")
        }
        // organization:<organization>:…
        "app.terraform.io" | "agent.buildkite.com" => fixed.matches(':').count() < 2,
        // project_path:<group>/…
        "gitlab.com" => !fixed.contains('/'),
        _ => fixed.len() < 3,
    }
}

fn github_subject(value: &str, place: &Place, found: &mut Findings) {
    let Some(rest) = value.strip_prefix("repo:") else {
        return;
    };
    let repository = rest.split(':').next().unwrap_or(rest);
    let subject = rest.split_once(':').map_or("", |(_, subject)| subject);
    if repository.contains('*') || (subject == "*" && value.ends_with('*')) {
        let message = format!(
            "{value:?} lets in every {}",
            if repository.contains('*') {
                "repository it matches"
            } else {
                "branch, pull request and environment"
            }
        );
        let hint = "name repository and branch or environment: repo:<org>/<repo>:ref:refs/heads/main";
        found.add(&rule::SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED, place, message, hint);
    }
}

/// Providers other than Google: the audience binds the token to AWS.
fn audience(policy: &Policy, found: &mut Findings) {
    for (statement, text, issuer) in
        web_identity(policy).filter(|(.., issuer)| !providers::BUILT_IN.contains(issuer))
    {
        let tested = |name: &str| guards(statement, issuer).any(|(claim, _)| claim == name);
        if tested("sub") && !tested("aud") {
            let message = format!(
                "the audience of {issuer}'s tokens is not tested: one made for another service would do"
            );
            let hint = format!("add \"StringEquals\": {{ \"{issuer}:aud\": \"sts.amazonaws.com\" }}");
            found.add(&rule::OIDC_AUDIENCE_MISSING, place(statement, text), message, hint);
        }
    }
}

fn saml(policy: &Policy, found: &mut Findings) {
    for (statement, text) in federated(policy).filter(|(_, text)| text.value.contains(":saml-provider/")) {
        let is_tested = ["saml:aud", "saml:iss", "saml:sub", "saml:namequalifier", "saml:doc"]
            .iter()
            .any(|key| statement.tests_of(key).next().is_some());
        if !is_tested && !statement.is_partial {
            let message = "no claim of the SAML assertion is tested";
            let hint = "add \"StringEquals\": { \"SAML:aud\": \"https://signin.aws.amazon.com/saml\" }";
            found.add(&rule::SAML_AUDIENCE_MISSING, place(statement, text), message, hint);
        }
    }
}
