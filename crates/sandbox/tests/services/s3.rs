//! Buckets and their settings.

use aws_sdk_s3::{
    Client,
    types::{
        BucketCannedAcl, BucketLifecycleConfiguration, BucketLocationConstraint, BucketVersioningStatus,
        CreateBucketConfiguration, Destination, ExpirationStatus, IndexDocument, LifecycleExpiration,
        LifecycleRule, LifecycleRuleFilter, ObjectOwnership, OwnershipControls, OwnershipControlsRule, Payer,
        PublicAccessBlockConfiguration, ReplicationConfiguration, ReplicationRule, ReplicationRuleStatus,
        RequestPaymentConfiguration, ServerSideEncryption, ServerSideEncryptionByDefault,
        ServerSideEncryptionConfiguration, ServerSideEncryptionRule, Tag, Tagging, VersioningConfiguration,
        WebsiteConfiguration,
    },
};
use provision_sandbox::seed;

use crate::{clients, common::sandbox, refused};

const OTHER_ACCOUNT: &str = "999988887777";

fn constraint(region: &str) -> CreateBucketConfiguration {
    let constraint = BucketLocationConstraint::from(region);
    CreateBucketConfiguration::builder().location_constraint(constraint).build()
}

async fn bucket(s3: &Client, name: &str) {
    s3.create_bucket().bucket(name).send().await.unwrap();
}

#[tokio::test]
async fn a_bucket_is_created_in_the_region_of_the_endpoint() {
    let sandbox = sandbox().await;
    let (us, eu) = (clients::s3(&sandbox, "us-east-1"), clients::s3(&sandbox, "eu-west-1"));
    bucket(&us, "acme-us").await;
    bucket(&us, "acme-us").await;
    refused!(eu.create_bucket().bucket("acme-eu"), "IllegalLocationConstraintException");
    let elsewhere = us.create_bucket().bucket("acme-eu").create_bucket_configuration(constraint("eu-west-1"));
    let message = refused!(elsewhere, "IllegalLocationConstraintException");
    assert!(message.starts_with("The eu-west-1 location constraint is incompatible"), "{message}");
    let unknown = us.create_bucket().bucket("acme-eu").create_bucket_configuration(constraint("us-east-1"));
    refused!(unknown, "InvalidLocationConstraint");
    let right = || eu.create_bucket().bucket("acme-eu").create_bucket_configuration(constraint("eu-west-1"));
    right().send().await.unwrap();
    refused!(right(), "BucketAlreadyOwnedByYou");
    refused!(us.create_bucket().bucket("Bad_Name"), "InvalidBucketName");
    let location = us.get_bucket_location().bucket("acme-eu").send().await.unwrap();
    assert_eq!(location.location_constraint().map(|c| c.as_str()), Some("eu-west-1"));
}

#[tokio::test]
async fn head_bucket_tells_missing_from_elsewhere() {
    let sandbox = sandbox().await;
    let (us, eu) = (clients::s3(&sandbox, "us-east-1"), clients::s3(&sandbox, "eu-west-1"));
    eu.create_bucket()
        .bucket("acme-eu")
        .create_bucket_configuration(constraint("eu-west-1"))
        .send()
        .await
        .unwrap();
    let head = eu.head_bucket().bucket("acme-eu").send().await.unwrap();
    assert_eq!(head.bucket_region(), Some("eu-west-1"));
    let status = |result: Result<
        _,
        aws_sdk_s3::error::SdkError<aws_sdk_s3::operation::head_bucket::HeadBucketError>,
    >| {
        let error = result.map(|_: aws_sdk_s3::operation::head_bucket::HeadBucketOutput| ()).unwrap_err();
        let raw = error.raw_response().unwrap();
        (raw.status().as_u16(), raw.headers().get("x-amz-bucket-region").map(str::to_owned))
    };
    let moved = status(us.head_bucket().bucket("acme-eu").send().await);
    assert_eq!(moved, (301, Some("eu-west-1".to_owned())));
    assert_eq!(status(us.head_bucket().bucket("acme-missing").send().await).0, 404);
    let wrong_owner = eu.head_bucket().bucket("acme-eu").expected_bucket_owner(OTHER_ACCOUNT);
    assert_eq!(status(wrong_owner.send().await).0, 403);
}

