//! `provision policy fix`: mends what can be mended without judgement, and says what that changes.

use provision_iam::fix::{self, Fixed};
use provision_iam::lint::{self, LintContext};
use provision_iam::{Document, Kind, count, diff};
use serde_json::{Value, json};

use super::intake::{Input, Intake};
use super::lint::known;
use crate::cli;
use crate::error::Error;
use crate::exit;
use crate::ui::{self, Ui};

/// Prints the document mended and what is left to do, and returns the exit code.
///
/// # Errors
/// The document cannot be read, or is no policy document before or after.
pub fn run(args: &cli::PolicyFix, ui: Ui) -> Result<u8, Error> {
    let Input { name, text } = Intake::default().document(&args.file)?;
    let reading = provision_iam::read(&text);
    // What is not even JSON is repaired first, as `lint --fix` does.
    let readable = reading.repaired.clone().unwrap_or_else(|| reading.text.clone());
    let before = Document::parse(&readable).map_err(|_| {
        Error::invalid(format!("{name} is not a policy document"))
            .hint(format!("`provision policy lint {name}` says why"))
    })?;
    let kind = args.kind.map(known).unwrap_or_else(|| Kind::detect(&before));
    let context = LintContext::default();
    let Fixed { text: mended, applied } = fix::fix(&text, Some(kind), &context);
    let after = Document::parse(&mended)
        .map_err(|_| Error::failed(format!("{name} cannot be mended: the result is no policy document")))?;
    let changed = diff(&before.canonical(), &after.canonical());
    let rest = lint::lint(&provision_iam::read(&mended), Some(kind), &context);
    if ui.json {
        let told = |findings: &[provision_iam::Finding]| -> Vec<Value> {
            findings.iter().map(|finding| ui::json::finding(&name, finding)).collect()
        };
        ui.json_document(&ui::json::versioned(&json!({
            "fixed": mended,
            "applied": told(&applied),
            "findings": told(&rest),
            "diff": changed,
        })));
    } else {
        ui.data(&format!("{}\n", mended.trim_end()));
        for finding in &applied {
            ui.complain(&format!("mended {finding}\n"));
        }
        ui.complain(&ui::policy::diff(&changed, &name, "mended", ui.err));
        ui.complain(&format!("left: {}\n", count(&rest)));
    }
    Ok(match lint::has_failed(&rest) {
        true => exit::FINDINGS,
        false => exit::DONE,
    })
}
