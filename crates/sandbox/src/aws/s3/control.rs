//! The tags of buckets as S3 Control knows them (S3 API Reference, TagResource, UntagResource, ListTagsForResource): the
//! resource's ARN is in the path, the account in a header.

use provision_iam::arn::Arn;

use super::errors;
use super::model::Bucket;
use super::settings::{check_tags, read_tags};
use super::xml::Node;
use crate::endpoint::error::Result;
use crate::endpoint::{ApiError, Call, Request, Response, World, Xml};

const PATH: &str = "/v20180820/tags/";
const XMLNS: &str = "http://awss3control.amazonaws.com/doc/2018-08-20/";
/// Tags of a resource (S3 API Reference, TagResource).
const MOST: usize = 50;

/// The ARN that a request of S3 Control is about; nothing where it is none. A bucket may have the path's name, but then
/// nothing names the account.
pub(super) fn arn(request: &Request) -> Option<String> {
    let path = request.decoded_path();
    let arn = path.strip_prefix(PATH).filter(|_| !request.header("x-amz-account-id").is_empty())?;
    Some(arn.to_owned())
}

pub(super) fn operation(request: &Request) -> String {
    match request.method.as_str() {
        "GET" => "ListTagsForResource".to_owned(),
        "POST" => "TagResource".to_owned(),
        "DELETE" => "UntagResource".to_owned(),
        method => format!("{method} Tags"),
    }
}

pub(super) fn answer(world: &mut World, call: &Call, arn: &str) -> Result<Response> {
    if call.account.is_empty() || call.http.header("x-amz-account-id") != call.account {
        return Err(errors::access_denied());
    }
    let name = Arn::parse(arn).filter(|arn| arn.service == "s3").map(|arn| arn.resource.to_owned());
    let name = name.ok_or_else(|| errors::invalid_request("Invalid resource ARN"))?;
    let bucket = world.s3.buckets.get(&name).ok_or_else(|| errors::no_such_bucket(&name))?;
    if bucket.owner != call.account {
        return Err(errors::access_denied());
    }
    if call.operation == "ListTagsForResource" {
        return Ok(list(world.s3.late(&name, call.now).unwrap_or(bucket)));
    }
    world.s3.keep(&name, call.now);
    let bucket = world.s3.buckets.get_mut(&name).ok_or_else(|| errors::no_such_bucket(&name))?;
    match call.operation.as_str() {
        "TagResource" => tag(bucket, call),
        _ => Ok(untag(bucket, call)),
    }
}

fn list(bucket: &Bucket) -> Response {
    let tags = bucket.tags.iter().map(|(key, value)| Xml::default().text("Key", key).text("Value", value));
    Response::xml(&Xml::new("ListTagsForResourceResult").attribute("xmlns", XMLNS).list("Tags", "Tag", tags))
}

/// Adds tags and replaces those of the same key; the others stay.
fn tag(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    let node = Node::parse(&call.http.body, "TagResourceRequest")?;
    let given = read_tags(node.child("Tags").ok_or_else(errors::malformed_xml)?)?;
    let mut tags = bucket.tags.clone();
    tags.retain(|(key, _)| given.iter().all(|(other, _)| other != key));
    tags.extend(given);
    check_tags(&tags)?;
    if tags.len() > MOST {
        let text = format!("Bucket tag count cannot be greater than {MOST}");
        return Err(ApiError::bad_request("InvalidTag", text));
    }
    bucket.tags = tags;
    Ok(Response::new(204))
}

fn untag(bucket: &mut Bucket, call: &Call) -> Response {
    let query = call.http.query();
    let removed = |key: &String| query.iter().any(|(name, value)| name == "tagKeys" && value == key);
    bucket.tags.retain(|(key, _)| !removed(key));
    Response::new(204)
}
