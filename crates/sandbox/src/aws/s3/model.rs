//! Buckets and what is in them.

use std::collections::BTreeMap;
use strum::{EnumString, IntoStaticStr};

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use bytes::Bytes;
use md5::{Digest, Md5};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::xml::Node;
use crate::endpoint::{History, Timestamp, id};

/// All buckets of a partition: a bucket's name is one across accounts.
#[derive(Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Buckets {
    pub buckets: BTreeMap<String, Bucket>,
    /// Buckets an account may have (S3 User Guide, "Bucket quotas, limitations, and restrictions").
    pub quota: usize,
    /// How long a new bucket stays unknown: what is written to it or read of its configuration is then told that there is
    /// none (S3 User Guide, "Amazon S3 data consistency model", of bucket configurations; seen by others in
    /// hashicorp/terraform-provider-aws#7803, #10068 and #33569).
    pub propagation_seconds: i64,
    /// How long a bucket's configuration shows, and is in effect, as it was before a change (S3 User Guide, "Amazon S3 data
    /// consistency model": bucket configurations have an eventual consistency model).
    pub stale_seconds: i64,
    /// What buckets were before such changes, without what is in them.
    #[serde(skip)]
    pub(crate) before: History<Bucket>,
}

impl Default for Buckets {
    fn default() -> Self {
        Self {
            buckets: BTreeMap::new(),
            quota: 10_000,
            propagation_seconds: 0,
            stale_seconds: 0,
            before: History::default(),
        }
    }
}

impl Buckets {
    /// Whether a bucket is known everywhere by now.
    pub(crate) fn has_spread(&self, bucket: &Bucket, now: Timestamp) -> bool {
        bucket.created.plus_seconds(self.propagation_seconds) <= now
    }

    /// A bucket's configuration as it is known by now, where something else is on its way. The bucket that this is has nothing
    /// in it.
    pub(crate) fn late(&self, name: &str, now: Timestamp) -> Option<&Bucket> {
        self.before.known_late(name, now, self.stale_seconds)
    }

    /// Keeps what a bucket's configuration is right before it is changed.
    pub(crate) fn keep(&mut self, name: &str, now: Timestamp) {
        let Some(bucket) = self.buckets.get(name).filter(|_| self.stale_seconds > 0) else { return };
        self.before.keep(name, now, self.stale_seconds, bucket.without_contents());
    }

    /// Whether an account has as many as it may have.
    pub(crate) fn is_full(&self, account: &str) -> bool {
        self.buckets.len() >= self.quota
            && self.buckets.values().filter(|bucket| bucket.owner == account).count() >= self.quota
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Bucket {
    pub name: String,
    /// The account that owns it.
    pub owner: String,
    pub region: String,
    pub created: Timestamp,
    pub versioning: Versioning,
    pub public_access: Option<PublicAccess>,
    pub ownership: Option<Ownership>,
    pub encryption: Option<Encryption>,
    /// The rules as they were put, checked.
    pub lifecycle: Option<Vec<Node>>,
    /// Of the lifecycle configuration, if there is one.
    #[serde(default)]
    pub transition_size: Option<String>,
    /// The day on which the rules were last followed, counted from 1970; to follow them once more changes nothing.
    #[serde(skip)]
    pub swept_day: i64,
    pub tags: Vec<(String, String)>,
    /// Whether attribute-based access control is enabled.
    #[serde(default)]
    pub abac: bool,
    pub policy: Option<String>,
    /// Object lock, which cannot be taken off again.
    #[serde(default)]
    pub object_lock: Option<ObjectLock>,
    /// Whether who asks for objects pays for it.
    #[serde(default)]
    pub requester_pays: bool,
    /// Configurations as they were put, checked, by the name of their element: website, replication.
    #[serde(default)]
    pub kept: BTreeMap<String, Node>,
    pub acl: Acl,
    /// Versions by key, the newest last.
    pub objects: BTreeMap<String, Vec<ObjectVersion>>,
    /// By key and id, joined by a line feed.
    pub uploads: BTreeMap<String, Upload>,
}

/// Whether a bucket keeps what was written before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Versioning {
    /// It never did.
    #[default]
    Off,
    /// It does.
    Enabled,
    /// It did, and keeps what is there.
    Suspended,
}

/// That versions may be kept from being deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectLock {
    /// Mode and days of a version that says nothing itself.
    pub default: Option<(String, i64)>,
}

/// Until when a version is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// `GOVERNANCE` or `COMPLIANCE`.
    pub mode: String,
    pub until: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicAccess {
    pub block_public_acls: bool,
    pub ignore_public_acls: bool,
    pub block_public_policy: bool,
    pub restrict_public_buckets: bool,
}

impl PublicAccess {
    /// The setting of every bucket made since April 2023 (S3 User Guide,
    /// "Blocking public access to your Amazon S3 storage").
    pub const ALL: Self = Self {
        block_public_acls: true,
        ignore_public_acls: true,
        block_public_policy: true,
        restrict_public_buckets: true,
    };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr)]
