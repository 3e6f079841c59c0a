//! What a resource is, desired or observed, in one normalised form.

use std::collections::{BTreeMap, BTreeSet};

use provision_iam::Canonical;
use serde::Serialize;

/// One attribute. Equality is meaning: a set has no order, a document is canonical.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    Text(String),
    Number(i64),
    Flag(bool),
    Set(BTreeSet<String>),
    Map(BTreeMap<String, String>),
    Document(Canonical),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

/// Normalised attributes by field name. Two states are equal when they mean the same.
///
/// An attribute that does not apply is left out, never written as an empty value, so that absent
/// and empty cannot differ.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct State(BTreeMap<&'static str, Value>);

impl State {
    /// The state with one more attribute.
    pub fn with(mut self, field: &'static str, value: impl Into<Value>) -> Self {
        self.0.insert(field, value.into());
        self
    }

    /// The state with one more attribute, if there is a value.
    pub fn with_some(self, field: &'static str, value: Option<Value>) -> Self {
        match value {
            Some(value) => self.with(field, value),
            None => self,
        }
    }

    /// What must change to get from `self` to `desired`, by field name.
    pub fn changes_to(&self, desired: &State) -> Vec<FieldChange> {
        let fields: BTreeSet<_> = self.0.keys().chain(desired.0.keys()).copied().collect();
        fields
            .into_iter()
            .map(|field| FieldChange {
                field,
                before: self.0.get(field).cloned(),
                after: desired.0.get(field).cloned(),
            })
            .filter(|change| change.before != change.after)
            .collect()
    }
}

/// Whether an attribute is among the changes.
pub fn changes_field(changes: &[FieldChange], field: &str) -> bool {
    changes.iter().any(|change| change.field == field)
}

/// One attribute that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    pub field: &'static str,
    pub before: Option<Value>,
    pub after: Option<Value>,
}
