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

impl Answers {
    /// The answers to each of several lists of questions that were asked one after another.
    pub(super) fn divide(self, parts: &[Vec<Question>]) -> Vec<Answers> {
        let Answers { rows, unread } = self;
        let mut rows = rows.into_iter();
        let answers = parts.iter().map(|questions| {
            let asked = |what: &str| questions.iter().any(|question| question.optional == Some(what));
            let unread = unread.iter().filter(|(what, _)| asked(what));
            Answers {
                rows: rows.by_ref().take(questions.len()).collect(),
                unread: unread.map(|(what, why)| (what.clone(), why.clone())).collect(),
            }
        });
        let mut answers: Vec<_> = answers.collect();
        // One too many is for its reader to complain about.
        if let Some(last) = answers.last_mut() {
            last.rows.extend(rows);
        }
        answers
    }
}

/// Whether the database said no to a statement: the reader may not, or it knows no such relation, column or function.
pub(super) fn is_refusal(error: &CloudError) -> bool {
    use CloudErrorKind::{Denied, NotFound, Permanent};
    let CloudError { subject, kind, .. } = error;
    subject.service == "sql" && subject.operation == "Query" && matches!(kind, Denied | NotFound | Permanent)
}

#[cfg(test)]
mod tests {
    use super::super::answer::rows;
    use super::{Answers, Question};

    #[test]
    fn each_part_has_its_own_answers_and_what_was_refused_of_it() {
        let question = |optional| Question { sql: "SELECT".to_owned(), optional };
        let parts =
            vec![vec![question(None), question(Some("sessions"))], vec![], vec![question(Some("roles"))]];
        let rows = vec![rows(&[&["1"]]), rows(&[]), rows(&[&["3"]]), rows(&[&["more"]])];
        let unread = ["sessions", "roles"].map(|what| (what.to_owned(), format!("no {what}"))).into();
        let divided = Answers { rows: rows.clone(), unread }.divide(&parts);
        let told = |answers: &Answers| answers.unread.keys().cloned().collect::<Vec<_>>();
        assert_eq!(divided.len(), 3);
        assert_eq!((&divided[0].rows[..], told(&divided[0])), (&rows[..2], vec!["sessions".to_owned()]));
        assert_eq!(divided[1], Answers::default());
        assert_eq!((&divided[2].rows[..], told(&divided[2])), (&rows[2..], vec!["roles".to_owned()]));
    }
}
