//! Buckets.

use std::collections::{BTreeMap, BTreeSet};

use provision_core::address::Owner;
use provision_core::call::S3Call;
use provision_core::edge::CloudErrorKind::{Conflict, NotFound, NotYet, Permanent};
use provision_core::facts::{BucketFacts, BucketSettings, World};

use super::{Refusal, ensure};

/// Where buckets that are made twice are made once (S3 API Reference, CreateBucket, `BucketAlreadyOwnedByYou`).
const ONCE: &str = "us-east-1";

/// From which size on objects are moved unless the request says it (S3 API Reference,
/// PutBucketLifecycleConfiguration, `x-amz-transition-default-minimum-object-size`).
const SIZE: &str = "all_storage_classes_128K";

/// What a new bucket has too (S3 User Guide, "Default settings for new S3 buckets FAQ").
fn all_blocked() -> BTreeSet<String> {
    ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"]
        .map(str::to_owned)
        .into()
}

pub fn settings<'w>(world: &'w mut World, name: &str) -> &'w mut BucketSettings {
    match world.buckets.get_mut(name) {
        Some(BucketFacts::Readable(settings)) => settings,
        other => panic!("{name} is {other:?}"),
    }
}

fn create(
    world: &mut World,
    name: String,
    region: &str,
    tags: BTreeMap<String, String>,
) -> Result<(), Refusal> {
    match world.buckets.get(&name) {
        Some(BucketFacts::Readable(_)) if region == ONCE => return Ok(()),
        Some(BucketFacts::Readable(_)) => return Err(Refusal(Conflict, "BucketAlreadyOwnedByYou")),
        Some(BucketFacts::Forbidden | BucketFacts::Elsewhere { .. }) => {
            return Err(Refusal(Conflict, "BucketAlreadyExists"));
        }
        None => {}
    }
    let made = BucketSettings {
        tags,
        public_access_block: all_blocked(),
        ownership: Some("BucketOwnerEnforced".to_owned()),
        encryption: Some("AES256".to_owned()),
        ..BucketSettings::default()
    };
    world.buckets.insert(name, BucketFacts::Readable(made.into()));
    Ok(())
}

/// The settings that a call changes. What is to be set may be waited for, what is to be removed not.
fn present<'w>(world: &'w mut World, name: &str, call: &S3Call) -> Result<&'w mut BucketSettings, Refusal> {
    let operation: &'static str = call.into();
    let missing = if operation.starts_with("Put") { NotYet } else { NotFound };
    match world.buckets.get_mut(name) {
        Some(BucketFacts::Readable(settings)) => Ok(settings),
        _ => Err(Refusal(missing, "NoSuchBucket")),
    }
}

pub(super) fn execute(world: &mut World, call: &S3Call) -> Result<(), Refusal> {
    // What is replaced whole is read again right before, as the edge does.
    let onto = match (call.replaces(), world.buckets.get(call.place().0)) {
        (Some(_), Some(BucketFacts::Readable(now))) => call.onto(now).expect("a policy that is JSON"),
        _ => call.clone(),
    };
    let call = &onto;
    match call.clone() {
        S3Call::CreateBucket { bucket, region, tags, .. } => create(world, bucket, &region, tags)?,
        S3Call::PutBucketTagging { bucket, tags, .. } => {
            let settings = present(world, &bucket, call)?;
            // Nobody asks it of a bucket that has an owner.
            let is_asked = Owner::of(&tags).is_none();
            settings.contents = settings.contents.take().filter(|contents| is_asked || !contents.is_empty());
            settings.tags = tags;
        }
        S3Call::PutBucketAcl { bucket, .. } => {
            let settings = present(world, &bucket, call)?;
            let is_enforced = settings.ownership.as_deref() == Some("BucketOwnerEnforced");
            ensure(!is_enforced, Refusal(Permanent, "AccessControlListNotSupported"))?;
            settings.acl.clear();
        }
        S3Call::PutBucketOwnershipControls { bucket, .. } => {
            let settings = present(world, &bucket, call)?;
            ensure(settings.acl.is_empty(), Refusal(Permanent, "InvalidBucketAclWithObjectOwnership"))?;
            settings.ownership = Some("BucketOwnerEnforced".to_owned());
        }
        S3Call::PutPublicAccessBlock { bucket, .. } => {
            present(world, &bucket, call)?.public_access_block = all_blocked();
        }
        S3Call::PutBucketEncryption { bucket, kms_key, .. } => {
            present(world, &bucket, call)?.encryption = kms_key.or(Some("AES256".to_owned()));
        }
        S3Call::PutBucketLifecycleConfiguration { bucket, rules, transition_size, .. } => {
            let settings = present(world, &bucket, call)?;
            (settings.lifecycle, settings.transition_size) =
                (rules, transition_size.or(Some(SIZE.to_owned())));
        }
        S3Call::PutBucketPolicy { bucket, policy, .. } => {
            present(world, &bucket, call)?.policy = Some(policy);
        }
        S3Call::DeleteBucketPolicy { bucket, .. } => present(world, &bucket, call)?.policy = None,
        S3Call::DeleteObjects { bucket, .. } => present(world, &bucket, call)?.contents = None,
        S3Call::DeleteBucket { bucket, .. } => {
            let contents = present(world, &bucket, call)?.contents.clone().unwrap_or_default();
            ensure(contents.is_empty(), Refusal(Conflict, "BucketNotEmpty"))?;
            world.buckets.remove(&bucket);
        }
    }
    Ok(())
}
