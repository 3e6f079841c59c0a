//! A place in the text that knows its line and column, and notes mistakes and their repair.

use std::collections::BTreeMap;

use super::edit::{Edit, apply};
use super::lookalike::{self, Lookalike};
use crate::finding::{Finding, Place, Position, Severity, Span, item_path, member_path};

/// Most mistakes reported for one text; behind them one repair is likelier to help than one more message.
const MAX_FINDINGS: usize = 100;

pub(super) enum Step {
    Key(String),
    Index(usize),
}

pub(super) struct Cursor<'a> {
    text: &'a str,
    at: Position,
    /// Path of the value being read, for findings.
    pub path: Vec<Step>,
    findings: Vec<Finding>,
    edits: Vec<Edit>,
    repairable: bool,
    /// For each strange character its finding and how often it was met: told once, not once a line.
    strange: BTreeMap<char, (usize, usize)>,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str) -> Cursor<'a> {
        Cursor {
            text,
            at: Position::START,
            path: Vec::new(),
            findings: Vec::new(),
            edits: Vec::new(),
            repairable: true,
            strange: BTreeMap::new(),
        }
    }

    pub fn position(&self) -> Position {
        self.at
    }

    pub fn rest(&self) -> &'a str {
        &self.text[self.at.offset..]
    }

    pub fn slice(&self, start: usize, end: usize) -> &'a str {
        &self.text[start..end]
    }

    pub fn peek(&self) -> Option<char> {
        match self.text.as_bytes().get(self.at.offset) {
            Some(byte) if byte.is_ascii() => Some(*byte as char),
            Some(_) => self.rest().chars().next(),
            None => None,
        }
    }

    pub fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at.offset += c.len_utf8();
        if c == '\n' {
            self.at.line += 1;
            self.at.column = 1;
        } else {
            self.at.column += 1;
        }
        Some(c)
    }

    /// Moves on to a byte offset that lies ahead on a character boundary.
    pub fn advance_to(&mut self, offset: usize) {
        while self.at.offset < offset && self.bump().is_some() {}
    }

    pub fn span_from(&self, start: Position) -> Span {
        Span { start, end: self.at }
    }

    /// Notes a mistake. Returns false once too many were noted.
    pub fn error(
        &mut self,
        id: &'static str,
        span: Span,
        message: impl Into<String>,
        hint: Option<&str>,
    ) -> bool {
        if self.findings.len() >= MAX_FINDINGS {
            return false;
        }
        let place = Place { span, path: self.current_path() };
        let mut finding = Finding::new(id, Severity::Error, place, message);
        finding.hint = hint.map(str::to_owned);
        self.findings.push(finding);
        true
    }

    pub fn syntax_error(&mut self, span: Span, message: impl Into<String>, hint: Option<&str>) {
        self.error("JSON_SYNTAX_ERROR", span, message, hint);
    }

    /// A mistake without a plain repair.
    pub fn broken(&mut self, span: Span, message: impl Into<String>, hint: Option<&str>) {
        self.repairable = false;
        self.syntax_error(span, message, hint);
    }

    /// A character that stands for another: one finding for all its occurrences.
    pub fn strange(&mut self, c: char, span: Span, hint: &str) {
        if let Some((_, count)) = self.strange.get_mut(&c) {
            *count += 1;
            return;
        }
        let index = self.findings.len();
        if self.error("JSON_SYNTAX_ERROR", span, lookalike::name(c), Some(hint)) {
            self.strange.insert(c, (index, 1));
        }
    }

    pub fn edit(&mut self, start: usize, end: usize, text: impl Into<String>) {
        self.edits.push(Edit { start, end, text: text.into() });
    }

    pub fn unrepairable(&mut self) {
        self.repairable = false;
    }

    fn current_path(&self) -> String {
        self.path.iter().fold(String::new(), |path, step| match step {
            Step::Key(key) => member_path(&path, key),
            Step::Index(index) => item_path(&path, *index),
        })
    }

    /// Passes white space, and what is not allowed there but is plainly meant as such: comments and look-alikes.
    pub fn skip_trivia(&mut self) {
        while let Some(c) = self.peek() {
            match c {
                ' ' | '\t' | '\n' | '\r' => {
                    self.bump();
                }
                '/' if self.rest().starts_with("//") => self.skip_comment(|rest| rest.find('\n')),
                '/' if self.rest().starts_with("/*") => {
                    self.skip_comment(|rest| rest.find("*/").map(|end| end + 2))
                }
                '#' => self.skip_comment(|rest| rest.find('\n')),
                c => match lookalike::meaning(c) {
                    Some(Lookalike::Blank(text)) => self.skip_blank(c, text),
                    _ => return,
                },
            }
        }
    }

    fn skip_comment(&mut self, length: impl Fn(&str) -> Option<usize>) {
        let start = self.at;
        let length = length(self.rest()).unwrap_or(self.rest().len());
        self.advance_to(start.offset + length);
        self.syntax_error(
            self.span_from(start),
            "a comment: JSON has none",
            Some("remove it; a statement's Sid can say what it is for"),
        );
        self.edit(start.offset, self.at.offset, "");
    }

    fn skip_blank(&mut self, c: char, replacement: &str) {
        let start = self.at;
        self.bump();
        let hint = match start.offset == 0 && c == '\u{FEFF}' {
            true => "save the file as UTF-8 without byte order mark",
            false => "replace it by an ordinary space",
        };
        self.strange(c, self.span_from(start), hint);
        self.edit(start.offset, self.at.offset, replacement);
    }

    /// All mistakes in the order of the text, and the repaired text if there were any and all could be repaired.
    pub fn finish(mut self) -> (Vec<Finding>, Option<String>) {
        for (c, (index, count)) in &self.strange {
            let finding = &mut self.findings[*index];
            finding.message = match count {
                1 => format!("{}: JSON does not know it", lookalike::name(*c)),
                2 => format!("{}, here and in one more place: JSON does not know it", lookalike::name(*c)),
                n => format!(
                    "{}, here and in {} more places: JSON does not know it",
                    lookalike::name(*c),
                    n - 1
                ),
            };
        }
        let repaired =
            (self.repairable && !self.findings.is_empty()).then(|| apply(self.text, &mut self.edits));
        self.findings.sort_by_key(|finding| finding.at.span.start.offset);
        (self.findings, repaired)
    }
}
