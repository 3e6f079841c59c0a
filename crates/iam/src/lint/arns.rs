//! The form of the ARNs of resources (IAM User Guide, IAM identifiers; Service Authorization Reference).

use super::Check;
use super::findings::Findings;
use super::parts::Resource;
use super::policy::Policy;
use super::resource_types::{OF_AWS, WITHOUT_ACCOUNT, WITHOUT_REGION, kinds_like, unlike};
use crate::arn::{Arn, is_account_id};
use crate::catalogue::{Service, findings as rule, service, services};
use crate::document::Text;
use crate::partition;
use crate::pattern::{has_wildcard, overlap};

pub(super) const CHECKS: &[Check] = &[form, mixed_partitions];

pub(super) fn judged<'p, 'a>(policy: &'p Policy<'a>) -> impl Iterator<Item = &'p Resource<'a>> {
    let resources = policy.statements.iter().flat_map(|statement| &statement.resources);
    resources
        .filter(|resource| !resource.is_everything() && !resource.is_placeholder && !resource.is_repeated)
        .filter(|resource| !resource.has_early_variable())
}

pub(super) fn is_open(field: &str) -> bool {
    has_wildcard(field) || field.contains("${")
}

fn form(policy: &Policy, found: &mut Findings) {
    for resource in judged(policy) {
        let text = resource.text;
        let value = text.value.trim();
        if !value.starts_with("arn:") {
            no_prefix(text, value, found);
        } else if let Some(arn) = Arn::parse(value) {
            fields(text, &arn, found);
        } else if !value.ends_with(":*") {
            let message = format!("{value} has {} of the six fields of an ARN", value.split(':').count());
            let hint = "an ARN is arn:partition:service:region:account:resource; what is missing counts as *";
            found.add(&rule::MISSING_ARN_FIELD, &text.place, message, hint);
        }
    }
}

fn no_prefix(text: &Text, value: &str, found: &mut Findings) {
    if value.starts_with("${") || (value.starts_with('a') && has_wildcard(value) && overlap(value, "arn:*")) {
        return;
    }
    let message = format!("{value:?} is not an ARN");
    let hint = match value {
        value if value.to_lowercase().starts_with("arn:") => "write arn in lower case".to_owned(),
        value if value.starts_with("s3://") => format!("write \"arn:aws:s3:::{}\"", &value[5..]),
        _ => "write arn:partition:service:region:account:resource, or \"*\"".to_owned(),
    };
    found.add(&rule::INVALID_ARN_PREFIX, &text.place, message, hint);
}

fn fields(text: &Text, arn: &Arn, found: &mut Findings) {
    let Arn { partition, service: prefix, account, resource, .. } = *arn;
    if !partition::is_partition(partition) && !is_open(partition) {
        let message = format!("{partition:?} is not a partition");
        found.add(&rule::INVALID_PARTITION, &text.place, message, "write aws, aws-cn or aws-us-gov");
    }
    if prefix != prefix.to_lowercase() {
        let message = format!("the service in {} is written in lower case", text.value);
        let hint = format!("write {}", prefix.to_lowercase());
        found.add(&rule::INVALID_ARN_SERVICE_CASE, &text.place, message, hint);
        return;
    }
    if prefix.is_empty() {
        let message = format!("{} names no service", text.value);
        found.add(&rule::MISSING_ARN_FIELD, &text.place, message, "write it after the partition");
        return;
    }
    region(text, arn, found);
    // A `*` that ends a field before it may reach over the colons: what stands here is then of the resource.
    let is_reached = [partition, prefix, arn.region].iter().any(|field| field.ends_with('*'));
    if !account.is_empty()
        && !is_reached
        && !is_account_id(account)
        && !is_open(account)
        && !is_named_account(prefix, account)
    {
        let message = format!("{account:?} is not an account id");
        let hint = "an account id has twelve digits, without hyphens";
        found.add(&rule::INVALID_ARN_ACCOUNT, &text.place, message, hint);
    }
    if resource.is_empty() && !arn.reaches() {
        let message = format!("{} names no resource", text.value);
        found.add(&rule::INVALID_ARN_RESOURCE, &text.place, message, "write it after the fifth colon");
    } else if !is_open(prefix) {
        of_known_service(text, arn, found);
    }
}

/// Accounts that AWS itself writes as a word.
fn is_named_account(service: &str, account: &str) -> bool {
    account == "aws"
        || account == "aws-managed"
        || account == "cloudfront"
        || (service == "imagebuilder" && account == "amazon")
        || account.starts_with("amazon")
        || account == "third-party"
}

