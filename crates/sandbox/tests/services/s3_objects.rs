//! Objects, versions, uploads, conditions.

use aws_sdk_s3::{
    Client,
    primitives::ByteStream,
    types::{
        BucketVersioningStatus, CompletedMultipartUpload, CompletedPart, DefaultRetention, Delete,
        ObjectIdentifier, ObjectLockConfiguration, ObjectLockEnabled, ObjectLockRetentionMode,
        ObjectLockRule, VersioningConfiguration,
    },
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::{clients, common::sandbox, refused};

async fn bucket(s3: &Client) {
    s3.create_bucket().bucket("acme").send().await.unwrap();
}

async fn put(s3: &Client, key: &str, body: &'static str) {
    s3.put_object()
        .bucket("acme")
        .key(key)
        .body(ByteStream::from_static(body.as_bytes()))
        .send()
        .await
        .unwrap();
}

async fn body(s3: &Client, key: &str) -> String {
    let object = s3.get_object().bucket("acme").key(key).send().await.unwrap();
    String::from_utf8(object.body.collect().await.unwrap().to_vec()).unwrap()
}

#[tokio::test]
async fn objects_are_stored_with_their_headers_and_any_key() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3).await;
    for key in ["plain", "a/b c.txt", "ü&<>\"'+%/?#", "trailing/"] {
        put(&s3, key, key).await;
        assert_eq!(body(&s3, key).await, key);
    }
    let with_metadata =
        s3.put_object().bucket("acme").key("m").metadata("owner", "data").content_type("text/csv");
    with_metadata.body(ByteStream::from_static(b"x,y")).send().await.unwrap();
    let head = s3.head_object().bucket("acme").key("m").send().await.unwrap();
    assert_eq!((head.content_length(), head.content_type()), (Some(3), Some("text/csv")));
    assert_eq!(head.metadata().unwrap()["owner"], "data");
    let part = s3.get_object().bucket("acme").key("m").range("bytes=0-0").send().await.unwrap();
    assert_eq!(part.content_range(), Some("bytes 0-0/3"));
    refused!(s3.get_object().bucket("acme").key("m").range("bytes=9-"), "InvalidRange");
    refused!(s3.get_object().bucket("acme").key("missing"), "NoSuchKey");
}

#[tokio::test]
async fn listings_group_and_page() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3).await;
    for key in ["a/1", "a/2", "b", "c/1", "d e"] {
        put(&s3, key, "x").await;
    }
    let all = s3.list_objects_v2().bucket("acme").delimiter("/").send().await.unwrap();
    let keys: Vec<_> = all.contents().iter().filter_map(|object| object.key()).collect();
    let prefixes: Vec<_> = all.common_prefixes().iter().filter_map(|prefix| prefix.prefix()).collect();
    assert_eq!((keys, prefixes, all.key_count()), (vec!["b", "d e"], vec!["a/", "c/"], Some(4)));
    let mut pages = s3.list_objects_v2().bucket("acme").max_keys(2).into_paginator().send();
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        assert!(page.contents().len() <= 2);
        seen.extend(page.contents().iter().filter_map(|object| object.key().map(str::to_owned)));
    }
    assert_eq!(seen, ["a/1", "a/2", "b", "c/1", "d e"]);
}

#[tokio::test]
async fn a_versioned_bucket_is_emptied_only_with_all_its_versions() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3).await;
    let enabled = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
    s3.put_bucket_versioning().bucket("acme").versioning_configuration(enabled).send().await.unwrap();
    put(&s3, "k", "one").await;
    put(&s3, "k", "two").await;
    let deleted = s3.delete_object().bucket("acme").key("k").send().await.unwrap();
    assert_eq!(deleted.delete_marker(), Some(true));
    refused!(s3.get_object().bucket("acme").key("k"), "NoSuchKey");
    let marker = deleted.version_id().unwrap();
    refused!(s3.get_object().bucket("acme").key("k").version_id(marker), "MethodNotAllowed");
    assert_eq!(s3.list_objects_v2().bucket("acme").send().await.unwrap().key_count(), Some(0));
    let message = refused!(s3.delete_bucket().bucket("acme"), "BucketNotEmpty");
    assert!(message.contains("You must delete all versions"), "{message}");

    let listed = s3.list_object_versions().bucket("acme").send().await.unwrap();
    assert_eq!((listed.versions().len(), listed.delete_markers().len()), (2, 1));
    let versions = listed.versions().iter().map(|version| (version.key(), version.version_id()));
    let markers = listed.delete_markers().iter().map(|marker| (marker.key(), marker.version_id()));
    let objects = versions.chain(markers).map(|(key, version)| {
        ObjectIdentifier::builder().key(key.unwrap()).version_id(version.unwrap()).build().unwrap()
    });
    let delete = Delete::builder().set_objects(Some(objects.collect())).build().unwrap();
    let done = s3.delete_objects().bucket("acme").delete(delete).send().await.unwrap();
    assert_eq!((done.deleted().len(), done.errors().len()), (3, 0));
    s3.delete_bucket().bucket("acme").send().await.unwrap();
}

