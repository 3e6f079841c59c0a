//! What people get wrong, and what lint tells them: which finding, how grave, and at which text.

use cpu_time::ThreadTime;
use provision_iam::catalogue::findings::example;
use provision_iam::lint::{Deployment, Expected, LintContext, Vendor, VendorTrust, Warehouse, lint};
use provision_iam::{Finding, Kind, Severity, read};

fn check(kind: Kind, fragment: &str, context: &LintContext) -> (String, Vec<Finding>) {
    let text = example(kind, fragment);
    let reading = read(&text);
    let found = lint(&reading, Some(kind), context);
    (reading.text, found)
}

/// The ids of errors and security findings.
fn grave(kind: Kind, fragment: &str) -> Vec<&'static str> {
    let (_, found) = check(kind, fragment, &LintContext::default());
    let mut ids: Vec<&str> = found
        .iter()
        .filter(|finding| matches!(finding.severity, Severity::Error | Severity::Security))
        .map(|finding| finding.id)
        .collect();
    ids.dedup();
    ids
}

/// A web identity statement.
fn web(federated: &str, condition: &str) -> String {
    format!(
        r#""Principal": {{"Federated": "{federated}"}}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {condition}"#
    )
}

const GOOGLE: &str = "accounts.google.com";
const GITHUB: &str = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";

