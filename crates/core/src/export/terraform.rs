//! As a configuration of Terraform with the AWS provider. Statements run through the Data API.

use serde_json::json;

use super::setup::{Setup, WORKGROUP_ID};
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
    let policy = setup.policy_document.as_deref().map(|text| {
        // The marker of the template language is not escaped with the rest.
        let parts: Vec<_> = text.split(WORKGROUP_ID).map(escaped).collect();
        parts.join("${data.aws_redshiftserverless_workgroup.warehouse.workgroup_id}")
    });
    values["policy_document"] = json!(policy);
    let statements = setup.statements.iter().map(|statement| {
        let parts: Vec<_> = statement.split(PASSWORD_HASH).map(escaped).collect();
        parts.join(PASSWORD_HASH)
    });
    values["statements"] = json!(statements.collect::<Vec<_>>());
    values["import"] = json!(import);
    values["kms_key"] = json!(setup.kms_key());
    for document in ["trust_document", "bucket_policy"] {
        values[document] = json!(values[document].as_str().map(escaped));
    }
    values["ownership"] = json!(OWNERSHIP);
    values["lifecycle_rule"] = json!(LIFECYCLE_RULE);
    values["abort_upload_days"] = json!(ABORT_UPLOAD_DAYS);
    let deployment = setup.deployment;
    let attached = |name: Option<&String>| {
        name.zip(setup.policy_arn.as_ref()).map(|(name, arn)| format!("{name}/{arn}"))
    };
    values["role_attachment"] = json!(attached(deployment.role.as_ref().map(|role| &role.name)));
    values["user_attachment"] = json!(attached(deployment.access_user.as_ref().map(|user| &user.name)));
    let main = Templates::embedded().export("export/main.tf", &values)?;
    Ok(vec![("main.tf".to_owned(), main)])
}

/// Within a string or a heredoc, `${` and `%{` begin a template (HCL Native Syntax Specification, "Templates").
fn escaped(text: &str) -> String {
    text.replace("${", "$${").replace("%{", "%%{")
}
