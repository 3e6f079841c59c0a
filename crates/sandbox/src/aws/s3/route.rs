//! Which API operation a request means: S3 says it with method, path and query.

use crate::endpoint::Request;

/// Bucket operations by method and subresource.
const BUCKET: [(&str, &str, &str); 33] = [
    ("GET", "abac", "GetBucketAbac"),
    ("GET", "accelerate", "GetBucketAccelerateConfiguration"),
    ("GET", "acl", "GetBucketAcl"),
    ("GET", "cors", "GetBucketCors"),
    ("GET", "encryption", "GetBucketEncryption"),
    ("GET", "lifecycle", "GetBucketLifecycleConfiguration"),
    ("GET", "location", "GetBucketLocation"),
    ("GET", "logging", "GetBucketLogging"),
    ("GET", "notification", "GetBucketNotificationConfiguration"),
    ("GET", "object-lock", "GetObjectLockConfiguration"),
    ("GET", "ownershipControls", "GetBucketOwnershipControls"),
    ("GET", "policy", "GetBucketPolicy"),
    ("GET", "policyStatus", "GetBucketPolicyStatus"),
    ("GET", "publicAccessBlock", "GetPublicAccessBlock"),
    ("GET", "replication", "GetBucketReplication"),
    ("GET", "requestPayment", "GetBucketRequestPayment"),
    ("GET", "tagging", "GetBucketTagging"),
    ("GET", "uploads", "ListMultipartUploads"),
    ("GET", "versioning", "GetBucketVersioning"),
    ("GET", "versions", "ListObjectVersions"),
    ("GET", "website", "GetBucketWebsite"),
    ("PUT", "acl", "PutBucketAcl"),
    ("PUT", "encryption", "PutBucketEncryption"),
    ("PUT", "lifecycle", "PutBucketLifecycleConfiguration"),
    ("PUT", "ownershipControls", "PutBucketOwnershipControls"),
    ("PUT", "policy", "PutBucketPolicy"),
    ("PUT", "publicAccessBlock", "PutPublicAccessBlock"),
    ("PUT", "tagging", "PutBucketTagging"),
    ("PUT", "versioning", "PutBucketVersioning"),
    ("DELETE", "encryption", "DeleteBucketEncryption"),
    ("DELETE", "lifecycle", "DeleteBucketLifecycle"),
    ("DELETE", "ownershipControls", "DeleteBucketOwnershipControls"),
    ("DELETE", "policy", "DeleteBucketPolicy"),
];
const BUCKET_MORE: [(&str, &str, &str); 10] = [
    ("PUT", "object-lock", "PutObjectLockConfiguration"),
    ("PUT", "replication", "PutBucketReplication"),
    ("PUT", "requestPayment", "PutBucketRequestPayment"),
    ("PUT", "website", "PutBucketWebsite"),
    ("DELETE", "replication", "DeleteBucketReplication"),
    ("DELETE", "website", "DeleteBucketWebsite"),
    ("PUT", "abac", "PutBucketAbac"),
    ("DELETE", "publicAccessBlock", "DeletePublicAccessBlock"),
    ("DELETE", "tagging", "DeleteBucketTagging"),
    ("POST", "delete", "DeleteObjects"),
];

/// Object operations by method and subresource.
const OBJECT: [(&str, &str, &str); 12] = [
    ("GET", "acl", "GetObjectAcl"),
    ("GET", "attributes", "GetObjectAttributes"),
    ("GET", "tagging", "GetObjectTagging"),
    ("GET", "uploadId", "ListParts"),
    ("PUT", "acl", "PutObjectAcl"),
    ("PUT", "tagging", "PutObjectTagging"),
    ("PUT", "uploadId", "UploadPart"),
    ("POST", "uploads", "CreateMultipartUpload"),
    ("POST", "uploadId", "CompleteMultipartUpload"),
    ("DELETE", "tagging", "DeleteObjectTagging"),
    ("DELETE", "uploadId", "AbortMultipartUpload"),
    ("POST", "restore", "RestoreObject"),
];

/// The operation's name, as CloudTrail and the SDKs call it. A subresource
/// that is not emulated gives a name of its own, which is then refused.
pub(crate) fn operation(request: &Request) -> String {
    if super::control::arn(request).is_some() {
        return super::control::operation(request);
    }
    let (bucket, key) = request.bucket_and_key();
    let method = request.method.as_str();
    let query = request.query();
    let table: Vec<_> = match (bucket.is_empty(), key.is_empty()) {
        (true, _) => {
            return if method == "GET" { "ListBuckets".to_owned() } else { format!("{method} Service") };
        }
        (false, true) => BUCKET.iter().chain(&BUCKET_MORE).collect(),
        (false, false) => OBJECT.iter().collect(),
    };
    let named =
        table.iter().find(|(wanted, name, _)| *wanted == method && query.iter().any(|(key, _)| key == name));
    if let Some((.., operation)) = named {
        return match *operation {
            "UploadPart" if copies(request) => "UploadPartCopy".to_owned(),
            operation => operation.to_owned(),
        };
    }
    let subresource = table.iter().find(|(_, name, _)| query.iter().any(|(key, _)| key == name));
    if let Some((_, name, _)) = subresource {
        return format!("{method} {name}");
    }
    let name = match (method, key.is_empty()) {
        ("GET", true) if request.query_value("list-type").as_deref() == Some("2") => "ListObjectsV2",
        ("GET", true) => "ListObjects",
        ("PUT", true) => "CreateBucket",
        ("HEAD", true) => "HeadBucket",
        ("DELETE", true) => "DeleteBucket",
        ("GET", false) => "GetObject",
        ("PUT", false) if copies(request) => "CopyObject",
        ("PUT", false) => "PutObject",
        ("HEAD", false) => "HeadObject",
        ("DELETE", false) => "DeleteObject",
        _ => {
            return format!("{method} {}", if key.is_empty() { "Bucket" } else { "Object" });
        }
    };
    name.to_owned()
}

fn copies(request: &Request) -> bool {
    request.headers.contains_key("x-amz-copy-source")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn method_path_and_query_name_the_operation() {
        for (method, path, query, expected) in [
            ("GET", "/", "", "ListBuckets"),
            ("PUT", "/b", "", "CreateBucket"),
            ("HEAD", "/b/", "", "HeadBucket"),
            ("GET", "/b", "list-type=2&prefix=a", "ListObjectsV2"),
            ("GET", "/b", "", "ListObjects"),
            ("GET", "/b", "policyStatus", "GetBucketPolicyStatus"),
            ("POST", "/b", "delete", "DeleteObjects"),
            ("PUT", "/b", "website", "PutBucketWebsite"),
            ("PUT", "/b", "cors", "PUT cors"),
            ("PUT", "/b/k", "partNumber=1&uploadId=u", "UploadPart"),
            ("POST", "/b/k", "uploads", "CreateMultipartUpload"),
            ("DELETE", "/b/k", "versionId=v", "DeleteObject"),
        ] {
            let request = Request {
                method: method.parse().unwrap(),
                path: path.to_owned(),
                raw_query: query.to_owned(),
                ..Request::default()
            };
            assert_eq!(operation(&request), expected, "{method} {path}?{query}");
        }
    }
}
