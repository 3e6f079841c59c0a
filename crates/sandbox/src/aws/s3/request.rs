//! What several S3 operations read from a request's headers and query.

use std::collections::BTreeMap;

use super::{
    errors,
    model::{Acl, Encryption},
};
use crate::endpoint::{ApiError, Call, error::Result};

/// The canned ACL of the `x-amz-acl` header, if one was sent.
pub(crate) fn acl(call: &Call) -> Result<Option<Acl>> {
    match call.http.header("x-amz-acl") {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| errors::invalid_argument("", "x-amz-acl", text)),
    }
}

/// Whether the request carries an ACL in any form.
pub(crate) fn has_grants(call: &Call) -> bool {
    call.http.headers.keys().any(|name| name.as_str().starts_with("x-amz-grant-"))
}

/// A page size of the query, at most and by default `most`.
pub(crate) fn limit(call: &Call, name: &str, most: usize) -> Result<usize> {
    let Some(text) = call.http.query_value(name) else {
        return Ok(most);
    };
    match text.parse::<i64>() {
        Ok(limit) if limit < 0 => {
            let message = format!("Argument {name} must be an integer between 0 and 2147483647");
            Err(errors::invalid_argument(&message, name, &text))
        }
        Ok(limit) => Ok((limit as usize).min(most)),
        Err(_) => {
            let message = format!("Provided {name} not an integer or within integer range");
            Err(errors::invalid_argument(&message, name, &text))
        }
    }
}

/// The encryption asked for in headers, or the bucket's.
pub(crate) fn encryption(call: &Call, default: Option<&Encryption>) -> Result<Encryption> {
    let header = |name: &str| Some(call.http.header(name).to_owned()).filter(|text| !text.is_empty());
    let key = header("x-amz-server-side-encryption-aws-kms-key-id");
    let bucket_key = header("x-amz-server-side-encryption-bucket-key-enabled").as_deref() == Some("true");
    match header("x-amz-server-side-encryption").as_deref() {
        None if key.is_some() => {
            let text = "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms";
            Err(errors::invalid_argument(text, "x-amz-server-side-encryption", "null"))
        }
        None => Ok(default.cloned().unwrap_or_else(Encryption::sse_s3)),
        Some("AES256") if key.is_none() => Ok(Encryption::sse_s3()),
        Some(algorithm @ ("aws:kms" | "aws:kms:dsse")) => {
            Ok(Encryption { algorithm: algorithm.to_owned(), key, bucket_key })
        }
        Some(other) => {
            let text = "The encryption method specified is not supported";
            let error = ApiError::bad_request("InvalidEncryptionAlgorithmError", text);
            Err(error.with("MethodSupplied", other))
        }
    }
}

/// Headers that are stored with an object and come back with it.
pub(crate) fn stored_headers(call: &Call) -> BTreeMap<String, String> {
    const STORED: [&str; 6] = [
        "cache-control",
        "content-disposition",
        "content-encoding",
        "content-language",
        "content-type",
        "expires",
    ];
    let mut headers: BTreeMap<_, _> = STORED
        .into_iter()
        .map(|name| (name.to_owned(), call.http.header(name).to_owned()))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    // `aws-chunked` is how the body travelled, not how it is stored.
    if let Some(encoding) = headers.remove("content-encoding") {
        let parts: Vec<_> =
            encoding.split(',').map(str::trim).filter(|part| *part != "aws-chunked").collect();
        if !parts.is_empty() {
            headers.insert("content-encoding".to_owned(), parts.join(","));
        }
    }
    headers.entry("content-type".to_owned()).or_insert_with(|| "binary/octet-stream".to_owned());
    headers
}

/// `x-amz-meta-…`, without that prefix; together at most 2 KB.
pub(crate) fn metadata(call: &Call) -> Result<BTreeMap<String, String>> {
    let pairs = call.http.headers.iter().filter_map(|(name, value)| {
        let name = name.as_str().strip_prefix("x-amz-meta-")?;
        Some((name.to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
    });
    let metadata: BTreeMap<_, _> = pairs.collect();
    let size: usize = metadata.iter().map(|(name, value)| name.len() + value.len()).sum();
    if size > 2048 {
        let text = "Your metadata headers exceed the maximum allowed metadata size";
        let error = ApiError::bad_request("MetadataTooLarge", text);
        return Err(error.with("Size", size.to_string()).with("MaxSizeAllowed", "2048"));
    }
    Ok(metadata)
}

pub(crate) fn storage_class(call: &Call) -> Result<String> {
    const CLASSES: [&str; 9] = [
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "GLACIER",
        "DEEP_ARCHIVE",
        "GLACIER_IR",
        "EXPRESS_ONEZONE",
    ];
    match call.http.header("x-amz-storage-class") {
        "" => Ok("STANDARD".to_owned()),
        class if CLASSES.contains(&class) => Ok(class.to_owned()),
        class => {
            let text = "The storage class you specified is not valid";
            Err(ApiError::bad_request("InvalidStorageClass", text).with("StorageClassRequested", class))
        }
    }
}
