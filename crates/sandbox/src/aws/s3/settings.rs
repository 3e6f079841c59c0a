//! A bucket's configurations: public access block, ownership, encryption,
//! lifecycle, tags, versioning.

use super::{
    errors::{self, not_configured},
    features, integrity, lifecycle,
    model::{Bucket, Encryption, Ownership, PublicAccess, Versioning},
    namespace::root,
    xml::Node,
};
use crate::endpoint::{ApiError, Call, Response, Xml, error::Result};

/// From which size on objects are moved; a request without it sets the first (S3 API Reference,
/// PutBucketLifecycleConfiguration).
const TRANSITION_SIZE: &str = "x-amz-transition-default-minimum-object-size";
const TRANSITION_SIZES: [&str; 2] = ["all_storage_classes_128K", "varies_by_storage_class"];

pub(crate) fn get_public_access_block(bucket: &Bucket) -> Result<Response> {
    let Some(block) = bucket.public_access else {
        let text = "The public access block configuration was not found";
        return Err(not_configured("NoSuchPublicAccessBlockConfiguration", text, &bucket.name));
    };
    let xml = root("PublicAccessBlockConfiguration")
        .text("BlockPublicAcls", block.block_public_acls)
        .text("IgnorePublicAcls", block.ignore_public_acls)
        .text("BlockPublicPolicy", block.block_public_policy)
        .text("RestrictPublicBuckets", block.restrict_public_buckets);
    Ok(Response::xml(&xml))
}

pub(crate) fn put_public_access_block(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    let node = Node::parse(&call.http.body, "PublicAccessBlockConfiguration")?;
    let flag = |name: &str| Ok::<_, ApiError>(node.flag(name)?.unwrap_or(false));
    bucket.public_access = Some(PublicAccess {
        block_public_acls: flag("BlockPublicAcls")?,
        ignore_public_acls: flag("IgnorePublicAcls")?,
        block_public_policy: flag("BlockPublicPolicy")?,
        restrict_public_buckets: flag("RestrictPublicBuckets")?,
    });
    Ok(Response::new(200))
}

pub(crate) fn delete_public_access_block(bucket: &mut Bucket) -> Response {
    bucket.public_access = None;
    Response::new(204)
}

pub(crate) fn parse_ownership(text: &str) -> Result<Ownership> {
    text.parse().map_err(|_| errors::malformed_xml())
}

pub(crate) fn get_ownership(bucket: &Bucket) -> Result<Response> {
    let Some(ownership) = bucket.ownership else {
        let text = "The bucket ownership controls were not found";
        return Err(not_configured("OwnershipControlsNotFoundError", text, &bucket.name));
    };
    let rule = Xml::new("Rule").text("ObjectOwnership", <&str>::from(ownership));
    Ok(Response::xml(&root("OwnershipControls").child(rule)))
}

pub(crate) fn put_ownership(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    let node = Node::parse(&call.http.body, "OwnershipControls")?;
    let [rule] = node.children.as_slice() else {
        return Err(errors::malformed_xml());
    };
    let ownership = parse_ownership(rule.require("ObjectOwnership")?)?;
    if ownership == Ownership::BucketOwnerEnforced && bucket.acl.is_some_for_bucket() {
        let text = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
        return Err(ApiError::bad_request("InvalidBucketAclWithObjectOwnership", text));
    }
    bucket.ownership = Some(ownership);
    Ok(Response::new(200))
}

pub(crate) fn delete_ownership(bucket: &mut Bucket) -> Response {
    bucket.ownership = None;
    Response::new(204)
}

pub(crate) fn get_encryption(bucket: &Bucket) -> Response {
    let default = Encryption::sse_s3();
    let encryption = bucket.encryption.as_ref().unwrap_or(&default);
    let by_default = Xml::new("ApplyServerSideEncryptionByDefault")
        .text("SSEAlgorithm", &encryption.algorithm)
        .maybe("KMSMasterKeyID", encryption.key.as_ref());
    let rule = Xml::new("Rule").child(by_default).text("BucketKeyEnabled", encryption.bucket_key);
    Response::xml(&root("ServerSideEncryptionConfiguration").child(rule))
}

pub(crate) fn put_encryption(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    let node = Node::parse(&call.http.body, "ServerSideEncryptionConfiguration")?;
    let [rule] = node.children.as_slice() else {
        return Err(errors::malformed_xml());
    };
    let Some(by_default) = rule.child("ApplyServerSideEncryptionByDefault") else {
        return Err(errors::malformed_xml());
    };
    let algorithm = by_default.require("SSEAlgorithm")?;
    let key = by_default.get("KMSMasterKeyID").filter(|text| !text.is_empty());
    if !["AES256", "aws:kms", "aws:kms:dsse"].contains(&algorithm) {
        return Err(errors::malformed_xml());
    }
    if let (Some(key), "AES256") = (key, algorithm) {
        let text =
            "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse";
        return Err(errors::invalid_argument(text, "ApplyServerSideEncryptionByDefault", key));
    }
    bucket.encryption = Some(Encryption {
        algorithm: algorithm.to_owned(),
        key: key.map(str::to_owned),
        bucket_key: rule.flag("BucketKeyEnabled")?.unwrap_or(false),
    });
    Ok(Response::new(200))
}

/// There is no bucket without encryption any more: deleting gives the default.
pub(crate) fn delete_encryption(bucket: &mut Bucket) -> Response {
    bucket.encryption = Some(Encryption::sse_s3());
    Response::new(204)
}

pub(crate) fn get_lifecycle(bucket: &Bucket) -> Result<Response> {
    let Some(rules) = &bucket.lifecycle else {
        let text = "The lifecycle configuration does not exist";
        return Err(not_configured("NoSuchLifecycleConfiguration", text, &bucket.name));
    };
    let xml = root("LifecycleConfiguration").children(rules.iter().map(Xml::from));
    Ok(Response::xml(&xml).header(TRANSITION_SIZE, bucket.transition_size()))
}

