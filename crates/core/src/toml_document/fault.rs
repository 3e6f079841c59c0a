//! What is wrong with a value, before it is known where in a file it stands.

use std::ops::Range;

use provision_iam::{Finding, Severity};

/// What is wrong with a value. `at` are the bytes of a string that are meant; all of it when `None`.
pub type Fault = Finding<Option<Range<usize>>>;

/// The value cannot be used.
pub fn error(id: &'static str, message: impl Into<String>) -> Fault {
    Fault::error(id, None, message)
}

/// The value works, and lets in more than it should.
pub fn security(id: &'static str, message: impl Into<String>) -> Fault {
    Fault::new(id, Severity::Security, None, message)
}

/// The value works, and is probably not what was meant.
pub fn warning(id: &'static str, message: impl Into<String>) -> Fault {
    Fault::new(id, Severity::Warning, None, message)
}

/// The fault, about these bytes of the string.
pub fn within(at: Range<usize>, fault: Fault) -> Fault {
    Fault { at: Some(at), ..fault }
}

/// The fault, about the whole value.
pub fn of_all(fault: Fault) -> Fault {
    Fault { at: None, ..fault }
}
