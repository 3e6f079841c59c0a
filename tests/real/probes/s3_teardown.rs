//! What stands between a bucket and its deletion, and settings that are missing.

use std::sync::Arc;

use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_s3::Client;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{
    BucketVersioningStatus, CreateBucketConfiguration, Delete, ObjectIdentifier, ObjectOwnership, Tag,
    VersioningConfiguration,
};

pub async fn contents(account: Arc<Account>, mut check: Checks) {
    let s3 = account.in_region("us-east-1").s3();
    let bucket = &account.bucket("contents");
    s3.create_bucket().bucket(bucket).send().await.expect("a bucket");
    let on = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
    let put = s3.put_bucket_versioning().bucket(bucket).versioning_configuration(on).send().await;
    put.expect("versioning");
    for text in ["one", "two"] {
        let body = ByteStream::from(text.as_bytes().to_vec());
        s3.put_object().bucket(bucket).key("a").body(body).send().await.expect("an object");
    }
    s3.delete_object().bucket(bucket).key("a").send().await.expect("a delete marker");
    let versions = s3.list_object_versions().bucket(bucket).send();
    let versions = check
        .ok("s3-versions-listed", versions, |answer| {
            answer.versions().len() == 2 && answer.delete_markers().len() == 1
        })
        .await;
    let delete = || s3.delete_bucket().bucket(bucket).send();
    check.refused("s3-bucket-with-versions", "BucketNotEmpty", delete()).await;
    let all = versions.versions().iter().map(|one| (one.key(), one.version_id()));
    let marks = versions.delete_markers().iter().map(|one| (one.key(), one.version_id()));
    let object = |(key, version): (Option<&str>, Option<&str>)| {
        let one = ObjectIdentifier::builder().key(key.unwrap_or_default());
        one.set_version_id(version.map(str::to_owned)).build().expect("an object")
    };
    let missing = (Some("never"), None);
    let objects: Vec<_> = all.chain(marks).chain([missing]).map(object).collect();
    let objects = Delete::builder().set_objects(Some(objects)).quiet(true).build().expect("objects");
    let deleted = s3.delete_objects().bucket(bucket).delete(objects).send();
    check.ok("s3-objects-deleted", deleted, |answer| answer.errors().is_empty()).await;
    uploads(check, &s3, bucket).await;
}

async fn uploads(mut check: Checks, s3: &Client, bucket: &str) {
    let began = s3.create_multipart_upload().bucket(bucket).key("b").send().await.expect("an upload");
    let id = began.upload_id.expect("an id");
    let listed = s3.list_multipart_uploads().bucket(bucket).send();
    check
        .ok("s3-uploads-listed", listed, |answer| {
            answer.uploads().iter().filter_map(|upload| upload.upload_id()).eq([id.as_str()])
        })
        .await;
    let abort = || s3.abort_multipart_upload().bucket(bucket).key("b").upload_id(&id).send();
    check.ok("s3-upload-aborted", abort(), |_| true).await;
    check.refused("s3-upload-missing", "NoSuchUpload", abort()).await;
    // Deleting a version that is null leaves a marker where versioning is on.
    let left = s3.list_object_versions().bucket(bucket).send().await.expect("versions");
    for mark in left.delete_markers() {
        let one = s3.delete_object().bucket(bucket).set_key(mark.key.clone());
        one.set_version_id(mark.version_id.clone()).send().await.expect("the marker goes");
    }
    let delete = || s3.delete_bucket().bucket(bucket).send();
    delete().await.expect("the bucket goes");
    check.refused("s3-bucket-delete-missing", "NoSuchBucket", delete()).await;
}

pub async fn missing_settings(account: Arc<Account>, mut check: Checks) {
    let (s3, elsewhere) = (account.in_region("us-east-1").s3(), account.in_region("eu-west-1").s3());
    let bucket = &account.bucket("missing-settings");
    let tag = Tag::builder().key("owner").value("sync").build().expect("a tag");
    let tagged = CreateBucketConfiguration::builder().tags(tag.clone()).build();
    let create = s3.create_bucket().bucket(bucket).create_bucket_configuration(tagged);
    let create = create.object_ownership(ObjectOwnership::BucketOwnerEnforced).send();
    check.ok("s3-bucket-made-with-tags", create, |_| true).await;
    let tags = s3.get_bucket_tagging().bucket(bucket).send();
    check.ok("s3-bucket-has-its-tags", tags, |answer| answer.tag_set() == [tag.clone()]).await;
    let redirected = elsewhere.get_bucket_tagging().bucket(bucket).send();
    check.refused("s3-tags-elsewhere", "PermanentRedirect", redirected).await;
    let head = elsewhere.head_bucket().bucket(bucket).send().await;
    let region = head
        .as_ref()
        .err()
        .and_then(|error| error.raw_response())
        .and_then(|answer| answer.headers().get("x-amz-bucket-region").map(str::to_owned));
    check.holds("s3-bucket-redirect", region.as_deref() == Some("us-east-1"), &head);
    s3.delete_public_access_block().bucket(bucket).send().await.expect("no block");
    let block = s3.get_public_access_block().bucket(bucket).send();
    check.refused("s3-block-none", "NoSuchPublicAccessBlockConfiguration", block).await;
    s3.delete_bucket_ownership_controls().bucket(bucket).send().await.expect("no controls");
    let ownership = s3.get_bucket_ownership_controls().bucket(bucket).send();
    check.refused("s3-ownership-none", "OwnershipControlsNotFoundError", ownership).await;
    let versioning = s3.get_bucket_versioning().bucket(bucket).send();
    check.ok("s3-versioning-none", versioning, |answer| answer.status().is_none()).await;
    let gone = s3.delete_bucket_policy().bucket(bucket).send();
    check.ok("s3-policy-deleted-twice", gone, |_| true).await;
}
