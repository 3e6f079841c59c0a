//! Names inside ARNs: buckets, workgroups, database users.

use super::Check;
use super::arns::{is_open, judged};
use super::findings::Findings;
use super::parts::Resource;
use super::policy::Policy;
use crate::catalogue::findings as rule;
use crate::pattern::{has_wildcard, widest};
use crate::principal::resource_type;

pub(super) const CHECKS: &[Check] = &[buckets, provisioned_or_serverless_names];

/// Amazon S3 User Guide, Bucket naming rules. Older buckets of us-east-1 may have capitals, underscores and 255
/// characters, and AWS's older examples have them too.
fn buckets(policy: &Policy, found: &mut Findings) {
    for resource in judged(policy) {
        let Some(arn) =
            resource.arn.filter(|arn| arn.service == "s3" && arn.region.is_empty() && arn.account.is_empty())
        else {
            continue;
        };
        let widest = widest(arn.resource);
        let name = widest.split('/').next().unwrap_or_default();
        if name.is_empty() {
            continue;
        }
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-._*?".contains(&b);
        let why = if !name.bytes().all(allowed) {
            "it has characters other than letters, digits, dots and hyphens"
        } else if has_wildcard(name) {
            continue;
        } else if name.len() < 3 || name.len() > 255 {
            "it has fewer than three characters, or too many"
        } else if name.contains("..") {
            "it has two dots in a row"
        } else if name.parse::<std::net::Ipv4Addr>().is_ok() {
            "it is an IP address"
        } else {
            continue;
        };
        let message = format!("{name:?} cannot be the name of a bucket: {why}");
        let hint = match name.split_once(':') {
            Some((bucket, rest)) => {
                format!("write arn:{}:s3:::{bucket}/{rest} for objects in {bucket}", arn.partition)
            }
            None => "a name has 3 to 63 lower-case letters, digits, dots and hyphens".to_owned(),
        };
        found.add(&rule::INVALID_BUCKET_NAME, &resource.text.place, message, hint);
    }
}

/// IAM knows a workgroup by its id alone (Service Authorization Reference, Amazon Redshift Serverless), and matches
/// the name of a database user case by case while SQL folds it to lower case.
fn provisioned_or_serverless_names(policy: &Policy, found: &mut Findings) {
    for resource in judged(policy) {
        let Some((arn, (kind, name))) = resource.arn.and_then(|arn| Some((arn, resource_type(&arn)?))) else {
            continue;
        };
        match (arn.service, kind) {
            ("redshift-serverless", "workgroup" | "namespace") if !is_open(name) && !is_uuid(name) => {
                let message =
                    format!("{name:?} is not the id of a {kind}: the ARN holds the UUID, not the name");
                let hint =
                    format!("take {kind}Arn from `aws redshift-serverless get-{kind} --{kind}-name {name}`");
                found.add(&rule::WORKGROUP_NAME_INSTEAD_OF_ID, &resource.text.place, message, hint);
            }
            ("redshift", "dbuser") => database_user(resource, name, found),
            _ => {}
        }
    }
}

fn database_user(resource: &Resource, name: &str, found: &mut Findings) {
    let Some((_, user)) = name.split_once('/') else {
        return;
    };
    if !is_open(user) && user.bytes().any(|b| b.is_ascii_uppercase()) {
        let message = format!("the database user {user:?} has capitals, which SQL folds to lower case");
        let hint =
            format!("write {:?}, unless the user was created between double quotes", user.to_lowercase());
        found.add(&rule::DATABASE_USER_NOT_LOWER_CASE, &resource.text.place, message, hint);
    }
}

fn is_uuid(text: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let mut parts = text.split('-');
    lengths.iter().all(|length| {
        parts.next().is_some_and(|part| part.len() == *length && part.bytes().all(|b| b.is_ascii_hexdigit()))
    }) && parts.next().is_none()
}
