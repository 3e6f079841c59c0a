//! What AWS looks at beside policies: names, providers, lengths.

use provision_iam::arn::Arn;
use provision_iam::catalogue::providers;
use provision_iam::evaluate::{Caller, Request};

use super::asked::Asked;
use super::facts::{Reading, Sought};
use super::finding::Finding;
use crate::cause::{Cause, Certainty};

/// What AWS looks at before any policy.
pub(super) fn before_policies(reading: &Reading, request: &Request) -> Option<Finding> {
    let certain = |cause: Cause, evidence: String| Finding::of(cause, Certainty::Certain, evidence);
    let name = request.context.single("sts:rolesessionname").unwrap_or_default();
    let legal = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(c);
    if !(2..=64).contains(&name.chars().count()) || !name.chars().all(legal) {
        return Some(certain(Cause::SessionNameInvalid, format!("the session is named {name:?}")));
    }
    match &request.principal {
        Caller::Aws(arn) if Arn::parse(arn).is_some_and(|arn| arn.resource == "root") => {
            Some(certain(Cause::RootCannotAssume, format!("the caller is {arn}")))
        }
        Caller::Aws(arn) if reading.principal == Sought::Missing => {
            let finding = certain(Cause::PrincipalDoesNotExist, format!("IAM knows no {arn}"));
            Some(finding.message("Who is to assume the role does not exist").hint(
                "Compare the ARN letter by letter: path, name, upper and lower case. The ARN of a session has no path, that of \
                 its role has.",
            ))
        }
        Caller::Federated(provider) => of_provider(reading, request, provider),
        _ => None,
    }
}

/// A token is held against the identity provider before the trust policy is looked at (IAM User Guide, Create an OpenID
/// Connect identity provider).
fn of_provider(reading: &Reading, request: &Request, provider: &str) -> Option<Finding> {
    let known = reading.providers.as_ref()?;
    let issuer = providers::issuer(provider).unwrap_or(provider);
    if provider.contains(":saml-provider/") {
        return None;
    }
    let own = known.iter().find(|one| providers::issuer(&one.arn) == Some(issuer));
    let is_built_in = providers::BUILT_IN.contains(&issuer);
    let Some(own) = own else {
        if is_built_in {
            return None;
        }
        let evidence = format!("iam:ListOpenIDConnectProviders: none for https://{issuer}");
        return Some(Finding::of(Cause::OidcProviderMissing, Certainty::Certain, evidence));
    };
    let audience = request.context.get(&format!("{issuer}:aud"))?;
    if audience.values.iter().any(|audience| own.client_ids.contains(audience)) {
        return None;
    }
    let evidence = format!(
        "{} has the client ids {}, the token is for {}",
        own.arn,
        own.client_ids.join(", "),
        audience.values.join(", ")
    );
    let finding = Finding::of(Cause::AudienceWrong, Certainty::Certain, evidence);
    Some(match is_built_in {
        false => finding,
        true => finding.message("The account has an identity provider of its own for an issuer that AWS knows without").hint(
            format!(
                "If nothing uses {}, remove it: aws iam delete-open-id-connect-provider. Otherwise add the token's audience to its \
                 client ids.",
                own.arn
            ),
        ),
    })
}

/// How long the session is to last (AWS STS API Reference, AssumeRole; IAM User Guide, Roles terms and concepts).
pub(super) fn duration(asked: &Asked, reading: &Reading) -> Option<Finding> {
    const LEAST: i64 = 900;
    const CHAINED: i64 = 3600;
    let seconds = asked.duration?;
    let role = reading.role.found()?;
    let most = i64::from(role.max_session_seconds.unwrap_or(3600));
    let certain = |cause: Cause, evidence: String| Finding::of(cause, Certainty::Certain, evidence);
    if seconds < LEAST {
        return Some(certain(Cause::DurationTooShort, format!("{seconds} s are asked for")));
    }
    if asked.is_chained() && seconds > CHAINED {
        let evidence = format!("{seconds} s are asked for, from a session of a role");
        return Some(certain(Cause::ChainingDuration, evidence));
    }
    (seconds > most).then(|| {
        let evidence = format!("{seconds} s are asked for, MaxSessionDuration is {most} s");
        certain(Cause::DurationOverMax, evidence).hint(format!(
            "Ask for {most} s or less, or let the role allow more, 43,200 s at most: --fix plans that."
        ))
    })
}
