//! Actions: do they exist, do they belong here.

use super::Check;
use super::findings::Findings;
use super::parts::Action;
use super::placeholders;
use super::policy::Policy;
use crate::catalogue::{DATE, Service, findings as rule, service, services};
use crate::finding::Severity;
use crate::kind::Kind;
use crate::pattern::{has_variable, has_wildcard};

pub(super) const CHECKS: &[Check] = &[exist, in_bucket_policy, resources_in_bucket_policy];

fn exist(policy: &Policy, found: &mut Findings) {
    for action in policy.statements.iter().flat_map(|statement| &statement.actions) {
        let value = action.text.value.as_str();
        if value == "*"
            || action.is_repeated
            || value.trim() != value
            || placeholders::find(value).is_some()
            || has_variable(value)
        {
            continue;
        }
        match value.split_once(':') {
            None => no_service(action, found),
            Some((prefix, name)) if !is_prefix_form(prefix) || !is_name_form(name) => {
                malformed(action, found)
            }
            Some((prefix, _)) if has_wildcard(prefix) => wildcard_in_service(action, found),
            Some((_, name)) => of_service(action, name, found),
        }
    }
}

fn is_prefix_form(prefix: &str) -> bool {
    !prefix.is_empty() && prefix.bytes().all(|b| b.is_ascii_alphanumeric() || b"-*?".contains(&b))
}

fn is_name_form(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_*?".contains(&b))
}

fn no_service(action: &Action, found: &mut Findings) {
    let value = &action.text.value;
    let message = format!("{value:?} names no service; an action is written service:Name");
    let hint = match services::with_action(&action.name) {
        Some(prefix) => format!("did you mean {prefix}:{value}?"),
        None => "write service:Name, such as s3:GetObject".to_owned(),
    };
    found.add(&rule::INVALID_ACTION, &action.text.place, message, hint);
}

fn malformed(action: &Action, found: &mut Findings) {
    let message = format!("{:?} is not an action", action.text.value);
    let hint = "write service:Name with letters and digits, one colon, no spaces";
    found.add(&rule::INVALID_ACTION, &action.text.place, message, hint);
}

fn wildcard_in_service(action: &Action, found: &mut Findings) {
    if action.is_everything() {
        return;
    }
    let message = format!("{} has a wildcard in the name of the service", action.text.value);
    found.add(&rule::WILDCARD_IN_SERVICE_NAME, &action.text.place, message, "name the service in full");
}

fn of_service(action: &Action, written: &str, found: &mut Findings) {
    let prefix = action.service.as_str();
    let Some(known) = service(prefix) else {
        let is_unknown = prefix.len() > 3 && !services::is_prefix(prefix);
        if let Some(similar) = is_unknown.then(|| services::similar_prefix(prefix)).flatten() {
            let message = format!("there is no known service {prefix:?}");
            let hint = format!("did you mean {similar}:{written}?");
            found.add(&rule::INVALID_SERVICE_IN_ACTION, &action.text.place, message, hint);
        }
        return;
    };
    if action.known.is_some() || (prefix == "iam" && IAM_UNLISTED.contains(&action.name.as_str())) {
        return;
    }
    let message = match action.has_wildcard() {
        true => format!("no action of {prefix} matches {written}"),
        false => format!("{prefix} has no action {written}"),
    };
    let (severity, hint) = if let Some((_, new)) = RENAMED.iter().find(|(old, _)| *old == action.name) {
        (rule::INVALID_ACTION.severity, format!("the operation is allowed by {new}"))
    } else if let Some(similar) = known.similar(written) {
        match has_verb_of_its_own(known, written, similar) {
            false => (rule::INVALID_ACTION.severity, format!("did you mean {prefix}:{similar}?")),
            true => (Severity::Warning, format!("is it newer than the catalogue of {DATE}, or {similar}?")),
        }
    } else if let Some(other) = services::with_action(&action.name) {
        (rule::INVALID_ACTION.severity, format!("it belongs to {other}: write {other}:{written}"))
    } else {
        let hint = format!(
            "the Service Authorization Reference of {prefix} lists them; is it newer than the catalogue of {DATE}?"
        );
        // A pattern is of names that somebody knew; a name can be newer than the tables.
        let is_slip = action.has_wildcard() && known.has_resource_types();
        let severity = if is_slip { rule::INVALID_ACTION.severity } else { Severity::Warning };
        (severity, hint)
    };
    found.add_as(&rule::INVALID_ACTION, severity, &action.text.place, message, hint);
}

