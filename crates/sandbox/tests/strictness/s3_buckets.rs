//! Buckets: names, regions, owners, and what a new one is like.

use crate::checks::Checks;
use crate::common::{Key, admin, clients, started};
use aws_sdk_s3::types::{
    BucketLocationConstraint, CreateBucketConfiguration, ObjectOwnership, ServerSideEncryption,
};
use provision_sandbox::{Options, Sandbox};

/// A sandbox that holds every call against the caller's policies.
pub async fn enforcing() -> (Sandbox, Key) {
    (started(Options { enforce: true, ..Options::default() }).await, admin())
}

pub fn in_region(region: &str) -> CreateBucketConfiguration {
    CreateBucketConfiguration::builder().location_constraint(BucketLocationConstraint::from(region)).build()
}

pub async fn buckets(mut check: Checks) {
    let (sandbox, key) = enforcing().await;
    let us = clients::s3(&sandbox, "us-east-1", &key);
    let eu = clients::s3(&sandbox, "eu-west-1", &key);
    check.by("S3 API Reference, CreateBucket");
    let first = || us.create_bucket().bucket("strict-us").send();
    check.ok("a bucket is made in us-east-1 without a location constraint", first(), |_| true).await;
    check.ok("in us-east-1 its owner may make it again", first(), |_| true).await;
    let european =
        || eu.create_bucket().bucket("strict-eu").create_bucket_configuration(in_region("eu-west-1")).send();
    check.ok("elsewhere the location constraint names the region", european(), |_| true).await;
    check.refused("elsewhere its owner may not make it again", "BucketAlreadyOwnedByYou", european()).await;
    let invalid = us.create_bucket().bucket("Not_A_Name").send();
    check.refused("a name has no capitals and underscores", "InvalidBucketName", invalid).await;

    check.by("S3 API Reference, GetBucketLocation");
    let location = us.get_bucket_location().bucket("strict-eu").send();
    check
        .ok("any region tells where a bucket is", location, |answer| {
            answer.location_constraint() == Some(&BucketLocationConstraint::from("eu-west-1"))
        })
        .await;
    check.by("S3 API Reference, ListBuckets");
    let listed = us.list_buckets().send();
    check
        .ok("buckets of every region are listed", listed, |answer| {
            let names: Vec<_> = answer.buckets().iter().filter_map(|bucket| bucket.name()).collect();
            names.contains(&"strict-us") && names.contains(&"strict-eu")
        })
        .await;
    check.by("S3 API Reference, HeadBucket");
    let head = eu.head_bucket().bucket("strict-eu").send();
    check
        .ok("its head tells a bucket's region", head, |answer| answer.bucket_region() == Some("eu-west-1"))
        .await;
    let missing = us.head_bucket().bucket("strict-missing").send();
    check.refused("a bucket that is not there has no head", "NotFound", missing).await;
    let tags = us.get_bucket_tagging().bucket("strict-missing").send();
    check.by("S3 API Reference, Error responses");
    check.refused("a bucket that is not there has no tags", "NoSuchBucket", tags).await;
    new_buckets(check, &us).await;
}

/// What every bucket has that was made since April 2023.
async fn new_buckets(mut check: Checks, us: &aws_sdk_s3::Client) {
    check.by("S3 User Guide, Controlling ownership of objects and disabling ACLs");
    let ownership = us.get_bucket_ownership_controls().bucket("strict-us").send();
    check
        .ok("a new bucket has no ACLs: its owner owns everything", ownership, |answer| {
            let rules = answer.ownership_controls().map_or(&[][..], |controls| controls.rules());
            rules.first().is_some_and(|rule| rule.object_ownership == ObjectOwnership::BucketOwnerEnforced)
        })
        .await;
    check.by("S3 User Guide, Blocking public access to your Amazon S3 storage");
    let block = us.get_public_access_block().bucket("strict-us").send();
    check
        .ok("a new bucket blocks public access in all four ways", block, |answer| {
            let block = answer.public_access_block_configuration();
            block.is_some_and(|block| {
                [
                    block.block_public_acls(),
                    block.ignore_public_acls(),
                    block.block_public_policy(),
                    block.restrict_public_buckets(),
                ] == [Some(true); 4]
            })
        })
        .await;
    check.by("S3 User Guide, Setting default server-side encryption behavior");
    let encryption = us.get_bucket_encryption().bucket("strict-us").send();
    check
        .ok("a new bucket encrypts with keys of S3", encryption, |answer| {
            let rules = answer.server_side_encryption_configuration().map_or(&[][..], |all| all.rules());
            let default = rules.first().and_then(|rule| rule.apply_server_side_encryption_by_default());
            default.is_some_and(|default| default.sse_algorithm == ServerSideEncryption::Aes256)
        })
        .await;
}
