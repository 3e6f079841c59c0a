//! What was asked, and an error about it.

use provision_core::edge::{CloudError, CloudErrorKind, Subject};

/// What is being asked of which service about what.
pub(in crate::cloud) fn subject(service: &'static str, operation: &str, target: &str) -> Subject {
    Subject { service, operation: operation.to_owned(), target: target.to_owned() }
}

/// An error with nothing but a kind and a message.
pub(in crate::cloud) fn plain(
    subject: &Subject,
    kind: CloudErrorKind,
    message: impl Into<String>,
) -> CloudError {
    CloudError {
        subject: subject.clone(),
        kind,
        code: None,
        message: message.into(),
        request_id: None,
        hint: None,
    }
}
