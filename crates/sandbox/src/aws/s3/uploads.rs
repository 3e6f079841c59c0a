//! Multipart uploads.

use md5::{Digest, Md5};

use super::{
    buckets::owner,
    conditions, errors, integrity,
    model::{Body, Bucket, Buckets, Content, Upload, UploadedPart, etag},
    namespace::XMLNS,
    objects, request,
    xml::Node,
};
use crate::endpoint::{ApiError, Call, Response, Xml, error::Result, id};

/// The least a part other than the last may hold.
const MIN_PART: usize = 5 * 1024 * 1024;

pub(crate) fn create(bucket: &mut Bucket, call: &Call, key: &str) -> Result<Response> {
    let template = objects::template(bucket, call, key)?;
    let upload = Upload {
        id: id::alphanumeric(128),
        key: key.to_owned(),
        initiated: call.now,
        initiator: call.caller_arn(),
        template,
        parts: Default::default(),
    };
    let root = Xml::new("InitiateMultipartUploadResult")
        .attribute("xmlns", XMLNS)
        .text("Bucket", &bucket.name)
        .text("Key", key)
        .text("UploadId", &upload.id);
    let response = objects::described(Response::xml(&root), bucket, call, &upload.template);
    bucket.uploads.insert(format!("{key}\n{}", upload.id), upload);
    Ok(response)
}

fn upload_id(call: &Call) -> String {
    call.http.query_value("uploadId").unwrap_or_default()
}

fn find<'b>(bucket: &'b mut Bucket, call: &Call, key: &str) -> Result<&'b mut Upload> {
    let id = upload_id(call);
    let upload = bucket.uploads.get_mut(&format!("{key}\n{id}"));
    upload.ok_or_else(|| errors::no_such_upload(&id))
}

fn part_number(call: &Call) -> Result<u16> {
    let text = call.http.query_value("partNumber").unwrap_or_default();
    let number = text.parse().ok().filter(|number| (1..=10_000).contains(number));
    number.ok_or_else(|| {
        let message = "Part number must be an integer between 1 and 10000, inclusive";
        errors::invalid_argument(message, "partNumber", &text)
    })
}

pub(crate) fn put_part(bucket: &mut Bucket, call: &Call, key: &str) -> Result<Response> {
    let number = part_number(call)?;
    integrity::check_md5(&call.http)?;
    let checksum = integrity::checksum(&call.http)?;
    let encryption = find(bucket, call, key)?.template.encryption.algorithm.clone();
    let etag = add_part(find(bucket, call, key)?, call, number, Body(call.http.body.clone()));
    let response = Response::new(200).header("etag", etag).header("x-amz-server-side-encryption", encryption);
    Ok(match checksum {
        Some((algorithm, value)) => integrity::header(response, &algorithm, &value),
        None => response,
    })
}

pub(crate) fn copy_part(buckets: &mut Buckets, call: &Call, bucket: &str, key: &str) -> Result<Response> {
    let number = part_number(call)?;
    let source = objects::copy_source(buckets, call)?;
    let size = source.body.0.len() as u64;
    let range = conditions::range(call.http.header("x-amz-copy-source-range"), size)?;
    let (from, to) = range.unwrap_or((0, size));
    let body = Body(source.body.0.slice(from as usize..to as usize));
    let bucket = buckets.buckets.get_mut(bucket).ok_or_else(|| errors::no_such_bucket(bucket))?;
    let etag = add_part(find(bucket, call, key)?, call, number, body);
    let root = Xml::new("CopyPartResult")
        .attribute("xmlns", XMLNS)
        .text("ETag", etag)
        .text("LastModified", call.now.iso_millis());
    Ok(Response::xml(&root))
}

fn add_part(upload: &mut Upload, call: &Call, number: u16, body: Body) -> String {
    let etag = etag(&body.0);
    let part = UploadedPart { body, etag: etag.clone(), modified: call.now };
    upload.parts.insert(number, part);
    etag
}

pub(crate) fn complete(bucket: &mut Bucket, call: &Call, key: &str) -> Result<Response> {
    let node = match Node::parse(&call.http.body, "CompleteMultipartUpload") {
        Ok(node) if node.child("Part").is_some() => node,
        _ => return Err(errors::malformed_xml()),
    };
    conditions::check_write(&call.http, bucket, key)?;
    let upload = find(bucket, call, key)?;
    let content = assemble(upload, &node)?;
    let shown = content.clone();
    bucket.uploads.remove(&format!("{key}\n{}", upload_id(call)));
    let version = bucket.push(key, Some(content), call.now).id.clone();
    let root = Xml::new("CompleteMultipartUploadResult")
        .attribute("xmlns", XMLNS)
        .text("Location", format!("https://{}.s3.{}.amazonaws.com/{key}", bucket.name, bucket.region))
        .text("Bucket", &bucket.name)
        .text("Key", key)
        .text("ETag", &shown.etag);
    let response = objects::described(Response::xml(&root), bucket, call, &shown);
    Ok(objects::with_version(response, bucket, &version))
}

