//! The pages as a book: `docs/SUMMARY.md` has each of them once, and what builds it is there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{ROOT, assert_none, files, pages};

#[test]
fn every_page_is_in_the_book_once() {
    let docs = Path::new(ROOT).join("docs");
    let summary = pages().into_iter().find(|page| page.path == docs.join("SUMMARY.md")).expect("a summary");
    let mut listed: BTreeMap<PathBuf, usize> = BTreeMap::new();
    for link in &summary.links {
        *listed.entry(docs.join(link)).or_default() += 1;
    }
    let mut found = Vec::new();
    files(&docs, &mut found);
    let is_page = |path: &&PathBuf| path.extension().is_some_and(|end| end == "md") && **path != summary.path;
    let found: Vec<_> = found.iter().filter(is_page).collect();
    assert!(found.len() > 30, "the pages are found");
    let missing = found.iter().filter(|path| !listed.contains_key(**path));
    let missing = missing.map(|path| format!("{} is not in docs/SUMMARY.md", path.display()));
    let twice = listed.iter().filter(|(_, count)| **count > 1);
    let twice = twice.map(|(path, _)| format!("{} is in docs/SUMMARY.md twice", path.display()));
    assert_none(missing.chain(twice).collect());
}

#[test]
fn what_the_book_is_built_with_is_there() {
    let text = std::fs::read_to_string(Path::new(ROOT).join("docs/book.toml")).expect("it is there");
    let book: toml::Table = text.parse().expect("TOML");
    let command = book["preprocessor"]["repository"]["command"].as_str().expect("a command");
    let script = command.split(' ').next_back().expect("a script");
    assert!(Path::new(ROOT).join("docs").join(script).exists(), "{script}");
    assert_eq!(book["book"]["src"].as_str(), Some("."), "docs/ is the one source");
}
