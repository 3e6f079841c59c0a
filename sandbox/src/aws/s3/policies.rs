//! Putting, reading and removing a bucket's policy.

use serde_json::Value;

use super::{
    errors::{no_such_bucket, not_configured},
    model::Bucket,
    policy,
};
use crate::chassis::{ApiError, Call, Response, World, Xml, error::Result};

/// The longest bucket policy, in bytes (S3 User Guide, "Bucket policies").
const MAX_BYTES: usize = 20 * 1024;

pub fn put(world: &mut World, call: &Call, name: &str) -> Result<Response> {
    let text = String::from_utf8_lossy(&call.http.body).into_owned();
    let malformed = |message: &str| ApiError::bad_request("MalformedPolicy", message);
    if text.len() > MAX_BYTES {
        return Err(malformed(
            "Policy exceeds the maximum allowed document size.",
        ));
    }
    let exists = |principal: &str| principal_exists(world, principal);
    let document = policy::check(&text, name, &exists).map_err(|found| {
        let error = malformed(&found.message);
        match found.detail {
            Some(detail) => error.with("Detail", detail),
            None => error,
        }
    })?;
    let bucket = world
        .s3
        .buckets
        .get_mut(name)
        .ok_or_else(|| no_such_bucket(name))?;
    let blocks = bucket
        .public_access
        .is_some_and(|block| block.block_public_policy);
    if blocks && policy::is_public(&document) {
        let text = format!(
            "User: {} is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::{name}\" \
             because public policies are blocked by the BlockPublicPolicy block public access setting.",
            call.caller.arn()
        );
        return Err(ApiError::forbidden("AccessDenied", text));
    }
    // S3 gives the document back without its white space.
    bucket.policy = Some(document.to_string());
    Ok(Response::new(204))
}

/// Whether an AWS principal is somebody: an account, or a user or role of one.
fn principal_exists(_world: &World, principal: &str) -> bool {
    let account = |text: &str| text.len() == 12 && text.chars().all(|c| c.is_ascii_digit());
    if account(principal) {
        return true;
    }
    let parts: Vec<_> = principal.splitn(6, ':').collect();
    let ["arn", partition, service, "", owner, resource] = parts.as_slice() else {
        return false;
    };
    let kind = resource.split('/').next().unwrap_or_default();
    let known = match *service {
        "iam" => matches!(kind, "root" | "user" | "role"),
        "sts" => matches!(kind, "assumed-role" | "federated-user"),
        _ => false,
    };
    partition.starts_with("aws") && account(owner) && known && !resource.contains('*')
}

pub fn get(bucket: &Bucket) -> Result<Response> {
    let response = Response::new(200).header("content-type", "application/json");
    Ok(response.body(policy_of(bucket)?.to_owned()))
}

pub fn status(bucket: &Bucket) -> Result<Response> {
    let document: Value = serde_json::from_str(policy_of(bucket)?).unwrap_or_default();
    let root = Xml::new("PolicyStatus").attribute("xmlns", super::buckets::XMLNS);
    Ok(Response::xml(
        &root.text("IsPublic", policy::is_public(&document)),
    ))
}

fn policy_of(bucket: &Bucket) -> Result<&str> {
    bucket.policy.as_deref().ok_or_else(|| {
        not_configured(
            "NoSuchBucketPolicy",
            "The bucket policy does not exist",
            &bucket.name,
        )
    })
}

pub fn delete(bucket: &mut Bucket) -> Response {
    bucket.policy = None;
    Response::new(204)
}
