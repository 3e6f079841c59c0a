//! Kinds of mistakes that are easily judged otherwise than AWS does.

use proptest::prelude::*;
use provision_iam::catalogue::findings::example;
use provision_iam::catalogue::services::{SERVICES, service};
use provision_iam::evaluate::{Policies, Policy, Request, evaluate};
use provision_iam::lint::{Expected, LintContext, Vendor, VendorTrust, lint};
use provision_iam::{Document, Finding, Kind, Severity, read};
use serde_json::json;

fn found(kind: Kind, fragment: &str, context: &LintContext) -> Vec<Finding> {
    lint(&read(&example(kind, fragment)), Some(kind), context)
}

fn told(kind: Kind, fragment: &str) -> Vec<(&'static str, Severity)> {
    found(kind, fragment, &LintContext::default()).iter().map(|one| (one.id, one.severity)).collect()
}

const ALLOW_PUT: &str =
    r#""Principal": "*", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::acme-transfer/*""#;

#[test]
fn a_guard_counts_by_what_it_lets_in() {
    for (condition, is_public) in [
        (r#"{"StringLike": {"aws:PrincipalOrgID": "o-*"}}"#, true),
        (r#"{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, false),
        (r#"{"IpAddress": {"aws:SourceIp": "128.0.0.0/1"}}"#, true),
        (r#"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#, false),
        (r#"{"StringLike": {"aws:Referer": "https://www.example.com/*"}}"#, true),
        (r#"{"StringLike": {"aws:userid": "*:loader"}}"#, true),
        (r#"{"StringEquals": {"aws:SourceVpce": "vpce-1a2b3c4d"}}"#, false),
        (r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/vendor"}}"#, true),
    ] {
        let told = told(Kind::Bucket, &format!("{ALLOW_PUT}, \"Condition\": {condition}"));
        assert_eq!(told.contains(&("PUBLIC_ACCESS", Severity::Security)), is_public, "{condition}: {told:?}");
    }
    for (condition, is_open) in [
        (r#"{"StringLike": {"aws:PrincipalOrgID": "o-*"}}"#, true),
        (r#"{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, false),
        (r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/vendor"}}"#, true),
        (r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}}"#, false),
        (r#"{"StringLike": {"aws:PrincipalAccount": "1111*"}}"#, true),
    ] {
        let told = told(Kind::Trust, &format!(r#""Principal": {{"AWS": "*"}}, "Condition": {condition}"#));
        let is_told = told.iter().any(|(id, severity)| {
            *id == "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL" && *severity <= Severity::Security
        });
        assert_eq!(is_told, is_open, "{condition}: {told:?}");
    }
}

#[test]
fn keys_that_no_request_for_the_action_carries() {
    let deny = |action: &str, condition: &str| {
        format!(r#""Effect": "Deny", "Action": {action}, "Resource": "*", "Condition": {condition}"#)
    };
    let allow = |action: &str, condition: &str| {
        format!(r#""Action": {action}, "Resource": "arn:aws:s3:::acme-transfer/*", "Condition": {condition}"#)
    };
    for (fragment, words) in [
        (deny(r#""s3:GetObject""#, r#"{"StringEquals": {"s3:prefix": "in/"}}"#), Some("never denies")),
        (
            deny(
                r#""s3:GetObject""#,
                r#"{"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}"#,
            ),
            Some("always denied"),
        ),
        (
            deny(
                r#""s3:GetObject""#,
                r#"{"StringNotEqualsIfExists": {"s3:x-amz-server-side-encryption": "aws:kms"}}"#,
            ),
            Some("always denied"),
        ),
        (
            deny(
                r#"["s3:PutObject", "s3:GetObject"]"#,
                r#"{"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}"#,
            ),
            Some("s3:GetObject carries"),
        ),
        (
            deny(
                r#""s3:PutObject""#,
                r#"{"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}"#,
            ),
            None,
        ),
        (deny(r#""s3:*""#, r#"{"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}"#), None),
        (
            deny(
                r#"["s3:PutObject", "s3:GetObject"]"#,
                r#"{"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}, "Null": {"s3:x-amz-server-side-encryption": "false"}}"#,
            ),
            Some("never denies"),
        ),
        (
            allow(r#""s3:GetObject""#, r#"{"StringEquals": {"ec2:Owner": "111122223333"}}"#),
            Some("never allows"),
        ),
        (
            allow(
                r#"["s3:GetObject", "s3:PutObject"]"#,
                r#"{"StringEquals": {"redshift:DbUser": "loader"}}"#,
            ),
            Some("never allows"),
        ),
        (allow(r#""s3:GetObject""#, r#"{"StringEquals": {"s3:ExistingObjectTag/team": "data"}}"#), None),
        (
            allow(
                r#""s3:GetObject""#,
                r#"{"ArnEquals": {"lambda:SourceFunctionArn": "arn:aws:lambda:us-east-1:111122223333:function:f"}}"#,
            ),
            None,
        ),
        (
            allow(
                r#""s3:GetObject""#,
                r#"{"ArnEquals": {"ec2:SourceInstanceARN": "arn:aws:ec2:us-east-1:111122223333:instance/i-1"}}"#,
            ),
            None,
        ),
        (allow(r#""*""#, r#"{"StringEquals": {"ec2:Owner": "111122223333"}}"#), None),
    ] {
        let found = found(Kind::Identity, &fragment, &LintContext::default());
        let told = found.iter().find(|one| one.id == "CONDITION_KEY_UNKNOWN_TO_ACTION");
        match words {
            Some(words) => {
                let told = told.unwrap_or_else(|| panic!("{fragment}: {found:?}"));
                assert!(told.message.contains(words), "{fragment}: {told}");
                assert!(told.at.path.starts_with("Statement[0].Condition"), "{told:?}");
            }
            None => assert!(told.is_none(), "{fragment}: {told:?}"),
        }
    }
}

#[test]
fn callers_that_no_principal_can_be() {
    for (principal, condition, expected) in [
        (
            r#""111122223333""#,
            r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::444455556666:role/loader"}}"#,
            true,
        ),
        (
            r#""111122223333""#,
            r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/loader"}}"#,
            false,
        ),
        (r#""111122223333""#, r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/loader"}}"#, false),
        (r#""111122223333""#, r#"{"StringEquals": {"aws:PrincipalAccount": "444455556666"}}"#, true),
        (
            r#"["111122223333", "444455556666"]"#,
            r#"{"StringEquals": {"aws:PrincipalAccount": "444455556666"}}"#,
            false,
        ),
        (
            r#""arn:aws:iam::111122223333:role/a""#,
            r#"{"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/b"}}"#,
            true,
        ),
        (r#""*""#, r#"{"StringEquals": {"aws:PrincipalAccount": "444455556666"}}"#, false),
    ] {
        let told =
            told(Kind::Trust, &format!(r#""Principal": {{"AWS": {principal}}}, "Condition": {condition}"#));
        assert_eq!(
            told.contains(&("CONDITION_NEVER_TRUE", Severity::Error)),
            expected,
            "{condition}: {told:?}"
        );
    }
}

#[test]
fn what_iam_refuses_at_once_is_an_error() {
    for (kind, fragment, id, path) in [
        (Kind::Identity, r#""Action": [], "Resource": "*""#, "EMPTY_ARRAY_ACTION", "Statement[0].Action"),
        (
            Kind::Identity,
            r#""Action": "s3:GetObject", "Resource": []"#,
            "EMPTY_ARRAY_RESOURCE",
            "Statement[0].Resource",
        ),
        (
            Kind::Identity,
            r#""NotAction": [], "Resource": "*""#,
            "EMPTY_ARRAY_ACTION",
            "Statement[0].NotAction",
        ),
        (
            Kind::Identity,
            r#""Resource": "arn:aws:s3:::acme-transfer:*""#,
            "INVALID_BUCKET_NAME",
            "Statement[0].Resource",
        ),
        (
            Kind::Identity,
            r#""Resource": "arn:aws:s3:::acme-*:${aws:username}/x""#,
            "INVALID_BUCKET_NAME",
            "Statement[0].Resource",
        ),
        (
            Kind::Identity,
            r#""Action": "sts:AssumeRole", "Resource": "arn:aws:iam::${aws:PrincipalAccount}:role/x""#,
            "VARIABLE_BEFORE_RESOURCE",
            "Statement[0].Resource",
        ),
        (
            Kind::Identity,
            r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:${aws:RequestedRegion}:111122223333:dbuser:c/u""#,
            "VARIABLE_BEFORE_RESOURCE",
            "Statement[0].Resource",
        ),
        (
            Kind::Identity,
            r#""Condition": {"StringEquals": {"aws:Building": "north"}}"#,
            "INVALID_GLOBAL_CONDITION_KEY",
            "Statement[0].Condition.StringEquals[\"aws:Building\"]",
        ),
        (
            Kind::Trust,
            r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/id.example.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"https://id.example.com:sub": "x"}}"#,
            "INVALID_CONDITION_KEY_FORMAT",
            "Statement[0].Condition.StringEquals[\"https://id.example.com:sub\"]",
        ),
    ] {
        let found = found(kind, fragment, &LintContext::default());
        let told = found.iter().find(|one| one.id == id).unwrap_or_else(|| panic!("{fragment}: {found:?}"));
        assert_eq!((told.severity, told.at.path.as_str()), (Severity::Error, path), "{fragment}");
        let doubled = ["ACTION_RESOURCE_MISMATCH", "INVALID_ARN_RESOURCE", "INVALID_ARN_ACCOUNT"];
        assert!(!found.iter().any(|one| doubled.contains(&one.id)), "{fragment}: {found:?}");
    }
}

#[test]
fn what_aws_takes_is_no_error() {
    for fragment in [
        r#""Action": "secretsmanager:GetSecretValue", "Resource": "arn:aws:secretsmanager:*:*:sqlworkbench!*""#,
        r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:*:*:analytics/transfer_user""#,
        r#""Action": "sts:AssumeRoot", "Resource": "arn:aws:iam::*:root""#,
        r#""Action": "kms:Decrypt", "Resource": "arn:aws:kms:us-east-1:111122223333:key/*", "Condition": {"ArnLike": {"kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::acme-transfer/*"}}"#,
        r#""Action": "secretsmanager:CreateSecret", "Resource": "arn:aws:secretsmanager:us-east-1:111122223333:secret:*", "Condition": {"ArnLike": {"aws:RequestTag/owner": "arn:aws:iam::111122223333:role/acme-*"}}"#,
        r#""Resource": "arn:aws:s3:::acme-transfer/${aws:PrincipalTag/team}/*""#,
        // A `*` may reach over the account.
        r#""Action": "secretsmanager:GetSecretValue", "Resource": "arn:aws:secretsmanager:*:secret:acme-*""#,
        // What AWS owns.
        r#""Action": "ssm:GetParameter", "Resource": "arn:aws:ssm:us-east-1::parameter/aws/service/ami-amazon-linux-latest/*""#,
        r#""Action": "ssm:SendCommand", "Resource": "arn:aws:ssm:us-east-1::document/AWS-RunShellScript""#,
        r#""Action": "securityhub:BatchImportFindings", "Resource": "arn:aws:securityhub:us-east-1::product/aws/securityhub""#,
        r#""Action": "bedrock:InvokeModel", "Resource": "arn:aws:bedrock:::foundation-model/anthropic.claude-*""#,
        r#""Action": "bedrock:InvokeModel", "Resource": "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-*""#,
        r#""Action": "wellarchitected:GetLens", "Resource": "arn:aws:wellarchitected::aws:lens/serverless""#,
        r#""Action": "cloudformation:CreateChangeSet", "Resource": "arn:aws:cloudformation:us-east-1:aws:transform/Serverless-2016-10-31""#,
        r#""Action": "organizations:DescribePolicy", "Resource": "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess""#,
        // Names of tags may have spaces.
        r#""Condition": {"StringEquals": {"aws:ResourceTag/Cost Center": "data"}}"#,
    ] {
        let found = found(Kind::Identity, fragment, &LintContext::default());
        let grave = |one: &&Finding| one.is_grave() || one.id == "TYPE_MISMATCH";
        assert_eq!(found.iter().find(grave), None, "{fragment}");
    }
}

/// A type of resource can be newer than the catalogue, as a name of an action can; a slip is none.
#[test]
fn types_of_resources_that_are_not_known() {
    for (action, resource, expected) in [
        ("lambda:GetFunction", "arn:aws:lambda:us-east-1:111122223333:durable/f", Some(Severity::Warning)),
        ("lambda:GetFunction", "arn:aws:lambda:us-east-1:111122223333:functoin:f", Some(Severity::Error)),
        ("lambda:GetFunction", "arn:aws:lambda:us-east-1:111122223333:function/f", Some(Severity::Error)),
        ("lambda:GetFunction", "arn:aws:lambda:us-east-1:111122223333:function:f", None),
        (
            "redshift:RebootCluster",
            "arn:aws:redshift:us-east-1:111122223333:clutser:c",
            Some(Severity::Error),
        ),
    ] {
        let fragment = format!(r#""Action": "{action}", "Resource": "{resource}""#);
        let found = found(Kind::Identity, &fragment, &LintContext::default());
        let of_type = found.iter().find(|one| one.id == "INVALID_ARN_RESOURCE");
        assert_eq!(of_type.map(|one| one.severity), expected, "{resource}: {found:?}");
        let is_error = found.iter().any(Finding::is_error);
        assert_eq!(is_error, expected == Some(Severity::Error), "{resource}: {found:?}");
        let asks =
            of_type.and_then(|one| one.hint.as_deref()).is_some_and(|hint| hint.contains("newer than"));
        assert_eq!(asks, expected == Some(Severity::Warning), "{resource}: {found:?}");
    }
}

#[test]
fn a_mismatch_of_types_names_the_key_as_it_is_written() {
    let fragment = r#""Condition": {"NumericLessThan": {"aws:RequestTag/cost-center": "7"}}"#;
    let found = found(Kind::Identity, fragment, &LintContext::default());
    let told = found.iter().find(|one| one.id == "TYPE_MISMATCH").unwrap();
    assert!(told.message.contains("aws:RequestTag/cost-center"), "{told}");
}

#[test]
fn not_principal_names_what_may_be_denied() {
    for (names, missing) in [
        (r#""arn:aws:iam::111122223333:role/loader""#, vec!["arn:aws:iam::111122223333:root"]),
        (r#"["arn:aws:iam::111122223333:role/loader", "111122223333"]"#, vec![]),
        (
            r#""arn:aws:sts::111122223333:assumed-role/loader/nightly""#,
            vec!["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:role/loader"],
        ),
        (r#""111122223333""#, vec![]),
    ] {
        let fragment = format!(r#""Effect": "Deny", "NotPrincipal": {{"AWS": {names}}}"#);
        let found = found(Kind::Bucket, &fragment, &LintContext::default());
        let told: Vec<&Finding> =
            found.iter().filter(|one| one.id == "NOT_PRINCIPAL_WITHOUT_ACCOUNT").collect();
        assert_eq!(told.len(), missing.len(), "{names}");
        for name in missing {
            assert!(told.iter().any(|one| one.message.contains(name)), "{names}: {told:?}");
        }
    }
}

#[test]
fn a_vendors_profile_alone_says_what_it_asks_for() {
    let context = |trust| LintContext {
        vendor: Some(Vendor { name: "Acme".to_owned(), trust }),
        ..LintContext::default()
    };
    let aws = |account: Option<&str>, external_id| {
        context(VendorTrust::Aws { account: account.map(str::to_owned), principals: Vec::new(), external_id })
    };
    let google = |audience| context(VendorTrust::Google { subject: None, audience, client: None });
    let of_account = r#""Principal": {"AWS": "422074288268"}"#;
    let of_google = r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#;
    for (context, fragment, expected) in [
        (
            aws(Some("422074288268"), Expected::Required),
            of_account.to_owned(),
            Some(("MISSING_EXTERNAL_ID", Severity::Security)),
        ),
        (
            aws(None, Expected::Required),
            of_account.to_owned(),
            Some(("MISSING_EXTERNAL_ID", Severity::Security)),
        ),
        (
            aws(None, Expected::Recommended),
            of_account.to_owned(),
            Some(("MISSING_EXTERNAL_ID", Severity::Suggestion)),
        ),
        (aws(None, Expected::Unknown), of_account.to_owned(), None),
        (
            aws(None, Expected::Required),
            format!("{of_account}, \"Condition\": {{\"StringEquals\": {{\"sts:ExternalId\": \"w-1\"}}}}"),
            None,
        ),
        (
            aws(None, Expected::Required),
            format!("{of_account}, \"Condition\": {{\"StringLike\": {{\"sts:ExternalId\": \"*\"}}}}"),
            Some(("MISSING_EXTERNAL_ID", Severity::Security)),
        ),
        (google(Expected::Required), of_google.to_owned(), Some(("MISSING_AUDIENCE", Severity::Security))),
        (google(Expected::Unknown), of_google.to_owned(), None),
    ] {
        let found = found(Kind::Trust, &fragment, &context);
        let told = found.iter().find(|one| one.id.starts_with("MISSING_")).map(|one| (one.id, one.severity));
        assert_eq!(told, expected, "{fragment}");
    }
}

/// An ARN of a form, with `x` for what varies.
fn of_form(form: &str, account: &str) -> String {
    let mut fields: Vec<&str> = form.splitn(6, ':').collect();
    for (index, filled) in [(1, "aws"), (3, "us-east-1"), (4, account)] {
        if fields[index] == "*" {
            fields[index] = filled;
        }
    }
    fields.join(":").replace('*', "x")
}

/// Some of the services whose tables have peculiar forms: several for one type, ARNs of other services, without account or region.
const OTHERS: [&str; 10] =
    ["apigateway", "dynamodb", "ebs", "ec2", "events", "kafka-cluster", "lambda", "lex", "rds-data", "sqs"];

/// Patterns like ARNs of a form, with wildcards here and there.
fn patterns() -> impl Strategy<Value = (&'static str, usize, usize, Vec<(usize, char)>)> {
    (
        prop::sample::select([SERVICES, &OTHERS].concat()),
        any::<prop::sample::Index>().prop_map(|index| index.index(1 << 16)),
        0..6_usize,
        prop::collection::vec((0..80_usize, prop::sample::select(vec!['*', '?', '*'])), 0..4),
    )
}

proptest! {
    /// What lint calls a mismatch of action and resource, explain never allows.
    #[test]
    fn lint_and_explain_agree_on_resources((of, nth, shift, wildcards) in patterns()) {
        let service = service(of).unwrap();
        let actions: Vec<_> = service.actions().filter(|action| !action.resources.is_empty()).collect();
        let action = actions[nth % actions.len()];
        let name = format!("{}:{}", service.prefix, action.name);
        let mut kinds: Vec<_> = service.resources().collect();
        kinds.sort_by_key(|kind| kind.name);
        let mut pattern: Vec<char> = of_form(kinds[(nth + shift) % kinds.len()].written, "111122223333").chars().collect();
        for (at, wildcard) in wildcards {
            // The service is named in full.
            let fixed = pattern.iter().enumerate().filter(|(_, c)| **c == ':').nth(2).map_or(0, |(at, _)| at);
            let at = fixed + 1 + at % (pattern.len() - fixed - 1).max(1);
            if at < pattern.len() {
                pattern[at] = wildcard;
            }
        }
        let pattern: String = pattern.into_iter().collect();
        let text = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": name, "Resource": pattern}]}).to_string();
        let found = lint(&read(&text), Some(Kind::Identity), &LintContext::default());
        let is_mismatch = found.iter().any(|one| one.id == "ACTION_RESOURCE_MISMATCH" || one.id == "INVALID_ARN_RESOURCE");
        if !is_mismatch {
            return Ok(());
        }
        let document = Document::parse(&text).unwrap();
        let policies = Policies { identity: vec![Policy::new("it", &document)], ..Policies::default() };
        for form in action.resources.iter().flat_map(|kind| service.resource(kind)) {
            let resource = of_form(form.written, "111122223333");
            let request = json!({"action": name, "principal": {"AWS": "arn:aws:iam::111122223333:user/x"}, "resource": resource}).to_string();
            let request = Request::from_json(&request).unwrap();
            prop_assert!(!evaluate(&policies, &request).is_allowed(), "{} on {}: {:?}", pattern, resource, found);
        }
    }
}
