//! The edge against the sandbox, over real HTTP.

mod data_api;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use aws_config::Region;
use aws_sdk_s3::config::Credentials;
use provision::cloud::{CallRecord, Cloud, ConnectOptions};
use provision_core::address::Owner;
use provision_core::call::{Call, Ec2Call, IamCall, RuleSource, S3Call, SqlCall};
use provision_core::edge::{CloudErrorKind, Execute, Observe};
use provision_core::facts::{
    AdminAccess, BucketFacts, BucketSettings, Connection, LifecycleRule, LifecycleTransition, Route, Wanted,
    WarehouseId, WarehouseKind, World,
};
use provision_core::spec::Tls;
use provision_sandbox::warehouse::{Warehouse, WarehouseOptions};
use provision_sandbox::{Options, Sandbox, seed};

const EAST: &str = "us-east-1";
const WEST: &str = "eu-west-1";

struct Bench {
    sandbox: Sandbox,
    cloud: Cloud,
    calls: Arc<Mutex<Vec<CallRecord>>>,
}

/// A sandbox of one's own and the edge connected to it.
async fn bench(faults: &[&str]) -> Bench {
    let faults = faults.iter().map(|fault| fault.parse().expect("a fault")).collect();
    bench_with(Options { faults, ..Options::default() }).await
}

async fn bench_with(options: Options) -> Bench {
    let sandbox = Sandbox::start(options).await.expect("a free port");
    let calls = Arc::new(Mutex::new(Vec::new()));
    let (endpoint, seen) = (sandbox.endpoint(), Arc::clone(&calls));
    let options = ConnectOptions {
        on_call: Some(Arc::new(move |call| seen.lock().unwrap().push(call))),
        ..ConnectOptions::default()
    };
    let key = Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let cloud = Cloud::connect_with(options, |loader| {
        loader.endpoint_url(endpoint).credentials_provider(key).region(Region::new(EAST))
    });
    let cloud = cloud.await.expect("the sandbox knows its administrator");
    Bench { sandbox, cloud, calls }
}

impl Bench {
    /// The operations that were received, in order.
    fn received(&self) -> Vec<String> {
        self.sandbox.log().into_iter().map(|entry| entry.operation).collect()
    }

    async fn execute(&self, call: impl Into<Call>) {
        let call = call.into();
        if let Err(error) = self.cloud.execute(&call).await {
            panic!("{call:?}: {error}");
        }
    }

    async fn refused(&self, call: impl Into<Call>) -> provision_core::edge::CloudError {
        self.cloud.execute(&call.into()).await.expect_err("it is refused")
    }

    async fn observe(&self, wanted: &Wanted) -> World {
        match self.cloud.observe(wanted).await {
            Ok(world) => world,
            Err(errors) => panic!("{errors:#?}"),
        }
    }

    async fn bucket(&self, name: &str, region: &str) -> Option<BucketFacts> {
        self.observe(&wanted(|wanted| wanted.bucket(name, region, false))).await.buckets.remove(name)
    }
}

/// What is asked for.
fn wanted(ask: impl FnOnce(&mut Wanted)) -> Wanted {
    let mut wanted = Wanted::default();
    ask(&mut wanted);
    wanted
}

/// Whose things are asked for.
fn owner_of(destination: &str) -> Owner {
    Owner { deployment: "acme".to_owned(), destination: destination.to_owned() }
}

fn create_bucket(name: &str, region: &str, tags: &BTreeMap<String, String>) -> S3Call {
    S3Call::CreateBucket { bucket: name.to_owned(), region: region.to_owned(), tags: tags.clone() }
}

