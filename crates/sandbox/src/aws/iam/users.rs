//! Users.

use super::input::{
    already_exists, delete_conflict, identity, name, no_such_entity, path_prefix, tags, within_quota,
};
use super::model::{Account, IamState, MfaDevice, Permissions, User};
use super::output::{Answer, Detail, marker, page, user as write};
use super::permissions::boundary;
use crate::endpoint::error::Result;
use crate::endpoint::{Call, Caller, World, Xml};

pub(super) fn not_found(name: &str) -> crate::endpoint::ApiError {
    no_such_entity(format!("The user with name {name} cannot be found."))
}

/// The user a call names in `UserName`.
pub(super) fn find<'a>(account: &'a mut Account, call: &Call) -> Result<&'a mut User> {
    let name = name(call, "UserName", 128)?;
    account.users.get_mut(name).ok_or_else(|| not_found(name))
}

/// The user a call names, or the calling user where it names none.
pub(super) fn find_or_caller<'a>(account: &'a mut Account, call: &Call) -> Result<&'a mut User> {
    match &call.caller {
        Caller::User { name, .. } if !call.params.has("UserName") => {
            account.users.get_mut(name).ok_or_else(|| not_found(name))
        }
        _ => find(account, call),
    }
}

/// Who signs with this user's keys.
pub(super) fn caller(account: &str, user: &User) -> Caller {
    let identity = &user.identity;
    Caller::User {
        account: account.to_owned(),
        id: identity.id.clone(),
        path: identity.path.clone(),
        name: identity.name.clone(),
    }
}

pub(super) fn create(state: &mut IamState, call: &Call) -> Answer {
    let name = name(call, "UserName", 64)?;
    let (identity, tags) = (identity(call, name, "user", "AIDA")?, tags(call)?);
    let account = state.accounts.of(&call.account);
    let permissions = Permissions { boundary: boundary(account, call)?, ..Permissions::default() };
    if account.users.clashes(name) {
        return Err(already_exists(format!("User with name {name} already exists.")));
    }
    within_quota(account.users.len(), account.quotas.users, "UsersPerAccount")?;
    state.arns.insert(identity.id.clone(), identity.arn.clone());
    account.uses.change(&Permissions::default(), &permissions);
    let user = User { identity, permissions, tags, ..User::default() };
    Ok(Some(Xml::fields().child(write(account.users.insert(user), Detail::Full))))
}

pub(super) fn get(state: &mut IamState, call: &Call) -> Answer {
    let user = find_or_caller(state.accounts.of(&call.account), call)?;
    Ok(Some(Xml::fields().child(write(user, Detail::Full))))
}

pub(super) fn list(state: &mut IamState, call: &Call) -> Answer {
    let after = marker(call)?;
    let users = state.accounts.of(&call.account).users.after(after.as_deref());
    let users = users.filter(|user| user.identity.path.starts_with(path_prefix(call)));
    let items = users.map(|user| (user.identity.name.to_lowercase(), write(user, Detail::Listed)));
    page(call, "Users", items).map(Some)
}

/// Renames or moves a user: the unique id stays, so trust and keys follow.
pub(super) fn update(world: &mut World, call: &Call) -> Answer {
    let account = world.iam.accounts.of(&call.account);
    let mut user = find(account, call)?.clone();
    let old = user.identity.name.clone();
    if call.params.has("NewUserName") {
        user.identity.name = name(call, "NewUserName", 64)?.to_owned();
    }
    if let Some(path) = call.params.get("NewPath") {
        user.identity.path = path.to_owned();
    }
    let new = &user.identity.name;
    if !new.eq_ignore_ascii_case(&old) && account.users.clashes(new) {
        return Err(already_exists(format!("User with name {new} already exists.")));
    }
    user.identity.arn =
        format!("arn:{}:iam::{}:user{}{new}", call.partition(), call.account, user.identity.path);
    account.users.remove(&old);
    world.iam.arns.insert(user.identity.id.clone(), user.identity.arn.clone());
    world.credentials.rename(&user.identity.id, &caller(&call.account, &user));
    account.users.insert(user);
    Ok(None)
}

pub(super) fn delete(world: &mut World, call: &Call) -> Answer {
    let account = world.iam.accounts.of(&call.account);
    let id = find(account, call)?.identity.id.clone();
    let enabled = |device: &MfaDevice| device.enabled.as_ref().is_some_and(|(owner, _)| *owner == id);
    let has_mfa = account.mfa_devices.values().any(enabled);
    let user = find(account, call)?;
    let referenced = !user.ssh_keys.is_empty() || !user.service_credentials.is_empty();
    let conflicts = [
        (user.login_profile.is_some(), "Cannot delete entity, must delete login profile first."),
        (has_mfa, "Cannot delete entity, must delete MFA device first."),
        (!user.certificates.is_empty(), "Cannot delete entity, must delete certificates first."),
        (!user.keys.is_empty(), "Cannot delete entity, must delete access keys first."),
        (!user.permissions.attached.is_empty(), "Cannot delete entity, must detach all policies first."),
        (!user.permissions.inline.is_empty(), "Cannot delete entity, must delete policies first."),
        (!user.groups.is_empty(), "Cannot delete entity, must remove users from group first."),
        (referenced, "Cannot delete entity, must remove referenced objects first."),
    ];
    if let Some((_, message)) = conflicts.iter().find(|(conflict, _)| *conflict) {
        return Err(delete_conflict(*message));
    }
    let name = user.identity.name.clone();
    if let Some(gone) = account.users.remove(&name) {
        account.uses.change(&gone.permissions, &Permissions::default());
    }
    world.iam.arns.remove(&id);
    Ok(None)
}
