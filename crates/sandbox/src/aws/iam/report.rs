//! Everything about an account at once.

use super::input::constraint;
use super::managed;
use super::model::{Account, IamState, Permissions, Policy};
use super::output::{
    Answer, Detail, encoded, group, instance_profile, marker, paginate, policy, role, user, version,
    with_marker,
};
use super::roles;
use crate::endpoint::{Call, Xml};

const FILTERS: [&str; 5] = ["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"];
const LISTS: [&str; 4] = ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"];

/// One sweep over users, groups, roles and policies, a page at a time.
pub(super) fn authorization_details(state: &mut IamState, call: &Call) -> Answer {
    state.accounts.of(&call.account);
    let filter = call.params.texts("Filter");
    if let Some(wrong) = filter.iter().find(|kind| !FILTERS.contains(&kind.as_str())) {
        let set = format!("Member must satisfy enum value set: [{}]", FILTERS.join(", "));
        return Err(constraint(wrong, "filter", &set));
    }
    let partition = state.partition;
    let wanted = |kind: &str| filter.is_empty() || filter.iter().any(|f| f == kind);
    let Some(account) = state.accounts.get(&call.account) else {
        return Ok(None);
    };
    let uses_of = |p: &Policy| account.uses.of(&p.identity.arn);

    // A page begins at its marker without looking at what comes before it.
    let marker = marker(call)?;
    let marker = marker.as_deref().unwrap_or_default();
    let (kind, name) = marker.split_once('/').unwrap_or(("0", ""));
    let from = |of: &str| (of == kind && !name.is_empty()).then_some(name);
    let wanted = |label: &str, of: &str| wanted(label) && of >= kind;
    let users = account.users.after(from("0")).filter(|_| wanted("User", "0"));
    let users = users.map(|u| (format!("0/{}", u.identity.name.to_lowercase()), Item::User(u)));
    let groups = account.groups.after(from("1")).filter(|_| wanted("Group", "1"));
    let groups = groups.map(|g| (format!("1/{}", g.identity.name.to_lowercase()), Item::Group(g)));
    let roles = account.roles.after(from("2")).filter(|_| wanted("Role", "2"));
    let roles = roles.map(|r| (format!("2/{}", r.identity.name.to_lowercase()), Item::Role(r)));
    // Of AWS's own policies only those in use are listed (IAM API Reference).
    let aws = managed::policies(partition)
        .values()
        .filter(|p| wanted("AWSManagedPolicy", "3") && uses_of(p) != (0, 0));
    let aws = aws.map(|p| (format!("3/{}", p.identity.arn), Item::Policy(p)));
    let local = account.policies.after(from("4")).filter(|_| wanted("LocalManagedPolicy", "4"));
    let local = local.map(|p| (format!("4/{}", p.identity.name.to_lowercase()), Item::Policy(p)));

    let page = paginate(call, users.chain(groups).chain(roles).chain(aws).chain(local))?;
    let mut lists: [Vec<Xml>; 4] = Default::default();
    for (_, item) in page.items {
        let (list, xml) = match item {
            Item::User(u) => (0, user_detail(u)),
            Item::Group(g) => (1, with_policies(group(&g.identity), &g.permissions, "GroupPolicyList")),
            Item::Role(r) => (2, role_detail(state, account, r)),
            Item::Policy(p) => (3, policy_detail(p, uses_of(p))),
        };
        lists[list].push(xml);
    }
    let xml = LISTS.iter().zip(lists).fold(Xml::fields(), |xml, (name, list)| xml.list(name, "member", list));
    Ok(Some(with_marker(xml, page.marker)))
}

enum Item<'a> {
    User(&'a super::model::User),
    Group(&'a super::model::Group),
    Role(&'a super::model::Role),
    Policy(&'a Policy),
}

fn with_policies(xml: Xml, permissions: &Permissions, inline_list: &str) -> Xml {
    let inline = permissions.inline.iter().map(|(name, document)| {
        Xml::fields().text("PolicyName", name).text("PolicyDocument", encoded(document))
    });
    let attached = permissions.attached.iter().map(|arn| {
        let name = arn.rsplit('/').next().unwrap_or_default();
        Xml::fields().text("PolicyName", name).text("PolicyArn", arn)
    });
    xml.list(inline_list, "member", inline).list("AttachedManagedPolicies", "member", attached)
}

fn user_detail(of: &super::model::User) -> Xml {
    with_policies(user(of, Detail::Full), &of.permissions, "UserPolicyList").texts(
        "GroupList",
        "member",
        &of.groups,
    )
}

fn role_detail(state: &IamState, account: &Account, of: &super::model::Role) -> Xml {
    let trust = roles::trust(state, of);
    let profiles = account.instance_profiles.iter().filter(|p| p.role.as_ref() == Some(&of.identity.name));
    let profiles = profiles.map(|p| instance_profile(p, Some(role(of, &trust, Detail::Listed))));
    let listed = role(of, &trust, Detail::Full);
    with_policies(listed, &of.permissions, "RolePolicyList").list("InstanceProfileList", "member", profiles)
}

fn policy_detail(of: &Policy, uses: (usize, usize)) -> Xml {
    let versions = of.versions.iter().rev().map(|v| version(v, of.default_version, true));
    let listed = policy(&Policy { tags: Vec::new(), ..of.clone() }, uses, Detail::Full);
    listed.list("PolicyVersionList", "member", versions)
}

/// Counts and quotas of the account.
pub(super) fn summary(state: &mut IamState, call: &Call) -> Answer {
    let account = state.accounts.of(&call.account);
    let quotas = &account.quotas;
    let counts = [
        ("Users", account.users.len()),
        ("UsersQuota", quotas.users),
        ("Groups", account.groups.len()),
        ("GroupsQuota", quotas.groups),
        ("Roles", account.roles.len()),
        ("RolesQuota", quotas.roles),
        ("Policies", account.policies.len()),
        ("PoliciesQuota", quotas.policies),
        ("InstanceProfiles", account.instance_profiles.len()),
        ("InstanceProfilesQuota", quotas.instance_profiles),
        ("Providers", account.oidc_providers.len()),
        ("AttachedPoliciesPerRoleQuota", quotas.attached_policies),
        ("AttachedPoliciesPerUserQuota", quotas.attached_policies),
        ("AssumeRolePolicySizeQuota", quotas.trust_policy_size),
        ("PolicySizeQuota", 6144),
        ("VersionsPerPolicyQuota", 5),
        ("AccessKeysPerUserQuota", 2),
        ("AccountMFAEnabled", 1),
    ];
    let entries = counts.map(|(key, value)| Xml::new("entry").text("key", key).text("value", value));
    Ok(Some(Xml::fields().child(Xml::new("SummaryMap").children(entries))))
}
