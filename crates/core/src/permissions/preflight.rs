//! Whether the caller may do what a plan sends, asked before anything is sent.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::permission::{Permission, Why};
use super::writes::{of_right, writes};
use super::{names, parts};
use crate::call::rights::{On, Right, Without};
use crate::call::{Call, CredentialStoreCall, Ec2Call, Ec2CallKind, IamCall, RedshiftCall};
use crate::deployment::Deployment;
use crate::facts::{CredentialStoreId, WarehouseId};
use crate::plan::{DeploymentPlan, Plan, Step};
use crate::resource::Intent;

/// One question to the policy simulator: actions on resources, with what a request for them would carry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Simulation {
    pub actions: BTreeSet<String>,
    pub resources: BTreeSet<String>,
    /// Values of condition keys.
    pub context: BTreeMap<String, String>,
}

/// What of a plan the caller may not do, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// Without which a call fails.
    pub required: BTreeMap<Permission, Why>,
    /// Which a call can do without.
    pub optional: BTreeMap<Permission, Why>,
}

impl Missing {
    /// Adds what is missing elsewhere.
    pub fn extend(&mut self, other: Missing) {
        self.required.extend(other.required);
        self.optional.extend(other.optional);
    }
}

/// What a run may have to write, and the policy simulator can tell of: on resources whose whole name is known. EC2 tells
/// itself (EC2 API Reference, `DryRun`), and of a secret only the beginning of the name is known.
pub fn to_simulate(deployments: &[Deployment], intent: Intent) -> BTreeSet<Permission> {
    let all = writes(&parts(deployments), intent).into_iter();
    let elsewhere = ["ec2:", "secretsmanager:"];
    all.filter(|one| one.is_exact() && !elsewhere.iter().any(|prefix| one.action.starts_with(prefix)))
        .collect()
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
    // That the call is there says that it is needed.
    let of_one =
        |(plan, deployment)| sent(plan, deployment).into_iter().flat_map(|(_, permissions)| permissions);
    plan.deployments.iter().zip(deployments).flat_map(of_one).collect()
}

/// The rights of a deployment's calls, each with what it takes.
fn sent(plan: &DeploymentPlan, deployment: &Deployment) -> Vec<(Right, Vec<Permission>)> {
    let of_part = |part: Cow<'_, Deployment>| -> Vec<_> {
        let calls = plan.steps.iter().flat_map(Step::calls);
        let rights = calls.filter(|call| is_about(call, &part)).flat_map(Call::rights);
        let rights = rights.flat_map(|rights| rights.rights);
        rights.map(|right| (right, of_right(&right, &part))).collect()
    };
    deployment.parts().into_iter().flat_map(of_part).collect()
}

/// What of a deployment's calls is denied.
pub fn missing(
    plan: &DeploymentPlan,
    deployment: &Deployment,
    denied: &BTreeMap<Permission, Why>,
) -> Missing {
    let why = |action: &str, resource: &str| {
        let mut denied = denied.iter();
        denied.find(|(one, _)| one.action == action && one.resource == resource).map(|(_, why)| *why)
    };
    let mut missing = Missing::default();
    for (right, permissions) in sent(plan, deployment) {
        for permission in permissions {
            let Some(reason) = why(&permission.action, &permission.resource) else { continue };
            let is_needed = match right.without {
                Without::Fails => true,
                Without::DoesWithLess => false,
                Without::Instead(other) => why(other, &permission.resource).is_some(),
            };
            let list = if is_needed { &mut missing.required } else { &mut missing.optional };
            list.insert(permission, reason);
        }
    }
    // What one call can do without, another may need.
    let required = &missing.required;
    missing.optional.retain(|permission, _| !required.contains_key(permission));
    missing
}

/// What a call to EC2 takes, with the ids that it has.
pub fn of_ec2(call: &Ec2Call, account: &str) -> BTreeSet<Permission> {
    let (region, group) = call.place();
    let on = |right: &Right| match right.on {
        On::SecurityGroup => format!("security-group/{}", group.unwrap_or("*")),
        _ => "security-group-rule/*".to_owned(),
    };
    let rights = Ec2CallKind::from(call).rights().rights.into_iter();
    rights
        .map(|right| Permission::new(right.action, names::regional(account, "ec2", region, &on(&right))))
        .collect()
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
        Call::Mark(call) => is_about(&call.tagging.clone().into(), deployment),
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
