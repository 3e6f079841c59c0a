//! YAML as the nodes of JSON, with their places. Short forms of CloudFormation's functions (`!Sub`) become the long ones.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, Tag};

use crate::finding::{Position, Span};
use crate::json::{Member, Node, Value};

/// The documents of a YAML text; `None` if it is none.
pub(super) fn parse(text: &str) -> Option<Vec<Node>> {
    let events = Parser::new_from_str(text).collect::<Result<Vec<_>, _>>().ok()?;
    let offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let mut reader =
        Reader { events: events.into_iter(), offsets: &offsets, anchors: HashMap::new(), left: MOST_COPIED };
    let mut documents = Vec::new();
    while let Some((event, span)) = reader.events.next() {
        let is_content = matches!(
            event,
            Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..) | Event::Alias(_)
        );
        if is_content {
            documents.push(reader.node(event, span, 0)?);
        }
    }
    Some(documents)
}

struct Reader<'t> {
    events: std::vec::IntoIter<(Event<'t>, saphyr_parser::Span)>,
    /// Bytes before each character.
    offsets: &'t [usize],
    anchors: HashMap<usize, Node>,
    /// Bytes that may still be copied: aliases of aliases grow without end.
    left: usize,
}

/// Most bytes that the anchors and the aliases of a text stand for.
const MOST_COPIED: usize = 8 << 20;
/// Deepest nesting read.
const MAX_DEPTH: usize = 64;

impl<'t> Reader<'t> {
    fn span(&self, span: saphyr_parser::Span) -> Span {
        let position = |marker: saphyr_parser::Marker| Position {
            offset: self.offsets.get(marker.index()).or(self.offsets.last()).copied().unwrap_or_default(),
            line: marker.line(),
            column: marker.col() + 1,
        };
        Span { start: position(span.start), end: position(span.end) }
    }

    fn node(&mut self, event: Event<'t>, at: saphyr_parser::Span, depth: usize) -> Option<Node> {
        if depth > MAX_DEPTH {
            return None;
        }
        let mut span = self.span(at);
        let (value, tag, anchor) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_plain = style == saphyr_parser::ScalarStyle::Plain && tag.is_none();
                (scalar(&text, is_plain), tag, anchor)
            }
            Event::SequenceStart(anchor, tag) => {
                let mut items = Vec::new();
                loop {
                    match self.events.next()? {
                        (Event::SequenceEnd, end) => break span.end = self.span(end).end,
                        (event, at) => items.push(self.node(event, at, depth + 1)?),
                    }
                }
                (Value::Array(items), tag, anchor)
            }
            Event::MappingStart(anchor, tag) => {
                let mut members = Vec::new();
                loop {
                    let (key, key_span) = match self.events.next()? {
                        (Event::MappingEnd, end) => break span.end = self.span(end).end,
                        (Event::Scalar(text, ..), at) => (text.into_owned(), self.span(at)),
                        // A key that is no text is of no policy.
                        (event, at) => (String::new(), self.node(event, at, depth + 1)?.span),
                    };
                    let (event, at) = self.events.next()?;
                    members.push(Member { key, key_span, value: self.node(event, at, depth + 1)? });
                }
                (Value::Object(members), tag, anchor)
            }
            Event::Alias(anchor) => {
                let node = self.anchors.get(&anchor)?;
                self.left = self.left.checked_sub(size(node))?;
                return Some(node.clone());
            }
            _ => return None,
        };
        let node = called(Node { value, span }, tag.as_deref());
        if anchor > 0 {
            self.left = self.left.checked_sub(size(&node))?;
            self.anchors.insert(anchor, node.clone());
        }
        Some(node)
    }
}

/// The bytes that a copy takes.
fn size(node: &Node) -> usize {
    let inner = match &node.value {
        Value::Array(items) => items.iter().map(size).sum::<usize>(),
        Value::Object(members) => {
            let of = |member: &Member| size_of::<Member>() + member.key.len() + size(&member.value);
            members.iter().map(of).sum()
        }
        Value::String(text) | Value::Number(text) => text.len(),
        Value::Bool(_) | Value::Null => 0,
    };
    size_of::<Node>() + inner
}

/// A plain scalar as YAML's core schema reads it; any other is text.
fn scalar(text: &str, is_plain: bool) -> Value {
    match text {
        _ if !is_plain => Value::String(text.to_owned()),
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        // A date as people write it for Version, and an account with its zeros, are texts.
        text if text.parse::<i64>().is_ok_and(|number| number.to_string() == text) && text.len() < 12 => {
            Value::Number(text.to_owned())
        }
        text => Value::String(text.to_owned()),
    }
}

/// `!Sub x` as `{"Fn::Sub": x}`.
fn called(node: Node, tag: Option<&Tag>) -> Node {
    let Some(tag) = tag.filter(|tag| tag.handle == "!") else { return node };
    let key = match tag.suffix.as_str() {
        "Ref" => "Ref".to_owned(),
        name => format!("Fn::{name}"),
    };
    let span = node.span;
    Node { value: Value::Object(vec![Member { key, key_span: span, value: node }]), span }
}
