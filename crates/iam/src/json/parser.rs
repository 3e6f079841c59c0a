//! The grammar, with recovery: every branch that meets a mistake says so, notes the repair and goes on.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::cursor::{Cursor, Step};
use super::lookalike::{self, Lookalike};
use super::string::{opens_string, string};
use super::{MAX_DEPTH, Member, Node, Value};
use crate::finding::{Finding, Position, Span};

/// Reads a whole text: the tree, the mistakes, and the repaired text where there is one.
pub(super) fn parse(text: &str) -> (Option<Node>, Vec<Finding>, Option<String>) {
    let mut parser = Parser { cursor: Cursor::new(text), open: Vec::new() };
    parser.before();
    let root = parser.value();
    if root.is_some() {
        parser.after();
    }
    let (findings, repaired) = parser.cursor.finish();
    (root, findings, repaired)
}

pub(super) struct Parser<'a> {
    pub(super) cursor: Cursor<'a>,
    /// The brackets that are open around the cursor.
    pub(super) open: Vec<char>,
}

/// A structural character, also when written as its full-width look-alike.
pub(super) fn structure(c: char) -> char {
    match lookalike::meaning(c) {
        Some(Lookalike::Structure(meant)) => meant,
        _ => c,
    }
}

impl Parser<'_> {
    /// The next structural or other character, white space passed.
    pub(super) fn next(&mut self) -> Option<char> {
        self.cursor.skip_trivia();
        self.cursor.peek().map(structure)
    }

    /// Consumes a structural character; a look-alike is noted.
    pub(super) fn take(&mut self) {
        let start = self.cursor.position();
        if let Some(c) = self.cursor.bump() {
            let meant = structure(c);
            if meant != c {
                self.cursor.strange(c, self.cursor.span_from(start), &format!("write {meant}"));
                self.cursor.edit(start.offset, self.cursor.position().offset, meant);
            }
        }
    }

    fn value(&mut self) -> Option<Node> {
        let c = self.next();
        let start = self.cursor.position();
        let value = match c {
            Some('{' | '[') if self.open.len() >= MAX_DEPTH => {
                self.skip_nested(start);
                Value::Null
            }
            Some('{') => Value::Object(self.object()),
            Some('[') => Value::Array(self.array()),
            Some(c) if opens_string(c) => Value::String(string(&mut self.cursor).0),
            Some(c) if !matches!(c, ',' | ':' | '}' | ']') => self.word(start, false),
            _ => {
                let message = match c {
                    Some(c) => format!("a value is missing before {c}"),
                    None if start.offset == 0 => "there is no document: the text is empty".to_owned(),
                    None => "the text ends where a value should be".to_owned(),
                };
                self.cursor.broken(Span::at(start), message, None);
                return None;
            }
        };
        Some(Node { value, span: self.cursor.span_from(start) })
    }

    fn object(&mut self) -> Vec<Member> {
        let start = self.cursor.position();
        self.take();
        self.open.push('}');
        let mut members = Vec::new();
        while let Some(c) = self.next() {
            match c {
                '}' | ']' => break,
                ',' => self.stray_comma(),
                '{' | '[' => {
                    self.cursor.broken(
                        Span::at(self.cursor.position()),
                        "an object has members with names; here a value stands without a name",
                        Some("several values in a row need [ ] around them"),
                    );
                    self.value();
                    self.separator('}');
                }
                ':' => {
                    let at = self.cursor.position();
                    self.take();
                    self.cursor.broken(self.cursor.span_from(at), "a name is missing before :", None);
                }
                _ => members.extend(self.member()),
            }
        }
        self.close('}', start);
        self.check_duplicates(&members);
        members
    }

    fn member(&mut self) -> Option<Member> {
        let start = self.cursor.position();
        let key = match self.cursor.peek() {
            Some(c) if opens_string(c) => string(&mut self.cursor).0,
            _ => match self.word(start, true) {
                Value::String(word) => word,
                _ => String::new(),
            },
        };
        let key_span = self.cursor.span_from(start);
        self.cursor.path.push(Step::Key(key.clone()));
        let value = match self.colon(&key) {
            true => self.value(),
            false => None,
        };
        self.cursor.path.pop();
        self.separator('}');
        Some(Member { key, key_span, value: value? })
    }

    /// Passes the colon behind a name. False: there is neither a colon nor a value.
    fn colon(&mut self, key: &str) -> bool {
        let end_of_key = self.cursor.position();
        match self.next() {
            Some(':') => {
                self.take();
                true
            }
            Some('=') => {
                let start = self.cursor.position();
                let length =
                    self.cursor.rest().len() - self.cursor.rest().trim_start_matches(['=', '>']).len();
                self.cursor.advance_to(start.offset + length);
                let message = "a name and its value are separated by a colon";
                self.cursor.syntax_error(self.cursor.span_from(start), message, Some("write :"));
                self.cursor.edit(start.offset, start.offset + length, ":");
                true
            }
            None | Some(',' | '}' | ']') => {
                let message = format!("{} has no value", serde_json::Value::from(key));
                self.cursor.broken(
                    Span::at(end_of_key),
                    message,
                    Some("write a colon and a value behind the name"),
                );
                false
            }
            Some(_) => {
                let message = format!("the colon behind {} is missing", serde_json::Value::from(key));
                self.cursor.syntax_error(Span::at(end_of_key), message, Some("write :"));
                self.cursor.edit(end_of_key.offset, end_of_key.offset, ":");
                true
            }
        }
    }

    fn array(&mut self) -> Vec<Node> {
        let start = self.cursor.position();
        self.take();
        self.open.push(']');
        let mut items = Vec::new();
        let mut index = 0;
        while let Some(c) = self.next() {
            match c {
                '}' | ']' => break,
                ',' => self.stray_comma(),
                ':' => {
                    let at = self.cursor.position();
                    self.take();
                    let hint = "members with names need { } around them";
                    self.cursor.broken(self.cursor.span_from(at), "a colon inside a list", Some(hint));
                }
                _ => {
                    self.cursor.path.push(Step::Index(index));
                    items.extend(self.value());
                    self.cursor.path.pop();
                    index += 1;
                    self.separator(']');
                }
            }
        }
        self.close(']', start);
        items
    }

    /// Passes a value that is nested too deep, without recursion.
    fn skip_nested(&mut self, start: Position) {
        let mut depth = 0usize;
        while let Some(c) = self.cursor.peek() {
            match c {
                '"' => {
                    string(&mut self.cursor);
                    continue;
                }
                '{' | '[' => depth += 1,
                '}' | ']' => depth -= 1,
                _ => {}
            }
            self.cursor.bump();
            if depth == 0 {
                break;
            }
        }
        let message = format!("nested deeper than {MAX_DEPTH} levels");
        self.cursor.broken(self.cursor.span_from(start), message, None);
    }

    /// A name that stands twice in an object: JSON parsers silently keep one of the two, IAM compares condition keys ignoring case.
    fn check_duplicates(&mut self, members: &[Member]) {
        if members.len() < 2 {
            return;
        }
        let mut seen: HashMap<String, &Member> = HashMap::with_capacity(members.len());
        for member in members {
            let first = match seen.entry(member.key.to_lowercase()) {
                Entry::Occupied(first) => *first.get(),
                Entry::Vacant(place) => {
                    place.insert(member);
                    continue;
                }
            };
            let hint =
                format!("the first is in line {}; keep one, with all values", first.key_span.start.line);
            let exact = first.key == member.key;
            let id = if exact { "DUPLICATE_KEY" } else { "DUPLICATE_KEYS_WITH_DIFFERENT_CASE" };
            let message = match exact {
                true => format!("{:?} stands here a second time; only one of them would count", member.key),
                false => {
                    format!("{:?} and {:?} differ only in case and are the same name", first.key, member.key)
                }
            };
            self.cursor.path.push(Step::Key(member.key.clone()));
            self.cursor.error(id, member.key_span, message, Some(&hint));
            self.cursor.path.pop();
            self.cursor.unrepairable();
        }
    }
}
