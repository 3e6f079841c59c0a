//! What is said about a document: where, how grave, and what to do about it.

use std::fmt::{self, Write};

use serde::ser::{Serialize, SerializeStruct, Serializer};

/// A point in the text: byte offset from 0, line and column from 1, columns counted in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    pub offset: usize,
    pub line: usize,
    pub column: usize,
}

impl Position {
    pub const START: Position = Position { offset: 0, line: 1, column: 1 };
}

/// A stretch of the text; `end` is the first position after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: Position,
    pub end: Position,
}

impl Span {
    /// The empty stretch at one position, where something is missing.
    pub fn at(position: Position) -> Span {
        Span { start: position, end: position }
    }
}

/// Where an element is: its stretch of the text and its JSON path, such as
/// `Statement[0].Condition.StringEquals["accounts.google.com:sub"]`. The document itself has the empty path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub span: Span,
    pub path: String,
}

/// The path of the member `key` of the object at `path`.
pub fn member_path(path: &str, key: &str) -> String {
    let plain = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && !key.starts_with(|c: char| c.is_ascii_digit())
        && !key.is_empty();
    match (plain, path.is_empty()) {
        (true, true) => key.to_owned(),
        (true, false) => [path, ".", key].concat(),
        (false, _) if key.bytes().all(|b| matches!(b, b' '..=b'~') && b != b'"' && b != b'\\') => {
            [path, "[\"", key, "\"]"].concat()
        }
        (false, _) => format!("{path}[{}]", serde_json::Value::from(key)),
    }
}

/// The path of the item `index` of the list at `path`.
pub fn item_path(path: &str, index: usize) -> String {
    let mut item = String::with_capacity(path.len() + 6);
    item.push_str(path);
    // Writing to a string does not fail.
    let _ = write!(item, "[{index}]");
    item
}

/// How grave a finding is. The first four are IAM Access Analyzer's finding types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// AWS refuses the document, or it cannot do what it is for.
    Error,
    /// It lets in more than is safe.
    Security,
    Warning,
    Suggestion,
    Info,
    Pass,
}

impl Severity {
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Security => "security",
            Severity::Warning => "warning",
            Severity::Suggestion => "suggestion",
            Severity::Info => "info",
            Severity::Pass => "pass",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One finding on a document. `id` is stable; where IAM Access Analyzer has a check for the same thing it is its issue code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub id: &'static str,
    pub severity: Severity,
    pub path: String,
    pub span: Span,
    pub message: String,
    pub hint: Option<String>,
}

impl Diagnostic {
    pub fn new(
        id: &'static str,
        severity: Severity,
        place: &Place,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic {
            id,
            severity,
            path: place.path.clone(),
            span: place.span,
            message: message.into(),
            hint: None,
        }
    }

    pub fn error(id: &'static str, place: &Place, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(id, Severity::Error, place, message)
    }

    pub fn with_hint(mut self, hint: impl Into<String>) -> Diagnostic {
        self.hint = Some(hint.into());
        self
    }
}

/// One line: `line:column: severity ID: message (hint)`.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column, .. } = self.span.start;
        write!(f, "{line}:{column}: {} {}: {}", self.severity, self.id, self.message)?;
        match &self.hint {
            Some(hint) => write!(f, " ({hint})"),
            None => Ok(()),
        }
    }
}

impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Diagnostic { id, severity, path, span, message, hint } = self;
        let mut finding = serializer.serialize_struct("Diagnostic", 7)?;
        finding.serialize_field("id", id)?;
        finding.serialize_field("severity", severity)?;
        finding.serialize_field("path", path)?;
        finding.serialize_field("line", &span.start.line)?;
        finding.serialize_field("column", &span.start.column)?;
        finding.serialize_field("message", message)?;
        match hint {
            Some(hint) => finding.serialize_field("hint", hint)?,
            None => finding.skip_field("hint")?,
        }
        finding.end()
    }
}
