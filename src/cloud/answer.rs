//! What an answer of a service means for the one who asked.

use super::error;
use provision_core::edge::{CloudError, CloudErrorKind};

/// Turns "it is not there" from an error into an answer.
///
/// # Errors
/// Any other error.
pub(super) fn found<T>(answer: Result<T, CloudError>) -> Result<Option<T>, CloudError> {
    match answer {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind == CloudErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Nothing where the caller may not ask, or what is asked for is not there.
///
/// # Errors
/// Any other error, and credentials that nothing may be asked with.
pub(super) fn if_allowed<T>(answer: Result<T, CloudError>) -> Result<Option<T>, CloudError> {
    match found(answer) {
        Err(denied) if denied.kind == CloudErrorKind::Denied && !error::is_about_credentials(&denied) => {
            Ok(None)
        }
        answer => answer,
    }
}

/// Sets the errors of several answers aside, so that they can be told all at once.
#[derive(Default)]
pub(super) struct Errors(Vec<CloudError>);

impl Errors {
    /// The answer, or nothing if it is an error.
    pub(super) fn take<T>(&mut self, answer: Result<T, CloudError>) -> Option<T> {
        answer.map_err(|error| self.0.push(error)).ok()
    }

    /// The answer to several requests, or nothing if any of them had an error.
    pub(super) fn take_all<T>(&mut self, answer: Result<T, Vec<CloudError>>) -> Option<T> {
        answer.map_err(|errors| self.0.extend(errors)).ok()
    }

    /// The value, unless there were errors.
    ///
    /// # Errors
    /// All that were taken.
    pub(super) fn or<T>(self, value: T) -> Result<T, Vec<CloudError>> {
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}