fn tags(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

fn settings(bucket: Option<BucketFacts>) -> BucketSettings {
    match bucket {
        Some(BucketFacts::Readable(settings)) => *settings,
        other => panic!("not readable: {other:?}"),
    }
}

#[tokio::test]
async fn connecting_asks_who_is_calling_and_nothing_else() {
    let bench = bench(&[]).await;
    let identity = bench.cloud.identity();
    assert_eq!((identity.account.as_str(), identity.partition.as_str()), (seed::ACCOUNT, "aws"));
    assert_eq!(identity.arn, format!("arn:aws:iam::{}:user/admin", seed::ACCOUNT));
    assert_eq!(bench.received(), ["GetCallerIdentity"]);
}

#[tokio::test]
async fn refused_credentials_are_explained() {
    let sandbox = Sandbox::start(Options::default()).await.unwrap();
    let endpoint = sandbox.endpoint();
    let key = Credentials::new("AKIAUNKNOWNUNKNOWN00", "geheimnis", None, None, "test");
    let refused = Cloud::connect_with(ConnectOptions::default(), |loader| {
        loader.endpoint_url(endpoint).credentials_provider(key).region(Region::new(EAST))
    });
    let error = refused.await.err().expect("unknown credentials");
    assert_eq!(error.kind, CloudErrorKind::Denied, "{error}");
    assert!(error.hint.unwrap().contains("AWS_PROFILE"));
}

#[tokio::test]
async fn an_endpoint_that_is_not_there_is_said_soon() {
    let key = Credentials::new("AKIAUNKNOWNUNKNOWN00", "geheimnis", None, None, "test");
    let started = std::time::Instant::now();
    let refused = Cloud::connect_with(ConnectOptions::default(), |loader| {
        loader.endpoint_url("http://127.0.0.1:1").credentials_provider(key).region(Region::new(EAST))
    });
    let error = refused.await.err().expect("nothing listens there");
    assert_eq!(error.kind, CloudErrorKind::Unavailable, "{error}");
    assert!(error.hint.unwrap().contains("AWS_ENDPOINT_URL"));
    assert!(started.elapsed().as_secs() < 8);
}

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
            })
            .await;
        let (b, r, o) = (bucket.clone(), region.clone(), owner.clone());
        bench
            .execute(S3Call::PutBucketPolicy { bucket: b, region: r, owner: o, policy: policy.clone() })
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
        assert_eq!(found.contents, None);

        let (b, r, o) = (bucket.clone(), region.clone(), owner.clone());
        bench
            .execute(S3Call::PutBucketLifecycleConfiguration {
                bucket: b,
                region: r,
                owner: o,
                rules: Vec::new(),
                transition_size: None,
            })
            .await;
        let (b, r, o) = (bucket.clone(), region.clone(), owner.clone());
        bench.execute(S3Call::DeleteBucketPolicy { bucket: b, region: r, owner: o }).await;
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
    let bench = bench(&[]).await;
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
    client.create_multipart_upload().bucket(name).key("half").send().await.unwrap();

    let query = wanted(|wanted| wanted.bucket(name, EAST, true));
    let found = settings(bench.observe(&query).await.buckets.remove(name));
    let contents = found.contents.unwrap();
    assert_eq!((contents.versions, contents.uploads, contents.truncated), (4, 1, false));
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
async fn a_role_and_its_policy_read_back_as_they_were_written() {
    let bench = bench(&[]).await;
    let arn = format!("arn:aws:iam::{}:policy/sync/acme-us", seed::ACCOUNT);
    let query = wanted(|wanted| {
        wanted.role("acme-us", true);
        wanted.policy(&arn);
    });
    let before = bench.observe(&query).await;
    assert!(before.roles.is_empty() && before.policies.is_empty());

    let document = |key: &str| {
        let arn = format!("arn:aws:s3:::acme/{key}");
        serde_json::json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "s3:GetObject", "Resource": arn}
        ]})
        .to_string()
    };
    let owned = tags(&[("provision:deployment", "acme")]);
    bench
        .execute(IamCall::CreatePolicy {
            name: "acme-us".to_owned(),
            path: "/sync/".to_owned(),
            description: "Transfers".to_owned(),
            document: document("a+b c%20d/é/*"),
            tags: owned.clone(),
        })
        .await;
    bench
        .execute(IamCall::CreateRole {
            name: "acme-us".to_owned(),
            path: "/sync/".to_owned(),
            description: "Transfers".to_owned(),
            trust_policy: trust(),
            max_session_seconds: 7200,
            permissions_boundary: None,
            tags: owned.clone(),
        })
        .await;
    let attach = IamCall::AttachRolePolicy { role: "acme-us".to_owned(), policy_arn: arn.clone() };
    bench.execute(attach).await;
    let world = bench.observe(&query).await;
    let found = &world.roles["acme-us"];
    assert_eq!(found.arn, format!("arn:aws:iam::{}:role/sync/acme-us", seed::ACCOUNT));
    assert_eq!((found.path.as_str(), found.description.as_str()), ("/sync/", "Transfers"));
    assert_eq!((found.max_session_seconds, &found.tags), (7200, &owned));
    assert_eq!(found.attached.iter().map(|policy| policy.arn.as_str()).collect::<Vec<_>>(), [arn.as_str()]);
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("a document");
    assert_eq!(value(&found.trust_policy), value(&trust()));
    let found = &world.policies[&arn];
    assert_eq!(value(&found.document), value(&document("a+b c%20d/é/*")));
    assert_eq!((found.path.as_str(), &found.tags, found.attachments), ("/sync/", &owned, 1));

    for number in 2..=5 {
        let document = document(&number.to_string());
        bench.execute(IamCall::CreatePolicyVersion { arn: arn.clone(), document }).await;
    }
    let error =
        bench.refused(IamCall::CreatePolicyVersion { arn: arn.clone(), document: document("6") }).await;
    assert_eq!((error.kind, error.code.as_deref()), (CloudErrorKind::Permanent, Some("LimitExceeded")));
    let found = bench.observe(&query).await.policies.remove(&arn).unwrap();
    assert_eq!(
        found.versions.iter().map(|version| version.id.as_str()).collect::<Vec<_>>(),
        ["v1", "v2", "v3", "v4", "v5"]
    );
    assert!(found.versions.last().unwrap().is_default);
    assert_eq!(value(&found.document), value(&document("5")));

    let error = bench.refused(IamCall::DeleteRole { role: "acme-us".to_owned() }).await;
    assert_eq!((error.kind, error.code.as_deref()), (CloudErrorKind::NotYet, Some("DeleteConflict")));
    bench.execute(IamCall::DetachRolePolicy { role: "acme-us".to_owned(), policy_arn: arn }).await;
    bench.execute(IamCall::DeleteRole { role: "acme-us".to_owned() }).await;
    assert!(bench.observe(&query).await.roles.is_empty());
}

