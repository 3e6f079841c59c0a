//! As a configuration of Terraform with the AWS provider. Statements run through the Data API.

use serde_json::{Value, json};

use super::setup::{Setup, SetupIdentity, WORKGROUP_ID};
use crate::kinds::{ABORT_UPLOAD_DAYS, LIFECYCLE_RULE, OWNERSHIP};
use crate::templates::{TemplateError, Templates};

/// What a statement takes instead of the hash of the password.
pub const PASSWORD_HASH: &str = "'${local.database_password_hash}'";

/// The configuration, and with `import` blocks that take over what exists.
///
/// # Errors
/// The template needs a value that the deployment does not have.
pub fn files(setup: &Setup<'_>, import: bool) -> Result<Vec<(String, String)>, TemplateError> {
    let mut values = json!(setup);
    values["identities"] = setup.identities.iter().map(identity).collect();
    let statements = setup.statements.iter().map(|statement| {
        let parts: Vec<_> = statement.split(PASSWORD_HASH).map(escaped).collect();
        parts.join(PASSWORD_HASH)
    });
    values["statements"] = json!(statements.collect::<Vec<_>>());
    values["import"] = json!(import);
    values["kms_key"] = json!(setup.kms_key());
    values["bucket_policy"] = json!(setup.bucket_policy.as_deref().map(escaped));
    values["ownership"] = json!(OWNERSHIP);
    values["lifecycle_rule"] = json!(LIFECYCLE_RULE);
    values["abort_upload_days"] = json!(ABORT_UPLOAD_DAYS);
    let main = Templates::embedded().export("export/main.tf", &values)?;
    Ok(vec![("main.tf".to_owned(), main)])
}

/// A role or IAM user with its documents as they stand in a heredoc, and what its attachment is imported by.
fn identity(one: &SetupIdentity) -> Value {
    let mut values = json!(one);
    let policy = one.policy_document.as_deref().map(|text| {
        // The marker of the template language is not escaped with the rest.
        let parts: Vec<_> = text.split(WORKGROUP_ID).map(escaped).collect();
        parts.join("${data.aws_redshiftserverless_workgroup.warehouse.workgroup_id}")
    });
    values["policy_document"] = json!(policy);
    values["trust_document"] = json!(one.trust_document.as_deref().map(escaped));
    let attached =
        |name: Option<&String>| name.zip(one.policy_arn.as_ref()).map(|(name, arn)| format!("{name}/{arn}"));
    values["role_attachment"] = json!(attached(one.role.as_ref().map(|role| &role.name)));
    values["user_attachment"] = json!(attached(one.user.as_ref().map(|user| &user.name)));
    values
}

/// Within a string or a heredoc, `${` and `%{` begin a template (HCL Native Syntax Specification, "Templates").
fn escaped(text: &str) -> String {
    text.replace("${", "$${").replace("%{", "%%{")
}
