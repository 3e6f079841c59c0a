//! What is waited for, what is not, and what is said.

use super::iam::trust;
use super::*;

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
async fn reads_are_retried_and_writes_only_while_they_are_throttled() {
    let bench = bench(&[
        "s3:GetBucketTagging@1=SlowDown",
        "s3:GetBucketPolicy@1=drop",
        "s3:DeleteBucket@1=SlowDown",
        "s3:DeleteBucket@2=ServiceFailure",
    ])
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
    assert_eq!(error.kind, CloudErrorKind::Unavailable, "it may have had its effect: apply looks first");
    assert_eq!(count("DeleteBucket"), 2);
}

#[tokio::test]
async fn a_lost_answer_is_not_taken_for_a_refusal() {
    let bench = bench(&["s3:CreateBucket@1=drop:after"]).await;
    let error = bench.refused(create_bucket("acme-transfer-us", EAST, &BTreeMap::new())).await;
    assert_eq!(error.kind, CloudErrorKind::Unavailable, "{error}");
    settings(bench.bucket("acme-transfer-us", EAST).await);
}

#[tokio::test]
async fn what_is_wrong_with_every_request_is_said_once_for_each_service() {
    let bench = bench(&["s3:*=ExpiredToken", "iam:*=ExpiredToken"]).await;
    let query = wanted(|wanted| {
        wanted.bucket("acme-transfer-us", EAST);
        wanted.bucket("acme-transfer-eu", WEST);
        wanted.role("reporting", true);
    });
    let errors = bench.cloud.observe(&query).await.unwrap_err();
    let told: Vec<_> = errors.iter().map(|error| (error.subject.service, error.code.as_deref())).collect();
    assert_eq!(told, [("s3", Some("ExpiredToken")), ("iam", Some("ExpiredToken"))]);
    assert!(errors[0].hint.as_ref().unwrap().contains("log in again"));
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
        wanted.bucket("acme-transfer-us", EAST);
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
