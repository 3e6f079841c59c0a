//! Instance profiles.

use super::input::{
    already_exists, delete_conflict, identity, limit_exceeded, name, no_such_entity, path_prefix, tags,
    within_quota,
};
use super::model::{Account, IamState, InstanceProfile};
use super::output::{Answer, Detail, instance_profile, page, role as write_role};
use super::roles;
use crate::endpoint::error::Result;
use crate::endpoint::{Call, Xml};

pub(super) fn find<'a>(account: &'a mut Account, call: &Call) -> Result<&'a mut InstanceProfile> {
    let name = name(call, "InstanceProfileName", 128)?;
    let missing = || no_such_entity(format!("Instance Profile {name} cannot be found."));
    account.instance_profiles.get_mut(name).ok_or_else(missing)
}

fn write(state: &IamState, account: &Account, profile: &InstanceProfile) -> Xml {
    let role = profile.role.as_ref().and_then(|name| account.roles.get(name));
    let role = role.map(|role| write_role(role, &roles::trust(state, role), Detail::Listed));
    instance_profile(profile, role)
}

pub(super) fn create(account: &mut Account, call: &Call) -> Answer {
    let name = name(call, "InstanceProfileName", 128)?;
    let (identity, tags) = (identity(call, name, "instance-profile", "AIPA")?, tags(call)?);
    if account.instance_profiles.clashes(name) {
        return Err(already_exists(format!("Instance Profile {name} already exists.")));
    }
    within_quota(
        account.instance_profiles.len(),
        account.quotas.instance_profiles,
        "InstanceProfilesPerAccount",
    )?;
    let profile = InstanceProfile { identity, role: None, tags };
    Ok(Some(Xml::fields().child(instance_profile(account.instance_profiles.insert(profile), None))))
}

pub(super) fn get(state: &IamState, call: &Call) -> Answer {
    let name = name(call, "InstanceProfileName", 128)?;
    let missing = || no_such_entity(format!("Instance Profile {name} cannot be found."));
    let account = state.accounts.get(&call.account).ok_or_else(missing)?;
    let profile = account.instance_profiles.get(name).ok_or_else(missing)?;
    Ok(Some(Xml::fields().child(write(state, account, profile))))
}

pub(super) fn list(state: &IamState, call: &Call) -> Answer {
    listed(state, call, |profile| profile.identity.path.starts_with(path_prefix(call)))
}

pub(super) fn list_for_role(state: &IamState, call: &Call) -> Answer {
    let role = super::input::role_name(call)?;
    let account = state.accounts.get(&call.account);
    account.and_then(|account| account.roles.get(role)).ok_or_else(|| roles::not_found(role))?;
    listed(state, call, |profile| profile.role.as_deref() == Some(role))
}

fn listed(state: &IamState, call: &Call, wanted: impl Fn(&InstanceProfile) -> bool) -> Answer {
    let accounts = state.accounts.get(&call.account).into_iter();
    let profiles =
        accounts.flat_map(|account| account.instance_profiles.iter().map(move |profile| (account, profile)));
    let items = profiles
        .filter(|(_, profile)| wanted(profile))
        .map(|(account, profile)| (profile.identity.name.to_lowercase(), write(state, account, profile)));
    page(call, "InstanceProfiles", items).map(Some)
}

pub(super) fn delete(account: &mut Account, call: &Call) -> Answer {
    let profile = find(account, call)?;
    if profile.role.is_some() {
        return Err(delete_conflict("Cannot delete entity, must remove roles from instance profile first."));
    }
    let name = profile.identity.name.clone();
    account.instance_profiles.remove(&name);
    Ok(None)
}

pub(super) fn add_role(account: &mut Account, call: &Call) -> Answer {
    let role = roles::find(account, call)?.identity.name.clone();
    let profile = find(account, call)?;
    if profile.role.is_some() {
        return Err(limit_exceeded("Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"));
    }
    profile.role = Some(role);
    Ok(None)
}

pub(super) fn remove_role(account: &mut Account, call: &Call) -> Answer {
    let role = super::input::role_name(call)?;
    let profile = find(account, call)?;
    if profile.role.as_deref() != Some(role) {
        return Err(roles::not_found(role));
    }
    profile.role = None;
    Ok(None)
}
