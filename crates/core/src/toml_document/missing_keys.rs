//! Keys that must be there and are not.

use std::ops::Range;

use super::{
    fault::{self, Fault},
    keys::{KeyTable, Kind, join},
    node::{Node, Value},
    reporter::Reporter,
};

/// Reports the required keys that a table of a document lacks, and those that the tables below it lack.
pub fn check(keys: &KeyTable, node: &Node, path: &str, place: &Range<usize>, reporter: &mut Reporter) {
    for key in keys.keys() {
        let at = join(path, key.name);
        match (node.get(key.name), key.kind) {
            (None, _) if key.required => reporter.add(&at, place, missing(&at, ""), Vec::new()),
            (Some(entry), Kind::Table(inner)) => check(inner, &entry.node, &at, &entry.key, reporter),
            (Some(entry), Kind::List(inner)) => {
                let Value::List(items) = &entry.node.value else {
                    continue;
                };
                items.iter().for_each(|item| check(inner, item, &at, &item.span, reporter));
            }
            _ => {}
        }
    }
}

/// The fault of a key that is not there; the example is TOML, or empty.
pub fn missing(path: &str, example: &str) -> Fault {
    let (table, key) = path.rsplit_once('.').unwrap_or(("", path));
    let fault = fault::error("MISSING_KEY", format!("`{path}` is missing"));
    match (path, example) {
        ("destinations", _) => fault.hint("add at least one `[destinations.KEY]` table"),
        (_, "") => fault,
        (_, example) if table.is_empty() => fault.hint(format!("add `{key} = {example}`")),
        (_, example) => fault.hint(format!("add `{key} = {example}` to [{table}]")),
    }
}
