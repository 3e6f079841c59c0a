//! `provision export`: the same setup for another tool. Sends nothing.

use super::load;
use super::render::write_below;
use crate::cli;
use crate::error::Error;
use crate::exit;
use crate::ui::Ui;
use crate::ui::json;
use provision_core::deployment::Deployment;
use provision_core::export::{File, Tool, export};
use serde_json::json;

/// # Errors
/// The spec is invalid, several destinations are to go where one fits, or a file cannot be written.
pub fn run(args: &cli::Export, ui: Ui) -> Result<u8, Error> {
    if args.import && args.tool == Tool::Shell {
        return Err(Error::invalid("a script takes nothing over: what exists already ends it")
            .hint("provision plan SPEC --adopt compares what exists with the spec, and takes it over"));
    }
    let deployments = load::deployments(&args.selection, ui)?.deployments;
    let mut all = Vec::new();
    for deployment in &deployments {
        let files = export(deployment, args.tool, args.import).map_err(|error| {
            let Deployment { spec, destination, .. } = deployment;
            Error::invalid(format!("cannot export {spec}/{destination}")).because(error)
        })?;
        all.push(files);
    }
    match (&args.out, all.as_slice()) {
        (Some(folder), all) => {
            all.iter().flatten().try_for_each(|file| write_below(folder, &file.name, &file.text, ui))?
        }
        (None, all) if ui.json => {
            let files: Vec<_> = all.iter().flatten().collect();
            ui.json_document(&json::versioned(&json!({ "files": files })));
        }
        (None, [files]) => show(files, ui),
        (None, several) => {
            let count = several.len();
            return Err(Error::invalid(format!(
                "there are {count} destinations, and standard output takes one"
            ))
            .hint("choose one with --destination KEY, or write a folder for each with --out DIR"));
        }
    }
    Ok(exit::DONE)
}

/// The first file alone, so that it can be piped.
fn show(files: &[File], ui: Ui) {
    let Some((first, others)) = files.split_first() else { return };
    ui.data(&first.text);
    let others: Vec<_> = others.iter().map(|file| file.name.as_str()).collect();
    if !others.is_empty() {
        ui.talk(&format!("Beside it, with --out DIR: {}", others.join(", ")));
    }
}
