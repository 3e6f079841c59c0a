//! Roles, users, managed policies and access keys.

use std::collections::{BTreeMap, BTreeSet};

use provision_core::call::IamCall;
use provision_core::edge::CloudErrorKind::{Conflict, NotFound, NotYet, Permanent};
use provision_core::facts::{
    ACCESS_KEY_TAG, AccessKeyFacts, AttachedPolicy, KeyIntent, PolicyFacts, PolicyVersion, REPLACED_KEY_TAG,
    RoleFacts, UserFacts, World,
};

use super::{Refusal, credentials, ensure};

const MISSING: Refusal = Refusal(NotFound, "NoSuchEntity");
/// What was made a moment ago may not be known everywhere.
const NOT_YET: Refusal = Refusal(NotYet, "NoSuchEntity");
const EXISTS: Refusal = Refusal(Conflict, "EntityAlreadyExists");
/// What was detached a moment ago may be.
const IN_USE: Refusal = Refusal(NotYet, "DeleteConflict");
/// What is generated for a role.
const EXTERNAL_ID: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const TOO_MANY: Refusal = Refusal(Permanent, "LimitExceeded");

pub(super) fn execute(world: &mut World, call: &IamCall) -> Result<(), Refusal> {
    match call {
        IamCall::CreatePolicy { .. }
        | IamCall::CreatePolicyVersion { .. }
        | IamCall::DeletePolicyVersion { .. }
        | IamCall::TagPolicy { .. }
        | IamCall::UntagPolicy { .. }
        | IamCall::DeletePolicy { .. } => policy(world, call.clone()),
        IamCall::CreateRole { .. }
        | IamCall::UpdateAssumeRolePolicy { .. }
        | IamCall::UpdateRole { .. }
        | IamCall::PutRolePermissionsBoundary { .. }
        | IamCall::TagRole { .. }
        | IamCall::UntagRole { .. }
        | IamCall::AttachRolePolicy { .. }
        | IamCall::DetachRolePolicy { .. }
        | IamCall::DeleteRolePolicy { .. }
        | IamCall::DeleteRole { .. } => role(world, call.clone()),
        _ => user(world, call.clone()),
    }
}

/// The ARN of something in the account.
fn arn(world: &World, resource: &str) -> String {
    format!("arn:{}:iam::{}:{resource}", world.identity.partition, world.identity.account)
}

fn policy(world: &mut World, call: IamCall) -> Result<(), Refusal> {
    match call {
        IamCall::CreatePolicy { name, path, document, tags, .. } => {
            let arn = arn(world, &format!("policy{path}{name}"));
            let versions = vec![PolicyVersion { id: "v1".to_owned(), is_default: true }];
            let policy = PolicyFacts { path, tags, document, versions, ..PolicyFacts::default() };
            ensure(world.policies.insert(arn, policy).is_none(), EXISTS)?;
        }
        IamCall::CreatePolicyVersion { arn, document } => {
            let policy = world.policies.get_mut(&arn).ok_or(MISSING)?;
            ensure(policy.versions.len() < 5, TOO_MANY)?;
            policy.versions.iter_mut().for_each(|version| version.is_default = false);
            let numbers = policy.versions.iter().filter_map(|version| version.id[1..].parse::<u32>().ok());
            let id = format!("v{}", numbers.max().unwrap_or_default() + 1);
            policy.versions.push(PolicyVersion { id, is_default: true });
            policy.document = document;
        }
        IamCall::DeletePolicyVersion { arn, version } => {
            let versions = &mut world.policies.get_mut(&arn).ok_or(MISSING)?.versions;
            let at = versions.iter().position(|one| one.id == version).ok_or(MISSING)?;
            ensure(!versions[at].is_default, Refusal(Conflict, "DeleteConflict"))?;
            versions.remove(at);
        }
        IamCall::UntagPolicy { arn, keys } => {
            world.policies.get_mut(&arn).ok_or(MISSING)?.tags.retain(|key, _| !keys.contains(key));
        }
        IamCall::TagPolicy { arn, tags } => world.policies.get_mut(&arn).ok_or(MISSING)?.tags.extend(tags),
        IamCall::DeletePolicy { arn } => {
            let policy = world.policies.remove(&arn).ok_or(MISSING)?;
            ensure((policy.attachments, policy.versions.len()) == (0, 1), IN_USE)?;
        }
        other => panic!("{other:?} is about no policy"),
    }
    Ok(())
}

