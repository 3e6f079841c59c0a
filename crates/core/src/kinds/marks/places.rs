//! Where a destination is and was, in tags of what carries its marks: what it has in a database is found there again
//! after the spec has moved on.

use std::collections::BTreeMap;

use crate::address::Owner;
use crate::deployment::Deployment;
use crate::digest;
use crate::facts::words::{LONGEST, escaped, unescaped};
use crate::facts::{Place, WarehouseId, WarehouseKind, World};

/// Begins the tag of one place. What follows tells places apart; the value says where it is.
const AT: &str = "provision:at:";

/// The tags that name where the deployment is, one for each of its schemas.
pub fn tags(deployment: &Deployment) -> BTreeMap<String, String> {
    Place::all_of(deployment).filter_map(|place| tag(&place)).collect()
}

/// Names that are longer than a tag are found by their group alone.
fn tag(Place { warehouse, database, schema }: &Place) -> Option<(String, String)> {
    let WarehouseId { region, kind, name } = warehouse;
    let words = [region, kind.title(), name, database, schema].map(escaped).join(" ");
    let key = format!("{AT}{}", &digest::of(&words)[..8]);
    (words.len() <= LONGEST).then_some((key, words))
}

/// The places that tags name, each with its key.
pub fn in_tags(tags: &BTreeMap<String, String>) -> BTreeMap<Place, String> {
    let named = tags.iter().filter(|(key, _)| key.starts_with(AT));
    named.filter_map(|(key, value)| Some((place(value)?, key.clone()))).collect()
}

/// Every place that something of the owner's names.
pub fn of(owner: &Owner, world: &World) -> BTreeMap<Place, String> {
    world.inventory.values().filter(|tags| owner.is_named_by(tags)).flat_map(in_tags).collect()
}

/// Every place that anything names, by the owner that it names too.
pub fn all(world: &World) -> BTreeMap<Owner, BTreeMap<Place, String>> {
    let mut places: BTreeMap<Owner, BTreeMap<Place, String>> = BTreeMap::new();
    for tags in world.inventory.values() {
        let named = in_tags(tags);
        if let Some(owner) = Owner::of(tags).filter(|_| !named.is_empty()) {
            places.entry(owner).or_default().extend(named);
        }
    }
    places
}

fn place(value: &str) -> Option<Place> {
    let words: Vec<_> = value.split(' ').map(unescaped).collect();
    let [region, kind, name, database, schema] = words.try_into().ok()?;
    let kind =
        [WarehouseKind::Cluster, WarehouseKind::Workgroup].into_iter().find(|one| one.title() == kind)?;
    Some(Place { warehouse: WarehouseId { region, kind, name }, database, schema })
}
