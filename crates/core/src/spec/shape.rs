//! Does a document have the shape that its key table describes?

use std::sync::Arc;

use super::{
    keys::{Key, Kind, Schema},
    problem::{Place, Problem, Problems, Severity},
    rule::{Fault, Rule, quoted},
    source::Source,
    suggest,
    tree::{Entry, Node, Table, Value},
};

/// Reports on one document.
pub struct Reporter<'a> {
    pub source: &'a Arc<Source>,
    pub problems: &'a mut Problems,
}

impl Reporter<'_> {
    pub fn place(&self, span: &std::ops::Range<usize>) -> Place {
        Place { source: self.source.clone(), span: span.clone() }
    }

    /// Adds a fault at a place, with other places that belong to it.
    pub fn add(
        &mut self,
        path: &str,
        span: &std::ops::Range<usize>,
        fault: Fault,
        also: Vec<(Place, String)>,
    ) {
        let span = match fault.at {
            Some(at) => within(&self.source.text, span, at),
            None => span.clone(),
        };
        self.problems.push(Problem {
            id: fault.id,
            severity: fault.severity,
            path: path.to_string(),
            message: fault.message,
            hint: fault.hint,
            place: Some(self.place(&span)),
            file: self.source.name.clone(),
            also,
        });
    }
}

/// The part of a string's place that a part of its value comes from. Only a
/// one-line string without escapes maps byte for byte.
fn within(text: &str, span: &std::ops::Range<usize>, at: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let raw = text.get(span.clone()).unwrap_or_default();
    let plain = raw.starts_with(['"', '\''])
        && !raw.starts_with("\"\"\"")
        && !raw.starts_with("'''")
        && !raw.contains('\\');
    let start = span.start + 1 + at.start;
    let end = span.start + 1 + at.end;
    if plain && end < span.end && start < end { start..end } else { span.clone() }
}

/// Checks a table against its keys: unknown keys, wrong types, and what the
/// strings say, save those whose variables are replaced first.
pub fn check(schema: &Schema, table: &Table, path: &str, reporter: &mut Reporter) {
    for (name, entry) in table {
        let at = join(path, name);
        match schema.key(name) {
            Some(key) => value(&key.kind, key, &entry.node, &at, reporter),
            None => unknown(schema, name, entry, table, &at, reporter),
        }
    }
}

/// A key's path from its table's path.
pub fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_string() } else { format!("{path}.{name}") }
}

fn unknown(schema: &Schema, name: &str, entry: &Entry, table: &Table, path: &str, reporter: &mut Reporter) {
    let known = schema.keys.iter().map(|key| key.name);
    let absent = known.clone().filter(|known| !table.contains_key(*known));
    let table_name = path.strip_suffix(name).unwrap_or_default().trim_end_matches('.');
    let here = match table_name {
        "" => "at the top of the file".to_string(),
        table => format!("in `[{table}]`"),
    };
    let mut fault = Fault::error("UNKNOWN_KEY", format!("unknown key {} {here}", quoted(name)));
    fault.hint = Some(match (name, suggest::closest(name, absent)) {
        ("password", _) => "a password never stands in the file: name the environment variable that has it \
             with `password_env`, and remove this line"
            .to_string(),
        (_, Some(closest)) => format!("did you mean `{closest}`?"),
        _ => format!("known here: {}", suggest::alternatives(known)),
    });
    reporter.add(path, &entry.key, fault, Vec::new());
}

