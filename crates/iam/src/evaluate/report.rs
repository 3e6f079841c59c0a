//! What an explanation is made of.

use serde::Serialize;
use serde_json::Value;

use super::policies::Layer;
use super::verdict::Reason;
use crate::document::Effect;

/// Why a request is allowed or denied, and what would change that.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Explanation {
    /// `allowed` or `denied`
    pub decision: &'static str,
    pub reason: Reason,
    /// The statement that decided. None where nothing allows: then `closest` is the one nearest to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<StatementReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closest: Option<StatementReport>,
    /// Of an organization's policies: the level that decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// The conditions of that statement.
    pub conditions: Vec<ConditionReport>,
    pub steps: Vec<String>,
    /// When denied: the smallest change that would allow the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
}

/// Where a statement is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatementReport {
    /// The name the policy was given with, such as its file.
    pub policy: String,
    pub kind: &'static str,
    pub effect: Effect,
    pub path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    pub line: usize,
    pub column: usize,
}

/// One test of a condition with what the request had for it; `actual` is null where it had nothing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConditionReport {
    pub operator: String,
    pub key: String,
    pub expected: Value,
    pub actual: Value,
    pub met: bool,
}

/// A change that allows the request.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// What to do.
    pub what: String,
    /// What else would then be allowed.
    pub opens: String,
    /// The policies in which to do it.
    pub layer: Layer,
    /// Path of the statement that `statement` takes the place of; without it, `statement` is added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaces: Option<String>,
    /// The statement as it would read. None when the change is one of the request, or needs a person's judgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<Value>,
}

impl Explanation {
    pub fn is_allowed(&self) -> bool {
        self.reason == Reason::Allow
    }
}
