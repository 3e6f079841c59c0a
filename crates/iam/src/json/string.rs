//! Strings: right ones quickly, wrong ones as they were meant.

use super::cursor::Cursor;
use super::lookalike::{is_double_quote, is_single_quote};
use crate::finding::{Position, Span};

/// Where a string's content ends, and how long its closing mark is (0: there is none).
struct Extent {
    end: usize,
    closing: usize,
}

/// Does this character open a string, rightly or wrongly?
pub(super) fn opens_string(c: char) -> bool {
    c == '"' || is_double_quote(c) || is_single_quote(c)
}

/// Reads the string that begins here, its opening mark included.
pub(super) fn string(cursor: &mut Cursor) -> (String, Span) {
    let start = cursor.position();
    let open = cursor.bump().unwrap_or('"');
    let opened = cursor.position();
    if open != '"' {
        quote(cursor, open, start);
    }
    let extent = match open {
        '"' => straight(cursor.rest()),
        c if is_double_quote(c) => curly(cursor.rest()),
        _ => single(cursor.rest()),
    };
    let text = content(cursor, opened.offset + extent.end, is_single_quote(open));
    let close = cursor.position();
    if extent.closing == 0 {
        let hint = "close it with \" on the line where it begins";
        cursor.syntax_error(cursor.span_from(start), "a string that is not closed", Some(hint));
        cursor.edit(close.offset, close.offset, "\"");
    } else {
        let mark = cursor.bump().unwrap_or('"');
        if mark != '"' {
            quote(cursor, mark, close);
        }
    }
    (text, cursor.span_from(start))
}

fn quote(cursor: &mut Cursor, mark: char, at: Position) {
    let span = Span {
        start: at,
        end: Position { offset: at.offset + mark.len_utf8(), column: at.column + 1, ..at },
    };
    cursor.strange(mark, span, "strings are written between straight double quotes: \"");
    cursor.edit(span.start.offset, span.end.offset, "\"");
}

/// The extent of a string opened by `"`: to the next `"`, unless that only makes sense as the opening of the next
/// string and a curly quote before it closes this one.
fn straight(rest: &str) -> Extent {
    let mut escaped = false;
    let mut candidate = None;
    for (offset, c) in rest.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => {
                let found = Extent { end: offset, closing: 1 };
                return match candidate {
                    Some(meant) if !ends_here(&rest[offset + 1..]) => meant,
                    _ => found,
                };
            }
            '\n' | '\r' => return candidate.unwrap_or_else(|| unclosed(&rest[..offset])),
            c if candidate.is_none() && is_double_quote(c) && ends_here(&rest[offset + c.len_utf8()..]) => {
                candidate = Some(Extent { end: offset, closing: c.len_utf8() });
            }
            _ => {}
        }
    }
    candidate.unwrap_or_else(|| unclosed(rest))
}

fn curly(rest: &str) -> Extent {
    for (offset, c) in rest.char_indices() {
        match c {
            '"' => {
                return Extent { end: offset, closing: 1 };
            }
            c if is_double_quote(c) => {
                return Extent { end: offset, closing: c.len_utf8() };
            }
            '\n' | '\r' => return unclosed(&rest[..offset]),
            _ => {}
        }
    }
    unclosed(rest)
}

/// A string in single quotes ends at the first such mark behind which a string can end; others are apostrophes.
fn single(rest: &str) -> Extent {
    for (offset, c) in rest.char_indices() {
        match c {
            c if is_single_quote(c) && ends_here(&rest[offset + c.len_utf8()..]) => {
                return Extent { end: offset, closing: c.len_utf8() };
            }
            '\n' | '\r' => return unclosed(&rest[..offset]),
            _ => {}
        }
    }
    unclosed(rest)
}

/// Can a string have ended before this? What follows is structure, the end of the line or of the text.
fn ends_here(after: &str) -> bool {
    let next = after.chars().find(|c| *c == '\n' || !c.is_whitespace());
    matches!(next, None | Some('\n' | ',' | ':' | '}' | ']' | '：' | '，'))
}