/// Does the name begin with a verb that is another than that of the similar action, and that others of the service have? Then
/// it is more likely a new action than a slip.
fn has_verb_of_its_own(service: &Service, written: &str, similar: &str) -> bool {
    let own = verb(written);
    own != verb(similar) && service.actions().any(|action| verb(action.name) == own)
}

/// `Get` of `GetObject`.
fn verb(name: &str) -> &str {
    let end = name.char_indices().skip(1).find(|(_, c)| c.is_ascii_uppercase());
    &name[..end.map_or(name.len(), |(at, _)| at)]
}

/// Console permissions that are in use, but not in the reference.
const IAM_UNLISTED: [&str; 1] = ["getaccountemailaddress"];

/// Operations of Amazon S3 whose action has another name (Amazon S3 User Guide, Required permissions for API
/// operations).
const RENAMED: [(&str, &str); 12] = [
    ("headobject", "s3:GetObject"),
    ("headbucket", "s3:ListBucket"),
    ("listobjects", "s3:ListBucket"),
    ("listobjectsv2", "s3:ListBucket"),
    ("listobjectversions", "s3:ListBucketVersions"),
    ("listbuckets", "s3:ListAllMyBuckets"),
    ("copyobject", "s3:GetObject and s3:PutObject"),
    ("deleteobjects", "s3:DeleteObject"),
    ("createmultipartupload", "s3:PutObject"),
    ("uploadpart", "s3:PutObject"),
    ("completemultipartupload", "s3:PutObject"),
    ("listmultipartuploads", "s3:ListBucketMultipartUploads"),
];

fn in_bucket_policy(policy: &Policy, found: &mut Findings) {
    if policy.kind != Kind::Bucket || !is_about_s3(policy) {
        return;
    }
    for action in policy.statements.iter().flat_map(|statement| &statement.actions) {
        let is_s3 = action.is_everything()
            || ["s3", "s3express", "s3-object-lambda", "s3-outposts"]
                .iter()
                .any(|prefix| crate::pattern::matches(&action.service, prefix));
        if !is_s3 && !action.service.is_empty() {
            let message = format!("{} has no meaning in the policy of a bucket", action.text.value);
            let hint =
                "a bucket policy is about actions of s3; other rights stand in the policy of the identity";
            found.add(&rule::UNSUPPORTED_ACTION_IN_POLICY, &action.text.place, message, hint);
        }
    }
}

/// All resources of a bucket policy are of S3.
fn resources_in_bucket_policy(policy: &Policy, found: &mut Findings) {
    if policy.kind != Kind::Bucket || !is_about_s3(policy) {
        return;
    }
    for resource in policy.statements.iter().flat_map(|statement| &statement.resources) {
        let Some(arn) = resource.arn.filter(|arn| !arn.service.starts_with("s3")) else {
            continue;
        };
        if !arn.service.contains(['*', '?', '$', '<', '{']) && !resource.is_repeated {
            let message = format!("{} is no resource of S3", resource.text.value);
            let hint = "remove it; other services have policies of their own";
            found.add(&rule::UNSUPPORTED_RESOURCE_ARN_IN_POLICY, &resource.text.place, message, hint);
        }
    }
}

/// Resource policies of other services (keys, queues, secrets) have the same elements; they are not bucket policies.
pub(super) fn is_about_s3(policy: &Policy) -> bool {
    let mut arns = policy
        .statements
        .iter()
        .flat_map(|statement| &statement.resources)
        .filter_map(|resource| resource.arn);
    arns.any(|arn| arn.service.starts_with("s3"))
}
