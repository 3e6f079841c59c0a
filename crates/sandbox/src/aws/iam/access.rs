//! What a caller of IAM must be allowed (Service Authorization Reference, AWS IAM).

use super::model::{Account, IamState, Identity, Tag};
use crate::endpoint::{Access, Call, Caller};

/// The permissions a call needs.
pub(super) fn of(call: &Call, state: &IamState) -> Vec<Access> {
    let empty = Account::default();
    let account = state.accounts.get(&call.account).unwrap_or(&empty);
    let action = format!("iam:{}", call.operation);
    let target = target(call, account);
    let mut access = Access::new(action, &target.arn);
    for tag in target.tags {
        access = access.context(format!("aws:ResourceTag/{}", tag.key), &tag.value);
        access = access.context(format!("iam:ResourceTag/{}", tag.key), &tag.value);
    }
    if let Some(arn) = call.params.get("PolicyArn").filter(|_| call.operation.contains("tach")) {
        access = access.context("iam:PolicyARN", arn);
    }
    if let Some(arn) = call.params.get("PermissionsBoundary") {
        access = access.context("iam:PermissionsBoundary", arn);
    }
    let mut all = vec![access];
    // Who makes something with tags must be allowed to tag it (IAM User Guide, "Tag IAM resources").
    if let Some(kind) = call.operation.strip_prefix("Create").filter(|_| !call.params.list("Tags").is_empty())
    {
        all.push(Access::new(format!("iam:Tag{kind}"), &target.arn));
    }
    if call.operation == "AddRoleToInstanceProfile" {
        let role = call.params.get("RoleName").unwrap_or_default();
        let arn = account.roles.get(role).map(|role| role.identity.arn.clone());
        all.push(Access::new("iam:PassRole", arn.unwrap_or_else(|| new_arn(call, "role", role))));
    }
    all
}

/// The resource of a call.
struct Resource<'a> {
    arn: String,
    tags: &'a [Tag],
}

fn target<'a>(call: &Call, account: &'a Account) -> Resource<'a> {
    let name = |field: &str| call.params.get(field);
    let found = |kind: &str, name: &str, entity: Option<(&Identity, &'a [Tag])>| match entity {
        Some((identity, tags)) => Resource { arn: identity.arn.clone(), tags },
        None => Resource { arn: new_arn(call, kind, name), tags: &[] },
    };
    if let Some(name) = name("InstanceProfileName") {
        let profile = account.instance_profiles.get(name);
        return found("instance-profile", name, profile.map(|p| (&p.identity, p.tags.as_slice())));
    }
    if let Some(name) = name("RoleName") {
        return found("role", name, account.roles.get(name).map(|r| (&r.identity, r.tags.as_slice())));
    }
    if let Some(name) = name("GroupName") {
        return found("group", name, account.groups.get(name).map(|g| (&g.identity, [].as_slice())));
    }
    if let Some(name) = name("UserName").or_else(|| holder(call, account)).or_else(|| own_name(call)) {
        return found("user", name, account.users.get(name).map(|u| (&u.identity, u.tags.as_slice())));
    }
    if let Some(arn) = name("PolicyArn") {
        let policy = account.policies.get(arn.rsplit('/').next().unwrap_or_default());
        let policy = policy.filter(|policy| policy.identity.arn == arn);
        return Resource { arn: arn.to_owned(), tags: policy.map_or(&[], |policy| &policy.tags) };
    }
    if let Some(name) = name("PolicyName") {
        return Resource { arn: new_arn(call, "policy", name), tags: &[] };
    }
    let arn =
        ["OpenIDConnectProviderArn", "PolicySourceArn", "SerialNumber"].iter().find_map(|field| name(field));
    Resource { arn: arn.unwrap_or("*").to_owned(), tags: &[] }
}

/// Whose key it is that a call names without its user.
fn holder<'a>(call: &Call, account: &'a Account) -> Option<&'a str> {
    let id = call.params.get("AccessKeyId")?;
    let mut users = account.users.iter();
    users.find(|user| user.keys.iter().any(|key| key.id == id)).map(|user| user.identity.name.as_str())
}

/// Calls about a user that name none are about the caller.
fn own_name(call: &Call) -> Option<&str> {
    match &call.caller {
        Caller::User { name, .. } if call.operation == "GetUser" || call.operation.contains("AccessKey") => {
            Some(name)
        }
        _ => None,
    }
}

/// The ARN of what is not there yet, or not at all.
fn new_arn(call: &Call, kind: &str, name: &str) -> String {
    let path = call.params.get("Path").unwrap_or("/");
    format!("arn:{}:iam::{}:{kind}{path}{name}", call.partition(), call.account)
}
