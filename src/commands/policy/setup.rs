//! What a spec or a vendor's profile says about the documents of a setup.

use std::path::Path;

use provision_core::deployment::Deployment;
use provision_core::lint_context;
use provision_iam::lint::LintContext;

use crate::cli;
use crate::commands::{load, vendors};
use crate::error::Error;
use crate::ui::Ui;

/// What is known besides the documents themselves.
///
/// # Errors
/// The spec or the profile cannot be read or is not valid, or which destination is meant is not plain.
pub fn context(args: &cli::PolicyLint, ui: Ui) -> Result<LintContext, Error> {
    match (&args.spec, &args.vendor) {
        (Some(spec), _) => {
            Ok(lint_context::of_deployment(&deployment(spec, args.destination.as_deref(), ui)?))
        }
        (None, Some(name)) => Ok(lint_context::of_vendor(&vendors::profile(name, ui)?)),
        (None, None) => Ok(LintContext::default()),
    }
}

fn deployment(spec: &Path, destination: Option<&str>, ui: Ui) -> Result<Deployment, Error> {
    let selection = cli::Selection {
        specs: vec![spec.to_owned()],
        only: cli::Only {
            destination: destination.map(str::to_owned).into_iter().collect(),
            ..cli::Only::default()
        },
    };
    let mut deployments = load::deployments(&selection, ui)?.deployments;
    if deployments.len() > 1 {
        let keys: Vec<_> = deployments.iter().map(|one| &*one.destination).collect();
        let message = format!("{} has several destinations", spec.display());
        let hint = format!("say which with --destination: {}", keys.join(", "));
        return Err(Error::invalid(message).hint(hint));
    }
    let none = || Error::invalid(format!("{} has no destination", spec.display()));
    deployments.pop().ok_or_else(none)
}
