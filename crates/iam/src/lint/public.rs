//! Buckets open to everybody, or to services that act for anybody.

use super::Check;
use super::findings::Findings;
use super::parts::Action;
use super::policy::Policy;
use super::statement::Stmt;
use super::trust::has_source;
use crate::catalogue::findings as rule;
use crate::finding::Severity;
use crate::kind::Kind;
use crate::public::is_narrowed;

pub(super) const CHECKS: &[Check] = &[public, services];

/// Is it about S3? The policies of VPC endpoints and keys name everybody and are not open to the internet.
fn is_about_s3(statement: &Stmt) -> bool {
    let is_s3 =
        |resource: &super::parts::Resource| resource.arn.is_some_and(|arn| arn.service.starts_with("s3"));
    statement.resources.iter().any(is_s3)
}

fn public(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows().filter(|statement| {
        policy.kind == Kind::Bucket && is_about_s3(statement) && !is_narrowed(statement.raw)
    }) {
        for text in statement.principals("AWS").filter(|text| text.value == "*") {
            let reads = statement
                .actions
                .iter()
                .all(|action| ["s3:getobject", "s3:getobjectversion"].contains(&text_of(action).as_str()));
            let (severity, message) = match reads && !statement.negated_action() {
                true => (Severity::Warning, "everybody on the internet can read these objects"),
                false => (rule::PUBLIC_ACCESS.severity, "everybody on the internet can do this"),
            };
            let hint = "name the principals, or add a condition on aws:PrincipalOrgID, aws:SourceVpce or aws:SourceArn";
            found.add_as(&rule::PUBLIC_ACCESS, severity, &text.place, message, hint);
        }
    }
}

fn text_of(action: &Action) -> String {
    action.text.value.to_lowercase()
}

/// Services that write without a source in the request, as their guides show.
const WITHOUT_SOURCE: [&str; 2] =
    ["logdelivery.elasticloadbalancing.amazonaws.com", "serverlessrepo.amazonaws.com"];

fn services(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows().filter(|_| policy.kind == Kind::Bucket) {
        let is_of_account = statement.tests.iter().any(|test| is_context_of_account(&test.key));
        let has_source = has_source(statement) || is_of_account;
        for text in statement
            .principals("Service")
            .filter(|text| !has_source && !WITHOUT_SOURCE.contains(&text.value.as_str()))
        {
            let message =
                format!("{} acts for many accounts; any of them could have it do this here", text.value);
            let hint = "add a condition: \"StringEquals\": { \"aws:SourceAccount\": \"<your account>\" }";
            found.add(&rule::RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL, &text.place, message, hint);
        }
    }
}

pub(super) fn is_context_of_account(key: &str) -> bool {
    matches!(key, "aws:principalorgid" | "kms:calleraccount" | "kms:viaservice")
        || key.starts_with("kms:encryptioncontext")
}
