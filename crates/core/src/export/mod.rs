//! The same setup for people who must use another tool: complete, from the documents and statements that a plan sends, and
//! without a secret. What only the account knows (security group, port, id of a workgroup) the tool looks up or asks for.

mod cloudformation;
mod setup;
mod shell;
mod terraform;

use serde::Serialize;
use strum::{EnumString, VariantNames};

use crate::deployment::Deployment;
use crate::templates::TemplateError;

/// What it is exported to. As text it is the word of the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "lowercase")]
pub enum Tool {
    Terraform,
    CloudFormation,
    Shell,
}

impl Tool {
    /// The words of the command line.
    pub const NAMES: &[&str] = Tool::VARIANTS;
}

/// A file of an export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct File {
    /// A path, unique in the spec: `us/main.tf`.
    pub name: String,
    pub text: String,
}

/// The files of a destination; the first one is what the tool is started with. With `import` they take over what exists
/// under the spec's names, where the tool can.
///
/// # Errors
/// A template needs a value that the deployment does not have.
pub fn export(deployment: &Deployment, tool: Tool, import: bool) -> Result<Vec<File>, TemplateError> {
    let password_hash = match tool {
        Tool::Terraform => terraform::PASSWORD_HASH,
        Tool::CloudFormation | Tool::Shell => setup::PSQL_HASH,
    };
    let setup = setup::Setup::of(deployment, password_hash)?;
    let files = match tool {
        Tool::Terraform => terraform::files(&setup, import)?,
        Tool::CloudFormation => cloudformation::files(&setup, import),
        Tool::Shell => shell::files(&setup)?,
    };
    let file = |(name, text)| File { name: format!("{}/{name}", deployment.destination), text };
    Ok(files.into_iter().map(file).collect())
}
