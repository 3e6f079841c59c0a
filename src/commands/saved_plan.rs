//! A plan in a file: what was reviewed, and the digest that it must still have.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::error::Error;
use crate::ui;
use provision_core::plan::Plan;
use provision_core::spec::Deployment;

/// What apply needs of a saved plan: it plans again from the same input, and the digest says
/// whether that came to the same steps over the same facts.
#[derive(Debug, Serialize, Deserialize)]
pub struct SavedPlan {
    pub digest: String,
    pub deployments: Vec<Deployment>,
}

pub fn save(path: &Path, plan: &Plan, deployments: &[Deployment]) -> Result<(), Error> {
    let mut document = ui::json::plan(plan);
    document["input"] = json!(deployments);
    let text = format!("{document:#}\n");
    std::fs::write(path, text)
        .map_err(|error| Error::failed(format!("cannot save the plan to {}: {error}", path.display())))
}

pub fn load(path: &Path) -> Result<SavedPlan, Error> {
    let invalid = |what: String| {
        Error::invalid(format!("cannot use the plan {}: {what}", path.display()))
            .hint("make a new one with `provision plan SPEC --out FILE`")
    };
    let text = std::fs::read_to_string(path).map_err(|error| invalid(error.to_string()))?;
    let mut document: Value = serde_json::from_str(&text).map_err(|error| invalid(error.to_string()))?;
    let version = &document["format_version"];
    if *version != ui::json::FORMAT_VERSION {
        let ours = ui::json::FORMAT_VERSION;
        return Err(invalid(format!(
            "its format version is {version}, and this program reads version {ours}"
        )));
    }
    let deployments = serde_json::from_value(document["input"].take());
    let digest = document["digest"].as_str().map(str::to_owned);
    Ok(SavedPlan {
        digest: digest.ok_or_else(|| invalid("it has no digest".to_owned()))?,
        deployments: deployments.map_err(|error| invalid(error.to_string()))?,
    })
}
