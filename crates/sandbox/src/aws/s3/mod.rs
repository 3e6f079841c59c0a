//! Amazon S3: buckets as they are made today (ACLs disabled, public access
//! blocked, encrypted) and the objects in them.

pub(crate) mod access;
pub(crate) mod acl;
pub(crate) mod buckets;
pub(crate) mod conditions;
mod control;
pub(crate) mod errors;
pub(crate) mod features;
pub(crate) mod integrity;
pub(crate) mod lifecycle;
pub(crate) mod list;
pub(crate) mod listing;
pub(crate) mod model;
pub(crate) mod names;
mod namespace;
pub(crate) mod objects;
pub(crate) mod policies;
pub(crate) mod policy;
mod remove;
pub(crate) mod request;
pub(crate) mod route;
pub(crate) mod settings;
pub(crate) mod uploads;
pub(crate) mod xml;

use model::Bucket;

use crate::endpoint::{
    Access, ApiError, Call, Cloud, Protocol, Reply, Request, Response, Service, World, error::Result,
};

pub(crate) struct S3;

const WEBSITE: &str = "WebsiteConfiguration";
const REPLICATION: &str = "ReplicationConfiguration";

#[async_trait::async_trait]
impl Service for S3 {
    fn name(&self) -> &'static str {
        "s3"
    }

    fn protocol(&self) -> Protocol {
        Protocol::RestXml
    }

    fn operation(&self, request: &Request) -> Option<String> {
        Some(route::operation(request))
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        let mut world = cloud.world();
        answer(&mut world, call).map(Reply::Http)
    }

    fn access(&self, call: &Call, world: &World) -> Vec<Access> {
        access::needed(call, world)
    }

    /// S3 tells everybody where a bucket is, whatever else it refuses (S3 API Reference, HeadBucket).
    fn refuse(&self, error: ApiError, call: &Call, world: &World) -> ApiError {
        if control::arn(&call.http).is_some() {
            return error.wrapped();
        }
        match world.s3.buckets.get(&call.http.bucket_and_key().0) {
            Some(bucket) => error.header("x-amz-bucket-region", &bucket.region),
            None => error,
        }
    }

    /// Object calls are data events, which the event history does not hold.
    fn is_management_event(&self, call: &Call) -> bool {
        call.http.bucket_and_key().1.is_empty()
            && !matches!(
                call.operation.as_str(),
                "ListObjects" | "ListObjectsV2" | "ListObjectVersions" | "DeleteObjects" | "HeadBucket"
            )
    }

    /// A bucket that was there before.
    fn seed(&self, world: &mut World, account: &str) {
        let name = format!("acme-reports-{account}");
        let mut bucket =
            Bucket::new(&name, account, world.iam.partition.home(), crate::endpoint::Timestamp::wall());
        bucket.tags = vec![("team".to_owned(), "finance".to_owned())];
        world.s3.buckets.insert(name, bucket);
    }
}

