//! The corpus of what is fuzzed: each of its answers is read, and so is each that is damaged by what the targets are for.

use crate::targets::{self, FOUND, TARGETS};

/// Writes the answers that were recorded, if that is asked for, in place of those that are there; what somebody found is kept.
pub fn update(target: &str, answers: impl Iterator<Item = (String, Vec<u8>)>) {
    if std::env::var_os("UPDATE_CORPUS").is_none() {
        return;
    }
    let folder = targets::corpus(target);
    std::fs::create_dir_all(&folder).expect("a folder");
    for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
        if !entry.file_name().to_string_lossy().starts_with(FOUND) {
            std::fs::remove_file(entry.path()).expect("an old answer");
        }
    }
    for (name, answer) in answers {
        std::fs::write(folder.join(name), answer).expect("an answer");
    }
}

/// The answers are those to the questions that are asked now, and nothing in the corpus ends in a panic.
#[test]
fn the_corpus_answers_everything_that_is_asked() {
    for (name, target) in TARGETS {
        let inputs = targets::inputs(name);
        assert!(inputs.len() > 8, "{name}: {} answers", inputs.len());
        for input in inputs.values() {
            target(input);
        }
    }
}
