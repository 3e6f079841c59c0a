//! What provision made and no spec wants any more: found by its tags and by the owner groups, whatever it is called.
//!
//! A spec changes: a destination leaves, a bucket, role or user gets another name, `auth` another way. What was made
//! before is still there, and the vendor may still get in by it.

mod found;
mod leftover;
mod password;
mod place;
mod resource;
mod search;

use std::collections::{BTreeMap, BTreeSet};

pub use self::found::Former;
pub use self::search::Search;

use self::found::Finder;
use self::leftover::Leftover as _;
use self::place::{FormerGrantsResource, FormerPlaceResource};
use super::marks::regions;
use crate::address::Owner;
use crate::facts::{BucketFacts, Place, Wanted, WarehouseId, World};

/// Asks for what [`of`] looks at.
pub fn wants(search: Search, wanted: &mut Wanted) {
    for deployment in search.deployments {
        wanted.inventory(&deployment.spec, &deployment.region);
    }
}

/// A warehouse that destinations were connected to before, where in it, and what to ask there of all of them together. It may
/// be out of reach, or gone: what cannot be asked is said, and ends nothing.
#[derive(Default)]
pub struct FormerWarehouse {
    pub places: BTreeSet<Place>,
    pub wanted: Wanted,
}

/// What has to be listed besides, because tags name regions where none of the deployments is any more, or a bucket is in another
/// one.
pub fn wants_more(search: Search, world: &World) -> Option<Wanted> {
    if search.stand_in.is_some() {
        return None;
    }
    let finder = Finder::new(search, world);
    let listed: BTreeSet<_> = search.deployments.iter().map(|one| one.region.as_str()).collect();
    let places = finder.former_places().map(|(owner, place, _)| (&owner.deployment, &place.warehouse.region));
    let buckets =
        search.deployments.iter().filter_map(|one| match world.buckets.get(&one.bucket.as_ref()?.name)? {
            BucketFacts::Elsewhere { region } => Some((&one.spec, region)),
            BucketFacts::Readable(_) | BucketFacts::Forbidden => None,
        });
    let specs = search.specs();
    let of_specs = world.inventory.values().filter_map(|tags| {
        let spec = tags.get(Owner::DEPLOYMENT_TAG).filter(|spec| specs.contains(spec.as_str()))?;
        Some(regions::in_tags(tags).map(move |region| (spec, region)))
    });
    let mut wanted = Wanted::default();
    let elsewhere = places.chain(buckets).map(|(spec, region)| (spec, region.as_str()));
    let elsewhere = elsewhere.chain(of_specs.flatten()).filter(|(_, region)| !listed.contains(region));
    elsewhere.for_each(|(spec, region)| wanted.inventory(spec, region));
    (!wanted.inventory.is_empty()).then_some(wanted)
}

/// Takes out of the inventory what decides about the rest: who is not in the specs any more, and which warehouses to ask
/// before [`of`].
pub fn survey(search: Search, world: &mut World) -> BTreeMap<WarehouseId, FormerWarehouse> {
    world.released = found::released(search, world);
    let finder = Finder::new(search, world);
    let mut warehouses: BTreeMap<_, FormerWarehouse> = BTreeMap::new();
    for (owner, place, deployment) in finder.former_places() {
        let there = warehouses.entry(place.warehouse.clone()).or_default();
        there.places.insert(place.clone());
        FormerPlaceResource::new(deployment, None).wants(&mut there.wanted);
        FormerGrantsResource::new(deployment, &finder.staying(owner, place)).wants(&mut there.wanted);
    }
    warehouses
}

/// What is left that nobody wants, in a world that was surveyed.
pub fn of(search: Search, world: &World) -> Vec<Former> {
    Finder::new(search, world).all()
}