/// Joins the parts the request lists. Its ETag is the digest of the parts'
/// digests and their number.
fn assemble(upload: &Upload, node: &Node) -> Result<Content> {
    let parts = listed(upload, node)?;
    let mut content = upload.template.clone();
    let (mut body, mut digests) = (Vec::new(), Vec::new());
    for (index, (number, part)) in parts.iter().enumerate() {
        if part.body.0.len() < MIN_PART && index + 1 < parts.len() {
            let text = "Your proposed upload is smaller than the minimum allowed size";
            return Err(ApiError::bad_request("EntityTooSmall", text)
                .with("ProposedSize", part.body.0.len().to_string())
                .with("MinSizeAllowed", MIN_PART.to_string())
                .with("PartNumber", number.to_string()));
        }
        digests.extend(Md5::digest(&part.body.0));
        content.parts.push(part.body.0.len() as u64);
        body.extend_from_slice(&part.body.0);
    }
    content.etag = format!("\"{}-{}\"", hex::encode(Md5::digest(&digests)), parts.len());
    content.body = Body(body.into());
    Ok(content)
}

/// The parts a request lists, which must be in order and be what was uploaded.
fn listed<'u>(upload: &'u Upload, node: &Node) -> Result<Vec<(i64, &'u UploadedPart)>> {
    let mut given = Vec::new();
    for part in node.all("Part") {
        let number = part.number("PartNumber")?.unwrap_or_default();
        given.push((number, part.require("ETag")?.trim_matches('"')));
    }
    if !given.is_sorted_by(|(one, _), (next, _)| one < next) {
        let text = "The list of parts was not in ascending order. Parts must be ordered by part number.";
        return Err(ApiError::bad_request("InvalidPartOrder", text).with("UploadId", &upload.id));
    }
    let found = given.into_iter().map(|(number, etag)| {
        let part = u16::try_from(number).ok().and_then(|number| upload.parts.get(&number));
        let part = part.filter(|part| part.etag.trim_matches('"') == etag).ok_or_else(|| {
            let text = "One or more of the specified parts could not be found.  The part may not have been \
                        uploaded, or the specified entity tag may not match the part's entity tag.";
            let error = ApiError::bad_request("InvalidPart", text).with("UploadId", &upload.id);
            error.with("PartNumber", number.to_string()).with("ETag", etag)
        });
        Ok((number, part?))
    });
    found.collect()
}

pub(crate) fn abort(bucket: &mut Bucket, call: &Call, key: &str) -> Result<Response> {
    find(bucket, call, key)?;
    bucket.uploads.remove(&format!("{key}\n{}", upload_id(call)));
    Ok(Response::new(204))
}

pub(crate) fn list(bucket: &Bucket, call: &Call) -> Result<Response> {
    let query = |name: &str| call.http.query_value(name).unwrap_or_default();
    let (prefix, key_marker, id_marker) = (query("prefix"), query("key-marker"), query("upload-id-marker"));
    let limit = request::limit(call, "max-uploads", 1000)?;
    let mut found = bucket.uploads.values().filter(|upload| {
        let after = upload.key > key_marker
            || (upload.key == key_marker && !id_marker.is_empty() && upload.id > id_marker);
        upload.key.starts_with(&prefix) && after
    });
    let page: Vec<_> = found.by_ref().take(limit).collect();
    let more = found.next().is_some();
    let (next_key, next_id) = page.last().filter(|_| more).map(|last| (&last.key, &last.id)).unzip();
    let items = page.iter().map(|upload| {
        Xml::new("Upload")
            .text("Key", &upload.key)
            .text("UploadId", &upload.id)
            .child(owner(&bucket.owner).named("Initiator"))
            .child(owner(&bucket.owner).named("Owner"))
            .text("StorageClass", &upload.template.storage_class)
            .text("Initiated", upload.initiated.iso_millis())
    });
    let root = Xml::new("ListMultipartUploadsResult")
        .attribute("xmlns", XMLNS)
        .text("Bucket", &bucket.name)
        .text("KeyMarker", &key_marker)
        .text("UploadIdMarker", &id_marker)
        .maybe("NextKeyMarker", next_key)
        .maybe("NextUploadIdMarker", next_id)
        .text("Prefix", &prefix)
        .text("MaxUploads", limit)
        .text("IsTruncated", more)
        .children(items);
    Ok(Response::xml(&root))
}

pub(crate) fn list_parts(bucket: &mut Bucket, call: &Call, key: &str) -> Result<Response> {
    let limit = request::limit(call, "max-parts", 1000)?;
    let marker: u16 =
        call.http.query_value("part-number-marker").and_then(|text| text.parse().ok()).unwrap_or(0);
    let (name, account) = (bucket.name.clone(), bucket.owner.clone());
    let upload = find(bucket, call, key)?;
    let mut found = upload.parts.range(marker.saturating_add(1)..);
    let page: Vec<_> = found.by_ref().take(limit).collect();
    let more = found.next().is_some();
    let items = page.iter().map(|(number, part)| {
        Xml::new("Part")
            .text("PartNumber", number)
            .text("LastModified", part.modified.iso_millis())
            .text("ETag", &part.etag)
            .text("Size", part.body.0.len())
    });
    let root = Xml::new("ListPartsResult")
        .attribute("xmlns", XMLNS)
        .text("Bucket", name)
        .text("Key", key)
        .text("UploadId", &upload.id)
        .child(owner(&account).named("Initiator"))
        .child(owner(&account).named("Owner"))
        .text("StorageClass", &upload.template.storage_class)
        .text("PartNumberMarker", marker)
        .maybe("NextPartNumberMarker", page.last().filter(|_| more).map(|(number, _)| number))
        .text("MaxParts", limit)
        .text("IsTruncated", more)
        .children(items);
    Ok(Response::xml(&root))
}
