//! Security-group rules.

use std::collections::BTreeMap;

use provision_core::address::Owner;
use provision_core::call::Ec2Call;
use provision_core::edge::CloudErrorKind::{Conflict, NotFound};
use provision_core::facts::{IngressRuleFacts, World};

use super::{Refusal, ensure};

const NO_RULE: Refusal = Refusal(NotFound, "InvalidSecurityGroupRuleId.NotFound");

/// The rules of the region's warehouse, by id.
fn rules<'w>(world: &'w mut World, region: &str) -> &'w mut BTreeMap<String, IngressRuleFacts> {
    let ingress = world.ingress.iter_mut().find(|(id, _)| id.region == region);
    &mut ingress.expect("a warehouse in the region").1.rules
}

fn is_same(one: &IngressRuleFacts, other: &IngressRuleFacts) -> bool {
    (&one.group, &one.protocol, one.ports, &one.cidr)
        == (&other.group, &other.protocol, other.ports, &other.cidr)
}

pub(super) fn execute(world: &mut World, call: &Ec2Call) -> Result<(), Refusal> {
    match call.clone() {
        Ec2Call::AuthorizeSecurityGroupIngress { region, group, port, sources, tags, sharing_tags } => {
            let rules = rules(world, &region);
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
                    let is_ours = Owner::of(&tags).is_some_and(|owner| owners.contains(&owner));
                    if !is_ours {
                        other.tags.extend(sharing_tags.clone());
                    }
                    continue;
                }
                let place = region.replace('-', "");
                let mut ids = (rules.len() + 1..).map(|number| format!("sgr-{place}{number}"));
                let id = ids.find(|id| !rules.contains_key(id)).expect("numbers have no end");
                rules.insert(id, rule);
            }
        }
        Ec2Call::RevokeSecurityGroupIngress { region, rules: revoked, .. } => {
            for id in revoked {
                rules(world, &region).remove(&id).ok_or(NO_RULE)?;
            }
        }
        Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { region, rule, description, .. } => {
            rules(world, &region).get_mut(&rule).ok_or(NO_RULE)?.description = description;
        }
        Ec2Call::DeleteTags { region, rule, keys, .. } => {
            let rules = rules(world, &region);
            let tags = &mut rules.get_mut(&rule).ok_or(NO_RULE)?.tags;
            tags.retain(|key, _| !keys.contains(key));
            if Owner::all_of(tags).is_empty() {
                rules.remove(&rule);
            }
        }
        Ec2Call::CreateTags { region, resources, tags } => {
            for id in resources {
                rules(world, &region).get_mut(&id).ok_or(NO_RULE)?.tags.extend(tags.clone());
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
