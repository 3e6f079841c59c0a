//! Roles, users with their access keys, and customer-managed policies.

mod access_key;
mod user;
mod write;

use std::future::Future;

use aws_sdk_iam::types::Tag;
use futures::join;
use percent_encoding::percent_decode_str;

use super::Cloud;
use super::wire::{Errors, found, subject};
use provision_core::engine::{AttachedPolicy, CloudError, OidcProvider, Policy, PolicyVersion, Role};

pub(super) use user::user;
pub(super) use write::execute;

/// A role with all that hangs on it; all questions at once.
pub(super) async fn role(cloud: &Cloud, name: &str, profiles: bool) -> Result<Option<Role>, Vec<CloudError>> {
    let (role, attached, inline, profiles) =
        join!(get_role(cloud, name), attached_policies(cloud, name), inline_policies(cloud, name), async {
            if profiles { instance_profiles(cloud, name).await } else { Ok(Vec::new()) }
        },);
    let Some(role) = found(role).map_err(|error| vec![error])? else { return Ok(None) };
    let mut errors = Errors::default();
    let role = Role {
        attached: errors.take(attached).unwrap_or_default(),
        inline: errors.take(inline).unwrap_or_default().into_iter().collect(),
        instance_profiles: errors.take(profiles).unwrap_or_default().into_iter().collect(),
        ..role
    };
    errors.or(Some(role))
}

async fn get_role(cloud: &Cloud, name: &str) -> Result<Role, CloudError> {
    let client = &cloud.clients.iam;
    let subject = subject("iam", "GetRole", name);
    let answer = cloud.wire.read(&subject, || client.get_role().role_name(name).send()).await?;
    Ok(answer.role.map(plain_role).unwrap_or_default())
}

fn plain_role(role: aws_sdk_iam::types::Role) -> Role {
    Role {
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
        ..Role::default()
    }
}

async fn attached_policies(cloud: &Cloud, role: &str) -> Result<Vec<AttachedPolicy>, CloudError> {
    let client = &cloud.clients.iam;
    let subject = &subject("iam", "ListAttachedRolePolicies", role);
    let mut policies = all(|marker| async move {
        let page = || client.list_attached_role_policies().role_name(role).set_marker(marker.clone()).send();
        let answer = cloud.wire.read(subject, page).await?;
        Ok((plain_policies(answer.attached_policies), answer.marker.filter(|_| answer.is_truncated)))
    })
    .await?;
    policies.sort();
    Ok(policies)
}

async fn inline_policies(cloud: &Cloud, role: &str) -> Result<Vec<String>, CloudError> {
    let client = &cloud.clients.iam;
    let subject = &subject("iam", "ListRolePolicies", role);
    all(|marker| async move {
        let page = || client.list_role_policies().role_name(role).set_marker(marker.clone()).send();
        let answer = cloud.wire.read(subject, page).await?;
        Ok((answer.policy_names, answer.marker.filter(|_| answer.is_truncated)))
    })
    .await
}

async fn instance_profiles(cloud: &Cloud, role: &str) -> Result<Vec<String>, CloudError> {
    let client = &cloud.clients.iam;
    let subject = &subject("iam", "ListInstanceProfilesForRole", role);
    all(|marker| async move {
        let page =
            || client.list_instance_profiles_for_role().role_name(role).set_marker(marker.clone()).send();
        let answer = cloud.wire.read(subject, page).await?;
        let names = answer.instance_profiles.into_iter().map(|profile| profile.instance_profile_name);
        Ok((names.collect(), answer.marker.filter(|_| answer.is_truncated)))
    })
    .await
}

/// Everything that a listing has, page after page; a page comes with the marker of the next one, if there is one.
async fn all<T, Page>(mut page: impl FnMut(Option<String>) -> Page) -> Result<Vec<T>, CloudError>
where
    Page: Future<Output = Result<(Vec<T>, Option<String>), CloudError>>,
{
    let (mut items, mut marker) = (Vec::new(), None);
    loop {
        let (more, next) = page(marker).await?;
        items.extend(more);
        marker = next;
        if marker.is_none() {
            return Ok(items);
        }
    }
}

