//! Compares what is wanted with what was observed. Pure: the same specs and the same world give
//! the same plan, byte for byte.

mod access;
mod deployment;
mod direction;
mod mend;
mod order;
mod repair;
mod room;
mod step;
mod unread;
mod unwanted;

use std::collections::BTreeSet;

use serde::Serialize;

pub use access::{AccessChange, access_changes};
pub use deployment::{notices, unanswered_read};
pub use direction::Direction;
pub use repair::RoleChange;
pub use step::{Action, DeploymentPlan, Need, Step, wanted};
pub use unwanted::Pruning;

use step::{step_away, step_towards};

use crate::address::{Address, ResourceKind};
use crate::call::{Call, Ec2Call};
use crate::deployment::{Deployment, Prune};
use crate::digest;
use crate::facts::World;
use crate::finding::{self, Finding};
use crate::kinds::marks;
use crate::resource::{Intent, ResourceGraph, Teardown};

/// Everything that will happen, decided.
#[derive(Clone, Debug, Serialize)]
pub struct Plan {
    pub intent: Intent,
    /// Of the steps with the facts they rest on; see [`digest::of`].
    pub digest: String,
    pub deployments: Vec<DeploymentPlan>,
    /// Where findings stand in the way: what is carried out all the same, because it is ours and lets somebody in, or do
    /// more than the spec says. It follows from what the digest is of.
    #[serde(skip)]
    mends: Vec<DeploymentPlan>,
}

impl Plan {
    fn new(intent: Intent, deployments: Vec<DeploymentPlan>) -> Self {
        let facts: Vec<_> = deployments
            .iter()
            .flat_map(|deployment| &deployment.steps)
            .map(|step| (&step.address, &step.observed))
            .collect();
        let digest = digest::of(&(intent, &deployments, facts));
        Plan { intent, digest, deployments, mends: Vec::new() }
    }

    /// Plans of several accounts as one; of the only one it is that.
    ///
    /// # Panics
    /// There is none.
    pub fn joined(mut plans: Vec<Plan>) -> Self {
        if plans.len() == 1 {
            return plans.swap_remove(0);
        }
        let intent = plans.first().expect("a run has an account").intent;
        let digest = digest::of(&plans.iter().map(|plan| &plan.digest).collect::<Vec<_>>());
        let mut whole = Plan { intent, digest, deployments: Vec::new(), mends: Vec::new() };
        for plan in plans {
            whole.deployments.extend(plan.deployments);
            whole.mends.extend(plan.mends);
        }
        whole
    }

    /// The accounts in which findings stand in the way.
    pub fn blocked(&self) -> BTreeSet<&str> {
        let blocked = self.deployments.iter().filter(|one| one.findings.iter().any(Finding::is_error));
        blocked.map(|one| one.account.as_str()).collect()
    }

    /// The destinations of accounts in which nothing stands in the way.
    pub fn possible(&self) -> impl Iterator<Item = &DeploymentPlan> {
        let blocked = self.blocked();
        self.deployments.iter().filter(move |one| !blocked.contains(one.account.as_str()))
    }

    /// Whether there is anything to do in an account in which nothing stands in the way.
    pub fn can_go_on(&self) -> bool {
        self.possible().flat_map(|one| &one.steps).any(|step| step.action.is_change())
    }

    /// The plan with notices: what is worth knowing and decides nothing. They are no part of the
    /// digest, so that a plan stays the reviewed one although a day has passed.
    pub fn with_notices<N: IntoIterator<Item = Finding>>(
        mut self,
        notices: impl Fn(&Deployment) -> N,
        of: &[Deployment],
    ) -> Self {
        for (plan, deployment) in self.deployments.iter_mut().zip(of) {
            plan.findings.extend(notices(deployment));
            plan.findings.sort_by(finding::in_order);
        }
        self
    }

    /// What is carried out although findings stand in the way of the rest, if there is anything.
    pub fn mends(&self) -> Option<Plan> {
        let part = Plan {
            intent: self.intent,
            digest: self.digest.clone(),
            deployments: self.mends.clone(),
            mends: Vec::new(),
        };
        part.has_changes().then_some(part)
    }

    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.deployments.iter().flat_map(|deployment| &deployment.steps)
    }

    pub fn calls(&self) -> impl Iterator<Item = &Call> {
        self.steps().flat_map(Step::calls)
    }

    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.deployments.iter().flat_map(|deployment| &deployment.findings)
    }

    /// Whether there is anything to do.
    pub fn has_changes(&self) -> bool {
        self.steps().any(|step| step.action.is_change())
    }

    /// Whether everything is as the specs say, and nothing else is there.
    pub fn is_settled(&self) -> bool {
        self.steps().all(|step| step.action == Action::Keep)
    }

    /// Whether all that is open of a destination may be done, and what was before be shown for a while.
    pub fn may_be_shown_late(&self) -> bool {
        self.deployments.iter().any(|one| {
            let mut open = one.steps.iter().filter(|step| step.action != Action::Keep).peekable();
            open.peek().is_some() && open.all(|step| step.address.kind.is_shown_late())
        })
    }

    /// How many steps take each action.
    pub fn count(&self, action: Action) -> usize {
        self.steps().filter(|step| step.action == action).count()
    }
}