#[tokio::test]
async fn a_new_bucket_is_private_encrypted_and_without_acls() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3, "acme").await;
    let block = s3.get_public_access_block().bucket("acme").send().await.unwrap();
    let block = block.public_access_block_configuration.unwrap();
    let flags = [
        block.block_public_acls,
        block.ignore_public_acls,
        block.block_public_policy,
        block.restrict_public_buckets,
    ];
    assert_eq!(flags, [Some(true); 4]);
    let ownership = s3.get_bucket_ownership_controls().bucket("acme").send().await.unwrap();
    let rules = ownership.ownership_controls.unwrap().rules;
    assert_eq!(rules[0].object_ownership, ObjectOwnership::BucketOwnerEnforced);
    let encryption = s3.get_bucket_encryption().bucket("acme").send().await.unwrap();
    let rule = &encryption.server_side_encryption_configuration.unwrap().rules[0];
    let algorithm = rule.apply_server_side_encryption_by_default().unwrap().sse_algorithm();
    assert_eq!(*algorithm, ServerSideEncryption::Aes256);
    refused!(
        s3.put_bucket_acl().bucket("acme").acl(BucketCannedAcl::Private),
        "AccessControlListNotSupported"
    );
    refused!(
        s3.create_bucket().bucket("acme-2").acl(BucketCannedAcl::PublicRead),
        "InvalidBucketAclWithObjectOwnership"
    );
}

#[tokio::test]
async fn what_is_not_set_has_a_code_of_its_own() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3, "acme").await;
    refused!(s3.get_bucket_tagging().bucket("acme"), "NoSuchTagSet");
    refused!(s3.get_bucket_policy().bucket("acme"), "NoSuchBucketPolicy");
    refused!(s3.get_bucket_lifecycle_configuration().bucket("acme"), "NoSuchLifecycleConfiguration");
    refused!(s3.get_bucket_cors().bucket("acme"), "NoSuchCORSConfiguration");
    refused!(s3.get_bucket_tagging().bucket("acme-missing"), "NoSuchBucket");
    s3.delete_public_access_block().bucket("acme").send().await.unwrap();
    refused!(s3.get_public_access_block().bucket("acme"), "NoSuchPublicAccessBlockConfiguration");
    s3.delete_bucket_ownership_controls().bucket("acme").send().await.unwrap();
    refused!(s3.get_bucket_ownership_controls().bucket("acme"), "OwnershipControlsNotFoundError");
}

#[tokio::test]
async fn settings_come_back_as_they_were_put() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3, "acme").await;
    let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build().unwrap();
    let tags = vec![tag("provision:deployment", "acme"), tag("note", "a b+c=d")];
    let tagging = Tagging::builder().set_tag_set(Some(tags.clone())).build().unwrap();
    s3.put_bucket_tagging().bucket("acme").tagging(tagging).send().await.unwrap();
    assert_eq!(s3.get_bucket_tagging().bucket("acme").send().await.unwrap().tag_set, tags);

    let rule = LifecycleRule::builder()
        .id("expire")
        .status(ExpirationStatus::Enabled)
        .filter(LifecycleRuleFilter::builder().prefix("tmp/").build())
        .expiration(LifecycleExpiration::builder().days(7).build())
        .build()
        .unwrap();
    let lifecycle = BucketLifecycleConfiguration::builder().rules(rule.clone()).build().unwrap();
    s3.put_bucket_lifecycle_configuration()
        .bucket("acme")
        .lifecycle_configuration(lifecycle)
        .send()
        .await
        .unwrap();
    let kept = s3.get_bucket_lifecycle_configuration().bucket("acme").send().await.unwrap();
    assert_eq!(kept.rules(), [rule]);

    let by_default = ServerSideEncryptionByDefault::builder()
        .sse_algorithm(ServerSideEncryption::AwsKms)
        .kms_master_key_id("alias/acme")
        .build()
        .unwrap();
    let rule = ServerSideEncryptionRule::builder()
        .apply_server_side_encryption_by_default(by_default.clone())
        .bucket_key_enabled(true)
        .build();
    let encryption = ServerSideEncryptionConfiguration::builder().rules(rule).build().unwrap();
    let put = s3.put_bucket_encryption().bucket("acme");
    put.server_side_encryption_configuration(encryption).send().await.unwrap();
    let kept = s3.get_bucket_encryption().bucket("acme").send().await.unwrap();
    let kept = &kept.server_side_encryption_configuration.unwrap().rules[0];
    assert_eq!(kept.apply_server_side_encryption_by_default(), Some(&by_default));
}

