//! `provision doctor --error`: what an error means, and what to do next.

use std::io::Read as _;

use std::time::Duration;

use provision_doctor::{Cause, Diagnosis, encoded_message, read, read_decoded};
use serde_json::Value;

use super::super::live::{Live, block_on};
use crate::cli::Common;
use crate::error::Error;
use crate::exit;
use crate::ui::{self, Ui, json};

/// How long an encoded message may take to be decoded: without a network it is read as it is.
const PATIENCE: Duration = Duration::from_secs(10);

/// Far above any error with its stack trace.
const MOST_BYTES: u64 = 1 << 20;

/// Explains the text, and returns the exit code. An encoded message in it is decoded, if there are credentials.
///
/// # Errors
/// The text cannot be read, is empty, or is far too long for an error.
pub fn run(text: &str, as_page: bool, common: &Common, ui: Ui) -> Result<u8, Error> {
    let text = match text {
        "-" => standard_input(ui)?,
        text => text.to_owned(),
    };
    if text.trim().is_empty() {
        return Err(Error::invalid("the text of the error is empty")
            .hint("paste all of it, with what stands around it"));
    }
    let (diagnosis, decoded) = with_decoded(read(&text), &text, common, ui);
    match ui.json {
        true => {
            let mut document = json::versioned(&diagnosis);
            if let Some(decoded) = decoded {
                document["decoded"] = decoded;
            }
            ui.json_document(&document);
        }
        false if as_page => ui.data(&ui::page::doctor::text(&diagnosis).html()),
        false => ui.data(&ui::doctor::text(&diagnosis, ui.out)),
    }
    Ok(if diagnosis.findings.is_empty() { exit::DONE } else { exit::FINDINGS })
}

/// Puts what an encoded message says in the place of that there is one.
fn with_decoded(diagnosis: Diagnosis, text: &str, common: &Common, ui: Ui) -> (Diagnosis, Option<Value>) {
    let is_encoded = diagnosis.findings.first().is_some_and(|first| first.id == Cause::EncodedDenial);
    let Some(encoded) = encoded_message(text).filter(|_| is_encoded) else { return (diagnosis, None) };
    match block_on(decode(encoded, common, ui)) {
        Ok(decoded) => {
            let read = read_decoded(&decoded);
            (read.unwrap_or(diagnosis), serde_json::from_str(&decoded).ok())
        }
        Err(error) => {
            ui.talk(&format!("The message could not be decoded here: {}\n", crate::error::reasons(&error)));
            (diagnosis, None)
        }
    }
}

async fn decode(encoded: &str, common: &Common, ui: Ui) -> Result<String, Error> {
    let asking = async {
        let live = Live::connect_to_any(common, ui).await?;
        live.decode(encoded).await.map_err(|error| Error::failed("STS does not decode it").because(error))
    };
    let answer = tokio::time::timeout(PATIENCE, asking).await;
    answer.unwrap_or_else(|_| Err(Error::failed("AWS did not answer in time")))
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
