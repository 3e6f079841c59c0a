//! Statements that read, of which a warehouse may refuse some.

use std::collections::BTreeMap;

use serde::Serialize;

use super::answer::Rows;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::redshift::OPTIONAL_READS;
use provision_core::templates::{TemplateError, Templates};

/// A statement that reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Question {
    pub(super) sql: String,
    /// What is not known, in words, where the warehouse refuses it; nothing where it must answer.
    pub(super) optional: Option<&'static str>,
}

impl Question {
    /// The statement of a template.
    ///
    /// # Errors
    /// A name that Redshift would read as another.
    pub(super) fn new(template: &str, values: &impl Serialize) -> Result<Self, TemplateError> {
        let optional = OPTIONAL_READS.iter().find(|(name, _)| *name == template).map(|(_, words)| *words);
        Ok(Question { sql: Templates::embedded().sql(template, values)?, optional })
    }
}

/// What a database answered to questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Answers {
    /// The rows of each, none where it was refused.
    pub(super) rows: Vec<Rows>,
    /// What is not known because it was refused, in words, with what was said instead.
    pub(super) unread: BTreeMap<String, String>,
}

/// Whether the database said no to a statement: the reader may not, or it knows no such relation, column or function.
pub(super) fn is_refusal(error: &CloudError) -> bool {
    use CloudErrorKind::{Denied, NotFound, Permanent};
    let CloudError { subject, kind, .. } = error;
    subject.service == "sql" && subject.operation == "Query" && matches!(kind, Denied | NotFound | Permanent)
}
