//! What AWS refuses to save: one list for lint, which tells it as an error, and for everything that answers like AWS.

use provision_iam::catalogue::findings::example;
use provision_iam::grammar::{self, Refusal};
use provision_iam::lint::{LintContext, lint};
use provision_iam::{Finding, Kind, read};
use serde_json::Value;

fn refusal(kind: Kind, text: &str) -> Option<Refusal> {
    match kind {
        Kind::Trust => grammar::trust(text).err(),
        Kind::Bucket => grammar::bucket(text, None, None).err(),
        _ => grammar::identity(text, Some("aws")).err(),
    }
}

/// Each is refused with the words, and is an error of lint's.
fn refused(kind: Kind, cases: &[(&str, &str)]) {
    for (fragment, words) in cases {
        let text = example(kind, fragment);
        let message = refusal(kind, &text).map(|refusal| refusal.message);
        assert!(
            message.as_ref().is_some_and(|message| message.contains(words)),
            "{kind:?} {fragment}: {message:?}"
        );
        let found = lint(&read(&text), Some(kind), &LintContext::default());
        assert!(found.iter().any(Finding::is_error), "{kind:?} {fragment}: {found:#?}");
    }
}

#[test]
fn identity_policies() {
    refused(
        Kind::Identity,
        &[
            (r#""Action": []"#, "must contain actions"),
            (r#""NotAction": []"#, "must contain actions"),
            (r#""Resource": []"#, "must contain resources"),
            (r#""NotResource": []"#, "must contain resources"),
            (r#""Action": "GetObject""#, "must be prefaced by a vendor"),
            (r#""Action": "s3:Get:Object""#, "only one colon"),
            (r#""Action": "s3:Get Object""#, "legacy parsing"),
            (r#""Action": {"a": 1}"#, "Syntax errors"),
            (r#""Action": "s3:GetObject", "NotAction": "s3:PutObject""#, "Syntax errors"),
            (r#""Effect": "allow""#, "legacy parsing"),
            (r#""Effect": "Permit""#, "Syntax errors"),
            (r#""Sid": "a-b""#, "must be alpha-numeric"),
            (r#""Principal": "*""#, "should not specify a principal"),
            (r#""Resource": "acme-transfer/*""#, "must be in ARN format"),
            (r#""Resource": "arn:aws:s*:::acme-transfer""#, "fully qualified"),
            (r#""Resource": "arn:aws:iam:us-east-1:111122223333:role/x""#, "cannot contain region"),
            (r#""Resource": "arn:aws:iam::111122223333:roles/x""#, "IAM resource path"),
            (r#""Resource": "arn:aws:s3:us-east-1::acme-transfer/*""#, "can not contain region"),
            (r#""Resource": "arn:aws:iam::${aws:PrincipalAccount}:role/x""#, "legacy parsing"),
            (r#""Condition": {"StringEqual": {"aws:username": "a"}}"#, "Syntax errors"),
            (r#""Condition": {"NullIfExists": {"aws:username": "true"}}"#, "Syntax errors"),
            (r#""Condition": {"StringEquals": {"username": "a"}}"#, "must be prefaced by a vendor"),
            (r#""Condition": {"StringEquals": {"https://id.example.com:sub": "a"}}"#, "only one colon"),
            (r#""Actions": "s3:GetObject""#, "Syntax errors"),
        ],
    );
}

#[test]
fn trust_policies() {
    refused(
        Kind::Trust,
        &[
            (r#""Resource": "*""#, "prohibited field Resource"),
            (r#""NotPrincipal": {"AWS": "111122223333"}"#, "prohibited field NotPrincipal"),
            (r#""Principal": "*""#, "\"STAR\":\"*\""),
            (
                r#""Principal": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#,
                "STAR",
            ),
            (r#""Principal": {}"#, "no principals"),
            (r#""Principal": {"AWS": []}"#, "no principals"),
            (r#""Principal": {"AWS": [], "Service": []}"#, "no principals"),
            (r#""Principal": {"AWS": ""}"#, "Invalid principal"),
            (r#""Principal": {"aws": "111122223333"}"#, "Invalid principal"),
            (r#""Principal": "arn:aws:iam::111122223333:root""#, "Invalid principal"),
            (r#""Action": []"#, "may only specify STS AssumeRole actions"),
            (r#""Action": "s3:GetObject""#, "may only specify STS AssumeRole actions"),
            (r#""Action": "sts:AssumeRole", "NotAction": "sts:AssumeRole""#, "Syntax errors"),
            (r#""Effect": "ALLOW""#, "Invalid effect"),
            (r#""Condition": {"StringEq": {"sts:ExternalId": "acme"}}"#, "Invalid Condition type"),
            (r#""Condition": {"StringEquals": {"ExternalId": "acme"}}"#, "must be prefaced by a vendor"),
        ],
    );
}

#[test]
fn bucket_policies() {
    refused(
        Kind::Bucket,
        &[
            (r#""Principal": {}"#, "Invalid principal"),
            (r#""Principal": {"AWS": []}"#, "Invalid principal"),
            (r#""Principal": {"AWS": "arn:aws:iam::*:root"}"#, "Invalid principal"),
            (r#""Principal": {"AWS": "11112222333"}"#, "Invalid principal"),
            (r#""Principal": {"CanonicalUser": "xyz"}"#, "Invalid principal"),
            (r#""Principal": {"User": "a"}"#, "Invalid policy syntax"),
            (r#""Principal": "arn:aws:iam::111122223333:root""#, "Invalid principal"),
            (r#""Action": []"#, "invalid action"),
            (r#""Action": ["s3:GetObject", "ec2:RunInstances"]"#, "invalid action"),
            (r#""Resource": ["arn:aws:s3:::acme-transfer/*", "acme-transfer/*"]"#, "invalid resource"),
            (r#""Resource": "arn:aws:s3:::acme-transfer""#, "does not apply to any resource"),
            (r#""Action": "s3:ListBucket""#, "does not apply to any resource"),
            (r#""Effect": "Permit""#, "Invalid effect"),
            (r#""Condition": {"StringsEquals": {"aws:username": "a"}}"#, "Invalid Condition type"),
            (r#""Condition": {"StringEquals": {"acme:key": "a"}}"#, "invalid condition key"),
            (r#""Extra": 1"#, "Unknown field Extra"),
        ],
    );
}

#[test]
fn the_policy_of_a_bucket_is_about_it_alone() {
    let of = |resource: &str, bucket: &str, partition: &str| {
        let text = example(Kind::Bucket, &format!(r#""Resource": "{resource}""#));
        grammar::bucket(&text, Some(bucket), Some(partition)).is_ok()
    };
    assert!(of("arn:aws:s3:::acme-transfer/*", "acme-transfer", "aws"));
    assert!(of("arn:aws:s3:::acme-*/*", "acme-transfer", "aws"));
    assert!(!of("arn:aws:s3:::acme-transfer/*", "acme", "aws"));
    assert!(!of("arn:aws:s3:::acme-transfer/*", "acme-transfer", "aws-cn"));
    assert!(!of("arn:aws:s3:us-east-1::acme-transfer/*", "acme-transfer", "aws"));
}

/// An ARN that lacks fields is completed with `*` (IAM User Guide, Resource element).
#[test]
fn incomplete_arns_are_taken() {
    for resource in
        ["arn:aws:secretsmanager", "arn:aws:secretsmanager:us-east-1", "arn:aws:redshift:us-east-1:*"]
    {
        let action = r#""Action": "secretsmanager:ListSecrets""#;
        let text = example(Kind::Identity, &format!(r#"{action}, "Resource": "{resource}""#));
        assert_eq!(refusal(Kind::Identity, &text), None, "{resource}");
    }
}

#[test]
fn nothing_that_aws_documents_is_refused() {
    for (kind, text) in [
        (Kind::Trust, include_str!("documented/trust.json")),
        (Kind::Identity, include_str!("documented/identity.json")),
        (Kind::Bucket, include_str!("documented/bucket.json")),
    ] {
        let documented: Vec<Value> = serde_json::from_str(text).unwrap();
        for entry in documented {
            let text = entry["policy"].to_string();
            let refused = match kind {
                // Some are of China.
                Kind::Identity => grammar::identity(&text, None).err(),
                kind => refusal(kind, &text),
            };
            assert_eq!(refused, None, "{}", entry["source"]);
        }
    }
}
