//! Managed policies and their versions.

use super::document::{check_identity, size};
use super::input::{
    already_exists, arn, constraint, delete_conflict, flag, identity, limit_exceeded, no_such_entity,
    path_prefix, policy_description, policy_name, required, tags, within_quota,
};
use super::managed;
use super::model::{Account, IamState, Permissions, Policy, PolicyVersion};
use super::output::{
    Answer, Detail, marker, page, paginate, policy as write, version as write_version, with_marker,
};
use crate::endpoint::error::Result;
use crate::endpoint::{Call, Xml};

/// A managed policy has at most this many versions (IAM User Guide, Versioning IAM policies).
const VERSIONS: usize = 5;
/// Characters of a managed policy, white space not counted.
const SIZE: usize = 6144;

/// A policy of the account or of AWS.
pub(super) fn find<'a>(account: &'a Account, arn: &str) -> Option<&'a Policy> {
    match managed::is_managed(arn) {
        true => managed::find(arn),
        false => account.policies.get(arn.rsplit('/').next()?).filter(|policy| policy.identity.arn == arn),
    }
}

fn not_found(arn: &str) -> crate::endpoint::ApiError {
    no_such_entity(format!("Policy {arn} was not found."))
}

/// The policy of the account a call names in `PolicyArn`; AWS's own are not to be changed.
pub(super) fn find_own<'a>(account: &'a mut Account, call: &Call) -> Result<&'a mut Policy> {
    let arn = arn(call, "PolicyArn")?;
    if managed::is_managed(arn) {
        return Err(crate::endpoint::ApiError::forbidden(
            "AccessDenied",
            format!(
                "User: {} is not authorized to perform: iam:{} on resource: policy {arn}",
                call.caller_arn(),
                call.operation
            ),
        ));
    }
    let name = arn.rsplit('/').next().unwrap_or_default();
    account.policies.get_mut(name).filter(|policy| policy.identity.arn == arn).ok_or_else(|| not_found(arn))
}

fn accept_document(document: &str, partition: &str) -> Result<()> {
    check_identity(document, partition)?;
    match size(document) > SIZE {
        true => Err(limit_exceeded(format!("Cannot exceed quota for PolicySize: {SIZE}"))),
        false => Ok(()),
    }
}

pub(super) fn create(state: &mut IamState, call: &Call) -> Answer {
    let name = policy_name(call)?;
    let document = required(&call.params, "PolicyDocument")?;
    let (identity, tags, description) =
        (identity(call, name, "policy", "ANPA")?, tags(call)?, policy_description(call)?);
    let account = state.accounts.of(&call.account);
    if account.policies.clashes(name) {
        return Err(already_exists(format!(
            "A policy called {name} already exists. Duplicate names are not allowed."
        )));
    }
    within_quota(account.policies.len(), account.quotas.policies, "PoliciesPerAccount")?;
    accept_document(document, call.partition())?;
    let first = PolicyVersion { number: 1, document: document.to_owned(), created: call.now };
    let policy = Policy {
        identity,
        description,
        tags,
        updated: call.now,
        versions: vec![first],
        default_version: 1,
        next_version: 2,
    };
    // CreatePolicy does not repeat the description (IAM API Reference, Policy).
    let without = Policy { description: None, ..policy.clone() };
    let answer = Xml::fields().child(write(&without, (0, 0), Detail::Full));
    account.policies.insert(policy);
    Ok(Some(answer))
}

pub(super) fn get(state: &mut IamState, call: &Call) -> Answer {
    let account = state.accounts.of(&call.account);
    let arn = arn(call, "PolicyArn")?;
    let policy = find(account, arn).ok_or_else(|| not_found(arn))?;
    Ok(Some(Xml::fields().child(write(policy, account.uses.of(arn), Detail::Full))))
}

pub(super) fn list(state: &mut IamState, call: &Call) -> Answer {
    let managed = managed::policies(state.partition);
    let account = state.accounts.of(&call.account);
    let scope = call.params.get("Scope").unwrap_or("All");
    if !["All", "AWS", "Local"].contains(&scope) {
        return Err(constraint(scope, "Scope", "Member must satisfy enum value set: [All, AWS, Local]"));
    }
    let only_attached = flag(call, "OnlyAttached")?;
    let boundaries = call.params.get("PolicyUsageFilter") == Some("PermissionsBoundary");
    // The account's own come first: a page begins at its marker without looking at those before it.
    let marker = marker(call)?;
    let after = marker.as_deref().and_then(|marker| marker.strip_prefix("own/"));
    let past_own = marker.is_some() && after.is_none();
    let own = account.policies.after(after).filter(|_| scope != "AWS").take_while(|_| !past_own);
    let own = own.map(|policy| (format!("own/{}", policy.identity.name.to_lowercase()), policy));
    let aws = managed.values().filter(|_| scope != "Local");
    let aws = aws.map(|policy| (format!("own~{}", policy.identity.arn), policy));
    let wanted = own.chain(aws).filter(|(_, policy)| {
        let uses = account.uses.of(&policy.identity.arn);
        let used = if boundaries { uses.1 } else { uses.0 };
        policy.identity.path.starts_with(path_prefix(call)) && (used > 0 || !(only_attached || boundaries))
    });
    let items = wanted
        .map(|(key, policy)| (key, write(policy, account.uses.of(&policy.identity.arn), Detail::Listed)));
    page(call, "Policies", items).map(Some)
}

