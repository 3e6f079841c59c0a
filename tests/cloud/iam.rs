//! Roles and their policies.

use super::*;

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
            arn: arn.clone(),
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

pub fn trust() -> String {
    serde_json::json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": {"Federated": "accounts.google.com"},
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}
    }]})
    .to_string()
}
