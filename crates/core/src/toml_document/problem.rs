//! What is wrong with a file, where, and what to do about it.

use std::{collections::HashSet, fmt, ops::Range, sync::Arc};

use provision_iam::{Finding, count};
use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::source::Source;

/// A piece of a file.
#[derive(Clone, Debug)]
pub struct Place {
    pub source: Arc<Source>,
    /// Bytes of [`Source::text`].
    pub span: Range<usize>,
}

/// Where in which file a problem is.
#[derive(Clone, Debug)]
pub struct FilePlace {
    /// The file's name, also when it could not be read.
    pub file: String,
    /// Dotted path of the key, for example `destinations.eu.region`; empty for a problem of the whole file.
    pub path: String,
    /// `None` when the file could not be read.
    pub place: Option<Place>,
    /// Other places that have to do with it, each with a few words.
    pub also: Vec<(Place, String)>,
}

/// One thing wrong with a spec or a vendor profile. Its id is stable, in SCREAMING_SNAKE; an error means that the file
/// cannot be used.
pub type Problem = Finding<FilePlace>;

impl FilePlace {
    /// A file as a whole, which could not be read.
    pub fn unread(file: &str) -> FilePlace {
        FilePlace { file: file.to_string(), path: String::new(), place: None, also: Vec::new() }
    }

    /// A place in a file, at a key's path.
    pub fn at(place: Place, path: impl Into<String>) -> FilePlace {
        FilePlace { file: place.source.name.clone(), path: path.into(), place: Some(place), also: Vec::new() }
    }

    /// The line and the column, both from 1, the column in characters.
    pub fn position(&self) -> Option<(usize, usize)> {
        let place = self.place.as_ref()?;
        Some(place.source.position(place.span.start))
    }
}

/// Written as `file`, `path` and, where the file could be read, `line` and `column`.
impl Serialize for FilePlace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut place = serializer.serialize_struct("FilePlace", 4)?;
        place.serialize_field("file", &self.file)?;
        place.serialize_field("path", &self.path)?;
        match self.position() {
            Some((line, column)) => {
                place.serialize_field("line", &line)?;
                place.serialize_field("column", &column)?;
            }
            None => {
                place.skip_field("line")?;
                place.skip_field("column")?;
            }
        }
        place.end()
    }
}

/// Problems in the order of the files given, then by position.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    all: Vec<Problem>,
    known: HashSet<Identity>,
    /// The paths of keys that unknown ones most likely stand for, each with its file.
    meant: Vec<(String, String)>,
}

/// What two problems share that say the same about the same place.
type Identity = (String, Option<(usize, usize)>, &'static str, String);

impl Problems {
    /// Adds a problem unless one with the same id at the same place is known already: a value that serves several
    /// destinations is wrong once.
    pub fn push(&mut self, problem: Problem) {
        if self.known.insert(identity(&problem)) {
            self.all.push(problem);
        }
    }

    /// Notes the path of the key that an unknown one most likely stands for.
    pub fn note_meant(&mut self, file: &str, path: String) {
        self.meant.push((file.to_owned(), path));
    }

    /// Whether an unknown key most likely stands for this one, or for one above it.
    pub fn is_meant(&self, file: &str, path: &str) -> bool {
        let is_it =
            |key: &str| path.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        self.meant.iter().any(|(of, key)| of == file && is_it(key))
    }

    /// Takes out of a file's problems what only follows from others: keys are missing that stand under a mistyped name, or in a
    /// part that is not TOML, and what is not TOML has no type.
    pub fn leave_out_what_follows(&mut self, file: &str) {
        let line = |problem: &Problem| problem.at.position().map(|(line, _)| line);
        let is_here = |problem: &&Problem| problem.at.file == file && problem.id == "SYNTAX_ERROR";
        let all = std::mem::take(&mut self.all);
        let broken: HashSet<_> = all.iter().filter(is_here).map(line).collect();
        let follows = |problem: &Problem| match problem.id {
            _ if problem.at.file != file => false,
            "MISSING_KEY" | "TRUST_NOT_BOUND_TO_YOU" => {
                !broken.is_empty() || self.is_meant(file, &problem.at.path)
            }
            "WRONG_TYPE" => broken.contains(&line(problem)),
            _ => false,
        };
        self.all = all.into_iter().filter(|problem| !follows(problem)).collect();
    }

    /// Adds the problems of another file, each as [`Problems::push`] does.
    pub fn extend(&mut self, other: Problems) {
        other.all.into_iter().for_each(|problem| self.push(problem));
    }

    /// Whether one of them makes its file unusable.
    pub fn has_errors(&self) -> bool {
        self.all.iter().any(Problem::is_error)
    }

    /// Whether there is none, not even a warning.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// How many there are, of whatever severity.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Each of them, in the order in which they are shown.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.all.iter()
    }

    /// How many there are of each severity: `2 errors, 1 warning`.
    pub fn count(&self) -> String {
        count(self.iter())
    }

    /// Sorts by position inside each file and keeps the order of the files.
    pub fn in_reading_order(mut self, files: &[String]) -> Problems {
        let rank = |file: &str| files.iter().position(|known| known == file).unwrap_or(usize::MAX);
        self.all.sort_by_key(|problem| {
            let start = problem.at.place.as_ref().map_or(0, |place| place.span.start);
            (rank(&problem.at.file), start, problem.severity)
        });
        self
    }
}

fn identity(problem: &Problem) -> Identity {
    let span = problem.at.place.as_ref().map(|place| (place.span.start, place.span.end));
    (problem.at.file.clone(), span, problem.id, problem.at.path.clone())
}

impl Serialize for Problems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.all.serialize(serializer)
    }
}

/// A line a problem: `file:line:column: severity ID: message (hint)`.
impl fmt::Display for Problems {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Problem { id, severity, at, message, hint } in self.iter() {
            let (line, column) = at.position().unwrap_or((1, 1));
            write!(formatter, "{}:{line}:{column}: {severity} {id}: {message}", at.file)?;
            match hint {
                Some(hint) => writeln!(formatter, " ({hint})")?,
                None => writeln!(formatter)?,
            }
        }
        formatter.write_str(&self.count())
    }
}
