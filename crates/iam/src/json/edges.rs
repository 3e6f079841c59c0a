//! What stands before and after the document: shell quotes, code fences, sentences.

use super::parser::{Parser, structure};
use super::word::shortened;

impl Parser<'_> {
    /// Passes what stands before the document: a shell quote, a code fence, a sentence.
    pub(super) fn before(&mut self) {
        self.cursor.skip_trivia();
        let rest = self.cursor.rest();
        let document = match rest.chars().next().map(structure) {
            None | Some('{' | '[') => return,
            Some('"') => return,
            Some(_) => rest.find('{'),
        };
        let Some(length) = document else { return };
        let start = self.cursor.position();
        self.cursor.advance_to(start.offset + length);
        let text = self.cursor.slice(start.offset, start.offset + length).trim();
        let message = match text {
            "'" => "the quotation mark of the shell command is part of the text".to_owned(),
            _ => format!("text before the document: {}", shortened(text)),
        };
        if text.contains('"') {
            self.cursor.unrepairable();
        }
        self.cursor.syntax_error(
            self.cursor.span_from(start),
            message,
            Some("the document begins at the first {"),
        );
        self.cursor.edit(start.offset, start.offset + length, "");
    }

    /// Nothing may follow the document.
    pub(super) fn after(&mut self) {
        self.cursor.skip_trivia();
        let rest = self.cursor.rest();
        if rest.is_empty() {
            return;
        }
        let start = self.cursor.position();
        self.cursor.advance_to(start.offset + rest.len());
        let span = self.cursor.span_from(start);
        let message = format!("text after the end of the document: {}", shortened(rest));
        if rest.contains(['{', '"']) {
            self.cursor.broken(span, message, Some("one document only; look for a bracket closed too early"));
        } else {
            self.cursor.syntax_error(span, message, Some("remove it"));
            self.cursor.edit(start.offset, start.offset + rest.len(), "");
        }
    }
}
