//! One thing that a page tells, and what it means for the reader.

use provision_iam::Severity;
use serde::Serialize;

/// What something means for the reader: it has a colour, and never that alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    #[default]
    Plain,
    Good,
    Info,
    Warning,
    Bad,
}

/// A finding, a check, a change of access: in one word, then what, and the next step.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Item {
    pub tone: Tone,
    pub word: String,
    pub about: String,
    pub text: String,
    pub id: String,
    /// What says so.
    pub evidence: String,
    pub hint: String,
}

impl Tone {
    pub fn of(severity: Severity) -> Self {
        match severity {
            Severity::Error | Severity::Security => Tone::Bad,
            Severity::Warning => Tone::Warning,
            Severity::Suggestion | Severity::Info => Tone::Info,
            Severity::Pass => Tone::Good,
        }
    }
}
