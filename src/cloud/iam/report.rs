//! IAM's own report on an account: what hangs on each role, user and policy, all at once.
//!
//! It is asked for anyway, to find what carries an owner's tags, and saves what would be asked about each role alone. It
//! tells neither the description and the longest session of a role nor the tags of a policy (IAM API Reference, RoleDetail,
//! ManagedPolicyDetail): the first are listed beside it where many roles are wanted, and of policies each is asked.

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::sync::Arc;

use aws_sdk_iam::Client;
use aws_sdk_iam::types::{
    EntityType, ManagedPolicyDetail, PolicyDetail, Role as ListedRole, RoleDetail, UserDetail,
};
use aws_smithy_types::DateTime;
use futures::future::{BoxFuture, Shared};
use futures::join;

use super::super::answer::{endless, pages};
use super::super::clients::Api;
use super::super::error::subject;
use super::plain::{self, decode, pairs, plain_role};
use provision_core::address::Owner;
use provision_core::edge::CloudError;
use provision_core::facts::{InventoryWanted, PolicyFacts, RoleFacts, UserFacts, Wanted};

/// The most that IAM puts on a page (IAM API Reference, GetAccountAuthorizationDetails, ListRoles).
const PAGE: i32 = 1000;

/// The report, for everybody who waits for it.
pub(in super::super) type Reported<'a> = Shared<BoxFuture<'a, Arc<Report>>>;

/// What was told of what is wanted, and of what carries an owner's tags.
#[derive(Default)]
pub(in super::super) struct Report {
    /// By ARN, of every role and user of the deployments that are looked for.
    pub(in super::super) owned: BTreeMap<String, Owned>,
    /// Why it was not told, where that may not be done without.
    pub(in super::super) error: Option<CloudError>,
    roles: BTreeMap<String, RoleFacts>,
    users: BTreeMap<String, UserFacts>,
    policies: BTreeMap<String, PolicyFacts>,
    /// Whether nothing is missing: neither a page nor, of roles, what is listed beside them; and whether policies are in it.
    whole: Whole,
}

/// The tags of a role or user, and the day on which it was made.
#[derive(Clone)]
pub(in super::super) struct Owned {
    pub(in super::super) tags: BTreeMap<String, String>,
    pub(in super::super) made_on: Option<String>,
}

#[derive(Default)]
struct Whole {
    roles: bool,
    policies: bool,
}

impl Report {
    /// What hangs on a role, where that was told.
    pub(super) fn hanging_on_role(&self, name: &str) -> Option<RoleFacts> {
        self.roles.get(name).cloned()
    }

    /// What hangs on a user, where that was told: no more than its policies and groups.
    pub(super) fn hanging_on_user(&self, name: &str) -> Option<UserFacts> {
        self.users.get(name).cloned()
    }

    /// The role with everything about it, or that there is none; nothing where it has to be asked about.
    pub(super) fn role(&self, name: &str) -> Option<Option<RoleFacts>> {
        self.whole.roles.then(|| self.roles.get(name).cloned())
    }

    /// The policy with everything but its tags, or that there is none; nothing where it has to be asked about.
    pub(super) fn policy(&self, arn: &str) -> Option<Option<PolicyFacts>> {
        self.whole.policies.then(|| self.policies.get(arn).cloned())
    }
}

/// One thing with what hangs on it: as the report tells, or else asked for. Without a report both are asked for at once.
///
/// # Errors
/// Everything that could not be read.
pub(super) async fn with_hanging<T, Hanging>(
    thing: impl Future<Output = Result<Option<T>, Vec<CloudError>>>,
    report: Option<Reported<'_>>,
    told: impl FnOnce(&Report) -> Option<Hanging>,
    hanging: impl Future<Output = Result<Hanging, Vec<CloudError>>>,
) -> Result<Option<(T, Hanging)>, Vec<CloudError>> {
    let Some(report) = report else {
        let (thing, hanging) = join!(thing, hanging);
        return thing?.map(|thing| Ok((thing, hanging?))).transpose();
    };
    let (thing, report) = join!(thing, report);
    let Some(thing) = thing? else { return Ok(None) };
    // What is younger than the report is not in it.
    let hanging = match told(&report) {
        Some(told) => told,
        None => hanging.await?,
    };
    Ok(Some((thing, hanging)))
}

/// The report, as far as it may be read.
pub(super) async fn report(api: &Api<'_, Client>, wanted: &Wanted) -> Report {
    let (details, listed) = join!(details(api, wanted), async {
        // Who may not list them asks about each.
        if wanted.lists_roles() { roles(api, wanted).await.ok() } else { None }
    });
    let mut report = details;
    let mut listed = listed.unwrap_or_default();
    // Who is in one of the two alone is asked about.
    report.whole.roles &= listed.len() == report.roles.len();
    for (name, role) in &mut report.roles {
        match listed.remove(name) {
            Some(listed) => {
                role.description = listed.description;
                role.max_session_seconds = listed.max_session_seconds;
            }
            None => report.whole.roles = false,
        }
    }
    report
}