fn answer(world: &mut World, call: &Call) -> Result<Response> {
    if let Some(arn) = control::arn(&call.http) {
        return control::answer(world, call, &arn).map_err(ApiError::wrapped);
    }
    let (name, key) = call.http.bucket_and_key();
    let anonymous = call.account.is_empty();
    match call.operation.as_str() {
        "ListBuckets" | "CreateBucket" if anonymous => return Err(errors::access_denied()),
        "ListBuckets" => return buckets::list(&world.s3, call),
        "CreateBucket" => return buckets::create(&mut world.s3, call, &name),
        _ => {}
    }
    if let Some(bucket) = world.s3.buckets.get_mut(&name) {
        lifecycle::apply(bucket, call.now);
    }
    let bucket = world.s3.buckets.get(&name).filter(|bucket| world.s3.has_spread(bucket, call.now));
    let bucket = bucket.ok_or_else(|| errors::no_such_bucket(&name))?;
    check_bucket(bucket, call)?;
    let is_setting = key.is_empty() && is_setting(&call.operation);
    if is_setting && !call.operation.starts_with("Get") {
        world.s3.keep(&name, call.now);
    }
    if let Some(late) =
        world.s3.late(&name, call.now).filter(|_| is_setting && call.operation.starts_with("Get"))
    {
        return match call.operation.as_str() {
            "GetBucketPolicy" => policies::get(world, late),
            _ => on_bucket(&mut late.without_contents(), call),
        };
    }
    match call.operation.as_str() {
        "DeleteBucket" => buckets::delete(&mut world.s3, &name),
        "CopyObject" => objects::copy(&mut world.s3, call, &name, &key),
        "UploadPartCopy" => uploads::copy_part(&mut world.s3, call, &name, &key),
        "PutBucketPolicy" => policies::put(world, call, &name),
        "GetBucketPolicy" => {
            policies::get(world, world.s3.buckets.get(&name).ok_or_else(|| errors::no_such_bucket(&name))?)
        }
        _ => {
            let bucket = world.s3.buckets.get_mut(&name).ok_or_else(|| errors::no_such_bucket(&name))?;
            match key.is_empty() {
                true => on_bucket(bucket, call),
                false => on_object(bucket, call, &key),
            }
        }
    }
}

/// Whether an operation on a bucket is about its configuration.
fn is_setting(operation: &str) -> bool {
    ["Get", "Put", "Delete"].iter().any(|verb| operation.starts_with(verb))
        && !["DeleteBucket", "DeleteObjects", "GetBucketLocation"].contains(&operation)
}

/// What is decided before any operation on a bucket that exists: the endpoint's
/// region, the expected owner, and who may come in at all.
fn check_bucket(bucket: &Bucket, call: &Call) -> Result<()> {
    features::check_payer(bucket, call)?;
    let elsewhere = bucket.region != call.region && !call.account.is_empty();
    if elsewhere && call.operation != "GetBucketLocation" {
        let error = errors::permanent_redirect(&bucket.name, &bucket.region);
        return Err(error.header("x-amz-bucket-region", &bucket.region));
    }
    let expected = call.http.header("x-amz-expected-bucket-owner");
    if !expected.is_empty() && expected != bucket.owner {
        return Err(denied(bucket));
    }
    Ok(())
}

fn denied(bucket: &Bucket) -> ApiError {
    errors::access_denied().header("x-amz-bucket-region", &bucket.region)
}

