//! Who calls to assume a role, and which keys such a request cannot carry.

use super::statement::Stmt;
use crate::catalogue::providers;

/// Who calls, where all principals of a statement are of one sort: the keys in a request depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Caller<'a> {
    /// The call is not signed: there is no AWS identity. With the issuer.
    WebIdentity(&'a str),
    Saml,
    Service,
    Aws,
}

impl<'a> Caller<'a> {
    pub fn of(kind: &str, principal: &'a str) -> Option<Caller<'a>> {
        match kind {
            "AWS" => Some(Caller::Aws),
            "Service" => Some(Caller::Service),
            "Federated" if principal.contains(":saml-provider/") => Some(Caller::Saml),
            "Federated" => providers::issuer(principal).map(Caller::WebIdentity),
            _ => None,
        }
    }

    /// The one caller of a trust statement.
    pub fn only(statement: &Stmt<'a>) -> Option<Caller<'a>> {
        let principal = statement.principal().filter(|principal| !principal.negated)?;
        let mut callers = principal.all().map(|(kind, text)| Caller::of(kind, &text.value));
        let first = callers.next()??;
        callers.all(|caller| caller == Some(first)).then_some(first)
    }

    /// Is this key, in lower case, in no request of the caller to assume a role? (Service Authorization Reference, AWS
    /// STS: keys by action; IAM User Guide, global condition context keys: availability.)
    pub fn lacks(self, key: &str) -> bool {
        let is_of_aws_identity = [
            "aws:principalarn",
            "aws:principalaccount",
            "aws:principalorgid",
            "aws:principalorgpaths",
            "aws:userid",
            "aws:username",
        ]
        .contains(&key);
        // Tags of the session that calls; IAM Roles Anywhere sends a certificate's fields as such.
        let is_tag = key.starts_with("aws:principaltag/");
        let is_mfa = key.starts_with("aws:multifactorauth");
        let is_source = super::trust::SOURCE_KEYS.contains(&key);
        match self {
            Caller::WebIdentity(issuer) => {
                is_of_aws_identity
                    || is_tag
                    || is_mfa
                    || is_source
                    || key == "sts:externalid"
                    || key.starts_with("saml:")
                    || is_claim_of_another(key, issuer)
            }
            Caller::Saml => {
                is_of_aws_identity
                    || is_tag
                    || is_mfa
                    || is_source
                    || key == "sts:externalid"
                    || is_claim_of_another(key, "")
            }
            Caller::Service => {
                is_of_aws_identity || is_mfa || key.starts_with("saml:") || is_claim_of_another(key, "")
            }
            Caller::Aws => false,
        }
    }

    pub fn describe(self) -> String {
        match self {
            Caller::WebIdentity(issuer) => format!("a web identity of {issuer}"),
            Caller::Saml => "a user of a SAML provider".to_owned(),
            Caller::Service => "a service".to_owned(),
            Caller::Aws => "an AWS principal".to_owned(),
        }
    }
}

/// A claim of a provider other than this one, or one that AWS makes no key of.
fn is_claim_of_another(key: &str, issuer: &str) -> bool {
    providers::split_key(key).is_some_and(|(of, _)| !of.eq_ignore_ascii_case(issuer))
}
