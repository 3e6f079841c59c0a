//! What IAM refuses in a policy document, in IAM's words: the list is that of `provision_iam::grammar`, which lint uses too.

use crate::endpoint::error::{ApiError, Result};
use provision_iam::grammar::{self, Refusal};
use provision_iam::lint::{LintContext, lint};
use provision_iam::{Kind, read};
use serde_json::Value;

pub(super) fn malformed(message: impl Into<String>) -> ApiError {
    ApiError::bad_request("MalformedPolicyDocument", message)
}

fn refused(Refusal { code, message, .. }: Refusal) -> ApiError {
    ApiError::bad_request(code, message)
}

/// Characters of a document, white space not counted, as the quotas count them.
pub(super) fn size(document: &str) -> usize {
    document.chars().filter(|c| !c.is_whitespace()).count()
}

/// Checks an identity policy of an account in this partition, managed or inline.
pub(super) fn check_identity(document: &str, partition: &str) -> Result<()> {
    grammar::identity(document, Some(partition)).map_err(refused)
}

/// Checks a role trust policy in everything but whether its principals exist; returns it parsed.
pub(super) fn check_trust(document: &str) -> Result<Value> {
    let parsed = grammar::trust(document).map_err(refused)?;
    check_shared_providers(document)?;
    Ok(parsed)
}

/// Providers that many customers share must be narrowed down to one of them
/// (IAM User Guide, Identity-provider controls for shared OIDC providers).
fn check_shared_providers(document: &str) -> Result<()> {
    let findings = lint(&read(document), Some(Kind::Trust), &LintContext::default());
    match findings.iter().find(|finding| finding.id == "SHARED_OIDC_PROVIDER_WITHOUT_CONTROL") {
        Some(finding) => Err(malformed(&finding.message)),
        None => Ok(()),
    }
}