/// Counts the attachment and describes it, unless it is there: attaching twice is attaching once.
fn attach(
    policies: &mut BTreeMap<String, PolicyFacts>,
    attached: &mut Vec<AttachedPolicy>,
    arn: String,
) -> Result<(), Refusal> {
    if attached.iter().any(|one| one.arn == arn) {
        return Ok(());
    }
    // One that AWS manages is in no account.
    if !arn.contains(":iam::aws:") {
        policies.get_mut(&arn).ok_or(NOT_YET)?.attachments += 1;
    }
    let name = arn.rsplit('/').next().unwrap_or_default().to_owned();
    attached.push(AttachedPolicy { name, arn });
    attached.sort();
    Ok(())
}

fn detach(
    policies: &mut BTreeMap<String, PolicyFacts>,
    attached: &mut Vec<AttachedPolicy>,
    arn: &str,
) -> Result<(), Refusal> {
    let at = attached.iter().position(|one| one.arn == arn).ok_or(MISSING)?;
    attached.remove(at);
    if let Some(policy) = policies.get_mut(arn) {
        policy.attachments -= 1;
    }
    Ok(())
}

fn role(world: &mut World, call: IamCall) -> Result<(), Refusal> {
    let call = call.with_external_id(EXTERNAL_ID);
    let arn = |world: &World, path: &str, name: &str| arn(world, &format!("role{path}{name}"));
    match call {
        IamCall::CreateRole {
            name,
            path,
            description,
            trust_policy,
            max_session_seconds,
            permissions_boundary,
            tags,
        } => {
            let arn = arn(world, &path, &name);
            let role = RoleFacts {
                arn,
                path,
                description,
                max_session_seconds,
                trust_policy,
                permissions_boundary,
                tags,
                ..RoleFacts::default()
            };
            ensure(world.roles.insert(name, role).is_none(), EXISTS)?;
        }
        IamCall::UpdateAssumeRolePolicy { role, trust_policy } => {
            world.roles.get_mut(&role).ok_or(MISSING)?.trust_policy = trust_policy;
        }
        // The words that are there by now go along, as the edge has them.
        IamCall::UpdateRole { role, max_session_seconds } => {
            world.roles.get_mut(&role).ok_or(MISSING)?.max_session_seconds = max_session_seconds;
        }
        IamCall::PutRolePermissionsBoundary { role, boundary } => {
            world.roles.get_mut(&role).ok_or(NOT_YET)?.permissions_boundary = Some(boundary);
        }
        IamCall::TagRole { role, tags } => world.roles.get_mut(&role).ok_or(MISSING)?.tags.extend(tags),
        IamCall::UntagRole { role, keys } => {
            world.roles.get_mut(&role).ok_or(MISSING)?.tags.retain(|key, _| !keys.contains(key));
        }
        IamCall::AttachRolePolicy { role, policy_arn } => {
            let role = world.roles.get_mut(&role).ok_or(NOT_YET)?;
            attach(&mut world.policies, &mut role.attached, policy_arn)?;
        }
        IamCall::DetachRolePolicy { role, policy_arn } => {
            let role = world.roles.get_mut(&role).ok_or(MISSING)?;
            detach(&mut world.policies, &mut role.attached, &policy_arn)?;
        }
        IamCall::DeleteRolePolicy { role, policy } => {
            ensure(world.roles.get_mut(&role).ok_or(MISSING)?.inline.remove(&policy), MISSING)?;
        }
        IamCall::DeleteRole { role } => {
            let gone = world.roles.remove(&role).ok_or(MISSING)?;
            ensure(gone.attached.is_empty() && gone.inline.is_empty(), IN_USE)?;
        }
        other => panic!("{other:?} is about no role"),
    }
    Ok(())
}

