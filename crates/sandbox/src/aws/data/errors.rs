//! Errors of the Data API.

use crate::endpoint::ApiError;

pub(crate) fn invalid(text: impl Into<String>) -> ApiError {
    ApiError::bad_request("ValidationException", text)
}

pub(super) fn not_found() -> ApiError {
    ApiError::bad_request("ResourceNotFoundException", "Query does not exist.")
}
