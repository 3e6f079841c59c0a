//! S3 writes, one operation each.

use aws_sdk_s3::types::{
    BucketCannedAcl, BucketLifecycleConfiguration, ObjectOwnership, OwnershipControls, OwnershipControlsRule,
    PublicAccessBlockConfiguration, ServerSideEncryption, ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration, ServerSideEncryptionRule, TransitionDefaultMinimumObjectSize,
};

use super::super::error;
use super::super::iam::Iam;
use super::handle::Handle;
use super::{create, empty, lifecycle, tags};
use provision_core::call::S3Call;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::LifecycleRule;

/// Why building a request's parts cannot fail.
const SET: &str = "all required fields are set";

/// Sends one call, once, about the bucket that it is of.
///
/// # Errors
/// What S3 said.
pub(super) async fn execute(bucket: &Handle<'_>, iam: &Iam, call: &S3Call) -> Result<(), CloudError> {
    let Handle { client, name, owner, .. } = bucket;
    let onto;
    let call = match call.replaces() {
        Some(whole) => {
            onto = call.onto(&bucket.read_again(whole).await?).map_err(|error| {
                let message = format!("the policy that is there cannot be read: {error}");
                error::plain(&bucket.subject(call.into()), CloudErrorKind::Permanent, message)
            })?;
            &onto
        }
        None => call,
    };
    let subject = bucket.subject(call.into());
    macro_rules! send {
        ($request:expr) => {{
            let request = $request.bucket(*name).expected_bucket_owner(*owner);
            bucket.transport.send(&subject, || request.clone().send()).await.map(|_| ())
        }};
    }
    match call {
        S3Call::CreateBucket { tags, witness, .. } => {
            create::create(bucket, iam, tags, witness.as_deref()).await
        }
        S3Call::PutBucketTagging { tags, .. } => tags::put(bucket, tags).await,
        S3Call::PutBucketAcl { .. } => send!(client.put_bucket_acl().acl(BucketCannedAcl::Private)),
        S3Call::PutBucketOwnershipControls { .. } => {
            send!(client.put_bucket_ownership_controls().ownership_controls(acls_disabled()))
        }
        S3Call::PutPublicAccessBlock { .. } => {
            send!(client.put_public_access_block().public_access_block_configuration(no_public_access()))
        }
        S3Call::PutBucketEncryption { kms_key, .. } => {
            send!(
                client
                    .put_bucket_encryption()
                    .server_side_encryption_configuration(encryption(kms_key.as_deref()))
            )
        }
        S3Call::PutBucketLifecycleConfiguration { rules, .. } if rules.is_empty() => {
            send!(client.delete_bucket_lifecycle())
        }
        S3Call::PutBucketLifecycleConfiguration { rules, transition_size, .. } => {
            let size = transition_size.as_deref().map(TransitionDefaultMinimumObjectSize::from);
            send!(
                client
                    .put_bucket_lifecycle_configuration()
                    .lifecycle_configuration(rules_to_sdk(rules))
                    .set_transition_default_minimum_object_size(size)
            )
        }
        S3Call::PutBucketPolicy { policy, .. } => send!(client.put_bucket_policy().policy(policy)),
        S3Call::DeleteBucketPolicy { .. } => send!(client.delete_bucket_policy()),
        S3Call::DeleteObjects { .. } => empty::empty(bucket).await,
        S3Call::DeleteBucket { .. } => send!(client.delete_bucket()),
    }
}

fn acls_disabled() -> OwnershipControls {
    let rule = OwnershipControlsRule::builder().object_ownership(ObjectOwnership::BucketOwnerEnforced);
    OwnershipControls::builder().rules(rule.build().expect(SET)).build().expect(SET)
}

fn no_public_access() -> PublicAccessBlockConfiguration {
    PublicAccessBlockConfiguration::builder()
        .block_public_acls(true)
        .ignore_public_acls(true)
        .block_public_policy(true)
        .restrict_public_buckets(true)
        .build()
}

fn encryption(kms_key: Option<&str>) -> ServerSideEncryptionConfiguration {
    let algorithm =
        if kms_key.is_some() { ServerSideEncryption::AwsKms } else { ServerSideEncryption::Aes256 };
    let default = ServerSideEncryptionByDefault::builder()
        .sse_algorithm(algorithm)
        .set_kms_master_key_id(kms_key.map(str::to_owned))
        .build()
        .expect(SET);
    let rule = ServerSideEncryptionRule::builder()
        .apply_server_side_encryption_by_default(default)
        // Saves most requests to KMS (S3 User Guide, "Reducing the cost of SSE-KMS with Amazon S3
        // Bucket Keys").
        .set_bucket_key_enabled(kms_key.map(|_| true))
        .build();
    ServerSideEncryptionConfiguration::builder().rules(rule).build().expect(SET)
}

fn rules_to_sdk(rules: &[LifecycleRule]) -> BucketLifecycleConfiguration {
    let rules = rules.iter().map(lifecycle::to_sdk).collect();
    BucketLifecycleConfiguration::builder().set_rules(Some(rules)).build().expect(SET)
}
