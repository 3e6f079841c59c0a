//! `provision policy`: IAM policy documents, without any account. Sends nothing.

mod batch;
mod diff;
mod explain;
mod fix;
mod intake;
mod lint;
mod merge;
mod setup;

use crate::cli;
use crate::error::Error;
use crate::ui::Ui;

/// Runs one of the commands, and returns the exit code.
///
/// # Errors
/// An input cannot be read, or is not what the command takes.
pub fn run(command: &cli::Policy, ui: Ui) -> Result<u8, Error> {
    match command {
        cli::Policy::Lint(args) => lint::run(args, ui),
        cli::Policy::Diff(args) => diff::run(args, ui),
        cli::Policy::Explain(args) => explain::run(args, ui),
        cli::Policy::Merge(args) => merge::run(args, ui),
        cli::Policy::Fix(args) => fix::run(args, ui),
    }
}
