//! What is wanted, by region: the services answer a region at a time.

use std::collections::{BTreeMap, BTreeSet};

use provision_core::address::Owner;
use provision_core::facts::{Wanted, WarehouseFacts, WarehouseId};

pub(super) fn warehouses_by_region(wanted: &Wanted) -> BTreeMap<&str, Vec<&WarehouseId>> {
    let mut warehouses: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for id in &wanted.warehouses {
        warehouses.entry(id.region.as_str()).or_default().push(id);
    }
    warehouses
}

/// Who asks for rules in which region.
pub(super) fn owners_by_region(wanted: &Wanted) -> BTreeMap<&str, BTreeSet<Owner>> {
    let mut owners: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (warehouse, asking) in &wanted.ingress {
        owners.entry(warehouse.region.as_str()).or_default().extend(asking.iter().cloned());
    }
    owners
}

/// The public warehouses whose subnets are asked for, by region.
pub(super) fn public_by_region<'w>(
    wanted: &Wanted,
    warehouses: &'w BTreeMap<WarehouseId, WarehouseFacts>,
) -> BTreeMap<&'w str, Vec<(&'w WarehouseId, &'w WarehouseFacts)>> {
    let mut public: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let asked = warehouses.iter().filter(|(id, _)| wanted.subnets.contains(id));
    for (id, warehouse) in asked.filter(|(_, warehouse)| warehouse.publicly_accessible) {
        public.entry(id.region.as_str()).or_default().push((id, warehouse));
    }
    public
}

/// The security groups whose rules are asked for, by region.
pub(super) fn groups_by_region(
    wanted: &Wanted,
    warehouses: &BTreeMap<WarehouseId, WarehouseFacts>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut groups: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (id, warehouse) in wanted.ingress.keys().filter_map(|id| Some((id, warehouses.get(id)?))) {
        let groups = groups.entry(id.region.clone()).or_default();
        groups.extend(warehouse.security_groups.iter().cloned());
    }
    groups.retain(|_, groups| !groups.is_empty());
    groups
}
