//! The files that COPY reads.

use std::io::Read;

use flate2::read::MultiGzDecoder;
use serde_json::Value;

use super::errors::TransferError;
use super::model::{Copy, Place};
use super::store::{Object, ObjectStore, StoreKey, StoreRefusal};

/// A file with its name and its bytes, unpacked.
pub(super) struct File {
    /// `s3://bucket/key`
    pub url: String,
    pub bytes: Vec<u8>,
}

impl Place {
    pub(super) fn object<'a>(&'a self, bucket: &'a str, key: &'a str) -> Object<'a> {
        Object { region: self.region.as_deref(), bucket, key }
    }
}

/// Bucket and key of `s3://bucket/key`.
pub(crate) fn split(url: &str) -> Option<(&str, &str)> {
    let (bucket, key) = url.strip_prefix("s3://")?.split_once('/')?;
    (!bucket.is_empty()).then_some((bucket, key))
}

/// Every file that the statement means, by a common beginning of their keys or by a manifest.
pub(super) async fn read(
    store: &dyn ObjectStore,
    key: &StoreKey,
    copy: &Copy,
) -> Result<Vec<File>, TransferError> {
    let place = &copy.place;
    let mut files = Vec::new();
    if copy.manifest {
        for entry in manifest(store, key, place).await? {
            let Some((bucket, name)) = split(&entry.url) else {
                return Err(TransferError::new(format!("Invalid manifest file entry: {}", entry.url)));
            };
            let object = place.object(bucket, name);
            match store.get(key, &object).await {
                Ok(bytes) => files.push(File { url: entry.url, bytes }),
                // Unless it is mandatory, a file may be missing ("Using a manifest to specify data files").
                Err(StoreRefusal::S3 { code, .. }) if code == "NoSuchKey" && !entry.mandatory => {}
                Err(refusal) => return Err(TransferError::reading(refusal, &object)),
            }
        }
    } else {
        let prefix = place.object(&place.bucket, &place.key);
        let keys =
            store.list(key, &prefix).await.map_err(|refusal| TransferError::listing(refusal, &prefix))?;
        if keys.is_empty() {
            return Err(TransferError::new(format!(
                "The specified S3 prefix '{}' does not exist",
                place.key
            )));
        }
        for name in &keys {
            let object = place.object(&place.bucket, name);
            let bytes = store.get(key, &object).await;
            let bytes = bytes.map_err(|refusal| TransferError::reading(refusal, &object))?;
            files.push(File { url: format!("s3://{}/{name}", place.bucket), bytes });
        }
    }
    if copy.gzip {
        files.iter_mut().try_for_each(unpack)?;
    }
    Ok(files)
}

fn unpack(file: &mut File) -> Result<(), TransferError> {
    let mut unpacked = Vec::new();
    // The text is the sandbox's own; that the file is not unpacked is Redshift's.
    let failed = |_| {
        TransferError::new(format!("Failed to inflate data of {}: invalid or incomplete gzip data", file.url))
    };
    MultiGzDecoder::new(file.bytes.as_slice()).read_to_end(&mut unpacked).map_err(failed)?;
    file.bytes = unpacked;
    Ok(())
}

struct Entry {
    url: String,
    mandatory: bool,
}

/// What Redshift says of a manifest that it cannot read, whatever the reason: seen where `s3:GetObject` or `kms:Decrypt`
/// was missing, too.
const NO_MANIFEST: &str = "COPY with MANIFEST parameter requires full path of an S3 object.";

async fn manifest(
    store: &dyn ObjectStore,
    key: &StoreKey,
    place: &Place,
) -> Result<Vec<Entry>, TransferError> {
    let object = place.object(&place.bucket, &place.key);
    let bytes = match store.get(key, &object).await {
        Ok(bytes) => bytes,
        Err(StoreRefusal::S3 { code, .. }) if matches!(code.as_str(), "AccessDenied" | "NoSuchKey") => {
            return Err(TransferError::new(NO_MANIFEST));
        }
        Err(refusal) => return Err(TransferError::reading(refusal, &object)),
    };
    let entries = serde_json::from_slice::<Value>(&bytes)
        .ok()
        .and_then(|manifest| manifest["entries"].as_array()?.iter().map(entry).collect::<Option<Vec<_>>>());
    entries.ok_or_else(|| TransferError::new("Error parsing manifest: the file is not a valid manifest"))
}

fn entry(entry: &Value) -> Option<Entry> {
    let url = entry["url"].as_str()?.to_owned();
    Some(Entry { url, mandatory: entry["mandatory"].as_bool().unwrap_or(false) })
}
