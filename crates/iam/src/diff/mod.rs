//! What differs between two documents, in words, and whether access got wider or narrower.

mod access;
mod contains;
mod difference;
mod members;
mod pairs;
mod split;
#[cfg(test)]
mod tests;
mod values;

use serde::{Serialize, Serializer, ser::SerializeStruct};
use serde_json::{Value, json};

pub use access::Access;
pub use difference::Difference;
use difference::{DENIED_ANYWAY, ELSEWHERE};

use crate::canonical::{Canonical, CanonicalStatement};
use crate::document::{Document, Effect};
use crate::finding::Finding;
use crate::words;

/// The comparison of two documents, the left one taken as what was and the right one as what is.
#[derive(Debug, Clone, PartialEq)]
pub struct Diff {
    /// What makes the documents different.
    pub differences: Vec<Difference>,
    /// What differs without making them different: Sids.
    pub notes: Vec<Difference>,
    /// What the right document allows, compared with the left one.
    pub access: Access,
}

impl Diff {
    /// Do the documents mean the same?
    pub fn is_empty(&self) -> bool {
        self.differences.is_empty()
    }

    /// The comparison in one word.
    pub fn verdict(&self) -> DiffVerdict {
        match (self.is_empty(), self.access) {
            (true, _) => DiffVerdict::Equal,
            (false, Access::Same) => DiffVerdict::Equivalent,
            (false, _) => DiffVerdict::Different,
        }
    }
}

/// How two documents compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DiffVerdict {
    /// They say the same.
    Equal,
    /// They say it differently, and allow the same requests.
    Equivalent,
    /// They allow different requests, or it cannot be told.
    Different,
}

impl Serialize for Diff {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut diff = serializer.serialize_struct("Diff", 5)?;
        diff.serialize_field("equal", &self.is_empty())?;
        diff.serialize_field("access", &self.access)?;
        diff.serialize_field("verdict", &self.verdict())?;
        diff.serialize_field("differences", &self.differences)?;
        diff.serialize_field("notes", &self.notes)?;
        diff.end()
    }
}

/// Compares two documents by meaning.
///
/// Each difference has a verdict of its own; the one on the whole is not their sum, but looks at the documents as such.
pub fn diff(left: &Canonical, right: &Canonical) -> Diff {
    let mut differences = header(left, right);
    let mut notes = Vec::new();
    for pair in pairs::pair(&left.statements, &right.statements) {
        match pair {
            (Some(l), Some(r)) => {
                if l != r {
                    differences.extend(members::compare((left, l), (right, r)));
                }
                notes.extend(sid(l, r));
            }
            (Some(l), None) => differences.push(removed(left, l, right)),
            (None, Some(r)) => differences.push(added(left, r, right)),
            (None, None) => {}
        }
    }
    let access = match (left == right, access::of_documents(left, right)) {
        (true, _) => Access::Same,
        // Where the documents as such tell nothing, their differences do, if all go one way.
        (false, Access::Other) => Access::all(differences.iter().map(|difference| difference.access)),
        (false, access) => access,
    };
    if access == Access::Same {
        differences.iter_mut().filter(|difference| difference.access != Access::Same).for_each(
            |difference| {
                difference.access = Access::Same;
                difference.message.push_str(ELSEWHERE);
            },
        );
    }
    Diff { differences, notes, access }
}

/// Do two documents, given as text, mean the same to IAM?
///
/// # Errors
/// What is wrong with the first of them that is no policy document; such a document equals none, not even itself.
pub fn equal(left: &str, right: &str) -> Result<bool, Vec<Finding>> {
    Ok(Document::parse(left)?.canonical() == Document::parse(right)?.canonical())
}

/// Does the document match, with its statements of this effect, all that the statement matches?
pub(crate) fn is_covered(document: &Canonical, statement: &CanonicalStatement) -> bool {
    access::covered(document, statement)
}

fn header(left: &Canonical, right: &Canonical) -> Vec<Difference> {
    let mut differences = Vec::new();
    if left.version != right.version {
        let (l, r) = (&left.written_version.0, &right.written_version.0);
        let shown = |version: &Option<String>| version.clone().unwrap_or_else(|| "none".to_owned());
        differences.push(Difference {
            path: "Version".to_owned(),
            left: json!(l),
            right: json!(r),
            message: format!(
                "version {} instead of {}: only 2012-10-17 takes ${{…}} as a variable",
                shown(r),
                shown(l)
            ),
            access: Access::Other,
        });
    }
    if left.id != right.id {
        differences.push(Difference {
            path: "Id".to_owned(),
            left: json!(left.id),
            right: json!(right.id),
            message: "another Id".to_owned(),
            access: Access::Same,
        });
    }
    differences
}

fn sid(left: &CanonicalStatement, right: &CanonicalStatement) -> Option<Difference> {
    let (l, r) = (&left.sid.0, &right.sid.0);
    (l != r).then(|| Difference {
        path: format!("{}.Sid", left.path.0),
        left: json!(l),
        right: json!(r),
        message: match (l, r) {
            (Some(l), Some(r)) => format!("the Sid is {r:?} instead of {l:?}; it has no effect"),
            (None, Some(r)) => format!("has the Sid {r:?}; it has no effect"),
            (Some(l), _) => format!("no longer has the Sid {l:?}; it had no effect"),
            (None, None) => String::new(),
        },
        access: Access::Same,
    })
}

fn added(left: &Canonical, statement: &CanonicalStatement, right: &Canonical) -> Difference {
    let known = access::covered(left, statement);
    let without_effect = known || access::is_without_effect(left, right, statement);
    let verb = if statement.effect == Effect::Allow { "now allows" } else { "now denies" };
    let suffix = match (known, without_effect) {
        (true, _) => ", which it did already",
        (false, true) => DENIED_ANYWAY,
        (false, false) => "",
    };
    Difference {
        path: statement.path.0.clone(),
        left: Value::Null,
        right: statement.to_json(),
        message: format!("{verb} {}{suffix}", words::statement(statement)),
        access: if without_effect { Access::Same } else { Access::more(statement.effect) },
    }
}

fn removed(left: &Canonical, statement: &CanonicalStatement, right: &Canonical) -> Difference {
    let known = access::covered(right, statement);
    let without_effect = known || access::is_without_effect(right, left, statement);
    let verb = if statement.effect == Effect::Allow { "no longer allows" } else { "no longer denies" };
    let suffix = match (known, without_effect) {
        (true, _) => ", save by another statement",
        (false, true) => DENIED_ANYWAY,
        (false, false) => "",
    };
    Difference {
        path: statement.path.0.clone(),
        left: statement.to_json(),
        right: Value::Null,
        message: format!("{verb} {}{suffix}", words::statement(statement)),
        access: if without_effect { Access::Same } else { Access::more(statement.effect).reversed() },
    }
}
