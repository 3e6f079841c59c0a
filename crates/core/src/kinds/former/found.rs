//! Which of the things that name an owner are no longer wanted.

use std::collections::{BTreeMap, BTreeSet};

use provision_iam::arn::Arn;

use super::Former;
use super::place::Staying;
use super::resource::{FormerKind, FormerResource};
use crate::address::{Address, Owner, ResourceKind};
use crate::deployment::{Admin, Auth, Deployment, Tls, Via, Warehouse};
use crate::facts::{Place, WarehouseId, WarehouseKind, World};
use crate::kinds::{self, marks};

pub(super) struct Finder<'a> {
    pub(super) deployments: &'a [Deployment],
    pub(super) known: &'a BTreeSet<Owner>,
    pub(super) world: &'a World,
}

type Found = Vec<(Owner, FormerResource)>;

impl<'a> Finder<'a> {
    pub(super) fn all(&self) -> Vec<Former> {
        let mut left: BTreeMap<Owner, Vec<FormerResource>> = BTreeMap::new();
        let resources = |deployment| {
            kinds::of(deployment).into_iter().map(move |resource| (resource.address().clone(), deployment))
        };
        let wanted: BTreeMap<Address, &Deployment> = self.deployments.iter().flat_map(resources).collect();
        let found = self.tagged(&wanted).into_iter().chain(self.in_databases()).chain(self.places());
        for (owner, resource) in found {
            if self.is_claimed(&resource, &wanted) {
                continue;
            }
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

    /// The owners that something names, of the given specs, and that these name no more.
    pub(super) fn released(&self) -> BTreeSet<Owner> {
        let tagged = self.world.inventory.values().flat_map(Owner::all_of);
        let groups = self.world.groups.keys().filter_map(|(_, group)| Owner::of_group(group));
        let is_given = |owner: &Owner| self.deployments.iter().any(|one| one.spec == owner.deployment);
        tagged.chain(groups).filter(|owner| is_given(owner) && !self.known.contains(owner)).collect()
    }

    /// Where the owners were, of whom something may be left, as deployments.
    pub(super) fn former_places(&self) -> Vec<(Owner, Place, Deployment)> {
        let owners: BTreeSet<_> = self.world.inventory.values().filter_map(Owner::of).collect();
        let mut places = Vec::new();
        for owner in owners.into_iter().filter(|owner| self.matters(owner)) {
            for place in marks::places::of(&owner, self.world).into_keys() {
                let of_spec = self.deployments.iter().filter(|one| one.spec == owner.deployment);
                if of_spec.into_iter().any(|one| Place::of(one) == place) {
                    continue;
                }
                if let Some(deployment) = self.at(&owner, &place) {
                    places.push((owner.clone(), place, deployment));
                }
            }
        }
        places
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

    /// Whether another destination of the spec wants that very thing: it changes hands, and stays.
    fn is_claimed(&self, resource: &FormerResource, wanted: &BTreeMap<Address, &Deployment>) -> bool {
        let this = resource.address_of();
        let changes_hands = this.kind != ResourceKind::IngressRule;
        let same = |(address, current): (&Address, &&Deployment)| {
            address.owner != this.owner
                && address.owner.deployment == this.owner.deployment
                && (address.kind, &address.name) == (this.kind, &this.name)
                && !resource.is_elsewhere(current)
        };
        changes_hands && !self.known.contains(&this.owner) && wanted.iter().any(same)
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

    /// The owner's deployment as it was there, with a way into the database: that of a destination on the same warehouse,
    /// or the warehouse's managed secret.
    fn at(&self, owner: &Owner, place: &Place) -> Option<Deployment> {
        let Place { warehouse, database, schema } = place;
        let here = |deployment: &Deployment| WarehouseId::of(deployment) == *warehouse;
        let mut before = self.like(owner, |_| true)?;
        let way_in = self.like(owner, here).map(|deployment| deployment.admin);
        before.admin = way_in.unwrap_or(Admin {
            via: Via::DataApi,
            user: None,
            password_env: None,
            secret: None,
            endpoint: None,
            tls: Tls::default(),
            ca_file: None,
            ssh: None,
        });
        before.region.clone_from(&warehouse.region);
        before.warehouse = match warehouse.kind {
            WarehouseKind::Cluster => Warehouse::Cluster { identifier: warehouse.name.clone() },
            WarehouseKind::Workgroup => Warehouse::Workgroup { name: warehouse.name.clone() },
        };
        before.database.clone_from(database);
        before.schema.clone_from(schema);
        Some(before)
    }

    /// The owner's deployment on a warehouse and, if it matters, in a database: as it is, or as it was.
    fn on(&self, owner: &Owner, warehouse: &WarehouseId, database: Option<&str>) -> Option<Deployment> {
        let here = |deployment: &Deployment| {
            WarehouseId::of(deployment) == *warehouse && database.is_none_or(|name| deployment.database == name)
        };
        let was_here = |place: &Place| {
            place.warehouse == *warehouse && database.is_none_or(|name| place.database == name)
        };
        self.like(owner, here).or_else(|| {
            let mut places = marks::places::of(owner, self.world).into_keys();
            places.find(was_here).and_then(|place| self.at(owner, &place))
        })
    }

    fn why(&self, owner: &Owner) -> String {
        match self.current(owner) {
            Some(_) => "the spec names another, or none".to_owned(),
            None => format!("the destination {} is not in the spec any more", owner.destination),
        }
    }

    /// By the tags of AWS.
    fn tagged(&self, wanted: &BTreeMap<Address, &Deployment>) -> Found {
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
                    let is_user = resources.iter().any(|one| one.address_of().kind == ResourceKind::AccessUser);
                    let passwords = if is_user { self.passwords(&owner) } else { Vec::new() };
                    let all = resources.into_iter().chain(passwords);
                    found.extend(all.map(|resource| (owner.clone(), resource)));
                }
            }
            found.extend(self.users_in(tags));
        }
        found
    }

    /// The passwords that go with an IAM user, where the vendor signs in with a role now.
    fn passwords(&self, owner: &Owner) -> Vec<FormerResource> {
        let Some(current) = self.current(owner).filter(|current| current.auth == Auth::Role) else {
            return Vec::new();
        };
        // Redshift lets nobody give one to a user that stands for a role.
        let users = current.database_users().into_iter().filter(|user| !user.starts_with("IAMR:"));
        let why = "the vendor signs in with a role now".to_owned();
        users.map(|user| FormerResource::new(current.clone(), FormerKind::Password(user), why.clone())).collect()
    }

    /// Database users that tags name, where the administrator can make no group.
    fn users_in(&self, tags: &BTreeMap<String, String>) -> Found {
        let owner = Owner::of(tags).filter(|owner| self.matters(owner));
        let (Some(owner), Some((warehouse, users))) = (owner, marks::users_in(tags)) else {
            return Vec::new();
        };
        let here = |deployment: &Deployment| deployment.warehouse.name() == warehouse;
        let Some(before) = self.like(&owner, here) else { return Vec::new() };
        let former = |user| {
            let kind = FormerKind::DatabaseUser(user);
            (owner.clone(), FormerResource::new(before.clone(), kind, self.why(&owner)))
        };
        users.into_iter().map(former).collect()
    }

    /// By the owner groups of databases.
    fn in_databases(&self) -> Found {
        let mut found = Vec::new();
        for ((warehouse, group), users) in &self.world.groups {
            let Some(owner) = Owner::of_group(group).filter(|owner| self.matters(owner)) else { continue };
            let Some(before) = self.on(&owner, warehouse, None) else { continue };
            let former = |kind| FormerResource::new(before.clone(), kind, self.why(&owner));
            found.push((owner.clone(), former(FormerKind::OwnerGroup)));
            for user in users {
                found.push((owner.clone(), former(FormerKind::DatabaseUser(user.clone()))));
            }
        }
        for ((warehouse, database, schema), group) in &self.world.owned_schemas {
            let Some(owner) = Owner::of_group(group).filter(|owner| self.matters(owner)) else { continue };
            let Some(before) = self.on(&owner, warehouse, Some(database)) else { continue };
            let kind = FormerKind::Schema(schema.clone());
            found.push((owner.clone(), FormerResource::new(before, kind, self.why(&owner))));
        }
        found
    }

    /// The places themselves.
    fn places(&self) -> Found {
        let mut found = Vec::new();
        for (owner, place, before) in self.former_places() {
            let why = match self.current(&owner) {
                Some(current) => format!("the destination is at {} now", Place::of(current)),
                None => self.why(&owner),
            };
            let here = self.current(&owner).filter(|one| WarehouseId::of(one) == place.warehouse);
            let grants = here.map(|one| {
                let users = one.database_users().into_iter().collect();
                FormerKind::Grants(Staying { users, database: one.database.clone() })
            });
            let current = self.current(&owner);
            let is_other_warehouse = |one: &Deployment| {
                one.region == place.warehouse.region && WarehouseId::of(one) != place.warehouse
            };
            let rule = current.filter(|one| is_other_warehouse(one)).map(|_| FormerKind::IngressRule);
            for kind in grants.into_iter().chain(rule).chain([FormerKind::Place]) {
                found.push((owner.clone(), FormerResource::new(before.clone(), kind, why.clone())));
            }
        }
        found
    }
}