pub(crate) fn put_lifecycle(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    integrity::require(&call.http)?;
    let size = Some(call.http.header(TRANSITION_SIZE).to_owned()).filter(|size| !size.is_empty());
    if let Some(wrong) = size.as_deref().filter(|size| !TRANSITION_SIZES.contains(size)) {
        return Err(errors::invalid_argument("Invalid transition size", TRANSITION_SIZE, wrong));
    }
    bucket.lifecycle = Some(lifecycle::read(&call.http.body)?);
    // Said or not, so that a dump has the same for what means the same.
    bucket.transition_size = Some(size.unwrap_or_else(|| TRANSITION_SIZES[0].to_owned()));
    bucket.swept_day = 0;
    Ok(Response::new(200).header(TRANSITION_SIZE, bucket.transition_size()))
}

pub(crate) fn delete_lifecycle(bucket: &mut Bucket) -> Response {
    (bucket.lifecycle, bucket.transition_size) = (None, None);
    Response::new(204)
}

pub(crate) fn get_tagging(bucket: &Bucket) -> Result<Response> {
    if bucket.tags.is_empty() {
        return Err(not_configured("NoSuchTagSet", "The TagSet does not exist", &bucket.name));
    }
    Ok(Response::xml(&tagging(&bucket.tags)))
}

pub(crate) fn tagging(tags: &[(String, String)]) -> Xml {
    let tags = tags.iter().map(|(key, value)| Xml::default().text("Key", key).text("Value", value));
    root("Tagging").list("TagSet", "Tag", tags)
}

/// With ABAC only S3 Control takes tags (S3 User Guide, "Enabling ABAC in general purpose buckets"). The code is derived
/// from what S3 answers to other methods that a resource does not take; the guide names none.
fn check_abac(bucket: &Bucket, method: &str) -> Result<()> {
    match bucket.abac {
        true => Err(errors::method_not_allowed(method, "BUCKETTAGGING")),
        false => Ok(()),
    }
}

pub(crate) fn get_abac(bucket: &Bucket) -> Response {
    Response::xml(&root("AbacStatus").text("Status", if bucket.abac { "Enabled" } else { "Disabled" }))
}

pub(crate) fn put_abac(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    let node = Node::parse(&call.http.body, "AbacStatus")?;
    bucket.abac = match node.require("Status")? {
        "Enabled" => true,
        "Disabled" => false,
        _ => return Err(errors::malformed_xml()),
    };
    Ok(Response::new(200))
}

pub(crate) fn put_tagging(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    check_abac(bucket, "PUT")?;
    let node = Node::parse(&call.http.body, "Tagging")?;
    let set = node.child("TagSet").ok_or_else(errors::malformed_xml)?;
    let tags = read_tags(set)?;
    if tags.len() > 50 {
        let text = "Bucket tag count cannot be greater than 50";
        return Err(ApiError::bad_request("InvalidTag", text));
    }
    bucket.tags = tags;
    Ok(Response::new(204))
}

pub(crate) fn delete_tagging(bucket: &mut Bucket) -> Result<Response> {
    check_abac(bucket, "DELETE")?;
    bucket.tags.clear();
    Ok(Response::new(204))
}

/// Reads the `Tag` elements of a tag set.
pub(crate) fn read_tags(set: &Node) -> Result<Vec<(String, String)>> {
    let mut tags: Vec<(String, String)> = Vec::new();
    for tag in set.all("Tag") {
        tags.push((tag.require("Key")?.to_owned(), tag.require("Value")?.to_owned()));
    }
    check_tags(&tags)?;
    Ok(tags)
}

/// Tag keys are 1 to 128 characters and unique, values up to 256; letters,
/// digits, blanks and `+ - = . _ : / @` (S3 User Guide, "Using cost allocation
/// tags").
pub(crate) fn check_tags(tags: &[(String, String)]) -> Result<()> {
    let allowed =
        |text: &str| text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "+-=._:/@".contains(c));
    let invalid = |text: &str| Err(ApiError::bad_request("InvalidTag", text));
    for (index, (key, value)) in tags.iter().enumerate() {
        if key.is_empty() || key.chars().count() > 128 || !allowed(key) {
            return invalid("The TagKey you have provided is invalid");
        }
        if value.chars().count() > 256 || !allowed(value) {
            return invalid("The TagValue you have provided is invalid");
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return invalid("System tags cannot be added/updated by requester");
        }
        if tags[..index].iter().any(|(other, _)| other == key) {
            return invalid("Cannot provide multiple Tags with the same key");
        }
    }
    Ok(())
}

pub(crate) fn get_versioning(bucket: &Bucket) -> Response {
    let status = match bucket.versioning {
        Versioning::Off => None,
        Versioning::Enabled => Some("Enabled"),
        Versioning::Suspended => Some("Suspended"),
    };
    Response::xml(&root("VersioningConfiguration").maybe("Status", status))
}

pub(crate) fn put_versioning(bucket: &mut Bucket, call: &Call) -> Result<Response> {
    let node = Node::parse(&call.http.body, "VersioningConfiguration")?;
    let wanted = match node.get("Status") {
        Some("Enabled") => Versioning::Enabled,
        Some("Suspended") => Versioning::Suspended,
        Some(_) => return Err(errors::malformed_xml()),
        None => {
            let text = "The Versioning element must be specified";
            return Err(ApiError::bad_request("IllegalVersioningConfigurationException", text));
        }
    };
    features::check_versioning(bucket, wanted)?;
    bucket.versioning = wanted;
    Ok(Response::new(200))
}
