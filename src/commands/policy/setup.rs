//! What a spec or a vendor's profile says about the documents of a setup.

use std::path::Path;
use std::sync::Arc;

use provision_core::deployment::Deployment;
use provision_core::lint_context;
use provision_core::toml_document::{Problems, Source};
use provision_core::vendor::{Vendor, is_path};
use provision_iam::lint::LintContext;

use crate::cli;
use crate::commands::load;
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
        (None, Some(name)) => Ok(lint_context::of_vendor(&vendor(name, ui)?)),
        (None, None) => Ok(LintContext::default()),
    }
}

fn deployment(spec: &Path, destination: Option<&str>, ui: Ui) -> Result<Deployment, Error> {
    let selection = cli::Selection {
        specs: vec![spec.to_owned()],
        destination: destination.map(str::to_owned).into_iter().collect(),
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

/// A profile by its name or its path.
fn vendor(name: &str, ui: Ui) -> Result<Vendor, Error> {
    let source = match Vendor::builtin(name) {
        Some(source) => source,
        None if is_path(name) => {
            let text = std::fs::read_to_string(name)
                .map_err(|error| Error::invalid(format!("cannot read the profile {name}: {error}")))?;
            Source::new(name, text)
        }
        None => {
            let known: Vec<_> = Vendor::builtin_names().collect();
            let hint = match Vendor::suggestion(name) {
                Some(closest) => format!("did you mean {closest}?"),
                None => format!("built in are {}; or give a path", known.join(", ")),
            };
            let message = format!("there is no vendor profile {name:?}");
            return Err(Error::invalid(message).hint(hint));
        }
    };
    let mut problems = Problems::default();
    let vendor = Vendor::parse(&Arc::new(source), &mut problems);
    vendor.ok_or_else(|| {
        load::show(&problems, ui);
        Error::invalid(format!("the profile {name} is not valid")).shown()
    })
}
