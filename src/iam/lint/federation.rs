//! Web identity and SAML federation (IAM User Guide: Principal element, Available keys for OIDC federation,
//! Identity-provider controls for shared OIDC providers).

use super::Check;
use super::placeholders;
use super::policy::{Findings, Policy, Stmt, Test};
use crate::arn::Arn;
use crate::arn::is_account_id;
use crate::catalogue::{findings as rule, partitions, providers};
use crate::diagnostic::{Place, Severity};
use crate::document::Text;
use crate::kind::Kind;
use crate::operator::Comparison;

pub(super) const CHECKS: &[Check] = &[principal_form, unguarded, subjects, google, audience, saml];

/// Allow statements of a trust policy with each federated principal.
fn federated<'p, 'a>(policy: &'p Policy<'a>) -> impl Iterator<Item = (&'p Stmt<'a>, &'a Text)> {
    let statements = policy.allows().filter(|_| policy.kind == Kind::Trust);
    statements.flat_map(|statement| {
        statement
            .principals("Federated")
            .map(move |text| (statement, text))
    })
}

/// The same for web identity, with the issuer.
fn web_identity<'p, 'a>(
    policy: &'p Policy<'a>,
) -> impl Iterator<Item = (&'p Stmt<'a>, &'a Text, &'a str)> {
    federated(policy)
        .filter_map(|(statement, text)| Some((statement, text, providers::issuer(&text.value)?)))
}

