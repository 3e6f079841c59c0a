//! A TOML document as a tree of values that know where they stand.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use toml::de::{DeTable, DeValue};

use super::{
    problem::{FilePlace, Place, Problem, Problems},
    source::Source,
};

/// A value and the bytes it was read from.
#[derive(Clone, Debug)]
pub struct Node {
    pub span: Range<usize>,
    pub value: Value,
}

/// What a key can be set to.
#[derive(Clone, Debug)]
pub enum Value {
    Text(String),
    Whole(i64),
    Flag(bool),
    List(Vec<Node>),
    Table(Table),
    /// A value of a type that no key takes, in words.
    Other(&'static str),
}

/// Keys in the order of their names.
pub type Table = BTreeMap<String, Entry>;

/// A key's own place, and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: Range<usize>,
    pub node: Node,
}

impl Node {
    /// The keys of a table; `None` for another value.
    pub fn table(&self) -> Option<&Table> {
        match &self.value {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }

    /// A key of a table, if it is one and has it.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.table()?.get(key)
    }

    /// What the value is, with its article, for messages.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Text(_) => "a string",
            Value::Whole(_) => "a number",
            Value::Flag(_) => "a boolean",
            Value::List(_) => "an array",
            Value::Table(_) => "a table",
            Value::Other(kind) => kind,
        }
    }
}

/// Parses a document as far as it goes and reports every syntax error.
pub fn parse(source: &Arc<Source>, problems: &mut Problems) -> Node {
    let (document, errors) = DeTable::parse_recoverable(&source.text);
    for error in errors {
        let place = Place { source: source.clone(), span: error.span().unwrap_or(0..0) };
        let is_bare = is_bare_text(&source.text, place.span.start);
        let message = format!("this is not valid TOML: {}", error.message());
        let problem = Problem::error("SYNTAX_ERROR", FilePlace::at(place, ""), message);
        problems.push(if is_bare { problem.hint("put text in quotes") } else { problem });
    }
    Node { span: 0..0, value: Value::Table(table(document.into_inner())) }
}

/// Whether the line with this byte is a key with a word as its value.
fn is_bare_text(text: &str, at: usize) -> bool {
    let at = text.floor_char_boundary(at);
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let value = line.split_once('=').map(|(_, value)| value.trim_start());
    value.is_some_and(|value| value.starts_with(char::is_alphabetic))
}

/// Takes what was parsed apart, so that not everything is there twice.
fn table(table: DeTable) -> Table {
    let entry =
        |key: &toml::Spanned<_>, value: toml::Spanned<DeValue>| Entry { key: key.span(), node: node(value) };
    table.into_iter().map(|(key, value)| (key.get_ref().to_string(), entry(&key, value))).collect()
}

fn node(value: toml::Spanned<DeValue>) -> Node {
    let span = value.span();
    let value = match value.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Value::Whole(number),
            Err(_) => Value::Other("a number that is too large"),
        },
        DeValue::Float(_) => Value::Other("a fraction"),
        DeValue::Boolean(flag) => Value::Flag(flag),
        DeValue::Datetime(_) => Value::Other("a date"),
        DeValue::Array(items) => Value::List(items.into_iter().map(node).collect()),
        DeValue::Table(inner) => Value::Table(table(inner)),
    };
    Node { span, value }
}
