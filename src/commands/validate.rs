//! `provision validate`: all problems of specs at once. Sends nothing.

use provision_core::prose::printable_line;
use provision_core::toml_document::Problems;

use super::load;
use crate::cli::Selection;
use crate::error::Error;
use crate::exit;
use crate::files;
use crate::ui::Ui;

/// How many destinations are named; of more the number is told.
const LISTED: usize = 10;

/// # Errors
/// A destination was chosen that no spec has.
pub fn run(selection: &Selection, ui: Ui) -> Result<u8, Error> {
    let specs = match files::load(&load::spec_files(selection)?) {
        Ok(specs) => specs,
        Err(problems) => {
            load::show(&problems, ui);
            return Ok(exit::INVALID);
        }
    };
    load::deployments(selection, Ui { quiet: true, ..ui })?;
    if ui.json {
        load::show(&specs.warnings, ui);
        return Ok(exit::DONE);
    }
    if !specs.warnings.is_empty() {
        load::show(&specs.warnings, ui);
    }
    for spec in &specs.specs {
        let destinations: Vec<_> = spec.deployments.iter().map(|one| one.destination.as_str()).collect();
        let list = match destinations.len() {
            few if few <= LISTED => destinations.join(", "),
            many => format!("{many} destinations"),
        };
        let warnings = match count(&specs.warnings) {
            0 => String::new(),
            1 => ", 1 warning".to_owned(),
            many => format!(", {many} warnings"),
        };
        let file = printable_line(&spec.file.display().to_string());
        ui.data(&format!("{file}: valid ({}: {list}{warnings})\n", spec.name));
    }
    Ok(exit::DONE)
}

fn count(problems: &Problems) -> usize {
    problems.iter().count()
}
