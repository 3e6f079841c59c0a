//! A plan in a file: what was reviewed, and the digest that it must still have.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};

use super::load::{Known, Scope};
use crate::cli;
use crate::digest::DigestPrefix;
use crate::error::Error;
use crate::reading::{self, Unread};
use crate::ui;
use provision_core::deployment::Deployment;
use provision_core::plan::Plan;
use provision_core::prose::quoted;

/// What apply needs of a saved plan: it plans again from the same input, and the digest says
/// whether that came to the same steps over the same facts.
#[derive(Debug)]
pub struct SavedPlan {
    pub digest: DigestPrefix,
    pub scope: Scope,
    pub prune: cli::Prune,
    /// The specs as they were typed, for the next command.
    pub words: String,
}

/// Writes a plan, with the input that it was made from.
///
/// # Errors
/// The file cannot be written, or is something else than a plan.
pub fn save(path: &Path, plan: &Plan, scope: &Scope, prune: &cli::Prune, words: &str) -> Result<(), Error> {
    if is_something_else(path) {
        return Err(Error::invalid(format!(
            "{} is there already and is no plan: it is not overwritten",
            path.display()
        ))
        .hint("name another file with --out"));
    }
    let mut document = ui::json::plan(plan);
    document["input"] = json!(scope.deployments);
    document["known_by_account"] = json!(scope.known);
    document["without_database"] = json!(scope.without_database);
    document["prune"] = json!(prune);
    document["words"] = json!(words);
    let text = format!("{}\n", ui::json::readable(&document));
    std::fs::write(path, text)
        .map_err(|error| Error::failed(format!("cannot save the plan to {}", path.display())).because(error))
}

/// What is read of a saved plan: ten thousand destinations have less.
const MOST: u64 = 512 << 20;

/// What a document says of its form.
#[derive(Deserialize)]
struct Form {
    #[serde(default)]
    format_version: Value,
}

/// What [`load`] reads of what [`save`] wrote.
#[derive(Deserialize)]
struct Document {
    intent: String,
    digest: String,
    input: Vec<Deployment>,
    known_by_account: Known,
    #[serde(default)]
    without_database: bool,
    prune: cli::Prune,
    /// Absent from a plan of an older version.
    words: Option<String>,
}

/// Whether a file is there that holds anything but a plan.
fn is_something_else(path: &Path) -> bool {
    match reading::text(path, MOST) {
        Ok(there) if there.is_empty() => false,
        Ok(there) => !serde_json::from_str::<Form>(&there).is_ok_and(|form| !form.format_version.is_null()),
        Err(Unread::Io(_)) => false,
        Err(_) => true,
    }
}

/// Reads what [`save`] wrote.
///
/// # Errors
/// The file cannot be read, is no plan of this format, or is one to do something else than to apply.
pub fn load(path: &Path) -> Result<SavedPlan, Error> {
    let invalid = |why: Box<dyn std::error::Error + Send + Sync>| {
        Error::invalid(format!("cannot use the plan {}", path.display()))
            .because(why)
            .hint("make a new one with `provision plan SPEC --out FILE`")
    };
    // What the parser expected instead helps nobody: the file is not written by hand.
    let damaged = |error: serde_json::Error| {
        let (line, column) = (error.line(), error.column());
        invalid(format!("at line {line}, column {column}, it is not what `plan --out` of this version writes, or is damaged").into())
    };
    let text = reading::text(path, MOST).map_err(|unread| invalid(unread.into()))?;
    let Form { format_version: version } = serde_json::from_str(&text).map_err(damaged)?;
    if version != ui::json::FORMAT_VERSION {
        let ours = ui::json::FORMAT_VERSION;
        let why = format!("its format version is {version}, and this program reads version {ours}");
        return Err(invalid(why.into()));
    }
    let document: Document = serde_json::from_str(&text).map_err(damaged)?;
    // Nothing else is saved, and what is carried out must be what was read.
    if document.intent != "apply" {
        let intent = quoted(&document.intent);
        let message = format!("the plan in {} is not one to apply: its intent is {intent}", path.display());
        return Err(
            Error::refused(message).hint("the file was changed since it was saved: review a new plan")
        );
    }
    let digest = document.digest.parse().map_err(|_| invalid("it has no digest".into()))?;
    Ok(SavedPlan {
        digest,
        scope: Scope {
            deployments: document.input,
            known: document.known_by_account,
            without_database: document.without_database,
            stand_in: None,
        },
        prune: document.prune,
        words: document.words.unwrap_or_else(|| "SPEC".to_owned()),
    })
}
