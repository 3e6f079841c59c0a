//! ARNs and principals. What they look like, `provision_iam` says.

use provision_iam::arn::{Fault as ArnFault, Form};

use crate::prose::quoted;
use crate::toml_document::{Rule, fault, rule::Terms};

/// A key ARN, because an alias does not identify the key in a policy (AWS KMS Developer Guide, "Specifying KMS keys in
/// IAM policy statements").
pub static ENCRYPTION: Rule =
    Terms::arn("`sse-s3` or the ARN of a KMS key", "INVALID_ENCRYPTION", Form::KmsKey, Some("sse-s3"))
        .characters("`sse-s3` or the ARN of a KMS key")
        .explain(|rule, value| {
            (Form::KmsKey.check(value) == Err(ArnFault::Alias)).then(|| {
                let message = format!("{} is the ARN of an alias", quoted(value));
                fault::error(rule.id(), message).hint(
                    "an alias does not identify the key in a policy: use the key's own ARN, arn:…:key/…",
                )
            })
        })
        .rule();

/// IAM User Guide, "IAM identifiers".
pub static ROLE: Rule = Terms::arn("the ARN of a role", "INVALID_ROLE_ARN", Form::Role, None).rule();

/// A customer's policy or one of AWS's own (IAM User Guide, "Permissions boundaries for IAM entities").
pub static POLICY: Rule =
    Terms::arn("the ARN of a managed policy", "INVALID_POLICY_ARN", Form::ManagedPolicy, None).rule();

/// AWS Secrets Manager User Guide, "What's in a Secrets Manager secret?".
pub static SECRET: Rule =
    Terms::arn("the ARN of a Secrets Manager secret", "INVALID_SECRET_ARN", Form::Secret, None)
        .may_be_secret()
        .rule();

/// IAM User Guide, "AWS JSON policy elements: Principal".
pub static PRINCIPAL: Rule = Terms::arn("an AWS principal", "INVALID_PRINCIPAL", Form::Principal, None)
    .explain(|rule, value| {
        (Form::Principal.check(value) == Err(ArnFault::Wildcard)).then(|| {
            let message = format!("{} has a wildcard", quoted(value));
            fault::error(rule.id(), message).hint(
                "IAM takes no wildcards in the principals of a trust policy: name the account, the role or the \
                 user",
            )
        })
    })
    .rule();
