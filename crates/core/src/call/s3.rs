//! Writes to Amazon S3.

use std::collections::BTreeMap;

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use crate::facts::LifecycleRule;

/// Every call names the bucket's owner: AWS then refuses it with 403 if the bucket is not in that
/// account (S3 User Guide, "Verifying bucket ownership with bucket owner condition").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantNames)]
#[serde(tag = "operation")]
pub enum S3Call {
    /// Creates with ACLs disabled and with its tags, in one step where the caller may.
    CreateBucket {
        bucket: String,
        region: String,
        tags: BTreeMap<String, String>,
        /// ARN of the deployment's policy, which names the bucket and so tells whose it is until its tags do.
        #[serde(skip)]
        witness: Option<String>,
    },
    /// Replaces the whole tag set.
    PutBucketTagging {
        bucket: String,
        region: String,
        owner: String,
        tags: BTreeMap<String, String>,
    },
    /// The canned ACL `private`: nobody but the owner has a grant.
    PutBucketAcl {
        bucket: String,
        region: String,
        owner: String,
    },
    /// Disables ACLs: BucketOwnerEnforced. S3 refuses it while the ACL grants something to others (S3 User Guide,
    /// "Prerequisites for disabling ACLs").
    PutBucketOwnershipControls {
        bucket: String,
        region: String,
        owner: String,
    },
    /// Turns on all four settings.
    PutPublicAccessBlock {
        bucket: String,
        region: String,
        owner: String,
    },
    /// SSE-S3, or SSE-KMS with the key of this ARN.
    PutBucketEncryption {
        bucket: String,
        region: String,
        owner: String,
        kms_key: Option<String>,
    },
    /// Replaces all lifecycle rules; removes the configuration when there are none.
    PutBucketLifecycleConfiguration {
        bucket: String,
        region: String,
        owner: String,
        rules: Vec<LifecycleRule>,
        /// As it was: the call would reset it.
        #[serde(skip_serializing_if = "Option::is_none")]
        transition_size: Option<String>,
    },
    PutBucketPolicy {
        bucket: String,
        region: String,
        owner: String,
        policy: String,
    },
    DeleteBucketPolicy {
        bucket: String,
        region: String,
        owner: String,
    },
    /// Deletes every object version, delete marker and multipart upload. Lists as it goes, because
    /// a bucket may hold more than a plan could.
    DeleteObjects {
        bucket: String,
        region: String,
        owner: String,
    },
    DeleteBucket {
        bucket: String,
        region: String,
        owner: String,
    },
}
