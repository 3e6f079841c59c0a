//! ARNs against the account, the warehouse and the bucket that they are for.

use super::Check;
use super::context::Warehouse;
use super::findings::Findings;
use super::parts::Resource;
use super::policy::Policy;
use crate::arn::Arn;
use crate::arn::is_account_id;
use crate::catalogue::{Rule, findings as rule};
use crate::document::Text;
use crate::finding::Severity;
use crate::partition;
use crate::pattern::matches;
use crate::principal::resource_type;

pub(super) const CHECKS: &[Check] = &[places, principals, warehouse, credentials, bucket, providers];

/// Resources with an ARN that is filled in.
fn arns<'a>(policy: &Policy<'a>) -> impl Iterator<Item = (&'a Text, Arn<'a>)> {
    let resources = policy.statements.iter().flat_map(|statement| &statement.resources);
    resources
        .filter(|resource| !resource.is_placeholder)
        .filter_map(|resource: &Resource| Some((resource.text, resource.arn?)))
}

/// Does the field of an ARN leave out what is expected? Variables cannot be told.
fn differs(field: &str, expected: &Option<String>) -> bool {
    expected
        .as_ref()
        .is_some_and(|expected| !field.is_empty() && !field.contains("${") && !matches(field, expected))
}

fn is_warehouse(arn: &Arn) -> bool {
    ["redshift", "redshift-serverless"].contains(&arn.service)
}

