//! Keys that a spec must have.

use crate::spec::{keys::SPEC, reader::Settings};
use crate::toml_document::{Kind, Reporter, missing_keys::missing, node::Node};

/// Reports the required keys at the top of a spec that are not there.
pub fn top(document: &Node, reporter: &mut Reporter) {
    let mut add = |path: &str, example: &str, place| {
        reporter.add(path, &place, missing(path, example), Vec::new());
    };
    for key in SPEC.keys().filter(|key| key.required) {
        if document.get(key.name).is_none() && !matches!(key.kind, Kind::Table(_)) {
            add(key.name, &key.example(), 0..0);
        }
    }
    let destinations = document.get("destinations");
    if let Some(entry) = destinations
        && entry.node.table().is_some_and(|table| table.is_empty())
    {
        add("destinations", "", entry.key.clone());
    }
    // Without a destination nothing else asks for the account.
    let account = document.get("aws").and_then(|aws| aws.node.get("account"));
    if destinations.is_none() && account.is_none() {
        add("aws.account", "\"111122223333\"", 0..0);
    }
}

/// Reports the required keys of one destination that are not there, its own and the shared ones.
pub fn destination(settings: &Settings, reporter: &mut Reporter) {
    let all = settings.aws.locations().into_iter().chain(settings.own.locations());
    for at in all.filter(|at| at.key.required && !at.is_given) {
        reporter.add(&at.path, &at.span, missing(&at.path, &at.key.example()), Vec::new());
    }
}
