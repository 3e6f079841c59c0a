//! Repairs of a text.

use crate::finding::Span;

/// Replace the bytes `start..end` by `text`.
#[derive(Debug, Clone)]
pub(crate) struct Edit {
    pub start: usize,
    pub end: usize,
    pub text: String,
}

impl Edit {
    pub fn new(span: Span, text: impl Into<String>) -> Edit {
        Edit { start: span.start.offset, end: span.end.offset, text: text.into() }
    }
}

/// The text with all edits done. Of two that overlap the one that starts first is done.
pub(crate) fn apply(text: &str, edits: &mut [Edit]) -> String {
    // Stable, and insertions before a removal that starts at the same place.
    edits.sort_by_key(|edit| (edit.start, edit.end));
    let mut repaired = String::with_capacity(text.len() + edits.len());
    let mut at = 0;
    for Edit { start, end, text: replacement } in edits.iter() {
        if *start < at {
            continue; // inside something already removed
        }
        repaired.push_str(&text[at..*start]);
        repaired.push_str(replacement);
        at = *end;
    }
    repaired.push_str(&text[at..]);
    repaired
}
