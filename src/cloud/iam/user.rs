//! IAM users with their access keys.

use std::collections::BTreeSet;

use aws_sdk_iam::Client;
use aws_sdk_iam::types::{AccessKeyMetadata, StatusType};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use futures::future::join_all;
use futures::join;

use super::super::answer::{Errors, found, pages};
use super::super::clients::Api;
use super::super::error::subject;
use super::plain::{self, decode, pairs};
use super::report::{Report, Reported, with_hanging};
use provision_core::edge::CloudError;
use provision_core::facts::{AccessKeyFacts, AttachedPolicy, UserFacts};

/// A user with all that hangs on it; all questions at once, and then when each key was used. Policies and groups are
/// asked about where the report does not tell them.
pub(super) async fn user(
    api: &Api<'_, Client>,
    name: &str,
    report: Option<Reported<'_>>,
) -> Result<Option<UserFacts>, Vec<CloudError>> {
    let told = |report: &Report| report.hanging_on_user(name);
    let (user, hanging) = (Box::pin(with_sign_ins(api, name)), Box::pin(hanging(api, name)));
    let told = with_hanging(user, report, told, hanging).await?;
    Ok(told.map(|(user, hanging)| {
        let UserFacts { attached, inline, inline_documents, groups, .. } = hanging;
        UserFacts { attached, inline, inline_documents, groups, ..user }
    }))
}

/// The user with whatever somebody signs in with, which no report tells.
async fn with_sign_ins(api: &Api<'_, Client>, name: &str) -> Result<Option<UserFacts>, Vec<CloudError>> {
    let (user, keys, password, devices) =
        join!(get_user(api, name), keys(api, name), console_password(api, name), devices(api, name));
    let Some(user) = found(user).map_err(|error| vec![error])? else { return Ok(None) };
    let mut errors = Errors::default();
    let user = UserFacts {
        keys: errors.take(keys).unwrap_or_default(),
        console_password: errors.take(password).unwrap_or_default(),
        devices: errors.take(devices).unwrap_or_default(),
        ..user
    };
    errors.or(Some(user))
}

/// The policies and groups of a user, and nothing else of it.
async fn hanging(api: &Api<'_, Client>, name: &str) -> Result<UserFacts, Vec<CloudError>> {
    let (attached, inline, groups) =
        join!(attached_policies(api, name), inline_policies(api, name), groups(api, name));
    let mut errors = Errors::default();
    let inline = errors.take(inline).unwrap_or_default();
    let documents = plain::documents(&inline, |policy| async {
        api.transport.noted(None, inline_document(api, name, policy).await)
    });
    let documents = documents.await;
    let hanging = UserFacts {
        attached: errors.take(attached).unwrap_or_default(),
        inline_documents: errors.take(documents).unwrap_or_default(),
        inline: inline.into_iter().collect(),
        groups: errors.take(groups).unwrap_or_default().into_iter().collect(),
        ..UserFacts::default()
    };
    errors.or(hanging)
}

/// The user alone, with its tags.
pub(super) async fn get_user(api: &Api<'_, Client>, name: &str) -> Result<UserFacts, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "GetUser", name);
    let answer = api.transport.read(&subject, || client.get_user().user_name(name).send()).await?;
    let plain = |user: aws_sdk_iam::types::User| UserFacts {
        arn: user.arn,
        path: user.path,
        permissions_boundary: user
            .permissions_boundary
            .and_then(|boundary| boundary.permissions_boundary_arn),
        tags: pairs(user.tags),
        ..UserFacts::default()
    };
    Ok(answer.user.map(plain).unwrap_or_default())
}

pub(super) async fn attached_policies(
    api: &Api<'_, Client>,
    user: &str,
) -> Result<Vec<AttachedPolicy>, CloudError> {
    let client = &api.client;
    let subject = &subject("iam", "ListAttachedUserPolicies", user);
    let mut policies = pages(subject, |marker| async move {
        let page = || client.list_attached_user_policies().user_name(user).set_marker(marker.clone()).send();
        let answer = api.transport.read(subject, page).await?;
        Ok((plain::policies(answer.attached_policies), answer.marker.filter(|_| answer.is_truncated)))
    })
    .await?;
    policies.sort();
    Ok(policies)
}

pub(super) async fn inline_policies(api: &Api<'_, Client>, user: &str) -> Result<Vec<String>, CloudError> {
    let client = &api.client;
    let subject = &subject("iam", "ListUserPolicies", user);
    pages(subject, |marker| async move {
        let page = || client.list_user_policies().user_name(user).set_marker(marker.clone()).send();
        let answer = api.transport.read(subject, page).await?;
        Ok((answer.policy_names, answer.marker.filter(|_| answer.is_truncated)))
    })
    .await
}