fn trust() -> String {
    serde_json::json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": {"Federated": "accounts.google.com"},
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}
    }]})
    .to_string()
}

#[tokio::test]
async fn what_may_heal_is_told_from_what_does_not() {
    let bench = bench(&[]).await;
    let create = |trust_policy: String| IamCall::CreateRole {
        name: "acme-us".to_owned(),
        path: "/".to_owned(),
        description: String::new(),
        trust_policy,
        max_session_seconds: 3600,
        permissions_boundary: None,
        tags: BTreeMap::new(),
    };
    let stranger = trust()
        .replace(
            r#""Federated":"accounts.google.com""#,
            &format!(r#""AWS":"arn:aws:iam::{}:role/nobody""#, seed::ACCOUNT),
        )
        .replace("AssumeRoleWithWebIdentity", "AssumeRole")
        .replace("accounts.google.com:sub", "sts:ExternalId");
    let error = bench.refused(create(stranger)).await;
    assert_eq!(error.kind, CloudErrorKind::NotYet, "{error}");
    let error = bench.refused(create("{}".to_owned())).await;
    assert_eq!(error.kind, CloudErrorKind::Permanent, "{error}");
    assert!(error.request_id.is_some());
    bench.execute(create(trust())).await;
    assert_eq!(bench.refused(create(trust())).await.kind, CloudErrorKind::Conflict);
    let policy_arn = format!("arn:aws:iam::{}:policy/not-yet", seed::ACCOUNT);
    let attach = IamCall::AttachRolePolicy { role: "acme-us".to_owned(), policy_arn };
    assert_eq!(bench.refused(attach).await.kind, CloudErrorKind::NotYet);
}

#[tokio::test]
async fn reads_are_retried_and_writes_leave_that_to_apply() {
    let bench =
        bench(&["s3:GetBucketTagging@1=SlowDown", "s3:GetBucketPolicy@1=drop", "s3:DeleteBucket@1=SlowDown"])
            .await;
    bench.execute(create_bucket("acme-transfer-us", EAST, &BTreeMap::new())).await;
    settings(bench.bucket("acme-transfer-us", EAST).await);
    let count = |operation: &str| bench.received().iter().filter(|received| *received == operation).count();
    assert_eq!(
        (count("GetBucketTagging"), count("GetBucketPolicy"), count("GetBucketVersioning")),
        (2, 2, 1)
    );

    let (bucket, region, owner) = ("acme-transfer-us".to_owned(), EAST.to_owned(), seed::ACCOUNT.to_owned());
    let error = bench.refused(S3Call::DeleteBucket { bucket, region, owner }).await;
    assert_eq!(error.kind, CloudErrorKind::Throttled);
    assert_eq!(count("DeleteBucket"), 1);
}

#[tokio::test]
async fn a_lost_answer_is_not_taken_for_a_refusal() {
    let bench = bench(&["s3:CreateBucket@1=drop:after"]).await;
    let error = bench.refused(create_bucket("acme-transfer-us", EAST, &BTreeMap::new())).await;
    assert_eq!(error.kind, CloudErrorKind::Unavailable, "{error}");
    settings(bench.bucket("acme-transfer-us", EAST).await);
}

#[tokio::test]
async fn a_bucket_of_ours_that_may_not_be_listed_is_not_taken_for_a_strangers() {
    let bench = bench(&["s3:HeadBucket=AccessDenied"]).await;
    bench.execute(create_bucket("acme-transfer-us", EAST, &BTreeMap::new())).await;
    let query = wanted(|wanted| wanted.bucket("acme-transfer-us", EAST, false));
    let errors = bench.cloud.observe(&query).await.unwrap_err();
    assert_eq!(errors.len(), 1);
    assert!(errors[0].hint.as_ref().unwrap().contains("s3:ListBucket"), "{}", errors[0]);
}

#[tokio::test]
async fn what_is_wrong_with_every_request_is_said_once_for_each_service() {
    let bench = bench(&["s3:*=ExpiredToken", "iam:*=ExpiredToken"]).await;
    let query = wanted(|wanted| {
        wanted.bucket("acme-transfer-us", EAST, false);
        wanted.bucket("acme-transfer-eu", WEST, false);
        wanted.role("reporting", true);
    });
    let errors = bench.cloud.observe(&query).await.unwrap_err();
    let told: Vec<_> = errors.iter().map(|error| (error.subject.service, error.code.as_deref())).collect();
    assert_eq!(told, [("s3", Some("ExpiredToken")), ("iam", Some("ExpiredToken"))]);
    assert!(errors[0].hint.as_ref().unwrap().contains("log in again"));
}

/// The longest chain of requests of which each began after the one before it had ended.
fn rounds(sandbox: &Sandbox, from: usize) -> usize {
    let mut requests: Vec<_> =
        sandbox.log().into_iter().skip(from).map(|entry| (entry.start, entry.end)).collect();
    requests.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut last = f64::MIN;
    let mut rounds = 0;
    for (start, end) in requests {
        if start >= last {
            (last, rounds) = (end, rounds + 1);
        }
    }
    rounds
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_read_in_two_rounds() {
    let latency = std::time::Duration::from_millis(300);
    let bench = bench_with(Options { latency, ..Options::default() }).await;
    let mut query = Wanted::default();
    for (name, region, kind) in [("us", EAST, WarehouseKind::Cluster), ("eu", WEST, WarehouseKind::Workgroup)]
    {
        bench.execute(create_bucket(&format!("acme-transfer-{name}"), region, &BTreeMap::new())).await;
        query.bucket(&format!("acme-transfer-{name}"), region, true);
        query.role("reporting", true);
        query.policy(&format!("arn:aws:iam::{}:policy/reporting-read", seed::ACCOUNT));
        query.ingress(analytics(region, kind), owner_of(name));
    }
    let before = bench.sandbox.log().len();
    let world = bench.observe(&query).await;
    assert_eq!(
        (world.buckets.len(), world.roles.len(), world.policies.len(), world.ingress.len()),
        (2, 1, 1, 2)
    );
    let requests = bench.sandbox.log().len() - before;
    assert_eq!(rounds(&bench.sandbox, before), 2, "{requests} requests");
}

#[tokio::test]
async fn everything_that_cannot_be_read_is_said_at_once() {
    let bench = bench(&[
        "s3:GetBucketPolicy=AccessDenied",
        "iam:ListRolePolicies=AccessDenied",
        "ec2:*=UnauthorizedOperation",
    ])
    .await;
    bench.execute(create_bucket("acme-transfer-us", EAST, &BTreeMap::new())).await;
    let query = wanted(|wanted| {
        wanted.bucket("acme-transfer-us", EAST, false);
        wanted.role("reporting", true);
    });
    let errors = bench.cloud.observe(&query).await.unwrap_err();
    let told: Vec<_> = errors.iter().map(|error| (error.subject.operation.as_str(), error.kind)).collect();
    assert_eq!(
        told,
        [("GetBucketPolicy", CloudErrorKind::Denied), ("ListRolePolicies", CloudErrorKind::Denied)]
    );
    assert!(errors[0].hint.as_ref().unwrap().contains("s3:GetBucketPolicy"), "{:?}", errors[0].hint);
}

#[tokio::test]
async fn the_record_names_calls_and_neither_parameters_nor_secrets() {
    let bench = bench(&[]).await;
    bench.execute(create_bucket("acme-transfer-us", EAST, &tags(&[("parameter", "parameter-value")]))).await;
    bench.refused(create_bucket("acme-reports!", EAST, &BTreeMap::new())).await;
    let calls = bench.calls.lock().unwrap().clone();
    let told: Vec<_> =
        calls.iter().map(|call| (call.service, call.operation.as_str(), call.target.as_str())).collect();
    assert_eq!(
        told[..2],
        [("sts", "GetCallerIdentity", "the credentials"), ("s3", "CreateBucket", "acme-transfer-us")]
    );
    assert_eq!(calls[1].error, None);
    assert!(calls[2].error.is_some());
    let text = format!("{calls:?}");
    assert!(!text.contains("parameter-value") && !text.contains(seed::ADMIN_SECRET_ACCESS_KEY));
}

#[tokio::test]
async fn ingress_rules_are_made_found_by_tag_and_revoked_by_id() {
    let bench = bench(&[]).await;
    let ec2 = ec2_client(&bench.sandbox);
    let vpc = ec2.describe_vpcs().send().await.unwrap().vpcs.unwrap_or_default().remove(0).vpc_id.unwrap();
    let made = ec2
        .create_security_group()
        .group_name("transfer-test")
        .description("transfer-test")
        .vpc_id(vpc)
        .send()
        .await;
    let group = made.unwrap().group_id.unwrap();
    let owner = tags(&[("provision:deployment", "acme"), ("provision:destination", "us")]);
    let source = |cidr: &str| RuleSource { cidr: cidr.to_owned(), description: "Acme (us)".to_owned() };
    let authorize = Ec2Call::AuthorizeSecurityGroupIngress {
        region: EAST.to_owned(),
        group: group.clone(),
        port: 5439,
        sources: vec![source("192.0.2.7/32"), source("2001:db8::/64")],
        tags: owner.clone(),
    };
    bench.execute(authorize.clone()).await;
    let error = bench.refused(authorize).await;
    assert_eq!(
        (error.kind, error.code.as_deref()),
        (CloudErrorKind::Conflict, Some("InvalidPermission.Duplicate"))
    );

    // The warehouse does not exist, so that only the tags lead to the rules.
    let warehouse =
        WarehouseId { region: EAST.to_owned(), kind: WarehouseKind::Cluster, name: "nowhere".to_owned() };
    let query = wanted(|wanted| wanted.ingress(warehouse.clone(), owner_of("us")));
    let ingress = bench.observe(&query).await.ingress.remove(&warehouse).unwrap();
    let found: BTreeSet<_> = ingress.rules.values().map(|rule| rule.cidr.as_deref().unwrap()).collect();
    assert_eq!(found, BTreeSet::from(["192.0.2.7/32", "2001:db8::/64"]));
    for rule in ingress.rules.values() {
        assert_eq!(
            (rule.group.as_str(), rule.protocol.as_str(), rule.ports),
            (group.as_str(), "tcp", Some((5439, 5439)))
        );
        assert_eq!((rule.description.as_str(), &rule.tags), ("Acme (us)", &owner));
    }

    let first = ingress.rules.keys().next().unwrap().clone();
    bench
        .execute(Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress {
            region: EAST.to_owned(),
            group: group.clone(),
            rule: first.clone(),
            description: "changed".to_owned(),
        })
        .await;
    let more = Ec2Call::CreateTags {
        region: EAST.to_owned(),
        resources: BTreeSet::from([first.clone()]),
        tags: tags(&[("team", "data")]),
    };
    bench.execute(more).await;
    let changed =
        bench.observe(&query).await.ingress.remove(&warehouse).unwrap().rules.remove(&first).unwrap();
    assert_eq!((changed.description.as_str(), changed.tags.len()), ("changed", 3));
    let rules = ingress.rules.keys().cloned().collect();
    let revoke = Ec2Call::RevokeSecurityGroupIngress { region: EAST.to_owned(), group, rules };
    bench.execute(revoke.clone()).await;
    assert!(bench.observe(&query).await.ingress[&warehouse].rules.is_empty());
    assert_eq!(bench.refused(revoke).await.kind, CloudErrorKind::NotFound);
}

fn ec2_client(sandbox: &Sandbox) -> aws_sdk_ec2::Client {
    let key = Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let config = aws_sdk_ec2::Config::builder()
        .behavior_version(aws_config::BehaviorVersion::latest())
        .region(Region::new(EAST))
        .endpoint_url(sandbox.endpoint())
        .credentials_provider(key)
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build();
    aws_sdk_ec2::Client::from_conf(config)
}

fn analytics(region: &str, kind: WarehouseKind) -> WarehouseId {
    WarehouseId { region: region.to_owned(), kind, name: "analytics".to_owned() }
}

#[tokio::test]
async fn warehouses_are_read_with_their_network_and_administrator() {
    let bench = bench(&[]).await;
    let (cluster, workgroup) =
        (analytics(EAST, WarehouseKind::Cluster), analytics(WEST, WarehouseKind::Workgroup));
    let missing = WarehouseId { name: "missing".to_owned(), ..cluster.clone() };
    let unmade = WarehouseId { name: "missing".to_owned(), ..workgroup.clone() };
    let ids = [&cluster, &workgroup, &missing, &unmade];
    let before = bench.received().len();
    let world =
        bench.observe(&wanted(|wanted| ids.iter().for_each(|id| wanted.warehouse((*id).clone())))).await;
    assert_eq!(world.warehouses.keys().collect::<Vec<_>>(), [&workgroup, &cluster]);
    let found = &world.warehouses[&cluster];
    assert_eq!(found.arn, format!("arn:aws:redshift:{EAST}:{}:cluster:analytics", seed::ACCOUNT));
    assert_eq!(found.status, "available");
    assert!(found.endpoint.as_ref().is_some_and(|endpoint| endpoint.port != 0));
    assert!(!found.security_groups.is_empty() && found.admin_user.is_some() && found.admin_secret.is_some());
    let found = &world.warehouses[&workgroup];
    assert_eq!(found.workgroup_id().map(str::len), Some("00000000-0000-0000-0000-000000000000".len()));
    assert_eq!(found.status, "AVAILABLE");
    assert!(!found.security_groups.is_empty() && found.admin_user.is_some() && found.admin_secret.is_some());
    let mut calls = bench.received().split_off(before);
    calls.sort();
    assert_eq!(
        calls,
        ["DescribeClusters", "DescribeClusters", "GetWorkgroup", "GetWorkgroup", "ListNamespaces"]
    );
}

#[tokio::test]
async fn rules_of_a_warehouse_are_those_of_its_groups_whoever_made_them() {
    let bench = bench(&[]).await;
    let cluster = analytics(EAST, WarehouseKind::Cluster);
    let query = wanted(|wanted| wanted.ingress(cluster.clone(), owner_of("us")));
    let world = bench.observe(&query).await;
    let groups = &world.warehouses[&cluster].security_groups;
    let rules = &world.ingress[&cluster].rules;
    assert!(!rules.is_empty(), "the seeded group has a rule of somebody else's");
    assert!(rules.values().all(|rule| groups.contains(&rule.group)));
    let describes =
        bench.received().iter().filter(|operation| *operation == "DescribeSecurityGroupRules").count();
    assert_eq!(describes, 2, "one for the groups of the region, one for the tags");
}

/// The administrator of the seeded cluster, reached through a tunnel to a stand-in.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_is_read_and_changed_as_the_managed_administrator() {
    let bench = bench(&[]).await;
    let cluster = analytics(EAST, WarehouseKind::Cluster);
    let known = bench
        .observe(&wanted(|wanted| wanted.warehouse(cluster.clone())))
        .await
        .warehouses
        .remove(&cluster)
        .unwrap();
    let (user, password) = admin_login(&bench.sandbox, known.admin_secret.as_deref().unwrap()).await;
    let standin = Warehouse::start(WarehouseOptions::new("analytics", &user, &password)).await.unwrap();
    let endpoint = Some(standin.address().to_string());
    let route = Route { endpoint, tls: Tls::Disable, ..Route::default() };
    let admin = AdminAccess::Secret { arn: None, route };
    let at = Connection { warehouse: cluster.clone(), database: "dev".to_owned(), admin: admin.clone() };
    let query = wanted(|wanted| wanted.database_user(at, "transfer_user"));
    let key = (cluster.clone(), "dev".to_owned(), "transfer_user".to_owned());
    let facts = |world: World| world.databases[&key].clone();
    assert_eq!(facts(bench.observe(&query).await).user, None);
    let call = |statement: &str| SqlCall {
        password: None,
        warehouse: cluster.clone(),
        database: "dev".to_owned(),
        admin: admin.clone(),
        statements: vec![statement.to_owned()],
    };
    bench.execute(call("CREATE USER transfer_user PASSWORD DISABLE")).await;
    assert_eq!(
        bench.refused(call("CREATE USER transfer_user PASSWORD DISABLE")).await.kind,
        CloudErrorKind::Conflict
    );
    bench.execute(call("GRANT CREATE, TEMPORARY ON DATABASE dev TO transfer_user")).await;
    let found = facts(bench.observe(&query).await);
    assert_eq!(found.granted.iter().collect::<Vec<_>>(), ["CREATE", "TEMPORARY"]);

    // A connection that died is made anew, with the login that is known.
    let secrets = || bench.received().iter().filter(|operation| *operation == "GetSecretValue").count();
    let before = secrets();
    let _ = bench.cloud.execute(&call("SELECT pg_terminate_backend(pg_backend_pid())").into()).await;
    let revoke = call("REVOKE CREATE ON DATABASE dev FROM transfer_user").into();
    if let Err(error) = bench.cloud.execute(&revoke).await {
        assert_eq!(error.kind, CloudErrorKind::Unavailable, "{error}");
        bench.execute(revoke).await;
    }
    let found = facts(bench.observe(&query).await);
    assert_eq!(found.granted.iter().collect::<Vec<_>>(), ["TEMPORARY"]);
    assert_eq!(secrets(), before);
    let text = format!("{:?}", bench.calls.lock().unwrap());
    assert!(!text.contains(&password));
}

async fn admin_login(sandbox: &Sandbox, arn: &str) -> (String, String) {
    let key = Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let config = aws_sdk_secretsmanager::Config::builder()
        .behavior_version(aws_config::BehaviorVersion::latest())
        .region(Region::new(EAST))
        .endpoint_url(sandbox.endpoint())
        .credentials_provider(key)
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build();
    let client = aws_sdk_secretsmanager::Client::from_conf(config);
    let text = client.get_secret_value().secret_id(arn).send().await.unwrap().secret_string.unwrap();
    let secret: BTreeMap<String, String> = serde_json::from_str(&text).unwrap();
    (secret["username"].clone(), secret["password"].clone())
}

#[tokio::test]
async fn a_password_that_is_not_set_is_asked_for_by_name() {
    let bench = bench(&[]).await;
    let at = Connection {
        warehouse: analytics(EAST, WarehouseKind::Cluster),
        database: "dev".to_owned(),
        admin: AdminAccess::Password {
            user: "awsuser".to_owned(),
            password_env: "PROVISION_TEST_NEVER_SET".to_owned(),
            route: Route { endpoint: Some("127.0.0.1:1".to_owned()), ..Route::default() },
        },
    };
    let query = wanted(|wanted| wanted.database_user(at, "transfer_user"));
    let errors = bench.cloud.observe(&query).await.unwrap_err();
    assert_eq!(errors.len(), 1);
    assert!(errors[0].message.contains("PROVISION_TEST_NEVER_SET"), "{}", errors[0]);
}
