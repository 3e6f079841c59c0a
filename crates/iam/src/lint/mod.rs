//! Findings on a policy document: what AWS refuses, what lets in more than is meant, what can never work.
//!
//! Every check is a small function over the document taken apart; the file says the theme. What each finding means is
//! in [`crate::catalogue::findings`], from which the documentation is made.

mod actions;
mod arns;
mod breadth;
mod caller;
mod characters;
mod conditions;
mod context;
mod denies;
mod deployment;
mod federation;
mod findings;
mod formats;
pub mod github;
mod google;
mod guards;
mod keys;
mod misled;
mod names;
mod narrower;
mod never;
mod organization;
mod parts;
mod pass_role;
mod placeholder;
mod placeholders;
mod policy;
mod principals;
mod public;
mod redundancy;
mod resource_types;
mod resources;
pub mod sarif;
mod sensitive;
mod service_principals;
mod shape;
mod sids;
mod statement;
mod tags;
mod trust;
mod trust_actions;
mod values;
mod variables;
mod vendor;

pub use context::{Deployment, Expected, LintContext, Vendor, VendorTrust, Warehouse};

use crate::catalogue::findings as rule;
use crate::document::Document;
use crate::finding::Finding;
use crate::grammar;
use crate::kind::Kind;
use crate::source::Reading;
use findings::Findings;
use policy::{Check, Policy};

const CHECKS: &[&[Check]] = &[
    shape::CHECKS,
    organization::CHECKS,
    sids::CHECKS,
    characters::CHECKS,
    placeholders::CHECKS,
    principals::CHECKS,
    service_principals::CHECKS,
    trust::CHECKS,
    trust_actions::CHECKS,
    actions::CHECKS,
    arns::CHECKS,
    names::CHECKS,
    resources::CHECKS,
    conditions::CHECKS,
    keys::CHECKS,
    misled::CHECKS,
    tags::CHECKS,
    values::CHECKS,
    formats::CHECKS,
    sensitive::CHECKS,
    variables::CHECKS,
    federation::CHECKS,
    google::CHECKS,
    guards::CHECKS,
    never::CHECKS,
    denies::CHECKS,
    breadth::CHECKS,
    public::CHECKS,
    pass_role::CHECKS,
    redundancy::CHECKS,
    vendor::CHECKS,
    deployment::CHECKS,
];

/// All findings on a text that was read, those of the reading included, in the order of the text.
///
/// The kind is detected where none is given. Places refer to [`Reading::text`].
pub fn lint(reading: &Reading, kind: Option<Kind>, context: &LintContext) -> Vec<Finding> {
    let mut findings = reading.findings.clone();
    if let Some(document) = &reading.document {
        let kind = kind.unwrap_or_else(|| Kind::detect(document));
        findings.extend(check(document, &reading.text, kind, context, &reading.findings));
    }
    sort(&mut findings);
    findings
}

/// All findings on a document; the text is the one it was read from.
pub fn lint_document(document: &Document, text: &str, kind: Kind, context: &LintContext) -> Vec<Finding> {
    let mut findings = check(document, text, kind, context, &document.warnings);
    findings.extend(document.warnings.iter().cloned());
    sort(&mut findings);
    findings
}

/// Does a finding make `policy lint` fail?
pub fn has_failed(findings: &[Finding]) -> bool {
    findings.iter().any(Finding::is_grave)
}

fn check(
    document: &Document,
    text: &str,
    kind: Kind,
    context: &LintContext,
    troubles: &[Finding],
) -> Vec<Finding> {
    let policy = Policy::new(document, text, kind, context, troubles);
    let mut findings = Findings::default();
    for check in CHECKS.iter().copied().flatten() {
        check(&policy, &mut findings);
    }
    refused(&policy, troubles, &mut findings);
    findings.list
}

/// What AWS would not save and nothing else has told as an error.
fn refused(policy: &Policy, troubles: &[Finding], found: &mut Findings) {
    if policy.is_troubled || found.list.iter().chain(troubles).any(Finding::is_error) {
        return;
    }
    let answer = match policy.kind {
        Kind::Trust => grammar::trust(policy.text).map(|_| ()),
        Kind::Identity => grammar::identity_elements(policy.text, None),
        Kind::Bucket if actions::is_about_s3(policy) => {
            grammar::bucket(policy.text.trim(), None, None).map(|_| ())
        }
        Kind::Bucket | Kind::ServiceControl | Kind::ResourceControl => Ok(()),
    };
    if let Err(refusal) = answer {
        let who = if policy.kind == Kind::Bucket { "S3" } else { "IAM" };
        let detail = refusal.detail.map(|detail| format!(": {detail}")).unwrap_or_default();
        let message = format!("{who} refuses the document: {}{detail}", refusal.message);
        let hint = "the grammar of policies stands in the IAM User Guide";
        found.add(&rule::REFUSED_BY_IAM, &policy.document.place, message, hint);
    }
}

/// By place, graver ones first, without repetition.
fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by_cached_key(|finding| (finding.at.span.start.offset, finding.severity, finding.id));
    findings.dedup();
}
