//! What the checks add to.

use crate::catalogue::Rule;
use crate::finding::Finding;
use crate::finding::{Place, Severity};

/// The findings so far.
#[derive(Default)]
pub(super) struct Findings {
    pub list: Vec<Finding>,
}

impl Findings {
    pub fn add(
        &mut self,
        rule: &'static Rule,
        place: &Place,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.add_as(rule, rule.severity, place, message, hint);
    }

    /// With a severity other than the rule's own.
    pub fn add_as(
        &mut self,
        rule: &'static Rule,
        severity: Severity,
        place: &Place,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let finding = Finding::new(rule.id, severity, place.clone(), message);
        self.list.push(finding.hint(hint));
    }
}
