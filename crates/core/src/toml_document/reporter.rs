//! From a fault to a problem of a file.

use std::{ops::Range, sync::Arc};

use super::{
    fault::Fault,
    problem::{FilePlace, Place, Problem, Problems},
    source::Source,
};

/// Reports on one document.
pub struct Reporter<'a> {
    pub source: &'a Arc<Source>,
    pub problems: &'a mut Problems,
}

impl Reporter<'_> {
    /// A piece of the document, by its bytes.
    pub fn place(&self, span: &Range<usize>) -> Place {
        Place { source: self.source.clone(), span: span.clone() }
    }

    /// Adds a fault at a key's path and place, with other places that have to do with it.
    pub fn add(&mut self, path: &str, span: &Range<usize>, fault: Fault, also: Vec<(Place, String)>) {
        let span = match fault.at {
            Some(at) => within(&self.source.text, span, at),
            None => span.clone(),
        };
        let at = FilePlace { also, ..FilePlace::at(self.place(&span), path) };
        let Fault { id, severity, message, hint, .. } = fault;
        self.problems.push(Problem { id, severity, at, message, hint });
    }
}

/// The part of a string's place that a part of its value comes from. Only a one-line string without escapes maps byte
/// for byte.
fn within(text: &str, span: &Range<usize>, at: Range<usize>) -> Range<usize> {
    let raw = text.get(span.clone()).unwrap_or_default();
    let plain = raw.starts_with(['"', '\''])
        && !raw.starts_with("\"\"\"")
        && !raw.starts_with("'''")
        && !raw.contains('\\');
    let start = span.start + 1 + at.start;
    let end = span.start + 1 + at.end;
    if plain && end < span.end && start < end { start..end } else { span.clone() }
}