#[tokio::test]
async fn another_expected_owner_is_refused_everywhere() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3, "acme").await;
    refused!(s3.get_bucket_tagging().bucket("acme").expected_bucket_owner(OTHER_ACCOUNT), "AccessDenied");
    refused!(s3.list_objects_v2().bucket("acme").expected_bucket_owner(OTHER_ACCOUNT), "AccessDenied");
    refused!(s3.delete_bucket().bucket("acme").expected_bucket_owner(OTHER_ACCOUNT), "AccessDenied");
    s3.delete_bucket().bucket("acme").expected_bucket_owner(seed::ACCOUNT).send().await.unwrap();
}

#[tokio::test]
async fn a_public_policy_is_refused_while_it_is_blocked() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3, "acme").await;
    let public = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}"#;
    let message = refused!(s3.put_bucket_policy().bucket("acme").policy(public), "AccessDenied");
    assert!(message.contains("BlockPublicPolicy"), "{message}");
    let open = PublicAccessBlockConfiguration::builder().block_public_policy(false).build();
    s3.put_public_access_block().bucket("acme").public_access_block_configuration(open).send().await.unwrap();
    s3.put_bucket_policy().bucket("acme").policy(public).send().await.unwrap();
    let status = s3.get_bucket_policy_status().bucket("acme").send().await.unwrap();
    assert_eq!(status.policy_status.unwrap().is_public, Some(true));
    refused!(s3.put_bucket_policy().bucket("acme").policy("{nope"), "MalformedPolicy");
    let ghost = public.replace("\"*\"", "{\"AWS\":\"arn:aws:iam::111122223333:role/ghost\"}");
    let message = refused!(s3.put_bucket_policy().bucket("acme").policy(ghost), "MalformedPolicy");
    assert_eq!(message, "Invalid principal in policy");
}

#[tokio::test]
async fn acls_can_be_had_only_where_they_are_not_disabled() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3, "acme").await;
    let writer =
        OwnershipControlsRule::builder().object_ownership(ObjectOwnership::ObjectWriter).build().unwrap();
    let controls = OwnershipControls::builder().rules(writer).build().unwrap();
    s3.put_bucket_ownership_controls().bucket("acme").ownership_controls(controls).send().await.unwrap();
    s3.put_bucket_acl().bucket("acme").acl(BucketCannedAcl::Private).send().await.unwrap();
    refused!(s3.put_bucket_acl().bucket("acme").acl(BucketCannedAcl::PublicRead), "AccessDenied");
}

