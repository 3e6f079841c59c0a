//! The spec on disk: valid, and never over another file.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use provision_core::init::{Draft, Known};
use provision_core::spec::{self, Files};
use serde_json::json;

use super::super::load;
use crate::answers::Answers;
use crate::error::Error;
use crate::exit;
use crate::files::Disk;
use crate::ui::{self, Ui};

/// # Errors
/// The file is there already.
pub(super) fn refuse_to_overwrite(path: &Path) -> Result<(), Error> {
    if path != Path::new("-") && path.exists() {
        return Err(there_already(path));
    }
    Ok(())
}

fn there_already(path: &Path) -> Error {
    let error = Error::invalid(format!("{} is there already, and is not overwritten", path.display()));
    error.hint("name another file with --out")
}

/// This machine's files, and one that is not written yet.
struct Unwritten<'a> {
    path: &'a Path,
    text: &'a str,
}

impl Files for Unwritten<'_> {
    fn text(&self, path: &Path) -> io::Result<String> {
        if path == self.path { Ok(self.text.to_owned()) } else { Disk.text(path) }
    }

    fn certificates(&self, pem: &str) -> Result<(), String> {
        Disk.certificates(pem)
    }
}

/// Writes the spec, and says what comes next.
///
/// # Errors
/// It is not valid, or cannot be written.
pub(super) fn spec(draft: &Draft, known: &Known, answers: &Answers, ui: Ui) -> Result<u8, Error> {
    let name = draft.name.as_deref().unwrap_or_default();
    let path = answers.out.clone().unwrap_or_else(|| PathBuf::from(format!("{name}.toml")));
    let is_stream = path == Path::new("-");
    let file = if is_stream { PathBuf::from(format!("{name}.toml")) } else { path.clone() };
    let shown = file.display().to_string();
    let vendor = known.vendor.as_ref().ok_or_else(|| Error::invalid("there is no vendor"))?;
    let text = draft.text(vendor, &shown, &notes(draft, known));
    let text = text.map_err(|error| Error::failed("the spec cannot be written").because(error))?;
    let specs = match spec::read(std::slice::from_ref(&file), &Unwritten { path: &file, text: &text }) {
        Ok(specs) => specs,
        Err(problems) => {
            load::show(&problems, ui);
            let error = Error::invalid("these answers make no valid spec, so that none is written");
            return Err(error.hint("correct the flags that the lines above come from"));
        }
    };
    if !ui.json && !specs.warnings.is_empty() {
        ui.talk(&ui::excerpt::problems(&specs.warnings, ui.err));
    }
    if is_stream {
        ui.data(&text);
        return Ok(exit::DONE);
    }
    refuse_to_overwrite(&path)?;
    let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    let made = folder.and_then(|()| OpenOptions::new().write(true).create_new(true).open(&path));
    let written = made.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => there_already(&path),
        _ => Error::failed(format!("cannot write {shown}")).because(error),
    })?;
    let word = load::word(&shown);
    let next = [format!("provision plan {word}"), format!("provision apply {word}")];
    if ui.json {
        ui.json_document(&ui::json::versioned(&json!({
            "file": shown, "vendor": vendor.name, "next": next, "findings": specs.warnings,
        })));
    } else {
        ui.data(&format!(
            "Wrote {shown}. Next, which shows what would be made and changes nothing:\n\n  {}\n",
            next[0]
        ));
    }
    Ok(exit::DONE)
}

/// What the account says of the warehouse that the person should know.
fn notes(draft: &Draft, known: &Known) -> Vec<String> {
    let Some(warehouse) = known.warehouse(draft) else { return Vec::new() };
    let uses_network = known
        .vendor
        .as_ref()
        .zip(draft.auth)
        .is_some_and(|(vendor, auth)| !vendor.uses_data_api(auth, draft.workgroup.is_some()));
    let is_private = uses_network && !warehouse.publicly_accessible && draft.ssh.is_none();
    let private =
        "The warehouse is private: the vendor reaches it through a tunnel (`ssh`) or a network of yours.";
    is_private.then(|| private.to_owned()).into_iter().collect()
}
