//! Guards by what they let in, kind by kind: each case stands for its neighbours.

use provision_iam::catalogue::findings::example;
use provision_iam::lint::{LintContext, has_failed, lint};
use provision_iam::{Finding, Kind, Severity, read};

fn found(kind: Kind, fragment: &str) -> Vec<Finding> {
    lint(&read(&example(kind, fragment)), Some(kind), &LintContext::default())
}

fn has(found: &[Finding], id: &str, gravest: Severity) -> bool {
    found.iter().any(|finding| finding.id == id && finding.severity <= gravest)
}

/// Conditions that keep no stranger out: the pattern matches every account, the key says nothing of who calls, or a
/// request without the key meets the test.
const OPEN: [&str; 25] = [
    r#""StringLike": {"aws:PrincipalOrgID": "*"}"#,
    r#""StringLike": {"aws:PrincipalOrgID": "o-*"}"#,
    r#""StringEquals": {"aws:PrincipalOrgID": "${aws:PrincipalOrgID}"}"#,
    r#""StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#,
    r#""StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#,
    r#""ForAllValues:StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#,
    r#""Null": {"aws:PrincipalOrgID": "false"}"#,
    r#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-*/r-ab12/*"}"#,
    r#""ForAllValues:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*"}"#,
    r#""ArnLike": {"aws:PrincipalArn": "*"}"#,
    r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/*"}"#,
    r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:user/admin"}"#,
    r#""StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Vendor*"}"#,
    r#""StringLike": {"aws:PrincipalAccount": "1111*"}"#,
    r#""StringNotEquals": {"aws:PrincipalAccount": "111122223333"}"#,
    r#""StringLike": {"aws:userid": "*:vendor"}"#,
    r#""StringEquals": {"aws:PrincipalTag/team": "data"}"#,
    r#""StringEquals": {"aws:PrincipalType": "User"}"#,
    r#""Bool": {"aws:PrincipalIsAWSService": "false"}"#,
    r#""Bool": {"aws:SecureTransport": "true"}"#,
    r#""Bool": {"aws:MultiFactorAuthPresent": "true"}"#,
    r#""IpAddress": {"aws:SourceIp": "0.0.0.0/0"}"#,
    r#""DateLessThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"}"#,
    r#""StringEquals": {"aws:RequestedRegion": "us-east-1"}"#,
    r#""StringEquals": {"aws:UserAgent": "loader"}"#,
];

const CLOSED: [&str; 6] = [
    r#""StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}"#,
    r#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*"}"#,
    r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}"#,
    r#""ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/vendor"}"#,
    r#""StringEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/vendor"}"#,
    r#""StringEquals": {"aws:PrincipalAccount": "111122223333"}"#,
];

#[test]
fn a_guard_of_a_role_keeps_strangers_out_or_is_none() {
    let of = |condition: &str| {
        found(Kind::Trust, &format!(r#""Principal": {{"AWS": "*"}}, "Condition": {{{condition}}}"#))
    };
    const ID: &str = "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL";
    for condition in OPEN {
        let found = of(condition);
        assert!(has(&found, ID, Severity::Security), "{condition}: {found:#?}");
    }
    for condition in CLOSED {
        let found = of(condition);
        assert!(!has_failed(&found), "{condition}: {found:#?}");
    }
}

#[test]
fn a_guard_of_a_bucket_keeps_strangers_out_or_is_none() {
    let of = |condition: &str| {
        let put = r#""Principal": "*", "Action": "s3:PutObject", "Condition""#;
        found(Kind::Bucket, &format!("{put}: {{{condition}}}"))
    };
    let more = [
        r#""IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "128.0.0.0/1"]}"#,
        r#""IpAddress": {"aws:SourceIp": "::/0"}"#,
        r#""NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#,
        r#""IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}"#,
        r#""StringEquals": {"aws:Referer": "https://www.example.com/"}"#,
        r#""StringLike": {"aws:SourceVpce": "vpce-*"}"#,
        r#""StringNotEquals": {"aws:SourceVpce": "vpce-0123456789abcdef0"}"#,
        r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:*"}"#,
        r#""StringLike": {"aws:userid": "AROAEXAMPLEID0123:*"}"#,
        r#""StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control"}"#,
        r#""StringEquals": {"s3:ExistingObjectTag/public": "yes"}"#,
        r#""ArnLike": {"s3:DataAccessPointArn": "arn:aws:s3:*:*:accesspoint/*"}"#,
    ];
    for condition in OPEN.into_iter().chain(more) {
        let found = of(condition);
        assert!(has(&found, "PUBLIC_ACCESS", Severity::Security), "{condition}: {found:#?}");
    }
    let fixed = [
        r#""IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "198.51.100.7"]}"#,
        r#""IpAddress": {"aws:SourceIp": "64.0.0.0/8"}"#,
        r#""StringEquals": {"aws:SourceVpce": "vpce-0123456789abcdef0"}"#,
        r#""ArnLike": {"aws:SourceArn": "arn:aws:sns:us-east-1:111122223333:*"}"#,
        r#""StringEquals": {"aws:SourceOwner": "111122223333"}"#,
        r#""StringEquals": {"aws:userid": "AIDAEXAMPLEID0123"}"#,
        r#""ArnLike": {"s3:DataAccessPointArn": "arn:aws:s3:us-east-1:111122223333:accesspoint/*"}"#,
    ];
    for condition in CLOSED.into_iter().chain(fixed) {
        let found = of(condition);
        assert!(!has_failed(&found), "{condition}: {found:#?}");
    }
}

/// Issuers that many organizations share, and the claim of which IAM wants a test.
const SHARED: [(&str, &str, &str); 13] = [
    ("token.actions.githubusercontent.com", "sub", "aud"),
    ("token.actions.githubusercontent.com/acme", "sub", "aud"),
    ("token.actions.acme.ghe.com", "sub", "aud"),
    ("gitlab.com", "sub", "aud"),
    ("app.terraform.io", "sub", "aud"),
    ("agent.buildkite.com", "sub", "aud"),
    ("oidc.codefresh.io", "sub", "aud"),
    ("scalr.io", "sub", "aud"),
    ("tokens.cloud.shisho.dev", "sub", "aud"),
    ("proidc.upbound.io", "sub", "aud"),
    ("oidc.vercel.com", "aud", "sub"),
    ("api.pulumi.com/oidc", "aud", "sub"),
    ("sandboxes.cloud", "aud", "sub"),
];

#[test]
fn what_iam_refuses_of_shared_issuers_is_an_error() {
    for (issuer, claim, other) in SHARED {
        let of = |condition: &str| {
            let provider = format!("arn:aws:iam::111122223333:oidc-provider/{issuer}");
            let condition = condition.replace('@', issuer).replace("CLAIM", claim).replace("OTHER", other);
            let action = r#""Action": "sts:AssumeRoleWithWebIdentity""#;
            found(
                Kind::Trust,
                &format!(
                    r#""Principal": {{"Federated": "{provider}"}}, {action}, "Condition": {{{condition}}}"#
                ),
            )
        };
        for refused in [
            "",
            r#""StringEquals": {"@:OTHER": "sts.amazonaws.com"}"#,
            r#""StringLike": {"@:CLAIM": "*"}"#,
            r#""StringLike": {"@:CLAIM": "?*"}"#,
            r#""StringLike": {"@:CLAIM": ["repo:acme/x:ref:y", "*"]}"#,
            r#""StringNotEquals": {"@:CLAIM": "repo:evil/x:ref:y"}"#,
            r#""StringEqualsIfExists": {"@:CLAIM": "repo:acme/x:ref:y"}"#,
            r#""ForAllValues:StringEquals": {"@:CLAIM": "repo:acme/x:ref:y"}"#,
            r#""Null": {"@:CLAIM": "false"}"#,
        ] {
            let found = of(refused);
            assert!(
                has(&found, "SHARED_OIDC_PROVIDER_WITHOUT_CONTROL", Severity::Error),
                "{issuer}, {refused}: {found:#?}"
            );
        }
        for taken in [
            r#""StringEquals": {"@:CLAIM": "repo:acme/x:ref:refs/heads/main", "@:OTHER": "sts.amazonaws.com"}"#,
            r#""StringEqualsIgnoreCase": {"@:CLAIM": "repo:acme/x:ref:refs/heads/main"}"#,
        ] {
            let found = of(taken);
            assert!(!found.iter().any(Finding::is_error), "{issuer}, {taken}: {found:#?}");
        }
    }
}

/// A key that is in no request for the action: a Deny with it never denies or always does, an Allow never allows.
#[test]
fn keys_that_are_in_no_request_for_the_action() {
    for (action, key) in [
        ("s3:GetObject", "s3:prefix"),
        ("s3:ListBucket", "s3:x-amz-acl"),
        ("iam:CreateRole", "iam:PassedToService"),
        ("kms:Decrypt", "kms:GrantOperations"),
        ("redshift:PauseCluster", "redshift:DbName"),
        ("secretsmanager:GetSecretValue", "secretsmanager:RecoveryWindowInDays"),
        ("sts:GetCallerIdentity", "sts:ExternalId"),
        ("kms:Decrypt", "s3:prefix"),
        ("s3:GetObject", "ec2:InstanceType"),
        ("sqs:SendMessage", "sns:Protocol"),
        ("ec2:DescribeInstances", "ec2:Attribute"),
        ("iam:PassRole", "ec2:Region"),
    ] {
        let of = |effect: &str, operator: &str| {
            let condition = format!(r#"{{"{operator}": {{"{key}": "acme"}}}}"#);
            found(
                Kind::Identity,
                &format!(
                    r#""Effect": "{effect}", "Action": "{action}", "Resource": "*", "Condition": {condition}"#
                ),
            )
        };
        for (effect, operator, words) in [
            ("Deny", "StringEquals", "never denies"),
            ("Deny", "StringNotEquals", "always"),
            ("Allow", "StringEquals", "never allows"),
        ] {
            let found = of(effect, operator);
            let told = found.iter().find(|finding| finding.id == "CONDITION_KEY_UNKNOWN_TO_ACTION");
            assert!(
                told.is_some_and(|finding| finding.message.contains(words)),
                "{effect} {action} {operator} {key}: {found:#?}"
            );
        }
    }
}

#[test]
fn callers_that_no_principal_can_be() {
    const OWN: &str = r#"{"AWS": "arn:aws:iam::111122223333:root"}"#;
    for (condition, is_possible) in [
        (r#"{"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::444455556666:role/x"}}"#, false),
        (r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::444455556666:*"}}"#, false),
        (r#"{"StringEquals": {"aws:PrincipalAccount": "444455556666"}}"#, false),
        // The key has the role of a session, not the session.
        (r#"{"ArnEquals": {"aws:PrincipalArn": "arn:aws:sts::111122223333:assumed-role/r/s"}}"#, false),
        (r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:sts::111122223333:assumed-role/r/*"}}"#, false),
        (r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}}"#, true),
        (r#"{"StringEquals": {"aws:PrincipalAccount": "111122223333"}}"#, true),
    ] {
        for kind in [Kind::Trust, Kind::Bucket] {
            let found = found(kind, &format!(r#""Principal": {OWN}, "Condition": {condition}"#));
            let ids = ["CONDITION_NEVER_TRUE", "IMPOSSIBLE_CONDITION_VALUE"];
            let is_told = ids.iter().any(|id| has(&found, id, Severity::Warning));
            assert_eq!(is_told, !is_possible, "{condition}: {found:#?}");
        }
    }
}

/// A claim that is held against itself is not tested.
#[test]
fn a_claim_of_itself_keeps_no_identity_out() {
    for (issuer, key) in [
        ("accounts.google.com", "accounts.google.com:sub"),
        ("cognito-identity.amazonaws.com", "cognito-identity.amazonaws.com:sub"),
        ("arn:aws:iam::111122223333:oidc-provider/idp.example.com", "idp.example.com:sub"),
    ] {
        let of = |operator: &str, value: &str| {
            let fragment = format!(
                r#""Effect": "Allow", "Principal": {{"Federated": "{issuer}"}}, "Action": "sts:AssumeRoleWithWebIdentity",
                "Condition": {{"{operator}": {{"{key}": "{value}"}}}}"#
            );
            has(&found(Kind::Trust, &fragment), "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", Severity::Warning)
                || has(
                    &found(Kind::Trust, &fragment),
                    "SHARED_OIDC_PROVIDER_WITHOUT_CONTROL",
                    Severity::Warning,
                )
        };
        for operator in ["StringEquals", "StringLike", "StringEqualsIgnoreCase"] {
            assert!(of(operator, &format!("${{{key}}}")), "{issuer}, {operator}");
            assert!(of(operator, &format!("${{{}}}", key.to_uppercase())), "{issuer}, {operator}");
        }
        assert!(!of("StringEquals", "108000002380243782158") || issuer.starts_with("cognito"), "{issuer}");
    }
}
