//! Buckets themselves: create, head, list, delete, location.

use super::{
    errors,
    model::{Bucket, Buckets, ObjectLock, Ownership, Versioning},
    names::{Location, check_location, is_bucket_name},
    namespace::XMLNS,
    request, settings,
    xml::Node,
};
use crate::endpoint::{ApiError, Call, Response, Xml, error::Result};

pub(crate) fn create(buckets: &mut Buckets, call: &Call, name: &str) -> Result<Response> {
    if !is_bucket_name(name) {
        let error = ApiError::bad_request("InvalidBucketName", "The specified bucket is not valid.");
        return Err(error.with("BucketName", name));
    }
    let configuration = match call.http.body.is_empty() {
        true => Node::default(),
        false => Node::parse(&call.http.body, "CreateBucketConfiguration")?,
    };
    check_constraint(&call.region, configuration.get("LocationConstraint"))?;
    let tags = match configuration.child("Tags") {
        Some(tags) => settings::read_tags(tags)?,
        None => Vec::new(),
    };
    let ownership = match call.http.header("x-amz-object-ownership") {
        "" => Ownership::BucketOwnerEnforced,
        text => settings::parse_ownership(text)?,
    };
    let acl = request::acl(call)?.unwrap_or_default();
    if ownership == Ownership::BucketOwnerEnforced && acl.is_some_for_bucket() {
        let text = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
        return Err(
            ApiError::bad_request("InvalidBucketAclWithObjectOwnership", text).with("BucketName", name)
        );
    }
    if acl.is_public() {
        // A new bucket blocks public access, and that is decided before its ACL.
        return Err(errors::access_denied());
    }
    if let Some(existing) = buckets.buckets.get_mut(name) {
        return recreate(existing, call);
    }
    if buckets.is_full(&call.account) {
        let text = "You have attempted to create more buckets than allowed";
        return Err(ApiError::bad_request("TooManyBuckets", text));
    }
    let mut bucket = Bucket::new(name, &call.account, &call.region, call.now);
    (bucket.ownership, bucket.tags, bucket.acl) = (Some(ownership), tags, acl);
    if call.http.header("x-amz-bucket-object-lock-enabled").eq_ignore_ascii_case("true") {
        (bucket.versioning, bucket.object_lock) = (Versioning::Enabled, Some(ObjectLock { default: None }));
    }
    buckets.buckets.insert(name.to_owned(), bucket);
    Ok(Response::new(200).header("location", format!("/{name}")))
}

/// Creating a bucket again is an error, except by its owner in us-east-1,
/// where it succeeds and resets the ACL (API reference, CreateBucket).
fn recreate(existing: &mut Bucket, call: &Call) -> Result<Response> {
    let name = existing.name.clone();
    if existing.owner != call.account {
        let text = "The requested bucket name is not available. The bucket namespace is shared by all users \
                    of the system. Please select a different name and try again.";
        return Err(ApiError::conflict("BucketAlreadyExists", text).with("BucketName", name));
    }
    if existing.region == "us-east-1" && call.region == "us-east-1" {
        existing.acl = Default::default();
        return Ok(Response::new(200).header("location", format!("/{name}")));
    }
    let text = "Your previous request to create the named bucket succeeded and you already own it.";
    Err(ApiError::conflict("BucketAlreadyOwnedByYou", text).with("BucketName", name))
}

fn check_constraint(region: &str, constraint: Option<&str>) -> Result<()> {
    match check_location(region, constraint) {
        Location::Accepted => Ok(()),
        Location::Unknown => {
            let text = "The specified location-constraint is not valid";
            let error = ApiError::bad_request("InvalidLocationConstraint", text);
            Err(error.with("LocationConstraint", constraint.unwrap_or_default()))
        }
        Location::Elsewhere => {
            let given = constraint.filter(|text| !text.is_empty()).unwrap_or("unspecified");
            let text = format!(
                "The {given} location constraint is incompatible for the region specific endpoint this request was sent to."
            );
            Err(ApiError::bad_request("IllegalLocationConstraintException", text))
        }
    }
}

pub(crate) fn head(bucket: &Bucket) -> Response {
    Response::new(200)
        .header("x-amz-bucket-region", &bucket.region)
        .header("x-amz-access-point-alias", "false")
        .header("content-type", "application/xml")
}

pub(crate) fn list(buckets: &Buckets, call: &Call) -> Result<Response> {
    let query = |name: &str| call.http.query_value(name);
    let prefix = query("prefix").unwrap_or_default();
    let region = query("bucket-region");
    let after = query("continuation-token").unwrap_or_default();
    let limit = request::limit(call, "max-buckets", 10_000)?;
    let mut found = buckets.buckets.values().filter(|bucket| {
        bucket.owner == call.account
            && bucket.name.starts_with(&prefix)
            && bucket.name > after
            && region.as_ref().is_none_or(|region| *region == bucket.region)
    });
    let page: Vec<_> = found.by_ref().take(limit).collect();
    let next = found.next().and(page.last()).map(|bucket| bucket.name.clone());
    let items = page.iter().map(|bucket| {
        Xml::default()
            .text("Name", &bucket.name)
            .text("CreationDate", bucket.created.iso_millis())
            .text("BucketRegion", &bucket.region)
    });
    let root = Xml::new("ListAllMyBucketsResult")
        .attribute("xmlns", XMLNS)
        .child(owner(&call.account).named("Owner"))
        .list("Buckets", "Bucket", items)
        .maybe("Prefix", query("prefix"))
        .maybe("ContinuationToken", next);
    Ok(Response::xml(&root))
}

pub(crate) fn location(bucket: &Bucket) -> Response {
    let root = Xml::new("LocationConstraint").attribute("xmlns", XMLNS);
    // us-east-1 is written as nothing, for it was there before there were regions.
    let root = match bucket.region.as_str() {
        "us-east-1" => root,
        region => root.content(region),
    };
    Response::xml(&root)
}

pub(crate) fn delete(buckets: &mut Buckets, name: &str) -> Result<Response> {
    let bucket = buckets.buckets.get(name).ok_or_else(|| errors::no_such_bucket(name))?;
    if !bucket.objects.is_empty() {
        let text = match bucket.is_versioned() {
            false => "The bucket you tried to delete is not empty",
            true => {
                "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
            }
        };
        return Err(ApiError::conflict("BucketNotEmpty", text).with("BucketName", name));
    }
    buckets.buckets.remove(name);
    buckets.before.forget(name);
    Ok(Response::new(204))
}

/// An account as S3 names it: by a canonical user id of 64 hexadecimal digits.
pub(crate) fn owner(account: &str) -> Xml {
    Xml::default().text("ID", canonical_id(account))
}

pub(crate) fn canonical_id(account: &str) -> String {
    use sha2::Digest;
    hex::encode(sha2::Sha256::digest(format!("canonical user of {account}")))
}
