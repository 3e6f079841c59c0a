//! The bucket that the vendor stages in.

use serde::{Deserialize, Serialize};

/// The staging bucket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bucket {
    pub name: String,
    pub adopt: bool,
    pub encryption: Encryption,
    /// Days until a staged object expires; 0 keeps it for ever.
    pub expire_days: u32,
    pub tls_only: bool,
    /// Ends with a slash; `None` gives the vendor the whole bucket.
    pub prefix: Option<String>,
    /// What the vendor does with objects, as IAM actions.
    pub object_actions: Vec<String>,
    /// What the vendor does with the bucket itself, as IAM actions.
    pub bucket_actions: Vec<String>,
}

/// How objects in the bucket are encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Encryption {
    /// Keys of Amazon S3, the default of every bucket.
    SseS3,
    /// A customer's KMS key, by its key ARN.
    Kms { key_arn: String },
}
