//! What is ours and no longer wanted: shown, or pruned when everything that is wanted works.

use std::collections::{BTreeMap, BTreeSet};

use super::deployment;
use super::step::{Action, DeploymentPlan, Step, step_away};
use super::unread;
use crate::address::{Address, Owner, ResourceKind};
use crate::deployment::{Deployment, Prune};
use crate::facts::World;
use crate::finding::{Finding, FindingId};
use crate::kinds::marks::applied;
use crate::resource::{Intent, Ownership, Resource, ResourceGraph, Teardown};
use crate::state::State;

/// What happens to what is no longer wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pruning<'a> {
    /// As the person said; `None` is as each spec says.
    pub prune: Option<Prune>,
    /// What may be removed with it.
    pub options: Teardown<'a>,
}

impl Pruning<'_> {
    fn removes(&self, address: &Address, of_spec: Prune) -> bool {
        match self.prune.unwrap_or(of_spec) {
            Prune::Nothing => false,
            Prune::Access => address.kind.gives_access(),
            Prune::Everything => true,
        }
    }
}

/// Adds the steps for what is left, to the plan of its owner or to one of its own.
pub(super) fn add<'a>(
    plans: &mut Vec<DeploymentPlan>,
    former: impl Iterator<Item = &'a ResourceGraph<'a>>,
    world: &World,
    pruning: Pruning,
) {
    let changed = Changed::of(plans);
    for graph in former {
        let (mut steps, findings) = of_graph(graph, world, pruning);
        let mut dependents = graph.dependents();
        for step in &mut steps {
            step.depends_on = dependents.remove(&step.address).unwrap_or_default();
            // Until what replaces it works, the vendor keeps it.
            if step.action == Action::Delete {
                step.depends_on.extend(changed.replacing(&step.address, graph.deployment));
            }
        }
        steps.reverse();
        let owner = graph.deployment.owner();
        let findings = findings.into_iter().chain(still_open(&owner, &steps));
        let findings = findings.chain(place_unknown(graph.deployment, &steps));
        if steps.is_empty() {
            continue;
        }
        let of_owner = |plan: &&mut DeploymentPlan| {
            (&plan.spec, &plan.destination) == (&owner.deployment, &owner.destination)
        };
        match plans.iter_mut().find(of_owner) {
            Some(plan) => {
                plan.findings.extend(findings);
                plan.steps.extend(steps);
            }
            None => {
                let mut plan = DeploymentPlan::empty(graph.deployment);
                plan.findings.extend(applied::newer_format(graph.deployment, world));
                plan.findings.extend(findings);
                plan.steps = steps;
                plans.push(plan);
            }
        }
    }
    not_listed(plans, world);
}

/// What the plans change: what is left may be replaced by it.
struct Changed {
    /// By the destinations of each spec.
    by_spec: BTreeMap<String, BTreeMap<String, Vec<Address>>>,
    /// Of all specs: a rule is shared with whoever needs it next.
    rules: Vec<Address>,
}

impl Changed {
    fn of(plans: &[DeploymentPlan]) -> Self {
        let mut by_spec: BTreeMap<String, BTreeMap<String, Vec<Address>>> = BTreeMap::new();
        for plan in plans {
            let steps = plan.steps.iter().filter(|step| step.action != Action::Keep);
            let of_spec = by_spec.entry(plan.spec.clone()).or_default();
            of_spec.insert(plan.destination.clone(), steps.map(|step| step.address.clone()).collect());
        }
        let all = by_spec.values().flat_map(BTreeMap::values).flatten();
        let rules = all.filter(|address| address.kind == ResourceKind::IngressRule).cloned().collect();
        Changed { by_spec, rules }
    }

