//! Groups of users.

use super::input::{
    already_exists, delete_conflict, identity, name, no_such_entity, path_prefix, within_quota,
};
use super::model::{Account, Group, IamState, Permissions};
use super::output::{Answer, Detail, group as write, page, user as write_user, with_marker};
use super::users;
use crate::endpoint::error::Result;
use crate::endpoint::{Call, Xml};

fn find<'a>(account: &'a Account, call: &Call) -> Result<&'a Group> {
    let name = name(call, "GroupName", 128)?;
    let missing = || no_such_entity(format!("The group with name {name} cannot be found."));
    account.groups.get(name).ok_or_else(missing)
}

pub(super) fn create(state: &mut IamState, call: &Call) -> Answer {
    let name = name(call, "GroupName", 128)?;
    let identity = identity(call, name, "group", "AGPA")?;
    let account = state.accounts.of(&call.account);
    if account.groups.clashes(name) {
        return Err(already_exists(format!("Group with name {name} already exists.")));
    }
    within_quota(account.groups.len(), account.quotas.groups, "GroupsPerAccount")?;
    let answer = Xml::fields().child(write(&identity));
    account.groups.insert(Group { identity, permissions: Permissions::default() });
    Ok(Some(answer))
}

pub(super) fn get(state: &mut IamState, call: &Call) -> Answer {
    let account = state.accounts.of(&call.account);
    let group = find(account, call)?;
    let members = account.users.iter().filter(|user| user.groups.contains(&group.identity.name));
    let xml = Xml::fields().child(write(&group.identity)).list(
        "Users",
        "member",
        members.map(|user| write_user(user, Detail::Listed)),
    );
    Ok(Some(with_marker(xml, None)))
}

pub(super) fn list(state: &mut IamState, call: &Call) -> Answer {
    let groups = state.accounts.of(&call.account).groups.iter();
    let groups = groups.filter(|group| group.identity.path.starts_with(path_prefix(call)));
    page(call, "Groups", groups.map(|group| (group.identity.name.to_lowercase(), write(&group.identity))))
        .map(Some)
}

pub(super) fn delete(state: &mut IamState, call: &Call) -> Answer {
    let account = state.accounts.of(&call.account);
    let group = find(account, call)?;
    let name = group.identity.name.clone();
    if account.users.iter().any(|user| user.groups.contains(&name)) {
        return Err(delete_conflict("Cannot delete entity, must remove users from group first."));
    }
    if !group.permissions.attached.is_empty() {
        return Err(delete_conflict("Cannot delete entity, must detach all policies first."));
    }
    if !group.permissions.inline.is_empty() {
        return Err(delete_conflict("Cannot delete entity, must delete policies first."));
    }
    account.groups.remove(&name);
    Ok(None)
}

pub(super) fn add_user(state: &mut IamState, call: &Call) -> Answer {
    let account = state.accounts.of(&call.account);
    let group = find(account, call)?.identity.name.clone();
    let user = users::find(account, call)?;
    if !user.groups.contains(&group) {
        within_quota(user.groups.len(), 10, "GroupsPerUser")?;
        user.groups.push(group);
    }
    Ok(None)
}

pub(super) fn remove_user(state: &mut IamState, call: &Call) -> Answer {
    let account = state.accounts.of(&call.account);
    let group = find(account, call)?.identity.name.clone();
    let user = users::find(account, call)?;
    let missing =
        || no_such_entity(format!("The user with name {} is not in the group.", user.identity.name));
    let position = user.groups.iter().position(|name| *name == group).ok_or_else(missing)?;
    user.groups.remove(position);
    Ok(None)
}

pub(super) fn list_for_user(state: &mut IamState, call: &Call) -> Answer {
    let account = state.accounts.of(&call.account);
    let names = users::find(account, call)?.groups.clone();
    let groups = account.groups.iter().filter(|group| names.contains(&group.identity.name));
    page(call, "Groups", groups.map(|group| (group.identity.name.to_lowercase(), write(&group.identity))))
        .map(Some)
}
