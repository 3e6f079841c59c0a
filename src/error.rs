//! What ends a command early, and with which exit code.

use std::fmt;

/// The documented exit codes.
pub mod exit {
    /// Done, or nothing to change, or no finding.
    pub const DONE: u8 = 0;
    /// It failed; what was done, failed and skipped is printed.
    pub const FAILED: u8 = 1;
    /// Wrong usage, or an invalid spec or document; nothing was sent.
    pub const INVALID: u8 = 2;
    /// `plan`: changes are pending. `policy diff`: they differ.
    pub const CHANGES: u8 = 3;
    /// `verify`, `doctor`, `policy lint`: an error or security finding. `policy explain`: denied.
    pub const FINDINGS: u8 = 4;
    /// Refused for safety.
    pub const REFUSED: u8 = 5;
    /// Interrupted: running calls were finished, the rest was not started.
    pub const INTERRUPTED: u8 = 130;
}

/// Why a command ended early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    Failed,
    Invalid,
    Refused,
    Interrupted,
}

impl ErrorKind {
    pub fn exit_code(self) -> u8 {
        match self {
            ErrorKind::Failed => exit::FAILED,
            ErrorKind::Invalid => exit::INVALID,
            ErrorKind::Refused => exit::REFUSED,
            ErrorKind::Interrupted => exit::INTERRUPTED,
        }
    }
}

/// An error as the person sees it: what was being done, what was said, and the next step.
#[derive(Clone, Debug)]
pub struct Error {
    pub kind: ErrorKind,
    pub message: String,
    pub hint: Option<String>,
    /// Whether the person was told already, in a form of its own.
    pub shown: bool,
}

impl Error {
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error { kind, message: message.into(), hint: None, shown: false }
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

    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
