//! Errors of Redshift Serverless.

use crate::endpoint::ApiError;

pub(crate) fn invalid(text: impl Into<String>) -> ApiError {
    ApiError::bad_request("ValidationException", text)
}

pub(crate) fn conflict(text: impl Into<String>) -> ApiError {
    ApiError::bad_request("ConflictException", text)
}

pub(crate) fn not_found(kind: &str, name: &str) -> ApiError {
    ApiError::bad_request("ResourceNotFoundException", format!("{kind} {name} not found."))
        .with("resourceName", name)
}
