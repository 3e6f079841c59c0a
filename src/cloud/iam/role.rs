//! IAM roles with all that hangs on them.

use aws_sdk_iam::Client;
use futures::join;

use super::super::answer::{Errors, found, pages};
use super::super::clients::Api;
use super::super::error::subject;
use super::plain::{self, decode, plain_role};
use super::report::{Report, Reported, with_hanging};
use provision_core::edge::CloudError;
use provision_core::facts::{AttachedPolicy, RoleFacts};

/// A role with all that hangs on it: as the report tells it, or else by questions of its own, all at once.
pub(super) async fn role(
    api: &Api<'_, Client>,
    name: &str,
    profiles: bool,
    report: Option<Reported<'_>>,
) -> Result<Option<RoleFacts>, Vec<CloudError>> {
    // Of many, each is asked about only where the report does not tell.
    if let Some(told) = report.as_ref().and_then(|report| report.peek()?.role(name)) {
        return Ok(told);
    }
    let role = async { found(get_role(api, name).await).map_err(|error| vec![error]) };
    let told = |report: &Report| report.hanging_on_role(name);
    let hanging = Box::pin(hanging(api, name, profiles));
    let told = with_hanging(Box::pin(role), report, told, hanging).await?;
    if told.is_none() {
        api.transport.lacks();
    }
    Ok(told.map(|(role, hanging)| {
        let RoleFacts { attached, inline, inline_documents, instance_profiles, .. } = hanging;
        RoleFacts { attached, inline, inline_documents, instance_profiles, ..role }
    }))
}

/// What hangs on a role, and nothing else of it.
async fn hanging(api: &Api<'_, Client>, name: &str, profiles: bool) -> Result<RoleFacts, Vec<CloudError>> {
    let (attached, inline, profiles) =
        join!(attached_policies(api, name), inline_policies(api, name), async {
            if profiles { instance_profiles(api, name).await } else { Ok(Vec::new()) }
        });
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
        ..RoleFacts::default()
    };
    errors.or(role)
}

/// The role itself, without what hangs on it.
///
/// # Errors
/// What IAM said.
pub(super) async fn get_role(api: &Api<'_, Client>, name: &str) -> Result<RoleFacts, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "GetRole", name);
    let answer = api.transport.read(&subject, || client.get_role().role_name(name).send()).await?;
    Ok(answer.role.map(plain_role).unwrap_or_default())
}

pub(super) async fn attached_policies(
    api: &Api<'_, Client>,
    role: &str,
) -> Result<Vec<AttachedPolicy>, CloudError> {
    let client = &api.client;
    let subject = &subject("iam", "ListAttachedRolePolicies", role);
    let mut policies = pages(subject, |marker| async move {
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
    pages(subject, |marker| async move {
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
    pages(subject, |marker| async move {
        let page =
            || client.list_instance_profiles_for_role().role_name(role).set_marker(marker.clone()).send();
        let answer = api.transport.read(subject, page).await?;
        let names = answer.instance_profiles.into_iter().map(|profile| profile.instance_profile_name);
        Ok((names.collect(), answer.marker.filter(|_| answer.is_truncated)))
    })
    .await
}
