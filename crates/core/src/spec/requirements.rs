//! Which keys must be there.

use std::ops::Range;

use super::{
    keys::{DESTINATION, Kind, SPEC, Schema},
    rule::Fault,
    settings::Settings,
    shape::{Reporter, join},
    tree::{Node, Value},
};

/// The required keys of a whole document, table by table; for vendor profiles.
pub fn profile(schema: &Schema, node: &Node, path: &str, place: &Range<usize>, reporter: &mut Reporter) {
    for key in schema.keys {
        let at = join(path, key.name);
        match (node.get(key.name), key.kind) {
            (None, _) if key.required => missing(&at, key.example, place, reporter),
            (Some(entry), Kind::Table(inner)) => {
                profile(inner, &entry.node, &at, &entry.key, reporter);
            }
            (Some(entry), Kind::List(inner)) => {
                let Value::List(items) = &entry.node.value else {
                    continue;
                };
                for item in items {
                    profile(inner, item, &at, &item.span, reporter);
                }
            }
            _ => {}
        }
    }
}

/// The required keys at the top of a spec.
pub fn top(document: &Node, reporter: &mut Reporter) {
    for key in SPEC.keys.iter().filter(|key| key.required) {
        if document.get(key.name).is_none() && !matches!(key.kind, Kind::Table(_)) {
            missing(key.name, key.example, &(0..0), reporter);
        }
    }
    let destinations = document.get("destinations");
    if let Some(entry) = destinations
        && entry.node.table().is_some_and(|table| table.is_empty())
    {
        missing("destinations", "", &entry.key, reporter);
    }
    // Without a destination nothing else asks for the account.
    let account = document.get("aws").and_then(|aws| aws.node.get("account"));
    if destinations.is_none() && account.is_none() {
        missing("aws.account", "\"111122223333\"", &(0..0), reporter);
    }
}

/// The required keys of one destination, its own and the shared ones.
pub fn destination(settings: &Settings, reporter: &mut Reporter) {
    let shared = ["aws"].into_iter().flat_map(|table| {
        let Some(Kind::Table(schema)) = SPEC.key(table).map(|key| key.kind) else {
            return Vec::new();
        };
        let required = schema.keys.iter().filter(|key| key.required);
        required.map(|key| (join(table, key.name), key.example)).collect()
    });
    let own = DESTINATION.keys.iter().filter(|key| key.required);
    let own = own.map(|key| (key.name.to_string(), key.example));
    for (name, example) in shared.chain(own) {
        if !settings.has(&name) {
            missing_in(settings, &name, example, reporter);
        }
    }
}

/// Reports a key that a destination needs and nothing gives.
pub fn missing_in(settings: &Settings, name: &str, example: &str, reporter: &mut Reporter) {
    let (path, place) = settings.home(name);
    missing(&path, example, &place, reporter);
}

fn missing(path: &str, example: &str, place: &Range<usize>, reporter: &mut Reporter) {
    let (table, key) = path.rsplit_once('.').unwrap_or(("", path));
    let fault = Fault::error("MISSING_KEY", format!("`{path}` is missing"));
    let fault = match (path, example) {
        ("destinations", _) => fault.hint("add at least one `[destinations.KEY]` table"),
        (_, "") => fault,
        (_, example) if table.is_empty() => fault.hint(format!("add `{key} = {example}`")),
        (_, example) => fault.hint(format!("add `{key} = {example}` to [{table}]")),
    };
    reporter.add(path, place, fault, Vec::new());
}
