//! The policies of users, groups and roles: attached, inline, and the boundary.

use super::document::{check_identity, size};
use super::input::{
    arn, invalid, limit_exceeded, name, no_such_entity, path_prefix, policy_name, required, within_quota,
};
use super::model::{Account, Permissions};
use super::output::{Answer, encoded, page};
use super::policies;
use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::{Call, Xml};

/// What a policy can be attached to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PrincipalKind {
    User,
    Group,
    Role,
}

impl PrincipalKind {
    fn label(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Group => "Group",
            Self::Role => "Role",
        }
    }

    fn lower(self) -> String {
        self.label().to_lowercase()
    }

    /// Takes the kind out of an operation's name: `AttachRolePolicy` is `Attach-Policy` of a role.
    pub(super) fn split(operation: &str) -> Option<(Self, String)> {
        [Self::User, Self::Group, Self::Role].into_iter().find_map(|kind| {
            let (verb, object) = operation.split_once(kind.label())?;
            Some((kind, format!("{verb}-{object}")))
        })
    }

    /// Characters of all inline policies together, white space not counted
    /// (IAM User Guide, IAM and AWS STS quotas).
    fn inline_quota(self) -> usize {
        match self {
            Self::User => 2048,
            Self::Group => 5120,
            Self::Role => 10_240,
        }
    }

    /// The entity a call names, as far as its policies go.
    fn find<'a>(self, account: &'a mut Account, call: &Call) -> Result<(&'a mut Permissions, String)> {
        let field = format!("{}Name", self.label());
        let name = name(call, &field, 128)?;
        let found = match self {
            Self::User => account.users.get_mut(name).map(|user| &mut user.permissions),
            Self::Group => account.groups.get_mut(name).map(|group| &mut group.permissions),
            Self::Role => account.roles.get_mut(name).map(|role| &mut role.permissions),
        };
        let missing = || no_such_entity(format!("The {} with name {name} cannot be found.", self.lower()));
        found.map(|permissions| (permissions, name.to_owned())).ok_or_else(missing)
    }
}

fn policy_name_of(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or_default()
}

pub(super) fn attach(account: &mut Account, call: &Call, kind: PrincipalKind) -> Answer {
    let arn = arn(call, "PolicyArn")?;
    let quota = account.quotas.attached_policies;
    kind.find(account, call)?;
    if policies::find(account, arn).is_none() {
        return Err(no_such_entity(format!("Policy {arn} does not exist or is not attachable.")));
    }
    let (permissions, _) = kind.find(account, call)?;
    if !permissions.attached.iter().any(|attached| attached == arn) {
        within_quota(permissions.attached.len(), quota, &format!("PoliciesPer{}", kind.label()))?;
        let before = permissions.clone();
        permissions.attached.push(arn.to_owned());
        let after = permissions.clone();
        account.uses.change(&before, &after);
    }
    Ok(None)
}

pub(super) fn detach(account: &mut Account, call: &Call, kind: PrincipalKind) -> Answer {
    let arn = arn(call, "PolicyArn")?;
    let (permissions, _) = kind.find(account, call)?;
    let position = permissions.attached.iter().position(|attached| attached == arn);
    let position = position.ok_or_else(|| no_such_entity(format!("Policy {arn} was not found.")))?;
    let before = permissions.clone();
    permissions.attached.remove(position);
    let after = permissions.clone();
    account.uses.change(&before, &after);
    Ok(None)
}

pub(super) fn list_attached(account: &mut Account, call: &Call, kind: PrincipalKind) -> Answer {
    let (permissions, _) = kind.find(account, call)?;
    let attached = permissions.attached.clone();
    let in_path = |arn: &String| {
        policies::find(account, arn).is_none_or(|policy| policy.identity.path.starts_with(path_prefix(call)))
    };
    let items = attached.iter().filter(|arn| in_path(arn)).enumerate().map(|(position, arn)| {
        let policy = Xml::fields().text("PolicyName", policy_name_of(arn)).text("PolicyArn", arn);
        (format!("{position:06}"), policy)
    });
    page(call, "AttachedPolicies", items).map(Some)
}

