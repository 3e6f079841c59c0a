//! The IAM user of keys mode, which may do nothing but stage files.

use std::collections::{BTreeMap, BTreeSet};

use super::access_keys;
use super::{addresses, denials, marks, present, quotas, tags};
use crate::address::{Address, ResourceKind};
use crate::call::{Call, IamCall};
use crate::deployment::{self, Deployment};
use crate::facts::{IamEntity, UserFacts, Wanted, World};
use crate::finding::{Finding, FindingId};
use crate::resource::{Demand, Intent, Observed, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State, Value, changes_field};

pub struct AccessUserResource<'a> {
    deployment: &'a Deployment,
    user: &'a deployment::AccessUser,
    address: Address,
}

impl<'a> AccessUserResource<'a> {
    pub fn new(deployment: &'a Deployment, user: &'a deployment::AccessUser) -> Self {
        let address = addresses::of(deployment, ResourceKind::AccessUser, &user.name);
        AccessUserResource { deployment, user, address }
    }

    fn name(&self) -> String {
        self.user.name.clone()
    }

    fn tags(&self, world: &World) -> BTreeMap<String, String> {
        marks::identity_tags(self.deployment, world)
    }

    fn policy_arn(&self) -> Option<String> {
        self.deployment.policy_arn(self.deployment.partition())
    }

    fn attach(&self) -> Vec<Call> {
        let attach = |policy_arn| IamCall::AttachUserPolicy { user: self.name(), policy_arn }.into();
        self.policy_arn().map(attach).into_iter().collect()
    }

    /// A boundary only narrows, so it stays.
    fn boundary(&self, user: &UserFacts) -> Option<Finding> {
        let boundary = user.permissions_boundary.as_ref()?;
        let message = format!(
            "the IAM user {} has the permissions boundary {boundary}, which provision did not set: it stays, and limits \
             what {} may do",
            self.user.name, self.deployment.vendor.title
        );
        let hint = format!(
            "unless it is meant: aws iam delete-user-permissions-boundary --user-name {}",
            self.user.name
        );
        Some(FindingId::BoundaryOfOthers.finding(message).at(&self.address).hint(hint))
    }

    /// The credentials are for the vendor's machines.
    fn console_password(&self, user: &UserFacts) -> Option<Finding> {
        let message = format!(
            "the IAM user {} has a password for the console: whoever knows it may do there what the access key may",
            self.user.name
        );
        let finding = FindingId::UserConsolePassword.finding(message).at(&self.address);
        let hint = format!("unless it is meant: aws iam delete-login-profile --user-name {}", self.user.name);
        user.console_password.then(|| finding.hint(hint))
    }

    /// What persons sign in with keeps the user from being deleted, and is not ours to remove.
    fn of_persons(&self, user: &UserFacts) -> Vec<Finding> {
        let password = user.console_password.then(|| "a password for the console".to_owned());
        let all = password.into_iter().chain(user.devices.iter().cloned());
        let told = all.map(|what| {
            let message =
                format!("the IAM user {} has {what}, and AWS deletes no user with one", self.user.name);
            FindingId::UserOfPersons
                .finding(message)
                .at(&self.address)
                .hint("remove that first, in the console under the user's security credentials")
        });
        told.collect()
    }

    /// Everything on the user that the spec does not know of.
    fn extra_rights(&self, user: &UserFacts, world: &World) -> Vec<Finding> {
        let wanted = self.policy_arn();
        // Of one of ours that is no longer wanted, the plan tells with its own step.
        let is_ours = |arn: &String| present::is_policy_of_spec(self.deployment, world, arn);
        let attached = user
            .attached
            .iter()
            .filter(|attached| Some(&attached.arn) != wanted.as_ref() && !is_ours(&attached.arn))
            .map(|attached| format!("the policy {} is attached to", attached.arn));
        let (narrow, inline): (Vec<_>, Vec<_>) =
            user.inline.iter().partition(|name| denials::only_denies(user.inline_documents.get(*name)));
        let whose = format!("the IAM user {}", self.user.name);
        let narrow = narrow.into_iter().map(|name| denials::narrowed(name, &whose, &self.address));
        let inline = inline.into_iter().map(|name| format!("the inline policy {name} is part of"));
        let denied = denials::findings(
            self.deployment,
            world,
            wanted.as_ref(),
            &user.arn,
            &user.inline_documents,
            &self.address,
        );
        let groups = user.groups.iter().map(|group| format!("the group {group} has as a member"));
        let wide = attached.chain(inline).chain(groups).map(|what| {
            let message =
                format!("{what} the IAM user {}, which may widen what its access key can do", self.user.name);
            FindingId::ExtraUserPolicy
                .finding(message)
                .at(&self.address)
                .hint("remove it unless you put it there on purpose; provision leaves it alone")
        });
        wide.chain(narrow).chain(denied).collect()
    }
}

