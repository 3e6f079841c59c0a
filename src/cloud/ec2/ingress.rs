//! Which rules, groups and prefix lists matter to which warehouse.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;

use super::rules::Rules;
use provision_core::address::Owner;
use provision_core::facts::{
    IngressFacts, IngressRuleFacts, SecurityGroup, Wanted, WarehouseFacts, WarehouseId,
};

/// What is known of a region.
#[derive(Default)]
pub(super) struct Region {
    pub(super) rules: Rules,
    pub(super) groups: BTreeMap<String, SecurityGroup>,
    pub(super) prefix_lists: BTreeMap<String, BTreeSet<IpNet>>,
}

/// Who asks for rules in which region.
pub(super) fn owners(wanted: &Wanted) -> BTreeMap<&str, BTreeSet<Owner>> {
    let mut owners: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (warehouse, asking) in &wanted.ingress {
        owners.entry(warehouse.region.as_str()).or_default().extend(asking.iter().cloned());
    }
    owners
}

/// The security groups whose rules are asked for, by region.
pub(super) fn groups<'w>(
    wanted: &'w Wanted,
    warehouses: &BTreeMap<WarehouseId, WarehouseFacts>,
) -> BTreeMap<&'w str, BTreeSet<String>> {
    let mut groups: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (id, warehouse) in wanted.ingress.keys().filter_map(|id| Some((id, warehouses.get(id)?))) {
        let groups = groups.entry(id.region.as_str()).or_default();
        groups.extend(warehouse.security_groups.iter().cloned());
    }
    groups.retain(|_, groups| !groups.is_empty());
    groups
}

/// For each warehouse that was asked about, the rules of its groups and of those who ask.
pub(super) fn by_warehouse(
    wanted: &Wanted,
    warehouses: &BTreeMap<WarehouseId, WarehouseFacts>,
    regions: &BTreeMap<String, Region>,
) -> BTreeMap<WarehouseId, IngressFacts> {
    let nothing = Region::default();
    let of_warehouse = |(id, owners): (&WarehouseId, &BTreeSet<Owner>)| {
        let region = regions.get(&id.region).unwrap_or(&nothing);
        let groups = warehouses.get(id).map(|warehouse| warehouse.security_groups.as_slice());
        let groups = groups.unwrap_or_default();
        let matters = |rule: &IngressRuleFacts| {
            groups.contains(&rule.group) || !Owner::all_of(&rule.tags).is_disjoint(owners)
        };
        let rules = chosen(&region.rules, |_, rule| matters(rule));
        let named = |list: &str| rules.values().any(|rule| rule.prefix_list() == Some(list));
        let ingress = IngressFacts {
            groups: chosen(&region.groups, |group, _| groups.contains(group)),
            prefix_lists: chosen(&region.prefix_lists, |list, _| named(list)),
            rules,
        };
        (id.clone(), ingress)
    };
    wanted.ingress.iter().map(of_warehouse).collect()
}

/// The entries of a map that are wanted.
fn chosen<T: Clone>(all: &BTreeMap<String, T>, wanted: impl Fn(&String, &T) -> bool) -> BTreeMap<String, T> {
    let chosen = all.iter().filter(|(key, value)| wanted(key, value));
    chosen.map(|(key, value)| (key.clone(), value.clone())).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{Region, by_warehouse};
    use provision_core::address::Owner;
    use provision_core::facts::{
        IngressRuleFacts, SecurityGroup, Wanted, WarehouseFacts, WarehouseId, WarehouseKind,
    };

    fn warehouse() -> WarehouseId {
        WarehouseId {
            region: "us-east-1".to_owned(),
            kind: WarehouseKind::Cluster,
            name: "analytics".to_owned(),
        }
    }

    #[test]
    fn rules_of_a_warehouse_are_those_of_its_groups_and_those_of_the_asker() {
        let asker = Owner { deployment: "acme".to_owned(), destination: "us".to_owned() };
        let other = Owner { destination: "eu".to_owned(), ..asker.clone() };
        let rule = |id: &str, group: &str, owner: Option<&Owner>, source: Option<&str>| {
            let rule = IngressRuleFacts {
                group: group.to_owned(),
                tags: owner.map(Owner::tags).unwrap_or_default(),
                other_source: source.map(str::to_owned),
                ..IngressRuleFacts::default()
            };
            (id.to_owned(), rule)
        };
        let mut wanted = Wanted::default();
        wanted.ingress(warehouse(), asker.clone());
        let known = WarehouseFacts { security_groups: vec!["sg-1".to_owned()], ..WarehouseFacts::default() };
        let of_name = |id: &str| (id.to_owned(), SecurityGroup::default());
        let empty = |id: &str| (id.to_owned(), BTreeSet::new());
        let region = Region {
            rules: BTreeMap::from([
                rule("sgr-1", "sg-1", None, None),
                rule("sgr-2", "sg-2", Some(&asker), None),
                rule("sgr-3", "sg-2", Some(&other), None),
                rule("sgr-4", "sg-3", None, None),
                rule("sgr-5", "sg-1", None, Some("pl-1")),
            ]),
            groups: ["sg-1", "sg-3"].map(of_name).into(),
            prefix_lists: ["pl-1", "pl-2"].map(empty).into(),
        };
        let regions = BTreeMap::from([("us-east-1".to_owned(), region)]);
        let warehouses = BTreeMap::from([(warehouse(), known)]);
        let ingress = by_warehouse(&wanted, &warehouses, &regions).remove(&warehouse()).unwrap();
        assert_eq!(ingress.rules.keys().collect::<Vec<_>>(), ["sgr-1", "sgr-2", "sgr-5"]);
        assert_eq!(ingress.groups.keys().collect::<Vec<_>>(), ["sg-1"]);
        assert_eq!(ingress.prefix_lists.keys().collect::<Vec<_>>(), ["pl-1"]);
    }
}
