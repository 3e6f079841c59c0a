//! The steps of a plan, and how each is decided.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde::ser::{SerializeSeq, Serializer};

use super::deployment;
use crate::address::Address;
use crate::call::Call;
use crate::deployment::Deployment;
use crate::facts::{Wanted, WarehouseId, World};
use crate::finding::{self, Finding, FindingId};
use crate::resource::{Intent, Ownership, Phases, Resource, ResourceGraph, Teardown};
use crate::state::{FieldChange, State};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    Create,
    Update,
    Delete,
    /// Ours and no longer wanted; it stays until it is pruned.
    Unwanted,
    Keep,
}

impl Action {
    /// Whether something is sent for it.
    pub fn is_change(self) -> bool {
        !matches!(self, Action::Keep | Action::Unwanted)
    }
}

/// What a step needs of another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Need {
    /// So many phases of the other; all of it, if nothing is said.
    pub enough: Option<usize>,
    /// So many of its own phases do without.
    pub without: usize,
}

impl Need {
    /// Whether a phase waits, when so many phases of the other are done.
    pub fn holds_back(&self, phase: usize, done: usize) -> bool {
        phase >= self.without && self.enough.is_none_or(|enough| done < enough)
    }
}

/// One resource and everything that will be sent for it.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    pub address: Address,
    pub kind: &'static str,
    pub action: Action,
    /// Whether it was nobody's that we know of, and is taken over.
    pub adopted: bool,
    /// What the resource is for.
    pub purpose: String,
    pub changes: Vec<FieldChange>,
    /// Phases run one after the other; the calls of a phase run at once.
    #[serde(rename = "calls", serialize_with = "flat_calls")]
    pub phases: Phases,
    #[serde(rename = "requires")]
    pub depends_on: BTreeSet<Address>,
    /// Of that, what need not be done whole, or not from the beginning. It follows from the rest.
    #[serde(skip)]
    pub needs: BTreeMap<Address, Need>,
    /// The facts that the step rests on; part of the digest.
    #[serde(skip)]
    pub observed: Option<State>,
}

impl Step {
    /// Its calls, in the order of their phases.
    pub fn calls(&self) -> impl Iterator<Item = &Call> {
        self.phases.iter().flatten()
    }
}

#[derive(Serialize)]
struct CallEntry<'a> {
    service: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    #[serde(rename = "stage")]
    phase: usize,
    #[serde(flatten)]
    call: &'a Call,
}

fn flat_calls<S: Serializer>(phases: &[Vec<Call>], serializer: S) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(None)?;
    for (phase, calls) in phases.iter().enumerate() {
        for call in calls {
            // API calls carry their operation as a tag already.
            let operation = matches!(call, Call::Sql(_) | Call::CredentialStore(_)).then(|| call.operation());
            list.serialize_element(&CallEntry { service: call.service(), operation, phase, call })?;
        }
    }
    list.end()
}

/// The part of a plan that belongs to one destination.
#[derive(Clone, Debug, Serialize)]
pub struct DeploymentPlan {
    pub spec: String,
    pub destination: String,
    pub account: String,
    pub region: String,
    /// In words: kind, name and region.
    pub warehouse: String,
    /// In the order in which they are shown; what each depends on decides when it runs.
    pub steps: Vec<Step>,
    pub findings: Vec<Finding>,
}

/// What must be read to plan these deployments.
pub fn wanted(graphs: &[ResourceGraph], intent: Intent) -> Wanted {
    let mut wanted = Wanted::default();
    for resource in graphs.iter().flat_map(|graph| &graph.resources) {
        resource.wants(intent, &mut wanted);
    }
    wanted
}

/// What leads to what the resource should be.
///
/// # Errors
/// Why it cannot be had in this world.
pub(super) fn step_towards(resource: &dyn Resource, world: &World) -> Result<Option<Step>, Finding> {
    let desired = resource.desired(world)?;
    let observed = resource.observed(world);
    let (action, changes, phases) = match (&observed, &desired) {
        (None, None) => return Ok(None),
        (None, Some(desired)) => {
            (Action::Create, State::default().changes_to(desired), resource.create(world)?)
        }
        (Some(observed), None) => {
            let phases = resource.delete(world, Teardown::default()).map_err(first)?;
            (Action::Delete, observed.state.changes_to(&State::default()), phases)
        }
        (Some(observed), Some(desired)) => {
            may_touch(resource, &observed.ownership, world)?;
            let changes = observed.state.changes_to(desired);
            let phases = match changes.is_empty() {
                true => Vec::new(),
                false => resource.update(&changes, world)?,
            };
            let action = if changes.is_empty() { Action::Keep } else { Action::Update };
            (action, changes, phases)
        }
    };
    let adopted = observed.as_ref().is_some_and(|observed| observed.ownership == Ownership::Unowned);
    Ok(Some(Step {
        address: resource.address().clone(),
        kind: resource.address().kind.name(),
        action,
        adopted,
        purpose: resource.purpose(),
        changes,
        phases,
        depends_on: resource.depends_on().into_iter().collect(),
        needs: BTreeMap::new(),
        observed: observed.map(|observed| observed.state),
    }))
}