fn on_bucket(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    match call.operation.as_str() {
        "HeadBucket" => Ok(buckets::head(bucket)),
        "GetBucketLocation" => Ok(buckets::location(bucket)),
        "GetPublicAccessBlock" => settings::get_public_access_block(bucket),
        "PutPublicAccessBlock" => settings::put_public_access_block(bucket, call),
        "DeletePublicAccessBlock" => Ok(settings::delete_public_access_block(bucket)),
        "GetBucketOwnershipControls" => settings::get_ownership(bucket),
        "PutBucketOwnershipControls" => settings::put_ownership(bucket, call),
        "DeleteBucketOwnershipControls" => Ok(settings::delete_ownership(bucket)),
        "GetBucketEncryption" => Ok(settings::get_encryption(bucket)),
        "PutBucketEncryption" => settings::put_encryption(bucket, call),
        "DeleteBucketEncryption" => Ok(settings::delete_encryption(bucket)),
        "GetBucketLifecycleConfiguration" => settings::get_lifecycle(bucket),
        "PutBucketLifecycleConfiguration" => settings::put_lifecycle(bucket, call),
        "DeleteBucketLifecycle" => Ok(settings::delete_lifecycle(bucket)),
        "GetBucketTagging" => settings::get_tagging(bucket),
        "PutBucketTagging" => settings::put_tagging(bucket, call),
        "DeleteBucketTagging" => settings::delete_tagging(bucket),
        "GetBucketAbac" => Ok(settings::get_abac(bucket)),
        "PutBucketAbac" => settings::put_abac(bucket, call),
        "GetBucketVersioning" => Ok(settings::get_versioning(bucket)),
        "PutBucketVersioning" => settings::put_versioning(bucket, call),
        "GetBucketPolicyStatus" => policies::status(bucket),
        "DeleteBucketPolicy" => Ok(policies::delete(bucket)),
        "GetObjectLockConfiguration" => features::get_object_lock(bucket),
        "PutObjectLockConfiguration" => features::put_object_lock(bucket, call),
        "GetBucketRequestPayment" => Ok(features::get_request_payment(bucket)),
        "PutBucketRequestPayment" => features::put_request_payment(bucket, call),
        "GetBucketWebsite" => features::get_kept(
            bucket,
            WEBSITE,
            "NoSuchWebsiteConfiguration",
            "The specified bucket does not have a website configuration",
        ),
        "PutBucketWebsite" => features::put_website(bucket, call),
        "DeleteBucketWebsite" => Ok(features::delete_kept(bucket, WEBSITE)),
        "GetBucketReplication" => features::get_kept(
            bucket,
            REPLICATION,
            "ReplicationConfigurationNotFoundError",
            "The replication configuration was not found",
        ),
        "PutBucketReplication" => features::put_replication(bucket, call),
        "DeleteBucketReplication" => Ok(features::delete_kept(bucket, REPLICATION)),
        "GetBucketAcl" => Ok(acl::get(&bucket.owner, bucket.acl)),
        "PutBucketAcl" => acl::put(bucket, call),
        "ListObjectsV2" => list::objects_v2(bucket, call),
        "ListObjects" => list::objects(bucket, call),
        "ListObjectVersions" => list::versions(bucket, call),
        "ListMultipartUploads" => uploads::list(bucket, call),
        "DeleteObjects" => remove::delete_many(bucket, call),
        other => unconfigured(bucket, other).unwrap_or_else(|| Err(S3.protocol().unknown_operation(call))),
    }
}

/// Features of a bucket that cannot be switched on here answer as on a bucket
/// that does not use them.
fn unconfigured(bucket: &Bucket, operation: &str) -> Option<Result<Response>> {
    let empty = |root: &str| {
        Some(Ok(Response::xml(&crate::endpoint::Xml::new(root).attribute("xmlns", namespace::XMLNS))))
    };
    let none = |code, message| Some(Err(errors::not_configured(code, message, &bucket.name)));
    match operation {
        "GetBucketLogging" => empty("BucketLoggingStatus"),
        "GetBucketNotificationConfiguration" => empty("NotificationConfiguration"),
        "GetBucketAccelerateConfiguration" => empty("AccelerateConfiguration"),
        "GetBucketCors" => none("NoSuchCORSConfiguration", "The CORS configuration does not exist"),
        _ => None,
    }
}

fn on_object(bucket: &mut Bucket, call: &Call, key: &str) -> Result<Response> {
    match call.operation.as_str() {
        "PutObject" => objects::put(bucket, call, key),
        "GetObject" | "HeadObject" => objects::get(bucket, call, key),
        "DeleteObject" => remove::delete(bucket, call, key),
        "GetObjectTagging" => objects::get_tagging(bucket, call, key),
        "PutObjectTagging" | "DeleteObjectTagging" => objects::set_tagging(bucket, call, key),
        "GetObjectAcl" => {
            let (_, content) = objects::find(bucket, call, key)?;
            Ok(acl::get(&bucket.owner, content.acl))
        }
        "PutObjectAcl" if bucket.refuses_acls() => Err(acl::not_supported()),
        "CreateMultipartUpload" => uploads::create(bucket, call, key),
        "UploadPart" => uploads::put_part(bucket, call, key),
        "CompleteMultipartUpload" => uploads::complete(bucket, call, key),
        "AbortMultipartUpload" => uploads::abort(bucket, call, key),
        "ListParts" => uploads::list_parts(bucket, call, key),
        _ => Err(S3.protocol().unknown_operation(call)),
    }
}
