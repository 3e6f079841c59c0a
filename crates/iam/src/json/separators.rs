//! Commas and closing brackets: there, missing, too many, or others than meant.

use super::parser::Parser;
use crate::finding::{Position, Span};

impl Parser<'_> {
    /// Behind a value: a comma, the closing bracket, or a mistake.
    pub(super) fn separator(&mut self, closing: char) {
        let end = self.cursor.position();
        match self.next() {
            None | Some('}' | ']') => {}
            Some(':') if closing == ']' => {}
            Some(',') => {
                let comma = self.cursor.position();
                self.take();
                let span = self.cursor.span_from(comma);
                if matches!(self.next(), Some('}' | ']')) {
                    self.cursor.syntax_error(
                        span,
                        "a trailing comma",
                        Some("the last item has no comma behind it"),
                    );
                    self.cursor.edit(span.start.offset, span.end.offset, "");
                }
            }
            Some(';') => {
                let start = self.cursor.position();
                self.cursor.bump();
                let span = self.cursor.span_from(start);
                self.cursor.syntax_error(span, "a semicolon", Some("items are separated by commas"));
                let last = matches!(self.next(), None | Some('}' | ']'));
                self.cursor.edit(start.offset, start.offset + 1, if last { "" } else { "," });
            }
            Some(_) => {
                self.cursor.syntax_error(
                    Span::at(end),
                    "a comma is missing",
                    Some("items are separated by commas"),
                );
                self.cursor.edit(end.offset, end.offset, ",");
            }
        }
    }

    pub(super) fn stray_comma(&mut self) {
        let start = self.cursor.position();
        self.take();
        let span = self.cursor.span_from(start);
        self.cursor.syntax_error(span, "a comma without an item before it", Some("remove it"));
        self.cursor.edit(span.start.offset, span.end.offset, "");
    }

    /// Passes the bracket that closes the object or list begun at `start`, whichever way it is written.
    pub(super) fn close(&mut self, closing: char, start: Position) {
        self.open.pop();
        let found = self.next();
        let at = self.cursor.position();
        if found == Some(closing) {
            return self.take();
        }
        let hint = format!("opened in line {}, column {}", start.line, start.column);
        match found {
            // The other bracket closes something around this one: only ours is missing.
            Some(other) if self.open.contains(&other) => {
                self.cursor.syntax_error(
                    Span::at(at),
                    format!("{closing} is missing before {other}"),
                    Some(&hint),
                );
                self.cursor.edit(at.offset, at.offset, closing);
            }
            Some(other) => {
                self.cursor.bump();
                let message = format!("{other} where {closing} should be");
                self.cursor.syntax_error(self.cursor.span_from(at), message, Some(&hint));
                self.cursor.edit(at.offset, self.cursor.position().offset, closing);
            }
            None => {
                self.cursor.syntax_error(
                    Span::at(at),
                    format!("{closing} is missing at the end"),
                    Some(&hint),
                );
                self.cursor.edit(at.offset, at.offset, closing);
            }
        }
    }
}
