//! Every key of a spec as commented TOML, from the same tables as the reader.

use super::keys::SPEC;
use crate::prose::wrap;
use crate::toml_document::{Key, KeyTable, Kind, keys::join};

/// A spec with every key: the required ones set, the others as comments that
/// show the default or an example.
pub fn reference() -> String {
    let mut text = String::new();
    comment(SPEC.about, &mut text);
    table(&SPEC, "", &[], &mut text);
    text
}

/// A table and the tables below it, except those that were shown before.
fn table(keys: &'static KeyTable, path: &str, shown: &[&str], text: &mut String) {
    for key in keys.keys() {
        match key.kind {
            Kind::Table(_) | Kind::Tables(..) => {}
            Kind::Map(..) if shown.contains(&key.name) => {}
            Kind::Map(..) => {
                head(&join(path, key.name), key.about, text);
                text.push_str("#team = \"data\"\n");
            }
            _ => line(key, text),
        }
    }
    let known: Vec<&str> = keys.keys().map(|key| key.name).collect();
    for key in keys.keys().filter(|key| !shown.contains(&key.name)) {
        match key.kind {
            Kind::Table(inner) => {
                head(&join(path, key.name), inner.about, text);
                table(inner, &join(path, key.name), &[], text);
            }
            Kind::Tables(_, inner) => {
                head(&format!("{}.KEY", join(path, key.name)), inner.about, text);
                table(inner, &format!("{}.KEY", join(path, key.name)), &known, text);
            }
            _ => {}
        }
    }
}

fn head(path: &str, about: &str, text: &mut String) {
    text.push('\n');
    comment(about, text);
    text.push_str(&format!("[{path}]\n"));
}

fn line(key: &Key, text: &mut String) {
    let is_literal = |toml: &str| toml::from_str::<toml::Table>(&format!("x = {toml}")).is_ok();
    let (value, standing) = match key.default {
        _ if key.required => (key.example(), "required".to_string()),
        "" => (key.example(), "optional".to_string()),
        default if is_literal(default) => (default.into(), "default".to_string()),
        default => (key.example(), format!("default: {default}")),
    };
    comment(&format!("{} ({standing})", key.about), text);
    let mark = if key.required { "" } else { "#" };
    text.push_str(&format!("{mark}{} = {value}\n", key.name));
}

fn comment(words: &str, text: &mut String) {
    for line in wrap(words.trim(), 76) {
        text.push_str(&format!("# {line}\n"));
    }
}
