//! Settings of a bucket: what is put is what is read, and what was never put is missing.

use std::sync::Arc;

use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_s3::Client;
use aws_sdk_s3::types::{
    AbortIncompleteMultipartUpload, BucketCannedAcl, BucketLifecycleConfiguration, BucketVersioningStatus,
    ExpirationStatus, LifecycleExpiration, LifecycleRule, LifecycleRuleFilter, ObjectOwnership,
    OwnershipControls, OwnershipControlsRule, PublicAccessBlockConfiguration, ServerSideEncryption,
    ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration, ServerSideEncryptionRule, Tag, Tagging,
    VersioningConfiguration,
};

pub async fn settings(account: Arc<Account>, mut check: Checks) {
    let s3 = account.in_region("us-east-1").s3();
    let bucket = account.bucket("settings");
    s3.create_bucket().bucket(&bucket).send().await.expect("a bucket");
    ownership(&mut check, &s3, &bucket).await;
    tags(&mut check, &s3, &bucket).await;
    encryption(&mut check, &s3, &bucket).await;
    lifecycle(&mut check, &s3, &bucket).await;
    versioning(&mut check, &s3, &bucket).await;
}

async fn ownership(check: &mut Checks, s3: &Client, bucket: &str) {
    let rule =
        OwnershipControlsRule::builder().object_ownership(ObjectOwnership::BucketOwnerPreferred).build();
    let controls = OwnershipControls::builder().rules(rule.expect("a rule")).build().expect("controls");
    let put = s3.put_bucket_ownership_controls().bucket(bucket).ownership_controls(controls).send();
    check.ok("s3-ownership-put", put, |_| true).await;
    let got = s3.get_bucket_ownership_controls().bucket(bucket).send();
    check
        .ok("s3-ownership-told", got, |answer| {
            let rules = answer.ownership_controls().map_or(&[][..], |controls| controls.rules());
            rules.iter().map(|rule| &rule.object_ownership).eq([&ObjectOwnership::BucketOwnerPreferred])
        })
        .await;
    acl(check, s3, bucket).await;
    let block = PublicAccessBlockConfiguration::builder()
        .block_public_acls(true)
        .ignore_public_acls(false)
        .block_public_policy(true)
        .restrict_public_buckets(true);
    let put =
        s3.put_public_access_block().bucket(bucket).public_access_block_configuration(block.build()).send();
    check.ok("s3-block-put", put, |_| true).await;
    let got = s3.get_public_access_block().bucket(bucket).send();
    check
        .ok("s3-block-told", got, |answer| {
            answer.public_access_block_configuration().is_some_and(|block| {
                (block.block_public_acls(), block.ignore_public_acls()) == (Some(true), Some(false))
                    && (block.block_public_policy(), block.restrict_public_buckets())
                        == (Some(true), Some(true))
            })
        })
        .await;
}

/// Where ACLs are enabled.
async fn acl(check: &mut Checks, s3: &Client, bucket: &str) {
    let put = |acl: BucketCannedAcl| s3.put_bucket_acl().bucket(bucket).acl(acl).send();
    put(BucketCannedAcl::from("log-delivery-write")).await.expect("it is granted");
    let got = || s3.get_bucket_acl().bucket(bucket).send();
    check
        .ok("s3-acl-told", got(), |answer| {
            let owner = answer.owner().and_then(|owner| owner.id());
            let grantees = answer.grants().iter().filter_map(|grant| grant.grantee());
            let (own, others): (Vec<_>, Vec<_>) = grantees.partition(|grantee| grantee.id() == owner);
            let is_log = |uri: &str| uri.ends_with("/LogDelivery");
            own.len() == 1 && others.len() == 2 && others.iter().all(|one| one.uri().is_some_and(is_log))
        })
        .await;
    let rule = OwnershipControlsRule::builder().object_ownership(ObjectOwnership::BucketOwnerEnforced);
    let controls =
        OwnershipControls::builder().rules(rule.build().expect("a rule")).build().expect("controls");
    let disabled = s3.put_bucket_ownership_controls().bucket(bucket).ownership_controls(controls).send();
    check.refused("s3-acl-keeps-ownership", "InvalidBucketAclWithObjectOwnership", disabled).await;
    put(BucketCannedAcl::Private).await.expect("it is taken away");
    check.ok("s3-acl-private", got(), |answer| answer.grants().len() == 1).await;
}

