//! Does a document have the keys, and the values the types, that its tables of keys describe?

use std::ops::Range;

use super::{
    fault::{self, Fault},
    keys::{Key, KeyTable, Kind, join},
    node::{Entry, Node, Table, Value},
    reporter::Reporter,
    rule::Rule,
};
use crate::prose::{alternatives, closest, quoted};

/// Checks a table against its keys: unknown keys, wrong types, and what the
/// strings say, save those whose variables are replaced first.
pub fn check(keys: &KeyTable, table: &Table, path: &str, reporter: &mut Reporter) {
    for (name, entry) in table {
        let at = join(path, name);
        match keys.key(name) {
            Some(key) => value(&key.kind, key, &entry.node, &at, reporter),
            None => unknown(keys, name, entry, table, &at, reporter),
        }
    }
}

fn unknown(keys: &KeyTable, name: &str, entry: &Entry, table: &Table, path: &str, reporter: &mut Reporter) {
    let known = keys.keys().map(|key| key.name);
    // Beside a table of several that is there, another may be meant for it.
    let is_open = |key: &&Key| !table.contains_key(key.name) || matches!(key.kind, Kind::Tables(..));
    let absent = keys.keys().filter(is_open).map(|key| key.name);
    let table_name = path.strip_suffix(name).unwrap_or_default().trim_end_matches('.');
    let here = match table_name {
        "" => "at the top of the file".to_string(),
        table => format!("in `[{table}]`"),
    };
    let mut unknown: Fault = fault::error("UNKNOWN_KEY", format!("unknown key {} {here}", quoted(name)));
    unknown.hint = Some(match (name, closest(name, absent)) {
        ("password", _) => "a password never stands in the file: name the environment variable that has it \
             with `password_env`, and remove this line"
            .to_string(),
        (_, Some(closest)) => {
            reporter.problems.note_meant(&reporter.source.name, join(table_name, closest));
            format!("did you mean `{closest}`?")
        }
        _ => format!("known here: {}", alternatives(known)),
    });
    reporter.add(path, &entry.key, unknown, Vec::new());
}

/// Checks a value against a kind that came with a key, or lies inside its kind.
fn value(kind: &Kind, key: &Key, node: &Node, path: &str, reporter: &mut Reporter) {
    match (kind, &node.value) {
        (Kind::Text(_), Value::Text(_)) if key.templated => {}
        (Kind::Text(rule), Value::Text(text)) => rules(rule, text, &node.span, path, reporter),
        (Kind::Flag, Value::Flag(_)) => {}
        (Kind::Choice(choices), Value::Text(text)) => choice(choices, text, node, path, reporter),
        (Kind::Whole(least, most), Value::Whole(number)) => {
            if !(least..=most).contains(&number) {
                let message = format!("`{}` is {number}, but must be {least} to {most}", key.name);
                reporter.add(path, &node.span, fault::error("OUT_OF_RANGE", message), Vec::new());
            }
        }
        (Kind::Texts(rule), Value::List(items)) => {
            items.iter().for_each(|item| value(&Kind::Text(rule), key, item, path, reporter));
        }
        (Kind::Choices(choices), Value::List(items)) => {
            items.iter().for_each(|item| value(&Kind::Choice(choices), key, item, path, reporter));
        }
        (Kind::Map(names, rule), Value::Table(table)) => {
            entries(names, &Kind::Text(rule), key, table, path, reporter);
        }
        (Kind::MapOfTexts(names, rule), Value::Table(table)) => {
            entries(names, &Kind::Texts(rule), key, table, path, reporter);
        }
        (Kind::Tables(names, keys), Value::Table(table)) => {
            entries(names, &Kind::Table(keys), key, table, path, reporter);
        }
        (Kind::Table(keys), Value::Table(table)) => check(keys, table, path, reporter),
        (Kind::List(keys), Value::List(items)) => {
            for (at, item) in items.iter().enumerate() {
                value(&Kind::Table(keys), key, item, &format!("{path}[{at}]"), reporter);
            }
        }
        _ => wrong_type(kind, node, path, reporter),
    }
}

/// Checks the entries of a table with free keys.
fn entries(names: &'static Rule, kind: &Kind, key: &Key, table: &Table, path: &str, reporter: &mut Reporter) {
    for (name, entry) in table {
        let at = join(path, name);
        rules(names, name, &entry.key, &at, reporter);
        value(kind, key, &entry.node, &at, reporter);
    }
}

/// Reports what a rule has against a string.
pub fn rules(rule: &Rule, text: &str, span: &Range<usize>, path: &str, reporter: &mut Reporter) {
    for fault in rule.check(text) {
        reporter.add(path, span, fault, Vec::new());
    }
}

fn choice(choices: &[&str], text: &str, node: &Node, path: &str, reporter: &mut Reporter) {
    if choices.contains(&text) {
        return;
    }
    let allowed = alternatives(choices.iter().copied());
    let message = format!("{} is not one of {allowed}", quoted(text));
    let mut wrong = fault::error("INVALID_CHOICE", message);
    if let Some(closest) = closest(text, choices.iter().copied()) {
        wrong = wrong.hint(format!("did you mean `{closest}`?"));
    }
    reporter.add(path, &node.span, wrong, Vec::new());
}

/// Never quotes the value: it may be a secret in the wrong place.
fn wrong_type(kind: &Kind, node: &Node, path: &str, reporter: &mut Reporter) {
    let name = path.rsplit('.').next().filter(|name| !name.ends_with('"')).unwrap_or(path);
    let message = format!("`{name}` must be {}, not {}", kind.noun(), node.kind());
    let mut wrong = fault::error("WRONG_TYPE", message);
    wrong.hint = match (kind, &node.value) {
        (Kind::Text(_), Value::Whole(_) | Value::Other(_)) => Some("put it in quotes".into()),
        (Kind::Texts(_), Value::Text(_)) => Some("put it in brackets: [\"…\"]".into()),
        (Kind::Flag, Value::Text(_)) => Some("write it without quotes".into()),
        (Kind::Whole(..), Value::Text(_)) => Some("write it without quotes".into()),
        _ => None,
    };
    reporter.add(path, &node.span, wrong, Vec::new());
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
