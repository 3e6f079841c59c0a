//! Buckets: written, read, emptied, and told from those of others.

use super::*;

#[tokio::test]
async fn a_bucket_reads_back_as_it_was_written_in_both_kinds_of_region() {
    let bench = bench(&[]).await;
    let tags = tags(&[("provision:deployment", "acme"), ("team", "data + sync")]);
    for (name, region) in [("acme-transfer-us", EAST), ("acme-transfer-eu", WEST)] {
        assert_eq!(bench.bucket(name, region).await, None);
        bench.execute(create_bucket(name, region, &tags)).await;
        let (bucket, region, owner) = (name.to_owned(), region.to_owned(), seed::ACCOUNT.to_owned());
        let rules = rules();
        let policy = tls_only(name);
        bench
            .execute(S3Call::PutBucketLifecycleConfiguration {
                bucket: bucket.clone(),
                region: region.clone(),
                owner: owner.clone(),
                rules: rules.clone(),
                transition_size: Some("varies_by_storage_class".to_owned()),
                seen: None,
            })
            .await;
        let (b, r, o) = (bucket.clone(), region.clone(), owner.clone());
        bench
            .execute(S3Call::PutBucketPolicy {
                bucket: b,
                region: r,
                owner: o,
                policy: policy.clone(),
                seen: None,
            })
            .await;
        let (b, r, o) = (bucket.clone(), region.clone(), owner.clone());
        bench.execute(S3Call::PutBucketOwnershipControls { bucket: b, region: r, owner: o }).await;
        let (b, r, o) = (bucket.clone(), region.clone(), owner.clone());
        bench.execute(S3Call::PutPublicAccessBlock { bucket: b, region: r, owner: o }).await;
        let (b, r, o) = (bucket.clone(), region.clone(), owner.clone());
        bench.execute(S3Call::PutBucketEncryption { bucket: b, region: r, owner: o, kms_key: None }).await;

        let found = settings(bench.bucket(name, &region).await);
        assert_eq!(found.tags, tags);
        assert_eq!(found.ownership.as_deref(), Some("BucketOwnerEnforced"));
        assert_eq!(found.public_access_block.len(), 4);
        assert_eq!(found.encryption.as_deref(), Some("AES256"));
        assert_eq!(found.lifecycle, rules);
        assert_eq!(found.transition_size.as_deref(), Some("varies_by_storage_class"));
        assert_eq!(found.policy, Some(policy));
        assert_eq!(found.versioning, None);
        let is_empty = found.contents.is_some_and(|contents| contents.is_empty());
        assert!(is_empty, "it is asked of a bucket that has no owner");

        let (b, r, o) = (bucket.clone(), region.clone(), owner.clone());
        bench
            .execute(S3Call::PutBucketLifecycleConfiguration {
                bucket: b,
                region: r,
                owner: o,
                rules: Vec::new(),
                transition_size: None,
                seen: None,
            })
            .await;
        let (b, r, o) = (bucket.clone(), region.clone(), owner.clone());
        bench.execute(S3Call::DeleteBucketPolicy { bucket: b, region: r, owner: o, seen: None }).await;
        let found = settings(bench.bucket(name, &region).await);
        assert_eq!((found.lifecycle, found.policy), (Vec::new(), None));
        bench.execute(S3Call::DeleteBucket { bucket, region: region.clone(), owner }).await;
        assert_eq!(bench.bucket(name, &region).await, None);
    }
}

fn rules() -> Vec<LifecycleRule> {
    vec![
        LifecycleRule {
            id: "provision-staging".to_owned(),
            enabled: true,
            expire_days: Some(7),
            noncurrent_expire_days: Some(1),
            abort_upload_days: Some(1),
            ..LifecycleRule::default()
        },
        LifecycleRule {
            id: "theirs".to_owned(),
            enabled: false,
            prefix: "logs/".to_owned(),
            tags: tags(&[("keep", "no")]),
            larger_than_bytes: Some(1024),
            transitions: vec![LifecycleTransition {
                days: Some(30),
                storage_class: "GLACIER".to_owned(),
                ..LifecycleTransition::default()
            }],
            ..LifecycleRule::default()
        },
    ]
}

