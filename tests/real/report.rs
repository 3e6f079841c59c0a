//! The report of a run on a real account: a table for people, and JSON that can be committed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::checks::Outcome;
use crate::registry::{Beliefs, ROOT};

/// Where reports are kept.
pub const FOLDER: &str = "docs/evidence";
const WIDTH: usize = 80;

/// What came of a belief, in the words of [`Outcome::word`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub outcome: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// A run on a real account. It names neither the account nor anything in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub format_version: u32,
    pub date: String,
    pub region: String,
    /// `cluster`, `workgroup` or both.
    pub warehouses: Vec<String>,
    pub beliefs: BTreeMap<String, Found>,
}

impl Report {
    pub fn new(
        region: &str,
        warehouses: Vec<String>,
        account: &str,
        found: &BTreeMap<String, Outcome>,
    ) -> Self {
        let told = |outcome: &Outcome| Found {
            outcome: outcome.word().to_owned(),
            detail: outcome.detail().map(|text| text.replace(account, "ACCOUNT")),
        };
        Report {
            format_version: 1,
            date: jiff::Timestamp::now().strftime("%Y-%m-%d").to_string(),
            region: region.to_owned(),
            warehouses,
            beliefs: found.iter().map(|(id, outcome)| (id.clone(), told(outcome))).collect(),
        }
    }

    /// A line for each belief, those that need attention last and with their reason.
    pub fn table(&self, beliefs: &Beliefs) -> String {
        let mut lines: Vec<(&str, String)> = Vec::new();
        for (id, found) in &self.beliefs {
            let says = beliefs.get(id).map_or("", |belief| belief.says.as_str());
            let mut text = cut(&format!("{:14} {id:34} {says}", found.outcome));
            if let Some(detail) = &found.detail {
                text.push_str(&format!("\n{}", cut(&format!("{:15}{}", "", detail.replace('\n', " ")))));
            }
            lines.push((&found.outcome, text));
        }
        lines.sort();
        let count = |word: &str| lines.iter().filter(|(outcome, _)| *outcome == word).count();
        let counts = format!(
            "{} confirmed, {} refuted, {} not reachable",
            count("confirmed"),
            count("refuted"),
            count("not reachable")
        );
        let lines: Vec<_> = lines.iter().map(|(_, text)| text.as_str()).chain([counts.as_str()]).collect();
        lines.join("\n") + "\n"
    }

    /// Writes the report, by its date or where `PROVISION_PROBE_REPORT` says.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&self) -> std::io::Result<PathBuf> {
        let named = std::env::var_os("PROVISION_PROBE_REPORT").map(PathBuf::from);
        let path = named.unwrap_or_else(|| Path::new(ROOT).join(FOLDER).join(format!("{}.json", self.date)));
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let text = serde_json::to_string_pretty(self).map_err(std::io::Error::other)?;
        std::fs::write(&path, text + "\n")?;
        Ok(path)
    }
}

/// A line that fits a terminal.
fn cut(text: &str) -> String {
    if text.chars().count() <= WIDTH {
        return text.trim_end().to_owned();
    }
    text.chars().take(WIDTH - 1).collect::<String>() + "…"
}

/// The reports that were committed, the newest last.
pub fn kept() -> Vec<Report> {
    let Ok(entries) = std::fs::read_dir(Path::new(ROOT).join(FOLDER)) else { return Vec::new() };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut paths: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a report");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    paths.into_iter().map(read).collect()
}