impl Resource for AccessUserResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "access_user"
    }

    fn purpose(&self) -> String {
        format!("whose access key {} stages files with", self.deployment.vendor.title)
    }

    fn depends_on(&self) -> Vec<Address> {
        addresses::policy(self.deployment).into_iter().collect()
    }

    fn wants(&self, intent: Intent, wanted: &mut Wanted) {
        wanted.access_user(&self.user.name);
        if intent == Intent::Apply {
            wanted.iam_quotas();
        }
    }

    fn adopt(&self) -> bool {
        self.user.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        if let Some((present, _)) = present::access_user(self.deployment, world)
            && present.path != self.user.path
        {
            let message = format!(
                "the IAM user {} has the path {}, and the spec wants {}: moving it would change its ARN, which others \
                 may refer to",
                self.user.name, present.path, self.user.path
            );
            let finding = FindingId::PathDiffers.finding(message).at(&self.address);
            return Err(finding.hint(format!(
                "set `path = \"{}\"` in [access_user], or choose another name",
                present.path
            )));
        }
        let policies: BTreeSet<_> = self.policy_arn().into_iter().collect();
        Ok(Some(
            State::default()
                .with_some("policies", (!policies.is_empty()).then_some(Value::Set(policies)))
                .with("tags", Value::Map(self.tags(world))),
        ))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let (user, ownership) = present::access_user(self.deployment, world)?;
        let wanted = self.policy_arn();
        let attached = user.attached.iter().map(|attached| attached.arn.clone());
        let ours: BTreeSet<_> = attached.filter(|arn| Some(arn) == wanted.as_ref()).collect();
        let state = State::default()
            .with_some("policies", (!ours.is_empty()).then_some(Value::Set(ours)))
            .with_some("tags", tags::known(&user.tags, &self.tags(world)));
        Some(Observed { state, ownership })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        let (user, path, tags) = (self.name(), self.user.path.clone(), self.tags(world));
        Ok(phases([vec![IamCall::CreateUser { user, path, tags }.into()], self.attach()]))
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        // IAM refuses overlapping changes of one entity (ConcurrentModification).
        let mut phases = Phases::new();
        if changes_field(changes, "tags") {
            let wanted = self.tags(world);
            let user = world.access_users.get(&self.user.name);
            let left = user.map(|user| tags::left(&user.tags, &wanted));
            if let Some(keys) = left.filter(|keys| !keys.is_empty()) {
                phases.push(vec![IamCall::UntagUser { user: self.name(), keys }.into()]);
            }
            phases.push(vec![IamCall::TagUser { user: self.name(), tags: wanted }.into()]);
        }
        if changes_field(changes, "policies") {
            phases.push(self.attach());
        }
        Ok(phases)
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        let Some((user, _)) = present::access_user(self.deployment, world) else { return Ok(Vec::new()) };
        let mut others = access_keys::of_others(self.deployment, world);
        others.extend(self.of_persons(user));
        if !others.is_empty() {
            return Err(others);
        }
        let name = || self.name();
        let detach = user.attached.iter().map(|attached| {
            IamCall::DetachUserPolicy { user: name(), policy_arn: attached.arn.clone() }.into()
        });
        let inline = user
            .inline
            .iter()
            .map(|policy| IamCall::DeleteUserPolicy { user: name(), policy: policy.clone() }.into());
        let groups = user
            .groups
            .iter()
            .map(|group| IamCall::RemoveUserFromGroup { user: name(), group: group.clone() }.into());
        let delete = IamCall::DeleteUser { user: name() };
        Ok(phases([detach.chain(inline).chain(groups).collect(), vec![delete.into()]]))
    }

    fn demands(&self, world: &World) -> Vec<Demand> {
        let is_there = world.access_users.contains_key(&self.user.name);
        quotas::demand(world, IamEntity::Users, &self.user.name, is_there)
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let user = present::access_user(self.deployment, world);
        let Some((user, _)) = user else { return Vec::new() };
        let mut findings = self.extra_rights(user, world);
        findings.extend(self.boundary(user));
        findings.extend(self.console_password(user));
        findings
    }
}
