//! S3's errors, in its words (API reference, "Error responses").

use crate::endpoint::ApiError;

pub(crate) fn no_such_bucket(bucket: &str) -> ApiError {
    ApiError::not_found("NoSuchBucket", "The specified bucket does not exist").with("BucketName", bucket)
}

pub(crate) fn no_such_key(key: &str) -> ApiError {
    ApiError::not_found("NoSuchKey", "The specified key does not exist.").with("Key", key)
}

pub(crate) fn no_such_version(key: &str, version: &str) -> ApiError {
    ApiError::not_found("NoSuchVersion", "The specified version does not exist.")
        .with("Key", key)
        .with("VersionId", version)
}

pub(crate) fn no_such_upload(id: &str) -> ApiError {
    let text = "The specified upload does not exist. The upload ID may be invalid, or the upload may \
                have been aborted or completed.";
    ApiError::not_found("NoSuchUpload", text).with("UploadId", id)
}

pub(crate) fn access_denied() -> ApiError {
    ApiError::forbidden("AccessDenied", "Access Denied")
}

pub(crate) fn malformed_xml() -> ApiError {
    let text = "The XML you provided was not well-formed or did not validate against our published schema";
    ApiError::bad_request("MalformedXML", text)
}

pub(crate) fn invalid_argument(message: &str, name: &str, value: &str) -> ApiError {
    ApiError::bad_request("InvalidArgument", message).with("ArgumentName", name).with("ArgumentValue", value)
}

pub(crate) fn invalid_request(message: &str) -> ApiError {
    ApiError::bad_request("InvalidRequest", message)
}

pub(crate) fn method_not_allowed(method: &str, resource: &str) -> ApiError {
    let text = "The specified method is not allowed against this resource.";
    ApiError::new(405, "MethodNotAllowed", text).with("Method", method).with("ResourceType", resource)
}

pub(crate) fn precondition_failed(condition: &str) -> ApiError {
    let text = "At least one of the pre-conditions you specified did not hold";
    ApiError::new(412, "PreconditionFailed", text).with("Condition", condition)
}

/// A configuration the bucket does not have.
pub(crate) fn not_configured(code: &str, message: &str, bucket: &str) -> ApiError {
    ApiError::not_found(code, message).with("BucketName", bucket)
}

/// The bucket lives in another region than the endpoint that was asked.
pub(crate) fn permanent_redirect(bucket: &str, region: &str) -> ApiError {
    let text = "The bucket you are attempting to access must be addressed using the specified endpoint. \
                Please send all future requests to this endpoint.";
    ApiError::new(301, "PermanentRedirect", text)
        .with("Endpoint", format!("{bucket}.s3.{region}.amazonaws.com"))
        .with("Bucket", bucket)
        .with("Region", region)
}
