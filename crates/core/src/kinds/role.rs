//! The role that the vendor assumes.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::named::Named;
use super::{addresses, denials, document, external_id, marks, present, quotas, tags, trust};
use crate::address::{Address, ResourceKind};
use crate::call::{Call, IamCall};
use crate::deployment::{self, Deployment};
use crate::facts::{IamEntity, RoleFacts, Wanted, World};
use crate::finding::{Finding, FindingId};
use crate::resource::{Demand, Intent, Observed, Ownership, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State, Value, changes_field};
use crate::templates::Templates;

/// A tag that makes Redshift sign the role in as another database user in some clients (Redshift
/// Management Guide, "Connecting to query editor v2").
const DATABASE_USER_TAG: &str = "RedshiftDbUser";

/// A boundary is somebody else's policy.
const BOUNDARY: Named = Named {
    what: "permissions boundary",
    finding: FindingId::BoundaryNotFound,
    hint: "correct `permissions_boundary` in [role], or have the policy made first",
};

pub struct RoleResource<'a> {
    deployment: &'a Deployment,
    role: &'a deployment::Role,
    policy: Option<&'a deployment::Policy>,
    address: Address,
}

impl<'a> RoleResource<'a> {
    pub fn new(deployment: &'a Deployment, role: &'a deployment::Role) -> Self {
        Self::with_policy(deployment, role, deployment.policy.as_ref())
    }

    /// The one that has the bucket to itself.
    pub fn of_bucket(deployment: &'a Deployment, second: &'a deployment::BucketRole) -> Self {
        Self::with_policy(deployment, &second.role, Some(&second.policy))
    }

    fn with_policy(
        deployment: &'a Deployment,
        role: &'a deployment::Role,
        policy: Option<&'a deployment::Policy>,
    ) -> Self {
        let address = addresses::of(deployment, ResourceKind::Role, &role.name);
        RoleResource { deployment, role, policy, address }
    }

    fn is_second(&self) -> bool {
        self.deployment.bucket_role.as_ref().is_some_and(|second| second.role == *self.role)
    }

    fn name(&self) -> String {
        self.role.name.clone()
    }

    fn tags(&self, world: &World) -> BTreeMap<String, String> {
        // What is known of the deployment by a role is known by the first.
        if self.is_second() {
            return tags::of(self.deployment);
        }
        let mut tags = marks::role_tags(self.deployment, world);
        tags.extend(external_id::tag(self.deployment, world));
        tags
    }

    fn trust_policy(&self, world: &World) -> Result<String, Finding> {
        let second = self.is_second().then(|| self.deployment.part_of_bucket()).flatten();
        let deployment = second.map_or_else(|| external_id::resolved(self.deployment, world), Cow::Owned);
        let trust = Templates::embedded().trust(&deployment, self.deployment.partition());
        Ok(trust.map_err(|error| document::unrendered(&error, &self.address))?.unwrap_or_default())
    }

    fn max_session_seconds(&self) -> i32 {
        // The spec allows 3,600 to 43,200.
        i32::try_from(self.role.max_session).unwrap_or(i32::MAX)
    }

    fn policy_arn(&self) -> Option<String> {
        self.policy.map(|policy| self.deployment.arn_of_policy(self.deployment.partition(), policy))
    }

    fn attach(&self) -> Vec<Call> {
        let attach = |policy_arn| IamCall::AttachRolePolicy { role: self.name(), policy_arn }.into();
        self.policy_arn().map(attach).into_iter().collect()
    }

