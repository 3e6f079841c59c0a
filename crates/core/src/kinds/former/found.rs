//! Which of the things that name an owner are no longer wanted.

use std::collections::{BTreeMap, BTreeSet};

use provision_iam::arn::Arn;

use super::place::Staying;
use super::resource::{self, FormerKind, FormerResource};
use super::search::Search;
use crate::address::{Address, Owner, ResourceKind};
use crate::deployment::{Deployment, Warehouse};
use crate::facts::{Grantee, NumberedName, Place, UsersMark, WarehouseId, WarehouseKind, World};
use crate::kinds::{self, marks};
use crate::redshift::is_of_identity;
use crate::resource::ResourceGraph;

/// What is left of one owner.
pub struct Former {
    /// As it may have been: whose it is and where.
    deployment: Deployment,
    resources: Vec<FormerResource>,
}

impl Former {
    /// For planning.
    pub fn graph(&self) -> ResourceGraph<'_> {
        let resources = self.resources.iter().map(|resource| Box::new(resource.clone()) as _).collect();
        ResourceGraph { deployment: &self.deployment, resources }
    }
}

/// The owners that something names, of the given specs, and that these name no more, with the places that tags name of them.
pub(super) fn released(search: Search, world: &World) -> BTreeMap<Owner, BTreeSet<Place>> {
    let tagged = world.inventory.values().flat_map(Owner::all_of);
    let groups = world.groups.keys().filter_map(|(_, group)| Owner::of_group(group));
    let specs = search.specs();
    let mut places = marks::places::all(world);
    let roles = world.owner_roles.keys().filter_map(|(_, role)| Owner::of_role(role));
    let all: BTreeSet<Owner> = tagged.chain(groups).chain(roles).collect();
    all.into_iter()
        .filter(|owner| specs.contains(owner.deployment.as_str()) && !search.known.contains(owner))
        .map(|owner| {
            let named = places.remove(&owner).unwrap_or_default();
            (owner, named.into_keys().collect())
        })
        .collect()
}

pub(super) struct Finder<'a> {
    search: Search<'a>,
    world: &'a World,
    specs: BTreeSet<&'a str>,
    current: BTreeMap<Owner, &'a Deployment>,
    /// Where the destinations of each spec are now.
    taken: BTreeMap<&'a str, BTreeSet<Place>>,
    places: Vec<Named>,
}

/// An owner, a place that it is said to be at and is not now, and its deployment as it was there.
pub(super) type Named = (Owner, Place, Deployment);

type Found = Vec<(Owner, FormerResource)>;

/// What is wanted, by what it is and is called.
type ByName<'w> = BTreeMap<(ResourceKind, &'w str), Vec<(&'w Address, &'w Deployment)>>;

impl<'a> Finder<'a> {
    pub(super) fn new(search: Search<'a>, world: &'a World) -> Self {
        let current = search.deployments.iter().map(|one| (one.owner(), one)).collect();
        let mut taken: BTreeMap<_, BTreeSet<Place>> = BTreeMap::new();
        for one in search.deployments {
            taken.entry(one.spec.as_str()).or_default().extend(Place::all_of(one));
        }
        let mut finder = Finder { search, world, specs: search.specs(), current, taken, places: Vec::new() };
        finder.places = finder.named_places();
        finder
    }

