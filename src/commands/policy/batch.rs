//! `provision policy explain --requests`: many requests, answered in one process with a line of JSON each.

use std::io::{BufRead, BufWriter, Write};

use provision_iam::evaluate::{self, Policies, Request};
use serde_json::{Value, json};

use crate::error::Error;
use crate::exit;
use crate::ui::{self, Ui};

/// Answers every line that has a request. A line that is none decides the exit code, then one that is denied.
///
/// # Errors
/// When the requests cannot be read.
pub fn answer(policies: &Policies, name: &str, lines: impl BufRead, _: Ui) -> Result<u8, Error> {
    let (mut denied, mut wrong) = (false, false);
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (line, text) in lines.lines().enumerate() {
        let text = text.map_err(|error| Error::invalid(format!("cannot read {name}: {error}")))?;
        if text.trim().is_empty() {
            continue;
        }
        let mut answer = match Request::from_json(&text) {
            Ok(request) => {
                let explanation = evaluate::explain(policies, &request);
                denied |= !explanation.is_allowed();
                ui::json::versioned(&explanation)
            }
            Err(findings) => {
                wrong = true;
                let findings: Vec<Value> =
                    findings.iter().map(|finding| ui::json::finding(name, finding)).collect();
                let error = json!({ "kind": "invalid", "message": "not a request" });
                ui::json::versioned(&json!({ "error": error, "findings": findings }))
            }
        };
        answer["line"] = json!(line + 1);
        // Whoever reads may have heard enough.
        if writeln!(out, "{}", ui::json::line(&answer)).is_err() {
            break;
        }
    }
    Ok(match (wrong, denied) {
        (true, _) => exit::INVALID,
        (false, true) => exit::FINDINGS,
        (false, false) => exit::DONE,
    })
}