pub enum Ownership {
    BucketOwnerEnforced,
    BucketOwnerPreferred,
    ObjectWriter,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Encryption {
    /// `AES256`, `aws:kms` or `aws:kms:dsse`.
    pub algorithm: String,
    pub key: Option<String>,
    pub bucket_key: bool,
}

impl Encryption {
    /// The default of every bucket since January 2023.
    pub(crate) fn sse_s3() -> Self {
        Self { algorithm: "AES256".to_owned(), key: None, bucket_key: false }
    }
}

/// The canned ACL a bucket or object was given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Acl {
    /// Nothing beside the owner's rights, as all have.
    #[default]
    Private,
    /// Everybody reads.
    PublicRead,
    /// Everybody reads and writes.
    PublicReadWrite,
    /// Every AWS account reads.
    AuthenticatedRead,
    /// Of an object: the bucket's owner reads.
    BucketOwnerRead,
    /// Of an object: the bucket's owner may do everything.
    BucketOwnerFullControl,
    /// S3's log delivery writes.
    LogDeliveryWrite,
    /// EC2 reads, for AMI bundles.
    AwsExecRead,
}

impl Acl {
    /// Whether it grants something to everybody, or to every AWS account.
    pub(crate) fn is_public(self) -> bool {
        matches!(self, Self::PublicRead | Self::PublicReadWrite | Self::AuthenticatedRead)
    }

    /// Whether a bucket with it has an ACL to speak of. With ACLs disabled,
    /// only private and bucket-owner-full-control are let through.
    pub(crate) fn is_some_for_bucket(self) -> bool {
        !matches!(self, Self::Private | Self::BucketOwnerFullControl)
    }
}

/// One version of an object, or a delete marker.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ObjectVersion {
    /// `null` when it was written without versioning.
    pub id: String,
    pub modified: Timestamp,
    /// None for a delete marker.
    pub content: Option<Content>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Content {
    pub body: Body,
    /// Quoted, as in the header.
    pub etag: String,
    /// `Content-Type` and the other stored headers, lower case.
    pub headers: BTreeMap<String, String>,
    pub metadata: BTreeMap<String, String>,
    pub tags: Vec<(String, String)>,
    pub encryption: Encryption,
    pub storage_class: String,
    pub acl: Acl,
    /// Checksum algorithm and value, as sent or computed on upload.
    pub checksum: Option<(String, String)>,
    /// Sizes of its parts, when it was uploaded in parts.
    pub parts: Vec<u64>,
    #[serde(default)]
    pub retained: Option<Retention>,
}

/// A multipart upload in progress.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Upload {
    pub id: String,
    pub key: String,
    pub initiated: Timestamp,
    pub initiator: String,
    pub template: Content,
    pub parts: BTreeMap<u16, UploadedPart>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UploadedPart {
    pub body: Body,
    pub etag: String,
    pub modified: Timestamp,
}

/// An object's bytes; base64 where the state is written to a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body(pub Bytes);

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = BASE64.decode(text).map_err(serde::de::Error::custom)?;
        Ok(Self(bytes.into()))
    }
}

impl Bucket {
    /// A bucket as it is made today: ACLs disabled, public access blocked,
    /// encrypted with SSE-S3.
    pub(crate) fn new(name: &str, owner: &str, region: &str, created: Timestamp) -> Self {
        Self {
            name: name.to_owned(),
            owner: owner.to_owned(),
            region: region.to_owned(),
            created,
            versioning: Versioning::Off,
            public_access: Some(PublicAccess::ALL),
            ownership: Some(Ownership::BucketOwnerEnforced),
            encryption: Some(Encryption::sse_s3()),
            lifecycle: None,
            transition_size: None,
            swept_day: 0,
            tags: Vec::new(),
            abac: false,
            policy: None,
            object_lock: None,
            requester_pays: false,
            kept: BTreeMap::new(),
            acl: Acl::Private,
            objects: BTreeMap::new(),
            uploads: BTreeMap::new(),
        }
    }

    /// What is set of it.
    pub(crate) fn without_contents(&self) -> Self {
        Self {
            lifecycle: self.lifecycle.clone(),
            transition_size: self.transition_size.clone(),
            encryption: self.encryption.clone(),
            tags: self.tags.clone(),
            policy: self.policy.clone(),
            object_lock: self.object_lock.clone(),
            kept: self.kept.clone(),
            versioning: self.versioning,
            public_access: self.public_access,
            ownership: self.ownership,
            swept_day: self.swept_day,
            abac: self.abac,
            requester_pays: self.requester_pays,
            acl: self.acl,
            ..Self::new(&self.name, &self.owner, &self.region, self.created)
        }
    }

