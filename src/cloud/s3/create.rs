//! The creation of a bucket, in one request where the caller may do so.

use std::collections::BTreeMap;

use aws_sdk_s3::types::{BucketLocationConstraint, CreateBucketConfiguration, ObjectOwnership};

use super::super::error;
use super::super::iam::Iam;
use super::handle::Handle;
use super::tags;
use provision_core::address::Owner;
use provision_core::edge::{CloudError, CloudErrorKind};

/// Creates a bucket with its tags and with ACLs disabled. Both need a permission of their own, `s3:TagResource` and
/// `s3:PutBucketOwnershipControls` (S3 API Reference, CreateBucket). Where one is missing the request does without:
/// a new bucket has its ACLs disabled anyway (S3 User Guide, "Controlling ownership of objects"), and the tags follow
/// in a second request.
///
/// A run that is killed between the two leaves a bucket without a mark, so that it is only made after its witness: the
/// policy of this ARN, which names the bucket and carries the same owner. The next plan knows the bucket by it.
///
/// # Errors
/// What S3 said first.
pub(super) async fn create(
    bucket: &Handle<'_>,
    iam: &Iam,
    tags: &BTreeMap<String, String>,
    witness: Option<&str>,
) -> Result<(), CloudError> {
    let denied = match send(bucket, tags, true).await {
        Err(error) if may_do_with_less(&error) => error,
        answer => return answer,
    };
    match send(bucket, tags, false).await {
        Err(error) if may_do_with_less(&error) && !tags.is_empty() => {}
        Err(error) if error.kind == CloudErrorKind::Denied => return Err(denied),
        answer => return answer,
    }
    let Some(witness) = witness else { return Err(denied) };
    if !iam.is_owner(witness, Owner::of(tags).as_ref()).await? {
        // It is made at the same time.
        return Err(CloudError { kind: CloudErrorKind::NotYet, ..denied });
    }
    match send(bucket, &BTreeMap::new(), false).await {
        Ok(()) => bucket.transport.with_retries(|| tags::put(bucket, tags)).await,
        Err(error) if error.kind == CloudErrorKind::Denied => Err(denied),
        Err(error) => Err(error),
    }
}

/// Whether a request for less may be allowed: AWS does not always say what it was that it denied.
fn may_do_with_less(error: &CloudError) -> bool {
    error.kind == CloudErrorKind::Denied
        && !error::is_about_credentials(error)
        && !error.message.contains("s3:CreateBucket")
}

async fn send(
    bucket: &Handle<'_>,
    tags: &BTreeMap<String, String>,
    ownership: bool,
) -> Result<(), CloudError> {
    // us-east-1 has no location constraint, not even as a word (S3 API Reference, CreateBucket).
    let location =
        Some(bucket.region).filter(|region| *region != "us-east-1").map(BucketLocationConstraint::from);
    let configuration = CreateBucketConfiguration::builder()
        .set_location_constraint(location.clone())
        .set_tags(Some(tags::list(tags)).filter(|tags| !tags.is_empty()))
        .build();
    let empty = location.is_none() && tags.is_empty();
    let request = bucket
        .client
        .create_bucket()
        .bucket(bucket.name)
        .set_object_ownership(ownership.then_some(ObjectOwnership::BucketOwnerEnforced))
        .set_create_bucket_configuration((!empty).then_some(configuration));
    bucket.transport.send(&bucket.subject("CreateBucket"), || request.clone().send()).await.map(drop)
}
