//! Keys of the bucket.

use super::table::key_table;
use crate::rules::{arn, s3};
use crate::toml_document::keys::{flag, text, whole};

key_table! {
    /// The settings of `[bucket]`.
    Bucket in BUCKET, "The staging bucket." {
        name: String = text(&s3::BUCKET, "Bucket names are shared by all of AWS.")
            .required()
            .example("\"acme-transfer-{{ destination }}\"");
        adopt: bool = flag("Take over an existing bucket of this name.").default("false");
        encryption: String = text(&arn::ENCRYPTION, "`sse-s3`, or the ARN of a KMS key.")
            .default("\"sse-s3\"");
        expire_days: u32 = whole(0, 3650, "Days until staged files expire; 0 keeps them.").default("7");
        tls_only: bool = flag("Deny requests without TLS.").default("true");
        prefix: String = text(&s3::PREFIX, "Give the vendor this folder instead of the whole bucket.")
            .default("none");
    }
}