/// Checks a value against a kind that came with a key, or lies inside its kind.
fn value(kind: &Kind, key: &Key, node: &Node, path: &str, reporter: &mut Reporter) {
    match (kind, &node.value) {
        (Kind::Text(_), Value::Text(_)) if key.templated => {}
        (Kind::Text(rule), Value::Text(text)) => rules(*rule, text, &node.span, path, reporter),
        (Kind::Flag, Value::Flag(_)) => {}
        (Kind::Choice(choices), Value::Text(text)) => choice(choices, text, node, path, reporter),
        (Kind::Whole(least, most), Value::Whole(number)) => {
            if !(least..=most).contains(&number) {
                let message = format!("`{}` is {number}, but must be {least} to {most}", key.name);
                reporter.add(path, &node.span, Fault::error("OUT_OF_RANGE", message), Vec::new());
            }
        }
        (Kind::Texts(rule), Value::List(items)) => {
            items.iter().for_each(|item| value(&Kind::Text(*rule), key, item, path, reporter));
        }
        (Kind::Choices(choices), Value::List(items)) => {
            items.iter().for_each(|item| value(&Kind::Choice(choices), key, item, path, reporter));
        }
        (Kind::Map(names, rule), Value::Table(table)) => {
            entries(*names, &Kind::Text(*rule), key, table, path, reporter);
        }
        (Kind::MapOfTexts(names, rule), Value::Table(table)) => {
            entries(*names, &Kind::Texts(*rule), key, table, path, reporter);
        }
        (Kind::Tables(names, schema), Value::Table(table)) => {
            entries(*names, &Kind::Table(schema), key, table, path, reporter);
        }
        (Kind::Table(schema), Value::Table(table)) => check(schema, table, path, reporter),
        (Kind::List(schema), Value::List(items)) => {
            for (at, item) in items.iter().enumerate() {
                value(&Kind::Table(schema), key, item, &format!("{path}[{at}]"), reporter);
            }
        }
        _ => wrong_type(kind, key.name, node, path, reporter),
    }
}

/// Checks the entries of a table with free keys.
fn entries(names: Rule, kind: &Kind, key: &Key, table: &Table, path: &str, reporter: &mut Reporter) {
    for (name, entry) in table {
        let at = join(path, name);
        rules(names, name, &entry.key, &at, reporter);
        value(kind, key, &entry.node, &at, reporter);
    }
}

/// Reports what a rule has against a string.
pub fn rules(rule: Rule, text: &str, span: &std::ops::Range<usize>, path: &str, reporter: &mut Reporter) {
    for fault in rule.check(text) {
        reporter.add(path, span, fault, Vec::new());
    }
}

fn choice(choices: &[&str], text: &str, node: &Node, path: &str, reporter: &mut Reporter) {
    if choices.contains(&text) {
        return;
    }
    let allowed = suggest::alternatives(choices.iter().copied());
    let message = format!("{} is not one of {allowed}", quoted(text));
    let mut fault = Fault::error("INVALID_CHOICE", message);
    if let Some(closest) = suggest::closest(text, choices.iter().copied()) {
        fault = fault.hint(format!("did you mean `{closest}`?"));
    }
    reporter.add(path, &node.span, fault, Vec::new());
}

/// Never quotes the value: it may be a secret in the wrong place.
fn wrong_type(kind: &Kind, name: &str, node: &Node, path: &str, reporter: &mut Reporter) {
    let message = format!("`{name}` must be {}, not {}", kind.noun(), node.kind());
    let mut fault = Fault::error("WRONG_TYPE", message);
    fault.hint = match (kind, &node.value) {
        (Kind::Text(_), Value::Whole(_) | Value::Other(_)) => Some("put it in quotes".into()),
        (Kind::Texts(_), Value::Text(_)) => Some("put it in brackets: [\"…\"]".into()),
        (Kind::Flag, Value::Text(_)) => Some("write it without quotes".into()),
        (Kind::Whole(..), Value::Text(_)) => Some("write it without quotes".into()),
        _ => None,
    };
    reporter.add(path, &node.span, fault, Vec::new());
}

/// Whether a node has the type that a key asks for; for readers that go on
/// after a wrong type was reported.
pub fn fits(kind: Kind, node: &Node) -> bool {
    match (kind, &node.value) {
        (Kind::Text(_), Value::Text(_)) | (Kind::Flag, Value::Flag(_)) => true,
        (Kind::Choice(choices), Value::Text(value)) => choices.contains(&value.as_str()),
        (Kind::Whole(least, most), Value::Whole(number)) => (least..=most).contains(number),
        (Kind::Texts(_), Value::List(items)) => items.iter().all(|item| matches!(item.value, Value::Text(_))),
        _ => false,
    }
}

/// Shorthand for a problem of the whole file.
pub fn file_problem(file: &str, id: &'static str, message: String, hint: Option<String>) -> Problem {
    Problem {
        id,
        severity: Severity::Error,
        path: String::new(),
        message,
        hint,
        place: None,
        file: file.to_string(),
        also: Vec::new(),
    }
}
