//! Objects: put, get, head, copy, delete, tags.

use provision_iam::partition::of_region_or_default;
use std::collections::BTreeMap;

use super::{
    acl,
    conditions::{self, Read},
    errors, features, integrity,
    model::{Body, Bucket, Buckets, Content, Encryption, ObjectVersion, etag},
    names::MAX_KEY_BYTES,
    namespace::XMLNS,
    request, settings,
    xml::Node,
};
use crate::endpoint::{ApiError, Call, Response, Xml, error::Result};

pub(crate) fn put(bucket: &mut Bucket, call: &Call, key: &str) -> Result<Response> {
    let mut content = template(bucket, call, key)?;
    conditions::check_write(&call.http, bucket, key)?;
    integrity::check_md5(&call.http)?;
    content.checksum = integrity::checksum(&call.http)?;
    content.body = Body(call.http.body.clone());
    content.etag = etag(&content.body.0);
    let stored = content.clone();
    let version = bucket.push(key, Some(content), call.now).id.clone();
    let response = described(Response::new(200), bucket, call, &stored).header("etag", &stored.etag);
    Ok(with_version(response, bucket, &version))
}

/// An object with everything of the request but its bytes.
pub(crate) fn template(bucket: &Bucket, call: &Call, key: &str) -> Result<Content> {
    if key.len() > MAX_KEY_BYTES {
        let error = ApiError::bad_request("KeyTooLongError", "Your key is too long");
        let size = key.len().to_string();
        return Err(error.with("Size", size).with("MaxSizeAllowed", MAX_KEY_BYTES.to_string()));
    }
    Ok(Content {
        body: Body::default(),
        etag: String::new(),
        headers: request::stored_headers(call),
        metadata: request::metadata(call)?,
        tags: header_tags(call)?,
        encryption: request::encryption(call, bucket.encryption.as_ref())?,
        storage_class: request::storage_class(call)?,
        acl: acl::wanted(bucket, call)?.unwrap_or_default(),
        checksum: None,
        parts: Vec::new(),
        retained: features::retention(bucket, call)?,
    })
}

fn header_tags(call: &Call) -> Result<Vec<(String, String)>> {
    let header = call.http.header("x-amz-tagging");
    let decode = |text: &str| {
        percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
    };
    let pairs = header.split('&').filter(|part| !part.is_empty()).map(|part| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (decode(key), decode(value))
    });
    let tags: Vec<_> = pairs.collect();
    check_object_tags(&tags)?;
    Ok(tags)
}

fn check_object_tags(tags: &[(String, String)]) -> Result<()> {
    if tags.len() > 10 {
        return Err(ApiError::bad_request("BadRequest", "Object tags cannot be greater than 10"));
    }
    settings::check_tags(tags)
}

/// Headers that say how an object is stored.
pub(crate) fn described(response: Response, bucket: &Bucket, call: &Call, content: &Content) -> Response {
    let response = encrypted(response, call, bucket, &content.encryption);
    match &content.checksum {
        Some((algorithm, value)) => {
            let response = integrity::header(response, algorithm, value);
            response.header("x-amz-checksum-type", "FULL_OBJECT")
        }
        None => response,
    }
}

fn encrypted(response: Response, call: &Call, bucket: &Bucket, encryption: &Encryption) -> Response {
    let response = response.header("x-amz-server-side-encryption", &encryption.algorithm);
    if encryption.algorithm == "AES256" {
        return response;
    }
    let key = encryption.key.as_deref().unwrap_or("alias/aws/s3");
    let arn = match key.starts_with("arn:") {
        true => key.to_owned(),
        false => {
            let kind = if key.starts_with("alias/") { "" } else { "key/" };
            format!(
                "arn:{}:kms:{}:{}:{kind}{key}",
                of_region_or_default(&bucket.region),
                bucket.region,
                call.account
            )
        }
    };
    let response = response.header("x-amz-server-side-encryption-aws-kms-key-id", arn);
    match encryption.bucket_key {
        true => response.header("x-amz-server-side-encryption-bucket-key-enabled", "true"),
        false => response,
    }
}

pub(crate) fn with_version(response: Response, bucket: &Bucket, id: &str) -> Response {
    match bucket.is_versioned() {
        true => response.header("x-amz-version-id", id),
        false => response,
    }
}

