//! In which regions a spec has destinations, in a tag of what AWS lists region by region: what leaves the spec is found in a
//! region in which nothing else of it is.

use std::collections::{BTreeMap, BTreeSet};

use super::carrier;
use crate::deployment::Deployment;
use crate::facts::World;
use crate::facts::words::LONGEST;

/// The tag: regions, each as AWS spells it.
const KEY: &str = "provision:regions";

/// The tag that what carries it is to have: no region is forgotten that was ever named. As many as there is room for.
pub fn tag(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    let mut all: BTreeSet<_> = carrier::tags(deployment, world).into_iter().flat_map(in_tags).collect();
    all.extend(deployment.spec_regions.iter().map(String::as_str));
    if all.iter().all(|region| *region == deployment.region) {
        return BTreeMap::new();
    }
    let mut value = String::new();
    for region in all {
        if value.len() + 1 + region.len() <= LONGEST {
            value.push_str(if value.is_empty() { "" } else { " " });
            value.push_str(region);
        }
    }
    BTreeMap::from([(KEY.to_owned(), value)])
}

/// The regions that tags name.
pub fn in_tags(tags: &BTreeMap<String, String>) -> impl Iterator<Item = &str> {
    tags.get(KEY).into_iter().flat_map(|value| value.split(' ')).filter(|region| !region.is_empty())
}
