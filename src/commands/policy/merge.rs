//! `provision policy merge`: two documents as one, and what that gives besides the first.

use provision_iam::{Document, MergeError, diff, merge};
use serde_json::json;

use super::intake::Intake;
use crate::cli;
use crate::error::Error;
use crate::exit;
use crate::ui::{self, Ui};

/// Prints the two documents as one, and returns the exit code.
///
/// # Errors
/// An input cannot be read or is no policy document, or the two cannot be one.
pub fn run(args: &cli::PolicyDiff, ui: Ui) -> Result<u8, Error> {
    let mut intake = Intake::default();
    let (first, second) = (intake.policy(&args.before)?, intake.policy(&args.after)?);
    if let Some(error) = intake.refusal(ui) {
        return Err(error);
    }
    let (Some(first), Some(second)) = (first, second) else {
        return Err(Error::invalid("there are no two documents to merge"));
    };
    let (one, other) = (first.document.canonical(), second.document.canonical());
    let merged = merge(&one, &other).map_err(|error| {
        let told = Error::invalid(error.to_string());
        match error {
            MergeError::Versions => told.hint("write \"Version\": \"2012-10-17\" in both"),
            MergeError::Kinds => {
                told.hint("merge policies of identities with such, and policies of resources with such")
            }
        }
    })?;
    let document = Document::parse(&merged.to_string())
        .map_err(|_| Error::failed("the documents cannot be merged: the result is no policy document"))?;
    let changed = diff(&one, &document.canonical());
    if ui.json {
        ui.json_document(&ui::json::versioned(&json!({ "merged": merged, "diff": changed })));
    } else {
        ui.json_document(&merged);
        ui.complain(&ui::policy::diff(&changed, &first.name, "merged", ui.err));
    }
    Ok(exit::DONE)
}