/// The version a request means, which may be a delete marker.
pub(crate) fn find<'b>(
    bucket: &'b Bucket,
    call: &Call,
    key: &str,
) -> Result<(&'b ObjectVersion, &'b Content)> {
    let wanted = call.http.query_value("versionId");
    let version = match &wanted {
        Some(id) => bucket.version(key, id).ok_or_else(|| errors::no_such_version(key, id))?,
        None => bucket.latest(key).ok_or_else(|| errors::no_such_key(key))?,
    };
    match (&version.content, wanted) {
        (Some(content), _) => Ok((version, content)),
        (None, Some(_)) => {
            let error = errors::method_not_allowed(call.http.method.as_str(), "DeleteMarker");
            let error = error.header("x-amz-delete-marker", "true").header("allow", "DELETE");
            Err(error.header("x-amz-version-id", &version.id))
        }
        (None, None) => {
            let error = errors::no_such_key(key).header("x-amz-delete-marker", "true");
            Err(error.header("x-amz-version-id", &version.id))
        }
    }
}

/// `GetObject`, and `HeadObject`, which sends the same headers and no body.
pub(crate) fn get(bucket: &Bucket, call: &Call, key: &str) -> Result<Response> {
    let (version, content) = find(bucket, call, key)?;
    let size = content.body.0.len() as u64;
    if conditions::check_read(&call.http, content, version.modified)? == Read::NotModified {
        let response = Response::new(304).header("etag", &content.etag);
        return Ok(response.header("last-modified", version.modified.http()));
    }
    let range = match part_range(call, content)? {
        Some(range) => Some(range),
        None => conditions::range(call.http.header("range"), size)?,
    };
    let (status, (from, to)) = match range {
        Some(range) => (206, range),
        None => (200, (0, size)),
    };
    let mut response = described(Response::new(status), bucket, call, content)
        .header("etag", &content.etag)
        .header("last-modified", version.modified.http())
        .header("accept-ranges", "bytes")
        .header("content-length", (to - from).to_string());
    if status == 206 {
        response = response.header("content-range", format!("bytes {from}-{}/{size}", to.saturating_sub(1)));
    }
    if content.storage_class != "STANDARD" {
        response = response.header("x-amz-storage-class", &content.storage_class);
    }
    if !content.tags.is_empty() {
        response = response.header("x-amz-tagging-count", content.tags.len().to_string());
    }
    if !content.parts.is_empty() && call.http.query_value("partNumber").is_some() {
        response = response.header("x-amz-mp-parts-count", content.parts.len().to_string());
    }
    response = with_version(stored(response, call, content)?, bucket, &version.id);
    if call.operation == "HeadObject" {
        return Ok(response);
    }
    Ok(response.body(content.body.0.slice(from as usize..to as usize)))
}

/// The object's own headers, as far as the request does not override them.
fn stored(mut response: Response, call: &Call, content: &Content) -> Result<Response> {
    let overrides: BTreeMap<_, _> = call
        .http
        .query()
        .into_iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("response-")?.to_owned(), value)))
        .collect();
    if !overrides.is_empty() && call.account.is_empty() {
        let text = "Request specific response headers cannot be used for anonymous GET requests.";
        return Err(errors::invalid_request(text));
    }
    let metadata = content.metadata.iter().map(|(name, value)| (format!("x-amz-meta-{name}"), value));
    let own = content.headers.iter().map(|(name, value)| (name.clone(), value));
    for (name, value) in own.chain(metadata).chain(overrides.iter().map(|(n, v)| (n.clone(), v))) {
        if let (Ok(name), Ok(value)) = (name.parse::<hyper::header::HeaderName>(), value.parse()) {
            response.headers.insert(name, value);
        }
    }
    Ok(response)
}

fn part_range(call: &Call, content: &Content) -> Result<Option<(u64, u64)>> {
    let Some(number) = call.http.query_value("partNumber") else {
        return Ok(None);
    };
    let number: usize = number.parse().unwrap_or_default();
    let whole = [content.body.0.len() as u64];
    let parts = if content.parts.is_empty() { whole.as_slice() } else { &content.parts };
    if number == 0 || number > parts.len() {
        let text = "The requested partnumber is not satisfiable";
        return Err(ApiError::new(416, "InvalidPartNumber", text));
    }
    let from: u64 = parts[..number - 1].iter().sum();
    Ok(Some((from, from + parts[number - 1])))
}

