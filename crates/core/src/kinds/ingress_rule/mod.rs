//! The ingress rules that let the vendor's static addresses reach the warehouse's port.
//!
//! Rules are worked on by their ids. A rule of somebody else that is identical is enough, one that
//! is wider is reported, and neither is ever touched.

mod admission;
mod internet;
mod reachability;
mod rule;
mod target;

use self::admission::{is_identical, line};
pub use self::rule::IngressRuleResource;
use super::{addresses, tags};
use crate::address::Address;
use crate::call::{Call, Ec2Call};
use crate::facts::{IngressRuleFacts, Wanted, WarehouseId, World};
use crate::finding::Finding;
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State, Value, changes_field};

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
        wanted.ingress(warehouse.clone(), addresses::owner(self.deployment));
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
        let tags = tags::known(&poorest.unwrap_or(first).tags, &self.tags());
        let state = State::default().with("rules", Value::Map(rules.collect())).with_some("tags", tags);
        let ours = managed.values().all(|rule| self.is_ours(rule));
        let ownership = if ours { Ownership::Ours } else { Ownership::Unowned };
        Some(Observed { state, ownership })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        let target = self.target(world)?;
        let wanted = self.wanted(world, &target);
        Ok(phases([self.authorize(&target, &wanted).into_iter().collect()]))
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        let target = self.target(world)?;
        let wanted = self.wanted(world, &target);
        let managed = self.managed(world);
        let is_kept = |rule: &IngressRuleFacts| wanted.iter().any(|cidr| is_identical(rule, &target, cidr));
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
        Ok(phases([open, self.revoke(stale.into_iter())]))
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        let managed = self.managed(world);
        Ok(phases([self.revoke(managed.into_iter().filter(|(_, rule)| self.is_ours(rule)))]))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        self.reachability(world)
    }
}
