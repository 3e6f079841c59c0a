//! What a bucket can be used for besides: object lock, replication, a website, requests that somebody else pays for.

use super::{
    errors::{self, not_configured},
    integrity,
    model::{Bucket, ObjectLock, Retention, Versioning},
    namespace::root,
    xml::Node,
};
use crate::endpoint::{ApiError, Call, Response, Timestamp, Xml, error::Result};

const DAY: i64 = 86_400;
const MODES: [&str; 2] = ["GOVERNANCE", "COMPLIANCE"];

/// S3 refuses to take back or forget what keeps objects (S3 User Guide, "Locking objects with Object Lock").
fn invalid_state(message: &str) -> ApiError {
    ApiError::conflict("InvalidBucketState", message)
}

pub(crate) fn get_object_lock(bucket: &Bucket) -> Result<Response> {
    let Some(lock) = &bucket.object_lock else {
        let text = "Object Lock configuration does not exist for this bucket";
        return Err(not_configured("ObjectLockConfigurationNotFoundError", text, &bucket.name));
    };
    let rule = lock.default.as_ref().map(|(mode, days)| {
        Xml::new("Rule").child(Xml::new("DefaultRetention").text("Mode", mode).text("Days", days))
    });
    let xml = root("ObjectLockConfiguration").text("ObjectLockEnabled", "Enabled");
    Ok(Response::xml(&xml.children(rule)))
}

/// Takes a bucket with versioning (S3 API Reference, PutObjectLockConfiguration).
pub(crate) fn put_object_lock(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    integrity::require(&call.http)?;
    if bucket.versioning != Versioning::Enabled {
        return Err(invalid_state(
            "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
        ));
    }
    let node = Node::parse(&call.http.body, "ObjectLockConfiguration")?;
    if node.require("ObjectLockEnabled")? != "Enabled" {
        return Err(errors::malformed_xml());
    }
    let retention = node.child("Rule").and_then(|rule| rule.child("DefaultRetention"));
    let default = match retention {
        None => None,
        Some(retention) => {
            let days = match (retention.number("Days")?, retention.number("Years")?) {
                (Some(days), None) => days,
                (None, Some(years)) => years * 365,
                _ => return Err(errors::malformed_xml()),
            };
            Some((mode(retention.require("Mode")?)?, days))
        }
    };
    bucket.object_lock = Some(ObjectLock { default });
    Ok(Response::new(200))
}

fn mode(text: &str) -> Result<String> {
    if MODES.contains(&text) { Ok(text.to_owned()) } else { Err(errors::malformed_xml()) }
}

/// Whether versioning may be set to this.
pub(crate) fn check_versioning(bucket: &Bucket, wanted: Versioning) -> Result<()> {
    if bucket.object_lock.is_some() && wanted != Versioning::Enabled {
        let text = "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.";
        return Err(invalid_state(text));
    }
    Ok(())
}

/// How long a new version is kept: as the request says, or as the bucket does by default.
pub(crate) fn retention(bucket: &Bucket, call: &Call) -> Result<Option<Retention>> {
    let (named, until) =
        (call.http.header("x-amz-object-lock-mode"), call.http.header("x-amz-object-lock-retain-until-date"));
    match &bucket.object_lock {
        None if named.is_empty() => Ok(None),
        None => Err(errors::invalid_request("Bucket is missing Object Lock Configuration")),
        Some(_) if !named.is_empty() => {
            let wrong =
                || errors::invalid_argument("The retain until date must be provided", "retain", until);
            Ok(Some(Retention { mode: mode(named)?, until: Timestamp::parse(until).ok_or_else(wrong)? }))
        }
        Some(lock) => {
            let default = lock.default.as_ref();
            Ok(default.map(|(mode, days)| Retention {
                mode: mode.clone(),
                until: call.now.plus_seconds(days * DAY),
            }))
        }
    }
}

/// Whether a version may be deleted for good: nobody may before its time, but for who bypasses governance (S3 User
/// Guide, "Managing Object Lock").
pub(crate) fn check_deletion(bucket: &Bucket, call: &Call, key: &str, version: &str) -> Result<()> {
    let content = bucket.version(key, version).and_then(|version| version.content.as_ref());
    let Some(retention) = content.and_then(|content| content.retained.as_ref()) else { return Ok(()) };
    let bypass = call.http.header("x-amz-bypass-governance-retention").eq_ignore_ascii_case("true");
    if retention.until <= call.now || bypass && retention.mode == "GOVERNANCE" {
        return Ok(());
    }
    Err(ApiError::forbidden("AccessDenied", "Access Denied because object protected by object lock."))
}

pub(crate) fn get_kept(bucket: &Bucket, name: &str, code: &str, message: &str) -> Result<Response> {
    match bucket.kept.get(name) {
        Some(node) => Ok(Response::xml(&root(name).children(node.children.iter().map(Xml::from)))),
        None => Err(not_configured(code, message, &bucket.name)),
    }
}

pub(crate) fn delete_kept(bucket: &mut Bucket, name: &str) -> Response {
    bucket.kept.remove(name);
    Response::new(204)
}

/// Says what is shown for the bucket, or where everybody is sent (S3 API Reference, PutBucketWebsite).
pub(crate) fn put_website(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    let node = Node::parse(&call.http.body, "WebsiteConfiguration")?;
    if node.child("IndexDocument").is_none() && node.child("RedirectAllRequestsTo").is_none() {
        return Err(errors::invalid_argument(
            "A value for IndexDocument Suffix must be provided",
            "IndexDocument",
            "",
        ));
    }
    bucket.kept.insert(node.name.clone(), node);
    Ok(Response::new(200))
}

/// Takes a bucket with versioning, a role and rules (S3 API Reference, PutBucketReplication).
pub(crate) fn put_replication(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    integrity::require(&call.http)?;
    let node = Node::parse(&call.http.body, "ReplicationConfiguration")?;
    if bucket.versioning != Versioning::Enabled {
        return Err(errors::invalid_request(
            "Versioning must be 'Enabled' on the bucket to apply a replication configuration",
        ));
    }
    node.require("Role")?;
    if node.child("Rule").is_none() {
        return Err(errors::malformed_xml());
    }
    bucket.kept.insert(node.name.clone(), node);
    Ok(Response::new(200))
}

pub(crate) fn get_request_payment(bucket: &Bucket) -> Response {
    let payer = if bucket.requester_pays { "Requester" } else { "BucketOwner" };
    Response::xml(&root("RequestPaymentConfiguration").text("Payer", payer))
}

pub(crate) fn put_request_payment(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    let node = Node::parse(&call.http.body, "RequestPaymentConfiguration")?;
    bucket.requester_pays = match node.require("Payer")? {
        "Requester" => true,
        "BucketOwner" => false,
        _ => return Err(errors::malformed_xml()),
    };
    Ok(Response::new(200))
}

/// Whoever does not own the bucket says that it pays, or is refused; nobody pays for somebody without an account (S3 User
/// Guide, "Using Requester Pays buckets for storage transfers and usage").
pub(crate) fn check_payer(bucket: &Bucket, call: &Call) -> Result<()> {
    let agrees = call.http.header("x-amz-request-payer") == "requester" && !call.account.is_empty();
    if bucket.requester_pays && call.account != bucket.owner && !agrees {
        return Err(errors::access_denied());
    }
    Ok(())
}