    fn present<'w>(&self, world: &'w World) -> Option<&'w RoleFacts> {
        world.roles.get(&self.role.name)
    }

    fn set_boundary(&self) -> Option<Call> {
        let boundary = self.role.permissions_boundary.clone()?;
        Some(IamCall::PutRolePermissionsBoundary { role: self.name(), boundary }.into())
    }

    /// # Errors
    /// There is no policy of the boundary's ARN.
    fn may_be_bounded(&self, world: &World) -> Result<(), Finding> {
        let boundary = self.role.permissions_boundary.as_ref();
        boundary.map_or(Ok(()), |arn| BOUNDARY.usable(arn, world, &self.address))
    }

    /// A boundary only narrows, so one that the spec does not name stays.
    fn foreign_boundary(&self, role: &RoleFacts) -> Option<Finding> {
        let boundary =
            role.permissions_boundary.as_ref().filter(|_| self.role.permissions_boundary.is_none())?;
        let message = format!(
            "the role {} has the permissions boundary {boundary}, which the spec does not name: it stays, and limits what \
             {} may do",
            self.role.name, self.deployment.vendor.title
        );
        let hint = format!(
            "name it in [role] permissions_boundary if it is meant; else: aws iam delete-role-permissions-boundary \
             --role-name {}",
            self.role.name
        );
        Some(FindingId::BoundaryOfOthers.finding(message).at(&self.address).hint(hint))
    }

    /// Everything on the role that the spec does not know of.
    fn extra_policies(&self, role: &RoleFacts, world: &World) -> Vec<Finding> {
        let wanted = self.policy_arn();
        let partition = self.deployment.partition();
        let of_roles = [self.deployment.policy_arn(partition), self.deployment.staging_policy_arn(partition)];
        // Of one of ours that is no longer wanted, the plan tells with its own step.
        let is_ours = |arn: &String| {
            present::is_policy_of_spec(self.deployment, world, arn)
                && !of_roles.iter().flatten().any(|other| other == arn)
        };
        let attached = role
            .attached
            .iter()
            .filter(|attached| Some(&attached.arn) != wanted.as_ref() && !is_ours(&attached.arn))
            .map(|attached| format!("the policy {} is attached to", attached.arn));
        let (narrow, inline): (Vec<_>, Vec<_>) =
            role.inline.iter().partition(|name| denials::only_denies(role.inline_documents.get(*name)));
        let whose = format!("the role {}", self.role.name);
        let narrow = narrow.into_iter().map(|name| denials::narrowed(name, &whose, &self.address));
        let inline = inline.into_iter().map(|name| format!("the inline policy {name} is part of"));
        let denied = denials::findings(
            self.deployment,
            world,
            wanted.as_ref(),
            &role.arn,
            &role.inline_documents,
            &self.address,
        );
        let wide = attached.chain(inline).map(|what| {
            let message = format!("{what} the role {} and widens what the vendor may do", self.role.name);
            FindingId::ExtraRolePolicy
                .finding(message)
                .at(&self.address)
                .hint("remove it unless you put it there on purpose; provision leaves it alone")
        });
        wide.chain(narrow).chain(denied).collect()
    }
}