fn tls_only(bucket: &str) -> String {
    let arn = format!("arn:aws:s3:::{bucket}");
    serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": [arn, format!("{arn}/*")],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}}
        }]
    })
    .to_string()
}

#[tokio::test]
async fn a_bucket_of_another_region_or_account_is_told_from_ours() {
    let bench = bench(&[]).await;
    bench.execute(create_bucket("acme-transfer-eu", WEST, &BTreeMap::new())).await;
    let elsewhere = bench.bucket("acme-transfer-eu", EAST).await;
    assert_eq!(elsewhere, Some(BucketFacts::Elsewhere { region: WEST.to_owned() }));

    // The partner's bucket, made by whoever assumes its role.
    let options = ConnectOptions {
        assume_role: Some(format!("arn:aws:iam::{}:role/x", seed::PARTNER_ACCOUNT)),
        ..ConnectOptions::default()
    };
    let key = Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let endpoint = bench.sandbox.endpoint();
    let partner = Cloud::connect_with(options, |loader| {
        loader.endpoint_url(endpoint).credentials_provider(key).region(Region::new(EAST))
    });
    let partner = partner.await.expect("the partner's role trusts the account");
    assert_eq!(partner.identity().account, seed::PARTNER_ACCOUNT);
    partner.execute(&create_bucket("partner-bucket", EAST, &BTreeMap::new()).into()).await.unwrap();
    assert_eq!(bench.bucket("partner-bucket", EAST).await, Some(BucketFacts::Forbidden));

    let (bucket, region, owner) = ("partner-bucket".to_owned(), EAST.to_owned(), seed::ACCOUNT.to_owned());
    let error = bench.refused(S3Call::DeleteBucket { bucket, region, owner }).await;
    assert_eq!(error.kind, CloudErrorKind::Denied, "{error}");
}

#[tokio::test]
async fn a_bucket_is_emptied_of_all_versions_markers_and_uploads() {
    // An upload that somebody else has ended by then leaves the others to be ended.
    let bench = bench(&["s3:AbortMultipartUpload@1=NoSuchUpload"]).await;
    let name = "acme-transfer-us";
    bench.execute(create_bucket(name, EAST, &BTreeMap::new())).await;
    let client = s3_client(&bench.sandbox);
    let versioned = aws_sdk_s3::types::VersioningConfiguration::builder()
        .status(aws_sdk_s3::types::BucketVersioningStatus::Enabled)
        .build();
    client.put_bucket_versioning().bucket(name).versioning_configuration(versioned).send().await.unwrap();
    for key in ["a/1", "a/1", "b & c"] {
        client.put_object().bucket(name).key(key).body(b"x".to_vec().into()).send().await.unwrap();
    }
    client.delete_object().bucket(name).key("a/1").send().await.unwrap();
    for key in ["half", "quarter"] {
        client.create_multipart_upload().bucket(name).key(key).send().await.unwrap();
    }

    let query = wanted(|wanted| wanted.bucket_to_delete(name, EAST));
    let found = settings(bench.observe(&query).await.buckets.remove(name));
    let contents = found.contents.unwrap();
    let BucketContents { versions, delete_markers, uploads, truncated, object_lock } = contents;
    assert_eq!((versions, delete_markers, uploads, truncated, object_lock), (3, 1, 2, false, false));
    let lock = aws_sdk_s3::types::ObjectLockConfiguration::builder()
        .object_lock_enabled(aws_sdk_s3::types::ObjectLockEnabled::Enabled)
        .build();
    client.put_object_lock_configuration().bucket(name).object_lock_configuration(lock).send().await.unwrap();
    let found = settings(bench.observe(&query).await.buckets.remove(name));
    assert!(found.contents.unwrap().object_lock);
    let (bucket, region, owner) = (name.to_owned(), EAST.to_owned(), seed::ACCOUNT.to_owned());
    let delete =
        S3Call::DeleteBucket { bucket: bucket.clone(), region: region.clone(), owner: owner.clone() };
    let error = bench.refused(delete.clone()).await;
    assert_eq!((error.kind, error.code.as_deref()), (CloudErrorKind::Conflict, Some("BucketNotEmpty")));

    bench.execute(S3Call::DeleteObjects { bucket, region, owner }).await;
    let found = settings(bench.observe(&query).await.buckets.remove(name));
    assert!(found.contents.unwrap().is_empty());
    bench.execute(delete).await;
}

fn s3_client(sandbox: &Sandbox) -> aws_sdk_s3::Client {
    let key = Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let config = aws_sdk_s3::Config::builder()
        .behavior_version(aws_config::BehaviorVersion::latest())
        .region(Region::new(EAST))
        .endpoint_url(sandbox.endpoint())
        .credentials_provider(key)
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .force_path_style(true)
        .build();
    aws_sdk_s3::Client::from_conf(config)
}

#[tokio::test]
async fn a_bucket_of_ours_whose_tags_may_not_be_read_is_not_taken_for_a_strangers() {
    let tags = "s3:GetBucketTagging=AccessDenied";
    for denied in [&[tags][..], &[tags, "s3:HeadBucket=AccessDenied"]] {
        let bench = bench(denied).await;
        bench.execute(create_bucket("acme-transfer-us", EAST, &BTreeMap::new())).await;
        let query = wanted(|wanted| wanted.bucket("acme-transfer-us", EAST));
        let errors = bench.cloud.observe(&query).await.unwrap_err();
        assert_eq!(errors.len(), 1);
        assert!(errors[0].hint.as_ref().unwrap().contains("s3:GetBucketTagging"), "{}", errors[0]);
    }
}

/// What of it can be read tells all that HeadBucket would.
#[tokio::test]
async fn a_bucket_whose_tags_can_be_read_needs_no_other_right_to_be_seen() {
    let bench = bench(&["s3:HeadBucket=AccessDenied"]).await;
    bench.execute(create_bucket("acme-transfer-us", EAST, &BTreeMap::new())).await;
    let query = wanted(|wanted| wanted.bucket("acme-transfer-us", EAST));
    settings(bench.observe(&query).await.buckets.remove("acme-transfer-us"));
}

/// Of a bucket that is to be deleted it matters whose it is, who may delete it and what is in it; of one that nobody owns
/// also whether it is as a run left it that was cut off.
#[tokio::test]
async fn of_a_bucket_that_is_to_be_deleted_no_more_is_asked_than_matters() {
    let bench = bench(&[]).await;
    let owned = owner_of("us").tags();
    for (name, tags, is_asked) in [("acme-owned", owned, false), ("acme-unowned", BTreeMap::new(), true)] {
        bench.execute(create_bucket(name, EAST, &tags)).await;
        let before = bench.sandbox.log().len();
        let query = wanted(|wanted| wanted.bucket_to_delete(name, EAST));
        let found = settings(bench.observe(&query).await.buckets.remove(name));
        assert!(found.contents.is_some_and(|contents| contents.is_empty()), "{name}");
        assert_eq!(found.encryption.is_some(), is_asked, "{name}");
        let asked = bench.sandbox.log().split_off(before);
        let asked: BTreeSet<_> = asked.iter().map(|one| one.operation.as_str()).collect();
        for operation in ["GetBucketTagging", "GetBucketPolicy", "ListObjectVersions"] {
            assert!(asked.contains(operation), "{name}: {operation}");
        }
        for operation in [
            "GetBucketEncryption",
            "GetBucketLifecycleConfiguration",
            "GetBucketOwnershipControls",
            "GetBucketVersioning",
            "GetPublicAccessBlock",
        ] {
            assert_eq!(asked.contains(operation), is_asked, "{name}: {operation}");
        }
    }
}
