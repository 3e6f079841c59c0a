//! IAM roles with all that hangs on them.

use aws_sdk_iam::Client;
use futures::join;

use super::super::answer::{Errors, found};
use super::super::clients::Api;
use super::super::error::subject;
use super::plain::{self, all, decode, pairs};
use provision_core::edge::CloudError;
use provision_core::facts::{AttachedPolicy, RoleFacts};

/// A role with all that hangs on it; all questions at once.
pub(super) async fn role(
    api: &Api<'_, Client>,
    name: &str,
    profiles: bool,
) -> Result<Option<RoleFacts>, Vec<CloudError>> {
    let (role, attached, inline, profiles) =
        join!(get_role(api, name), attached_policies(api, name), inline_policies(api, name), async {
            if profiles { instance_profiles(api, name).await } else { Ok(Vec::new()) }
        },);
    let Some(role) = found(role).map_err(|error| vec![error])? else { return Ok(None) };
    let mut errors = Errors::default();
    let inline = errors.take(inline).unwrap_or_default();
    let documents = plain::documents(&inline, |policy| async {
        api.transport.noted(None, inline_document(api, name, policy).await)
    });
    let documents = documents.await;
    let role = RoleFacts {
        attached: errors.take(attached).unwrap_or_default(),
        inline_documents: errors.take(documents).unwrap_or_default(),
        inline: inline.into_iter().collect(),
        instance_profiles: errors.take(profiles).unwrap_or_default().into_iter().collect(),
        ..role
    };
    errors.or(Some(role))
}

async fn get_role(api: &Api<'_, Client>, name: &str) -> Result<RoleFacts, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "GetRole", name);
    let answer = api.transport.read(&subject, || client.get_role().role_name(name).send()).await?;
    Ok(answer.role.map(plain_role).unwrap_or_default())
}

fn plain_role(role: aws_sdk_iam::types::Role) -> RoleFacts {
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

pub(super) async fn attached_policies(
    api: &Api<'_, Client>,
    role: &str,
) -> Result<Vec<AttachedPolicy>, CloudError> {
    let client = &api.client;
    let subject = &subject("iam", "ListAttachedRolePolicies", role);
    let mut policies = all(|marker| async move {
        let page = || client.list_attached_role_policies().role_name(role).set_marker(marker.clone()).send();
        let answer = api.transport.read(subject, page).await?;
        Ok((plain::policies(answer.attached_policies), answer.marker.filter(|_| answer.is_truncated)))
    })
    .await?;
    policies.sort();
    Ok(policies)
}

pub(super) async fn inline_policies(api: &Api<'_, Client>, role: &str) -> Result<Vec<String>, CloudError> {
    let client = &api.client;
    let subject = &subject("iam", "ListRolePolicies", role);
    all(|marker| async move {
        let page = || client.list_role_policies().role_name(role).set_marker(marker.clone()).send();
        let answer = api.transport.read(subject, page).await?;
        Ok((answer.policy_names, answer.marker.filter(|_| answer.is_truncated)))
    })
    .await
}

/// What somebody wrote into the role.
pub(super) async fn inline_document(
    api: &Api<'_, Client>,
    role: &str,
    policy: &str,
) -> Result<String, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "GetRolePolicy", role);
    let request = || client.get_role_policy().role_name(role).policy_name(policy).send();
    let answer = api.transport.read(&subject, request).await?;
    Ok(decode(Some(&answer.policy_document)))
}

async fn instance_profiles(api: &Api<'_, Client>, role: &str) -> Result<Vec<String>, CloudError> {
    let client = &api.client;
    let subject = &subject("iam", "ListInstanceProfilesForRole", role);
    all(|marker| async move {
        let page =
            || client.list_instance_profiles_for_role().role_name(role).set_marker(marker.clone()).send();
        let answer = api.transport.read(subject, page).await?;
        let names = answer.instance_profiles.into_iter().map(|profile| profile.instance_profile_name);
        Ok((names.collect(), answer.marker.filter(|_| answer.is_truncated)))
    })
    .await
}
