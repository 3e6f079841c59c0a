//! What else decides whether the vendor gets in, and what it means for the security group.

use ipnet::IpNet;

use super::super::present;
use super::admission::{Admission, Target, admission, is_identical, is_public, line, weight};
use super::rule::{IngressRuleResource, Rule};
use crate::address::Owner;
use crate::facts::{IngressFacts, IngressRuleFacts, WarehouseFacts, WarehouseId, World};
use crate::finding::{Finding, FindingId};
use crate::resource::Demand;

/// Inbound rules of each family that a group takes unless the quota was raised (Amazon VPC User Guide, "Amazon VPC
/// quotas").
const RULES_OF_A_GROUP: usize = 60;

impl IngressRuleResource<'_> {
    pub(super) fn reachability(&self, world: &World) -> Vec<Finding> {
        let (Ok(warehouse), Ok(target)) = (present::warehouse(self.deployment, world), self.target(world))
        else {
            return Vec::new();
        };
        if self.is_tunnelled(world) {
            return vec![self.tunnel(&target, world)];
        }
        if !self.deployment.network.allow {
            return self.closed(&target, world).into_iter().collect();
        }
        let mut findings = Vec::new();
        findings.extend(self.private(warehouse));
        findings.extend(self.beside_the_tunnel(warehouse));
        findings.extend(self.without_ipv6(warehouse));
        findings.extend(self.internet(world, &target));
        findings.extend(self.of_others(world, &target));
        findings
    }

    pub(super) fn finding(&self, id: FindingId, message: String) -> Finding {
        id.finding(message).at(&self.address)
    }

    fn addresses(&self) -> String {
        self.deployment.network.cidrs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    /// The vendor comes through a host of the customer's: what to enter where.
    fn tunnel(&self, target: &Target<'_>, world: &World) -> Finding {
        let Some(host) = &self.deployment.ssh else { unreachable!("only a tunnel is asked about") };
        let title = &self.deployment.vendor.title;
        let message = format!(
            "{title} reaches the private {} through {host}, so no rule is made for its addresses",
            WarehouseId::of(self.deployment)
        );
        let group = self.named(target.group, world);
        let (form, bastion) = (self.form(host), host.rsplit('@').next().unwrap_or(host));
        self.finding(FindingId::WarehouseThroughTunnel, message).hint(format!(
            "{form}. {bastion} must admit {} on port 22, and {group} must admit {bastion} on port {}",
            self.addresses(),
            target.port
        ))
    }

    /// What to type into the vendor's form about a tunnel.
    fn form(&self, host: &str) -> String {
        let title = &self.deployment.vendor.title;
        let (user, host) = host.split_once('@').unwrap_or(("(the user that you made for it)", host));
        let field = match &self.deployment.vendor.ssh_field {
            Some(label) => format!("in the form of {title}, turn on \"{label}\" and"),
            None => format!("ask {title} for an SSH tunnel, and"),
        };
        format!("{field} give host {host}, port 22, user {user}")
    }

    /// A warehouse that addresses of the internet cannot reach, and no tunnel. Private addresses come over a peering or
    /// VPN, which is no business of the warehouse's.
    fn private(&self, warehouse: &WarehouseFacts) -> Option<Finding> {
        if warehouse.publicly_accessible || !self.deployment.network.cidrs.iter().any(is_public) {
            return None;
        }
        let (id, title) = (WarehouseId::of(self.deployment), &self.deployment.vendor.title);
        let message =
            format!("the {id} is not publicly accessible, so the addresses of {title} cannot reach it");
        let tunnel = match &self.deployment.vendor.ssh_field {
            Some(label) => format!("enter it under \"{label}\" in the form of {title}"),
            None => format!("ask {title} whether it can use it"),
        };
        Some(self.finding(FindingId::WarehousePrivate, message).hint(format!(
            "set `ssh = \"user@host\"` in [destinations.{}] to an SSH host that reaches the warehouse, and {tunnel}; \
             or make the warehouse public, in a subnet with a route to an internet gateway",
            self.deployment.destination
        )))
    }

    /// A tunnel to a warehouse that is public as well.
    fn beside_the_tunnel(&self, warehouse: &WarehouseFacts) -> Option<Finding> {
        let host = self.deployment.ssh.as_ref().filter(|_| warehouse.publicly_accessible)?;
        let title = &self.deployment.vendor.title;
        let message = format!("{title} may use {host}, and is let in directly as well");
        let hint = "set `allow = false` in [network] if it always comes through the tunnel";
        Some(self.finding(FindingId::IngressBesideTunnel, message).hint(hint))
    }

    fn without_ipv6(&self, warehouse: &WarehouseFacts) -> Option<Finding> {
        let six = self.deployment.network.cidrs.iter().find(|cidr| matches!(cidr, IpNet::V6(_)))?;
        let message = format!(
            "the {} has no IPv6 addresses, so {six} cannot reach it over IPv6",
            WarehouseId::of(self.deployment)
        );
        let hint = "give it the address type dualstack, or leave the address out of `network.cidrs`";
        (!warehouse.dual_stack).then(|| self.finding(FindingId::WarehouseWithoutIpv6, message).hint(hint))
    }

    /// With `allow = false`: nothing, if others let the vendor in.
    fn closed(&self, target: &Target<'_>, world: &World) -> Option<Finding> {
        let IngressFacts { rules, prefix_lists, .. } = self.ingress(world)?;
        let admitted = |cidr: &IpNet| {
            rules.values().filter(|rule| !self.is_ours(rule, world)).any(|rule| {
                matches!(
                    admission(rule, target.port, cidr, prefix_lists),
                    Admission::Exact | Admission::Wider
                )
            })
        };
        let cidrs = self.deployment.network.cidrs.iter().filter(|cidr| !admitted(cidr));
        let cidrs = cidrs.map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let message = format!("no rule lets {cidrs} reach port {}, because `allow = false`", target.port);
        let hint = "whoever looks after the network must admit them, or the vendor must come another way";
        (!cidrs.is_empty()).then(|| self.finding(FindingId::IngressNotAllowed, message).hint(hint))
    }

    /// What rules of others mean for the vendor's addresses.
    fn of_others(&self, world: &World, target: &Target<'_>) -> Vec<Finding> {
        let cidrs = &self.deployment.network.cidrs;
        let admitted = cidrs.iter().filter_map(|cidr| self.admitted(world, target, cidr));
        let others = self.foreign_rules(world).filter_map(|rule| self.wider_or_unknown(rule, world, target));
        admitted.chain(others).chain(self.other_port(world, target)).collect()
    }

    /// Somebody else's rule that makes ours unnecessary.
    fn admitted(&self, world: &World, target: &Target<'_>, cidr: &IpNet) -> Option<Finding> {
        let (id, rule) = self.enough(world, target, cidr)?;
        let hint = is_identical(rule, target, cidr)
            .then_some("set `adopt = true` in [network] to manage it from now on");
        let source = rule.prefix_list().map(|list| format!(" through {list}")).unwrap_or_default();
        let message =
            format!("{cidr} is admitted by the rule {id}{source}, which is not ours and stays as it is");
        let finding = self.finding(FindingId::IngressDuplicate, message);
        Some(match hint {
            Some(hint) => finding.hint(hint),
            None => finding,
        })
    }

    /// Rules of others that name an address of the vendor's and miss the port that the warehouse listens
    /// on: what comes of a guide that says "likely 5439".
    fn other_port(&self, world: &World, target: &Target<'_>) -> Vec<Finding> {
        let Some(IngressFacts { prefix_lists, .. }) = self.ingress(world) else { return Vec::new() };
        let cidrs = &self.deployment.network.cidrs;
        let misses = |rule: &IngressRuleFacts| {
            let names = rule.network().is_some_and(|source| cidrs.contains(&source));
            let admits = |cidr| admission(rule, target.port, cidr, prefix_lists) != Admission::Nothing;
            names && rule.group == target.group && !self.is_ours(rule, world) && !cidrs.iter().any(admits)
        };
        let finding = |(id, rule): Rule<'_>| {
            let message = format!(
                "the rule {id} ({}) does not help: the warehouse listens on port {}",
                line(rule),
                target.port
            );
            let hint =
                "remove it unless something else in the group listens there; provision leaves it alone";
            self.finding(FindingId::IngressOtherPort, message).hint(hint)
        };
        self.rules(world).filter(|(_, rule)| misses(rule)).map(finding).collect()
    }

    /// Rules of others in the warehouse's groups.
    fn foreign_rules<'w>(&self, world: &'w World) -> impl Iterator<Item = Rule<'w>> {
        let groups = present::warehouse(self.deployment, world).map(|found| found.security_groups.as_slice());
        let groups = groups.unwrap_or_default();
        self.rules(world)
            .filter(move |(_, rule)| groups.contains(&rule.group) && !Owner::is_any_in(&rule.tags))
    }

    fn wider_or_unknown(&self, (id, rule): Rule<'_>, world: &World, target: &Target<'_>) -> Option<Finding> {
        let lists = &self.ingress(world)?.prefix_lists;
        let cidrs = &self.deployment.network.cidrs;
        let found = |wanted| cidrs.iter().find(|cidr| admission(rule, target.port, cidr, lists) == wanted);
        if let Some(cidr) = found(Admission::Wider) {
            let message = format!("the rule {id} ({}) admits {cidr} and more besides", line(rule));
            let hint = match self.enough(world, target, cidr) {
                Some((one, _)) => {
                    format!("remove it if nobody else needs it: the rule {one} is enough for the vendor")
                }
                None => "remove it if nobody else needs it: provision's own rule is enough for the vendor"
                    .to_owned(),
            };
            return Some(self.finding(FindingId::IngressWiderThanNeeded, message).hint(hint));
        }
        let cidr = found(Admission::Unknown)?;
        let message = format!("whether the rule {id} ({}) admits the vendor cannot be told", line(rule));
        let instead = match self.enough(world, target, cidr) {
            Some((one, _)) => format!("the rule {one} admits it"),
            None => "provision makes its own rule".to_owned(),
        };
        let hint = format!("to be told, allow the caller ec2:GetManagedPrefixListEntries; {instead}");
        Some(self.finding(FindingId::PrefixListUnreadable, message).hint(hint))
    }

    /// The rules that are to come, of each family by itself.
    pub(super) fn room(&self, world: &World) -> Vec<Demand> {
        let (Ok(target), Some(ingress)) = (self.target(world), self.ingress(world)) else {
            return Vec::new();
        };
        if self.is_tunnelled(world) || !self.deployment.network.allow {
            return Vec::new();
        }
        let IngressFacts { rules, prefix_lists, .. } = ingress;
        let managed = self.managed(world);
        let missing = self.wanted(world, &target).into_iter().filter(|cidr| {
            let is_kept = managed.values().any(|rule| is_identical(rule, &target, cidr));
            !is_kept && self.owned(world, &target, cidr).is_none()
        });
        let (six, four): (Vec<_>, Vec<_>) = missing.partition(|cidr| matches!(cidr, IpNet::V6(_)));
        let present = rules.values().filter(|rule| rule.group == target.group);
        let (present_four, present_six) = present
            .map(|rule| weight(rule, prefix_lists))
            .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        let demand = |unit: &'static str, present: usize, more: Vec<IpNet>| Demand {
            of: format!("{} {} {unit}", self.deployment.region, target.group),
            name: self.named(target.group, world),
            unit,
            limit: RULES_OF_A_GROUP,
            present,
            more: more.into_iter().map(|cidr| format!("{} {cidr}", target.port)).collect(),
            is_default: true,
            finding: FindingId::SecurityGroupFull,
            hint: "remove rules that nobody needs, choose another of the warehouse's groups with `security_group`, or \
                   raise \"Inbound or outbound rules per security group\" (Amazon VPC) in Service Quotas",
        };
        vec![demand("inbound IPv4 rules", present_four, four), demand("inbound IPv6 rules", present_six, six)]
    }
}
