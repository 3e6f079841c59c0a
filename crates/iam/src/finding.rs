//! What is noticed about something: what, how grave, where, and what to do about it.

use std::fmt::{self, Write};

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

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

/// Written as `path`, `line` and `column`.
impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut place = serializer.serialize_struct("Place", 3)?;
        place.serialize_field("path", &self.path)?;
        place.serialize_field("line", &self.span.start.line)?;
        place.serialize_field("column", &self.span.start.column)?;
        place.end()
    }
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It is refused, or cannot do what it is for.
    Error,
    /// It lets in more than is safe.
    Security,
    Warning,
    Suggestion,
    Info,
    Pass,
}

impl Severity {
    pub const ALL: [Severity; 6] = [
        Severity::Error,
        Severity::Security,
        Severity::Warning,
        Severity::Suggestion,
        Severity::Info,
        Severity::Pass,
    ];

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

    /// What one of this severity is called where they are counted; with `s` it is the plural.
    fn noun(self) -> &'static str {
        match self {
            Severity::Security => "security finding",
            Severity::Info => "note",
            Severity::Pass => "passed check",
            _ => self.as_str(),
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing noticed: what, how grave, where, and what to do about it.
///
/// `At` is where: the [`Place`] in a document, the address of a resource, or nothing. `Id` is what: a stable name, which is
/// the issue code of IAM Access Analyzer where it has a check for the same thing.
///
/// In JSON the members of `at` stand beside the others, between `severity` and `message`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding<At = Place, Id = &'static str> {
    pub id: Id,
    pub severity: Severity,
    #[serde(flatten)]
    pub at: At,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl<At, Id> Finding<At, Id> {
    pub fn new(id: Id, severity: Severity, at: At, message: impl Into<String>) -> Finding<At, Id> {
        Finding { id, severity, at, message: message.into(), hint: None }
    }

    pub fn error(id: Id, at: At, message: impl Into<String>) -> Finding<At, Id> {
        Finding::new(id, Severity::Error, at, message)
    }

    /// The finding, at this place.
    pub fn at(mut self, at: impl Into<At>) -> Finding<At, Id> {
        self.at = at.into();
        self
    }

    /// The finding, with the next step.
    pub fn hint(mut self, hint: impl Into<String>) -> Finding<At, Id> {
        self.hint = Some(hint.into());
        self
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Is it an error or a security finding, with which a check has failed?
    pub fn is_grave(&self) -> bool {
        matches!(self.severity, Severity::Error | Severity::Security)
    }
}

/// How many there are of each severity, the gravest first: `2 errors, 1 warning`. What passed is counted only if nothing
/// else was found.
///
/// ```
/// use provision_iam::{Finding, Severity, count};
///
/// let of = |severity| Finding::new("SOME_ID", severity, (), "");
/// assert_eq!(count(&[of(Severity::Info), of(Severity::Error), of(Severity::Error)]), "2 errors, 1 note");
/// assert_eq!(count::<(), &str>([]), "no findings");
/// ```
pub fn count<'a, At: 'a, Id: 'a>(findings: impl IntoIterator<Item = &'a Finding<At, Id>>) -> String {
    let mut counts = [0_usize; Severity::ALL.len()];
    findings.into_iter().for_each(|finding| counts[finding.severity as usize] += 1);
    let told = |severity: &Severity| match (counts[*severity as usize], severity.noun()) {
        (0, _) => None,
        (1, noun) => Some(format!("1 {noun}")),
        (many, noun) => Some(format!("{many} {noun}s")),
    };
    let [graded @ .., passed] = &Severity::ALL;
    let counted: Vec<String> = graded.iter().filter_map(told).collect();
    match counted.is_empty() {
        true => told(passed).unwrap_or_else(|| "no findings".to_owned()),
        false => counted.join(", "),
    }
}

/// One line: `line:column: severity ID: message (hint)`.
impl<Id: fmt::Display> fmt::Display for Finding<Place, Id> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column, .. } = self.at.span.start;
        write!(f, "{line}:{column}: {} {}: {}", self.severity, self.id, self.message)?;
        match &self.hint {
            Some(hint) => write!(f, " ({hint})"),
            None => Ok(()),
        }
    }
}