fn region(text: &Text, arn: &Arn, found: &mut Findings) {
    let region = arn.region;
    let is_reached = [arn.partition, arn.service].iter().any(|field| field.ends_with('*'));
    if region.is_empty() || is_open(region) || is_reached {
        return;
    }
    if !partition::is_region(region) {
        let message = format!("{region:?} is not a region");
        let hint = match is_account_id(region) {
            true => "the account stands after the region; an empty region keeps its colon",
            false => "write it as in us-east-1",
        };
        found.add(&rule::INVALID_ARN_REGION, &text.place, message, hint);
    } else if partition::of_region(region).is_some_and(|of| of != arn.partition) && !is_open(arn.partition) {
        let of = partition::of_region(region).unwrap_or_default();
        let message = format!("{region} lies in the partition {of}, not in {}", arn.partition);
        found.add(&rule::INVALID_ARN_REGION, &text.place, message, format!("write arn:{of}:…"));
    }
}

fn of_known_service(text: &Text, arn: &Arn, found: &mut Findings) {
    let is_judged = |service: &&Service| service.prefix != "sts" && service.has_resource_types();
    let Some(known) = service(arn.service).filter(is_judged) else {
        let is_unknown =
            !services::is_prefix(arn.service) && service(arn.service).is_none() && arn.service.len() > 3;
        if let Some(similar) = services::similar_prefix(arn.service).filter(|_| is_unknown) {
            let message = format!("there is no known service {:?}", arn.service);
            found.add(&rule::INVALID_SERVICE, &text.place, message, format!("did you mean {similar}?"));
        }
        return;
    };
    let like: Vec<&Arn> = kinds_like(text, arn).map(|kind| &kind.arn).collect();
    if like.is_empty() {
        if arn.account != OF_AWS {
            unlike(text, arn, found);
        }
        return;
    }
    if arn.resource == "*" {
        return;
    }
    if known.prefix == "s3" {
        return bucket_fields(text, arn, found);
    }
    let is_of_aws = |forms: &[(&str, &str)]| {
        forms.iter().any(|(service, form)| *service == arn.service && overlap(form, arn.resource))
    };
    let has_no_region = arn.account == OF_AWS || is_of_aws(&WITHOUT_REGION);
    if arn.region.is_empty() && !has_no_region && like.iter().all(|template| !template.region.is_empty()) {
        let message = format!("{} names no region", text.value);
        found.add(&rule::MISSING_ARN_REGION, &text.place, message, "write it after the service, or *");
    }
    if !arn.region.is_empty() && arn.region != "*" && like.iter().all(|template| template.region.is_empty()) {
        let message = format!("{} is a global service; its ARNs have no region", known.prefix);
        found.add(&rule::ARN_REGION_NOT_ALLOWED, &text.place, message, "leave the field empty");
    }
    let has_no_account = arn.reaches() || is_of_aws(&WITHOUT_ACCOUNT);
    if arn.account.is_empty() && !has_no_account && like.iter().all(|template| !template.account.is_empty()) {
        let message = format!("{} names no account", text.value);
        let hint = "write the twelve digits after the region";
        found.add(&rule::MISSING_ARN_ACCOUNT, &text.place, message, hint);
    }
}

/// The first part of the S3 resources that belong to a region and an account.
const REGIONAL: [&str; 6] =
    ["accesspoint", "access-grants", "async-request", "job", "storage-lens", "storage-lens-group"];

fn bucket_fields(text: &Text, arn: &Arn, found: &mut Findings) {
    let first = arn.resource.split(['/', ':']).next().unwrap_or_default();
    if REGIONAL.contains(&first) && !(arn.region.is_empty() && arn.account.is_empty()) {
        return;
    }
    if !arn.region.is_empty() && arn.region != "*" {
        let message = "the ARN of a bucket has no region";
        let hint = "names of buckets are unique everywhere: arn:aws:s3:::<bucket>";
        found.add(&rule::ARN_REGION_NOT_ALLOWED, &text.place, message, hint);
    }
    if !arn.account.is_empty() && arn.account != "*" {
        let message = "the ARN of a bucket has no account";
        let hint = "names of buckets are unique everywhere: arn:aws:s3:::<bucket>; add aws:ResourceAccount as a condition";
        found.add(&rule::ARN_ACCOUNT_NOT_ALLOWED, &text.place, message, hint);
    }
}

/// Partitions are apart: no principal or resource of one can meet those of another.
fn mixed_partitions(policy: &Policy, found: &mut Findings) {
    let mut first: Option<(&str, &Text)> = None;
    for statement in &policy.statements {
        let principals = statement.principal().into_iter().flat_map(|principal| principal.all());
        let texts =
            statement.resources.iter().map(|resource| resource.text).chain(principals.map(|(_, text)| text));
        for text in texts {
            let partition = match Arn::parse(&text.value) {
                Some(arn) if partition::is_partition(arn.partition) => arn.partition,
                _ if text.value.ends_with(".amazonaws.com.cn") => "aws-cn",
                _ => continue,
            };
            match first {
                None => first = Some((partition, text)),
                Some((before, other)) if before != partition => {
                    let message = format!(
                        "{} is in the partition {partition}, {} is in {before}",
                        text.value, other.value
                    );
                    let hint = "a document is used in one partition; use that one everywhere";
                    found.add(&rule::MIXED_PARTITIONS, &text.place, message, hint);
                    return;
                }
                Some(_) => {}
            }
        }
    }
}
