//! From a path in a document to the node that it names.

use serde_json::Value as Json;

use crate::finding::{Position, Span};
use crate::json::{Node, Value};

/// Where the path leads, or as far as it leads.
pub(super) fn node_at<'n>(root: &'n Node, path: &str) -> &'n Node {
    let mut node = root;
    for step in steps(path) {
        let next = match (&node.value, &step) {
            (Value::Object(members), Step::Member(name)) => {
                members.iter().find(|member| member.key == *name).map(|member| &member.value)
            }
            (Value::Array(items), Step::Item(index)) => items.get(*index),
            _ => None,
        };
        let Some(next) = next else { break };
        node = next;
    }
    node
}

/// The place of what the path leads to.
pub(super) fn span_at(root: &Node, path: &str) -> Span {
    let node = node_at(root, path);
    // A whole object is pointed at by its beginning: its bracket, or in YAML its first key, which may begin with any character.
    let Span { start, end } = node.span;
    let after = Position { offset: start.offset + 1, line: start.line, column: start.column + 1 };
    let end = match &node.value {
        Value::Object(members) => match members.first() {
            Some(first) if first.key_span.start == start => first.key_span.end,
            _ => after,
        },
        Value::Array(_) => after,
        _ => end,
    };
    Span { start, end }
}

enum Step {
    Member(String),
    Item(usize),
}

/// `Statement[0].Condition.StringEquals["a:b"]` step by step.
fn steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        rest = rest.strip_prefix('.').unwrap_or(rest);
        if let Some(inner) = rest.strip_prefix('[') {
            let mut texts = serde_json::Deserializer::from_str(inner).into_iter::<Json>();
            let Some(Ok(step)) = texts.next() else { break };
            steps.push(match step {
                Json::String(name) => Step::Member(name),
                step => Step::Item(
                    step.as_u64().and_then(|index| usize::try_from(index).ok()).unwrap_or_default(),
                ),
            });
            rest = &inner[texts.byte_offset()..];
            rest = rest.strip_prefix(']').unwrap_or(rest);
        } else {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            steps.push(Step::Member(rest[..end].to_owned()));
            rest = &rest[end..];
        }
    }
    steps
}
