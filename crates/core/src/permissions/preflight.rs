//! Whether the caller may do what a plan sends, asked before anything is sent.

use std::collections::{BTreeMap, BTreeSet};

use super::{Permission, of_right, writes};
use crate::call::rights::{Right, Without};
use crate::call::{Call, CredentialStoreCall, IamCall, RedshiftCall};
use crate::deployment::Deployment;
use crate::facts::{CredentialStoreId, WarehouseId};
use crate::plan::Plan;
use crate::resource::Intent;

/// One question to the policy simulator: actions on resources, with what a request for them would carry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Simulation {
    pub actions: BTreeSet<String>,
    pub resources: BTreeSet<String>,
    /// Values of condition keys.
    pub context: BTreeMap<String, String>,
}

/// What of a plan the caller may not do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Without which a call fails.
    pub required: BTreeSet<Permission>,
    /// Which a call can do without.
    pub optional: BTreeSet<Permission>,
}

/// What a run may have to write, and the policy simulator can tell of: on resources whose whole name is known. EC2 tells
/// itself (EC2 API Reference, `DryRun`).
pub fn to_simulate(deployments: &[Deployment], intent: Intent) -> BTreeSet<Permission> {
    let all = writes(deployments, intent).into_iter();
    all.filter(|one| one.is_exact() && !one.action.starts_with("ec2:")).collect()
}

/// The questions that tell of all these, as few as there are combinations of resources and contexts.
pub fn simulations(permissions: &BTreeSet<Permission>) -> Vec<Simulation> {
    let mut actions: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for Permission { action, resource, condition } in permissions {
        let context =
            condition.iter().filter_map(|one| Some((one.key.to_owned(), one.values.first()?.clone())));
        let context: BTreeMap<_, _> = context.collect();
        actions.entry((resource, context)).or_default().insert(action.clone());
    }
    let mut resources: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for ((resource, context), actions) in actions {
        resources.entry((context, actions)).or_default().insert(resource.clone());
    }
    let simulation = |((context, actions), resources)| Simulation { actions, resources, context };
    resources.into_iter().map(simulation).collect()
}

/// What the plan's calls take of IAM, as far as they are about what the specs name.
pub fn of_plan(plan: &Plan, deployments: &[Deployment]) -> BTreeSet<Permission> {
    let sent = sent(plan, deployments);
    // That the call is there says that it is needed; of a teardown nothing is left out.
    sent.into_iter().flat_map(|(right, deployment)| of_right(&right, deployment, Intent::Destroy)).collect()
}

/// The rights of a plan's calls, each with the deployment on which it is needed.
fn sent<'d>(plan: &Plan, deployments: &'d [Deployment]) -> Vec<(Right, &'d Deployment)> {
    let mut sent = Vec::new();
    for (plan, deployment) in plan.deployments.iter().zip(deployments) {
        let calls = plan.steps.iter().flat_map(|step| step.phases.iter().flatten());
        let rights = calls.filter(|call| is_about(call, deployment)).flat_map(Call::rights);
        sent.extend(rights.flat_map(|rights| rights.rights).map(|right| (right, deployment)));
    }
    sent
}

/// What of the plan's calls is denied.
pub fn missing(plan: &Plan, deployments: &[Deployment], denied: &BTreeSet<Permission>) -> Missing {
    let is_denied = |action: &str, resource: &str| {
        denied.iter().any(|one| one.action == action && one.resource == resource)
    };
    let mut missing = Missing::default();
    for (right, deployment) in sent(plan, deployments) {
        for permission in of_right(&right, deployment, Intent::Destroy) {
            let (action, resource) = (&permission.action, &permission.resource);
            let is_needed = match right.without {
                _ if !is_denied(action, resource) => continue,
                Without::Fails => true,
                Without::DoesWithLess => false,
                Without::Instead(other) => is_denied(other, resource),
            };
            let list = if is_needed { &mut missing.required } else { &mut missing.optional };
            list.insert(permission);
        }
    }
    // What one call can do without, another may need.
    missing.optional = &missing.optional - &missing.required;
    missing
}

/// Whether a call is about what the deployment's spec names, and not about what is left of before.
fn is_about(call: &Call, deployment: &Deployment) -> bool {
    match call {
        Call::S3(call) => deployment.bucket.as_ref().is_some_and(|bucket| bucket.name == call.place().0),
        Call::Iam(call) => is_about_identity(call, deployment),
        Call::CredentialStore(CredentialStoreCall { store, .. }) => deployment
            .credential_store
            .as_ref()
            .is_some_and(|own| CredentialStoreId::of(own, &deployment.region) == *store),
        Call::Redshift(
            RedshiftCall::ModifyClusterIamRoles { warehouse, role, .. }
            | RedshiftCall::UpdateNamespace { warehouse, role, .. },
        ) => {
            *warehouse == WarehouseId::of(deployment)
                && deployment.role_arn(deployment.partition()).as_ref() == Some(role)
        }
        Call::Sql(call) => call.warehouse == WarehouseId::of(deployment),
        Call::Ec2(_) => true,
    }
}

fn is_about_identity(call: &IamCall, deployment: &Deployment) -> bool {
    let Deployment { role, access_user, policy, .. } = deployment;
    let names = [
        role.as_ref().map(|role| role.name.clone()),
        access_user.as_ref().map(|user| user.name.clone()),
        policy.as_ref().map(|policy| policy.name.clone()),
        deployment.policy_arn(deployment.partition()),
    ];
    names.iter().flatten().any(|name| name == call.target())
}
