//! What was observed of a bucket.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

/// A bucket name that is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum BucketFacts {
    /// In our account; its settings.
    Readable(Box<BucketSettings>),
    /// Somebody else's, or one that we may not see (HeadBucket: 403).
    Forbidden,
    /// In our account or not, but in another region (HeadBucket: 301 with the region).
    Elsewhere { region: String },
}

/// A bucket's settings, as far as they matter for staging.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BucketSettings {
    pub tags: BTreeMap<String, String>,
    /// `BucketOwnerEnforced`, `BucketOwnerPreferred` or `ObjectWriter`; absent where never set.
    pub ownership: Option<String>,
    /// What the bucket's access control list grants to others than its owner, as `READ to AllUsers`. S3 keeps it while
    /// ACLs are disabled only if it is empty.
    pub acl: BTreeSet<String>,
    /// The block-public-access settings that are on: `BlockPublicAcls`, `IgnorePublicAcls`,
    /// `BlockPublicPolicy`, `RestrictPublicBuckets`.
    pub public_access_block: BTreeSet<String>,
    /// `AES256`, or the key ARN or id of SSE-KMS.
    pub encryption: Option<String>,
    pub lifecycle: Vec<LifecycleRule>,
    /// From which size on transitions of lifecycle rules apply, as AWS names it
    /// (`varies_by_storage_class`); absent where S3 says nothing of it.
    pub transition_size: Option<String>,
    /// The bucket policy as stored.
    pub policy: Option<String>,
    /// `Enabled` or `Suspended`; absent where versioning was never on.
    pub versioning: Option<String>,
    /// Only where it was asked for, or where the bucket has no owner tag.
    pub contents: Option<BucketContents>,
}

impl BucketSettings {
    /// Whether somebody tagged it; tags that begin with `aws:` are AWS's own (S3 User Guide, "Using cost allocation S3
    /// bucket tags").
    pub fn has_tags(&self) -> bool {
        self.tags.keys().any(|key| !key.starts_with("aws:"))
    }

    /// Whether it is as S3 makes it: without tags, contents and anything that somebody set.
    pub fn is_bare(&self) -> bool {
        let is_empty = self.contents.as_ref().is_some_and(BucketContents::is_empty);
        let is_set = self.policy.is_some() || self.versioning.is_some() || !self.lifecycle.is_empty();
        let is_set = is_set || !self.acl.is_empty();
        is_empty && !is_set && !self.has_tags()
    }
}

/// How much is in a bucket; each count stops at the first page of 1,000.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BucketContents {
    pub versions: usize,
    /// What deleting left in a versioned bucket.
    pub delete_markers: usize,
    pub uploads: usize,
    pub truncated: bool,
    /// Whether object lock is on: S3 deletes no version that is retained, whoever asks (S3 User Guide, "Locking objects
    /// with Object Lock").
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub object_lock: bool,
}

impl BucketContents {
    pub fn is_empty(&self) -> bool {
        self.versions == 0 && self.delete_markers == 0 && self.uploads == 0
    }
}

/// A lifecycle rule, whole, so that a rule of somebody else can be sent back as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LifecycleRule {
    pub id: String,
    pub enabled: bool,
    /// Empty for the whole bucket.
    pub prefix: String,
    /// Further conditions of the filter.
    pub tags: BTreeMap<String, String>,
    pub larger_than_bytes: Option<i64>,
    pub smaller_than_bytes: Option<i64>,
    pub expire_days: Option<i32>,
    /// RFC 3339.
    pub expire_date: Option<String>,
    pub expire_delete_markers: bool,
    pub transitions: Vec<LifecycleTransition>,
    pub noncurrent_expire_days: Option<i32>,
    pub noncurrent_keep_versions: Option<i32>,
    pub noncurrent_transitions: Vec<LifecycleTransition>,
    pub abort_upload_days: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LifecycleTransition {
    pub days: Option<i32>,
    /// RFC 3339.
    pub date: Option<String>,
    /// For noncurrent versions: how many newer ones are kept out of it.
    pub keep_versions: Option<i32>,
    pub storage_class: String,
}
