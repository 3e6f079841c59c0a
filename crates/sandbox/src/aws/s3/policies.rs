//! Putting, reading and removing a bucket's policy.

use provision_iam::{Document, public};
use serde_json::Value;

use super::{
    errors::{no_such_bucket, not_configured},
    model::Bucket,
    policy,
};
use crate::aws::iam::principals;
use crate::endpoint::{ApiError, Call, Response, World, Xml, error::Result};

/// The longest bucket policy, in bytes (S3 User Guide, "Bucket policies").
const MAX_BYTES: usize = 20 * 1024;

pub(crate) fn put(world: &mut World, call: &Call, name: &str) -> Result<Response> {
    let text = String::from_utf8_lossy(&call.http.body).into_owned();
    let malformed = |message: &str| ApiError::bad_request("MalformedPolicy", message);
    if text.len() > MAX_BYTES {
        return Err(malformed("Policy exceeds the maximum allowed document size."));
    }
    let document = policy::check(&text, name, call.partition()).map_err(|found| {
        let error = malformed(&found.message);
        match found.detail {
            Some(detail) => error.with("Detail", detail),
            None => error,
        }
    })?;
    // S3 gives the document back without its white space.
    let stored = with_ids(world, call, &document)
        .map_err(|error| malformed("Invalid principal in policy").with("Detail", error.message))?;
    let stored = stored.to_string();
    let bucket = world.s3.buckets.get_mut(name).ok_or_else(|| no_such_bucket(name))?;
    let blocks = bucket.public_access.is_some_and(|block| block.block_public_policy);
    if blocks && is_public(&stored) {
        let text = format!(
            "User: {} is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:{}:s3:::{name}\" \
             because public policies are blocked by the BlockPublicPolicy block public access setting.",
            call.caller_arn(),
            call.partition()
        );
        return Err(ApiError::forbidden("AccessDenied", text));
    }
    bucket.policy = Some(stored);
    Ok(Response::new(204))
}

/// Whether S3 calls the policy public, as lint does.
pub(super) fn is_public(policy: &str) -> bool {
    Document::parse(policy).is_ok_and(|document| public::is_public(&document))
}

/// Puts unique ids in the place of users and roles, which must exist: the
/// policy is not for who is given the same name later.
fn with_ids(world: &World, call: &Call, document: &Value) -> Result<Value> {
    let mut document = document.clone();
    if let Some(statement) = document.get_mut("Statement").filter(|statement| statement.is_object()) {
        *statement = Value::Array(vec![statement.take()]);
    }
    principals::to_ids(&world.iam, &mut document, call.now)?;
    Ok(document)
}

/// The policy as it is shown: with the ARNs of who still exists.
pub(crate) fn shown(world: &World, bucket: &Bucket) -> Option<String> {
    let mut document: Value = serde_json::from_str(bucket.policy.as_deref()?).ok()?;
    principals::to_arns(&world.iam, &mut document);
    Some(document.to_string())
}

pub(crate) fn get(world: &World, bucket: &Bucket) -> Result<Response> {
    policy_of(bucket)?;
    let response = Response::new(200).header("content-type", "application/json");
    Ok(response.body(shown(world, bucket).unwrap_or_default()))
}

pub(crate) fn status(bucket: &Bucket) -> Result<Response> {
    let policy = policy_of(bucket)?;
    let root = Xml::new("PolicyStatus").attribute("xmlns", super::namespace::XMLNS);
    Ok(Response::xml(&root.text("IsPublic", is_public(policy))))
}

fn policy_of(bucket: &Bucket) -> Result<&str> {
    bucket
        .policy
        .as_deref()
        .ok_or_else(|| not_configured("NoSuchBucketPolicy", "The bucket policy does not exist", &bucket.name))
}

pub(crate) fn delete(bucket: &mut Bucket) -> Response {
    bucket.policy = None;
    Response::new(204)
}
