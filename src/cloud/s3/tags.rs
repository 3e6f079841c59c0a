//! The tags of a bucket.

use std::collections::BTreeMap;

use aws_sdk_s3::types::{Tag, Tagging};
use aws_sdk_s3control::types::Tag as ControlTag;
use provision_iam::arn::Arn;
use provision_iam::partition;

use super::super::error;
use super::handle::Handle;
use provision_core::edge::{CloudError, CloudErrorKind};

/// Why building a tag cannot fail.
const SET: &str = "key and value are set";

/// As CreateBucket and PutBucketTagging take them.
pub(super) fn list(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag::builder().key(key).value(value).build().expect(SET)).collect()
}

/// Replaces the tags. A bucket for which attribute-based access control (ABAC) is enabled takes them by TagResource of
/// S3 Control only, which adds and replaces, and by UntagResource (S3 API Reference, PutBucketTagging). With which code it
/// refuses the other is not documented, so that any refusal leads there.
///
/// # Errors
/// What S3 said first, unless S3 Control may be asked again.
pub(super) async fn put(bucket: &Handle<'_>, tags: &BTreeMap<String, String>) -> Result<(), CloudError> {
    let tagging = Tagging::builder().set_tag_set(Some(list(tags))).build().expect("the tags are set");
    let request = bucket.client.put_bucket_tagging().bucket(bucket.name).tagging(tagging);
    let request = request.expected_bucket_owner(bucket.owner);
    let answer = bucket.transport.send(&bucket.subject("PutBucketTagging"), || request.clone().send()).await;
    match answer {
        Err(refused) if is_refusal(&refused) => match through_control(bucket, tags).await {
            Err(error) if !error.kind.is_retryable() => {
                let hint = refused.hint.clone().or(error.hint);
                Err(CloudError { hint, ..refused })
            }
            answer => answer,
        },
        answer => answer.map(drop),
    }
}

/// What TagResource leaves is removed by UntagResource.
async fn through_control(bucket: &Handle<'_>, tags: &BTreeMap<String, String>) -> Result<(), CloudError> {
    tag_resource(bucket, tags).await?;
    let left: Vec<_> = bucket.tags().await?.into_keys().filter(|key| !tags.contains_key(key)).collect();
    if left.is_empty() {
        return Ok(());
    }
    let request = bucket.control.untag_resource().account_id(bucket.owner).resource_arn(arn(bucket));
    let request = request.set_tag_keys(Some(left));
    bucket.transport.send(&bucket.subject("UntagResource"), || request.clone().send()).await.map(drop)
}

fn is_refusal(error: &CloudError) -> bool {
    matches!(error.kind, CloudErrorKind::Denied | CloudErrorKind::Permanent)
        && !error::is_about_credentials(error)
}

async fn tag_resource(bucket: &Handle<'_>, tags: &BTreeMap<String, String>) -> Result<(), CloudError> {
    let tag =
        |(key, value): (&String, &String)| ControlTag::builder().key(key).value(value).build().expect(SET);
    let request = bucket.control.tag_resource().account_id(bucket.owner).resource_arn(arn(bucket));
    let request = request.set_tags(Some(tags.iter().map(tag).collect()));
    bucket.transport.send(&bucket.subject("TagResource"), || request.clone().send()).await.map(drop)
}

fn arn(bucket: &Handle<'_>) -> String {
    let partition = partition::of_region_or_default(bucket.region);
    Arn { partition, service: "s3", region: "", account: "", resource: bucket.name }.to_string()
}