    pub(super) fn all(&self) -> Vec<Former> {
        let mut left: BTreeMap<Owner, Vec<FormerResource>> = BTreeMap::new();
        let resources = |deployment| {
            kinds::of(deployment).into_iter().map(move |resource| (resource.address().clone(), deployment))
        };
        let wanted: BTreeMap<Address, &Deployment> =
            self.search.deployments.iter().flat_map(resources).collect();
        let mut by_name = ByName::new();
        let mut by_owner: BTreeMap<&Owner, Vec<&Address>> = BTreeMap::new();
        for (address, current) in &wanted {
            by_name.entry((address.kind, address.name.as_str())).or_default().push((address, current));
            by_owner.entry(&address.owner).or_default().push(address);
        }
        let identities = resource::identities(wanted.keys());
        // What is known with its place is asked about there.
        let found = self.places().into_iter().chain(self.tagged(&wanted)).chain(self.in_databases());
        for (owner, resource) in found {
            let is_claimed = self.is_claimed(&resource, &by_name);
            if is_claimed && !self.search.known.contains(&owner) {
                continue;
            }
            // Its destination has moved on, and another uses it now.
            let resource = if is_claimed { resource.used_by_another() } else { resource };
            let resource = match wanted.get(resource.address_of()) {
                None => resource,
                Some(current) if resource.is_elsewhere(current) => resource.with_its_place(),
                Some(_) => continue,
            };
            let resources = left.entry(owner).or_default();
            let same_name =
                resources.iter().find(|other: &&FormerResource| resource.address_of() == other.address_of());
            let resource = match same_name.is_some_and(|other| resource.is_elsewhere(other.before())) {
                true => resource.with_its_place(),
                false => resource,
            };
            if resources.iter().all(|other| resource.address_of() != other.address_of()) {
                resources.push(resource);
            }
        }
        left.retain(|_, resources| !resources.is_empty());
        left.into_iter()
            .map(|(owner, mut resources)| {
                resources.sort_by(|one, other| one.address_of().cmp(other.address_of()));
                let left: Vec<_> = resources.iter().map(|resource| resource.address_of().clone()).collect();
                let of_owner = by_owner.get(&owner).into_iter().flatten().copied();
                let all: Vec<_> = left.iter().chain(of_owner).collect();
                for resource in &mut resources {
                    resource.made_upon(&all, &identities);
                    resource.replaced_by(self.current(&owner));
                }
                let of_owner = |named: &&Named| named.0 == owner && self.is_free(named);
                let deployment = match (self.current(&owner), self.places.iter().find(of_owner)) {
                    (None, Some((_, _, before))) => before.clone(),
                    _ => resources[0].before().clone(),
                };
                Former { deployment, resources }
            })
            .collect()
    }

    /// Where something may be left: not where any destination is now.
    pub(super) fn former_places(&self) -> impl Iterator<Item = &Named> {
        self.places.iter().filter(|named| self.is_free(named))
    }

    fn is_free(&self, (owner, place, _): &Named) -> bool {
        self.taken.get(owner.deployment.as_str()).is_none_or(|taken| !taken.contains(place))
    }

    fn named_places(&self) -> Vec<Named> {
        let mut named = Vec::new();
        let mut all = marks::places::all(self.world);
        // Where no tag remembers a place, a schema that is the owner's does.
        for ((warehouse, database, schema), group) in &self.world.owned_schemas {
            let Some(owner) = Owner::of_group(group) else { continue };
            let place =
                Place { warehouse: warehouse.clone(), database: database.clone(), schema: schema.clone() };
            all.entry(owner).or_default().entry(place).or_default();
        }
        for (owner, places) in all {
            if !self.matters(&owner) {
                continue;
            }
            let now: Vec<_> = self.current(&owner).into_iter().flat_map(Place::all_of).collect();
            for place in places.into_keys().filter(|place| !now.contains(place)) {
                if let Some(deployment) = self.at(&owner, &place) {
                    named.push((owner.clone(), place, deployment));
                }
            }
        }
        named
    }

