//! Redshift's errors of COPY and UNLOAD, with the block of details that it adds.

use super::store::{Object, StoreRefusal};

/// An error of COPY's or UNLOAD's, not yet raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TransferError {
    pub message: String,
    /// Redshift's own number, 8001 for nearly all of them.
    pub code: u32,
    pub context: String,
    /// Where in Redshift's source, as public logs show it.
    pub location: &'static str,
}

impl TransferError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 8001, context: String::new(), location: "s3_utility.cpp:633" }
    }

    /// What the store says of reading or listing an object (Database Developer Guide, "S3ServiceException errors").
    pub(crate) fn of(refusal: StoreRefusal, context: String) -> Self {
        match refusal {
            StoreRefusal::Role { message, code, context } => {
                Self { message, code, context, location: "xen_aws_credentials_mgr.cpp:785" }
            }
            StoreRefusal::S3 { status, code, message, request_id } => {
                let again = if status == 403 { 1 } else { 0 };
                let message = format!(
                    "S3ServiceException:{message},Status {status},Error {code},Rid {request_id},ExtRid {request_id}=,CanRetry {again}"
                );
                Self { context, location: "s3_utility.cpp:1031", ..Self::new(message) }
            }
        }
    }

    pub(crate) fn reading(refusal: StoreRefusal, object: &Object<'_>) -> Self {
        Self::of(refusal, format!("S3 key being read : s3://{}/{}", object.bucket, object.key))
    }

    pub(crate) fn listing(refusal: StoreRefusal, object: &Object<'_>) -> Self {
        Self::of(refusal, format!("Listing bucket={} prefix={}", object.bucket, object.key))
    }

    pub(crate) fn writing(refusal: StoreRefusal, object: &Object<'_>) -> Self {
        Self::of(refusal, format!("S3 key being written : s3://{}/{}", object.bucket, object.key))
    }

    /// As `standin_copy` and `standin_unload` take it.
    pub(crate) fn payload(&self, process: i32) -> serde_json::Value {
        serde_json::json!({ "error": self.message, "detail": self.detail(process) })
    }

    /// The block as clients show it.
    fn detail(&self, process: i32) -> String {
        let line = "-----------------------------------------------";
        format!(
            "\n  {line}\n  error:  {}\n  code:      {}\n  context:   {}\n  query:     0\n  location:  {}\n  \
             process:   padbmaster [pid={process}]\n  {line}\n",
            self.message, self.code, self.context, self.location
        )
    }
}