async fn tags(check: &mut Checks, s3: &Client, bucket: &str) {
    let none = s3.get_bucket_tagging().bucket(bucket).send();
    check.refused("s3-tags-none", "NoSuchTagSet", none).await;
    let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build().expect("a tag");
    let set = [tag("owner", "sync"), tag("signs", "a b+c=d")];
    let tagging = Tagging::builder().set_tag_set(Some(set.to_vec())).build().expect("tags");
    let put = s3.put_bucket_tagging().bucket(bucket).tagging(tagging).send();
    check.ok("s3-tags-put", put, |_| true).await;
    let got = s3.get_bucket_tagging().bucket(bucket).send();
    check.ok("s3-tags-told", got, |answer| answer.tag_set() == set).await;
    let other = s3.get_bucket_tagging().bucket(bucket).expected_bucket_owner("999988887777").send();
    check.refused("s3-expected-owner", "AccessDenied", other).await;
}

async fn encryption(check: &mut Checks, s3: &Client, bucket: &str) {
    let default = ServerSideEncryptionByDefault::builder()
        .sse_algorithm(ServerSideEncryption::AwsKms)
        .kms_master_key_id("alias/exports");
    let rule = ServerSideEncryptionRule::builder()
        .apply_server_side_encryption_by_default(default.build().expect("a default"))
        .bucket_key_enabled(true);
    let rules = ServerSideEncryptionConfiguration::builder().rules(rule.build()).build().expect("rules");
    let put = s3.put_bucket_encryption().bucket(bucket).server_side_encryption_configuration(rules).send();
    check.ok("s3-encryption-put", put, |_| true).await;
    let got = s3.get_bucket_encryption().bucket(bucket).send();
    check
        .ok("s3-encryption-told", got, |answer| {
            let rules = answer.server_side_encryption_configuration().map_or(&[][..], |all| all.rules());
            rules.first().is_some_and(|rule| {
                let default = rule.apply_server_side_encryption_by_default();
                rule.bucket_key_enabled() == Some(true)
                    && default.is_some_and(|default| {
                        default.sse_algorithm == ServerSideEncryption::AwsKms
                            && default.kms_master_key_id() == Some("alias/exports")
                    })
            })
        })
        .await;
}

async fn lifecycle(check: &mut Checks, s3: &Client, bucket: &str) {
    let none = s3.get_bucket_lifecycle_configuration().bucket(bucket).send();
    check.refused("s3-lifecycle-none", "NoSuchLifecycleConfiguration", none).await;
    let none = s3.get_object_lock_configuration().bucket(bucket).send();
    check.refused("s3-object-lock-none", "ObjectLockConfigurationNotFoundError", none).await;
    let rule = |id: &str, prefix: &str| {
        LifecycleRule::builder()
            .id(id)
            .status(ExpirationStatus::Enabled)
            .filter(LifecycleRuleFilter::builder().prefix(prefix).build())
    };
    let expire = rule("expire", "tmp/").expiration(LifecycleExpiration::builder().days(7).build());
    let abort = AbortIncompleteMultipartUpload::builder().days_after_initiation(3).build();
    let abort = rule("uploads", "").abort_incomplete_multipart_upload(abort);
    let rules = [expire.build().expect("a rule"), abort.build().expect("a rule")];
    let rules =
        BucketLifecycleConfiguration::builder().set_rules(Some(rules.to_vec())).build().expect("rules");
    let put = s3.put_bucket_lifecycle_configuration().bucket(bucket).lifecycle_configuration(rules).send();
    check.ok("s3-lifecycle-put", put, |_| true).await;
    let got = s3.get_bucket_lifecycle_configuration().bucket(bucket).send();
    check
        .ok("s3-lifecycle-told", got, |answer| {
            let of = |id: &str| answer.rules().iter().find(|rule| rule.id() == Some(id));
            let (Some(expire), Some(uploads)) = (of("expire"), of("uploads")) else { return false };
            let abort = uploads.abort_incomplete_multipart_upload();
            answer.rules().len() == 2
                && expire.expiration().and_then(|after| after.days()) == Some(7)
                && expire.filter().and_then(|filter| filter.prefix()) == Some("tmp/")
                && abort.and_then(|abort| abort.days_after_initiation()) == Some(3)
        })
        .await;
    let deleted = s3.delete_bucket_lifecycle().bucket(bucket).send();
    check.ok("s3-lifecycle-deleted", deleted, |_| true).await;
}

async fn versioning(check: &mut Checks, s3: &Client, bucket: &str) {
    let on = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
    let put = s3.put_bucket_versioning().bucket(bucket).versioning_configuration(on).send().await;
    put.expect("versioning");
    let got = s3.get_bucket_versioning().bucket(bucket).send();
    let enabled = Some(&BucketVersioningStatus::Enabled);
    check.ok("s3-versioning", got, |answer| answer.status() == enabled).await;
}