    /// What may replace what is left of a destination: what changes of that itself, or, where the spec has it no more, of any
    /// other that it has.
    fn replacing(&self, left: &Address, of: &Deployment) -> impl Iterator<Item = Address> {
        let of_spec = self.by_spec.get(&of.spec);
        let own = of_spec.and_then(|of_spec| of_spec.get(&of.destination));
        let others = of_spec.filter(|_| own.is_none()).into_iter().flat_map(BTreeMap::values);
        let rules = Some(&self.rules).filter(|_| left.kind == ResourceKind::IngressRule);
        own.into_iter().chain(others).chain(rules).flatten().cloned()
    }
}

fn of_graph(graph: &ResourceGraph, world: &World, pruning: Pruning) -> (Vec<Step>, Vec<Finding>) {
    let (mut steps, mut findings) = (Vec::new(), Vec::new());
    let unread = unread::of(graph, world);
    for resource in &graph.resources {
        let stays = unread::is_left(resource.address(), unread, Intent::Destroy);
        if stays || !pruning.removes(resource.address(), graph.deployment.prune) {
            steps.extend(kept(resource.as_ref(), world));
            findings.extend(resource.findings(world));
            continue;
        }
        match step_away(resource.as_ref(), world, pruning.options) {
            Ok(None) => {}
            Ok(Some(step)) => {
                findings.extend(resource.findings_of_delete(world));
                steps.push(step);
            }
            Err(why) => {
                findings.extend(why);
                steps.extend(kept(resource.as_ref(), world));
            }
        }
    }
    (steps, findings)
}

/// What is left and stays.
fn kept(resource: &dyn Resource, world: &World) -> Option<Step> {
    let observed = resource.observed(world).filter(|observed| observed.ownership == Ownership::Ours)?;
    let address = resource.address();
    Some(Step {
        address: address.clone(),
        kind: address.kind.name(),
        action: Action::Unwanted,
        adopted: false,
        purpose: resource.purpose(),
        changes: observed.state.changes_to(&State::default()),
        phases: Vec::new(),
        depends_on: BTreeSet::new(),
        needs: BTreeMap::new(),
        observed: Some(observed.state),
    })
}

/// What still lets the vendor in.
fn still_open(owner: &Owner, steps: &[Step]) -> Option<Finding> {
    let open =
        steps.iter().filter(|step| step.action == Action::Unwanted && step.address.kind.gives_access());
    let mut by_kind: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for step in open {
        by_kind.entry(step.address.kind).or_default().push(step.address.name.as_str());
    }
    if by_kind.is_empty() {
        return None;
    }
    let what: Vec<_> =
        by_kind.iter().map(|(kind, names)| format!("{} {}", kind.title(), names.join(", "))).collect();
    let message = format!("{owner} still gives access by what is no longer wanted: {}", what.join("; "));
    Some(FindingId::UnwantedAccess.finding(message).hint(
        "when the vendor no longer needs it: `apply --prune` removes it, `apply --prune=access` all but data",
    ))
}

/// What lets the vendor log in goes, and nothing tells where it does. Whatever else is tagged is made before a user is.
fn place_unknown(deployment: &Deployment, steps: &[Step]) -> Option<Finding> {
    let logs_in = [ResourceKind::IngressRule, ResourceKind::Credentials];
    if deployment.has_place() || !steps.iter().any(|step| logs_in.contains(&step.address.kind)) {
        return None;
    }
    let owner = deployment.owner();
    let message = format!("nothing that is left of {owner} tells which database it is connected to");
    let finding = FindingId::PlaceUnknown.finding(message);
    Some(finding.hint(format!(
        "its user stays there, if there is one, with what it was granted: destroy it with its spec; or look for the group \
         {} in pg_group, and drop who is in it",
        owner.group()
    )))
}

/// Says what could not be looked for.
fn not_listed(plans: &mut [DeploymentPlan], world: &World) {
    let Some(plan) = plans.first_mut() else { return };
    let unread = world.unanswered.iter().filter(|read| read.is_of_inventory());
    plan.findings.extend(unread.map(deployment::unanswered_read));
}
