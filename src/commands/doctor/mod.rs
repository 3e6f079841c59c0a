//! `provision doctor`: why something is refused, and what to do next.

mod fix;
mod read;
mod role;
mod spec;
mod text;

use std::io::Read as _;
use std::path::Path;

use serde_json::json;

use provision_doctor::role::As;

use super::live;
use crate::cli::{self, Common};
use crate::error::Error;
use crate::exit;
use crate::ui::doctor::{Case, human};
use crate::ui::{self, Ui};

/// Explains, and returns the exit code.
///
/// # Errors
/// What is asked about cannot be read, or a repair is refused or fails.
pub fn run(args: &cli::Doctor, common: &Common, ui: Ui) -> Result<u8, Error> {
    match (&args.error, &args.role) {
        (Some(error), _) => text::run(error, common, ui),
        (None, Some(role)) => live::block_on(role::run(role, args, common, ui)),
        (None, None) => live::block_on(spec::run(args, common, ui)),
    }
}

/// Who `--as` says asks.
///
/// # Errors
/// The file cannot be read, or says nothing about who asks.
fn asker(path: Option<&Path>) -> Result<Option<As>, Error> {
    let Some(path) = path else { return Ok(None) };
    let unread = || Error::invalid(format!("who asks cannot be read from {}", path.display()));
    let text = match path == Path::new("-") {
        true => {
            let mut text = String::new();
            std::io::stdin().lock().read_to_string(&mut text).map(|_| text)
        }
        false => std::fs::read_to_string(path),
    };
    let text = text.map_err(|error| unread().because(error))?;
    let asker = As::parse(&text).map_err(|why| {
        unread().because(why.0).hint(
            "give an ARN as text, a web identity token (JWT), or a request such as {\"principal\": {\"AWS\": \
             \"arn:aws:iam::111122223333:user/name\"}, \"context\": {\"sts:ExternalId\": \"…\"}}",
        )
    })?;
    Ok(Some(asker))
}

/// Shows what was found out, and returns the exit code.
fn show(cases: &[Case], ui: Ui) -> u8 {
    if ui.json {
        let document = ui::doctor::document(cases);
        match ui.stream {
            true => ui.json_line(&ui::json::event("findings", document)),
            false => ui.json_document(&document),
        }
    } else {
        let texts: Vec<_> = cases.iter().map(|case| human(case, ui.out)).collect();
        ui.data(&texts.join("\n"));
    }
    let any = cases.iter().any(|case| !case.diagnosis.findings.is_empty());
    if any { exit::FINDINGS } else { exit::DONE }
}

/// Says why nothing is planned.
fn no_plan(why: &str, ui: Ui) {
    match ui.json {
        true => ui.json_line(&ui::json::event("no_plan", json!({ "because": why }))),
        false => ui.talk(&format!("\nNothing is planned: {why}")),
    }
}