    /// The deployment of an owner, if a chosen spec has it.
    fn current(&self, owner: &Owner) -> Option<&'a Deployment> {
        self.current.get(owner).copied()
    }

    /// Whether what is left of the owner is looked for: its spec was given, and the destination was chosen or is gone.
    fn matters(&self, owner: &Owner) -> bool {
        let given = self.specs.contains(owner.deployment.as_str());
        given && (self.current(owner).is_some() || !self.search.known.contains(owner))
    }

    /// Whether another destination of the spec wants that very thing: it changes hands, and stays.
    fn is_claimed(&self, resource: &FormerResource, by_name: &ByName) -> bool {
        let this = resource.address_of();
        let changes_hands = this.kind != ResourceKind::IngressRule;
        let same_name = by_name.get(&(this.kind, this.name.as_str())).into_iter().flatten();
        let mut same = same_name.filter(|(address, current)| {
            address.owner != this.owner
                && address.owner.deployment == this.owner.deployment
                && !resource.is_elsewhere(current)
        });
        changes_hands && same.next().is_some()
    }

    /// A deployment that something of the owner's can be asked about: its own, another of the same spec, or what stands for
    /// it.
    fn like(&self, owner: &Owner, fits: impl Fn(&Deployment) -> bool) -> Option<Deployment> {
        let of_spec = self.search.models().filter(|deployment| deployment.spec == owner.deployment);
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
        let way_in = self.like(owner, here).or(self.search.stand_in.cloned());
        before.admin = way_in.map(|deployment| deployment.admin).unwrap_or_default();
        before.region.clone_from(&warehouse.region);
        before.warehouse = match warehouse.kind {
            WarehouseKind::Cluster => Warehouse::Cluster { identifier: warehouse.name.clone() },
            WarehouseKind::Workgroup => Warehouse::Workgroup { name: warehouse.name.clone() },
        };
        before.database.clone_from(database);
        before.schema.clone_from(schema);
        before.more_schemas.clear();
        Some(before)
    }

    /// The owner's deployment on a warehouse and, if it matters, in a database: as it is, or as it was.
    fn on(&self, owner: &Owner, warehouse: &WarehouseId, database: Option<&str>) -> Option<Deployment> {
        let here = |deployment: &Deployment| {
            WarehouseId::of(deployment) == *warehouse
                && database.is_none_or(|name| deployment.database == name)
        };
        let was_here = |place: &Place| {
            place.warehouse == *warehouse && database.is_none_or(|name| place.database == name)
        };
        // Whoever's place it was: what has changed hands since may have left its group there.
        self.like(owner, here).or_else(|| {
            let of_spec = |of: &Owner| of.deployment == owner.deployment;
            let mut places = self.former_places();
            let (_, place, _) = places.find(|(of, place, _)| of_spec(of) && was_here(place))?;
            self.at(owner, place)
        })
    }

    fn why(&self, owner: &Owner) -> String {
        match self.current(owner) {
            Some(_) => "the spec names another, or none".to_owned(),
            None if self.search.stand_in.is_some() => format!("all of {owner} goes"),
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
        let has_place = |owner: &Owner, region: &str| {
            self.places.iter().any(|(of, place, _)| of == owner && place.warehouse.region == region)
        };
        let is_alone = self.search.stand_in.is_some();
        for ((region, arn), tags) in &self.world.inventory {
            let Some(arn) = Arn::parse(arn) else { continue };
            for owner in Owner::all_of(tags).into_iter().filter(|owner| self.matters(owner)) {
                // Best one that is in that region, where its answers are.
                let here = |one: &Deployment| region.is_empty() || one.region == *region;
                let was_here = |(of, place, _): &&Named| {
                    of.deployment == owner.deployment && place.warehouse.region == *region
                };
                let like = self.like(&owner, here);
                let like = like.or_else(|| self.at(&owner, &self.places.iter().find(was_here)?.1));
                let like = like.or_else(|| self.like(&owner, |_| true));
                let Some(mut before) = like else { continue };
                if !region.is_empty() {
                    before.region = region.clone();
                }
                // A rule at a known place is asked about there.
                let is_elsewhere = self.current(&owner).is_none_or(|current| current.region != before.region)
                    && !has_place(&owner, region);
                let kinds = FormerKind::of_arn(&arn, is_elsewhere).into_iter();
                // Without a spec, places tell where a role may be associated.
                let at_places = |kind: &FormerKind| is_alone && matches!(kind, FormerKind::Association(..));
                let kinds = kinds.filter(|kind| !at_places(kind));
                let resources: Vec<_> =
                    kinds.map(|kind| FormerResource::new(before.clone(), kind, self.why(&owner))).collect();
                // What hangs on something goes with it.
                if resources.first().is_some_and(|first| !is_wanted(first)) {
                    let is_user =
                        resources.iter().any(|one| one.address_of().kind == ResourceKind::AccessUser);
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
        let Some(current) = self.current(owner).filter(|current| current.user.password.is_none()) else {
            return Vec::new();
        };
        // Redshift lets nobody give one to a user that stands for a role.
        let users = current.database_users().into_iter().filter(|user| !is_of_identity(user));
        let why = "the vendor signs in with a role now".to_owned();
        users
            .map(|user| FormerResource::new(current.clone(), FormerKind::Password(user), why.clone()))
            .collect()
    }

    /// Database users that tags name, where the administrator can make no group.
    fn users_in(&self, tags: &BTreeMap<String, String>) -> Found {
        let owner = Owner::of(tags).filter(|owner| self.matters(owner));
        let (Some(owner), Some(UsersMark { warehouse, users })) = (owner, UsersMark::of(tags)) else {
            return Vec::new();
        };
        let here = |deployment: &Deployment| deployment.warehouse.name() == warehouse;
        let Some(before) = self.like(&owner, here) else { return Vec::new() };
        let former = |user: NumberedName| {
            let kind = FormerKind::DatabaseUser(user.name);
            (owner.clone(), FormerResource::new(before.clone(), kind, self.why(&owner)))
        };
        users.into_iter().map(former).collect()
    }

    /// By the owner groups and the roles of databases.
    fn in_databases(&self) -> Found {
        let mut found = Vec::new();
        for ((warehouse, group), users) in &self.world.groups {
            let Some(owner) = Owner::of_group(group).filter(|owner| self.matters(owner)) else { continue };
            let Some(before) = self.on(&owner, warehouse, None) else { continue };
            let former =
                |before: &Deployment, kind| FormerResource::new(before.clone(), kind, self.why(&owner));
            found.push((owner.clone(), former(&before, FormerKind::OwnerGroup)));
            let there = self.in_its_database(&owner, warehouse).unwrap_or(before);
            for user in users {
                found.push((owner.clone(), former(&there, FormerKind::DatabaseUser(user.clone()))));
            }
        }
        for ((warehouse, database, schema), group) in &self.world.owned_schemas {
            let Some(owner) = Owner::of_group(group).filter(|owner| self.matters(owner)) else { continue };
            let Some(before) = self.on(&owner, warehouse, Some(database)) else { continue };
            let kind = FormerKind::Schema(schema.clone());
            found.push((owner.clone(), FormerResource::new(before, kind, self.why(&owner))));
        }
        for (warehouse, role) in self.world.owner_roles.keys() {
            let Some(owner) = Owner::of_role(role).filter(|owner| self.matters(owner)) else { continue };
            let Some(before) = self.in_its_database(&owner, warehouse) else { continue };
            let former = FormerResource::new(before, FormerKind::DatabaseRole, self.why(&owner));
            found.push((owner, former));
        }
        found
    }

    /// The owner's deployment in the database where its user or role has its privileges, if that is known.
    fn in_its_database(&self, owner: &Owner, warehouse: &WarehouseId) -> Option<Deployment> {
        let mut places =
            self.places.iter().filter(|(of, place, _)| of == owner && place.warehouse == *warehouse);
        let there = places.next().filter(|_| self.current(owner).is_none());
        there.map(|(_, _, before)| before.clone()).or_else(|| self.on(owner, warehouse, None))
    }

    /// Those on the warehouse who may have been granted something at the place: the destination's own users and its role, or,
    /// where it is gone, those of the spec, which may have been its.
    pub(super) fn staying(&self, owner: &Owner, place: &Place) -> Staying {
        let of_spec = self.search.deployments.iter().filter(|one| one.spec == owner.deployment);
        let here = of_spec.filter(|one| WarehouseId::of(one) == place.warehouse);
        let is_it =
            |one: &&Deployment| self.current(owner).is_none_or(|current| current.owner() == one.owner());
        let grantees = |one: &Deployment| -> Vec<(Grantee, String)> {
            let users = one.database_users().into_iter().map(Grantee::User);
            let all = users.chain([Grantee::Role(one.owner().role())]);
            all.map(|to| (to, one.database.clone())).collect()
        };
        here.filter(is_it).flat_map(grantees).collect()
    }

    /// The association of each role of an owner.
    fn associations(&self, owner: &Owner) -> Vec<FormerKind> {
        let ours = self.world.inventory.iter().filter(|(_, tags)| owner.is_named_by(tags));
        let arns = ours.filter_map(|((_, arn), _)| Arn::parse(arn));
        let kinds = arns.flat_map(|arn| FormerKind::of_arn(&arn, false));
        kinds.filter(|kind| matches!(kind, FormerKind::Association(..))).collect()
    }

    /// The places themselves, what was granted there, and the rules that let the vendor in there.
    fn places(&self) -> Found {
        let mut found = Vec::new();
        for named in &self.places {
            let (owner, place, before) = named;
            let current = self.current(owner);
            let why = match current {
                Some(current) => format!("the destination is at {} now", Place::of(current)),
                None => self.why(owner),
            };
            let mut kinds = Vec::new();
            if current.is_none_or(|one| WarehouseId::of(one) != place.warehouse) {
                kinds.push(FormerKind::IngressRule);
            }
            if self.search.stand_in.is_some() {
                kinds.extend(self.associations(owner));
            }
            // Where another destination is now, everything else is its.
            if self.is_free(named) {
                let staying = self.staying(owner, place);
                kinds.extend((!staying.is_empty()).then_some(FormerKind::Grants(staying)));
                let is_marked = marks::name_place(owner, place, self.world);
                kinds.extend(is_marked.then(|| FormerKind::Schema(place.schema.clone())));
                kinds.push(FormerKind::Place);
            }
            let resources =
                kinds.into_iter().map(|kind| FormerResource::new(before.clone(), kind, why.clone()));
            found.extend(resources.map(|resource| (owner.clone(), resource)));
        }
        found
    }
}