fn first(mut findings: Vec<Finding>) -> Finding {
    findings.swap_remove(0)
}

/// Refuses what belongs to somebody else.
fn may_touch(resource: &dyn Resource, ownership: &Ownership, world: &World) -> Result<(), Finding> {
    let address = resource.address();
    let (title, name) = (address.kind.title(), &address.name);
    match ownership {
        Ownership::Ours => Ok(()),
        // A destination whose key was renamed.
        Ownership::Other(owner)
            if owner.deployment == address.owner.deployment && world.released.contains_key(owner) =>
        {
            Ok(())
        }
        Ownership::Unowned if resource.adopt() => Ok(()),
        Ownership::Unowned => Err(FindingId::NotOurs.finding(format!("the {title} {name} exists, and nothing says that provision made it"),
        )
        .at(address)
        .hint(format!(
            "choose another name, or set `adopt = true` in [{}] to manage it from now on (`--adopt` does so \
             for everything)",
            resource.table()
        ))),
        Ownership::Other(owner) => Err(FindingId::OwnedByOther.finding(format!("the {title} {name} belongs to deployment {owner}"),
        )
        .at(address)
        .hint("choose another name, or destroy that deployment first")),
    }
}

/// What removes the resource.
///
/// # Errors
/// Every reason why it must stay.
pub(super) fn step_away(
    resource: &dyn Resource,
    world: &World,
    options: Teardown,
) -> Result<Option<Step>, Vec<Finding>> {
    let Some(observed) = resource.observed(world) else { return Ok(None) };
    let address = resource.address();
    if observed.ownership != Ownership::Ours {
        let message = format!("the {} {} is not ours and stays", address.kind.title(), address.name);
        return Err(vec![FindingId::LeftAlone.finding(message).at(address)]);
    }
    Ok(Some(Step {
        address: address.clone(),
        kind: address.kind.name(),
        action: Action::Delete,
        adopted: false,
        purpose: resource.purpose(),
        changes: observed.state.changes_to(&State::default()),
        phases: resource.delete(world, options)?,
        depends_on: BTreeSet::new(),
        needs: BTreeMap::new(),
        observed: Some(observed.state),
    }))
}

impl DeploymentPlan {
    pub(super) fn empty(deployment: &Deployment) -> Self {
        let WarehouseId { kind, name, .. } = WarehouseId::of(deployment);
        let warehouse = match deployment.has_place() {
            true => format!("{} {name} · database {}", kind.title(), deployment.database),
            false => "a database that nothing names".to_owned(),
        };
        DeploymentPlan {
            spec: deployment.spec.clone(),
            destination: deployment.destination.clone(),
            account: deployment.aws.account.clone(),
            region: deployment.region.clone(),
            warehouse,
            steps: Vec::new(),
            findings: Vec::new(),
        }
    }

    pub(super) fn note_unanswered_reads(&mut self, graph: &ResourceGraph, intent: Intent, world: &World) {
        let wanted = wanted(std::slice::from_ref(graph), intent);
        self.findings.extend(deployment::unanswered_reads(&wanted, world));
    }

    /// Sends nothing for what goes along with what it is a part of.
    pub(super) fn let_parts_go(&mut self, parts: &BTreeMap<Address, Address>) {
        let going: BTreeSet<_> = self.steps.iter().map(|step| step.address.clone()).collect();
        for step in &mut self.steps {
            if parts.get(&step.address).is_some_and(|whole| going.contains(whole)) {
                step.phases.clear();
            }
        }
    }

    /// What was needed first goes last.
    pub(super) fn reverse(&mut self, mut dependents: BTreeMap<Address, BTreeSet<Address>>) {
        let present: BTreeSet<_> = self.steps.iter().map(|step| step.address.clone()).collect();
        for step in &mut self.steps {
            let users = dependents.remove(&step.address).unwrap_or_default();
            step.depends_on = users.intersection(&present).cloned().collect();
        }
        self.steps.reverse();
    }

    /// Several resources may notice the same thing about the warehouse they share.
    pub(super) fn without_repeats(mut self, present: &BTreeSet<Address>) -> Self {
        let mut seen = Vec::new();
        for finding in std::mem::take(&mut self.findings) {
            if !seen.contains(&finding) {
                seen.push(finding);
            }
        }
        seen.sort_by(finding::in_order);
        self.findings = seen;
        // A dependency that has no step (a resource that nobody wants) is met.
        for step in &mut self.steps {
            step.depends_on.retain(|address| present.contains(address));
        }
        self
    }
}