    /// From which size on lifecycle rules move objects.
    pub(crate) fn transition_size(&self) -> &str {
        self.transition_size.as_deref().unwrap_or("all_storage_classes_128K")
    }

    /// The version a plain GET sees, delete markers included.
    pub(crate) fn latest(&self, key: &str) -> Option<&ObjectVersion> {
        self.objects.get(key).and_then(|versions| versions.last())
    }

    pub(crate) fn version(&self, key: &str, id: &str) -> Option<&ObjectVersion> {
        self.objects.get(key)?.iter().find(|version| version.id == id)
    }

    /// Puts a new version on top. Without versioning, or with it suspended,
    /// it is the `null` version and replaces the one before it.
    pub(crate) fn push(
        &mut self,
        key: &str,
        content: Option<Content>,
        modified: Timestamp,
    ) -> &ObjectVersion {
        let id = match self.versioning {
            Versioning::Enabled => id::alphanumeric(32),
            Versioning::Off | Versioning::Suspended => "null".to_owned(),
        };
        let versions = self.objects.entry(key.to_owned()).or_default();
        if id == "null" {
            versions.retain(|version| version.id != "null");
        }
        versions.push(ObjectVersion { id, modified, content });
        versions.last().expect("just pushed")
    }

    /// Deletes as a DELETE without a version id does; returns the delete
    /// marker's id when one was made.
    pub(crate) fn delete(&mut self, key: &str, modified: Timestamp) -> Option<String> {
        match self.versioning {
            Versioning::Off => {
                self.objects.remove(key);
                None
            }
            _ => Some(self.push(key, None, modified).id.clone()),
        }
    }

    /// Deletes one version for good; returns it if it existed.
    pub(crate) fn delete_version(&mut self, key: &str, id: &str) -> Option<ObjectVersion> {
        let versions = self.objects.get_mut(key)?;
        let at = versions.iter().position(|version| version.id == id)?;
        let gone = versions.remove(at);
        if versions.is_empty() {
            self.objects.remove(key);
        }
        Some(gone)
    }

    /// Whether ACLs are disabled.
    pub(crate) fn refuses_acls(&self) -> bool {
        self.ownership == Some(Ownership::BucketOwnerEnforced)
    }

    pub(crate) fn is_versioned(&self) -> bool {
        self.versioning != Versioning::Off
    }
}

pub(crate) fn etag(body: &[u8]) -> String {
    format!("\"{}\"", hex::encode(Md5::digest(body)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(text: &str) -> Content {
        Content {
            body: Body(Bytes::copy_from_slice(text.as_bytes())),
            etag: etag(text.as_bytes()),
            headers: BTreeMap::new(),
            metadata: BTreeMap::new(),
            tags: Vec::new(),
            encryption: Encryption::sse_s3(),
            storage_class: "STANDARD".to_owned(),
            acl: Acl::Private,
            checksum: None,
            parts: Vec::new(),
            retained: None,
        }
    }

    #[test]
    fn without_versioning_a_delete_leaves_nothing() {
        let mut bucket = Bucket::new("acme", "111122223333", "us-east-1", Timestamp(0));
        bucket.push("k", Some(content("a")), Timestamp(0));
        bucket.push("k", Some(content("b")), Timestamp(1));
        assert_eq!(bucket.objects["k"].len(), 1);
        assert_eq!(bucket.delete("k", Timestamp(2)), None);
        assert!(bucket.objects.is_empty());
    }

    #[test]
    fn with_versioning_a_delete_leaves_a_marker_and_every_version() {
        let mut bucket = Bucket::new("acme", "111122223333", "us-east-1", Timestamp(0));
        bucket.push("k", Some(content("before")), Timestamp(0));
        bucket.versioning = Versioning::Enabled;
        bucket.push("k", Some(content("a")), Timestamp(1));
        let marker = bucket.delete("k", Timestamp(2)).unwrap();
        assert_eq!(bucket.objects["k"].len(), 3);
        assert!(bucket.latest("k").unwrap().content.is_none());
        bucket.delete_version("k", &marker).unwrap();
        assert_eq!(&bucket.latest("k").unwrap().content.as_ref().unwrap().body.0[..], b"a");
        assert!(bucket.version("k", "null").is_some());
    }

    #[test]
    fn suspended_versioning_replaces_only_the_null_version() {
        let mut bucket = Bucket::new("acme", "111122223333", "us-east-1", Timestamp(0));
        bucket.versioning = Versioning::Enabled;
        bucket.push("k", Some(content("kept")), Timestamp(0));
        bucket.versioning = Versioning::Suspended;
        bucket.push("k", Some(content("null 1")), Timestamp(1));
        bucket.push("k", Some(content("null 2")), Timestamp(2));
        assert_eq!(bucket.objects["k"].len(), 2);
        assert_eq!(bucket.delete("k", Timestamp(3)).as_deref(), Some("null"));
        assert_eq!(bucket.objects["k"].len(), 2);
    }
}
