//! One line of the report.

use provision_iam::Severity;
use serde::Serialize;

use super::check::{CheckId, Section, Source};
use crate::edge::CloudError;

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    Pass,
    Fail,
    /// It cannot be told from here; the message says why, and the hint how to check it by hand.
    Unchecked,
}

/// What came of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    pub id: CheckId,
    pub severity: Severity,
    pub outcome: Outcome,
    pub section: Section,
    /// What makes it certain.
    pub source: Source,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Line {
    fn new(id: CheckId, outcome: Outcome, severity: Severity, message: impl Into<String>) -> Self {
        let (section, source) = (id.section(), id.source());
        Line { id, severity, outcome, section, source, message: message.into(), hint: None }
    }

    /// It holds; `how` says on what that rests.
    pub(super) fn pass(id: CheckId, how: impl Into<String>) -> Self {
        Self::new(id, Outcome::Pass, Severity::Pass, how)
    }

    /// It does not hold.
    pub(super) fn fail(id: CheckId, what: impl Into<String>) -> Self {
        Self::new(id, Outcome::Fail, id.severity(), what)
    }

    /// It cannot be told from here.
    pub(super) fn unchecked(id: CheckId, why: impl Into<String>, by_hand: impl Into<String>) -> Self {
        Self::new(id, Outcome::Unchecked, Severity::Info, why).hint(by_hand)
    }

    /// What the service said instead of an answer.
    pub(super) fn unanswered(id: CheckId, error: &CloudError) -> Self {
        let by_hand =
            error.hint.clone().unwrap_or_else(|| "mend what it says, and run verify again".to_owned());
        Self::unchecked(id, error.to_string(), by_hand)
    }

    pub(super) fn hint(self, hint: impl Into<String>) -> Self {
        Line { hint: Some(hint.into()), ..self }
    }

    /// What makes this answer certain, where it is not what the check usually has.
    pub(super) fn by(self, source: Source) -> Self {
        Line { source, ..self }
    }

    /// Of one of several roles.
    pub(super) fn of(self, role: &str) -> Self {
        Line { message: format!("{role}: {}", self.message), ..self }
    }

    /// Is it an error or a security finding, with which the verification has failed?
    pub fn is_grave(&self) -> bool {
        matches!(self.severity, Severity::Error | Severity::Security)
    }
}