#[tokio::test]
async fn uploads_in_parts_keep_s3s_rules() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3).await;
    let upload = s3.create_multipart_upload().bucket("acme").key("big").send().await.unwrap();
    let id = upload.upload_id().unwrap();
    let mut parts = Vec::new();
    for (number, size) in [(1, 5 * 1024 * 1024), (2, 1024), (3, 10)] {
        let body = ByteStream::from(vec![b'x'; size]);
        let part = s3.upload_part().bucket("acme").key("big").upload_id(id).part_number(number).body(body);
        let etag = part.send().await.unwrap().e_tag.unwrap();
        parts.push(CompletedPart::builder().part_number(number).e_tag(etag).build());
    }
    let complete = |parts: Vec<CompletedPart>| {
        let listed = CompletedMultipartUpload::builder().set_parts(Some(parts)).build();
        s3.complete_multipart_upload().bucket("acme").key("big").upload_id(id).multipart_upload(listed)
    };
    refused!(complete(parts.clone()), "EntityTooSmall");
    refused!(complete(vec![parts[2].clone(), parts[0].clone()]), "InvalidPartOrder");
    let ghost = CompletedPart::builder().part_number(9).e_tag("\"0\"").build();
    refused!(complete(vec![ghost]), "InvalidPart");
    assert_eq!(s3.list_multipart_uploads().bucket("acme").send().await.unwrap().uploads().len(), 1);
    let done = complete(vec![parts[0].clone(), parts[2].clone()]).send().await.unwrap();
    assert!(done.e_tag().unwrap().ends_with("-2\""));
    let head = s3.head_object().bucket("acme").key("big").send().await.unwrap();
    assert_eq!(head.content_length(), Some(5 * 1024 * 1024 + 10));
    refused!(s3.abort_multipart_upload().bucket("acme").key("big").upload_id(id), "NoSuchUpload");
}

#[tokio::test]
async fn conditional_writes_protect_what_is_there() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3).await;
    let write = |body: &'static str| {
        s3.put_object().bucket("acme").key("k").body(ByteStream::from_static(body.as_bytes()))
    };
    refused!(write("x").if_match("\"0\""), "NoSuchKey");
    let first = write("one").if_none_match("*").send().await.unwrap();
    refused!(write("two").if_none_match("*"), "PreconditionFailed");
    refused!(write("two").if_match("\"0\""), "PreconditionFailed");
    write("two").if_match(first.e_tag().unwrap()).send().await.unwrap();
    assert_eq!(body(&s3, "k").await, "two");
}

#[tokio::test]
async fn nobody_gets_in_unsigned() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3).await;
    put(&s3, "k", "secret").await;
    let address = sandbox.endpoint().replace("http://", "");
    let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
    let request = format!("GET /acme/k HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
    assert!(answer.contains("<Code>AccessDenied</Code>") && !answer.contains("secret"), "{answer}");
}

#[tokio::test]
async fn a_tls_only_bucket_refuses_plain_http() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3).await;
    put(&s3, "k", "x").await;
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::acme","arn:aws:s3:::acme/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#;
    s3.put_bucket_policy().bucket("acme").policy(policy).send().await.unwrap();
    assert_eq!(body(&s3, "k").await, "x", "loopback counts as TLS");
    let plain = s3.get_object().bucket("acme").key("k").customize();
    let plain = plain.mutate_request(|request| {
        request.headers_mut().insert("x-forwarded-proto", "http");
    });
    let message = refused!(plain, "AccessDenied");
    assert!(message.contains("with an explicit deny in a resource-based policy"), "{message}");
}

