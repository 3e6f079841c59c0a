//! An error as an AWS service answers it.

use hyper::StatusCode;

/// An error answer: HTTP status, the service's error code, its message, and fields of its own.
///
/// The protocol decides how it looks on the wire; see [`crate::endpoint::Protocol::error`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ApiError {
    pub status: StatusCode,
    pub code: String,
    pub message: String,
    /// Further members of the error shape, for example `BucketName` in S3's answers.
    pub fields: Vec<(String, String)>,
    /// Headers of the answer, for example S3's `x-amz-bucket-region`.
    pub headers: Vec<(&'static str, String)>,
    /// Whether XML of REST has it within an `ErrorResponse`: S3 Control's does, S3's does not (their models in the AWS
    /// SDKs, `noErrorWrapping`).
    pub wrapped: bool,
}

impl ApiError {
    pub(crate) fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            code: code.into(),
            message: message.into(),
            fields: Vec::new(),
            headers: Vec::new(),
            wrapped: false,
        }
    }

    /// 400, what most services answer to a request they cannot accept.
    pub(crate) fn bad_request(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(400, code, message)
    }

    pub(crate) fn forbidden(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(403, code, message)
    }

    pub(crate) fn not_found(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(404, code, message)
    }

    pub(crate) fn conflict(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(409, code, message)
    }

    /// Adds a member to the error shape.
    pub(crate) fn with(mut self, field: impl Into<String>, value: impl Into<String>) -> Self {
        self.fields.push((field.into(), value.into()));
        self
    }

    /// The same within an `ErrorResponse`.
    pub(crate) fn wrapped(self) -> Self {
        Self { wrapped: true, ..self }
    }

    /// Adds a header to the answer.
    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

pub(crate) type Result<T, E = ApiError> = std::result::Result<T, E>;
