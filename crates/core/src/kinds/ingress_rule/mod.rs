//! The ingress rules that let the vendor's static addresses reach the warehouse's port.
//!
//! Rules are worked on by their ids. A rule of somebody else that is identical is enough, one that
//! is wider is reported, and neither is ever touched. One that another deployment made is shared: it names all that need
//! it, and goes with the last.

mod admission;
mod internet;
mod reachability;
mod rule;
mod target;

use std::collections::BTreeMap;

use ipnet::IpNet;

use self::admission::{is_identical, line};
pub use self::rule::{IngressRuleResource, rule_description};
use self::rule::{Rule, by_group};
pub use self::target::unadmitted;
use super::tags;
use crate::address::{Address, Owner};
use crate::call::{Call, Ec2Call};
use crate::facts::{IngressRuleFacts, Wanted, WarehouseId, World};
use crate::finding::Finding;
use crate::resource::{Demand, Intent, Observed, Ownership, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State, Value, changes_field};

fn some(map: BTreeMap<String, String>) -> Option<Value> {
    (!map.is_empty()).then_some(Value::Map(map))
}

impl Resource for IngressRuleResource<'_> {
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

    fn depends_on(&self) -> Vec<Address> {
        Vec::new()
    }

    fn wants(&self, intent: Intent, wanted: &mut Wanted) {
        let warehouse = WarehouseId::of(self.deployment);
        wanted.ingress(warehouse.clone(), self.deployment.owner());
        if intent == Intent::Apply && self.deployment.network.allow {
            wanted.subnets(warehouse);
        }
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
        let (mut rules, mut shared, mut leads) = (BTreeMap::new(), BTreeMap::new(), false);
        for cidr in &wanted {
            let line = format!("tcp {} from {cidr} on {}", target.port, target.group);
            let there = self.owned(world, &target, cidr).map(|(_, rule)| rule);
            let led = there.filter(|rule| self.is_led_by_other(rule));
            leads |= led.is_none();
            let description = led.map_or_else(|| self.description(), |rule| rule.description.clone());
            shared.extend(there.and_then(|rule| self.others(rule)).map(|others| (line.clone(), others)));
            rules.insert(line, description);
        }
        let state = State::default().with("rules", Value::Map(rules)).with_some("shared", some(shared));
        Ok(Some(state.with_some("tags", leads.then(|| Value::Map(self.tags())))))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let managed = self.managed(world);
        managed.values().next()?;
        let rules = managed.values().map(|rule| (line(rule), rule.description.clone()));
        let shared = managed.values().filter(|rule| self.is_ours(rule, world));
        let shared = shared.filter_map(|rule| Some((line(rule), self.others(rule)?))).collect();
        // Every rule that we lead carries the tags; the one that is furthest from it is what has to be mended.
        let led = managed.values().filter(|rule| !self.is_led_by_other(rule));
        let wanted = self.tags();
        let furthest = led.max_by_key(|rule| {
            let missing = wanted.iter().filter(|&(key, value)| rule.tags.get(key) != Some(value)).count();
            missing + tags::left(&rule.tags, &wanted).len()
        });
        let tags = furthest.and_then(|rule| tags::known(&rule.tags, &wanted));
        let state = State::default()
            .with("rules", Value::Map(rules.collect()))
            .with_some("shared", some(shared))
            .with_some("tags", tags);
        let ours = managed.values().all(|rule| self.is_ours(rule, world));
        let ownership = if ours { Ownership::Ours } else { Ownership::Unowned };
        Some(Observed { state, ownership })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        self.update(&[], world)
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        let target = self.target(world)?;
        let wanted = self.wanted(world, &target);
        let managed = self.managed(world);
        let is_kept = |rule: &IngressRuleFacts| wanted.iter().any(|cidr| is_identical(rule, &target, cidr));
        let (kept, stale): (Vec<_>, Vec<_>) = managed.into_iter().partition(|(_, rule)| is_kept(rule));
        let is_missing = |cidr: &&IpNet| !kept.iter().any(|(_, rule)| is_identical(rule, &target, cidr));
        let (mut missing, mut joined) = (Vec::new(), Vec::new());
        for cidr in wanted.iter().filter(is_missing) {
            match self.owned(world, &target, cidr) {
                Some(rule) => joined.push(rule),
                None => missing.push(*cidr),
            }
        }
        let mut open: Vec<Call> = self.authorize(&target, &missing).into_iter().collect();
        let region = || self.deployment.region.clone();
        let tag = |rules: &[Rule<'_>], tags: BTreeMap<String, String>, comes: Option<Owner>| {
            let of_group = |(group, resources): (&str, _)| {
                let (group, tags, comes) = (group.to_owned(), tags.clone(), comes.clone());
                Call::from(Ec2Call::CreateTags { region: region(), group, resources, tags, comes })
            };
            by_group(rules.iter().copied()).into_iter().map(of_group).collect::<Vec<_>>()
        };
        let owner = self.deployment.owner();
        open.extend(tag(&joined, owner.sharing_tag(), Some(owner)));
        let mut first = Vec::new();
        let led: Vec<_> = kept.iter().filter(|(_, rule)| !self.is_led_by_other(rule)).copied().collect();
        let description = self.description();
        open.extend(led.iter().filter(|(_, rule)| rule.description != description).map(|(id, rule)| {
            let (group, rule) = (rule.group.clone(), (*id).to_owned());
            let description = description.clone();
            Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { region: region(), group, rule, description }
                .into()
        }));
        if changes_field(changes, "tags") && !led.is_empty() {
            for (id, rule) in &led {
                let keys = tags::left(&rule.tags, &self.tags());
                if keys.is_empty() {
                    continue;
                }
                let (region, group, name) = (region(), rule.group.clone(), (*id).to_owned());
                let untag = Ec2Call::DeleteTags { region, group, rule: name, keys, leaves: None };
                first.push(untag.into());
            }
            open.extend(tag(&led, self.tags(), None));
        }
        // The new way in is open before the old one is closed.
        Ok(phases([first, open, self.give_up(stale.into_iter())]))
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        let managed = self.managed(world);
        Ok(phases([self.give_up(managed.into_iter().filter(|(_, rule)| self.is_ours(rule, world)))]))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let mut findings = self.reachability(world);
        findings.extend(self.doubtful(world));
        findings
    }

    fn demands(&self, world: &World) -> Vec<Demand> {
        self.room(world)
    }

    fn findings_of_delete(&self, world: &World) -> Vec<Finding> {
        self.doubtful(world)
    }
}
