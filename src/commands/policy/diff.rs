//! `provision policy diff`: do two documents mean the same, and if not, what differs.

use provision_iam::DiffVerdict;

use super::intake::Intake;
use crate::cli;
use crate::error::Error;
use crate::exit;
use crate::ui::{self, Ui};

/// Shows what differs, and returns the exit code.
///
/// # Errors
/// An input cannot be read or is no policy document.
pub fn run(args: &cli::PolicyDiff, ui: Ui) -> Result<u8, Error> {
    let mut intake = Intake::default();
    let (before, after) = (intake.policy(&args.before)?, intake.policy(&args.after)?);
    if let Some(error) = intake.refusal(ui) {
        return Err(error);
    }
    let (Some(before), Some(after)) = (before, after) else {
        return Err(Error::invalid("there are no two documents to compare"));
    };
    let diff = provision_iam::diff(&before.document.canonical(), &after.document.canonical());
    if ui.json {
        ui.json_document(&ui::json::versioned(&diff));
    } else {
        ui.data(&ui::policy::diff(&diff, &before.name, &after.name, ui.out));
    }
    Ok(match diff.verdict() {
        DiffVerdict::Equal | DiffVerdict::Equivalent => exit::DONE,
        DiffVerdict::Different => exit::CHANGES,
    })
}
