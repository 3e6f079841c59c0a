//! The ingress rules that let the vendor's static addresses reach the warehouse's port.
//!
//! Rules are worked on by their ids. A rule of somebody else that is identical is enough, one that
//! is wider is reported, and neither is ever touched.

mod admission;
mod internet;
mod reach;
mod target;

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;

use self::admission::{Admission, admission, is_identical, line};
use self::target::Target;
use super::{
    Observed, Ownership, Resource, Stages, Teardown, address_of, changes_field, known_tags, owner_of, stages,
    tags_of, warehouse, warehouse_id,
};
use crate::engine::{
    self, Address, Call, Ec2Call, FieldChange, Finding, Ingress, Intent, Kind, Owner, Query, RuleSource,
    State, Value, World,
};
use crate::spec::Deployment;

pub struct IngressRule<'a> {
    deployment: &'a Deployment,
    address: Address,
}

/// A rule that is there, by its id.
type Rule<'w> = (&'w str, &'w engine::IngressRule);

impl<'a> IngressRule<'a> {
    pub fn new(deployment: &'a Deployment) -> Self {
        let address = address_of(deployment, Kind::IngressRule, deployment.warehouse.name());
        IngressRule { deployment, address }
    }

    fn tags(&self) -> BTreeMap<String, String> {
        tags_of(self.deployment)
    }

    fn ingress<'w>(&self, world: &'w World) -> Option<&'w Ingress> {
        world.ingress.get(&warehouse_id(self.deployment))
    }

    /// The rules of the warehouse's own groups, and ours wherever they are.
    fn rules<'w>(&self, world: &'w World) -> impl Iterator<Item = Rule<'w>> {
        let rules = self.ingress(world).into_iter().flat_map(|ingress| &ingress.rules);
        rules.map(|(id, rule)| (id.as_str(), rule))
    }

    /// In EC2's character set for descriptions, which has no quotes and no `>` (EC2 API Reference,
    /// IpRange).
    fn description(&self) -> String {
        let text = format!(
            "{} {} via provision {}",
            self.deployment.vendor.title,
            self.deployment.data_center,
            owner_of(self.deployment)
        );
        let allowed =
            |letter: &char| letter.is_ascii_alphanumeric() || " ._-:/()#,@[]+=&;{}!$*".contains(*letter);
        text.chars().filter(allowed).take(255).collect()
    }

    fn is_ours(&self, rule: &engine::IngressRule) -> bool {
        Ownership::by_tags(&rule.tags, &owner_of(self.deployment)) == Ownership::Ours
    }

    /// Whether the spec takes the rule over, if it is one that is wanted: never another deployment's.
    fn is_adoptable(&self, rule: &engine::IngressRule) -> bool {
        self.deployment.network.adopt && Owner::of(&rule.tags).is_none()
    }

    /// Whether the vendor comes through a host that the warehouse admits, because nothing else can.
    fn is_tunnelled(&self, world: &World) -> bool {
        let private = warehouse(self.deployment, world).is_ok_and(|found| !found.publicly_accessible);
        private && self.deployment.ssh.is_some()
    }

    /// Somebody else's rule that stays theirs and admits the address and nothing more than asked for, in any of the warehouse's groups:
    /// one that AWS would not take twice, or one through a prefix list.
    fn enough<'w>(&self, world: &'w World, target: &Target<'_>, cidr: &IpNet) -> Option<Rule<'w>> {
        let ingress = self.ingress(world)?;
        let attached = &warehouse(self.deployment, world).ok()?.security_groups;
        let exact = |rule: &engine::IngressRule| {
            attached.contains(&rule.group)
                && admission(rule, target.port, cidr, &ingress.prefix_lists) == Admission::Exact
        };
        let taken = |rule| is_identical(rule, target, cidr) && self.is_adoptable(rule);
        let others = self.rules(world).filter(|(_, rule)| !self.is_ours(rule) && !taken(rule));
        let mut rules = others.filter(|(_, rule)| exact(rule));
        let first = rules.next()?;
        // The identical one decides, because AWS refuses a second.
        Some(rules.find(|(_, rule)| is_identical(rule, target, cidr)).unwrap_or(first))
    }

    /// The addresses for which a rule of ours is wanted.
    fn wanted(&self, world: &World, target: &Target<'_>) -> Vec<IpNet> {
        let is_there = |cidr: &IpNet| {
            self.rules(world).any(|(_, rule)| self.is_ours(rule) && is_identical(rule, target, cidr))
        };
        let wanted = |cidr: &&IpNet| match self.enough(world, target, cidr) {
            None => true,
            Some((_, rule)) if is_identical(rule, target, cidr) => false,
            Some(_) => is_there(cidr),
        };
        self.deployment.network.cidrs.iter().filter(wanted).copied().collect()
    }

    /// Our rules, and with `adopt` those that are to become ours.
    fn managed<'w>(&self, world: &'w World) -> BTreeMap<&'w str, &'w engine::IngressRule> {
        let target = self.target(world).ok();
        let network = &self.deployment.network;
        let adopted = |rule: &engine::IngressRule| {
            let identical = |target| network.cidrs.iter().any(|cidr| is_identical(rule, target, cidr));
            let wanted = self.is_adoptable(rule) && network.allow && !self.is_tunnelled(world);
            wanted && target.as_ref().is_some_and(identical)
        };
        self.rules(world).filter(|(_, rule)| self.is_ours(rule) || adopted(rule)).collect()
    }

    fn authorize(&self, target: &Target<'_>, cidrs: &[IpNet]) -> Option<Call> {
        let description = self.description();
        let source = |cidr: &IpNet| RuleSource { cidr: cidr.to_string(), description: description.clone() };
        let call = Ec2Call::AuthorizeSecurityGroupIngress {
            region: self.deployment.region.clone(),
            group: target.group.to_owned(),
            port: target.port,
            sources: cidrs.iter().map(source).collect(),
            tags: self.tags(),
        };
        (!cidrs.is_empty()).then(|| call.into())
    }

    fn revoke<'w>(&self, rules: impl Iterator<Item = Rule<'w>>) -> Vec<Call> {
        let mut by_group: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (id, rule) in rules {
            by_group.entry(&rule.group).or_default().insert(id.to_owned());
        }
        let region = || self.deployment.region.clone();
        by_group
            .into_iter()
            .map(|(group, rules)| {
                Ec2Call::RevokeSecurityGroupIngress { region: region(), group: group.to_owned(), rules }
                    .into()
            })
            .collect()
    }
}

