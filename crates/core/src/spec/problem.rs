//! What is wrong with a file, where, and what to do about it.

use std::{fmt, ops::Range, sync::Arc};

use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::source::Source;

/// How bad a problem is; the names are those of the `Finding` documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// It works, and lets in more than it should.
    Security,
    /// It works, and is probably not what was meant.
    Warning,
}

impl Severity {
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Security => "security",
            Severity::Warning => "warning",
        }
    }
}

/// A piece of a file.
#[derive(Clone, Debug)]
pub struct Place {
    pub source: Arc<Source>,
    pub span: Range<usize>,
}

/// One thing wrong with a spec or a vendor profile.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Stable, SCREAMING_SNAKE.
    pub id: &'static str,
    pub severity: Severity,
    /// Dotted path of the key, for example `destinations.eu.region`; empty for
    /// a problem of the whole file.
    pub path: String,
    pub message: String,
    pub hint: Option<String>,
    /// `None` when the file could not be read.
    pub place: Option<Place>,
    /// The file's name, also when it could not be read.
    pub file: String,
    /// Other places that have to do with it, each with a few words.
    pub also: Vec<(Place, String)>,
}

impl Problem {
    /// The line and the column, both from 1, the column in characters.
    pub fn position(&self) -> Option<(usize, usize)> {
        let place = self.place.as_ref()?;
        Some(place.source.position(place.span.start))
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Two problems with the same identity say the same thing about the same place.
    fn identity(&self) -> (&str, Option<(usize, usize)>, &'static str, &str) {
        let span = self.place.as_ref().map(|place| (place.span.start, place.span.end));
        (&self.file, span, self.id, &self.path)
    }
}

/// Written as a `Finding` document, with the file beside it.
impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let position = self.position();
        let mut finding = serializer.serialize_struct("Finding", 8)?;
        finding.serialize_field("id", self.id)?;
        finding.serialize_field("severity", &self.severity)?;
        finding.serialize_field("file", &self.file)?;
        finding.serialize_field("path", &self.path)?;
        match position {
            Some((line, column)) => {
                finding.serialize_field("line", &line)?;
                finding.serialize_field("column", &column)?;
            }
            None => {
                finding.skip_field("line")?;
                finding.skip_field("column")?;
            }
        }
        finding.serialize_field("message", &self.message)?;
        match &self.hint {
            Some(hint) => finding.serialize_field("hint", hint)?,
            None => finding.skip_field("hint")?,
        }
        finding.end()
    }
}

/// Problems in the order of the files given, then by position.
#[derive(Clone, Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds a problem unless the same is already known: a value that serves
    /// several destinations is wrong once.
    pub fn push(&mut self, problem: Problem) {
        if !self.0.iter().any(|known| known.identity() == problem.identity()) {
            self.0.push(problem);
        }
    }

    pub fn extend(&mut self, other: Problems) {
        other.0.into_iter().for_each(|problem| self.push(problem));
    }

    pub fn has_errors(&self) -> bool {
        self.0.iter().any(Problem::is_error)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// `2 errors, 1 warning`.
    pub fn count(&self) -> String {
        let of = |severity| self.iter().filter(|problem| problem.severity == severity).count();
        let plural = |number, one: &str| match number {
            1 => format!("1 {one}"),
            number => format!("{number} {one}s"),
        };
        let counts = [
            (of(Severity::Error), "error"),
            (of(Severity::Security), "security finding"),
            (of(Severity::Warning), "warning"),
        ];
        let counts: Vec<String> =
            counts.iter().filter(|(n, _)| *n > 0).map(|(n, one)| plural(*n, one)).collect();
        if counts.is_empty() { "no problems".to_string() } else { counts.join(", ") }
    }

    /// Sorts by position inside each file and keeps the order of the files.
    pub(super) fn in_reading_order(mut self, files: &[String]) -> Problems {
        let rank = |file: &str| files.iter().position(|known| known == file).unwrap_or(usize::MAX);
        self.0.sort_by_key(|problem| {
            let start = problem.place.as_ref().map_or(0, |place| place.span.start);
            (rank(&problem.file), start, problem.severity)
        });
        self
    }
}

impl Serialize for Problems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A line a problem: `file:line:column: severity ID: message (hint)`.
impl fmt::Display for Problems {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in self.iter() {
            let Problem { id, severity, message, file, .. } = problem;
            let (line, column) = problem.position().unwrap_or((1, 1));
            write!(formatter, "{file}:{line}:{column}: {} {id}: {message}", severity.word())?;
            match &problem.hint {
                Some(hint) => writeln!(formatter, " ({hint})")?,
                None => writeln!(formatter)?,
            }
        }
        formatter.write_str(&self.count())
    }
}
