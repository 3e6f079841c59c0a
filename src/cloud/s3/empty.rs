//! Empties a bucket for good.

use aws_sdk_s3::types::{Delete, Error, ObjectIdentifier};
use futures::future::try_join_all;

use super::super::answer::found;
use super::super::error;
use super::handle::Handle;
use provision_core::edge::{CloudError, CloudErrorKind};

/// Deletes every object version, delete marker and multipart upload, a page of a thousand at a
/// time. What is gone stays gone, so it may be run again after an error.
pub(super) async fn empty(bucket: &Handle<'_>) -> Result<(), CloudError> {
    while let Some(objects) = versions(bucket).await? {
        delete(bucket, objects).await?;
    }
    while let Some(uploads) = uploads(bucket).await? {
        try_join_all(uploads.into_iter().map(|(key, id)| abort(bucket, key, id))).await?;
    }
    Ok(())
}

/// The first page of what is there; nothing when nothing is.
async fn versions(bucket: &Handle<'_>) -> Result<Option<Vec<ObjectIdentifier>>, CloudError> {
    let page =
        bucket.transport.send(&bucket.subject("ListObjectVersions"), || bucket.versions().send()).await?;
    let objects = page.versions.unwrap_or_default().into_iter().map(|object| (object.key, object.version_id));
    let markers =
        page.delete_markers.unwrap_or_default().into_iter().map(|marker| (marker.key, marker.version_id));
    let found: Vec<_> = objects
        .chain(markers)
        .filter_map(|(key, version)| {
            ObjectIdentifier::builder().set_key(key).set_version_id(version).build().ok()
        })
        .collect();
    Ok(Some(found).filter(|found| !found.is_empty()))
}

async fn delete(bucket: &Handle<'_>, objects: Vec<ObjectIdentifier>) -> Result<(), CloudError> {
    let delete = Delete::builder().set_objects(Some(objects)).quiet(true).build().expect("objects are set");
    let request =
        bucket.client.delete_objects().bucket(bucket.name).expected_bucket_owner(bucket.owner).delete(delete);
    let subject = bucket.subject("DeleteObjects");
    let answer = bucket.transport.send(&subject, || request.clone().send()).await?;
    match answer.errors.unwrap_or_default().as_slice() {
        [] => Ok(()),
        refused => Err(CloudError {
            code: refused[0].code.clone(),
            hint: Some(
                "objects under Object Lock or MFA delete can only be removed by their owner".to_owned(),
            ),
            ..error::plain(&subject, CloudErrorKind::Permanent, refusal(refused))
        }),
    }
}

fn refusal(refused: &[Error]) -> String {
    let first = &refused[0];
    let others = match refused.len() - 1 {
        0 => String::new(),
        count => format!(" (and {count} more)"),
    };
    let (key, message) =
        (first.key.as_deref().unwrap_or("?"), first.message.as_deref().unwrap_or("not deleted"));
    format!("{key}: {message}{others}")
}

async fn uploads(bucket: &Handle<'_>) -> Result<Option<Vec<(String, String)>>, CloudError> {
    let page =
        bucket.transport.send(&bucket.subject("ListMultipartUploads"), || bucket.uploads().send()).await?;
    let found: Vec<_> = page
        .uploads
        .unwrap_or_default()
        .into_iter()
        .filter_map(|upload| Some((upload.key?, upload.upload_id?)))
        .collect();
    Ok(Some(found).filter(|found| !found.is_empty()))
}

/// Ends an upload, unless somebody else has.
async fn abort(bucket: &Handle<'_>, key: String, id: String) -> Result<(), CloudError> {
    let request = bucket
        .client
        .abort_multipart_upload()
        .bucket(bucket.name)
        .expected_bucket_owner(bucket.owner)
        .key(key)
        .upload_id(id);
    let subject = bucket.subject("AbortMultipartUpload");
    found(bucket.transport.send(&subject, || request.clone().send()).await).map(drop)
}
