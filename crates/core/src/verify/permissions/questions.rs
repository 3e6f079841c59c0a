//! What AWS's simulator is asked: what the policy that the spec wants allows, and the same elsewhere.

use provision_iam::Document;
use serde_json::Value;

use super::super::case::Case;
use super::super::check::CheckId;
use super::super::probe::Simulation;
use crate::deployment::{CredentialApi, Warehouse};

/// A part of a name that no bucket, object or user has.
const OTHER: &str = "provision-verify-other";

/// What nobody who only stages files and logs in needs.
const ADMINISTRATION: [&str; 10] = [
    "iam:CreateAccessKey",
    "iam:PassRole",
    "iam:UpdateAssumeRolePolicy",
    "s3:DeleteBucket",
    "s3:ListAllMyBuckets",
    "s3:PutBucketPolicy",
    "redshift:ModifyCluster",
    "redshift-serverless:UpdateWorkgroup",
    "ec2:AuthorizeSecurityGroupIngress",
    "secretsmanager:GetSecretValue",
];

/// Every question, of those that the spec's policies are about.
pub(in super::super) fn simulations(case: &Case<'_>) -> Vec<Simulation> {
    let wanted = case.of_parts(|part| part.wanted_policy()).into_iter().flatten().collect::<Vec<_>>();
    case.of_parts(|part| of_part(part, &wanted)).into_iter().flatten().collect()
}

/// Those about one role or IAM user, where these policies are wanted for all of them.
fn of_part(case: &Case<'_>, all: &[String]) -> Vec<Simulation> {
    let Some((principal, _)) = case.principal() else { return Vec::new() };
    let Some(wanted) = case.wanted_policy() else { return Vec::new() };
    let mut questions = allowed(principal, &wanted);
    let document = Document::parse(&wanted).ok();
    let of_others =
        all.iter().filter(|policy| **policy != wanted).flat_map(|policy| allowed(principal, policy));
    let of_others = of_others.map(|question| Simulation { check: CheckId::OtherRoleDenied, ..question });
    for mut question in denied(case, principal).into_iter().chain(of_others) {
        // What the spec itself allows is no question.
        let Simulation { resource, context, .. } = &question;
        let kept = question.actions.iter();
        let kept = kept.filter(|action| !case.allows(document.as_ref(), action, resource, context));
        question.actions = kept.cloned().collect();
        if !question.actions.is_empty() {
            questions.push(question);
        }
    }
    questions
}

/// What the policy that the spec wants allows, statement by statement.
fn allowed(principal: &str, wanted: &str) -> Vec<Simulation> {
    let policy: Value = serde_json::from_str(wanted).unwrap_or_default();
    let mut questions = Vec::new();
    for statement in policy["Statement"].as_array().into_iter().flatten() {
        let (actions, resources) = (texts(&statement["Action"]), texts(&statement["Resource"]));
        for resource in resources {
            questions.push(Simulation {
                check: area(actions.first().map_or("", String::as_str), &resource),
                principal: principal.to_owned(),
                actions: actions.clone(),
                // What a wildcard stands for.
                resource: match resource.strip_suffix("/*") {
                    Some(start) => format!("{start}/provision-verify"),
                    None if resource == "*" => resource,
                    None => resource.replace('*', "provision-verify"),
                },
                context: conditions(&statement["Condition"]),
            });
        }
    }
    questions
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// A value for each key that a statement asks about.
fn conditions(condition: &Value) -> Vec<(String, String)> {
    let tests = condition.as_object().into_iter().flatten().filter_map(|(_, tests)| tests.as_object());
    let keys =
        tests.flatten().filter_map(|(key, values)| Some((key.clone(), texts(values).into_iter().next()?)));
    keys.collect()
}

fn area(action: &str, resource: &str) -> CheckId {
    match action.split_once(':') {
        Some(("s3", _)) if resource.contains('/') => CheckId::ObjectsPermitted,
        Some(("s3", _)) => CheckId::BucketPermitted,
        Some(("redshift" | "redshift-serverless", operation)) if operation.contains("Credentials") => {
            CheckId::LoginPermitted
        }
        _ => CheckId::OthersPermitted,
    }
}

/// The same actions on what is none of the vendor's business.
fn denied(case: &Case<'_>, principal: &str) -> Vec<Simulation> {
    let deployment = case.deployment;
    let (partition, region, account) = (case.partition(), &deployment.region, &deployment.aws.account);
    let question = |check, actions: Vec<String>, resource: String| Simulation {
        check,
        principal: principal.to_owned(),
        actions,
        resource,
        context: Vec::new(),
    };
    let mut questions = Vec::new();
    if let Some(bucket) = &deployment.bucket {
        let other = format!("arn:{partition}:s3:::{OTHER}");
        questions.push(question(CheckId::OtherBucketDenied, bucket.bucket_actions.clone(), other.clone()));
        let object = format!("{other}/object");
        questions.push(question(CheckId::OtherBucketDenied, bucket.object_actions.clone(), object));
        if bucket.prefix.is_some() {
            let beside = format!("arn:{partition}:s3:::{}/{OTHER}", bucket.name);
            questions.push(question(CheckId::OtherBucketDenied, bucket.object_actions.clone(), beside));
        }
    }
    if let Some(glue) = deployment.policy.as_ref().and_then(|policy| policy.glue.as_ref()) {
        for resource in [format!("database/{OTHER}"), format!("table/{OTHER}/table")] {
            let arn = format!("arn:{partition}:glue:{region}:{account}:{resource}");
            questions.push(question(CheckId::OtherGlueDatabaseDenied, glue.actions.clone(), arn));
        }
    }
    let arn = |kind: &str| format!("arn:{partition}:redshift:{region}:{account}:{kind}");
    let (user, database) = (deployment.grantee(), &deployment.database);
    let login = match (deployment.credential_api, &deployment.warehouse) {
        (Some(CredentialApi::GetCredentials), _) => vec![(
            "redshift-serverless:GetCredentials",
            vec![format!(
                "arn:{partition}:redshift-serverless:{region}:{account}:workgroup/00000000-0000-0000-0000-000000000000"
            )],
        )],
        (Some(CredentialApi::GetClusterCredentials), Warehouse::Cluster { identifier }) => vec![(
            "redshift:GetClusterCredentials",
            vec![
                arn(&format!("dbuser:{identifier}/{OTHER}")),
                arn(&format!("dbuser:{OTHER}/{user}")),
                arn(&format!("dbname:{identifier}/{OTHER}")),
                arn(&format!("dbname:{OTHER}/{database}")),
            ],
        )],
        (Some(CredentialApi::GetClusterCredentialsWithIam), Warehouse::Cluster { identifier }) => vec![(
            "redshift:GetClusterCredentialsWithIAM",
            vec![arn(&format!("dbname:{identifier}/{OTHER}")), arn(&format!("dbname:{OTHER}/{database}"))],
        )],
        _ => Vec::new(),
    };
    for (action, resources) in login {
        let ask = |resource| question(CheckId::OtherLoginDenied, vec![action.to_owned()], resource);
        questions.extend(resources.into_iter().map(ask));
    }
    let actions = ADMINISTRATION.map(str::to_owned).to_vec();
    questions.push(question(CheckId::AdministrationDenied, actions, "*".to_owned()));
    questions
}
