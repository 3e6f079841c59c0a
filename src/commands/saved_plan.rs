//! A plan in a file: what was reviewed, and the digest that it must still have.

use std::path::Path;

use serde_json::{Value, json};

use super::load::Scope;
use crate::cli;
use crate::digest::DigestPrefix;
use crate::error::Error;
use crate::ui;
use provision_core::plan::Plan;

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

/// Whether a file is there that holds anything but a plan.
fn is_something_else(path: &Path) -> bool {
    let Ok(there) = std::fs::read(path) else { return false };
    let plan = serde_json::from_slice::<Value>(&there).ok();
    !there.is_empty() && plan.is_none_or(|plan| plan["format_version"].is_null())
}

/// Reads what [`save`] wrote.
///
/// # Errors
/// The file cannot be read, or is no plan of this format.
pub fn load(path: &Path) -> Result<SavedPlan, Error> {
    let invalid = |why: Box<dyn std::error::Error + Send + Sync>| {
        Error::invalid(format!("cannot use the plan {}", path.display()))
            .because(why)
            .hint("make a new one with `provision plan SPEC --out FILE`")
    };
    let text = std::fs::read_to_string(path).map_err(|error| invalid(error.into()))?;
    let mut document: Value = serde_json::from_str(&text).map_err(|error| invalid(error.into()))?;
    let version = &document["format_version"];
    if *version != ui::json::FORMAT_VERSION {
        let ours = ui::json::FORMAT_VERSION;
        let why = format!("its format version is {version}, and this program reads version {ours}");
        return Err(invalid(why.into()));
    }
    let deployments = serde_json::from_value(document["input"].take());
    let known = serde_json::from_value(document["known_by_account"].take());
    let prune = serde_json::from_value(document["prune"].take());
    let digest = document["digest"].as_str().and_then(|digest| digest.parse().ok());
    Ok(SavedPlan {
        digest: digest.ok_or_else(|| invalid("it has no digest".into()))?,
        scope: Scope {
            deployments: deployments.map_err(|error| invalid(error.into()))?,
            known: known.map_err(|error| invalid(error.into()))?,
            without_database: document["without_database"] == true,
            stand_in: None,
        },
        prune: prune.map_err(|error| invalid(error.into()))?,
        // Absent from a plan of an older version.
        words: document["words"].as_str().unwrap_or("SPEC").to_owned(),
    })
}
