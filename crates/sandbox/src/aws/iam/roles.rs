//! Roles and their trust policies.

use super::document::{check_trust, size};
use super::input::{
    already_exists, delete_conflict, identity, limit_exceeded, max_session, no_such_entity, path_prefix,
    required, role_description, role_name, tags, within_quota,
};
use super::model::{Account, IamState, Identity, Permissions, Role};
use super::output::{Answer, Detail, marker, page, role as write};
use super::permissions::boundary;
use super::principals::{to_arns, to_ids};
use crate::endpoint::error::Result;
use crate::endpoint::{Call, Timestamp, Xml};
use provision_iam::arn::Arn;
use serde_json::Value;

pub(super) fn not_found(name: &str) -> crate::endpoint::ApiError {
    no_such_entity(format!("The role with name {name} cannot be found."))
}

/// The role a call names in `RoleName`.
pub(super) fn find<'a>(account: &'a mut Account, call: &Call) -> Result<&'a mut Role> {
    let name = role_name(call)?;
    account.roles.get_mut(name).ok_or_else(|| not_found(name))
}

/// A role's trust policy with its principals as ARNs.
pub(super) fn trust(state: &IamState, role: &Role) -> String {
    let mut policy: Value = serde_json::from_str(&role.trust).unwrap_or_default();
    to_arns(state, &mut policy);
    policy.to_string()
}

/// The one that AWS STS goes by: a change is not visible everywhere at once (IAM User Guide, "Changes that I make are not
/// always immediately visible").
pub(super) fn trust_in_effect(state: &IamState, role: &Role, now: Timestamp) -> String {
    let Identity { name, id, arn, .. } = &role.identity;
    let account = Arn::parse(arn).and_then(|arn| state.in_effect(arn.account, now));
    let late = account.and_then(|account| account.roles.get(name)).filter(|late| late.identity.id == *id);
    trust(state, late.unwrap_or(role))
}

fn shown(state: &IamState, role: &Role) -> Option<Xml> {
    Some(Xml::fields().child(write(role, &trust(state, role), Detail::Full)))
}

/// Checks a trust policy and puts it into the form it is kept in.
fn accept_trust(state: &IamState, call: &Call, document: &str) -> Result<String> {
    let mut policy = check_trust(document)?;
    to_ids(state, &mut policy, call.now)?;
    let limit = state.accounts.get(&call.account).map_or(2048, |account| account.quotas.trust_policy_size);
    if size(document) > limit {
        return Err(limit_exceeded(format!("Cannot exceed quota for ACLSizePerRole: {limit}")));
    }
    Ok(policy.to_string())
}

pub(super) fn create(state: &mut IamState, call: &Call) -> Answer {
    let name = role_name(call)?;
    let document = required(&call.params, "AssumeRolePolicyDocument")?;
    let description = role_description(call)?;
    let max_session = max_session(call)?.unwrap_or(3600);
    let (identity, tags) = (identity(call, name, "role", "AROA")?, tags(call)?);
    let account = state.accounts.of(&call.account);
    let permissions = Permissions { boundary: boundary(account, call)?, ..Permissions::default() };
    if account.roles.clashes(name) {
        return Err(already_exists(format!("Role with name {name} already exists.")));
    }
    within_quota(account.roles.len(), account.quotas.roles, "RolesPerAccount")?;
    let trust = accept_trust(state, call, document)?;
    state.arns.insert(identity.id.clone(), identity.arn.clone());
    let role = Role { identity, permissions, trust, description, max_session, tags, ..Role::default() };
    let account = state.accounts.of(&call.account);
    account.uses.change(&Permissions::default(), &role.permissions);
    account.roles.insert(role.clone());
    Ok(shown(state, &role))
}

pub(super) fn get(state: &mut IamState, call: &Call) -> Answer {
    let role = find(state.accounts.of(&call.account), call)?.clone();
    Ok(shown(state, &role))
}

pub(super) fn list(state: &mut IamState, call: &Call) -> Answer {
    state.accounts.of(&call.account);
    let after = marker(call)?;
    let roles = state.accounts.get(&call.account).into_iter();
    let roles = roles.flat_map(|account| account.roles.after(after.as_deref()));
    let roles = roles.filter(|role| role.identity.path.starts_with(path_prefix(call)));
    let items = roles
        .map(|role| (role.identity.name.to_lowercase(), write(role, &trust(state, role), Detail::Listed)));
    page(call, "Roles", items).map(Some)
}

/// What is left out stays; an empty description removes it.
pub(super) fn update(state: &mut IamState, call: &Call) -> Answer {
    let description = role_description(call)?;
    let seconds = max_session(call)?;
    let role = find(state.accounts.of(&call.account), call)?;
    if let Some(description) = description {
        role.description = (!description.is_empty()).then_some(description);
    }
    if let Some(seconds) = seconds {
        role.max_session = seconds;
    }
    Ok(Some(Xml::fields()))
}

pub(super) fn update_description(state: &mut IamState, call: &Call) -> Answer {
    required(&call.params, "Description")?;
    let description = role_description(call)?;
    let role = find(state.accounts.of(&call.account), call)?;
    role.description = description;
    let role = role.clone();
    Ok(shown(state, &role))
}

pub(super) fn update_trust(state: &mut IamState, call: &Call) -> Answer {
    let document = required(&call.params, "PolicyDocument")?;
    find(state.accounts.of(&call.account), call)?;
    let trust = accept_trust(state, call, document)?;
    find(state.accounts.of(&call.account), call)?.trust = trust;
    Ok(None)
}

pub(super) fn delete(state: &mut IamState, call: &Call) -> Answer {
    let account = state.accounts.of(&call.account);
    let role = find(account, call)?;
    let (name, id) = (role.identity.name.clone(), role.identity.id.clone());
    if !role.permissions.attached.is_empty() {
        return Err(delete_conflict("Cannot delete entity, must detach all policies first."));
    }
    if !role.permissions.inline.is_empty() {
        return Err(delete_conflict("Cannot delete entity, must delete policies first."));
    }
    if account.instance_profiles.iter().any(|profile| profile.role.as_ref() == Some(&name)) {
        return Err(delete_conflict("Cannot delete entity, must remove roles from instance profile first."));
    }
    if let Some(gone) = account.roles.remove(&name) {
        account.uses.change(&gone.permissions, &Permissions::default());
    }
    state.arns.remove(&id);
    Ok(None)
}
