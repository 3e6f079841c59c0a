//! A plan for one role that no spec describes.

use std::collections::{BTreeMap, BTreeSet};

use super::Plan;
use super::step::{Action, DeploymentPlan, Step};
use crate::address::{Address, Owner, ResourceKind};
use crate::call::{Call, IamCall};
use crate::finding::Finding;
use crate::kinds::document;
use crate::resource::Intent;
use crate::state::{State, Value};

/// What is to become of a role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleChange {
    pub account: String,
    pub role: String,
    /// The trust policy as it is, and as it is to be.
    pub trust: Option<(String, String)>,
    /// The longest session as it is, and as it is to be, in seconds.
    pub max_session: Option<(i32, i32)>,
}

impl Plan {
    /// The plan that changes one role and nothing else, digest and all. Everything else about the role stays.
    ///
    /// # Errors
    /// The new trust policy is no policy document.
    pub fn of_role(change: &RoleChange) -> Result<Plan, Finding> {
        let owner = Owner { deployment: "doctor".to_owned(), destination: "fix".to_owned() };
        let address = Address { owner: owner.clone(), kind: ResourceKind::Role, name: change.role.clone() };
        let (mut before, mut after) = (State::default(), State::default());
        let mut calls: Vec<Call> = Vec::new();
        if let Some((old, new)) = &change.trust {
            before = before.with("trust_policy", document::stored(old, &address));
            after = after.with("trust_policy", document::canonical(new, &address)?);
            let (role, trust_policy) = (change.role.clone(), new.clone());
            calls.push(IamCall::UpdateAssumeRolePolicy { role, trust_policy }.into());
        }
        if let Some((old, new)) = change.max_session {
            before = before.with("max_session_seconds", Value::Number(i64::from(old)));
            after = after.with("max_session_seconds", Value::Number(i64::from(new)));
            calls.push(IamCall::UpdateRole { role: change.role.clone(), max_session_seconds: new }.into());
        }
        let step = Step {
            kind: address.kind.name(),
            address,
            action: Action::Update,
            adopted: false,
            purpose: "the role that is to be assumed".to_owned(),
            changes: before.changes_to(&after),
            phases: calls.into_iter().map(|call| vec![call]).collect(),
            depends_on: BTreeSet::new(),
            needs: BTreeMap::new(),
            observed: Some(before),
        };
        let plan = DeploymentPlan {
            spec: owner.deployment,
            destination: owner.destination,
            account: change.account.clone(),
            region: "global".to_owned(),
            warehouse: format!("role {}", change.role),
            steps: vec![step],
            findings: Vec::new(),
        };
        Ok(Plan::new(Intent::Apply, vec![plan]))
    }

    /// The steps of these kinds, with what stands in their way, as a plan of its own.
    pub fn only(self, kinds: &[ResourceKind]) -> Plan {
        let mut deployments = self.deployments;
        for plan in &mut deployments {
            plan.steps.retain(|step| kinds.contains(&step.address.kind));
            plan.findings.retain(|finding| {
                finding.at.address.as_ref().is_none_or(|address| kinds.contains(&address.kind))
                    && (finding.at.address.is_some() || finding.id.is_refusal())
            });
        }
        let kept: BTreeSet<_> =
            deployments.iter().flat_map(|plan| &plan.steps).map(|step| step.address.clone()).collect();
        for step in deployments.iter_mut().flat_map(|plan| &mut plan.steps) {
            step.depends_on.retain(|address| kept.contains(address));
        }
        Plan::new(self.intent, deployments)
    }
}
