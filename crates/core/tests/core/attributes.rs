//! Every attribute that is read of what provision makes, and what becomes of it when somebody else changes it.
//!
//! The attributes are those of the facts, found in their source: a new one without a decision fails here.

use std::collections::BTreeSet;

use regex::Regex;

use crate::support;
use crate::support::decisions::DECISIONS;
use crate::support::decisions::Decision::{Irrelevant, Mended, Told};

/// The attributes of a type, as its source has them.
fn attributes(source: &str, name: &str) -> BTreeSet<String> {
    let start = source.find(&format!("pub struct {name} {{")).unwrap_or_else(|| panic!("no type {name}"));
    let body = source[start..].split_once("\n}").expect("its end").0;
    let field = Regex::new(r"(?m)^    pub ([a-z_]+):").expect("an expression");
    field.captures_iter(body).map(|found| found[1].to_owned()).collect()
}

fn facts() -> String {
    let folder = support::root().join("crates/core/src/facts");
    let files = std::fs::read_dir(folder).expect("the facts");
    files.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("its text")).collect()
}

#[test]
fn every_attribute_is_decided_once() {
    let source = facts();
    let mut types: Vec<_> = DECISIONS.iter().map(|(name, ..)| *name).collect();
    types.dedup();
    for name in types {
        let decided: Vec<_> =
            DECISIONS.iter().filter(|(of, ..)| *of == name).map(|(_, one, _)| *one).collect();
        let set: BTreeSet<_> = decided.iter().map(|one| (*one).to_owned()).collect();
        assert_eq!(set, attributes(&source, name), "of {name}");
        assert_eq!(set.len(), decided.len(), "twice of {name}");
    }
}

/// `docs/others.md` has the table. `UPDATE_DOCS=1` writes it anew.
#[test]
fn the_page_has_every_attribute() {
    let mut table = String::from("| of | attribute | when somebody changes it |\n|---|---|---|\n");
    for (name, attribute, decision) in DECISIONS {
        let what = match decision {
            Mended => "mended".to_owned(),
            Told(id) => {
                let id = serde_json::to_value(id).expect("an id");
                format!("stays, and is told: `{}`", id.as_str().expect("text"))
            }
            Irrelevant(why) => format!("nothing: {why}"),
        };
        table.push_str(&format!("| `{name}` | `{attribute}` | {what} |\n"));
    }
    let path = support::root().join("docs/others.md");
    let page = std::fs::read_to_string(&path).expect("the page");
    let (before, rest) = page.split_once("<!-- attributes -->\n").expect("where the table begins");
    let (_, after) = rest.split_once("<!-- end -->").expect("where it ends");
    let expected = format!("{before}<!-- attributes -->\n{table}<!-- end -->{after}");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &expected).expect("it is written");
    }
    assert_eq!(std::fs::read_to_string(&path).expect("the page"), expected, "run it with UPDATE_DOCS=1");
}
