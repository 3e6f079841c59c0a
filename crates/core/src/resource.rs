//! What a kind of resource has to say, and to whom it belongs. Kinds lie above this, planning above kinds.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::address::{Address, Owner};
use crate::call::Call;
use crate::deployment::Deployment;
use crate::facts::{Wanted, World};
use crate::finding::{Finding, FindingId};
use crate::state::{FieldChange, State};

/// Which way a plan goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Intent {
    Apply,
    Destroy,
}

/// Calls in phases: one phase after the other, the calls of a phase at once.
pub type Phases = Vec<Vec<Call>>;

/// The phases without the empty ones.
pub fn phases(all: impl IntoIterator<Item = Vec<Call>>) -> Phases {
    all.into_iter().filter(|phase| !phase.is_empty()).collect()
}

/// One resource of one deployment.
///
/// It does no I/O. It says which facts it needs, what it should be, what it is according to the facts, and which
/// calls lead from the one to the other.
pub trait Resource: Sync {
    fn address(&self) -> &Address;

    /// The table of the spec that describes it, for hints.
    fn table(&self) -> &'static str;

    /// What it is for, in one sentence.
    fn purpose(&self) -> String;

    /// What must be done before it.
    fn depends_on(&self) -> Vec<Address>;

    /// What it is a part of: where that is removed, it goes along, and nothing is sent for it.
    fn part_of(&self) -> Option<Address> {
        None
    }

    /// What rests on it and does not know of it: it goes before it.
    fn rested_on_by(&self) -> Vec<Address> {
        Vec::new()
    }

    /// Asks for the facts that the other methods look at.
    fn wants(&self, intent: Intent, wanted: &mut Wanted);

    /// Whether the spec takes over what exists under its name.
    fn adopt(&self) -> bool;

    /// What it should be; nothing if it should not exist.
    ///
    /// # Errors
    /// Why that cannot be said in this world.
    fn desired(&self, world: &World) -> Result<Option<State>, Finding>;

    /// What it is, with only those attributes that `desired` may have.
    fn observed(&self, world: &World) -> Option<Observed>;

    /// The calls that make it.
    ///
    /// # Errors
    /// Why it cannot be made in this world.
    fn create(&self, world: &World) -> Result<Phases, Finding>;

    /// The calls that make these changes.
    ///
    /// # Errors
    /// Why they cannot be made in this world.
    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Phases, Finding>;

    /// The calls that remove it.
    ///
    /// # Errors
    /// Every reason why it must stay.
    fn delete(&self, world: &World, options: Teardown) -> Result<Phases, Vec<Finding>>;

    /// What else should be known about it.
    fn findings(&self, _world: &World) -> Vec<Finding> {
        Vec::new()
    }

    /// What it is to add to that has a limit, which it may share with other resources.
    fn demands(&self, _world: &World) -> Vec<Demand> {
        Vec::new()
    }

    /// What else should be known before it is removed.
    fn findings_of_delete(&self, _world: &World) -> Vec<Finding> {
        Vec::new()
    }
}

/// Room that a resource takes where a service takes only so much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// What has the limit: unlike for each.
    pub of: String,
    /// For people: `sg-1 (warehouse)`.
    pub name: String,
    /// What is counted: `inbound IPv4 rules`.
    pub unit: &'static str,
    pub limit: usize,
    /// Whether the limit is the default, which may have been raised, and not the account's own.
    pub is_default: bool,
    /// How many there are.
    pub present: usize,
    /// What is to come; what several resources ask for alike comes once.
    pub more: BTreeSet<String>,
    /// Told where there is not enough room for all.
    pub finding: FindingId,
    pub hint: &'static str,
}

/// A deployment with the resources that it is made of, each after those it depends on.
pub struct ResourceGraph<'a> {
    pub deployment: &'a Deployment,
    pub resources: Vec<Box<dyn Resource + 'a>>,
}

impl ResourceGraph<'_> {
    /// What depends on each resource.
    pub fn dependents(&self) -> BTreeMap<Address, BTreeSet<Address>> {
        let mut dependents: BTreeMap<Address, BTreeSet<Address>> = BTreeMap::new();
        for resource in &self.resources {
            for needed in resource.depends_on() {
                dependents.entry(needed).or_default().insert(resource.address().clone());
            }
            dependents.entry(resource.address().clone()).or_default().extend(resource.rested_on_by());
        }
        dependents
    }
}

/// A resource as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    pub state: State,
    pub ownership: Ownership,
}

/// Whose an existing resource is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ownership {
    Ours,
    /// Nobody's that we know of: made by hand or by another tool.
    Unowned,
    Other(Owner),
}

impl Ownership {
    /// As the tags say.
    pub fn by_tags(tags: &BTreeMap<String, String>, owner: &Owner) -> Self {
        match Owner::of(tags) {
            Some(named) if named == *owner => Ownership::Ours,
            Some(named) => Ownership::Other(named),
            None => Ownership::Unowned,
        }
    }
}

/// What a teardown may do.
#[derive(Clone, Copy, Debug, Default)]
pub struct Teardown<'a> {
    /// Delete objects together with the bucket that holds them.
    pub delete_data: bool,
    /// The database user who is to own what the deployment's users own.
    pub reassign_to: Option<&'a str>,
}
