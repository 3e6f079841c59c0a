//! What is worth knowing about the identity that a role trusts.

use provision_iam::catalogue::providers::GOOGLE;

use crate::deployment::{Deployment, Identity, Role};
use crate::facts::{OidcProvider, World};
use crate::finding::{Finding, FindingId};

const READ_PROVIDER: &str = "iam:GetOpenIDConnectProvider";

/// The ARN of the identity provider that decides about tokens of the role's issuer, if the account has
/// one.
pub fn provider_arn(deployment: &Deployment, role: &Role) -> Option<String> {
    let issuer = match &role.trust.identity {
        Identity::Google { .. } => GOOGLE,
        Identity::Oidc { issuer, .. } => issuer,
        Identity::Aws { .. } => return None,
    };
    Some(deployment.iam_arn(deployment.partition(), &format!("oidc-provider/{issuer}")))
}

/// Why the vendor could not assume the role, or others could.
pub fn findings(deployment: &Deployment, role: &Role, world: &World) -> Vec<Finding> {
    let arn = provider_arn(deployment, role);
    let provider = arn.as_ref().and_then(|arn| world.oidc_providers.get(arn));
    let is_unread = |arn: &String| world.unanswered.iter().any(|read| read.is(READ_PROVIDER, arn));
    match &role.trust.identity {
        Identity::Google { audience, .. } => google(deployment, role, audience.as_deref(), provider),
        // Whether it is there is not known, and said to be so.
        Identity::Oidc { .. } if arn.as_ref().is_some_and(is_unread) => Vec::new(),
        Identity::Oidc { issuer, audience, .. } => {
            oidc(issuer, audience.as_deref(), provider).into_iter().collect()
        }
        Identity::Aws { principals, .. } => {
            let foreign = principals.iter().filter_map(|principal| foreign(deployment, principal));
            foreign.chain(unbound(deployment, role)).collect()
        }
    }
}

fn google(
    deployment: &Deployment,
    role: &Role,
    audience: Option<&str>,
    provider: Option<&OidcProvider>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    if audience.is_none() {
        let message = format!(
            "the trust policy of {} names the vendor's service account but not your organisation: \
             whoever makes the vendor use your role's ARN gets in",
            role.name
        );
        findings.push(
            FindingId::TrustWithoutAudience
                .finding(message)
                .hint("ask the vendor for its audience (oaud) and set `audience` in [trust]"),
        );
    }
    if deployment.partition() != "aws" {
        let message = format!(
            "it is not documented whether roles in {} can trust Google identities",
            deployment.partition()
        );
        findings.push(
            FindingId::GoogleFederationUnconfirmed
                .finding(message)
                .hint("ask the vendor whether it has customers there, or use `auth = \"keys\"`"),
        );
    }
    let accepted = |provider: &OidcProvider| audience.is_some_and(|one| provider.client_ids.contains(one));
    if provider.is_some_and(|provider| !accepted(provider)) {
        let message = format!(
            "the account has an identity provider of its own for {GOOGLE}, so that AWS holds the vendor's \
             tokens against its client ids and may answer `Incorrect token audience`"
        );
        findings.push(FindingId::GoogleProviderInAccount.finding(message).hint(
            "remove the provider if nothing uses it, because IAM knows Google without one; otherwise add the \
             vendor's audience to its client ids",
        ));
    }
    findings
}

/// Unlike Google, any other issuer needs an identity provider, and that lists whom it serves (IAM User
/// Guide, "Creating OpenID Connect (OIDC) identity providers").
fn oidc(issuer: &str, audience: Option<&str>, provider: Option<&OidcProvider>) -> Option<Finding> {
    let Some(provider) = provider else {
        let message = format!("the account has no identity provider for https://{issuer}");
        let client = audience.map_or("CLIENT-ID".to_owned(), quoted);
        return Some(FindingId::OidcProviderMissing.finding(message).hint(format!(
            "create it, once for the account: aws iam create-open-id-connect-provider --url {} \
             --client-id-list {client}",
            quoted(&format!("https://{issuer}"))
        )));
    };
    let audience = audience.filter(|audience| !provider.client_ids.contains(*audience))?;
    let message = format!(
        "the account's identity provider for https://{issuer} does not accept the audience {audience:?}"
    );
    Some(FindingId::OidcAudienceNotAccepted.finding(message).hint(format!(
        "add it: aws iam add-client-id-to-open-id-connect-provider --client-id {} \
         --open-id-connect-provider-arn ARN",
        quoted(audience)
    )))
}

/// A value as a word of a shell command.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/@=,+".contains(c);
    match text.chars().all(plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

/// The confused deputy (IAM User Guide, "Access to AWS accounts owned by third parties").
fn unbound(deployment: &Deployment, role: &Role) -> Option<Finding> {
    if role.trust.identity.required_external_id().is_some() {
        return None;
    }
    let message = format!(
        "the trust policy of {} names principals of {} but no external id: whoever makes the vendor use your role's ARN \
         gets in",
        role.name, deployment.vendor.title
    );
    let hint = "if the vendor has an external id for you, set `external_id` in [trust]";
    Some(FindingId::TrustWithoutAudience.finding(message).hint(hint))
}

/// A principal of another partition, which no role can trust (IAM User Guide, "Amazon Resource Names").
fn foreign(deployment: &Deployment, principal: &str) -> Option<Finding> {
    let partition = principal.strip_prefix("arn:")?.split(':').next()?;
    let own = deployment.partition();
    if partition == own {
        return None;
    }
    let message = format!("{principal} is in the partition {partition}, and a role in {own} cannot trust it");
    Some(
        FindingId::PrincipalInOtherPartition
            .finding(message)
            .hint(format!("ask the vendor for its principal in {own}, and set `principals` in [trust]")),
    )
}
