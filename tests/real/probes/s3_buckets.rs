//! Buckets: names, regions, owners, and what a new one is like.

use std::sync::Arc;

use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_s3::types::{
    BucketLocationConstraint, CreateBucketConfiguration, ObjectOwnership, ServerSideEncryption,
};

pub fn in_region(region: &str) -> CreateBucketConfiguration {
    CreateBucketConfiguration::builder().location_constraint(BucketLocationConstraint::from(region)).build()
}

pub async fn buckets(account: Arc<Account>, mut check: Checks) {
    let (us, eu) = (account.in_region("us-east-1").s3(), account.in_region("eu-west-1").s3());
    let [american, european, missing] = ["us", "eu", "missing"].map(|name| account.bucket(name));
    let first = || us.create_bucket().bucket(&american).send();
    check.ok("s3-bucket-made", first(), |_| true).await;
    check.ok("s3-bucket-again", first(), |_| true).await;
    let create =
        || eu.create_bucket().bucket(&european).create_bucket_configuration(in_region("eu-west-1")).send();
    check.ok("s3-bucket-elsewhere", create(), |_| true).await;
    check.refused("s3-bucket-owned", "BucketAlreadyOwnedByYou", create()).await;
    let invalid = us.create_bucket().bucket("Not_A_Name").send();
    check.refused("s3-bucket-name", "InvalidBucketName", invalid).await;

    let location = us.get_bucket_location().bucket(&european).send();
    check
        .ok("s3-bucket-location", location, |answer| {
            answer.location_constraint() == Some(&BucketLocationConstraint::from("eu-west-1"))
        })
        .await;
    let listed = us.list_buckets().send();
    check
        .ok("s3-buckets-listed", listed, |answer| {
            let names: Vec<_> = answer.buckets().iter().filter_map(|bucket| bucket.name()).collect();
            [&american, &european].iter().all(|name| names.contains(&name.as_str()))
        })
        .await;
    let head = eu.head_bucket().bucket(&european).send();
    check.ok("s3-bucket-region", head, |answer| answer.bucket_region() == Some("eu-west-1")).await;
    let head = us.head_bucket().bucket(&missing).send();
    check.refused("s3-bucket-missing", "NotFound", head).await;
    let tags = us.get_bucket_tagging().bucket(&missing).send();
    check.refused("s3-bucket-no-tags", "NoSuchBucket", tags).await;
    new_buckets(check, &us, &american).await;
}

/// What every bucket has that was made since April 2023.
async fn new_buckets(mut check: Checks, us: &aws_sdk_s3::Client, american: &str) {
    let ownership = us.get_bucket_ownership_controls().bucket(american).send();
    check
        .ok("s3-new-ownership", ownership, |answer| {
            let rules = answer.ownership_controls().map_or(&[][..], |controls| controls.rules());
            rules.first().is_some_and(|rule| rule.object_ownership == ObjectOwnership::BucketOwnerEnforced)
        })
        .await;
    let block = us.get_public_access_block().bucket(american).send();
    check
        .ok("s3-new-block", block, |answer| {
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
    let encryption = us.get_bucket_encryption().bucket(american).send();
    check
        .ok("s3-new-encryption", encryption, |answer| {
            let rules = answer.server_side_encryption_configuration().map_or(&[][..], |all| all.rules());
            let default = rules.first().and_then(|rule| rule.apply_server_side_encryption_by_default());
            default.is_some_and(|default| default.sse_algorithm == ServerSideEncryption::Aes256)
        })
        .await;
}