/// What somebody wrote into the user.
pub(super) async fn inline_document(
    api: &Api<'_, Client>,
    user: &str,
    policy: &str,
) -> Result<String, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "GetUserPolicy", user);
    let request = || client.get_user_policy().user_name(user).policy_name(policy).send();
    let answer = api.transport.read(&subject, request).await?;
    Ok(decode(Some(&answer.policy_document)))
}

pub(super) async fn groups(api: &Api<'_, Client>, user: &str) -> Result<Vec<String>, CloudError> {
    let client = &api.client;
    let subject = &subject("iam", "ListGroupsForUser", user);
    pages(subject, |marker| async move {
        let page = || client.list_groups_for_user().user_name(user).set_marker(marker.clone()).send();
        let answer = api.transport.read(subject, page).await?;
        let names = answer.groups.into_iter().map(|group| group.group_name);
        Ok((names.collect(), answer.marker.filter(|_| answer.is_truncated)))
    })
    .await
}

async fn console_password(api: &Api<'_, Client>, user: &str) -> Result<bool, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "GetLoginProfile", user);
    let request = || client.get_login_profile().user_name(user).send();
    Ok(api.transport.read_if_answered(&subject, None, request).await?.is_some())
}

/// What else somebody signs in with, of each sort the first page.
async fn devices(api: &Api<'_, Client>, user: &str) -> Result<BTreeSet<String>, CloudError> {
    let (client, transport) = (&api.client, api.transport);
    let about = |operation: &str| subject("iam", operation, user);
    let subjects = [
        about("ListMFADevices"),
        about("ListSigningCertificates"),
        about("ListSSHPublicKeys"),
        about("ListServiceSpecificCredentials"),
    ];
    let [of_mfa, of_certificates, of_ssh, of_services] = &subjects;
    let (mfa, certificates, ssh, services) = join!(
        transport.read_if_answered(of_mfa, None, || client.list_mfa_devices().user_name(user).send()),
        transport.read_if_answered(of_certificates, None, || {
            client.list_signing_certificates().user_name(user).send()
        }),
        transport.read_if_answered(of_ssh, None, || client.list_ssh_public_keys().user_name(user).send()),
        transport.read_if_answered(of_services, None, || {
            client.list_service_specific_credentials().user_name(user).send()
        }),
    );
    let mut devices = BTreeSet::new();
    for device in mfa?.map(|answer| answer.mfa_devices).unwrap_or_default() {
        devices.insert(format!("the MFA device {}", device.serial_number));
    }
    for certificate in certificates?.map(|answer| answer.certificates).unwrap_or_default() {
        devices.insert(format!("the signing certificate {}", certificate.certificate_id));
    }
    for key in ssh?.and_then(|answer| answer.ssh_public_keys).unwrap_or_default() {
        devices.insert(format!("the SSH key {}", key.ssh_public_key_id));
    }
    for credential in services?.and_then(|answer| answer.service_specific_credentials).unwrap_or_default() {
        let (id, service) = (credential.service_specific_credential_id, credential.service_name);
        devices.insert(format!("the credential {id} of {service}"));
    }
    Ok(devices)
}

/// The keys, oldest first, each with its last use.
pub(super) async fn keys(api: &Api<'_, Client>, user: &str) -> Result<Vec<AccessKeyFacts>, CloudError> {
    let keys = list_keys(api, user).await?.into_iter().map(|key| async move {
        let id = key.access_key_id.unwrap_or_default();
        Ok(AccessKeyFacts {
            active: key.status == Some(StatusType::Active),
            created: key.create_date.as_ref().map(text).unwrap_or_default(),
            last_used: last_used(api, &id).await?,
            id,
        })
    });
    let mut keys = join_all(keys).await.into_iter().collect::<Result<Vec<_>, CloudError>>()?;
    keys.sort_by(|a, b| (&a.created, &a.id).cmp(&(&b.created, &b.id)));
    Ok(keys)
}

/// There are two at most, so one page has them all.
async fn list_keys(api: &Api<'_, Client>, user: &str) -> Result<Vec<AccessKeyMetadata>, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "ListAccessKeys", user);
    let answer = api.transport.read(&subject, || client.list_access_keys().user_name(user).send()).await?;
    Ok(answer.access_key_metadata)
}

/// When a key was last used, as far as AWS knows.
async fn last_used(api: &Api<'_, Client>, id: &str) -> Result<Option<String>, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "GetAccessKeyLastUsed", id);
    let request = || client.get_access_key_last_used().access_key_id(id).send();
    let answer = found(api.transport.read(&subject, request).await)?;
    let used = answer.and_then(|answer| answer.access_key_last_used);
    Ok(used.and_then(|used| used.last_used_date.as_ref().map(text)))
}

/// RFC 3339 with whole seconds.
pub(super) fn text(time: &DateTime) -> String {
    DateTime::from_secs(time.secs()).fmt(Format::DateTime).unwrap_or_default()
}
