//! JSON with spans, read so that every mistake is found at once and most are repaired.
//!
//! A correct document (RFC 8259) is read exactly as any JSON parser reads it. In a wrong one the parser says what is
//! wrong in the words of someone who pasted a policy from a web page, goes on behind it, and keeps an edit for each
//! mistake whose repair leaves no doubt; together these make the repaired text.

mod cursor;
mod edges;
pub(crate) mod edit;
mod lookalike;
mod parser;
mod separators;
mod string;
mod word;

#[cfg(test)]
mod tests;

use crate::finding::{Finding, Span};

/// Deepest nesting read. A policy needs six levels; a limit keeps hostile input from exhausting the stack.
pub const MAX_DEPTH: usize = 64;

/// A JSON value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub value: Value,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Null,
    Bool(bool),
    /// The number as written; a policy never computes with it, and digits must not be lost.
    Number(String),
    String(String),
    Array(Vec<Node>),
    /// In the order written, duplicates included.
    Object(Vec<Member>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub key: String,
    pub key_span: Span,
    pub value: Node,
}

impl Value {
    /// What a person calls this type, with its article.
    pub fn type_name(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        }
    }

    /// The same data, wherever it stands in the text.
    pub fn same(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Array(a), Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.value.same(&b.value))
            }
            (Value::Object(a), Value::Object(b)) => {
                a.len() == b.len()
                    && a.iter().zip(b).all(|(a, b)| a.key == b.key && a.value.value.same(&b.value.value))
            }
            (a, b) => a == b,
        }
    }
}

/// What was read: as much of the tree as could be made out, all mistakes in the order of the text, and the repaired
/// text when there were mistakes and each had one plain repair.
#[derive(Debug, Clone)]
pub struct Syntax {
    pub root: Option<Node>,
    pub findings: Vec<Finding>,
    pub repaired: Option<String>,
}

/// Reads JSON text. Never fails as such: mistakes are in [`Syntax::findings`].
pub fn parse(text: &str) -> Syntax {
    let (root, findings, repair) = parser::parse(text);
    // A repair is offered only when it is one: the repaired text must read without any mistake.
    let repaired = repair.filter(|repaired| parser::parse(repaired).1.is_empty());
    Syntax { root, findings, repaired }
}
