//! `provision render`: every document and statement that would be sent. Sends nothing.

use std::path::Path;

use serde_json::json;

use super::load;
use crate::cli;
use crate::error::Error;
use crate::exit;
use crate::ui::palette::paint;
use crate::ui::{self, Ui};
use provision_core::deployment::Deployment;
use provision_core::prose::printable_line;
use provision_core::render;

/// # Errors
/// The spec is invalid, or a file cannot be written.
pub fn run(args: &cli::Render, ui: Ui) -> Result<u8, Error> {
    let deployments = load::deployments(&args.selection, ui)?.deployments;
    let mut documents = Vec::new();
    for deployment in &deployments {
        let rendered = render::render(deployment).map_err(|error| {
            let Deployment { spec, destination, .. } = deployment;
            Error::invalid(format!("cannot render {spec}/{destination}")).because(error)
        })?;
        documents.extend(rendered);
    }
    match &args.out {
        Some(folder) => {
            documents.iter().try_for_each(|one| write_below(folder, &one.name, &one.text, ui))?;
        }
        None if ui.json => {
            ui.json_document(&json!({ "format_version": ui::json::FORMAT_VERSION, "documents": documents }));
        }
        None => {
            for document in &documents {
                let note = document.note.as_ref().map(|note| format!("# {note}\n"));
                let heading = paint(ui.out.heading, format_args!("# {}", document.name));
                let (note, text) = (note.unwrap_or_default(), document.text.trim_end());
                ui.data(&format!("{heading}\n{note}{text}\n\n"));
            }
        }
    }
    Ok(exit::DONE)
}

/// Writes a file of that name, with its folders, and tells its path.
///
/// # Errors
/// It cannot be written.
pub(super) fn write_below(folder: &Path, name: &str, text: &str, ui: Ui) -> Result<(), Error> {
    let path = folder.join(name);
    let parent = path.parent().unwrap_or(folder);
    std::fs::create_dir_all(parent)
        .and_then(|()| std::fs::write(&path, text))
        .map_err(|error| Error::failed(format!("cannot write {}", path.display())).because(error))?;
    ui.data(&format!("{}\n", printable_line(&path.display().to_string())));
    Ok(())
}