/// No closing mark on the line: the string is taken to end before the structure at the end of the line.
fn unclosed(line: &str) -> Extent {
    let content =
        line.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '}' | ']' | '{' | '['));
    Extent { end: content.len(), closing: 0 }
}

/// Decodes the content up to byte `end` and moves there.
fn content(cursor: &mut Cursor, end: usize, escape_quotes: bool) -> String {
    let start = cursor.position().offset;
    let raw = cursor.slice(start, end);
    let plain = |c: char| c != '\\' && c >= ' ' && !(escape_quotes && c == '"');
    if raw.chars().all(plain) {
        cursor.advance_to(end);
        return raw.to_owned();
    }
    let mut text = String::with_capacity(raw.len());
    while cursor.position().offset < end {
        let at = cursor.position();
        match cursor.bump() {
            Some('\\') => escape(cursor, at, end, &mut text),
            Some('"') => {
                cursor.edit(at.offset, at.offset, "\\");
                text.push('"');
            }
            Some(c) if c < ' ' => {
                let message = format!("a control character (U+{:04X}) inside a string", c as u32);
                cursor.syntax_error(
                    cursor.span_from(at),
                    message,
                    Some("remove it, or write it as an escape"),
                );
                cursor.edit(at.offset, at.offset + 1, format!("\\u{:04x}", c as u32));
                text.push(c);
            }
            Some(c) => text.push(c),
            None => break,
        }
    }
    text
}

/// Decodes the escape whose backslash stood at `at`.
fn escape(cursor: &mut Cursor, at: Position, end: usize, text: &mut String) {
    if cursor.position().offset >= end {
        cursor.syntax_error(
            cursor.span_from(at),
            "a single backslash at the end of a string",
            Some("write \\\\"),
        );
        cursor.edit(at.offset, at.offset, "\\");
        return text.push('\\');
    }
    let c = cursor.bump().unwrap_or('\\');
    match c {
        '"' | '\\' | '/' => text.push(c),
        'b' => text.push('\u{8}'),
        'f' => text.push('\u{c}'),
        'n' => text.push('\n'),
        'r' => text.push('\r'),
        't' => text.push('\t'),
        'u' => match unicode(cursor, end) {
            Some(c) => text.push(c),
            None => {
                let hint =
                    "\\u takes four hexadecimal digits; characters beyond U+FFFF take a surrogate pair";
                cursor.broken(cursor.span_from(at), "an invalid \\u escape", Some(hint));
                text.push('\u{FFFD}');
            }
        },
        c => {
            let message = format!("an invalid escape: \\{}", c.escape_debug());
            cursor.syntax_error(
                cursor.span_from(at),
                message,
                Some("write \\\\ for a backslash, or remove it"),
            );
            if c.is_ascii_punctuation() {
                cursor.edit(at.offset, at.offset + 1, "");
            } else {
                cursor.edit(at.offset, at.offset, "\\");
                text.push('\\');
            }
            if c >= ' ' {
                text.push(c);
            } else {
                cursor.unrepairable();
            }
        }
    }
}

/// The character of a `\u` escape, of two for a surrogate pair.
fn unicode(cursor: &mut Cursor, end: usize) -> Option<char> {
    let high = hex4(cursor, end)?;
    if !(0xD800..0xDC00).contains(&high) {
        return char::from_u32(high);
    }
    let rest = cursor.slice(cursor.position().offset, end);
    if !rest.starts_with("\\u") {
        return None;
    }
    cursor.bump();
    cursor.bump();
    let low = hex4(cursor, end).filter(|low| (0xDC00..0xE000).contains(low))?;
    char::from_u32(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
}

fn hex4(cursor: &mut Cursor, end: usize) -> Option<u32> {
    let start = cursor.position().offset;
    let digits = cursor.slice(start, end).get(..4)?;
    if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    cursor.advance_to(start + 4);
    u32::from_str_radix(digits, 16).ok()
}