impl Resource for RoleResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "role"
    }

    fn purpose(&self) -> String {
        let also = if self.role.associate { " and the warehouse" } else { "" };
        let alone = if self.is_second() { ", for the bucket alone" } else { "" };
        let title = &self.deployment.vendor.title;
        format!("what {title}{also} assumes{alone}; its trust policy admits nobody else")
    }

    fn depends_on(&self) -> Vec<Address> {
        let policy =
            |policy: &deployment::Policy| addresses::of(self.deployment, ResourceKind::Policy, &policy.name);
        self.policy.map(policy).into_iter().collect()
    }

    fn wants(&self, intent: Intent, wanted: &mut Wanted) {
        wanted.role(&self.role.name, intent == Intent::Destroy);
        if intent == Intent::Apply {
            wanted.iam_quotas();
            self.role.permissions_boundary.iter().for_each(|arn| wanted.boundary(arn));
        }
        if let (Intent::Apply, Some(arn)) = (intent, trust::provider_arn(self.deployment, self.role)) {
            wanted.oidc_provider(arn);
        }
    }

    fn adopt(&self) -> bool {
        self.role.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        if let Some(present) = self.present(world).filter(|present| present.path != self.role.path) {
            let message = format!(
                "the role {} has the path {}, and a path cannot be changed from there to {}",
                self.role.name, present.path, self.role.path
            );
            let finding = FindingId::PathDiffers.finding(message).at(&self.address);
            return Err(
                finding.hint(format!("set `path = \"{}\"` in [role], or choose another name", present.path))
            );
        }
        if let Some(lost) = external_id::lost(self.deployment, self.role, world) {
            return Err(lost.at(&self.address));
        }
        let boundary = self.role.permissions_boundary.as_deref().map(Value::from);
        let policies: BTreeSet<_> = self.policy_arn().into_iter().collect();
        Ok(Some(
            State::default()
                .with("trust_policy", document::canonical(&self.trust_policy(world)?, &self.address)?)
                .with("max_session_seconds", Value::Number(i64::from(self.role.max_session)))
                .with_some("permissions_boundary", boundary)
                .with_some("policies", (!policies.is_empty()).then_some(Value::Set(policies)))
                .with("tags", Value::Map(self.tags(world))),
        ))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let role = self.present(world)?;
        let wanted = self.policy_arn();
        let named = self.role.permissions_boundary.as_ref();
        let boundary = role.permissions_boundary.as_deref().filter(|_| named.is_some());
        let attached = role.attached.iter().map(|attached| attached.arn.clone());
        let ours: BTreeSet<_> = attached.filter(|arn| Some(arn) == wanted.as_ref()).collect();
        let state = State::default()
            .with("trust_policy", document::stored(&role.trust_policy, &self.address))
            .with("max_session_seconds", Value::Number(i64::from(role.max_session_seconds)))
            .with_some("permissions_boundary", boundary.map(Value::from))
            .with_some("policies", (!ours.is_empty()).then_some(Value::Set(ours)))
            .with_some("tags", tags::known(&role.tags, &self.tags(world)));
        let ownership = Ownership::by_tags(&role.tags, &self.deployment.owner());
        Some(Observed { state, ownership })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        self.may_be_bounded(world)?;
        let create = IamCall::CreateRole {
            name: self.name(),
            path: self.role.path.clone(),
            description: tags::description(self.deployment),
            trust_policy: self.trust_policy(world)?,
            max_session_seconds: self.max_session_seconds(),
            permissions_boundary: self.role.permissions_boundary.clone(),
            tags: self.tags(world),
        };
        Ok(phases([vec![create.into()], self.attach()]))
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        let changed = |field: &str| changes_field(changes, field);
        let mut calls = Vec::new();
        if changed("trust_policy") {
            let trust_policy = self.trust_policy(world)?;
            calls.push(IamCall::UpdateAssumeRolePolicy { role: self.name(), trust_policy }.into());
        }
        if changed("max_session_seconds") {
            let (role, max_session_seconds) = (self.name(), self.max_session_seconds());
            calls.push(IamCall::UpdateRole { role, max_session_seconds }.into());
        }
        if changed("permissions_boundary") {
            self.may_be_bounded(world)?;
            calls.extend(self.set_boundary());
        }
        if changed("tags") {
            let left = self.present(world).map(|role| tags::left(&role.tags, &self.tags(world)));
            if let Some(keys) = left.filter(|keys| !keys.is_empty()) {
                calls.push(IamCall::UntagRole { role: self.name(), keys }.into());
            }
            calls.push(IamCall::TagRole { role: self.name(), tags: self.tags(world) }.into());
        }
        // IAM refuses overlapping changes of one entity (ConcurrentModification).
        let mut phases: Phases = calls.into_iter().map(|call| vec![call]).collect();
        if changed("policies") {
            phases.push(self.attach());
        }
        Ok(phases)
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        let Some(role) = self.present(world) else { return Ok(Vec::new()) };
        if let Some(profile) = role.instance_profiles.first() {
            let message = format!("the instance profile {profile} holds the role {}", self.role.name);
            return Err(vec![
                FindingId::RoleInInstanceProfile
                    .finding(message)
                    .at(&self.address)
                    .hint("remove the role from the instance profile first"),
            ]);
        }
        let detach = role.attached.iter().map(|attached| {
            IamCall::DetachRolePolicy { role: self.name(), policy_arn: attached.arn.clone() }.into()
        });
        let inline = role
            .inline
            .iter()
            .map(|policy| IamCall::DeleteRolePolicy { role: self.name(), policy: policy.clone() }.into());
        let delete = IamCall::DeleteRole { role: self.name() };
        Ok(phases([detach.chain(inline).collect(), vec![delete.into()]]))
    }

    fn demands(&self, world: &World) -> Vec<Demand> {
        quotas::demand(world, IamEntity::Roles, &self.role.name, self.present(world).is_some())
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let mut findings = Vec::new();
        if let Some(role) = self.present(world) {
            findings.extend(self.extra_policies(role, world));
            findings.extend(self.foreign_boundary(role));
            if let Some(user) = role.tags.get(DATABASE_USER_TAG) {
                let message = format!(
                    "the role {} carries the tag {DATABASE_USER_TAG}={user}, which may sign the vendor in as \
                     another database user than {}",
                    self.role.name,
                    self.deployment.grantee()
                );
                findings.push(
                    FindingId::RoleDatabaseUserTag.finding(message).at(&self.address).hint("remove the tag"),
                );
            }
        }
        let trust = trust::findings(self.deployment, self.role, world);
        findings.extend(trust.into_iter().map(|finding| finding.at(&self.address)));
        findings
    }
}
