//! Which of the things that name an owner are no longer wanted.

use std::collections::{BTreeMap, BTreeSet};

use provision_iam::arn::Arn;

use super::Former;
use super::resource::{FormerKind, FormerResource};
use crate::address::{Address, Owner};
use crate::deployment::Deployment;
use crate::facts::{WarehouseId, World};
use crate::kinds;

pub(super) struct Finder<'a> {
    pub(super) deployments: &'a [Deployment],
    pub(super) known: &'a BTreeSet<Owner>,
    pub(super) world: &'a World,
}

impl<'a> Finder<'a> {
    pub(super) fn all(&self) -> Vec<Former> {
        let mut left: BTreeMap<Owner, Vec<FormerResource>> = BTreeMap::new();
        let resources = |deployment| {
            kinds::of(deployment).into_iter().map(move |resource| (resource.address().clone(), deployment))
        };
        let wanted: BTreeMap<Address, &Deployment> = self.deployments.iter().flat_map(resources).collect();
        for (owner, resource) in self.tagged(&wanted).into_iter().chain(self.in_databases()) {
            let resource = match wanted.get(resource.address_of()) {
                None => resource,
                Some(current) if resource.is_elsewhere(current) => resource.with_its_place(),
                Some(_) => continue,
            };
            let resources = left.entry(owner).or_default();
            if resources.iter().all(|other| resource.address_of() != other.address_of()) {
                resources.push(resource);
            }
        }
        left.retain(|_, resources| !resources.is_empty());
        left.into_iter()
            .map(|(owner, mut resources)| {
                resources.sort_by(|one, other| one.address_of().cmp(other.address_of()));
                let left: Vec<_> = resources.iter().map(|resource| resource.address_of().clone()).collect();
                let of_owner = wanted.keys().filter(|address| address.owner == owner);
                let all: Vec<_> = left.iter().chain(of_owner).collect();
                resources.iter_mut().for_each(|resource| resource.made_upon(all.iter().copied()));
                Former { deployment: resources[0].before().clone(), resources }
            })
            .collect()
    }

    /// The deployment of an owner, if a chosen spec has it.
    fn current(&self, owner: &Owner) -> Option<&'a Deployment> {
        self.deployments.iter().find(|deployment| deployment.owner() == *owner)
    }

    /// Whether what is left of the owner is looked for: its spec was given, and the destination was chosen or is gone.
    fn matters(&self, owner: &Owner) -> bool {
        let given = self.deployments.iter().any(|deployment| deployment.spec == owner.deployment);
        given && (self.current(owner).is_some() || !self.known.contains(owner))
    }

    /// A deployment that something of the owner's can be asked about: its own, or another of the same spec.
    fn like(&self, owner: &Owner, fits: impl Fn(&Deployment) -> bool) -> Option<Deployment> {
        let of_spec = self.deployments.iter().filter(|deployment| deployment.spec == owner.deployment);
        let like = self.current(owner).filter(|deployment| fits(deployment)).or_else(|| {
            let mut others = of_spec.filter(|deployment| fits(deployment));
            others.next()
        });
        let mut before = like?.clone();
        before.destination = owner.destination.clone();
        Some(before)
    }

    fn why(&self, owner: &Owner) -> String {
        match self.current(owner) {
            Some(_) => "the spec names another, or none".to_owned(),
            None => format!("the destination {} is not in the spec any more", owner.destination),
        }
    }

    /// By the tags of AWS.
    fn tagged(&self, wanted: &BTreeMap<Address, &Deployment>) -> Vec<(Owner, FormerResource)> {
        let mut found = Vec::new();
        let is_wanted = |resource: &FormerResource| {
            let current = wanted.get(resource.address_of());
            current.is_some_and(|current| !resource.is_elsewhere(current))
        };
        for ((region, arn), tags) in &self.world.inventory {
            let Some(arn) = Arn::parse(arn) else { continue };
            for owner in Owner::all_of(tags).into_iter().filter(|owner| self.matters(owner)) {
                let Some(mut before) = self.like(&owner, |_| true) else { continue };
                if !region.is_empty() {
                    before.region = region.clone();
                }
                let is_elsewhere = self.current(&owner).is_none_or(|current| current.region != before.region);
                let kinds = FormerKind::of_arn(&arn, is_elsewhere).into_iter();
                let resources: Vec<_> =
                    kinds.map(|kind| FormerResource::new(before.clone(), kind, self.why(&owner))).collect();
                // What hangs on something goes with it.
                if resources.first().is_some_and(|first| !is_wanted(first)) {
                    found.extend(resources.into_iter().map(|resource| (owner.clone(), resource)));
                }
            }
        }
        found
    }

    /// By the owner groups of databases.
    fn in_databases(&self) -> Vec<(Owner, FormerResource)> {
        let mut found = Vec::new();
        for ((warehouse, group), users) in &self.world.groups {
            let Some(owner) = Owner::of_group(group).filter(|owner| self.matters(owner)) else { continue };
            let here = |deployment: &Deployment| WarehouseId::of(deployment) == *warehouse;
            let Some(before) = self.like(&owner, here) else { continue };
            let former = |kind| FormerResource::new(before.clone(), kind, self.why(&owner));
            found.push((owner.clone(), former(FormerKind::OwnerGroup)));
            for user in users {
                found.push((owner.clone(), former(FormerKind::DatabaseUser(user.clone()))));
            }
        }
        for ((warehouse, database, schema), group) in &self.world.owned_schemas {
            let Some(owner) = Owner::of_group(group).filter(|owner| self.matters(owner)) else { continue };
            let here = |deployment: &Deployment| {
                WarehouseId::of(deployment) == *warehouse && deployment.database == *database
            };
            let Some(before) = self.like(&owner, here) else { continue };
            let kind = FormerKind::Schema(schema.clone());
            found.push((owner.clone(), FormerResource::new(before, kind, self.why(&owner))));
        }
        found
    }
}