#[tokio::test]
async fn lifecycle_rules_are_followed_as_time_passes() {
    use aws_sdk_s3::types::{
        AbortIncompleteMultipartUpload, BucketLifecycleConfiguration, ExpirationStatus, LifecycleExpiration,
        LifecycleRule, LifecycleRuleFilter,
    };
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3).await;
    put(&s3, "tmp/old", "x").await;
    put(&s3, "kept", "x").await;
    s3.create_multipart_upload().bucket("acme").key("tmp/big").send().await.unwrap();
    let rule = LifecycleRule::builder()
        .id("staging")
        .status(ExpirationStatus::Enabled)
        .filter(LifecycleRuleFilter::builder().prefix("tmp/").build())
        .expiration(LifecycleExpiration::builder().days(7).build())
        .abort_incomplete_multipart_upload(
            AbortIncompleteMultipartUpload::builder().days_after_initiation(7).build(),
        )
        .build()
        .unwrap();
    let lifecycle = BucketLifecycleConfiguration::builder().rules(rule).build().unwrap();
    s3.put_bucket_lifecycle_configuration()
        .bucket("acme")
        .lifecycle_configuration(lifecycle)
        .send()
        .await
        .unwrap();
    let keys = async || {
        let listed = s3.list_objects_v2().bucket("acme").send().await.unwrap();
        let keys = listed.contents().iter().filter_map(|object| object.key().map(str::to_owned));
        let uploads = s3.list_multipart_uploads().bucket("acme").send().await.unwrap();
        (keys.collect::<Vec<_>>(), uploads.uploads().len())
    };
    sandbox.cloud().advance(6 * 86_400);
    assert_eq!(keys().await, (vec!["kept".to_owned(), "tmp/old".to_owned()], 1));
    sandbox.cloud().advance(2 * 86_400);
    assert_eq!(keys().await, (vec!["kept".to_owned()], 0));
}

/// What object lock keeps is not deleted before its time (S3 User Guide, "Locking objects with Object Lock").
#[tokio::test]
async fn what_is_locked_is_kept_until_its_time() {
    let sandbox = sandbox().await;
    let s3 = clients::s3(&sandbox, "us-east-1");
    bucket(&s3).await;
    refused!(s3.get_object_lock_configuration().bucket("acme"), "ObjectLockConfigurationNotFoundError");
    let retention = DefaultRetention::builder().mode(ObjectLockRetentionMode::Governance).days(1).build();
    let lock = ObjectLockConfiguration::builder()
        .object_lock_enabled(ObjectLockEnabled::Enabled)
        .rule(ObjectLockRule::builder().default_retention(retention).build())
        .build();
    let put_lock =
        || s3.put_object_lock_configuration().bucket("acme").object_lock_configuration(lock.clone());
    refused!(put_lock(), "InvalidBucketState");
    let versions = |status: BucketVersioningStatus| {
        let configuration = VersioningConfiguration::builder().status(status).build();
        s3.put_bucket_versioning().bucket("acme").versioning_configuration(configuration)
    };
    versions(BucketVersioningStatus::Enabled).send().await.unwrap();
    put(&s3, "before", "x").await;
    put_lock().send().await.unwrap();
    refused!(versions(BucketVersioningStatus::Suspended), "InvalidBucketState");
    put(&s3, "kept", "x").await;
    let listed = s3.list_object_versions().bucket("acme").send().await.unwrap();
    let ids: Vec<_> =
        listed.versions().iter().map(|one| (one.key().unwrap(), one.version_id().unwrap())).collect();
    let kept = ids.iter().find(|(key, _)| *key == "kept").unwrap().1;
    refused!(s3.delete_object().bucket("acme").key("kept").version_id(kept), "AccessDenied");
    let objects =
        ids.iter().map(|(key, id)| ObjectIdentifier::builder().key(*key).version_id(*id).build().unwrap());
    let many = Delete::builder().set_objects(Some(objects.collect())).build().unwrap();
    let answer = s3.delete_objects().bucket("acme").delete(many).send().await.unwrap();
    assert_eq!((answer.deleted().len(), answer.errors().len()), (1, 1));
    assert_eq!(answer.errors()[0].code(), Some("AccessDenied"));
    let bypassed =
        s3.delete_object().bucket("acme").key("kept").version_id(kept).bypass_governance_retention(true);
    bypassed.send().await.unwrap();
    put(&s3, "later", "x").await;
    let listed = s3.list_object_versions().bucket("acme").send().await.unwrap();
    let id = listed.versions()[0].version_id().unwrap();
    sandbox.cloud().advance(86_401);
    s3.delete_object().bucket("acme").key("later").version_id(id).send().await.unwrap();
    s3.delete_bucket().bucket("acme").send().await.unwrap();
}