fn places(policy: &Policy, found: &mut Findings) {
    let deployment = &policy.context.deployment;
    for (text, arn) in arns(policy) {
        let fields: [(&str, &Option<String>, &'static Rule, &str); 3] = [
            (arn.partition, &deployment.partition, &rule::ARN_OF_OTHER_PARTITION, "partition"),
            (arn.region, &deployment.region, &rule::ARN_OF_OTHER_REGION, "region"),
            (arn.account, &deployment.account, &rule::ARN_OF_OTHER_ACCOUNT, "account"),
        ];
        for (field, expected, rule, name) in fields {
            let is_account = name != "account" || is_account_id(field);
            if let Some(expected) = expected.as_ref().filter(|_| is_account && differs(field, expected)) {
                // A key or a secret may well lie in another account or region; the warehouse does not.
                let severity = match is_warehouse(&arn) || name == "partition" {
                    true => rule.severity,
                    false => Severity::Warning,
                };
                let message =
                    format!("{} is of the {name} {field}; the deployment is in {expected}", text.value);
                found.add_as(rule, severity, &text.place, message, format!("write {expected}"));
            }
        }
    }
}

fn warehouse(policy: &Policy, found: &mut Findings) {
    let deployment = &policy.context.deployment;
    for (text, arn) in arns(policy).filter(|(_, arn)| is_warehouse(arn)) {
        let Some((kind, name)) = resource_type(&arn) else {
            continue;
        };
        let (first, second) = name.split_once('/').map_or((name, ""), |(first, second)| (first, second));
        match (&deployment.warehouse, arn.service, kind) {
            (Some(Warehouse::Cluster(cluster)), "redshift", "cluster" | "dbuser" | "dbname" | "dbgroup") => {
                other(text, first, &Some(cluster.clone()), &rule::ARN_OF_OTHER_CLUSTER, "cluster", found);
            }
            (Some(Warehouse::Workgroup { name, id }), "redshift-serverless", "workgroup") => {
                workgroup(text, first, name, id.as_ref(), found);
            }
            _ => {}
        }
        match (arn.service, kind) {
            ("redshift", "dbuser") => other(
                text,
                second,
                &deployment.database_user,
                &rule::ARN_OF_OTHER_DATABASE_USER,
                "database user",
                found,
            ),
            ("redshift", "dbname") => {
                other(text, second, &deployment.database, &rule::ARN_OF_OTHER_DATABASE, "database", found)
            }
            _ => {}
        }
    }
}

fn other(
    text: &Text,
    field: &str,
    expected: &Option<String>,
    rule: &'static Rule,
    what: &str,
    found: &mut Findings,
) {
    if let Some(expected) = expected.as_ref().filter(|_| differs(field, expected)) {
        let message = format!("{} is about the {what} {field:?}, not {expected:?}", text.value);
        let hint = match field.eq_ignore_ascii_case(expected) {
            true => format!("write {expected}: the case counts"),
            false => format!("write {expected}"),
        };
        found.add(rule, &text.place, message, hint);
    }
}

fn workgroup(text: &Text, field: &str, name: &str, id: Option<&String>, found: &mut Findings) {
    // The name in place of the id is told without any context.
    let Some(id) = id.filter(|id| field != name && !field.contains("${") && !matches(field, id)) else {
        return;
    };
    let message = format!("{} is about another workgroup than {name:?}", text.value);
    let hint = format!("its id is {id}; a workgroup that is made anew has a new one");
    found.add(&rule::ARN_OF_OTHER_WORKGROUP, &text.place, message, hint);
}

/// The action that gets credentials of the other sort of warehouse.
fn credentials(policy: &Policy, found: &mut Findings) {
    let Some(warehouse) = &policy.context.deployment.warehouse else {
        return;
    };
    let (is, other, needed) = match warehouse {
        Warehouse::Cluster(cluster) => (
            format!("the provisioned cluster {cluster:?}"),
            ("redshift-serverless", "getcredentials"),
            "redshift:GetClusterCredentials on dbuser and dbname",
        ),
        Warehouse::Workgroup { name, .. } => (
            format!("the workgroup {name:?} of Redshift Serverless"),
            ("redshift", "getclustercredentials"),
            "redshift-serverless:GetCredentials on workgroup/<id>",
        ),
    };
    for action in policy
        .allows()
        .filter(|statement| !statement.negated_action())
        .flat_map(|statement| &statement.actions)
    {
        if action.service == other.0 && crate::pattern::matches(&action.name, other.1) && action.name != "*" {
            let message = format!("the warehouse is {is}; {} is not for it", action.text.value);
            found.add(
                &rule::SERVERLESS_PROVISIONED_MISMATCH,
                &action.text.place,
                message,
                format!("allow {needed}"),
            );
        }
    }
}

/// All S3 ARNs against the staging bucket: none of it is an error, others beside it are told.
fn bucket(policy: &Policy, found: &mut Findings) {
    let expected = &policy.context.deployment.bucket;
    let buckets: Vec<(&Text, &str)> = arns(policy)
        .filter(|(_, arn)| arn.service == "s3" && arn.region.is_empty() && arn.account.is_empty())
        .map(|(text, arn)| (text, arn.resource.split('/').next().unwrap_or_default()))
        .collect();
    let is_there = buckets.iter().any(|(_, name)| !differs(name, expected));
    for (text, name) in buckets {
        if let Some(expected) = expected.as_ref().filter(|_| differs(name, expected)) {
            let severity = match is_there {
                true => Severity::Warning,
                false => rule::ARN_OF_OTHER_BUCKET.severity,
            };
            let message = format!("{} is not in the bucket {expected:?}", text.value);
            found.add_as(
                &rule::ARN_OF_OTHER_BUCKET,
                severity,
                &text.place,
                message,
                format!("write {expected}"),
            );
        }
    }
}

/// A principal of another partition is never valid (IAM User Guide, Principal element). Most services have one name in
/// all partitions; those ending in `.cn` are China's.
fn principals(policy: &Policy, found: &mut Findings) {
    let Some(partition) = policy.context.deployment.partition.as_deref() else {
        return;
    };
    let principals = policy.statements.iter().filter_map(|statement| statement.principal());
    for (kind, text) in principals.flat_map(|principal| principal.all()) {
        let of = match Arn::parse(&text.value) {
            Some(arn) => arn.partition,
            None if kind == "Service" && text.value.ends_with(".amazonaws.com.cn") => "aws-cn",
            None => continue,
        };
        if of != partition && partition::is_partition(of) {
            let message =
                format!("{} is of the partition {of}; the deployment is in {partition}", text.value);
            let hint = match kind {
                "Service" => format!("write {:?}", text.value.trim_end_matches(".cn")),
                _ => format!("name a principal of {partition}"),
            };
            found.add(&rule::ARN_OF_OTHER_PARTITION, &text.place, message, hint);
        }
    }
}

/// An identity provider serves the roles of its own account alone.
fn providers(policy: &Policy, found: &mut Findings) {
    let Some(account) = &policy.context.deployment.account else {
        return;
    };
    for text in policy.statements.iter().flat_map(|statement| statement.principals("Federated")) {
        let Some(arn) = Arn::parse(&text.value).filter(|arn| is_account_id(arn.account)) else {
            continue;
        };
        if arn.account != account {
            let message = format!("the provider is in the account {}, the role in {account}", arn.account);
            let hint = format!("write {}", text.value.replacen(arn.account, account, 1));
            found.add(&rule::ARN_OF_OTHER_ACCOUNT, &text.place, message, hint);
        }
    }
}
