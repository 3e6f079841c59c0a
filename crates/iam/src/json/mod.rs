//! JSON with spans, read so that every mistake is found at once and most are repaired.
//!
//! A correct document (RFC 8259) is read exactly as any JSON parser reads it. In a wrong one the parser says what is
//! wrong in the words of someone who pasted a policy from a web page, goes on behind it, and keeps an edit for each
//! mistake whose repair leaves no doubt; together these make the repaired text.

mod cursor;
mod edges;
pub(crate) mod edit;
mod lookalike;
mod node;
mod parser;
mod separators;
mod string;
mod word;

#[cfg(test)]
mod tests;

pub use node::{MAX_DEPTH, Member, Node, Value};

use crate::finding::Finding;

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