/// What must change for the world to be as the deployments want it, and what is left of before.
pub fn make(graphs: &[ResourceGraph], former: &[ResourceGraph], world: &World, pruning: Pruning) -> Plan {
    let plans = graphs.iter().map(|graph| {
        let mut plan = DeploymentPlan::empty(graph.deployment);
        plan.findings.extend(deployment::wrong_partition(graph.deployment, &world.identity));
        plan.findings.extend(marks::applied::findings(graph.deployment, world));
        plan.note_unanswered_reads(graph, Intent::Apply, world);
        let unread = unread::of(graph, world);
        plan.findings.extend(unread.map(|why| unread::finding(graph, why, Intent::Apply)));
        let is_left = |address: &Address| unread::is_left(address, unread, Intent::Apply);
        for resource in graph.resources.iter().filter(|resource| !is_left(resource.address())) {
            plan.findings.extend(resource.findings(world));
            match step_towards(resource.as_ref(), world) {
                Ok(Some(step)) => plan.steps.push(step),
                Ok(None) => {}
                Err(finding) => plan.findings.push(finding),
            }
        }
        plan
    });
    let mut plans: Vec<_> = plans.collect();
    for (plan, findings) in plans.iter_mut().zip(room::findings(graphs, world)) {
        plan.findings.extend(findings);
    }
    unwanted::add(&mut plans, former.iter(), world, pruning);
    let plans = finished(plans);
    let mends = mend::of(graphs, &plans, world);
    Plan { mends, ..Plan::new(Intent::Apply, plans) }
}

/// What must be removed for nothing of the deployments to be left: the same plan, the other way.
pub fn teardown(
    graphs: &[ResourceGraph],
    former: &[ResourceGraph],
    world: &World,
    options: Teardown,
) -> Plan {
    let of_owner = |graph: &ResourceGraph| {
        let owner = graph.deployment.owner();
        move |former: &&ResourceGraph| former.deployment.owner() == owner
    };
    let plans = graphs.iter().map(|graph| {
        let mut plan = DeploymentPlan::empty(graph.deployment);
        plan.findings.extend(deployment::wrong_partition(graph.deployment, &world.identity));
        plan.findings.extend(marks::applied::findings(graph.deployment, world));
        plan.note_unanswered_reads(graph, Intent::Destroy, world);
        let unread = unread::of(graph, world);
        plan.findings.extend(unread.map(|why| unread::finding(graph, why, Intent::Destroy)));
        let is_left = |address: &Address| unread::is_left(address, unread, Intent::Destroy);
        // What is left of the same owner is taken down with the rest.
        let left = former.iter().find(of_owner(graph));
        let mut dependents = graph.dependents();
        for (address, needing) in left.map(ResourceGraph::dependents).unwrap_or_default() {
            dependents.entry(address).or_default().extend(needing);
        }
        let all = graph.resources.iter().chain(left.into_iter().flat_map(|left| &left.resources));
        let parts = all.clone().filter_map(|part| Some((part.address().clone(), part.part_of()?))).collect();
        for resource in all.filter(|resource| !is_left(resource.address())) {
            match step_away(resource.as_ref(), world, options) {
                Ok(None) => {}
                Ok(Some(step)) => {
                    plan.findings.extend(resource.findings_of_delete(world));
                    plan.steps.push(step);
                }
                Err(findings) => plan.findings.extend(findings),
            }
        }
        if !plan.steps.is_empty() {
            plan.findings.extend(deployment::gone_warehouse(graph.deployment, world));
        }
        plan.let_parts_go(&parts);
        plan.reverse(dependents);
        plan
    });
    let mut plans: Vec<_> = plans.collect();
    let alone = former.iter().filter(|left| !graphs.iter().any(|graph| of_owner(graph)(left)));
    unwanted::add(&mut plans, alone, world, Pruning { prune: Some(Prune::Everything), options });
    Plan::new(Intent::Destroy, finished(plans))
}

/// The calls about ingress rules, in a world of which only warehouses and rules may be known yet: EC2 can be asked whether
/// the caller may send them while the rest is read. What the whole world changes about them is not among them.
pub fn ingress_calls(graphs: &[ResourceGraph], intent: Intent, world: &World) -> Vec<Ec2Call> {
    let resources = graphs.iter().flat_map(|graph| &graph.resources);
    let rules = resources.filter(|resource| resource.address().kind == ResourceKind::IngressRule);
    let steps = rules.filter_map(|resource| match intent {
        Intent::Apply => step_towards(resource.as_ref(), world).ok().flatten(),
        Intent::Destroy => step_away(resource.as_ref(), world, Teardown::default()).ok().flatten(),
    });
    let calls = steps.flat_map(|step| step.phases.into_iter().flatten());
    calls.filter_map(|call| if let Call::Ec2(call) = call { Some(call) } else { None }).collect()
}

/// Without what is said twice and what is waited for in vain.
fn finished(plans: Vec<DeploymentPlan>) -> Vec<DeploymentPlan> {
    let steps = plans.iter().flat_map(|plan| &plan.steps);
    let present: BTreeSet<_> = steps.map(|step| step.address.clone()).collect();
    let mut plans: Vec<_> = plans.into_iter().map(|plan| plan.without_repeats(&present)).collect();
    order::note_needs(&mut plans);
    plans
}