pub(super) fn delete(state: &mut IamState, call: &Call) -> Answer {
    let account = state.accounts.of(&call.account);
    let policy = find_own(account, call)?.clone();
    if account.uses.of(&policy.identity.arn) != (0, 0) {
        return Err(delete_conflict("Cannot delete a policy attached to entities."));
    }
    if policy.versions.len() > 1 {
        return Err(delete_conflict(
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. \
             The default version is deleted with the policy.",
        ));
    }
    account.policies.remove(&policy.identity.name);
    Ok(None)
}

pub(super) fn create_version(state: &mut IamState, call: &Call) -> Answer {
    let document = required(&call.params, "PolicyDocument")?;
    let policy = find_own(state.accounts.of(&call.account), call)?;
    accept_document(document, call.partition())?;
    if policy.versions.len() >= VERSIONS {
        return Err(limit_exceeded(
            "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.",
        ));
    }
    let version =
        PolicyVersion { number: policy.next_version, document: document.to_owned(), created: call.now };
    policy.next_version += 1;
    policy.updated = call.now;
    if flag(call, "SetAsDefault")? {
        policy.default_version = version.number;
    }
    let answer = Xml::fields().child(write_version(&version, policy.default_version, false));
    policy.versions.push(version);
    Ok(Some(answer))
}

/// The number in a version id, `v1` and up.
fn version_id(call: &Call) -> Result<u32> {
    let text = required(&call.params, "VersionId")?;
    let number = text.strip_prefix('v').and_then(|n| n.parse().ok()).filter(|n| *n > 0);
    number.ok_or_else(|| {
        let pattern = r"Member must satisfy regular expression pattern: v[1-9][0-9]*(\.[A-Za-z0-9-]*)?";
        constraint(text, "VersionId", pattern)
    })
}

fn no_version(arn: &str, number: u32) -> crate::endpoint::ApiError {
    no_such_entity(format!("Policy {arn} version v{number} does not exist or is not attachable."))
}

pub(super) fn get_version(state: &mut IamState, call: &Call) -> Answer {
    let (arn, number) = (arn(call, "PolicyArn")?, version_id(call)?);
    let policy = find(state.accounts.of(&call.account), arn).ok_or_else(|| not_found(arn))?;
    let version = policy.versions.iter().find(|version| version.number == number);
    let version = version.ok_or_else(|| no_version(arn, number))?;
    Ok(Some(Xml::fields().child(write_version(version, policy.default_version, true))))
}

pub(super) fn list_versions(state: &mut IamState, call: &Call) -> Answer {
    let arn = arn(call, "PolicyArn")?;
    let policy = find(state.accounts.of(&call.account), arn).ok_or_else(|| not_found(arn))?;
    // The newest first; keys count down so that they ascend.
    let newest_first = policy.versions.iter().rev();
    let items = newest_first.map(|version| {
        (format!("{:010}", u32::MAX - version.number), write_version(version, policy.default_version, false))
    });
    page(call, "Versions", items).map(Some)
}

pub(super) fn set_default_version(state: &mut IamState, call: &Call) -> Answer {
    let number = version_id(call)?;
    let policy = find_own(state.accounts.of(&call.account), call)?;
    if !policy.versions.iter().any(|version| version.number == number) {
        return Err(no_version(&policy.identity.arn, number));
    }
    policy.default_version = number;
    policy.updated = call.now;
    Ok(None)
}

pub(super) fn delete_version(state: &mut IamState, call: &Call) -> Answer {
    let number = version_id(call)?;
    let policy = find_own(state.accounts.of(&call.account), call)?;
    let position = policy.versions.iter().position(|version| version.number == number);
    let position = position.ok_or_else(|| no_version(&policy.identity.arn, number))?;
    if policy.default_version == number {
        return Err(delete_conflict("Cannot delete the default version of a policy."));
    }
    policy.versions.remove(position);
    policy.updated = call.now;
    Ok(None)
}

pub(super) fn list_entities(state: &mut IamState, call: &Call) -> Answer {
    let arn = arn(call, "PolicyArn")?;
    let account = state.accounts.of(&call.account);
    find(account, arn).ok_or_else(|| not_found(arn))?;
    let boundaries = call.params.get("PolicyUsageFilter") == Some("PermissionsBoundary");
    let wanted = call.params.get("EntityFilter");
    let holds = |permissions: &Permissions| match boundaries {
        true => permissions.boundary.as_deref() == Some(arn),
        false => permissions.attached.iter().any(|a| a == arn),
    };
    let users = account.users.iter().map(|user| ("User", &user.identity, &user.permissions));
    let groups = account.groups.iter().map(|group| ("Group", &group.identity, &group.permissions));
    let roles = account.roles.iter().map(|role| ("Role", &role.identity, &role.permissions));
    let entities = groups.chain(roles).chain(users).filter(|(kind, identity, permissions)| {
        wanted.is_none_or(|wanted| wanted == *kind)
            && identity.path.starts_with(path_prefix(call))
            && holds(permissions)
    });
    let items = entities
        .map(|(kind, identity, _)| (format!("{kind}/{}", identity.name.to_lowercase()), (kind, identity)));
    let page = paginate(call, items)?;
    let mut xml = Xml::fields();
    for kind in ["Group", "User", "Role"] {
        let members = page.items.iter().filter(|(_, (of, _))| *of == kind).map(|(_, (_, identity))| {
            Xml::fields()
                .text(&format!("{kind}Name"), &identity.name)
                .text(&format!("{kind}Id"), &identity.id)
        });
        xml = xml.list(&format!("Policy{kind}s"), "member", members);
    }
    Ok(Some(with_marker(xml, page.marker)))
}
