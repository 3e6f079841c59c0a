//! `provision doctor`: what an error means, and what to do next.

use std::io::Read as _;

use provision_doctor::read;

use crate::cli;
use crate::error::Error;
use crate::exit;
use crate::ui::{self, Ui, json};

/// Far above any error with its stack trace.
const MOST_BYTES: u64 = 1 << 20;

/// Explains the text, and returns the exit code.
///
/// # Errors
/// The text cannot be read, is empty, or is far too long for an error.
pub fn run(args: &cli::Doctor, ui: Ui) -> Result<u8, Error> {
    let text = match args.error.as_str() {
        "-" => standard_input(ui)?,
        text => text.to_owned(),
    };
    if text.trim().is_empty() {
        return Err(Error::invalid("the text of the error is empty")
            .hint("paste all of it, with what stands around it"));
    }
    let diagnosis = read(&text);
    match ui.json {
        true => ui.json_document(&json::versioned(&diagnosis)),
        false => ui.data(&ui::doctor::human(&diagnosis, ui.out)),
    }
    Ok(if diagnosis.findings.is_empty() { exit::DONE } else { exit::FINDINGS })
}

fn standard_input(ui: Ui) -> Result<String, Error> {
    if ui.answers {
        ui.talk("Paste the error, then press Ctrl-D:");
    }
    let mut bytes = Vec::new();
    let wrong = |error| Error::invalid("cannot read the error from standard input").because(error);
    std::io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(wrong)?;
    if bytes.len() as u64 > MOST_BYTES {
        let message = "the text is longer than 1 MiB, which is a log and not an error";
        return Err(Error::invalid(message)
            .hint("give the lines around the error: tail -n 200 LOG | provision doctor --error -"));
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