#[tokio::test]
async fn an_acl_lets_nobody_in_whom_a_policy_denies() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3, "acme").await;
    s3.delete_public_access_block().bucket("acme").send().await.unwrap();
    s3.delete_bucket_ownership_controls().bucket("acme").send().await.unwrap();
    let body = || aws_sdk_s3::primitives::ByteStream::from_static(b"x");
    let acl = aws_sdk_s3::types::ObjectCannedAcl::PublicRead;
    s3.put_object().bucket("acme").key("k").acl(acl).body(body()).send().await.unwrap();
    let anonymous = async || {
        let host = sandbox.endpoint().trim_start_matches("http://").to_owned();
        let mut stream = tokio::net::TcpStream::connect(&host).await.unwrap();
        let request = format!("GET /acme/k HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        tokio::io::AsyncWriteExt::write_all(&mut stream, request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        tokio::io::AsyncReadExt::read_to_string(&mut stream, &mut answer).await.unwrap();
        answer
    };
    assert!(anonymous().await.starts_with("HTTP/1.1 200"));
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::acme/*"}]}"#;
    s3.put_bucket_policy().bucket("acme").policy(policy).send().await.unwrap();
    let refused = anonymous().await;
    assert!(refused.starts_with("HTTP/1.1 403"), "{refused}");
    // Whoever is refused learns where the bucket is all the same.
    assert!(refused.contains("x-amz-bucket-region: us-east-1"), "{refused}");
}

/// With attribute-based access control a bucket's tags are S3 Control's, which adds and takes away one by one.
#[tokio::test]
async fn tags_of_a_bucket_with_abac_are_those_of_s3_control() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    let control = clients::s3control(&sandbox, "us-east-1");
    bucket(&s3, "acme-abac").await;
    let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build().unwrap();
    let put = |value: &str| {
        let tagging = Tagging::builder().tag_set(tag("team", value)).build().unwrap();
        s3.put_bucket_tagging().bucket("acme-abac").tagging(tagging)
    };
    put("finance").send().await.unwrap();
    let abac = |status| {
        let status = aws_sdk_s3::types::AbacStatus::builder().status(status).build();
        s3.put_bucket_abac().bucket("acme-abac").abac_status(status).send()
    };
    abac(aws_sdk_s3::types::BucketAbacStatus::Enabled).await.unwrap();
    refused!(put("sales"), "MethodNotAllowed");
    refused!(s3.delete_bucket_tagging().bucket("acme-abac"), "MethodNotAllowed");
    let arn = "arn:aws:s3:::acme-abac";
    let tagged = |key: &str, value: &str| {
        let tag = aws_sdk_s3control::types::Tag::builder().key(key).value(value).build().unwrap();
        control.tag_resource().account_id(seed::ACCOUNT).resource_arn(arn).tags(tag)
    };
    tagged("owner", "acme").send().await.unwrap();
    tagged("team", "sales").send().await.unwrap();
    refused!(tagged("aws:x", "y"), "InvalidTag");
    refused!(tagged("a", "b").account_id(OTHER_ACCOUNT), "AccessDenied");
    refused!(tagged("a", "b").resource_arn("arn:aws:s3:::nobodys"), "NoSuchBucket");
    control
        .untag_resource()
        .account_id(seed::ACCOUNT)
        .resource_arn(arn)
        .tag_keys("owner")
        .send()
        .await
        .unwrap();
    let list = control.list_tags_for_resource().account_id(seed::ACCOUNT).resource_arn(arn);
    let found = list.send().await.unwrap().tags.unwrap_or_default();
    let found: Vec<_> = found.iter().map(|tag| (tag.key(), tag.value())).collect();
    assert_eq!(found, [("team", "sales")]);
    let read = s3.get_bucket_tagging().bucket("acme-abac").send().await.unwrap();
    assert_eq!(read.tag_set(), [tag("team", "sales")], "they are the same tags");
    abac(aws_sdk_s3::types::BucketAbacStatus::Disabled).await.unwrap();
    put("finance").send().await.unwrap();
}

#[tokio::test]
async fn a_bucket_can_be_replicated_shown_and_paid_for_by_others() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    s3.create_bucket().bucket("acme").send().await.unwrap();
    let rule = ReplicationRule::builder()
        .status(ReplicationRuleStatus::Enabled)
        .destination(Destination::builder().bucket("arn:aws:s3:::elsewhere").build().unwrap());
    let replication = ReplicationConfiguration::builder().role("arn:aws:iam::111122223333:role/copy");
    let replication = replication.rules(rule.build().unwrap()).build().unwrap();
    let put = || s3.put_bucket_replication().bucket("acme").replication_configuration(replication.clone());
    refused!(put(), "InvalidRequest");
    let enabled = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
    s3.put_bucket_versioning().bucket("acme").versioning_configuration(enabled).send().await.unwrap();
    put().send().await.unwrap();
    let told = s3.get_bucket_replication().bucket("acme").send().await.unwrap();
    assert_eq!(told.replication_configuration(), Some(&replication));
    s3.delete_bucket_replication().bucket("acme").send().await.unwrap();
    refused!(s3.get_bucket_replication().bucket("acme"), "ReplicationConfigurationNotFoundError");

    refused!(s3.get_bucket_website().bucket("acme"), "NoSuchWebsiteConfiguration");
    let index = IndexDocument::builder().suffix("index.html").build().unwrap();
    let website = WebsiteConfiguration::builder().index_document(index.clone()).build();
    s3.put_bucket_website().bucket("acme").website_configuration(website).send().await.unwrap();
    let told = s3.get_bucket_website().bucket("acme").send().await.unwrap();
    assert_eq!(told.index_document(), Some(&index));
    s3.delete_bucket_website().bucket("acme").send().await.unwrap();

    let payment = |payer| RequestPaymentConfiguration::builder().payer(payer).build().unwrap();
    let put =
        |payer| s3.put_bucket_request_payment().bucket("acme").request_payment_configuration(payment(payer));
    put(Payer::Requester).send().await.unwrap();
    let told = s3.get_bucket_request_payment().bucket("acme").send().await.unwrap();
    assert_eq!(told.payer(), Some(&Payer::Requester));
    s3.list_objects_v2().bucket("acme").send().await.expect("its owner pays as ever");
}
