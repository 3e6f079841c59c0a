//! What ends a command early.

use std::error::Error as StdError;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// Why a command ended early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ErrorKind {
    Failed,
    Invalid,
    Refused,
    Interrupted,
}

/// An error as the person sees it: what was being done and to what, what was said, which is the
/// [source](StdError::source), and the next step.
#[derive(Debug)]
pub struct Error {
    pub kind: ErrorKind,
    /// What was being done, to what; with what was said only where no other error said it.
    pub message: String,
    pub hint: Option<String>,
    /// What was found that led to the error, as JSON documents list it.
    pub findings: Vec<Value>,
    /// Whether the person was told already, in a form of its own.
    pub shown: bool,
    /// What was said, if another error said it.
    pub cause: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error { kind, message: message.into(), hint: None, findings: Vec::new(), shown: false, cause: None }
    }

    pub fn failed(message: impl Into<String>) -> Self {
        Error::new(ErrorKind::Failed, message)
    }

    pub fn invalid(message: impl Into<String>) -> Self {
        Error::new(ErrorKind::Invalid, message)
    }

    pub fn refused(message: impl Into<String>) -> Self {
        Error::new(ErrorKind::Refused, message)
    }

    /// The error, after it was shown.
    pub fn shown(mut self) -> Self {
        self.shown = true;
        self
    }

    /// The error, with the next step.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The error, with the next steps of several others, each once.
    pub fn hints<'a>(self, hints: impl IntoIterator<Item = &'a str>) -> Self {
        let mut distinct: Vec<&str> = Vec::new();
        for hint in hints {
            if !distinct.contains(&hint) {
                distinct.push(hint);
            }
        }
        if distinct.is_empty() { self } else { self.hint(distinct.join("\n      ")) }
    }

    /// The error, with what caused it.
    pub fn because(mut self, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The error, with what was found.
    pub fn findings(mut self, findings: impl IntoIterator<Item = impl Serialize>) -> Self {
        let plain = |finding| serde_json::to_value(finding).expect("findings are plain data");
        self.findings = findings.into_iter().map(plain).collect();
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}

/// An error and all that caused it, outermost first.
pub fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn StdError + 'static)| (*error).source())
}

/// An error and all that caused it in one text; a cause that the one before it already quotes is
/// left out.
pub fn reasons(error: &(dyn StdError + 'static)) -> String {
    let mut text = String::new();
    for cause in chain(error) {
        let cause = cause.to_string();
        if text.is_empty() {
            text = cause;
        } else if !text.contains(&cause) {
            text = format!("{text}: {cause}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::{Error, reasons};

    #[test]
    fn the_cause_is_kept_and_told_once() {
        let error = Error::failed("cannot save x").because(io::Error::other("no room"));
        let source = std::error::Error::source(&error).expect("it has a cause");
        assert!(source.is::<io::Error>(), "{source:?}");
        assert_eq!(reasons(&error), "cannot save x: no room");
        let quoting = Error::failed("cannot save x: no room").because(io::Error::other("no room"));
        assert_eq!(reasons(&quoting), "cannot save x: no room");
    }

    #[test]
    fn next_steps_are_told_once_each() {
        let error = Error::failed("x").hints(["log in", "wait", "log in"]);
        assert_eq!(error.hint.as_deref(), Some("log in\n      wait"));
        assert_eq!(Error::failed("x").hints([]).hint, None);
    }
}
