//! The SDK's types in plain ones and back.

use std::collections::BTreeMap;
use std::future::Future;

use aws_sdk_iam::types::Tag;
use futures::future::join_all;
use percent_encoding::percent_decode_str;

use provision_core::edge::CloudError;
use provision_core::facts::{AttachedPolicy, PolicyVersion, RoleFacts};

/// The documents of these policies that may be read, by name.
///
/// # Errors
/// One cannot be read for another reason than that it is not allowed.
pub(super) async fn documents<'n, Answer>(
    names: &'n [String],
    read: impl Fn(&'n str) -> Answer,
) -> Result<BTreeMap<String, String>, CloudError>
where
    Answer: Future<Output = Result<Option<String>, CloudError>>,
{
    let documents = join_all(names.iter().map(|name| read(name))).await;
    let documents = documents.into_iter().collect::<Result<Vec<_>, _>>()?;
    Ok(names.iter().zip(documents).filter_map(|(name, text)| Some((name.clone(), text?))).collect())
}

pub(super) fn policies(policies: Option<Vec<aws_sdk_iam::types::AttachedPolicy>>) -> Vec<AttachedPolicy> {
    let plain = |policy: aws_sdk_iam::types::AttachedPolicy| AttachedPolicy {
        name: policy.policy_name.unwrap_or_default(),
        arn: policy.policy_arn.unwrap_or_default(),
    };
    policies.unwrap_or_default().into_iter().map(plain).collect()
}

/// IAM sends documents percent-encoded after RFC 3986, where `+` is itself (IAM API Reference,
/// GetRole).
pub(super) fn decode(document: Option<&str>) -> String {
    percent_decode_str(document.unwrap_or_default()).decode_utf8_lossy().into_owned()
}

/// The role itself, without what hangs on it.
pub(super) fn plain_role(role: aws_sdk_iam::types::Role) -> RoleFacts {
    RoleFacts {
        trust_policy: decode(role.assume_role_policy_document()),
        arn: role.arn,
        path: role.path,
        description: role.description.unwrap_or_default(),
        // The default (IAM API Reference, Role).
        max_session_seconds: role.max_session_duration.unwrap_or(3600),
        permissions_boundary: role
            .permissions_boundary
            .and_then(|boundary| boundary.permissions_boundary_arn),
        tags: pairs(role.tags),
        ..RoleFacts::default()
    }
}

/// Versions of a policy, oldest first.
pub(super) fn versions(versions: Option<Vec<aws_sdk_iam::types::PolicyVersion>>) -> Vec<PolicyVersion> {
    let plain = |version: aws_sdk_iam::types::PolicyVersion| PolicyVersion {
        id: version.version_id.unwrap_or_default(),
        is_default: version.is_default_version,
    };
    let mut versions: Vec<_> = versions.unwrap_or_default().into_iter().map(plain).collect();
    versions.sort_by_key(|version| version_number(&version.id));
    versions
}

/// Versions are numbered as they are made: v1, v2 … (IAM User Guide, "Versioning IAM policies").
fn version_number(id: &str) -> u64 {
    id.trim_start_matches('v').parse().unwrap_or_default()
}

pub(super) fn pairs(tags: Option<Vec<Tag>>) -> BTreeMap<String, String> {
    tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect()
}

pub(super) fn list(tags: BTreeMap<String, String>) -> Vec<Tag> {
    let tag = |(key, value)| Tag::builder().key(key).value(value).build().expect("key and value are set");
    tags.into_iter().map(tag).collect()
}

#[cfg(test)]
mod tests {
    use super::{decode, version_number};

    #[test]
    fn documents_are_decoded_as_percent_encoding_not_as_a_form() {
        assert_eq!(decode(Some("%7B%22a%22%3A%22b%2Bc+d%20e%22%7D")), r#"{"a":"b+c+d e"}"#);
        assert_eq!(decode(Some("plain {} 100%")), "plain {} 100%");
    }

    #[test]
    fn version_ten_is_newer_than_nine() {
        assert!(version_number("v10") > version_number("v9"));
    }
}
