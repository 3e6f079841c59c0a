//! Security-group rules.

use std::collections::{BTreeMap, BTreeSet};

use provision_core::address::Owner;
use provision_core::call::Ec2Call;
use provision_core::edge::CloudErrorKind::{Conflict, NotFound};
use provision_core::facts::{IngressRuleFacts, WarehouseId, World};
use provision_core::sharing::Retagging;

use super::{Refusal, ensure};

const NO_RULE: Refusal = Refusal(NotFound, "InvalidSecurityGroupRuleId.NotFound");

/// The rules of a security group, by id: those of the warehouse that has it.
fn rules_of_group<'w>(
    world: &'w mut World,
    region: &str,
    group: &str,
) -> &'w mut BTreeMap<String, IngressRuleFacts> {
    let has_it = |id: &&WarehouseId| {
        id.region == region && world.warehouses[*id].security_groups.iter().any(|one| one == group)
    };
    let id = world.ingress.keys().find(has_it).expect("a warehouse in the region").clone();
    &mut world.ingress.get_mut(&id).expect("it is there").rules
}

/// The rules among which the rule of this id is.
fn rules_with<'w>(
    world: &'w mut World,
    region: &str,
    rule: &str,
) -> Result<&'w mut BTreeMap<String, IngressRuleFacts>, Refusal> {
    let in_region = world.ingress.iter_mut().filter(|(id, _)| id.region == region);
    let mut all = in_region.map(|(_, ingress)| &mut ingress.rules);
    all.find(|rules| rules.contains_key(rule)).ok_or(NO_RULE)
}

fn is_same(one: &IngressRuleFacts, other: &IngressRuleFacts) -> bool {
    (&one.group, &one.protocol, one.ports, &one.cidr)
        == (&other.group, &other.protocol, other.ports, &other.cidr)
}

fn leave(tags: &mut BTreeMap<String, String>, owner: Owner) {
    Retagging::of(tags, &BTreeSet::new(), &[owner].into()).apply(tags);
}

pub(super) fn execute(world: &mut World, call: &Ec2Call) -> Result<(), Refusal> {
    match call.clone() {
        Ec2Call::AuthorizeSecurityGroupIngress { region, group, port, sources, tags, owner } => {
            let taken: BTreeSet<_> =
                world.ingress.values().flat_map(|one| one.rules.keys().cloned()).collect();
            let rules = rules_of_group(world, &region, &group);
            for source in sources {
                let rule = IngressRuleFacts {
                    group: group.clone(),
                    protocol: "tcp".to_owned(),
                    ports: Some((port, port)),
                    cidr: Some(source.cidr),
                    other_source: None,
                    description: source.description,
                    tags: tags.clone(),
                };
                if let Some(other) = rules.values_mut().find(|other| is_same(other, &rule)) {
                    let owners = Owner::all_of(&other.tags);
                    ensure(!owners.is_empty(), Refusal(Conflict, "InvalidPermission.Duplicate"))?;
                    let comes = BTreeSet::from([owner.clone()]);
                    Retagging::of(&other.tags, &comes, &BTreeSet::new()).apply(&mut other.tags);
                    continue;
                }
                let place = region.replace('-', "");
                let mut ids = (taken.len() + 1..).map(|number| format!("sgr-{place}{number}"));
                let id = ids
                    .find(|id| !taken.contains(id) && !rules.contains_key(id))
                    .expect("numbers have no end");
                rules.insert(id, rule);
            }
        }
        Ec2Call::RevokeSecurityGroupIngress { region, rules: revoked, owner, .. } => {
            for id in revoked {
                // What is gone needs nobody to leave it.
                let Ok(rules) = rules_with(world, &region, &id) else { continue };
                let tags = &mut rules.get_mut(&id).ok_or(NO_RULE)?.tags;
                leave(tags, owner.clone());
                if Owner::all_of(tags).is_empty() {
                    rules.remove(&id);
                }
            }
        }
        Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { region, rule, description, .. } => {
            let rule = rules_with(world, &region, &rule)?.get_mut(&rule);
            rule.ok_or(NO_RULE)?.description = description;
        }
        Ec2Call::DeleteTags { region, rule, keys, leaves, .. } => {
            let found = rules_with(world, &region, &rule);
            let rules = match (found, &leaves) {
                (Err(_), Some(_)) => return Ok(()),
                (found, _) => found?,
            };
            let tags = &mut rules.get_mut(&rule).ok_or(NO_RULE)?.tags;
            let Some(owner) = leaves else {
                tags.retain(|key, _| !keys.contains(key));
                return Ok(());
            };
            leave(tags, owner);
            if Owner::all_of(tags).is_empty() {
                rules.remove(&rule);
            }
        }
        Ec2Call::CreateTags { region, resources, tags, comes, .. } => {
            for id in resources {
                let rule = rules_with(world, &region, &id)?.get_mut(&id).ok_or(NO_RULE)?;
                match comes.clone() {
                    Some(owner) => {
                        Retagging::of(&rule.tags, &[owner].into(), &BTreeSet::new()).apply(&mut rule.tags);
                    }
                    None => rule.tags.extend(tags.clone()),
                }
            }
        }
    }
    Ok(())
}

/// Tells the rules by their groups too, as they are asked for after a lost answer.
pub fn by_group(world: &mut World) {
    let mut by_group: BTreeMap<(String, String), BTreeMap<String, IngressRuleFacts>> = BTreeMap::new();
    for (warehouse, ingress) in &world.ingress {
        for (id, rule) in &ingress.rules {
            let group = by_group.entry((warehouse.region.clone(), rule.group.clone())).or_default();
            group.insert(id.clone(), rule.clone());
        }
    }
    world.security_group_rules = by_group;
}
