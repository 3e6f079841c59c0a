//! An HTTP request, and the API call made of it.

use super::error::{ApiError, Result};
use super::{Caller, Params, Timestamp};
use bytes::Bytes;
use hyper::{HeaderMap, Method};
use percent_encoding::percent_decode_str;
use provision_iam::partition::of_region_or_default;
use serde_json::Value;

/// An HTTP request with its whole body; `aws-chunked` bodies are already put together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Request {
    pub method: Method,
    /// The path as it was sent, still percent-encoded.
    pub path: String,
    /// The query as it was sent, without the `?`.
    pub raw_query: String,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// Whether the caller counts as using TLS. Loopback does, unless the request says
    /// `X-Forwarded-Proto: http`, so that TLS-only policies can be tested both ways.
    pub secure: bool,
    /// The address the request came from, for `aws:SourceIp`.
    pub source_ip: String,
}

impl Request {
    /// A header's text, or "" when it was not sent.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The query's names and values, decoded, in their order. A name without `=` has the value "".
    pub(crate) fn query(&self) -> Vec<(String, String)> {
        pairs(&self.raw_query, false)
    }

    /// The value of one query parameter, decoded; `?acl` has the value "".
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        self.query().into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The path, decoded.
    pub(crate) fn decoded_path(&self) -> String {
        decode(&self.path)
    }

    /// Bucket and key of an S3 request, decoded, whether the bucket is the first part of the path
    /// (`/bucket/key`) or of the host name (`bucket.localhost:4566`, `bucket.s3.us-east-1.amazonaws.com`).
    /// Both are "" where there is none.
    pub(crate) fn bucket_and_key(&self) -> (String, String) {
        let path = self.path.trim_start_matches('/');
        let host = self.header("host").split(':').next().unwrap_or_default();
        if let Some(bucket) = virtual_bucket(host) {
            return (bucket.to_owned(), decode(path));
        }
        let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
        (decode(bucket), decode(key))
    }

    /// The form fields of a query-protocol request: the query's and the body's.
    pub(crate) fn form(&self) -> Vec<(String, String)> {
        let mut fields = pairs(&self.raw_query, true);
        fields.extend(pairs(std::str::from_utf8(&self.body).unwrap_or_default(), true));
        fields
    }
}

fn virtual_bucket(host: &str) -> Option<&str> {
    let bucket = if let Some(at) = host.find(".s3.").or_else(|| host.find(".s3-")) {
        &host[..at]
    } else {
        host.strip_suffix(".localhost")?
    };
    (!bucket.is_empty() && bucket != "s3").then_some(bucket)
}

/// Names and values of a form or a query, decoded.
pub(super) fn decoded(form: &str) -> String {
    pairs(form, true).into_iter().map(|(name, value)| format!("{name}={value}\n")).collect()
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Splits and decodes `a=b&c`; only in forms does `+` stand for a space.
fn pairs(text: &str, form: bool) -> Vec<(String, String)> {
    let decode = |part: &str| {
        if form { decode(&part.replace('+', " ")) } else { decode(part) }
    };
    text.split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// One API call, parsed and its caller known: what a [`crate::endpoint::Service`] answers.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// The signing name, for example `redshift-serverless`.
    pub service: &'static str,
    /// The API operation, for example `CreateRole`.
    pub operation: String,
    /// The caller's account; "" for an anonymous caller.
    pub account: String,
    /// The region of the credential scope.
    pub region: String,
    pub caller: Caller,
    /// The key the call is signed with; `None` for an anonymous caller.
    pub access_key_id: Option<String>,
    /// What the credentials carry, where they are temporary.
    pub session: Option<super::caller::SessionContext>,
    /// Parameters of the query protocols (IAM, STS, Redshift, EC2).
    pub params: Params,
    /// The body of the JSON protocols; `{}` when it was empty.
    pub json: Value,
    /// Everything as it was sent; S3 reads its parameters here.
    pub http: Request,
    pub request_id: String,
    /// The time of this call on the sandbox's clock. Use this, never the machine's clock.
    pub now: Timestamp,
}

impl Call {
    /// The JSON body as a type of the service's own; `SerializationException` when it does not fit.
    pub(crate) fn input<T: serde::de::DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_value(self.json.clone())
            .map_err(|e| ApiError::bad_request("SerializationException", e.to_string()))
    }

    /// The caller's ARN.
    pub(crate) fn caller_arn(&self) -> String {
        self.caller.arn(self.partition())
    }

    /// The ARN that `aws:PrincipalArn` holds: of the role behind a session, with its path.
    pub(crate) fn principal_arn(&self) -> String {
        self.caller.principal_arn(self.partition())
    }

    /// The partition of the region: `aws`, `aws-cn` or `aws-us-gov`.
    pub(crate) fn partition(&self) -> &'static str {
        of_region_or_default(&self.region)
    }
}

#[cfg(test)]
mod tests {
    use super::Request;

    fn bucket_and_key(host: &str, path: &str) -> (String, String) {
        let mut request = Request { path: path.into(), ..Request::default() };
        request.headers.insert("host", host.parse().unwrap());
        request.bucket_and_key()
    }

    #[test]
    fn finds_bucket_and_key_in_path_and_host() {
        for (host, path, bucket, key) in [
            ("127.0.0.1:4566", "/", "", ""),
            ("127.0.0.1:4566", "/b", "b", ""),
            ("127.0.0.1:4566", "/b/a%20b/c", "b", "a b/c"),
            ("localhost:4566", "/b/k", "b", "k"),
            ("b.localhost:4566", "/k/x", "b", "k/x"),
            ("s3.localhost:4566", "/b/k", "b", "k"),
            ("b.s3.localhost:4566", "/k", "b", "k"),
            ("b.s3.eu-west-1.amazonaws.com", "/", "b", ""),
        ] {
            assert_eq!(bucket_and_key(host, path), (bucket.into(), key.into()), "{host}{path}");
        }
    }
}
