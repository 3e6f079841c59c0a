//! The rules that are there and those that are wanted, and the calls between them.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;

use super::super::{addresses, marks, present, tags};
use super::admission::{Admission, Target, admission, is_identical, line};
use crate::address::{Address, Owner, ResourceKind};
use crate::call::{Call, Ec2Call, RuleSource};
use crate::deployment::Deployment;
use crate::facts::{IngressFacts, IngressRuleFacts, WarehouseId, World};
use crate::finding::{Finding, FindingId};

/// So many others that need a rule too are named, and then counted.
const NAMED: usize = 5;

pub struct IngressRuleResource<'a> {
    pub(super) deployment: &'a Deployment,
    pub(super) address: Address,
}

/// A rule that is there, by its id.
pub(super) type Rule<'w> = (&'w str, &'w IngressRuleFacts);

impl<'a> IngressRuleResource<'a> {
    pub fn new(deployment: &'a Deployment) -> Self {
        let address = addresses::of(deployment, ResourceKind::IngressRule, deployment.warehouse.name());
        IngressRuleResource { deployment, address }
    }

    pub(super) fn tags(&self) -> BTreeMap<String, String> {
        tags::of(self.deployment)
    }

    pub(super) fn ingress<'w>(&self, world: &'w World) -> Option<&'w IngressFacts> {
        world.ingress.get(&WarehouseId::of(self.deployment))
    }

    /// The rules of the warehouse's own groups, and ours wherever they are.
    pub(super) fn rules<'w>(&self, world: &'w World) -> impl Iterator<Item = Rule<'w>> {
        let rules = self.ingress(world).into_iter().flat_map(|ingress| &ingress.rules);
        rules.map(|(id, rule)| (id.as_str(), rule))
    }

    pub(super) fn description(&self) -> String {
        rule_description(self.deployment)
    }

    /// Whether its tags say that the deployment made the rule or shares it.
    pub(super) fn is_tagged(&self, rule: &IngressRuleFacts) -> bool {
        self.deployment.owner().is_in(&rule.tags)
    }

    /// Whether the deployment made the rule or shares it: as its tags say, or, where somebody took them off, the description
    /// of a rule that is just as it would be made.
    pub(super) fn is_ours(&self, rule: &IngressRuleFacts, world: &World) -> bool {
        let is_as_made = |target: Target<'_>| {
            self.deployment.network.cidrs.iter().any(|cidr| is_identical(rule, &target, cidr))
        };
        self.is_tagged(rule) || self.is_described(rule) && self.target(world).is_ok_and(is_as_made)
    }

    /// Whether a deployment of provision's made it, whichever.
    fn is_provisions(&self, rule: &IngressRuleFacts, world: &World) -> bool {
        Owner::is_any_in(&rule.tags) || self.is_ours(rule, world)
    }

    /// Whether only its description says that the rule is the deployment's.
    pub(super) fn is_described(&self, rule: &IngressRuleFacts) -> bool {
        let end = format!(" via provision {}", self.deployment.owner());
        !Owner::is_any_in(&rule.tags) && rule.description.ends_with(&end)
    }

    /// Rules that say that they are the deployment's and are not as it makes them, without tags: nobody knows whose they
    /// are.
    pub(super) fn doubtful(&self, world: &World) -> Vec<Finding> {
        let doubtful =
            self.rules(world).filter(|(_, rule)| self.is_described(rule) && !self.is_ours(rule, world));
        let told = doubtful.map(|(id, rule)| {
            let message = format!(
                "the rule {id} ({}) is described as {:?} and has no tag of provision's: it stays",
                line(rule),
                rule.description
            );
            FindingId::IngressUntagged.finding(message).at(&self.address).hint(format!(
                "revoke it unless somebody needs it: aws ec2 revoke-security-group-ingress --group-id {} \
                 --security-group-rule-ids {id}",
                rule.group
            ))
        });
        told.collect()
    }

    /// Whether the description and the other tags of the rule are another deployment's, which made it, if it has left since.
    pub(super) fn is_led_by_other(&self, rule: &IngressRuleFacts) -> bool {
        let has_owners = Owner::is_any_in(&rule.tags);
        has_owners && Owner::of(&rule.tags) != Some(self.deployment.owner())
    }

    /// The other deployments that need the rule, in words; nothing if there are none.
    pub(super) fn others(&self, rule: &IngressRuleFacts) -> Option<String> {
        let mut owners = Owner::all_of(&rule.tags);
        owners.remove(&self.deployment.owner());
        let named: Vec<_> = owners.iter().take(NAMED).map(ToString::to_string).collect();
        let more = match owners.len().saturating_sub(NAMED) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        (!owners.is_empty()).then(|| format!("with {}{more}", named.join(", ")))
    }

    /// The rule of provision's, whosever, that admits exactly this address.
    pub(super) fn owned<'w>(&self, world: &'w World, target: &Target<'_>, cidr: &IpNet) -> Option<Rule<'w>> {
        self.rules(world)
            .find(|(_, rule)| self.is_provisions(rule, world) && is_identical(rule, target, cidr))
    }

    /// Whether the spec takes the rule over, if it is one that is wanted: never another deployment's.
    pub(super) fn is_adoptable(&self, rule: &IngressRuleFacts) -> bool {
        self.deployment.network.adopt && !Owner::is_any_in(&rule.tags)
    }

    /// Whether the vendor comes through a host that the warehouse admits, because nothing else can.
    pub(super) fn is_tunnelled(&self, world: &World) -> bool {
        let private =
            present::warehouse(self.deployment, world).is_ok_and(|found| !found.publicly_accessible);
        private && self.deployment.ssh.is_some()
    }

    /// Somebody else's rule that stays theirs and admits the address and nothing more than asked for, in any of the warehouse's groups:
    /// one that AWS would not take twice, or one through a prefix list. Another deployment's is none: it goes with that
    /// deployment, unless it is shared.
    pub(super) fn enough<'w>(&self, world: &'w World, target: &Target<'_>, cidr: &IpNet) -> Option<Rule<'w>> {
        let ingress = self.ingress(world)?;
        let attached = &present::warehouse(self.deployment, world).ok()?.security_groups;
        let exact = |rule: &IngressRuleFacts| {
            attached.contains(&rule.group)
                && admission(rule, target.port, cidr, &ingress.prefix_lists) == Admission::Exact
        };
        let taken = |rule| is_identical(rule, target, cidr) && self.is_adoptable(rule);
        let others = self.rules(world).filter(|(_, rule)| !self.is_provisions(rule, world) && !taken(rule));
        let mut rules = others.filter(|(_, rule)| exact(rule));
        let first = rules.next()?;
        // The identical one decides, because AWS refuses a second.
        Some(rules.find(|(_, rule)| is_identical(rule, target, cidr)).unwrap_or(first))
    }

    /// The addresses for which a rule of ours is wanted.
    pub(super) fn wanted(&self, world: &World, target: &Target<'_>) -> Vec<IpNet> {
        let is_there = |cidr: &IpNet| {
            self.rules(world).any(|(_, rule)| self.is_ours(rule, world) && is_identical(rule, target, cidr))
        };
        let wanted = |cidr: &&IpNet| match self.enough(world, target, cidr) {
            None => true,
            Some((_, rule)) if is_identical(rule, target, cidr) => false,
            Some(_) => is_there(cidr),
        };
        self.deployment.network.cidrs.iter().filter(wanted).copied().collect()
    }

    /// Our rules, and with `adopt` those that are to become ours.
    pub(super) fn managed<'w>(&self, world: &'w World) -> BTreeMap<&'w str, &'w IngressRuleFacts> {
        let target = self.target(world).ok();
        let network = &self.deployment.network;
        let adopted = |rule: &IngressRuleFacts| {
            let identical = |target| network.cidrs.iter().any(|cidr| is_identical(rule, target, cidr));
            let wanted = self.is_adoptable(rule) && network.allow && !self.is_tunnelled(world);
            wanted && target.as_ref().is_some_and(identical)
        };
        let here =
            |rule: &IngressRuleFacts| self.is_ours(rule, world) && !self.is_at_other_place(rule, world);
        self.rules(world).filter(|(_, rule)| here(rule) || adopted(rule)).collect()
    }

    /// Whether the rule opens another warehouse, which the destination was or is connected to: it goes with that place, so
    /// that the vendor is let in at both until it has changed over.
    fn is_at_other_place(&self, rule: &IngressRuleFacts, world: &World) -> bool {
        let here = WarehouseId::of(self.deployment);
        let attached = |id: &WarehouseId| {
            world.warehouses.get(id).is_some_and(|found| found.security_groups.contains(&rule.group))
        };
        if attached(&here) {
            return false;
        }
        let mut places = marks::places::of(&self.deployment.owner(), world).into_keys();
        places.any(|place| place.warehouse != here && attached(&place.warehouse))
    }

    pub(super) fn authorize(&self, target: &Target<'_>, cidrs: &[IpNet]) -> Option<Call> {
        let description = self.description();
        let source = |cidr: &IpNet| RuleSource { cidr: cidr.to_string(), description: description.clone() };
        let call = Ec2Call::AuthorizeSecurityGroupIngress {
            region: self.deployment.region.clone(),
            group: target.group.to_owned(),
            port: target.port,
            sources: cidrs.iter().map(source).collect(),
            tags: self.tags(),
            owner: self.deployment.owner(),
        };
        (!cidrs.is_empty()).then(|| call.into())
    }

    /// Gives rules up: those that others need lose our tags, the rest is revoked.
    pub(super) fn give_up<'w>(&self, rules: impl Iterator<Item = Rule<'w>>) -> Vec<Call> {
        let region = || self.deployment.region.clone();
        let (own, shared): (Vec<_>, Vec<_>) = rules.partition(|(_, rule)| self.others(rule).is_none());
        let mut calls = Vec::new();
        for (id, rule) in shared {
            let owner = self.deployment.owner();
            let keys = owner.keys_in(&rule.tags);
            let (group, rule, leaves) = (rule.group.clone(), id.to_owned(), Some(owner));
            calls.push(Ec2Call::DeleteTags { region: region(), group, rule, keys, leaves }.into());
        }
        let revoke = |(group, rules): (&str, _)| {
            let (group, owner) = (group.to_owned(), self.deployment.owner());
            Ec2Call::RevokeSecurityGroupIngress { region: region(), group, rules, owner }.into()
        };
        calls.extend(by_group(own.into_iter()).into_iter().map(revoke));
        calls
    }
}

/// The ids of rules, by their groups.
pub(super) fn by_group<'w>(rules: impl Iterator<Item = Rule<'w>>) -> BTreeMap<&'w str, BTreeSet<String>> {
    let mut by_group: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (id, rule) in rules {
        by_group.entry(&rule.group).or_default().insert(id.to_owned());
    }
    by_group
}

/// Of each rule, in EC2's character set for descriptions, which has no quotes and no `>` (EC2 API Reference, IpRange).
pub fn rule_description(deployment: &Deployment) -> String {
    let Deployment { vendor, data_center, .. } = deployment;
    let text = format!("{} {data_center} via provision {}", vendor.title, deployment.owner());
    let allowed =
        |letter: &char| letter.is_ascii_alphanumeric() || " ._-:/()#,@[]+=&;{}!$*".contains(*letter);
    text.chars().filter(allowed).take(255).collect()
}