#[test]
fn trust_policies_for_google() {
    let sub = r#""accounts.google.com:sub": "108000002380243782158""#;
    for (condition, expected) in [
        (format!(r#"{{"StringEquals": {{{sub}}}}}"#), vec![]),
        (format!(r#"{{"StringEquals": {{{sub}, "accounts.google.com:oaud": "acme"}}}}"#), vec![]),
        (
            format!(
                r#"{{"StringEquals": {{{sub}}}, "StringLike": {{"accounts.google.com:oaud": "acme-*"}}}}"#
            ),
            vec![],
        ),
        (
            format!(r#"{{"StringEquals": {{{sub}}}, "IpAddress": {{"aws:SourceIp": "203.0.113.0/24"}}}}"#),
            vec![],
        ),
        ("{}".to_owned(), vec!["MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL"]),
        (
            r#"{"Bool": {"aws:SecureTransport": "true"}}"#.to_owned(),
            vec!["MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL"],
        ),
        (
            r#"{"StringLike": {"accounts.google.com:sub": "*"}}"#.to_owned(),
            vec!["MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", "OIDC_SUBJECT_TOO_BROAD"],
        ),
        (
            r#"{"StringEqualsIfExists": {"accounts.google.com:sub": "108000002380243782158"}}"#.to_owned(),
            vec!["MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", "IF_EXISTS_IS_NO_GUARD"],
        ),
        (
            r#"{"ForAllValues:StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#
                .to_owned(),
            vec!["MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", "FORALLVALUES_WITH_SINGLE_VALUED_KEY"],
        ),
        (
            r#"{"StringEquals": {"accounts.google.com:sub": "a@b.iam.gserviceaccount.com"}}"#.to_owned(),
            vec!["GOOGLE_SUBJECT_NOT_NUMERIC"],
        ),
        (
            r#"{"StringEquals": {"accounts.google.com:sub": "<some_service_account_identifier>"}}"#
                .to_owned(),
            vec!["PLACEHOLDER"],
        ),
        (
            r#"{"StringEquals": {"accounts.google.com:oaud": "acme"}}"#.to_owned(),
            vec!["GOOGLE_AUDIENCE_WITHOUT_SUBJECT"],
        ),
        (
            format!(r#"{{"StringEquals": {{{sub}, "sts:ExternalId": "12"}}}}"#),
            vec!["UNSUPPORTED_ACTION_FOR_CONDITION_KEY"],
        ),
        (
            format!(r#"{{"StringEquals": {{{sub}}}, "Bool": {{"aws:MultiFactorAuthPresent": "true"}}}}"#),
            vec!["CONDITION_NEVER_TRUE"],
        ),
        (
            format!(r#"{{"StringEquals": {{{sub}, "aws:SourceAccount": "111122223333"}}}}"#),
            vec!["CONDITION_NEVER_TRUE"],
        ),
        (
            format!(r#"{{"StringEquals": {{{sub}, "token.actions.githubusercontent.com:sub": "x"}}}}"#),
            vec!["CONDITION_NEVER_TRUE"],
        ),
        (
            format!(r#"{{"StringEquals": {{{sub}}}, "StringLike": {{"accounts.google.com:sub": "2099*"}}}}"#),
            vec!["CONDITION_NEVER_TRUE"],
        ),
        (
            format!(r#"{{"StringEquals": {{{sub}, "accounts.google.com:azp": "1"}}}}"#),
            vec!["INVALID_SERVICE_CONDITION_KEY"],
        ),
    ] {
        assert_eq!(sorted(grave(Kind::Trust, &web(GOOGLE, &condition))), sorted(expected), "{condition}");
    }
}

fn sorted(mut ids: Vec<&str>) -> Vec<&str> {
    ids.sort_unstable();
    ids.dedup();
    ids
}

#[test]
fn a_google_trust_without_a_condition_is_an_error_at_the_principal() {
    let fragment =
        r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity""#;
    let (text, found) = check(Kind::Trust, fragment, &LintContext::default());
    let finding = &found[0];
    assert_eq!((finding.id, finding.severity), ("MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", Severity::Error));
    assert_eq!(&text[finding.at.span.start.offset..finding.at.span.end.offset], "\"accounts.google.com\"");
    assert_eq!(finding.at.path, "Statement[0].Principal.Federated");
}

#[test]
fn trust_policies_for_other_providers() {
    let aud = r#""token.actions.githubusercontent.com:aud": "sts.amazonaws.com""#;
    let eks = "arn:aws:iam::111122223333:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABCDEF0123456789";
    let gitlab = "arn:aws:iam::111122223333:oidc-provider/gitlab.com";
    let vercel = "arn:aws:iam::111122223333:oidc-provider/oidc.vercel.com";
    for (federated, condition, expected) in [
        (GITHUB, format!(r#"{{"StringEquals": {{{aud}}}}}"#), vec!["MISSING_GITHUB_REPO_CONDITION_KEY", "SHARED_OIDC_PROVIDER_WITHOUT_CONTROL"]),
        (GITHUB, format!(r#"{{"StringEquals": {{{aud}}}, "StringLike": {{"token.actions.githubusercontent.com:sub": "*"}}}}"#), vec!["MISSING_GITHUB_REPO_CONDITION_KEY", "OIDC_SUBJECT_TOO_BROAD", "SHARED_OIDC_PROVIDER_WITHOUT_CONTROL"]),
        (GITHUB, r#"{"StringEquals": {"token.actions.githubusercontent.com:repository_id": "700100200"}}"#.to_owned(), vec!["SHARED_OIDC_PROVIDER_WITHOUT_CONTROL"]),
        (GITHUB, r#"{"StringNotEquals": {"token.actions.githubusercontent.com:sub": "repo:other/x:ref:refs/heads/main"}, "StringEquals": {"token.actions.githubusercontent.com:repository_id": "7"}}"#.to_owned(), vec!["SHARED_OIDC_PROVIDER_WITHOUT_CONTROL"]),
        (GITHUB, r#"{"StringLike": {"token.actions.githubusercontent.com:job_workflow_ref": "acme/flows/.github/workflows/load.yml@*"}}"#.to_owned(), vec![]),
        ("arn:aws:iam::111122223333:oidc-provider/token.actions.acme.ghe.com", r#"{"StringEquals": {"token.actions.acme.ghe.com:aud": "sts.amazonaws.com"}}"#.to_owned(), vec!["MISSING_GITHUB_REPO_CONDITION_KEY", "SHARED_OIDC_PROVIDER_WITHOUT_CONTROL"]),
        (GITHUB, format!(r#"{{"StringEquals": {{{aud}}}, "StringLike": {{"token.actions.githubusercontent.com:sub": "repo:*"}}}}"#), vec!["OIDC_SUBJECT_TOO_BROAD", "WILDCARD_USAGE_TOO_PERMISSIVE"]),
        (GITHUB, format!(r#"{{"StringEquals": {{{aud}}}, "StringLike": {{"token.actions.githubusercontent.com:sub": "repo:acme/transfer:*"}}}}"#), vec![]),
        (eks, r#"{"StringLike": {"oidc.eks.us-east-1.amazonaws.com/id/ABCDEF0123456789:sub": "system:serviceaccount:transfer:*"}}"#.to_owned(), vec![]),
        (eks, "{}".to_owned(), vec!["MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL"]),
        (gitlab, r#"{"StringEqualsIfExists": {"gitlab.com:sub": "project_path:acme/x:ref_type:branch:ref:main"}, "StringEquals": {"gitlab.com:aud": "https://gitlab.com"}}"#.to_owned(), vec!["SHARED_OIDC_PROVIDER_WITHOUT_CONTROL"]),
        (gitlab, r#"{"StringEquals": {"gitlab.com:aud": "https://gitlab.com"}}"#.to_owned(), vec!["SHARED_OIDC_PROVIDER_WITHOUT_CONTROL"]),
        (vercel, r#"{"StringEquals": {"oidc.vercel.com:sub": "owner:acme:project:p:environment:production"}}"#.to_owned(), vec!["SHARED_OIDC_PROVIDER_WITHOUT_CONTROL"]),
        ("cognito-identity.amazonaws.com", r#"{"ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}}"#.to_owned(), vec!["SHARED_OIDC_PROVIDER_WITHOUT_CONTROL"]),
        ("google.com", "{}".to_owned(), vec!["INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY"]),
        ("arn:aws:iam::111122223333:oidc-provider/https://gitlab.com", r#"{"StringEquals": {"gitlab.com:sub": "x"}}"#.to_owned(), vec!["INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY"]),
    ] {
        let found = grave(Kind::Trust, &web(federated, &condition));
        let is_expected = |id: &&str| *id != "CONDITION_NEVER_TRUE" && *id != "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL";
        let found = match expected.contains(&"INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY") {
            true => found.into_iter().filter(is_expected).collect(),
            false => found,
        };
        assert_eq!(sorted(found), sorted(expected), "{federated} {condition}");
    }
}

#[test]
fn principals() {
    for (principal, expected) in [
        (r#"{"AWS": "123456789012"}"#, vec![]),
        (r#"{"AWS": "arn:aws-cn:iam::111122223333:root"}"#, vec![]),
        (r#"{"Service": "ec2.amazonaws.com.cn"}"#, vec![]),
        (r#"{"Service": "states.us-east-1.amazonaws.com"}"#, vec![]),
        (r#"{"AWS": "arn:aws:iam:123456789012:sample_role"}"#, vec!["INVALID_PRINCIPAL_FORMAT"]),
        (r#"{"AWS": "1234-5678-9012"}"#, vec!["INVALID_PRINCIPAL_FORMAT"]),
        (r#"{"AWS": "12345678901"}"#, vec!["INVALID_PRINCIPAL_FORMAT"]),
        (r#"{"AWS": "arn:aws:iam::111122223333:group/admins"}"#, vec!["INVALID_PRINCIPAL_FORMAT"]),
        (r#"{"AWS": "arn:aws:iam::111122223333:role/"}"#, vec!["INVALID_PRINCIPAL_FORMAT"]),
        (r#"{"AWS": "arn:aws:iam::111122223333:*"}"#, vec!["UNSUPPORTED_WILDCARD_IN_PRINCIPAL"]),
        (
            r#"{"AWS": "arn:aws:sts::111122223333:assumed-role/r/*"}"#,
            vec!["UNSUPPORTED_WILDCARD_IN_PRINCIPAL"],
        ),
        (r#"{"AWS": "ec2.amazonaws.com"}"#, vec!["INVALID_PRINCIPAL_FORMAT"]),
        (r#"{"AWS": "AKIAIOSFODNN7EXAMPLE"}"#, vec!["INVALID_PRINCIPAL_FORMAT"]),
        (r#"{"AWS": "arn:awz:iam::111122223333:root"}"#, vec!["INVALID_PARTITION"]),
        (r#"{"Service": "ec2"}"#, vec!["INVALID_SERVICE_PRINCIPAL_FORMAT"]),
        (r#"{"Service": "*"}"#, vec!["UNSUPPORTED_WILDCARD_IN_PRINCIPAL"]),
        (r#""ec2.amazonaws.com""#, vec!["INVALID_PRINCIPAL_FORMAT"]),
        (r#"{"aws": "111122223333"}"#, vec!["INVALID_PRINCIPAL_KEY"]),
        (r#""*""#, vec!["ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL"]),
        (r#"{"AWS": "arn:aws:iam::ACCOUNT-B-ID:root"}"#, vec!["PLACEHOLDER"]),
    ] {
        let fragment = format!(r#""Principal": {principal}"#);
        assert_eq!(sorted(grave(Kind::Trust, &fragment)), expected, "{principal}");
    }
}

#[test]
fn deny_that_catches_the_allowed() {
    let allow = |principal: &str, condition: &str| {
        format!(
            r#"{{"Effect": "Allow", "Principal": {principal}, "Action": "sts:AssumeRole", "Condition": {condition}}}"#
        )
    };
    let deny = |principal: &str, condition: &str| {
        format!(
            r#"{{"Effect": "Deny", "Principal": {principal}, "Action": "sts:*", "Condition": {condition}}}"#
        )
    };
    let account = r#"{"AWS": "111122223333"}"#;
    let role = r#"{"AWS": "arn:aws:iam::111122223333:role/a"}"#;
    for (allow, deny, caught) in [
        (allow(role, "{}"), deny(account, "{}"), true),
        (allow(role, "{}"), deny(r#"{"AWS": "444455556666"}"#, "{}"), false),
        (
            allow(role, "{}"),
            deny("\"*\"", r#"{"StringNotEquals": {"aws:PrincipalAccount": "444455556666"}}"#),
            true,
        ),
        (
            allow(role, "{}"),
            deny("\"*\"", r#"{"StringNotEquals": {"aws:PrincipalAccount": "111122223333"}}"#),
            false,
        ),
        (
            allow(role, "{}"),
            deny("\"*\"", r#"{"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#),
            false,
        ),
        (
            allow(role, "{}"),
            deny("\"*\"", r#"{"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/b*"}}"#),
            true,
        ),
        (
            allow(r#"{"Service": "ec2.amazonaws.com"}"#, "{}"),
            deny("\"*\"", r#"{"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#),
            true,
        ),
        (
            allow(account, r#"{"StringEquals": {"sts:ExternalId": "12"}}"#),
            deny("\"*\"", r#"{"StringNotEquals": {"sts:ExternalId": "34"}}"#),
            true,
        ),
        (
            allow(account, r#"{"StringEquals": {"sts:ExternalId": "34"}}"#),
            deny("\"*\"", r#"{"StringNotEquals": {"sts:ExternalId": "34"}}"#),
            false,
        ),
    ] {
        let found = grave(Kind::Trust, &format!("[{allow}, {deny}]"));
        assert_eq!(found.contains(&"DENY_CATCHES_ALLOWED_PRINCIPAL"), caught, "{deny}");
    }
}

#[test]
fn actions_and_resources_of_permission_policies() {
    for (action, resource, expected) in [
        ("s3:ListBucket", "arn:aws:s3:::b-b/*", vec!["ACTION_RESOURCE_MISMATCH"]),
        ("s3:PutObject", "arn:aws:s3:::b-b", vec!["ACTION_RESOURCE_MISMATCH"]),
        ("s3:PutObject", "arn:aws:s3:::b-b*", vec![]),
        ("s3:*", "arn:aws:s3:::b-b/*", vec![]),
        ("s3:GetBucket*", "arn:aws:s3:::b-b", vec![]),
        ("s3:GetBucket*", "arn:aws:s3:::b-b/*", vec!["ACTION_RESOURCE_MISMATCH"]),
        ("S3:getobject", "arn:aws:s3:::b-b/${aws:username}/*", vec![]),
        ("s3:HeadObject", "arn:aws:s3:::b-b/*", vec!["INVALID_ACTION"]),
        ("s3:Foo*", "arn:aws:s3:::b-b/*", vec!["INVALID_ACTION"]),
        ("redshift:GetCredentials", "*", vec!["INVALID_ACTION"]),
        ("GetObject", "*", vec!["INVALID_ACTION"]),
        ("newservice:DoThings", "arn:aws:newservice:us-east-1:111122223333:thing/x", vec![]),
        ("ec2:Anything", "*", vec![]),
        ("kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:alias/a", vec!["ACTION_RESOURCE_MISMATCH"]),
        (
            "secretsmanager:GetSecretValue",
            "arn:aws:secretsmanager:us-east-1:111122223333:secret:x-AbCdEf",
            vec![],
        ),
        ("redshift:GetClusterCredentials", "arn:aws:redshift:us-east-1:111122223333:dbuser:c/u", vec![]),
        (
            "redshift:GetClusterCredentials",
            "arn:aws:redshift:us-east-1:111122223333:cluster:c",
            vec!["ACTION_RESOURCE_MISMATCH"],
        ),
        (
            "redshift:GetClusterCredentials",
            "arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/6e1b9d5c-4b1f-4b53-9c2e-0a7c6f3d2e11",
            vec!["SERVERLESS_PROVISIONED_MISMATCH"],
        ),
        (
            "redshift-serverless:GetCredentials",
            "arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/*",
            vec![],
        ),
        ("redshift-data:ExecuteStatement", "arn:aws:redshift:us-east-1:111122223333:cluster:c", vec![]),
        (
            "redshift:GetClusterCredentials",
            "arn:aws:redshift:REGION_NAME:ACCOUNT_ID:dbuser:CLUSTER_NAME/USERNAME",
            vec!["PLACEHOLDER"],
        ),
    ] {
        let fragment = format!(r#""Action": "{action}", "Resource": "{resource}""#);
        assert_eq!(grave(Kind::Identity, &fragment), expected, "{action} on {resource}");
    }
}

/// The services beside those that Redshift and its vendors need: types with one form of ARN, with several, of another service, and
/// without region or account; actions that take no resource.
#[test]
fn actions_and_resources_of_every_service() {
    const OF: &str = "us-east-1:111122223333";
    for (action, resource, expected) in [
        ("dynamodb:GetItem", format!("arn:aws:dynamodb:{OF}:table/t"), vec![]),
        ("dynamodb:Query", format!("arn:aws:dynamodb:{OF}:table/t/index/*"), vec![]),
        (
            "dynamodb:GetItem",
            format!("arn:aws:dynamodb:{OF}:global-table/t"),
            vec!["ACTION_RESOURCE_MISMATCH"],
        ),
        ("sqs:SendMessage", format!("arn:aws:sqs:{OF}:queue"), vec![]),
        ("lambda:InvokeFunction", format!("arn:aws:lambda:{OF}:function:f:live"), vec![]),
        ("lambda:InvokeFunction", format!("arn:aws:lambda:{OF}:layer:l"), vec!["ACTION_RESOURCE_MISMATCH"]),
        (
            "lambda:GetAccountSettings",
            format!("arn:aws:lambda:{OF}:function:f"),
            vec!["ACTION_NEEDS_ALL_RESOURCES"],
        ),
        ("ec2:TerminateInstances", format!("arn:aws:ec2:{OF}:instance/i-1"), vec![]),
        ("ec2:TerminateInstances", format!("arn:aws:ec2:{OF}:volume/v-1"), vec!["ACTION_RESOURCE_MISMATCH"]),
        ("ec2:Describe*", "*".to_owned(), vec![]),
        ("logs:PutLogEvents", format!("arn:aws:logs:{OF}:log-group:g:log-stream:s"), vec![]),
        ("kafka-cluster:Connect", format!("arn:aws:kafka:{OF}:cluster/c/6e1b9d5c"), vec![]),
        ("apigateway:GET", "arn:aws:apigateway:us-east-1::/apis/a/stages".to_owned(), vec![]),
        ("apigateway:GET", "arn:aws:apigateway:us-east-1::/restapis/a/stages".to_owned(), vec![]),
        ("sns:Publish", format!("arn:aws:sns:{OF}:topic"), vec![]),
        ("dynamodb:GetItem", "arn:aws:dynamodb:us-east-1::table/t".to_owned(), vec!["MISSING_ARN_ACCOUNT"]),
        (
            "dynamodb:GetItem",
            format!("arn:aws:dynamodb:{OF}:tables/t"),
            vec!["ACTION_RESOURCE_MISMATCH", "INVALID_ARN_RESOURCE"],
        ),
    ] {
        let fragment = format!(r#""Action": "{action}", "Resource": "{resource}""#);
        let (_, found) = check(Kind::Identity, &fragment, &LintContext::default());
        let about_fit = [
            "ACTION_RESOURCE_MISMATCH",
            "ACTION_NEEDS_ALL_RESOURCES",
            "INVALID_ARN_RESOURCE",
            "MISSING_ARN_ACCOUNT",
        ];
        let ids: Vec<_> = found.iter().map(|one| one.id).filter(|id| about_fit.contains(id)).collect();
        assert_eq!(ids, expected, "{action} on {resource}");
    }
}

#[test]
fn findings_point_at_exactly_the_text_they_are_about() {
    for (kind, fragment, id, expected) in [
        (Kind::Identity, r#""Action": ["s3:GetObject", "s3:Nope"]"#, "INVALID_ACTION", "\"s3:Nope\""),
        (
            Kind::Identity,
            r#""Condition": {"StringEqual": {"aws:SourceVpc": "vpc-1"}}"#,
            "INVALID_CONDITION_OPERATOR",
            "\"StringEqual\"",
        ),
        (
            Kind::Identity,
            r#""Condition": {"StringEquals": {"aws:SourceVpcc": "vpc-1"}}"#,
            "INVALID_GLOBAL_CONDITION_KEY",
            "\"aws:SourceVpcc\"",
        ),
        (
            Kind::Identity,
            r#""Condition": {"Bool": {"aws:SecureTransport": ["maybe"]}}"#,
            "TYPE_MISMATCH_BOOLEAN",
            "\"maybe\"",
        ),
        (Kind::Trust, r#""Resource": "*""#, "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE", "\"Resource\""),
        (Kind::Trust, r#""Sid": "a b""#, "UNSUPPORTED_SID", "\"a b\""),
        (Kind::Identity, "\"Action\": \"s3:Get\u{200b}Object\"", "INVISIBLE_CHARACTER", "\u{200b}"),
    ] {
        let (text, found) = check(kind, fragment, &LintContext::default());
        let finding =
            found.iter().find(|finding| finding.id == id).unwrap_or_else(|| panic!("{id}: {found:?}"));
        assert_eq!(&text[finding.at.span.start.offset..finding.at.span.end.offset], expected, "{id}");
        let before: String = text[..finding.at.span.start.offset].chars().collect();
        assert_eq!(finding.at.span.start.column, before.chars().count() + 1, "{id}");
    }
}

#[test]
fn a_document_that_is_read_in_part_gets_no_second_finding_for_what_is_missing() {
    let ids = grave(Kind::Trust, r#""Principal": 5"#);
    assert_eq!(ids, ["DATA_TYPE_MISMATCH"]);
}

fn deployment() -> Deployment {
    Deployment {
        account: Some("111122223333".to_owned()),
        partition: Some("aws".to_owned()),
        region: Some("us-east-1".to_owned()),
        warehouse: Some(Warehouse::Cluster("analytics".to_owned())),
        database_user: Some("transfer_user".to_owned()),
        database: Some("dev".to_owned()),
        bucket: Some("acme-transfer".to_owned()),
    }
}

#[test]
fn arns_against_the_deployment() {
    let context = LintContext { vendor: None, deployment: deployment() };
    let arn = |part: &str| {
        format!(
            r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:{part}""#
        )
    };
    for (fragment, expected) in [
        (arn("dbuser:analytics/transfer_user"), None),
        (arn("dbname:analytics/dev"), None),
        (arn("dbuser:*/transfer_*"), None),
        (arn("dbuser:analytics/Transfer_User"), Some("ARN_OF_OTHER_DATABASE_USER")),
        (arn("dbuser:reporting/transfer_user"), Some("ARN_OF_OTHER_CLUSTER")),
        (arn("dbname:analytics/prod"), Some("ARN_OF_OTHER_DATABASE")),
        (
            r#""Action": "redshift-serverless:GetCredentials", "Resource": "*""#.to_owned(),
            Some("SERVERLESS_PROVISIONED_MISMATCH"),
        ),
        (r#""Resource": "arn:aws:s3:::acme-other/*""#.to_owned(), Some("ARN_OF_OTHER_BUCKET")),
        (r#""Resource": "arn:aws:s3:::acme-transfer/*""#.to_owned(), None),
    ] {
        let (_, found) = check(Kind::Identity, &fragment, &context);
        let found =
            found.iter().find(|finding| finding.severity == Severity::Error).map(|finding| finding.id);
        assert_eq!(found, expected, "{fragment}");
    }
}

#[test]
fn the_trust_policy_against_the_vendor() {
    let context = |trust| LintContext {
        vendor: Some(Vendor { name: "Iterable".to_owned(), trust }),
        ..LintContext::default()
    };
    let google = context(VendorTrust::Google {
        subject: Some("108000002380243782158".to_owned()),
        audience: Expected::Unknown,
        client: None,
    });
    let account = context(VendorTrust::Aws {
        account: Some("422074288268".to_owned()),
        principals: Vec::new(),
        external_id: Expected::Is("workspace-1".to_owned()),
    });
    let sub =
        |value: &str| web(GOOGLE, &format!(r#"{{"StringEquals": {{"accounts.google.com:sub": {value}}}}}"#));
    for (context, fragment, expected) in [
        (&google, sub(r#""108000002380243782158""#), None),
        (&google, sub(r#"["108000002380243782158", "108000002380243782159"]"#), None),
        (&google, sub(r#""108000002380243782159""#), Some("WRONG_SUBJECT")),
        (&google, sub(r#""a@b.iam.gserviceaccount.com""#), Some("GOOGLE_SUBJECT_NOT_NUMERIC")),
        (&google, r#""Principal": {"AWS": "422074288268"}"#.to_owned(), Some("VENDOR_NOT_TRUSTED")),
        (&account, r#""Principal": {"AWS": "422074288268"}, "Condition": {"StringEquals": {"sts:ExternalId": "workspace-1"}}"#.to_owned(), None),
        (&account, r#""Principal": {"AWS": "arn:aws:iam::422074288268:root"}"#.to_owned(), Some("MISSING_EXTERNAL_ID")),
        (&account, r#""Principal": {"AWS": "arn:aws:iam::422074288269:root"}, "Condition": {"StringEquals": {"sts:ExternalId": "workspace-1"}}"#.to_owned(), Some("VENDOR_NOT_TRUSTED")),
    ] {
        let (_, found) = check(Kind::Trust, &fragment, context);
        let is_grave = |finding: &&Finding| matches!(finding.severity, Severity::Error | Severity::Security);
        assert_eq!(found.iter().find(is_grave).map(|finding| finding.id), expected, "{fragment}");
    }
}

#[test]
fn a_pattern_for_a_subject_needs_an_operator_that_knows_patterns() {
    let condition =
        r#"{"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/transfer:*"}}"#;
    assert_eq!(grave(Kind::Trust, &web(GITHUB, condition)), ["WILDCARD_WITHOUT_LIKE_OPERATOR"]);
}

#[test]
fn every_placeholder_of_a_value_is_named() {
    let resource = "arn:aws:redshift:REGION_NAME:ACCOUNT_ID:dbuser:CLUSTER_NAME/USERNAME";
    let fragment = format!(r#""Action": "redshift:GetClusterCredentials", "Resource": "{resource}""#);
    let (_, found) = check(Kind::Identity, &fragment, &LintContext::default());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].message, "REGION_NAME, ACCOUNT_ID, CLUSTER_NAME, USERNAME are still to be replaced");
}

#[test]
fn policies_of_other_services_are_not_taken_for_open_buckets() {
    let endpoint = r#""Principal": "*", "Action": "*", "Resource": "*""#;
    let key = r#""Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource": "*""#;
    let queue = r#""Principal": {"Service": "s3.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:111122223333:q", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::acme-transfer"}}"#;
    for fragment in [endpoint, key, queue] {
        assert_eq!(grave(Kind::Bucket, fragment), Vec::<&str>::new(), "{fragment}");
    }
}

#[test]
fn a_vendor_known_by_its_client_id_is_compared_by_it() {
    let google = |subject: Option<&str>| LintContext {
        vendor: Some(Vendor {
            name: "Fullstory".to_owned(),
            trust: VendorTrust::Google {
                subject: subject.map(str::to_owned),
                audience: Expected::Unknown,
                client: Some("116984388253902328461".to_owned()),
            },
        }),
        ..LintContext::default()
    };
    let sub = "108000002380243782158";
    for (condition, subject, expected) in [
        (r#"{"StringEquals": {"accounts.google.com:aud": "116984388253902328461"}}"#, None, vec![]),
        (
            r#"{"StringEquals": {"accounts.google.com:aud": "116984388253902328461", "accounts.google.com:sub": "108000002380243782158"}}"#,
            Some(sub),
            vec![],
        ),
        // The subject alone tells who it is.
        (r#"{"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#, Some(sub), vec![]),
        (
            r#"{"StringEquals": {"accounts.google.com:aud": "107589159240321051166"}}"#,
            None,
            vec!["WRONG_CLIENT"],
        ),
        (
            r#"{"StringEquals": {"accounts.google.com:sub": "116984388253902328461"}}"#,
            None,
            vec!["MISSING_CLIENT"],
        ),
    ] {
        let (_, found) = check(Kind::Trust, &web(GOOGLE, condition), &google(subject));
        let told: Vec<&str> = found
            .iter()
            .filter(|finding| finding.severity <= Severity::Security)
            .map(|finding| finding.id)
            .collect();
        assert_eq!(told, expected, "{condition}");
        // Which claim `aud` is, is known here.
        let confirm = found.iter().any(|finding| finding.id == "GOOGLE_AUD_IS_AZP");
        assert_eq!(confirm, expected == ["WRONG_CLIENT"], "{condition}");
    }
}

#[test]
fn principals_of_another_partition_are_told() {
    let context = |partition: &str| LintContext {
        deployment: Deployment { partition: Some(partition.to_owned()), ..Deployment::default() },
        ..LintContext::default()
    };
    for (principal, partition, is_right) in [
        (r#"{"Service": "ec2.amazonaws.com"}"#, "aws", true),
        // Both names are in use in China.
        (r#"{"Service": "ec2.amazonaws.com"}"#, "aws-cn", true),
        (r#"{"Service": "ec2.amazonaws.com.cn"}"#, "aws-cn", true),
        (r#"{"Service": "ec2.amazonaws.com.cn"}"#, "aws", false),
        (r#"{"AWS": "arn:aws-cn:iam::111122223333:root"}"#, "aws", false),
        (r#"{"AWS": "arn:aws-us-gov:iam::111122223333:role/r"}"#, "aws-us-gov", true),
        (r#"{"AWS": "111122223333"}"#, "aws-us-gov", true),
    ] {
        let fragment = format!(r#""Principal": {principal}"#);
        let (_, found) = check(Kind::Trust, &fragment, &context(partition));
        let is_told = found.iter().any(|finding| finding.id == "ARN_OF_OTHER_PARTITION");
        assert_eq!(is_told, !is_right, "{principal} in {partition}");
    }
}

#[test]
fn a_value_that_stands_many_times_is_told_once() {
    let (_, found) = check(
        Kind::Identity,
        r#""Action": ["s3:GetObjcet", "s3:GetObjcet", "s3:GetObjcet"]"#,
        &LintContext::default(),
    );
    let ids: Vec<&str> = found.iter().map(|finding| finding.id).collect();
    assert_eq!(ids, ["INVALID_ACTION", "REDUNDANT_ACTION"]);
    assert_eq!(found[1].message, "s3:GetObjcet stands here 3 times");
}

#[test]
fn what_a_pattern_includes_is_told_however_long_the_list() {
    let actions: Vec<String> = (0..300).map(|n| format!("\"s3:*{n}*\"")).collect();
    let fragment = format!(r#""Action": [{}], "Resource": "*""#, actions.join(","));
    let (_, found) = check(Kind::Identity, &fragment, &LintContext::default());
    let redundant = found.iter().filter(|finding| finding.id == "REDUNDANT_ACTION").count();
    // Of 0 to 299 all but the ten digits have a shorter one of them inside.
    assert_eq!(redundant, 290);
}

/// Alexa alone has service principals that end in `.amazon.com` (AWS Lambda Developer Guide, AddPermission; Alexa Skills Kit).
#[test]
fn a_service_principal_of_another_domain_is_told() {
    for (name, expected) in [
        ("alexa-appkit.amazon.com", None),
        ("alexa-connectedhome.amazon.com", None),
        ("redshift.amazonaws.com", None),
        ("redshift.amazon.com", Some(Severity::Error)),
        ("ec2.amazon.com", Some(Severity::Error)),
        ("nosuch.amazon.com", Some(Severity::Warning)),
    ] {
        let (_, found) =
            check(Kind::Trust, &format!(r#""Principal": {{"Service": "{name}"}}"#), &LintContext::default());
        let told = found.iter().find(|finding| finding.id == "INVALID_SERVICE_PRINCIPAL_FORMAT");
        assert_eq!(told.map(|finding| finding.severity), expected, "{name}: {found:#?}");
        let hint = told.and_then(|finding| finding.hint.as_deref()).unwrap_or_default();
        assert!(expected.is_none() || hint.contains(&name.replace("amazon.com", "amazonaws.com")), "{hint}");
    }
}

#[test]
fn a_variable_of_a_key_that_does_not_exist_is_told() {
    for (variable, id, hint) in [
        ("aws:usrename", Some("INVALID_GLOBAL_CONDITION_KEY"), "aws:username"),
        ("aws:usrename, 'nobody'", Some("INVALID_GLOBAL_CONDITION_KEY"), "aws:username"),
        ("s3:prefx", Some("INVALID_SERVICE_CONDITION_KEY"), "s3:prefix"),
        ("accounts.google.com:azp", Some("INVALID_SERVICE_CONDITION_KEY"), "accounts.google.com:aud"),
        ("aws:username", None, ""),
        ("AWS:UserName", None, ""),
        ("aws:PrincipalTag/team", None, ""),
        ("s3:prefix", None, ""),
        ("accounts.google.com:sub", None, ""),
        ("*", None, ""),
    ] {
        for fragment in [
            format!(r#""Resource": "arn:aws:s3:::acme-transfer/${{{variable}}}/*""#),
            format!(
                r#""Resource": "*", "Condition": {{"StringLike": {{"aws:RequestTag/own": "${{{variable}}}"}}}}"#
            ),
        ] {
            let (_, found) = check(Kind::Identity, &fragment, &LintContext::default());
            let told = found.iter().find(|finding| finding.message.contains("variable"));
            assert_eq!(told.map(|finding| finding.id), id, "{fragment}: {found:#?}");
            if let Some(told) = told {
                assert!(
                    told.is_error() && told.hint.as_ref().is_some_and(|text| text.contains(hint)),
                    "{told:?}"
                );
            }
        }
    }
}

/// Every statement is not held against every other: without optimisation, ten thousand took 25 seconds.
#[test]
fn many_statements_take_as_much_longer_as_they_are_more() {
    let statement = |n: usize| {
        format!(r#"{{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme{n}/*"}}"#)
    };
    let mut statements: Vec<String> = (0..10_000).map(statement).collect();
    statements.extend([statement(7), statement(12_345).replace("Allow", "Deny"), statement(12_345)]);
    let started = ThreadTime::now();
    let (_, found) = check(Kind::Bucket, &format!("[{}]", statements.join(",")), &LintContext::default());
    let took = started.elapsed();
    let of = |id: &str| found.iter().filter(|finding| finding.id == id).count();
    assert_eq!((of("REDUNDANT_STATEMENT"), of("UNREACHABLE_STATEMENT")), (1, 1));
    assert!(took.as_secs() < 10, "{took:?}");
}
