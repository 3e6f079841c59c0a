//! Values whose form AWS knows, and keys and principals that a kind of policy does not take.

use super::Check;
use super::findings::Findings;
use super::parts::Test;
use super::placeholders;
use super::policy::Policy;
use crate::arn::Form;
use crate::catalogue::{Rule, findings as rule};
use crate::finding::Place;
use crate::kind::Kind;
use crate::operator::Family;
use crate::partition;
use crate::pattern::has_wildcard;

pub(super) const CHECKS: &[Check] = &[values, old_key, federated, services];

/// The values of a test that stand for themselves.
fn plain<'s>(test: &'s Test<'_>) -> impl Iterator<Item = (&'s str, &'s Place)> {
    let is_text = test
        .operator
        .is_some_and(|operator| matches!(operator.comparison.family(), Family::String | Family::Arn));
    let values = test.values().filter(move |_| is_text);
    values
        .filter(|(value, _)| {
            !has_wildcard(value) && !value.contains("${") && placeholders::find(value).is_none()
        })
        .map(|(value, at)| (value, &at.place))
}

fn values(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let is_id = |prefix: &str, value: &str| {
            // Ids are 8 or 17 long; examples of AWS have lengths between.
            value.strip_prefix(prefix).is_some_and(|id| {
                (8..=17).contains(&id.len())
                    && id.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase())
            })
        };
        for (value, place) in plain(test) {
            let (rule, is_right, what, hint): (&'static Rule, bool, &str, &str) = match &*test.key {
                "aws:requestedregion" => (
                    &rule::INVALID_REGION,
                    partition::is_region(value) || value == "aws-global",
                    "a region",
                    "write it as in us-east-1",
                ),
                "aws:sourcevpc" => {
                    let hint = "write vpc- and 8 or 17 letters and digits";
                    (&rule::INVALID_VPC_FORMAT, is_id("vpc-", value), "the id of a VPC", hint)
                }
                "aws:sourcevpce" => {
                    let hint = "write vpce- and 8 or 17 letters and digits";
                    (&rule::INVALID_VPCE_FORMAT, is_id("vpce-", value), "the id of a VPC endpoint", hint)
                }
                "s3:x-amz-server-side-encryption-aws-kms-key-id" => {
                    let hint = "requests carry the key's ARN: write arn:aws:kms:<region>:<account>:key/<id>";
                    let is_right = Form::KmsKey.check(value).is_ok() || value.is_empty();
                    (&rule::INVALID_KMS_KEY_VALUE, is_right, "the ARN of a KMS key", hint)
                }
                _ => continue,
            };
            if !is_right {
                found.add(rule, place, format!("{value:?} is not {what}"), hint);
            }
        }
    }
}

fn old_key(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests().filter(|(_, test)| &*test.key == "aws:arn") {
        let message = "aws:ARN is not supported";
        let hint = "write aws:PrincipalArn for the caller, aws:SourceArn for the resource on whose behalf a service calls";
        found.add(&rule::UNSUPPORTED_GLOBAL_CONDITION_KEY, &test.raw.key.place, message, hint);
    }
}

/// Users of identity providers are known in trust policies alone.
fn federated(policy: &Policy, found: &mut Findings) {
    for statement in policy.statements.iter().filter(|_| policy.kind == Kind::Bucket) {
        for text in statement.principals("Federated") {
            let message = format!("{} is known in trust policies of roles alone", text.value);
            let hint = "name the role whose sessions these users have: { \"AWS\": … }";
            found.add(&rule::FEDERATED_PRINCIPAL_NOT_SUPPORTED, &text.place, message, hint);
        }
    }
}

/// A service has no account and no organization of its own.
fn services(policy: &Policy, found: &mut Findings) {
    const OF_CALLER: [&str; 6] = [
        "aws:principalaccount",
        "aws:principalarn",
        "aws:principalorgid",
        "aws:principalorgpaths",
        "aws:userid",
        "aws:username",
    ];
    for statement in policy.allows().filter(|_| policy.kind == Kind::Bucket) {
        let mut kinds = statement.principal().into_iter().flat_map(|principal| principal.all()).peekable();
        let is_service = kinds.peek().is_some() && kinds.all(|(kind, _)| kind == "Service");
        let negated = statement.principal().is_some_and(|principal| principal.negated);
        for test in statement.tests.iter().filter(|test| is_service && !negated && test.is_guard()) {
            if OF_CALLER.contains(&&*test.key) {
                let message = format!("services come without {}: this never allows", test.raw.key.value);
                let hint = "compare aws:SourceAccount, aws:SourceArn or aws:SourceOrgID";
                let rule = &rule::UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL;
                found.add(rule, &test.raw.key.place, message, hint);
            }
        }
    }
}
