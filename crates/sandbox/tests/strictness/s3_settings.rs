//! Settings of a bucket: what is put is what is read, and what was never put is missing.

use crate::checks::Checks;
use crate::common::clients;
use crate::s3_buckets::enforcing;
use aws_sdk_s3::Client;
use aws_sdk_s3::types::{
    AbortIncompleteMultipartUpload, BucketLifecycleConfiguration, BucketVersioningStatus, ExpirationStatus,
    LifecycleExpiration, LifecycleRule, LifecycleRuleFilter, ObjectOwnership, OwnershipControls,
    OwnershipControlsRule, PublicAccessBlockConfiguration, ServerSideEncryption,
    ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration, ServerSideEncryptionRule, Tag, Tagging,
    VersioningConfiguration,
};

const BUCKET: &str = "strict-settings";

pub async fn settings(mut check: Checks) {
    let (sandbox, key) = enforcing().await;
    let s3 = clients::s3(&sandbox, "us-east-1", &key);
    s3.create_bucket().bucket(BUCKET).send().await.expect("a bucket");
    ownership(&mut check, &s3).await;
    tags(&mut check, &s3).await;
    encryption(&mut check, &s3).await;
    lifecycle(&mut check, &s3).await;
    versioning(&mut check, &s3).await;
}

async fn ownership(check: &mut Checks, s3: &Client) {
    let rule =
        OwnershipControlsRule::builder().object_ownership(ObjectOwnership::BucketOwnerPreferred).build();
    let controls = OwnershipControls::builder().rules(rule.expect("a rule")).build().expect("controls");
    check.by("S3 API Reference, PutBucketOwnershipControls");
    let put = s3.put_bucket_ownership_controls().bucket(BUCKET).ownership_controls(controls).send();
    check.ok("ownership can be set", put, |_| true).await;
    check.by("S3 API Reference, GetBucketOwnershipControls");
    let got = s3.get_bucket_ownership_controls().bucket(BUCKET).send();
    check
        .ok("ownership is what was set", got, |answer| {
            let rules = answer.ownership_controls().map_or(&[][..], |controls| controls.rules());
            rules.iter().map(|rule| &rule.object_ownership).eq([&ObjectOwnership::BucketOwnerPreferred])
        })
        .await;
    let block = PublicAccessBlockConfiguration::builder()
        .block_public_acls(true)
        .ignore_public_acls(false)
        .block_public_policy(true)
        .restrict_public_buckets(true);
    check.by("S3 API Reference, PutPublicAccessBlock");
    let put =
        s3.put_public_access_block().bucket(BUCKET).public_access_block_configuration(block.build()).send();
    check.ok("the block of public access can be set", put, |_| true).await;
    check.by("S3 API Reference, GetPublicAccessBlock");
    let got = s3.get_public_access_block().bucket(BUCKET).send();
    check
        .ok("each of its four ways is what was set", got, |answer| {
            answer.public_access_block_configuration().is_some_and(|block| {
                (block.block_public_acls(), block.ignore_public_acls()) == (Some(true), Some(false))
                    && (block.block_public_policy(), block.restrict_public_buckets())
                        == (Some(true), Some(true))
            })
        })
        .await;
}

async fn tags(check: &mut Checks, s3: &Client) {
    check.by("S3 API Reference, GetBucketTagging");
    let none = s3.get_bucket_tagging().bucket(BUCKET).send();
    check.refused("a bucket without tags has no tag set", "NoSuchTagSet", none).await;
    let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build().expect("a tag");
    let set = [tag("owner", "sync"), tag("signs", "a b+c=d")];
    let tagging = Tagging::builder().set_tag_set(Some(set.to_vec())).build().expect("tags");
    check.by("S3 API Reference, PutBucketTagging");
    let put = s3.put_bucket_tagging().bucket(BUCKET).tagging(tagging).send();
    check.ok("tags can be set", put, |_| true).await;
    let got = s3.get_bucket_tagging().bucket(BUCKET).send();
    check.ok("tags are what was set, blanks and signs too", got, |answer| answer.tag_set() == set).await;
    check.by("S3 User Guide, Verifying bucket ownership with bucket owner condition");
    let other = s3.get_bucket_tagging().bucket(BUCKET).expected_bucket_owner("999988887777").send();
    check.refused("another expected owner is refused", "AccessDenied", other).await;
}

async fn encryption(check: &mut Checks, s3: &Client) {
    let default = ServerSideEncryptionByDefault::builder()
        .sse_algorithm(ServerSideEncryption::AwsKms)
        .kms_master_key_id("alias/exports");
    let rule = ServerSideEncryptionRule::builder()
        .apply_server_side_encryption_by_default(default.build().expect("a default"))
        .bucket_key_enabled(true);
    let rules = ServerSideEncryptionConfiguration::builder().rules(rule.build()).build().expect("rules");
    check.by("S3 API Reference, PutBucketEncryption");
    let put = s3.put_bucket_encryption().bucket(BUCKET).server_side_encryption_configuration(rules).send();
    check.ok("a key of KMS can be set", put, |_| true).await;
    check.by("S3 API Reference, GetBucketEncryption");
    let got = s3.get_bucket_encryption().bucket(BUCKET).send();
    check
        .ok("the key and the bucket key are what was set", got, |answer| {
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

async fn lifecycle(check: &mut Checks, s3: &Client) {
    check.by("S3 API Reference, GetBucketLifecycleConfiguration");
    let none = s3.get_bucket_lifecycle_configuration().bucket(BUCKET).send();
    check.refused("a bucket without rules has none to read", "NoSuchLifecycleConfiguration", none).await;
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
    check.by("S3 API Reference, PutBucketLifecycleConfiguration");
    let put = s3.put_bucket_lifecycle_configuration().bucket(BUCKET).lifecycle_configuration(rules).send();
    check.ok("rules can be set", put, |_| true).await;
    check.by("S3 API Reference, GetBucketLifecycleConfiguration");
    let got = s3.get_bucket_lifecycle_configuration().bucket(BUCKET).send();
    check
        .ok("rules are what was set: days, prefix, uploads", got, |answer| {
            let of = |id: &str| answer.rules().iter().find(|rule| rule.id() == Some(id));
            let (Some(expire), Some(uploads)) = (of("expire"), of("uploads")) else { return false };
            let abort = uploads.abort_incomplete_multipart_upload();
            answer.rules().len() == 2
                && expire.expiration().and_then(|after| after.days()) == Some(7)
                && expire.filter().and_then(|filter| filter.prefix()) == Some("tmp/")
                && abort.and_then(|abort| abort.days_after_initiation()) == Some(3)
        })
        .await;
    check.by("S3 API Reference, DeleteBucketLifecycle");
    let deleted = s3.delete_bucket_lifecycle().bucket(BUCKET).send();
    check.ok("rules can be removed", deleted, |_| true).await;
}

async fn versioning(check: &mut Checks, s3: &Client) {
    let on = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
    let put = s3.put_bucket_versioning().bucket(BUCKET).versioning_configuration(on).send().await;
    put.expect("versioning");
    check.by("S3 API Reference, GetBucketVersioning");
    let got = s3.get_bucket_versioning().bucket(BUCKET).send();
    let enabled = Some(&BucketVersioningStatus::Enabled);
    check.ok("versioning is on once it was set", got, |answer| answer.status() == enabled).await;
}
