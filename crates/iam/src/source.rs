//! From text to document: decoding, syntax, shape.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::document::Document;
use crate::finding::{Finding, Place, Position, Severity, Span};
use crate::json::edit::{Edit, apply};
use crate::json::{self, Node, Value};
use crate::shape;

/// Everything that reading a text gave.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The text that the spans refer to: the given one, percent-decoded if it was encoded.
    pub text: String,
    /// The document as far as it could be made out. It is one that IAM would take only if no finding is an error.
    pub document: Option<Document>,
    /// Syntax and shape, in the order of the text.
    pub findings: Vec<Finding>,
    /// The text repaired: its syntax, where each mistake has one plain repair, and then also names of elements,
    /// effects and the like that are nearly right.
    pub repaired: Option<String>,
}

impl Reading {
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// The document, if IAM would take it for one.
    ///
    /// # Errors
    /// All findings, if one of them is an error.
    pub fn into_document(self) -> Result<Document, Vec<Finding>> {
        match (self.has_errors(), self.document) {
            (false, Some(document)) => Ok(Document { warnings: self.findings, ..document }),
            _ => Err(self.findings),
        }
    }
}

impl Document {
    /// Reads a document as people write it or as IAM returns it (percent-encoded).
    ///
    /// # Errors
    /// Everything that makes it no policy document: syntax, types, unknown or missing elements.
    pub fn parse(text: &str) -> Result<Document, Vec<Finding>> {
        read(text).into_document()
    }
}

/// Reads a policy document, wrong ones as far as possible.
pub fn read(text: &str) -> Reading {
    let text = if is_encoded(text) { decode(text) } else { Cow::Borrowed(text) };
    let syntax = json::parse(&text);
    let mut findings = syntax.findings;
    let mut repaired = syntax.repaired;
    let mut document = None;
    match syntax.root {
        Some(Node { value: Value::String(inner), span }) if inner.trim_start().starts_with('{') => {
            let message = "the document is wrapped in a JSON string";
            let hint = "take the string's content as the document";
            let place = Place { span, path: String::new() };
            findings.push(Finding::error("JSON_SYNTAX_ERROR", place, message).hint(hint));
            repaired = Some(inner).filter(|inner| json::parse(inner).findings.is_empty());
        }
        Some(root) => {
            let shape = shape::document(&root, &text);
            repaired = match inner_document(&root, &text) {
                Some(inner) if findings.is_empty() => Some(inner),
                _ => repair(&text, findings.is_empty(), repaired, shape.edits),
            };
            document = shape.document;
            findings.extend(shape.findings);
        }
        None => {}
    }
    if document.is_none() && findings.is_empty() {
        let place = Place { span: Span::at(Position::START), path: String::new() };
        findings.push(Finding::error("JSON_SYNTAX_ERROR", place, "there is no document"));
    }
    findings.sort_by_key(|finding| finding.at.span.start.offset);
    Reading { text: text.into_owned(), document, findings, repaired }
}

/// The document inside of what AWS commands print: the value of `AssumeRolePolicyDocument`, `Document` and the like,
/// as an object or as a string. None if the root is a document itself.
fn inner_document(root: &Node, text: &str) -> Option<String> {
    fn find<'a>(node: &'a Node, text: &'a str, depth: usize) -> Option<Cow<'a, str>> {
        match &node.value {
            Value::Object(members) if members.iter().any(|member| member.key == "Statement") => {
                Some(Cow::Borrowed(&text[node.span.start.offset..node.span.end.offset]))
            }
            Value::Object(members) if depth > 0 => {
                members.iter().find_map(|member| find(&member.value, text, depth - 1))
            }
            Value::String(inner) if is_encoded(inner) => {
                Some(decode(inner)).filter(|inner| is_document(inner))
            }
            Value::String(inner) if is_document(inner) => Some(Cow::Borrowed(inner)),
            _ => None,
        }
    }
    let Value::Object(members) = &root.value else { return None };
    if members.iter().any(|member| member.key.eq_ignore_ascii_case("Statement")) {
        return None;
    }
    members.iter().find_map(|member| find(&member.value, text, DEPTH_OF_OUTPUT)).map(Cow::into_owned)
}

/// Levels of objects around a document in the output of AWS commands.
const DEPTH_OF_OUTPUT: usize = 2;

fn is_document(text: &str) -> bool {
    text.trim_start().starts_with('{') && json::parse(text).findings.is_empty()
}

/// Rounds of repair: a repaired name shows what is wrong inside of its element.
const ROUNDS: usize = 3;

/// The text with mistakes of syntax and of shape repaired; None where nothing could be, or not all of the syntax.
fn repair(text: &str, syntax_is_right: bool, syntax: Option<String>, edits: Vec<Edit>) -> Option<String> {
    let mut repaired = match (syntax_is_right, syntax) {
        (true, _) if edits.is_empty() => return None,
        (true, _) => text.to_owned(),
        (false, syntax) => syntax?,
    };
    for _ in 0..ROUNDS {
        let mut edits = shape::document(&json::parse(&repaired).root?, &repaired).edits;
        let better = apply(&repaired, &mut edits);
        if edits.is_empty() || !json::parse(&better).findings.is_empty() {
            break;
        }
        repaired = better;
    }
    (repaired != text).then_some(repaired)
}

/// Removes the percent-encoding (RFC 3986) in which IAM returns documents. `+` stays `+`: this is not a form.
pub fn decode(document: &str) -> Cow<'_, str> {
    percent_decode_str(document).decode_utf8_lossy()
}

/// Plain JSON begins with a bracket and has quotation marks; an encoded document has neither.
fn is_encoded(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with('%') || (text.starts_with(['{', '[']) && text.contains("%22") && !text.contains('"'))
}
