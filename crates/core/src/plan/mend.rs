//! What is put right although findings stand in the way of the rest.
//!
//! What is refused is left as it is, and nothing is made, given or removed that might rest on it. But what is ours by
//! marks of its own and lets somebody in, or lets somebody do more than the spec says, need not wait for that.

use std::collections::BTreeSet;

use super::direction::{Direction, of_field};
use super::step::{Action, DeploymentPlan, Step};
use crate::address::{Address, ResourceKind};
use crate::facts::World;
use crate::resource::{Ownership, Resource, ResourceGraph};
use crate::state::FieldChange;

/// The part of the plans that is carried out all the same; nothing where no finding stands in the way.
pub(super) fn of(graphs: &[ResourceGraph], plans: &[DeploymentPlan], world: &World) -> Vec<DeploymentPlan> {
    if !plans.iter().flat_map(|plan| &plan.findings).any(|finding| finding.is_error()) {
        return Vec::new();
    }
    let part = |(graph, plan): (&ResourceGraph, &DeploymentPlan)| {
        let steps = mends(graph, plan, world);
        DeploymentPlan { steps, findings: Vec::new(), ..plan.clone() }
    };
    graphs.iter().zip(plans).map(part).collect()
}

fn mends(graph: &ResourceGraph, plan: &DeploymentPlan, world: &World) -> Vec<Step> {
    let errors: Vec<_> = plan.findings.iter().filter(|finding| finding.is_error()).collect();
    let mut held: BTreeSet<&Address> = errors.iter().filter_map(|error| error.at.address.as_ref()).collect();
    // What is about the whole deployment may be about whose things are.
    if errors.len() > errors.iter().filter(|error| error.at.address.is_some()).count() {
        return Vec::new();
    }
    let mut steps = Vec::new();
    for resource in &graph.resources {
        let address = resource.address();
        let is_refused = held.contains(address);
        let rests_on_refused = resource.depends_on().iter().any(|needed| held.contains(needed));
        if rests_on_refused {
            held.insert(address);
        }
        let step = plan.steps.iter().find(|step| step.address == *address && step.action == Action::Update);
        let step = step.filter(|_| !is_refused);
        steps.extend(step.and_then(|step| mend(resource.as_ref(), step, rests_on_refused, world)));
    }
    steps
}

/// The step without the changes that can wait.
fn mend(resource: &dyn Resource, step: &Step, rests_on_refused: bool, world: &World) -> Option<Step> {
    resource.observed(world).filter(|observed| observed.ownership == Ownership::Ours)?;
    let can_be = |change: &&FieldChange| can_be_mended(step.address.kind, change, rests_on_refused);
    let changes: Vec<_> = step.changes.iter().filter(can_be).cloned().collect();
    let phases = (!changes.is_empty()).then(|| resource.update(&changes, world).ok())??;
    Some(Step { changes, phases, depends_on: BTreeSet::new(), ..step.clone() })
}

/// Whether the change takes something from somebody, and gives nobody anything.
///
/// A trust policy names whom a role admits and nothing else: it goes back to what the spec says, whatever else is odd.
fn can_be_mended(kind: ResourceKind, change: &FieldChange, rests_on_refused: bool) -> bool {
    let directions: Vec<_> = of_field(kind, change).into_iter().map(|(direction, _)| direction).collect();
    if kind == ResourceKind::Role && change.field == "trust_policy" {
        return directions.iter().any(|direction| *direction != Direction::Grows);
    }
    let only_shrinks = directions.iter().all(|direction| *direction == Direction::Shrinks);
    !rests_on_refused && !directions.is_empty() && only_shrinks
}
