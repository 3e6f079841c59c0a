//! Which permission a call needs, and whom a bucket policy lets in.

use super::{
    model::{Acl, Bucket},
    policies,
};
use crate::endpoint::{Access, Call, World};
use provision_iam::partition::of_region_or_default;

/// The permission an operation needs, where it is not called as it is.
const ACTIONS: [(&str, &str); 30] = [
    ("ListBuckets", "ListAllMyBuckets"),
    ("HeadBucket", "ListBucket"),
    ("ListObjects", "ListBucket"),
    ("ListObjectsV2", "ListBucket"),
    ("ListObjectVersions", "ListBucketVersions"),
    ("ListMultipartUploads", "ListBucketMultipartUploads"),
    ("HeadObject", "GetObject"),
    ("CopyObject", "PutObject"),
    ("CreateMultipartUpload", "PutObject"),
    ("UploadPart", "PutObject"),
    ("UploadPartCopy", "PutObject"),
    ("CompleteMultipartUpload", "PutObject"),
    ("ListParts", "ListMultipartUploadParts"),
    ("DeleteObjects", "DeleteObject"),
    ("GetPublicAccessBlock", "GetBucketPublicAccessBlock"),
    ("PutPublicAccessBlock", "PutBucketPublicAccessBlock"),
    ("DeletePublicAccessBlock", "PutBucketPublicAccessBlock"),
    ("DeleteBucketOwnershipControls", "PutBucketOwnershipControls"),
    ("GetBucketEncryption", "GetEncryptionConfiguration"),
    ("PutBucketEncryption", "PutEncryptionConfiguration"),
    ("DeleteBucketEncryption", "PutEncryptionConfiguration"),
    ("GetBucketLifecycleConfiguration", "GetLifecycleConfiguration"),
    ("PutBucketLifecycleConfiguration", "PutLifecycleConfiguration"),
    ("DeleteBucketLifecycle", "PutLifecycleConfiguration"),
    ("DeleteBucketTagging", "PutBucketTagging"),
    ("GetObjectLockConfiguration", "GetBucketObjectLockConfiguration"),
    ("PutObjectLockConfiguration", "PutBucketObjectLockConfiguration"),
    ("GetBucketReplication", "GetReplicationConfiguration"),
    ("PutBucketReplication", "PutReplicationConfiguration"),
    ("DeleteBucketReplication", "PutReplicationConfiguration"),
];

/// The permissions a call needs (Service Authorization Reference, Amazon S3).
pub(crate) fn needed(call: &Call, world: &World) -> Vec<Access> {
    if let Some(arn) = super::control::arn(&call.http) {
        return vec![Access::new(format!("s3:{}", call.operation), arn)];
    }
    let (name, key) = call.http.bucket_and_key();
    let bucket = world.s3.buckets.get(&name);
    let granted = bucket.is_some_and(|bucket| acl_admits(bucket, call, &key));
    let mut list = Vec::new();
    if call.operation == "DeleteObjects" {
        let body = super::xml::Node::parse(&call.http.body, "Delete").unwrap_or_default();
        for object in body.all("Object") {
            let action =
                if object.get("VersionId").is_some() { "DeleteObjectVersion" } else { "DeleteObject" };
            list.push(access(call, world, bucket, action, &name, object.get("Key").unwrap_or_default()));
        }
        return list;
    }
    list.push(Access { granted, ..access(call, world, bucket, &action(call), &name, &key) });
    if call.operation == "CreateBucket" {
        list.extend(of_creation(call).map(|action| access(call, world, bucket, action, &name, "")));
    }
    if !call.http.header("x-amz-object-lock-mode").is_empty() {
        list.push(access(call, world, bucket, "PutObjectRetention", &name, &key));
    }
    if !call.http.header("x-amz-tagging").is_empty() {
        list.push(access(call, world, bucket, "PutObjectTagging", &name, &key));
    }
    list
}

