//! Google as identity provider, whose claims have names of their own in AWS.

use super::Check;
use super::context::VendorTrust;
use super::federation::{claims, guards, place, web_identity};
use super::findings::Findings;
use super::parts::Test;
use super::placeholders;
use super::policy::Policy;
use crate::catalogue::{findings as rule, providers};
use crate::finding::Severity;
use crate::operator::Comparison;

pub(super) const CHECKS: &[Check] = &[google];

/// Google's claims have names of their own in AWS: `aud` compares the token's `azp` where it has one, `oaud` its `aud`.
fn google(policy: &Policy, found: &mut Findings) {
    for (statement, text, issuer) in web_identity(policy).filter(|(.., issuer)| *issuer == providers::GOOGLE)
    {
        let guarded = |name: &str| guards(statement, issuer).any(|(claim, _)| claim == name);
        for (claim, test) in claims(statement, issuer) {
            match claim {
                "sub" => google_subject(test, found),
                "aud" if !is_client(policy, test) => {
                    let message = "accounts.google.com:aud compares the token's azp where it has one: the id or e-mail of the service account";
                    let hint = "compare the audience of the token with accounts.google.com:oaud";
                    found.add(&rule::GOOGLE_AUD_IS_AZP, &test.raw.key.place, message, hint);
                }
                _ => {}
            }
        }
        let place = place(statement, text);
        let is_exact = |name: &str| {
            guards(statement, issuer).any(|(claim, test)| {
                let equals = [Comparison::StringEquals, Comparison::StringEqualsIgnoreCase];
                claim == name && test.operator.is_some_and(|operator| equals.contains(&operator.comparison))
            })
        };
        let is_guarded = guards(statement, issuer).next().is_some();
        if is_guarded && !["aud", "oaud", "sub"].into_iter().any(is_exact) {
            let message = "no claim is compared with StringEquals: whether IAM saves this is open; it is quoted with \"requires a StringEquals condition on an application id\"";
            let hint = "compare accounts.google.com:sub, :aud or :oaud with StringEquals";
            found.add(&rule::GOOGLE_WITHOUT_EXACT_CLAIM, place, message, hint);
        }
        if guarded("oaud") && !["sub", "aud", "email"].into_iter().any(guarded) {
            let message = "any Google service account can ask for a token with this audience: the subject is not tested";
            let hint = "add \"StringEquals\": { \"accounts.google.com:sub\": \"<numeric id>\" }";
            found.add(&rule::GOOGLE_AUDIENCE_WITHOUT_SUBJECT, place, message, hint);
        }
        if guarded("sub") && !guarded("oaud") && !guarded("aud") {
            let message = "the service account is tested, the audience is not: if it works for several customers, one of them could have it use this role";
            let hint = "add \"accounts.google.com:oaud\": \"<audience>\" if the vendor gives you one";
            found.add(&rule::GOOGLE_AUDIENCE_MISSING, place, message, hint);
        }
    }
}

/// Is it the client id that the vendor gave?
fn is_client(policy: &Policy, test: &Test) -> bool {
    let trust = policy.context.vendor.as_ref().map(|vendor| &vendor.trust);
    let Some(VendorTrust::Google { client: Some(client), .. }) = trust else {
        return false;
    };
    test.values().all(|(value, _)| value == client)
}

/// The unique id of a service account or user: about 21 digits.
fn google_subject(test: &Test, found: &mut Findings) {
    for (value, at) in
        test.values().filter(|(value, _)| placeholders::find(value).is_none() && !value.contains("${"))
    {
        let is_pattern = test.operator.is_some_and(|operator| operator.comparison == Comparison::StringLike)
            && value.contains(['*', '?']);
        let is_number = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
        if is_pattern {
            continue;
        }
        if !is_number {
            let what = if value.contains('@') { "an e-mail address" } else { "not a number" };
            let message =
                format!("{value:?} is {what}; a Google token's sub is the numeric id of the account");
            let hint = "take the unique id (21 digits) that the vendor gives, or `gcloud iam service-accounts describe <e-mail> --format='value(uniqueId)'`";
            found.add(&rule::GOOGLE_SUBJECT_NOT_NUMERIC, &at.place, message, hint);
        } else if !(15..=30).contains(&value.len()) {
            let message =
                format!("{value:?} has {} digits; the ids of Google's accounts have about 21", value.len());
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