async fn details(api: &Api<'_, Client>, wanted: &Wanted) -> Report {
    let subject = subject("iam", "GetAccountAuthorizationDetails", "roles and users");
    let mut report = Report::default();
    let mut marker = None;
    loop {
        let page = || {
            let request = api.client.get_account_authorization_details().max_items(PAGE);
            let request = request.filter(EntityType::Role).filter(EntityType::User);
            let request = match wanted.lists_policies() {
                true => request.filter(EntityType::LocalManagedPolicy),
                false => request,
            };
            request.set_marker(marker.clone()).send()
        };
        match api.transport.read_if_answered(&subject, None, page).await {
            Ok(Some(answer)) => {
                let (next, is_truncated) = (answer.marker, answer.is_truncated);
                let roles = answer.role_detail_list.unwrap_or_default();
                roles.into_iter().for_each(|role| report.add_role(role, wanted));
                let users = answer.user_detail_list.unwrap_or_default();
                users.into_iter().for_each(|user| report.add_user(user, wanted));
                let policies = answer.policies.unwrap_or_default();
                policies.into_iter().for_each(|policy| report.add_policy(policy, wanted));
                let next = next.filter(|_| is_truncated);
                if next.is_some() && next == marker {
                    return Report { error: Some(endless(&subject)), ..report };
                }
                marker = next;
            }
            Ok(None) => return report,
            Err(error) => return Report { error: Some(error), ..report },
        }
        if marker.is_none() {
            report.whole = Whole { roles: wanted.lists_roles(), policies: wanted.lists_policies() };
            return report;
        }
    }
}

impl Report {
    fn add_role(&mut self, role: RoleDetail, wanted: &Wanted) {
        let tags = pairs(role.tags);
        self.add_owned(role.arn.as_deref(), role.create_date.as_ref(), &tags, &wanted.inventory);
        let Some((name, profiles)) = role.role_name.and_then(|name| wanted.roles.get_key_value(&name)) else {
            return;
        };
        let (inline, inline_documents) = inline(role.role_policy_list);
        let mut attached = plain::policies(role.attached_managed_policies);
        attached.sort();
        // Only where they are asked for, so that the facts are the same whoever tells them.
        let profiles = role.instance_profile_list.filter(|_| *profiles).unwrap_or_default().into_iter();
        let facts = RoleFacts {
            arn: role.arn.unwrap_or_default(),
            path: role.path.unwrap_or_default(),
            trust_policy: decode(role.assume_role_policy_document.as_deref()),
            permissions_boundary: role
                .permissions_boundary
                .and_then(|boundary| boundary.permissions_boundary_arn),
            tags,
            attached,
            inline,
            inline_documents,
            instance_profiles: profiles.map(|profile| profile.instance_profile_name).collect(),
            ..RoleFacts::default()
        };
        self.roles.insert(name.clone(), facts);
    }

    fn add_user(&mut self, user: UserDetail, wanted: &Wanted) {
        let tags = pairs(user.tags);
        self.add_owned(user.arn.as_deref(), user.create_date.as_ref(), &tags, &wanted.inventory);
        let Some(name) = user.user_name.filter(|name| wanted.access_users.contains(name)) else { return };
        let (inline, inline_documents) = inline(user.user_policy_list);
        let mut attached = plain::policies(user.attached_managed_policies);
        attached.sort();
        let groups = user.group_list.unwrap_or_default().into_iter().collect();
        self.users
            .insert(name, UserFacts { attached, inline, inline_documents, groups, ..UserFacts::default() });
    }

    fn add_policy(&mut self, policy: ManagedPolicyDetail, wanted: &Wanted) {
        let Some(arn) = policy.arn.filter(|arn| wanted.policies.contains(arn)) else { return };
        let mut versions = policy.policy_version_list.iter().flatten();
        let default = versions.find(|version| version.is_default_version);
        let document = decode(default.and_then(|version| version.document()));
        let facts = PolicyFacts {
            path: policy.path.unwrap_or_default(),
            document,
            versions: plain::versions(policy.policy_version_list),
            attachments: policy.attachment_count.unwrap_or_default(),
            bounds: policy.permissions_boundary_usage_count.unwrap_or_default(),
            ..PolicyFacts::default()
        };
        self.policies.insert(arn, facts);
    }

    fn add_owned(
        &mut self,
        arn: Option<&str>,
        made: Option<&DateTime>,
        tags: &BTreeMap<String, String>,
        wanted: &InventoryWanted,
    ) {
        let ours = Owner::of(tags).is_some_and(|owner| wanted.names(&owner.deployment));
        if let Some(arn) = arn.filter(|_| ours) {
            let day = made.and_then(|made| jiff::Timestamp::from_second(made.secs()).ok());
            let made_on = day.map(|day| day.strftime("%F").to_string());
            self.owned.insert(arn.to_owned(), Owned { tags: tags.clone(), made_on });
        }
    }
}

/// Names and documents of what somebody wrote into a role or user.
fn inline(policies: Option<Vec<PolicyDetail>>) -> (BTreeSet<String>, BTreeMap<String, String>) {
    let policies = policies.unwrap_or_default().into_iter();
    let documents: BTreeMap<_, _> = policies
        .map(|policy| (policy.policy_name.unwrap_or_default(), decode(policy.policy_document.as_deref())))
        .collect();
    (documents.keys().cloned().collect(), documents)
}

/// What a listing tells of a role beside the report.
struct Listed {
    description: String,
    max_session_seconds: i32,
}

/// The roles that are wanted, as the listing of all has them.
async fn roles(api: &Api<'_, Client>, wanted: &Wanted) -> Result<BTreeMap<String, Listed>, CloudError> {
    let subject = &subject("iam", "ListRoles", "all roles");
    let listed = |role: ListedRole| {
        let (name, _) = wanted.roles.get_key_value(&role.role_name)?;
        let RoleFacts { description, max_session_seconds, .. } = plain_role(role);
        Some((name.clone(), Listed { description, max_session_seconds }))
    };
    let roles = pages(subject, |marker| async move {
        let page = || api.client.list_roles().max_items(PAGE).set_marker(marker.clone()).send();
        let answer = api.transport.read(subject, page).await?;
        let wanted: Vec<_> = answer.roles.into_iter().filter_map(listed).collect();
        Ok((wanted, answer.marker.filter(|_| answer.is_truncated)))
    });
    Ok(roles.await?.into_iter().collect())
}