pub(super) fn put_inline(account: &mut Account, call: &Call, kind: PrincipalKind) -> Answer {
    let name = policy_name(call)?;
    let document = required(&call.params, "PolicyDocument")?;
    let (permissions, holder) = kind.find(account, call)?;
    check_identity(document, call.partition())?;
    let others = permissions.inline.iter().filter(|(other, _)| *other != name);
    let total = others.map(|(_, document)| size(document)).sum::<usize>() + size(document);
    let quota = kind.inline_quota();
    if total > quota {
        return Err(limit_exceeded(format!(
            "Maximum policy size of {quota} bytes exceeded for {} {holder}",
            kind.lower()
        )));
    }
    permissions.inline.insert(name.to_owned(), document.to_owned());
    Ok(None)
}

fn no_inline(kind: PrincipalKind, name: &str) -> ApiError {
    no_such_entity(format!("The {} policy with name {name} cannot be found.", kind.lower()))
}

pub(super) fn get_inline(account: &mut Account, call: &Call, kind: PrincipalKind) -> Answer {
    let name = policy_name(call)?;
    let (permissions, holder) = kind.find(account, call)?;
    let document = permissions.inline.get(name).ok_or_else(|| no_inline(kind, name))?;
    let fields = Xml::fields()
        .text(&format!("{}Name", kind.label()), holder)
        .text("PolicyName", name)
        .text("PolicyDocument", encoded(document));
    Ok(Some(fields))
}

pub(super) fn delete_inline(account: &mut Account, call: &Call, kind: PrincipalKind) -> Answer {
    let name = policy_name(call)?;
    let (permissions, _) = kind.find(account, call)?;
    permissions.inline.remove(name).ok_or_else(|| no_inline(kind, name))?;
    Ok(None)
}

pub(super) fn list_inline(account: &mut Account, call: &Call, kind: PrincipalKind) -> Answer {
    let (permissions, _) = kind.find(account, call)?;
    let names = permissions.inline.keys().map(|name| (name.clone(), Xml::fields().content(name)));
    page(call, "PolicyNames", names).map(Some)
}

/// The boundary a request asks for, if it asks; it must be a managed policy that exists.
pub(super) fn boundary(account: &Account, call: &Call) -> Result<Option<String>> {
    let Some(arn) = call.params.get("PermissionsBoundary") else {
        return Ok(None);
    };
    if !arn.contains(":policy/") {
        return Err(invalid(format!("Value ({arn}) for parameter PermissionsBoundary is invalid.")));
    }
    match policies::find(account, arn) {
        Some(_) => Ok(Some(arn.to_owned())),
        None => Err(no_such_entity(format!("Scope ARN: {arn} does not exist or is not attachable."))),
    }
}

pub(super) fn put_boundary(account: &mut Account, call: &Call, kind: PrincipalKind) -> Answer {
    required(&call.params, "PermissionsBoundary")?;
    kind.find(account, call)?;
    let boundary = boundary(account, call)?;
    let (permissions, _) = kind.find(account, call)?;
    let before = permissions.clone();
    permissions.boundary = boundary;
    let after = permissions.clone();
    account.uses.change(&before, &after);
    Ok(None)
}

pub(super) fn delete_boundary(account: &mut Account, call: &Call, kind: PrincipalKind) -> Answer {
    let (permissions, holder) = kind.find(account, call)?;
    let missing =
        || no_such_entity(format!("{} {holder} does not have a permissions boundary.", kind.label()));
    let before = permissions.clone();
    permissions.boundary.take().ok_or_else(missing)?;
    let after = permissions.clone();
    account.uses.change(&before, &after);
    Ok(None)
}