fn plain_policies(policies: Option<Vec<aws_sdk_iam::types::AttachedPolicy>>) -> Vec<AttachedPolicy> {
    let plain = |policy: aws_sdk_iam::types::AttachedPolicy| AttachedPolicy {
        name: policy.policy_name.unwrap_or_default(),
        arn: policy.policy_arn.unwrap_or_default(),
    };
    policies.unwrap_or_default().into_iter().map(plain).collect()
}

/// An OpenID Connect identity provider.
pub(super) async fn oidc_provider(cloud: &Cloud, arn: &str) -> Result<Option<OidcProvider>, CloudError> {
    let client = &cloud.clients.iam;
    let subject = subject("iam", "GetOpenIDConnectProvider", arn);
    let request = || client.get_open_id_connect_provider().open_id_connect_provider_arn(arn).send();
    let answer = found(cloud.wire.read(&subject, request).await)?;
    Ok(answer.map(|answer| OidcProvider {
        client_ids: answer.client_id_list.unwrap_or_default().into_iter().collect(),
    }))
}

/// A policy with its versions and then the document of the default one.
pub(super) async fn policy(cloud: &Cloud, arn: &str) -> Result<Option<Policy>, Vec<CloudError>> {
    let (policy, versions) = join!(get_policy(cloud, arn), policy_versions(cloud, arn));
    let Some(policy) = found(policy).map_err(|error| vec![error])? else { return Ok(None) };
    let mut errors = Errors::default();
    let versions = errors.take(versions).unwrap_or_default();
    let default = policy.default_version_id.unwrap_or_default();
    let document = errors.take(document(cloud, arn, &default).await).unwrap_or_default();
    errors.or(Some(Policy {
        path: policy.path.unwrap_or_default(),
        tags: pairs(policy.tags),
        document,
        versions,
        attachments: policy.attachment_count.unwrap_or_default(),
    }))
}

async fn get_policy(cloud: &Cloud, arn: &str) -> Result<aws_sdk_iam::types::Policy, CloudError> {
    let client = &cloud.clients.iam;
    let subject = subject("iam", "GetPolicy", arn);
    let answer = cloud.wire.read(&subject, || client.get_policy().policy_arn(arn).send()).await?;
    Ok(answer.policy.unwrap_or_else(|| aws_sdk_iam::types::Policy::builder().build()))
}

/// All versions, oldest first. There are five at most, so one page has them all.
async fn policy_versions(cloud: &Cloud, arn: &str) -> Result<Vec<PolicyVersion>, CloudError> {
    let client = &cloud.clients.iam;
    let subject = subject("iam", "ListPolicyVersions", arn);
    let answer = cloud.wire.read(&subject, || client.list_policy_versions().policy_arn(arn).send()).await?;
    let mut versions: Vec<_> = answer
        .versions
        .unwrap_or_default()
        .into_iter()
        .map(|version| PolicyVersion {
            id: version.version_id.unwrap_or_default(),
            is_default: version.is_default_version,
        })
        .collect();
    versions.sort_by_key(|version| version_number(&version.id));
    Ok(versions)
}

/// Versions are numbered as they are made: v1, v2 … (IAM User Guide, "Versioning IAM policies").
fn version_number(id: &str) -> u64 {
    id.trim_start_matches('v').parse().unwrap_or_default()
}

async fn document(cloud: &Cloud, arn: &str, version: &str) -> Result<String, CloudError> {
    let client = &cloud.clients.iam;
    let subject = subject("iam", "GetPolicyVersion", arn);
    let request = || client.get_policy_version().policy_arn(arn).version_id(version).send();
    let answer = cloud.wire.read(&subject, request).await?;
    Ok(decode(answer.policy_version.as_ref().and_then(|version| version.document())))
}

/// IAM sends documents percent-encoded after RFC 3986, where `+` is itself (IAM API Reference,
/// GetRole).
fn decode(document: Option<&str>) -> String {
    percent_decode_str(document.unwrap_or_default()).decode_utf8_lossy().into_owned()
}

fn pairs(tags: Option<Vec<Tag>>) -> std::collections::BTreeMap<String, String> {
    tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect()
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