fn user(world: &mut World, call: IamCall) -> Result<(), Refusal> {
    match call {
        IamCall::CreateUser { user, path, tags } => {
            let arn = arn(world, &format!("user{path}{user}"));
            let made = UserFacts { arn, path, tags, ..UserFacts::default() };
            ensure(world.access_users.insert(user, made).is_none(), EXISTS)?;
        }
        IamCall::UntagUser { user, keys } => {
            present(world, &user, MISSING)?.tags.retain(|key, _| !keys.contains(key));
        }
        IamCall::TagUser { user, tags } => present(world, &user, NOT_YET)?.tags.extend(tags),
        IamCall::AttachUserPolicy { user, policy_arn } => {
            let user = world.access_users.get_mut(&user).ok_or(NOT_YET)?;
            attach(&mut world.policies, &mut user.attached, policy_arn)?;
        }
        IamCall::DetachUserPolicy { user, policy_arn } => {
            let user = world.access_users.get_mut(&user).ok_or(MISSING)?;
            detach(&mut world.policies, &mut user.attached, &policy_arn)?;
        }
        IamCall::DeleteUserPolicy { user, policy } => {
            ensure(present(world, &user, MISSING)?.inline.remove(&policy), MISSING)?;
        }
        IamCall::RemoveUserFromGroup { user, group } => {
            ensure(present(world, &user, MISSING)?.groups.remove(&group), MISSING)?;
        }
        IamCall::DeleteUser { user } => {
            let gone = world.access_users.remove(&user).ok_or(MISSING)?;
            let free = gone.attached.is_empty() && gone.inline.is_empty() && gone.groups.is_empty();
            ensure(free && gone.keys.is_empty(), IN_USE)?;
        }
        IamCall::CreateAccessKey { user, store, keep, replaces, .. } => {
            let facts = present(world, &user, NOT_YET)?;
            let recorded = facts.tags.get(ACCESS_KEY_TAG);
            if facts.keys.iter().any(|key| Some(&key.id) == recorded && !keep.contains(&key.id)) {
                return Ok(());
            }
            credentials::present(world, &store)?;
            let id = add_key(world, &user, &keep)?;
            credentials::present(world, &store)?.access_key_id = Some(id.clone());
            let tags = &mut present(world, &user, NOT_YET)?.tags;
            tags.extend([(ACCESS_KEY_TAG.to_owned(), id), KeyIntent::over()]);
            tags.extend(replaces.map(|old| (REPLACED_KEY_TAG.to_owned(), old)));
        }
        IamCall::UpdateAccessKey { user, key } => {
            let keys = &mut present(world, &user, MISSING)?.keys;
            keys.iter_mut().find(|one| one.id == key).ok_or(MISSING)?.active = false;
        }
        IamCall::DeleteAccessKey { user, key, .. } => {
            let keys = &mut present(world, &user, MISSING)?.keys;
            let at = keys.iter().position(|one| one.id == key).ok_or(MISSING)?;
            keys.remove(at);
        }
        other => panic!("{other:?} is about no user"),
    }
    Ok(())
}

fn present<'w>(world: &'w mut World, name: &str, missing: Refusal) -> Result<&'w mut UserFacts, Refusal> {
    world.access_users.get_mut(name).ok_or(missing)
}

pub fn user_of<'w>(world: &'w mut World, name: &str) -> &'w mut UserFacts {
    world.access_users.get_mut(name).expect("the IAM user")
}

/// As a run that was killed after it had announced a key, and made it.
pub fn announced_key(world: &mut World, user: &str) -> String {
    let known: BTreeSet<_> = user_of(world, user).keys.iter().map(|key| key.id.clone()).collect();
    let at = |hour: u32| format!("2026-11-22T{hour:02}:00:00Z");
    let intent = KeyIntent { from: at(8), until: at(9), known: known.clone() };
    user_of(world, user).tags.extend([intent.tag()]);
    new_key(world, user, &known)
}

/// Makes a key beside those to keep, each a minute younger than the one before.
pub fn new_key(world: &mut World, user: &str, keep: &BTreeSet<String>) -> String {
    add_key(world, user, keep).unwrap_or_else(|Refusal(_, code)| panic!("{user}: {code}"))
}

fn add_key(world: &mut World, user: &str, keep: &BTreeSet<String>) -> Result<String, Refusal> {
    let keys = &mut user_of(world, user).keys;
    let minute = keys.iter().filter_map(|key| key.created[14..16].parse::<u32>().ok()).max().unwrap_or(0) + 1;
    keys.retain(|key| keep.contains(&key.id));
    ensure(keys.len() < 2, TOO_MANY)?;
    let id = format!("AKIA{minute:012}TEST");
    let created = format!("2026-11-22T08:{minute:02}:00Z");
    keys.push(AccessKeyFacts { id: id.clone(), active: true, created, last_used: None });
    Ok(id)
}
