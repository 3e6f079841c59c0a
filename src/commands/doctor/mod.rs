//! `provision doctor`: why something is refused, and what to do next.

mod fix;
mod read;
mod report;
mod role;
mod spec;
mod text;

use super::live;
use crate::cli::{self, Common, ReportFormat};
use crate::error::Error;
use crate::ui::Ui;

/// Explains, and returns the exit code.
///
/// # Errors
/// What is asked about cannot be read, or a repair is refused or fails.
pub fn run(args: &cli::Doctor, common: &Common, ui: Ui) -> Result<u8, Error> {
    if args.specs.is_empty() && (!args.only.destination.is_empty() || args.only.shard.is_some()) {
        return Err(Error::invalid("--destination and --shard choose of a spec, and none is given"));
    }
    let ui = Ui { json: args.format.or_json(ui.json) == ReportFormat::Json, ..ui };
    let as_page = args.format == ReportFormat::Html;
    match (&args.error, &args.role) {
        (Some(error), _) => text::run(error, as_page, common, ui),
        (None, Some(role)) => live::block_on(role::run(role, args, common, ui)),
        (None, None) => live::block_on(spec::run(args, common, ui)),
    }
}