fn principal_form(policy: &Policy, found: &mut Findings) {
    for statement in policy
        .statements
        .iter()
        .filter(|_| policy.kind == Kind::Trust)
    {
        for text in statement
            .principals("Federated")
            .filter(|text| placeholders::find(&text.value).is_none())
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
    let hint = "write a provider's ARN, arn:aws:iam::<account>:oidc-provider/<issuer> or …:saml-provider/<name>".to_owned();
    let bare = value.trim_start_matches("https://").trim_end_matches('/');
    if let Some(known) = providers::BUILT_IN
        .iter()
        .find(|known| **known == bare.to_lowercase())
    {
        return Some((
            format!("{value:?} is not how AWS names this provider"),
            format!("write {known:?}"),
        ));
    }
    let Some(arn) = Arn::parse(value) else {
        let is_google = ["google.com", "googleapis.com"]
            .iter()
            .any(|google| bare.ends_with(google));
        let hint = if is_google {
            "write \"accounts.google.com\"".to_owned()
        } else {
            hint
        };
        return Some((
            format!("{value:?} is neither a built-in provider nor the ARN of one"),
            hint,
        ));
    };
    let (kind, name) = arn.resource.split_once('/').unwrap_or((arn.resource, ""));
    if arn.service != "iam"
        || !["oidc-provider", "saml-provider"].contains(&kind)
        || name.is_empty()
    {
        return Some((
            format!("{value} is not the ARN of an identity provider"),
            hint,
        ));
    }
    if !is_account_id(arn.account) {
        return Some((
            format!("{:?} is not an account id", arn.account),
            "the provider is in the account of the role: twelve digits".to_owned(),
        ));
    }
    if name.contains("://") || name.contains('*') {
        let message = format!(
            "the ARN of a provider holds the issuer without https:// and without wildcards: {name}"
        );
        return Some((
            message,
            format!("write …:oidc-provider/{}", bare_issuer(name)),
        ));
    }
    (!partitions::is_partition(arn.partition)).then(|| {
        (
            format!("{:?} is not a partition", arn.partition),
            "write aws, aws-cn or aws-us-gov".to_owned(),
        )
    })
}

fn bare_issuer(name: &str) -> &str {
    name.split("://").last().unwrap_or(name)
}

/// Tests of a claim of this issuer.
fn claims<'s, 'a>(
    statement: &'s Stmt<'a>,
    issuer: &str,
) -> impl Iterator<Item = (&'s str, &'s Test<'a>)> {
    let prefix = format!("{}:", issuer.to_lowercase());
    statement
        .tests
        .iter()
        .filter_map(move |test| Some((test.key.strip_prefix(&prefix)?, test)))
}

fn guards<'s, 'a>(
    statement: &'s Stmt<'a>,
    issuer: &str,
) -> impl Iterator<Item = (&'s str, &'s Test<'a>)> {
    claims(statement, issuer).filter(|(_, test)| test.is_guard() && !test.raw.values.is_empty())
}

/// Where to point at for a condition that is missing.
fn place<'a>(statement: &Stmt<'a>, text: &'a Text) -> &'a Place {
    match statement.is_conditional() {
        true => statement.condition_place(),
        false => &text.place,
    }
}

/// No claim is tested: everybody the provider knows may enter.
fn unguarded(policy: &Policy, found: &mut Findings) {
    for (statement, text, issuer) in
        web_identity(policy).filter(|(statement, ..)| !statement.is_partial)
    {
        let control = providers::required_control(issuer);
        let has_control = control
            .as_ref()
            .is_none_or(|key| statement.tests_of(key).next().is_some());
        let is_open = guards(statement, issuer).next().is_none()
            && statement.tests_of("sts:rolesessionname").next().is_none();
        let place = place(statement, text);
        if issuer == providers::GITHUB && !has_control {
            let message = "any repository of GitHub can assume the role: its subject is not tested";
            let hint = "add \"StringLike\": { \"token.actions.githubusercontent.com:sub\": \"repo:<org>/<repo>:*\" }";
            found.add(
                &rule::MISSING_GITHUB_REPO_CONDITION_KEY,
                place,
                message,
                hint,
            );
        } else if let (Some(key), false) = (&control, has_control) {
            let message = format!(
                "{issuer} serves many organizations; IAM refuses a trust policy for it that does not test {key}"
            );
            let hint = format!("add \"StringEquals\": {{ \"{key}\": \"<yours>\" }}");
            found.add(
                &rule::SHARED_OIDC_PROVIDER_WITHOUT_CONTROL,
                place,
                message,
                hint,
            );
        } else if is_open {
            let rule = &rule::MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL;
            let severity = match providers::BUILT_IN.contains(&issuer) {
                true => Severity::Error,
                false => rule.severity,
            };
            let message = match issuer {
                providers::GOOGLE => "every Google identity in the world can assume the role: no claim of the token is tested".to_owned(),
                _ => format!("everybody with a token of {issuer} can assume the role: no claim of it is tested"),
            };
            let hint = format!("add \"StringEquals\": {{ \"{issuer}:sub\": \"<subject>\" }}");
            found.add_as(rule, severity, place, message, hint);
        }
    }
}

/// Subjects that leave the door wide open.
fn subjects(policy: &Policy, found: &mut Findings) {
    for (statement, _, issuer) in web_identity(policy) {
        for (_, test) in claims(statement, issuer).filter(|(claim, _)| *claim == "sub") {
            let Some(operator) = test
                .operator
                .filter(|operator| !operator.comparison.is_negated())
            else {
                continue;
            };
            let takes_patterns = operator.comparison.takes_wildcards();
            for (value, at) in test.values() {
                match issuer {
                    _ if placeholders::find(value).is_some() => {}
                    _ if takes_patterns && is_open_subject(issuer, value) => {
                        let message = format!("{value:?} matches subjects of strangers");
                        let hint = "name the organization in full, or better the exact subject";
                        found.add(&rule::OIDC_SUBJECT_TOO_BROAD, &at.place, message, hint);
                    }
                    providers::GITHUB => github_subject(value, &at.place, found),
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
        providers::GITHUB => {
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
        let hint =
            "name repository and branch or environment: repo:<org>/<repo>:ref:refs/heads/main";
        found.add(
            &rule::SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED,
            place,
            message,
            hint,
        );
    }
}

/// Google's claims have names of their own in AWS: `aud` compares the token's `azp` where it has one, `oaud` its `aud`.
fn google(policy: &Policy, found: &mut Findings) {
    for (statement, text, issuer) in
        web_identity(policy).filter(|(.., issuer)| *issuer == providers::GOOGLE)
    {
        let guarded = |name: &str| guards(statement, issuer).any(|(claim, _)| claim == name);
        for (claim, test) in claims(statement, issuer) {
            match claim {
                "sub" => google_subject(test, found),
                "aud" => {
                    let message = "accounts.google.com:aud compares the token's azp where it has one: the id or e-mail of the service account";
                    let hint = "compare the audience of the token with accounts.google.com:oaud";
                    found.add(
                        &rule::CONFIRM_AUDIENCE_CLAIM_TYPE,
                        &test.raw.key.place,
                        message,
                        hint,
                    );
                }
                _ => {}
            }
        }
        let place = place(statement, text);
        if guarded("oaud") && !["sub", "aud", "email"].into_iter().any(guarded) {
            let message = "any Google service account can ask for a token with this audience: the subject is not tested";
            let hint = "add \"StringEquals\": { \"accounts.google.com:sub\": \"<numeric id>\" }";
            found.add(&rule::GOOGLE_AUDIENCE_WITHOUT_SUBJECT, place, message, hint);
        }
        if guarded("sub") && !guarded("oaud") && !guarded("aud") {
            let message = "the service account is tested, the audience is not: if it works for several customers, one of them could have it use this role";
            let hint =
                "add \"accounts.google.com:oaud\": \"<audience>\" if the vendor gives you one";
            found.add(&rule::GOOGLE_AUDIENCE_MISSING, place, message, hint);
        }
    }
}

/// The unique id of a service account or user: about 21 digits.
fn google_subject(test: &Test, found: &mut Findings) {
    for (value, at) in test
        .values()
        .filter(|(value, _)| placeholders::find(value).is_none() && !value.contains("${"))
    {
        let is_pattern = test
            .operator
            .is_some_and(|operator| operator.comparison == Comparison::StringLike)
            && value.contains(['*', '?']);
        let is_number = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
        if is_pattern {
            continue;
        }
        if !is_number {
            let what = if value.contains('@') {
                "an e-mail address"
            } else {
                "not a number"
            };
            let message = format!(
                "{value:?} is {what}; a Google token's sub is the numeric id of the account"
            );
            let hint = "take the unique id (21 digits) that the vendor gives, or `gcloud iam service-accounts describe <e-mail> --format='value(uniqueId)'`";
            found.add(&rule::GOOGLE_SUBJECT_NOT_NUMERIC, &at.place, message, hint);
        } else if !(15..=30).contains(&value.len()) {
            let message = format!(
                "{value:?} has {} digits; the ids of Google's accounts have about 21",
                value.len()
            );
            found.add_as(
                &rule::GOOGLE_SUBJECT_NOT_NUMERIC,
                Severity::Warning,
                &at.place,
                message,
                "compare it with the id that the vendor gives",
            );
        }
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
            let hint =
                format!("add \"StringEquals\": {{ \"{issuer}:aud\": \"sts.amazonaws.com\" }}");
            found.add(
                &rule::OIDC_AUDIENCE_MISSING,
                place(statement, text),
                message,
                hint,
            );
        }
    }
}

fn saml(policy: &Policy, found: &mut Findings) {
    for (statement, text) in
        federated(policy).filter(|(_, text)| text.value.contains(":saml-provider/"))
    {
        let is_tested = [
            "saml:aud",
            "saml:iss",
            "saml:sub",
            "saml:namequalifier",
            "saml:doc",
        ]
        .iter()
        .any(|key| statement.tests_of(key).next().is_some());
        if !is_tested && !statement.is_partial {
            let message = "no claim of the SAML assertion is tested";
            let hint =
                "add \"StringEquals\": { \"SAML:aud\": \"https://signin.aws.amazon.com/saml\" }";
            found.add(
                &rule::SAML_AUDIENCE_MISSING,
                place(statement, text),
                message,
                hint,
            );
        }
    }
}
