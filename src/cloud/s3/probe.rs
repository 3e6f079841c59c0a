//! An object that is put into a bucket to prove the access, and requests that must be refused.

use aws_config::SdkConfig;
use aws_sdk_s3::primitives::{ByteStream, DateTime};
use futures::future::try_join_all;

use super::S3;
use super::handle::{self, Handle};
use crate::cloud::clients::Regional;
use crate::cloud::error::{self, subject};
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::verify::Staging;

/// No run has its object there for so long, in seconds.
const LONGEST: i64 = 60 * 60;

/// What is there since then was left behind, by the clock that told when this run's own object was put; nothing where that is
/// not there. What is younger may be the object of another run that is at work.
fn left_until(asked: &Staging, objects: &[(String, DateTime)]) -> Option<DateTime> {
    let own = objects.iter().filter(|(key, _)| *key == asked.key).map(|(_, at)| at.secs()).max()?;
    Some(DateTime::from_secs(own - LONGEST))
}

impl S3 {
    fn probing<'a>(&'a self, asked: &'a Staging) -> Handle<'a> {
        self.handle(&asked.bucket, &asked.region, &self.account)
    }

    pub(in super::super) async fn put_probe(&self, asked: &Staging) -> Result<(), CloudError> {
        let bucket = self.probing(asked);
        let request = || {
            let body = ByteStream::from(asked.content.clone().into_bytes());
            let put = bucket.client.put_object().bucket(&asked.bucket).key(&asked.key).body(body);
            put.expected_bucket_owner(bucket.owner).send()
        };
        bucket.transport.read(&bucket.subject("PutObject"), request).await.map(drop)
    }

    /// The keys of the objects in the probes' folder that were left behind.
    pub(in super::super) async fn list_probes(&self, asked: &Staging) -> Result<Vec<String>, CloudError> {
        let bucket = self.probing(asked);
        let request = || {
            let list = bucket.client.list_objects_v2().bucket(&asked.bucket).prefix(&asked.folder);
            list.expected_bucket_owner(bucket.owner).send()
        };
        let answer = bucket.transport.read(&bucket.subject("ListObjectsV2"), request).await?;
        let objects = answer.contents.unwrap_or_default().into_iter();
        let objects: Vec<_> = objects.filter_map(|one| Some((one.key?, one.last_modified?))).collect();
        let until = left_until(asked, &objects);
        Ok(objects.into_iter().filter_map(|(key, at)| (Some(at) <= until).then_some(key)).collect())
    }

    /// What is in the object, as text.
    pub(in super::super) async fn get_probe(&self, asked: &Staging) -> Result<String, CloudError> {
        let bucket = self.probing(asked);
        let about = bucket.subject("GetObject");
        let request = || {
            let get = bucket.client.get_object().bucket(&asked.bucket).key(&asked.key);
            get.expected_bucket_owner(bucket.owner).send()
        };
        let answer = bucket.transport.read(&about, request).await?;
        let cut = |error| error::plain(&about, CloudErrorKind::Unavailable, format!("cut off: {error}"));
        let body = answer.body.collect().await.map_err(cut)?;
        Ok(String::from_utf8_lossy(&body.into_bytes()).into_owned())
    }

    /// The same request without TLS. What it is signed with is good for this object alone, whoever listens.
    ///
    /// S3 does not look at `X-Forwarded-Proto`; what stands behind a plain endpoint of one's own learns from it how a request
    /// came.
    pub(in super::super) async fn get_probe_in_the_clear(&self, asked: &Staging) -> Result<(), CloudError> {
        let bucket = self.probing(asked);
        let request = || {
            let get = bucket.client.get_object().bucket(&asked.bucket).key(&asked.key);
            let get = get.expected_bucket_owner(bucket.owner).customize().mutate_request(|request| {
                let plain = request.uri().replacen("https://", "http://", 1);
                // It was a valid address before.
                let _ = request.set_uri(plain.as_str());
                request.headers_mut().insert("x-forwarded-proto", "http");
            });
            get.send()
        };
        bucket.transport.read(&bucket.subject("GetObject"), request).await.map(drop)
    }

    /// Deletes the object, or another of the folder.
    pub(in super::super) async fn delete_probe(&self, asked: &Staging, key: &str) -> Result<(), CloudError> {
        let bucket = self.probing(asked);
        let request = || {
            let delete = bucket.client.delete_object().bucket(&asked.bucket).key(key);
            delete.expected_bucket_owner(bucket.owner).send()
        };
        bucket.transport.read(&bucket.subject("DeleteObject"), request).await.map(drop)
    }

    /// Deletes what deleting leaves in a bucket that keeps versions: them, and the markers; also of other objects that were
    /// removed, or were left behind.
    pub(in super::super) async fn delete_versions_of_probes(
        &self,
        asked: &Staging,
        removed: &[String],
    ) -> Result<(), CloudError> {
        let bucket = self.probing(asked);
        let request = || {
            let list = bucket.client.list_object_versions().bucket(&asked.bucket).prefix(&asked.folder);
            list.expected_bucket_owner(bucket.owner).send()
        };
        let answer = bucket.transport.read(&bucket.subject("ListObjectVersions"), request).await?;
        let versions = answer.versions.unwrap_or_default().into_iter();
        let versions = versions.map(|one| (one.key, one.last_modified, one.version_id));
        let markers = answer.delete_markers.unwrap_or_default().into_iter();
        let markers = markers.map(|one| (one.key, one.last_modified, one.version_id));
        let all = versions.chain(markers).filter_map(|(key, at, version)| Some(((key?, at?), version)));
        let (objects, versions): (Vec<_>, Vec<_>) = all.unzip();
        let until = left_until(asked, &objects);
        let bucket = &bucket;
        let delete = |(key, version): (String, Option<String>)| async move {
            let request = || {
                let delete = bucket.client.delete_object().bucket(&asked.bucket);
                let delete = delete.key(&key).set_version_id(version.clone());
                delete.expected_bucket_owner(bucket.owner).send()
            };
            bucket.transport.read(&bucket.subject("DeleteObject"), request).await
        };
        let goes = objects.into_iter().zip(versions).filter_map(|((key, at), version)| {
            (key == asked.key || removed.contains(&key) || Some(at) <= until).then_some((key, version))
        });
        try_join_all(goes.map(delete)).await.map(drop)
    }

    /// Asks for the bucket's list without any credentials.
    pub(in super::super) async fn list_anonymously(
        &self,
        config: &SdkConfig,
        asked: &Staging,
    ) -> Result<(), CloudError> {
        let mut nobody = config.to_builder();
        nobody.set_credentials_provider(None);
        let clients = Regional::new(&nobody.build(), self.probing(asked).transport, handle::anonymous);
        let api = clients.of(&asked.region);
        let request = || api.client.list_objects_v2().bucket(&asked.bucket).max_keys(1).send();
        api.transport.read(&subject("s3", "ListObjectsV2", &asked.bucket), request).await.map(drop)
    }
}