/// Copies an object. The source's bucket is looked up by the caller, because
/// it may be another one.
pub(crate) fn copy(buckets: &mut Buckets, call: &Call, bucket: &str, key: &str) -> Result<Response> {
    let source = copy_source(buckets, call)?;
    let target = buckets.buckets.get_mut(bucket).ok_or_else(|| errors::no_such_bucket(bucket))?;
    let mut content = template(target, call, key)?;
    conditions::check_write(&call.http, target, key)?;
    let replaces = |header: &str| call.http.header(header) == "REPLACE";
    let new_class = !call.http.header("x-amz-storage-class").is_empty();
    let new_encryption = !call.http.header("x-amz-server-side-encryption").is_empty();
    let same_place =
        call.http.header("x-amz-copy-source").trim_start_matches('/') == format!("{bucket}/{key}");
    if same_place && !replaces("x-amz-metadata-directive") && !new_class && !new_encryption {
        let text = "This copy request is illegal because it is trying to copy an object to itself without \
                    changing the object's metadata, storage class, website redirect location or encryption attributes.";
        return Err(errors::invalid_request(text));
    }
    if !replaces("x-amz-metadata-directive") {
        (content.headers, content.metadata) = (source.headers.clone(), source.metadata.clone());
    }
    if !replaces("x-amz-tagging-directive") {
        content.tags = source.tags.clone();
    }
    content.etag = etag(&source.body.0);
    (content.body, content.checksum) = (source.body, source.checksum);
    let shown = content.clone();
    let version = target.push(key, Some(content), call.now).id.clone();
    let root = Xml::new("CopyObjectResult")
        .attribute("xmlns", XMLNS)
        .text("ETag", &shown.etag)
        .text("LastModified", call.now.iso_millis());
    let response = described(Response::xml(&root), target, call, &shown);
    Ok(with_version(response, target, &version))
}

/// The object of `x-amz-copy-source: /bucket/key?versionId=…`.
pub(crate) fn copy_source(buckets: &Buckets, call: &Call) -> Result<Content> {
    let header = call.http.header("x-amz-copy-source");
    let (path, version) = match header.split_once("?versionId=") {
        Some((path, version)) => (path, Some(version)),
        None => (header, None),
    };
    let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned();
    let Some((bucket, key)) = path.trim_start_matches('/').split_once('/') else {
        let text = "Copy Source must mention the source bucket and key: sourcebucket/sourcekey";
        return Err(errors::invalid_argument(text, "x-amz-copy-source", header));
    };
    let source = buckets.buckets.get(bucket).ok_or_else(|| errors::no_such_bucket(bucket))?;
    let found = match version {
        Some(id) => source.version(key, id).ok_or_else(|| errors::no_such_version(key, id))?,
        None => source.latest(key).ok_or_else(|| errors::no_such_key(key))?,
    };
    let content = found.content.clone().ok_or_else(|| errors::no_such_key(key))?;
    if !matches!(call.http.header("x-amz-copy-source-if-match").trim_matches('"'), "" | "*")
        && call.http.header("x-amz-copy-source-if-match").trim_matches('"') != content.etag.trim_matches('"')
    {
        return Err(errors::precondition_failed("x-amz-copy-source-If-Match"));
    }
    Ok(content)
}

pub(crate) fn get_tagging(bucket: &Bucket, call: &Call, key: &str) -> Result<Response> {
    let (version, content) = find(bucket, call, key)?;
    Ok(with_version(Response::xml(&settings::tagging(&content.tags)), bucket, &version.id))
}

pub(crate) fn set_tagging(bucket: &mut Bucket, call: &Call, key: &str) -> Result<Response> {
    let deletes = call.operation == "DeleteObjectTagging";
    let tags = match deletes {
        true => Vec::new(),
        false => {
            let node = Node::parse(&call.http.body, "Tagging")?;
            settings::read_tags(node.child("TagSet").ok_or_else(errors::malformed_xml)?)?
        }
    };
    check_object_tags(&tags)?;
    let id = find(bucket, call, key)?.0.id.clone();
    let mut versions = bucket.objects.get_mut(key).into_iter().flatten();
    if let Some(content) = versions.find(|version| version.id == id).and_then(|v| v.content.as_mut()) {
        content.tags = tags;
    }
    let status = if deletes { 204 } else { 200 };
    Ok(with_version(Response::new(status), bucket, &id))
}
