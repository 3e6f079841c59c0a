//! The AWS managed policies that the sandbox knows, by ARN.
//!
//! The names and paths are AWS's. The documents of the administrator's, the S3 and the IAM ones say
//! what AWS's say; the others are reduced to the service's actions their name promises.

use super::model::{Identity, Policy, PolicyVersion};
use crate::endpoint::{Partition, Timestamp};
use provision_iam::arn::Arn;
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// `(path and name, actions)`; the resource is `*` in each.
const POLICIES: &[(&str, &[&str])] = &[
    ("/AdministratorAccess", &["*"]),
    ("/IAMFullAccess", &["iam:*", "organizations:DescribeAccount", "organizations:ListPolicies"]),
    (
        "/IAMReadOnlyAccess",
        &[
            "iam:GenerateCredentialReport",
            "iam:Get*",
            "iam:List*",
            "iam:SimulateCustomPolicy",
            "iam:SimulatePrincipalPolicy",
        ],
    ),
    ("/AmazonS3FullAccess", &["s3:*", "s3-object-lambda:*"]),
    (
        "/AmazonS3ReadOnlyAccess",
        &["s3:Get*", "s3:List*", "s3:Describe*", "s3-object-lambda:Get*", "s3-object-lambda:List*"],
    ),
    (
        "/AmazonRedshiftFullAccess",
        &[
            "redshift:*",
            "redshift-serverless:*",
            "ec2:DescribeSecurityGroups",
            "ec2:DescribeVpcs",
            "ec2:DescribeSubnets",
        ],
    ),
    (
        "/AmazonRedshiftReadOnlyAccess",
        &["redshift:Describe*", "redshift:ListRecommendations", "redshift:ViewQueriesInConsole"],
    ),
    (
        "/AmazonRedshiftDataFullAccess",
        &["redshift-data:*", "redshift:GetClusterCredentials", "redshift-serverless:GetCredentials"],
    ),
    (
        "/AmazonRedshiftQueryEditor",
        &["redshift:GetClusterCredentials", "redshift:ListSchemas", "redshift:ListTables"],
    ),
    ("/SecurityAudit", &["iam:Get*", "iam:List*", "s3:GetBucket*", "redshift:Describe*", "ec2:Describe*"]),
    (
        "/job-function/ViewOnlyAccess",
        &["iam:List*", "s3:ListAllMyBuckets", "redshift:Describe*", "ec2:Describe*"],
    ),
    ("/job-function/SystemAdministrator", &["ec2:*", "cloudwatch:*", "logs:*", "s3:Get*", "s3:List*"]),
    ("/job-function/DatabaseAdministrator", &["redshift:*", "rds:*", "dynamodb:*", "s3:Get*", "s3:List*"]),
    (
        "/job-function/NetworkAdministrator",
        &["ec2:*", "elasticloadbalancing:*", "route53:*", "directconnect:*"],
    ),
    ("/job-function/SupportUser", &["support:*", "iam:Get*", "iam:List*", "ec2:Describe*"]),
    ("/job-function/Billing", &["aws-portal:*", "budgets:*", "ce:*", "cur:*"]),
    ("/job-function/DataScientist", &["athena:*", "redshift:*", "s3:Get*", "s3:List*"]),
    (
        "/service-role/AWSLambdaBasicExecutionRole",
        &["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
    ),
    (
        "/service-role/AWSLambdaVPCAccessExecutionRole",
        &["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "ec2:CreateNetworkInterface"],
    ),
    (
        "/service-role/AWSGlueServiceRole",
        &["glue:*", "s3:GetBucketLocation", "s3:ListBucket", "logs:PutLogEvents"],
    ),
    ("/service-role/AmazonRedshiftAllCommandsFullAccess", &["s3:*", "glue:*", "dynamodb:Scan"]),
    ("/service-role/AWSConfigRole", &["config:Put*", "iam:Get*", "s3:GetBucketAcl"]),
    ("/service-role/AmazonEC2RoleforSSM", &["ssm:*", "ec2messages:*"]),
    (
        "/aws-service-role/AmazonRedshiftServiceLinkedRolePolicy",
        &["ec2:Describe*", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface"],
    ),
];

/// Services whose managed policies are `<Name>FullAccess` and `<Name>ReadOnlyAccess`.
const SERVICES: &[(&str, &str)] = &[
    ("AmazonAthena", "athena"),
    ("AmazonDynamoDB", "dynamodb"),
    ("AmazonEC2", "ec2"),
    ("AmazonECS", "ecs"),
    ("AmazonElastiCache", "elasticache"),
    ("AmazonKinesis", "kinesis"),
    ("AmazonRDS", "rds"),
    ("AmazonRoute53", "route53"),
    ("AmazonSES", "ses"),
    ("AmazonSNS", "sns"),
    ("AmazonSQS", "sqs"),
    ("AmazonSSM", "ssm"),
    ("AmazonVPC", "ec2"),
    ("AWSBackup", "backup"),
    ("AWSCloudFormation", "cloudformation"),
    ("AWSCloudTrail", "cloudtrail"),
    ("AWSCodeCommit", "codecommit"),
    ("AWSCodeDeploy", "codedeploy"),
    ("AWSConfig", "config"),
    ("AWSGlue", "glue"),
    ("AWSKeyManagementService", "kms"),
    ("AWSLambda", "lambda"),
    ("AWSOrganizations", "organizations"),
    ("AWSStepFunctions", "states"),
    ("AWSWAF", "waf"),
    ("CloudFront", "cloudfront"),
    ("CloudWatch", "cloudwatch"),
    ("CloudWatchLogs", "logs"),
    ("SecretsManager", "secretsmanager"),
    ("AWSXRay", "xray"),
];

/// Every AWS managed policy of a partition that the sandbox knows, by ARN.
pub(crate) fn policies(partition: Partition) -> &'static BTreeMap<String, Policy> {
    type All = LazyLock<BTreeMap<String, Policy>>;
    static AWS: All = LazyLock::new(|| build(Partition::Aws));
    static CHINA: All = LazyLock::new(|| build(Partition::AwsCn));
    static GOVCLOUD: All = LazyLock::new(|| build(Partition::AwsUsGov));
    match partition {
        Partition::Aws => &AWS,
        Partition::AwsCn => &CHINA,
        Partition::AwsUsGov => &GOVCLOUD,
    }
}

/// Whether an ARN is of a policy of AWS's own.
pub(crate) fn is_managed(arn: &str) -> bool {
    arn.contains(":iam::aws:policy/")
}

/// A policy of AWS's own.
pub(crate) fn find(arn: &str) -> Option<&'static Policy> {
    let partition = Arn::parse(arn)?.partition.parse().ok()?;
    policies(partition).get(arn)
}

fn build(partition: Partition) -> BTreeMap<String, Policy> {
    let mut all = BTreeMap::new();
    let mut add = |full_name: &str, actions: &[String]| {
        let policy = policy(partition, full_name, actions);
        all.insert(policy.identity.arn.clone(), policy);
    };
    for (full_name, actions) in POLICIES {
        add(full_name, &actions.iter().map(|&action| action.to_owned()).collect::<Vec<_>>());
    }
    for (name, prefix) in SERVICES {
        let reads = ["Get*", "List*", "Describe*"].map(|verb| format!("{prefix}:{verb}"));
        add(&format!("/{name}FullAccess"), &[format!("{prefix}:*")]);
        add(&format!("/{name}ReadOnlyAccess"), &reads);
    }
    for (name, verbs) in [
        ("/ReadOnlyAccess", ["Get*", "List*", "Describe*"].as_slice()),
        ("/PowerUserAccess", ["*"].as_slice()),
    ] {
        let services = SERVICES.iter().map(|(_, prefix)| *prefix).chain([
            "s3",
            "redshift",
            "redshift-serverless",
            "redshift-data",
        ]);
        let actions: Vec<_> =
            services.flat_map(|prefix| verbs.iter().map(move |verb| format!("{prefix}:{verb}"))).collect();
        add(name, &actions);
    }
    all
}

fn policy(partition: Partition, full_name: &str, actions: &[String]) -> Policy {
    let (path, name) = full_name.rsplit_once('/').unwrap_or(("", full_name));
    // Older than every sandbox: 2015-02-06, when managed policies came.
    let created = Timestamp(1_423_180_800_000);
    let document = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": actions, "Resource": "*" }],
    });
    Policy {
        identity: Identity {
            name: name.to_owned(),
            path: format!("{path}/"),
            id: unique_id(full_name),
            arn: format!("arn:{partition}:iam::aws:policy{full_name}"),
            created,
        },
        updated: created,
        versions: vec![PolicyVersion { number: 1, document: document.to_string(), created }],
        default_version: 1,
        next_version: 2,
        ..Policy::default()
    }
}

/// An id that does not change from run to run: these policies were there before the sandbox.
fn unique_id(full_name: &str) -> String {
    use sha2::{Digest, Sha256};
    const SET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let digest = Sha256::digest(full_name);
    let tail: String = digest.iter().take(17).map(|byte| SET[*byte as usize % 32] as char).collect();
    format!("ANPA{tail}")
}