impl Resource for IngressRule<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "network"
    }

    fn purpose(&self) -> String {
        format!(
            "lets the static addresses of {} ({}) reach the warehouse's port",
            self.deployment.vendor.title, self.deployment.data_center
        )
    }

    fn requires(&self) -> Vec<Address> {
        Vec::new()
    }

    fn queries(&self, intent: Intent) -> Vec<Query> {
        let warehouse = warehouse_id(self.deployment);
        let mut queries = vec![
            Query::Warehouse(warehouse.clone()),
            Query::Ingress {
                warehouse: warehouse.clone(),
                deployment: self.deployment.spec.clone(),
                destination: self.deployment.destination.clone(),
            },
        ];
        if intent == Intent::Apply && self.deployment.network.allow {
            queries.push(Query::Subnets(warehouse));
        }
        queries
    }

    fn adopt(&self) -> bool {
        self.deployment.network.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        if !self.deployment.network.allow || self.is_tunnelled(world) {
            return Ok(None);
        }
        let target = self.target(world)?;
        let wanted = self.wanted(world, &target);
        if wanted.is_empty() {
            return Ok(None);
        }
        self.may_change(world, &target, &wanted)?;
        let description = self.description();
        let rules = wanted.iter().map(|cidr| {
            let line = format!("tcp {} from {cidr} on {}", target.port, target.group);
            (line, description.clone())
        });
        let state = State::default().with("rules", Value::Map(rules.collect()));
        Ok(Some(state.with("tags", Value::Map(self.tags()))))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let managed = self.managed(world);
        let first = managed.values().next()?;
        let rules = managed.values().map(|rule| (line(rule), rule.description.clone()));
        // Every rule carries the tags; the poorest one is what has to be mended.
        let poorest = managed.values().min_by_key(|rule| {
            rule.tags.iter().filter(|&(key, value)| self.tags().get(key) == Some(value)).count()
        });
        let tags = known_tags(&poorest.unwrap_or(first).tags, &self.tags());
        let state = State::default().with("rules", Value::Map(rules.collect())).with_some("tags", tags);
        let ours = managed.values().all(|rule| self.is_ours(rule));
        let ownership = if ours { Ownership::Ours } else { Ownership::Unmarked };
        Some(Observed { state, ownership })
    }

    fn create(&self, world: &World) -> Result<Stages, Finding> {
        let target = self.target(world)?;
        let wanted = self.wanted(world, &target);
        Ok(stages([self.authorize(&target, &wanted).into_iter().collect()]))
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Stages, Finding> {
        let target = self.target(world)?;
        let wanted = self.wanted(world, &target);
        let managed = self.managed(world);
        let is_kept =
            |rule: &engine::IngressRule| wanted.iter().any(|cidr| is_identical(rule, &target, cidr));
        let (kept, stale): (Vec<_>, Vec<_>) = managed.into_iter().partition(|(_, rule)| is_kept(rule));
        let missing: Vec<_> = wanted
            .iter()
            .filter(|cidr| !kept.iter().any(|(_, rule)| is_identical(rule, &target, cidr)))
            .copied()
            .collect();
        let mut open: Vec<Call> = self.authorize(&target, &missing).into_iter().collect();
        let region = || self.deployment.region.clone();
        let description = self.description();
        open.extend(kept.iter().filter(|(_, rule)| rule.description != description).map(|(id, rule)| {
            let (group, rule) = (rule.group.clone(), (*id).to_owned());
            let description = description.clone();
            Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { region: region(), group, rule, description }
                .into()
        }));
        if changes_field(changes, "tags") && !kept.is_empty() {
            let resources = kept.iter().map(|(id, _)| (*id).to_owned()).collect();
            open.push(Ec2Call::CreateTags { region: region(), resources, tags: self.tags() }.into());
        }
        // The new way in is open before the old one is closed.
        Ok(stages([open, self.revoke(stale.into_iter())]))
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Stages, Vec<Finding>> {
        let managed = self.managed(world);
        Ok(stages([self.revoke(managed.into_iter().filter(|(_, rule)| self.is_ours(rule)))]))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        self.reach(world)
    }
}
