//! IAM writes, one operation each.

use aws_sdk_iam::Client;
use rand::rngs::OsRng;
use rand::{RngCore as _, TryRngCore as _};

use super::super::answer::found;
use super::super::clients::Api;
use super::super::credentials::CredentialStores;
use super::super::error::{has_versions, subject};
use super::plain::list;
use super::{access_key, policy, role};
use provision_core::call::IamCall;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::PolicyVersion;

/// Deletes the versions of a policy that are not its default one. Returns whether there were any.
async fn delete_versions(api: &Api<'_, Client>, arn: &str) -> Result<bool, CloudError> {
    let others = policy::policy_versions(api, arn).await?;
    let others: Vec<_> = others.into_iter().filter(|version| !version.is_default).collect();
    for PolicyVersion { id, .. } in &others {
        let request = api.client.delete_policy_version().policy_arn(arn).version_id(id);
        let about = subject("iam", "DeletePolicyVersion", arn);
        found(api.transport.send(&about, || request.clone().send()).await)?;
    }
    Ok(!others.is_empty())
}

/// Sends one call, once.
///
/// # Errors
/// What IAM said.
pub(super) async fn execute(
    api: &Api<'_, Client>,
    stores: &CredentialStores,
    call: &IamCall,
) -> Result<(), CloudError> {
    let client = &api.client;
    let subject = subject("iam", call.into(), call.target());
    macro_rules! send {
        ($request:expr) => {{
            let request = $request;
            api.transport.send(&subject, || request.clone().send()).await.map(|_| ())
        }};
    }
    let call = match call.generates_external_id() {
        true => call.with_external_id(&new_external_id()),
        false => call.clone(),
    };
    match call {
        IamCall::CreatePolicy { arn: _, name, path, description, document, tags } => send!(
            client
                .create_policy()
                .policy_name(name)
                .path(path)
                .description(description)
                .policy_document(document)
                .set_tags(Some(list(tags)))
        ),
        IamCall::CreatePolicyVersion { arn, document } => {
            send!(
                client.create_policy_version().policy_arn(arn).policy_document(document).set_as_default(true)
            )
        }
        IamCall::DeletePolicyVersion { arn, version } => {
            send!(client.delete_policy_version().policy_arn(arn).version_id(version))
        }
        IamCall::TagPolicy { arn, tags } => {
            send!(client.tag_policy().policy_arn(arn).set_tags(Some(list(tags))))
        }
        IamCall::UntagPolicy { arn, keys } => {
            send!(client.untag_policy().policy_arn(arn).set_tag_keys(Some(keys.into_iter().collect())))
        }
        IamCall::DeletePolicy { arn } => {
            let deleted = send!(client.delete_policy().policy_arn(&arn));
            match deleted {
                // Another version than the default one has been made since the plan was: it grants nothing, and goes along.
                Err(error) if has_versions(&error) && delete_versions(api, &arn).await? => {
                    send!(client.delete_policy().policy_arn(arn))
                }
                deleted => deleted,
            }
        }
        IamCall::CreateRole {
            name,
            path,
            description,
            trust_policy,
            max_session_seconds,
            permissions_boundary,
            tags,
        } => send!(
            client
                .create_role()
                .role_name(name)
                .path(path)
                .description(description)
                .assume_role_policy_document(trust_policy)
                .max_session_duration(max_session_seconds)
                .set_permissions_boundary(permissions_boundary)
                .set_tags(Some(list(tags)))
        ),
        IamCall::UpdateAssumeRolePolicy { role, trust_policy } => {
            send!(client.update_assume_role_policy().role_name(role).policy_document(trust_policy))
        }
        IamCall::UpdateRole { role, max_session_seconds } => {
            let now = role::get_role(api, &role).await?;
            send!(
                client
                    .update_role()
                    .role_name(role)
                    .max_session_duration(max_session_seconds)
                    .description(now.description)
            )
        }
        IamCall::PutRolePermissionsBoundary { role, boundary } => {
            send!(client.put_role_permissions_boundary().role_name(role).permissions_boundary(boundary))
        }
        IamCall::TagRole { role, tags } => {
            send!(client.tag_role().role_name(role).set_tags(Some(list(tags))))
        }
        IamCall::UntagRole { role, keys } => {
            send!(client.untag_role().role_name(role).set_tag_keys(Some(keys.into_iter().collect())))
        }
        IamCall::AttachRolePolicy { role, policy_arn } => {
            send!(client.attach_role_policy().role_name(role).policy_arn(policy_arn))
        }
        IamCall::DetachRolePolicy { role, policy_arn } => {
            send!(client.detach_role_policy().role_name(role).policy_arn(policy_arn))
        }
        IamCall::DeleteRolePolicy { role, policy } => {
            send!(client.delete_role_policy().role_name(role).policy_name(policy))
        }
        IamCall::DeleteRole { role } => send!(client.delete_role().role_name(role)),
        IamCall::CreateUser { user, path, tags } => {
            send!(client.create_user().user_name(user).path(path).set_tags(Some(list(tags))))
        }
        IamCall::TagUser { user, tags } => {
            send!(client.tag_user().user_name(user).set_tags(Some(list(tags))))
        }
        IamCall::UntagUser { user, keys } => {
            send!(client.untag_user().user_name(user).set_tag_keys(Some(keys.into_iter().collect())))
        }
        IamCall::AttachUserPolicy { user, policy_arn } => {
            send!(client.attach_user_policy().user_name(user).policy_arn(policy_arn))
        }
        IamCall::DetachUserPolicy { user, policy_arn } => {
            send!(client.detach_user_policy().user_name(user).policy_arn(policy_arn))
        }
        IamCall::DeleteUserPolicy { user, policy } => {
            send!(client.delete_user_policy().user_name(user).policy_name(policy))
        }
        IamCall::RemoveUserFromGroup { user, group } => {
            send!(client.remove_user_from_group().user_name(user).group_name(group))
        }
        IamCall::DeleteUser { user } => send!(client.delete_user().user_name(user)),
        IamCall::CreateAccessKey { user, store, keep, replaces, held } => {
            let is_new = |key: &str| held.as_deref() != Some(key);
            access_key::create(api, stores, &user, &store, &keep, replaces.as_deref(), is_new).await
        }
        IamCall::UpdateAccessKey { user, key } => {
            let inactive = aws_sdk_iam::types::StatusType::Inactive;
            send!(client.update_access_key().user_name(user).access_key_id(key).status(inactive))
        }
        IamCall::DeleteAccessKey { user, key, unless_in } => {
            let is_kept = match &unless_in {
                Some(store) => stores.await_turn(store, |there| there == key).await,
                None => Ok(false),
            };
            match is_kept {
                Ok(true) => return Ok(()),
                Err(error) if error.kind != CloudErrorKind::NotFound => return Err(error),
                Ok(false) | Err(_) => {}
            }
            send!(client.delete_access_key().user_name(user).access_key_id(key))
        }
    }
}

/// 128 random bits, in characters that an external id, a tag and any form take.
fn new_external_id() -> String {
    let mut bytes = [0; 16];
    OsRng.unwrap_err().fill_bytes(&mut bytes);
    hex::encode(bytes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::new_external_id;

    #[test]
    fn no_two_external_ids_are_the_same() {
        let all: BTreeSet<_> = (0..200).map(|_| new_external_id()).collect();
        assert_eq!(all.len(), 200);
        assert!(all.iter().all(|id| id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit())));
    }
}
