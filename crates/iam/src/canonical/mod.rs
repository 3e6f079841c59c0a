//! The canonical form: two documents have the same one exactly when IAM treats them the same.

mod build;
mod unweighed;

pub(crate) use build::{canonical_test, statement};
pub(crate) use unweighed::Unweighed;

use std::collections::BTreeSet;

use serde::{Serialize, Serializer};

use crate::document::*;
use crate::operator::Operator;
use crate::pattern::Signature;

/// A policy document by its meaning. Equality, order, hash and serialisation are those of the meaning: what has none
/// (Sid, spelling, order of statements) is carried along for rendering only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Canonical {
    /// Given only where it matters: some string contains `${`, and this decides whether that is a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// In order of meaning. Repeated statements stay repeated.
    pub statements: Vec<CanonicalStatement>,
    #[serde(skip)]
    pub(crate) written_version: Unweighed<Option<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct CanonicalStatement {
    pub effect: Effect,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<Members<Principal>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Members<Spelled>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<Members<Spelled>>,
    /// All must be met.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub tests: BTreeSet<Test>,
    #[serde(skip)]
    pub(crate) sid: Unweighed<Option<String>>,
    /// Position in the document as written.
    #[serde(skip)]
    pub(crate) index: Unweighed<usize>,
    #[serde(skip)]
    pub(crate) path: Unweighed<String>,
}

/// An element with its `Not…` form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Members<T: Ord> {
    pub negated: bool,
    pub values: BTreeSet<T>,
}

impl<T: Ord> Members<T> {
    /// This one alone.
    pub(crate) fn named(value: T) -> Members<T> {
        Members { negated: false, values: BTreeSet::from([value]) }
    }
}

/// One principal. An account is named by its id alone: `123456789012` and `arn:aws:iam::123456789012:root` are the
/// same (IAM User Guide, Principal element: AWS account principals).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Principal {
    pub kind: String,
    pub name: Spelled,
}

/// A text by its meaning, and as it was written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spelled {
    pub normal: String,
    pub(crate) written: Unweighed<String>,
    pub(crate) signature: Unweighed<Signature>,
}

impl Spelled {
    pub(crate) fn new(normal: impl Into<String>, written: &str) -> Spelled {
        let normal = normal.into();
        let signature = Unweighed(Signature::new(&normal));
        Spelled { normal, written: Unweighed(written.to_owned()), signature }
    }

    /// As it was written; of several spellings of one meaning, one.
    pub fn written(&self) -> &str {
        &self.written.0
    }
}

impl Serialize for Spelled {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.normal)
    }
}

/// One key of a condition with its operator and values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Test {
    #[serde(serialize_with = "as_text")]
    pub operator: TestOperator,
    /// In lower case: names of condition keys are not case-sensitive (IAM User Guide, Condition element).
    pub key: String,
    pub values: BTreeSet<Spelled>,
    #[serde(skip)]
    pub(crate) written_operator: Unweighed<String>,
    #[serde(skip)]
    pub(crate) written_key: Unweighed<String>,
}

/// A known operator, or the text of an unknown one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TestOperator {
    Known(Operator),
    Unknown(String),
}

impl std::fmt::Display for TestOperator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            TestOperator::Known(operator) => operator.fmt(f),
            TestOperator::Unknown(text) => f.write_str(text),
        }
    }
}

fn as_text<S: Serializer>(operator: &TestOperator, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(operator)
}
