//! From the canonical form back to a document.

use serde_json::{Map, Value, json};

use crate::canonical::{Canonical, CanonicalStatement, Members, Principal, Spelled};

impl Canonical {
    /// The document as indented JSON in one stable order, spelled as it was written.
    pub fn to_pretty_json(&self) -> String {
        // A JSON value without maps keyed by anything but strings always serialises.
        serde_json::to_string_pretty(&self.to_json()).unwrap_or_default()
    }

    /// The document as JSON data.
    pub fn to_json(&self) -> Value {
        let mut document = Map::new();
        if let Some(version) = &self.written_version.0 {
            document.insert("Version".to_owned(), json!(version));
        }
        if let Some(id) = &self.id {
            document.insert("Id".to_owned(), json!(id));
        }
        document.insert(
            "Statement".to_owned(),
            self.statements.iter().map(CanonicalStatement::to_json).collect(),
        );
        Value::Object(document)
    }
}

impl CanonicalStatement {
    pub fn to_json(&self) -> Value {
        let mut statement = Map::new();
        if let Some(sid) = &self.sid.0 {
            statement.insert("Sid".to_owned(), json!(sid));
        }
        statement.insert("Effect".to_owned(), json!(self.effect));
        if let Some(principal) = &self.principal {
            statement.insert(name("Principal", principal.negated), principals(principal));
        }
        if let Some(action) = &self.action {
            statement.insert(name("Action", action.negated), texts(&action.values));
        }
        if let Some(resource) = &self.resource {
            statement.insert(name("Resource", resource.negated), texts(&resource.values));
        }
        if !self.tests.is_empty() {
            statement.insert("Condition".to_owned(), self.condition());
        }
        Value::Object(statement)
    }

    pub(crate) fn condition(&self) -> Value {
        let mut condition = Map::new();
        for test in &self.tests {
            let block =
                condition.entry(test.written_operator.0.clone()).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(block) = block {
                block.insert(test.written_key.0.clone(), texts(&test.values));
            }
        }
        Value::Object(condition)
    }
}

/// The name of an element or of its `Not…` form.
pub(crate) fn name(element: &str, negated: bool) -> String {
    if negated { format!("Not{element}") } else { element.to_owned() }
}

/// A single text stands alone, several in a list.
pub(crate) fn texts<'a>(texts: impl IntoIterator<Item = &'a Spelled>) -> Value {
    let mut texts = texts.into_iter().map(|text| Value::from(text.written()));
    match (texts.next(), texts.next()) {
        (Some(only), None) => only,
        (first, second) => Value::Array(first.into_iter().chain(second).chain(texts).collect()),
    }
}

pub(crate) fn principals(principals: &Members<Principal>) -> Value {
    let mut kinds: Vec<(&str, Vec<&Spelled>)> = Vec::new();
    // The set is ordered by kind, so those of one kind stand together.
    for principal in &principals.values {
        match kinds.last_mut() {
            Some((kind, names)) if *kind == principal.kind => names.push(&principal.name),
            _ => kinds.push((&principal.kind, vec![&principal.name])),
        }
    }
    Value::Object(kinds.into_iter().map(|(kind, names)| (kind.to_owned(), texts(names))).collect())
}
