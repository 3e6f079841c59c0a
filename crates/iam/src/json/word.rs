//! Values and names without quotation marks.

use super::Value;
use super::lookalike;
use super::parser::{Parser, structure};
use crate::finding::Position;

impl Parser<'_> {
    /// A value or name without quotes. Numbers, `true`, `false` and `null` are right as values.
    pub(super) fn word(&mut self, start: Position, is_key: bool) -> Value {
        let rest = self.cursor.rest();
        let ends = |c: char| {
            c.is_whitespace()
                || matches!(structure(c), ',' | '{' | '}' | '[' | ']' | ';')
                || c == '"'
                || lookalike::is_double_quote(c)
                || (is_key && matches!(structure(c), ':' | '='))
        };
        let length = rest.find(ends).unwrap_or(rest.len()).max(rest.chars().next().map_or(0, char::len_utf8));
        let word = &rest[..length];
        self.cursor.advance_to(start.offset + length);
        let span = self.cursor.span_from(start);
        let literal = if is_key { None } else { literal(word) };
        match literal {
            Some((value, spelling)) if spelling == word => value,
            Some((value, spelling)) => {
                self.cursor.syntax_error(
                    span,
                    format!("{word} is not JSON"),
                    Some(&format!("write {spelling}")),
                );
                self.cursor.edit(span.start.offset, span.end.offset, spelling);
                value
            }
            None => {
                let message = format!("{} has no quotation marks", shortened(word));
                let hint = "names and texts are written between straight double quotes: \"";
                if word.chars().any(|c| c == '\\' || c < ' ' || lookalike::meaning(c).is_some())
                    || word == "..."
                {
                    self.cursor.unrepairable();
                }
                self.cursor.syntax_error(span, message, Some(hint));
                self.cursor.edit(span.start.offset, span.start.offset, "\"");
                self.cursor.edit(span.end.offset, span.end.offset, "\"");
                Value::String(word.to_owned())
            }
        }
    }
}

/// The value of a bare word and its right spelling: a number or a literal, also as other languages write it.
fn literal(word: &str) -> Option<(Value, &str)> {
    match word {
        "true" | "True" | "TRUE" => Some((Value::Bool(true), "true")),
        "false" | "False" | "FALSE" => Some((Value::Bool(false), "false")),
        "null" | "None" | "nil" | "NULL" | "undefined" => Some((Value::Null, "null")),
        number if is_number(number) => Some((Value::Number(number.to_owned()), number)),
        _ => None,
    }
}

/// A number as RFC 8259 writes it.
fn is_number(word: &str) -> bool {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut rest = word.strip_prefix('-').unwrap_or(word);
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest.starts_with('0')) {
        return false;
    }
    rest = &rest[whole..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        return digits(exponent) > 0 && digits(exponent) == exponent.len();
    }
    rest.is_empty()
}

/// At most forty characters, quoted, for a message.
pub(super) fn shortened(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}