/// What creating a bucket needs besides, for what it is created with (S3 API Reference, CreateBucket).
fn of_creation(call: &Call) -> impl Iterator<Item = &'static str> + use<> {
    let is_set = |header: &str| !call.http.header(header).is_empty();
    let acl = call.http.header("x-amz-acl");
    let needed = [
        ("TagResource", String::from_utf8_lossy(&call.http.body).contains("<Tag>")),
        ("PutBucketOwnershipControls", is_set("x-amz-object-ownership")),
        ("PutBucketAcl", !acl.is_empty() && acl != "private"),
        ("PutBucketObjectLockConfiguration", is_set("x-amz-bucket-object-lock-enabled")),
        ("PutBucketVersioning", is_set("x-amz-bucket-object-lock-enabled")),
    ];
    needed.into_iter().filter(|(_, is_needed)| *is_needed).map(|(action, _)| action)
}

fn action(call: &Call) -> String {
    let operation = call.operation.as_str();
    let plain = ACTIONS.iter().find(|(name, _)| *name == operation).map_or(operation, |(_, action)| action);
    let on_version = call.http.query_value("versionId").is_some()
        && ["GetObject", "DeleteObject", "GetObjectTagging", "PutObjectTagging"].contains(&plain);
    match (on_version, plain.strip_suffix("Tagging")) {
        (true, Some(start)) => format!("{start}VersionTagging"),
        (true, None) => format!("{plain}Version"),
        _ => plain.to_owned(),
    }
}

fn access(
    call: &Call,
    world: &World,
    bucket: Option<&Bucket>,
    action: &str,
    name: &str,
    key: &str,
) -> Access {
    let partition = of_region_or_default(&call.region);
    let resource = match (name, key) {
        ("", _) => "*".to_owned(),
        (name, "") => format!("arn:{partition}:s3:::{name}"),
        (name, key) => format!("arn:{partition}:s3:::{name}/{key}"),
    };
    let mut access = Access::new(format!("s3:{action}"), resource);
    for (header, key) in [
        ("x-amz-acl", "s3:x-amz-acl"),
        ("x-amz-server-side-encryption", "s3:x-amz-server-side-encryption"),
        ("x-amz-storage-class", "s3:x-amz-storage-class"),
    ] {
        let value = call.http.header(header);
        if !value.is_empty() {
            access = access.context(key, value);
        }
    }
    for (parameter, key) in
        [("prefix", "s3:prefix"), ("delimiter", "s3:delimiter"), ("versionId", "s3:VersionId")]
    {
        if let Some(value) = call.http.query_value(parameter) {
            access = access.context(key, value);
        }
    }
    // Whoever creates a bucket asks nobody: that somebody else has one of this name is the next answer.
    let bucket = bucket.filter(|_| call.operation != "CreateBucket");
    let in_effect = bucket.map(|bucket| world.s3.late(name, call.now).unwrap_or(bucket));
    access.resource_policy =
        in_effect.filter(|bucket| !closed_to(bucket, call)).and_then(|bucket| policies::shown(world, bucket));
    access.owner = bucket.map(|bucket| bucket.owner.clone());
    access
}

/// Whether a public policy does not count for this caller: with
/// `RestrictPublicBuckets` it is for the bucket's own account only.
fn closed_to(bucket: &Bucket, call: &Call) -> bool {
    let restricted = bucket.public_access.is_some_and(|block| block.restrict_public_buckets);
    let is_public = bucket.policy.as_deref().is_some_and(policies::is_public);
    restricted && call.account != bucket.owner && is_public
}

/// Whether a public ACL lets others in, where ACLs are not disabled or ignored.
fn acl_admits(bucket: &Bucket, call: &Call, key: &str) -> bool {
    let ignored = bucket.public_access.is_some_and(|block| block.ignore_public_acls);
    if call.account == bucket.owner || bucket.refuses_acls() || ignored {
        return false;
    }
    let reads = |acl: Acl| match acl {
        Acl::PublicRead | Acl::PublicReadWrite => true,
        Acl::AuthenticatedRead => !call.account.is_empty(),
        _ => false,
    };
    let object = bucket.latest(key).and_then(|version| version.content.as_ref());
    match call.operation.as_str() {
        "GetObject" | "HeadObject" => object.is_some_and(|content| reads(content.acl)),
        "HeadBucket" | "ListObjects" | "ListObjectsV2" | "ListObjectVersions" => reads(bucket.acl),
        "PutObject" | "DeleteObject" => bucket.acl == Acl::PublicReadWrite,
        _ => false,
    }
}
