//! Writes to Amazon S3.

use std::collections::BTreeMap;

use serde::Serialize;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr, VariantNames};

use super::rights::{On, Only, Right, Rights, Runs, Without, right};
use crate::facts::{BucketSettings, LifecycleRule};

/// Every call names the bucket's owner: AWS then refuses it with 403 if the bucket is not in that
/// account (S3 User Guide, "Verifying bucket ownership with bucket owner condition").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantNames, EnumDiscriminants)]
#[serde(tag = "operation")]
#[strum_discriminants(
    name(S3CallKind),
    doc = "The kinds of these calls.",
    derive(EnumIter, IntoStaticStr, PartialOrd, Ord)
)]
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
    /// Replaces the whole tag set: what others have in it by then stays ([`S3Call::onto`]).
    PutBucketTagging {
        bucket: String,
        region: String,
        owner: String,
        tags: BTreeMap<String, String>,
        /// The bucket as the plan saw it; nothing where the plan makes it.
        #[serde(skip)]
        seen: Option<Box<BucketSettings>>,
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
    /// Replaces all lifecycle rules; removes the configuration when there are none. Those that others have by then stay.
    PutBucketLifecycleConfiguration {
        bucket: String,
        region: String,
        owner: String,
        rules: Vec<LifecycleRule>,
        /// As it was: the call would reset it.
        #[serde(skip_serializing_if = "Option::is_none")]
        transition_size: Option<String>,
        /// The bucket as the plan saw it; nothing where the plan makes it.
        #[serde(skip)]
        seen: Option<Box<BucketSettings>>,
    },
    /// Replaces the whole policy: statements that others have in it by then stay.
    PutBucketPolicy {
        bucket: String,
        region: String,
        owner: String,
        policy: String,
        /// The bucket as the plan saw it; nothing where the plan makes it.
        #[serde(skip)]
        seen: Option<Box<BucketSettings>>,
    },
    /// Writes what is left of it where others have put something in it by then.
    DeleteBucketPolicy {
        bucket: String,
        region: String,
        owner: String,
        /// The bucket as the plan saw it; nothing where the plan makes it.
        #[serde(skip)]
        seen: Option<Box<BucketSettings>>,
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

impl S3Call {
    /// The bucket, its region and its owner; a new one is the account's own.
    pub fn place(&self) -> (&str, &str, Option<&str>) {
        match self {
            S3Call::CreateBucket { bucket, region, .. } => (bucket, region, None),
            S3Call::PutBucketTagging { bucket, region, owner, .. }
            | S3Call::PutBucketAcl { bucket, region, owner }
            | S3Call::PutBucketOwnershipControls { bucket, region, owner }
            | S3Call::PutPublicAccessBlock { bucket, region, owner }
            | S3Call::PutBucketEncryption { bucket, region, owner, .. }
            | S3Call::PutBucketLifecycleConfiguration { bucket, region, owner, .. }
            | S3Call::PutBucketPolicy { bucket, region, owner, .. }
            | S3Call::DeleteBucketPolicy { bucket, region, owner, .. }
            | S3Call::DeleteObjects { bucket, region, owner }
            | S3Call::DeleteBucket { bucket, region, owner } => (bucket, region, Some(owner)),
        }
    }
}

/// The first tags a bucket, or the others: where attribute-based access control (ABAC) is enabled for it, tags are set by the
/// one and removed by the other (S3 API Reference, PutBucketTagging).
const TAGGING: [Right; 3] = [
    right("s3:PutBucketTagging", On::Bucket).or(Without::Instead("s3:TagResource")),
    right("s3:TagResource", On::Bucket).or(Without::Instead("s3:PutBucketTagging")),
    right("s3:UntagResource", On::Bucket).or(Without::Instead("s3:PutBucketTagging")),
];

impl S3CallKind {
    /// What it takes (Service Authorization Reference, Amazon S3; S3 API Reference, CreateBucket).
    pub fn rights(self) -> Rights {
        use Runs::{Apply, Both, Destroy};
        match self {
            S3CallKind::CreateBucket => Rights::of(
                Apply,
                [
                    right("s3:CreateBucket", On::Bucket),
                    right("s3:TagResource", On::Bucket).or(Without::Instead("s3:PutBucketTagging")),
                    right("s3:PutBucketOwnershipControls", On::Bucket).or(Without::DoesWithLess),
                ],
            ),
            S3CallKind::PutBucketTagging => Rights::of(Apply, TAGGING),
            S3CallKind::PutBucketAcl => Rights::of(Apply, [right("s3:PutBucketAcl", On::Bucket)]),
            S3CallKind::PutBucketOwnershipControls => {
                Rights::of(Apply, [right("s3:PutBucketOwnershipControls", On::Bucket)])
            }
            S3CallKind::PutPublicAccessBlock => {
                Rights::of(Apply, [right("s3:PutBucketPublicAccessBlock", On::Bucket)])
            }
            S3CallKind::PutBucketEncryption => {
                Rights::of(Apply, [right("s3:PutEncryptionConfiguration", On::Bucket)])
            }
            S3CallKind::PutBucketLifecycleConfiguration => {
                Rights::of(Apply, [right("s3:PutLifecycleConfiguration", On::Bucket)])
            }
            S3CallKind::PutBucketPolicy => Rights::of(Both, [right("s3:PutBucketPolicy", On::Bucket)]),
            S3CallKind::DeleteBucketPolicy => {
                Rights::of(Both, [right("s3:DeleteBucketPolicy", On::Bucket).only(Only::NoBucketPolicy)])
            }
            S3CallKind::DeleteObjects => Rights::of(
                Destroy,
                [
                    right("s3:ListBucketVersions", On::Bucket),
                    right("s3:ListBucketMultipartUploads", On::Bucket),
                    right("s3:DeleteObjectVersion", On::Object),
                    right("s3:AbortMultipartUpload", On::Object),
                ],
            ),
            S3CallKind::DeleteBucket => Rights::of(Destroy, [right("s3:DeleteBucket", On::Bucket)]),
        }
    }
}
