//! The security group and the port that rules are made for.

use ipnet::IpNet;

use super::super::present;
use super::admission::{Admission, Target, admission};
use super::rule::IngressRuleResource;
use crate::deployment::Deployment;
use crate::facts::{WarehouseId, World};
use crate::finding::{Finding, FindingId};
use crate::prose::nearest;

/// The port that the warehouse listens on, and the vendor's addresses that no rule of its groups lets in there, whoever made
/// the rules. Nothing where there is no warehouse with an endpoint.
pub fn unadmitted(deployment: &Deployment, world: &World) -> Option<(u16, Vec<IpNet>)> {
    let id = WarehouseId::of(deployment);
    let warehouse = world.warehouses.get(&id)?;
    let port = warehouse.endpoint.as_ref()?.port;
    let ingress = world.ingress.get(&id);
    let admits = |cidr: &&IpNet| {
        ingress.is_some_and(|ingress| {
            let attached =
                ingress.rules.values().filter(|rule| warehouse.security_groups.contains(&rule.group));
            let mut meanings = attached.map(|rule| admission(rule, port, cidr, &ingress.prefix_lists));
            meanings.any(|meaning| matches!(meaning, Admission::Exact | Admission::Wider))
        })
    };
    let missing = deployment.network.cidrs.iter().filter(|cidr| !admits(cidr));
    Some((port, missing.copied().collect()))
}

impl IngressRuleResource<'_> {
    /// The security group, and the port that the warehouse really listens on.
    pub(super) fn target<'w>(&'w self, world: &'w World) -> Result<Target<'w>, Finding> {
        let warehouse = present::warehouse(self.deployment, world)?;
        let Some(endpoint) = &warehouse.endpoint else {
            let message = format!(
                "the {} has no endpoint (it is {})",
                WarehouseId::of(self.deployment),
                warehouse.status
            );
            return Err(FindingId::WarehouseNotAvailable
                .finding(message)
                .hint("resume it, or wait until it is available"));
        };
        let attached = &warehouse.security_groups;
        let group = match (&self.deployment.network.security_group, attached.as_slice()) {
            (Some(chosen), _) if attached.contains(chosen) => chosen,
            (Some(chosen), _) => return Err(self.not_attached(chosen, attached, world)),
            (None, [only]) => only,
            (None, _) => return Err(self.ambiguous(attached, endpoint.port, world)),
        };
        Ok(Target { group, port: endpoint.port })
    }

    fn not_attached(&self, chosen: &str, attached: &[String], world: &World) -> Finding {
        let named: Vec<_> = attached.iter().map(|group| self.named(group, world)).collect();
        let list = nearest(chosen, named.iter().map(String::as_str));
        let message = format!("the security group {chosen} is not one of the warehouse's ({list})");
        FindingId::SecurityGroupNotAttached
            .finding(message)
            .at(&self.address)
            .hint("correct `security_group` in [network]")
    }

    /// Lists the groups, with what speaks for each.
    fn ambiguous(&self, attached: &[String], port: u16, world: &World) -> Finding {
        let finding = |message| FindingId::SecurityGroupAmbiguous.finding(message).at(&self.address);
        if attached.is_empty() {
            let message = format!("the {} has no VPC security group", WarehouseId::of(self.deployment));
            return finding(message).hint("attach one to it");
        }
        let has_ours =
            |group: &str| self.rules(world).any(|(_, rule)| rule.group == group && self.is_tagged(rule));
        let described = attached.iter().map(|group| {
            let note = match () {
                () if has_ours(group) => ", which has rules of this deployment",
                () if self.admits_all(group, port, world) => ", which admits the vendor already",
                () => "",
            };
            format!("{}{note}", self.named(group, world))
        });
        let described = described.collect::<Vec<_>>().join("; ");
        let message = format!("the warehouse has {} security groups: {described}", attached.len());
        let ours = attached.iter().find(|group| has_ours(group));
        finding(message).hint(match ours {
            Some(group) => {
                format!("set `security_group = \"{group}\"` in [network] to keep the rules where they are")
            }
            None => {
                "set `security_group` in [network] to one of them: a rule in any of them lets the vendor in"
                    .to_owned()
            }
        })
    }

    /// Whether the group's rules let in every address of the vendor's, whoever made them.
    fn admits_all(&self, group: &str, port: u16, world: &World) -> bool {
        let Some(ingress) = self.ingress(world) else { return false };
        let admitted = |cidr: &IpNet| {
            let mut rules = self.rules(world).filter(|(_, rule)| rule.group == group);
            rules.any(|(_, rule)| {
                matches!(
                    admission(rule, port, cidr, &ingress.prefix_lists),
                    Admission::Exact | Admission::Wider
                )
            })
        };
        let cidrs = &self.deployment.network.cidrs;
        !cidrs.is_empty() && cidrs.iter().all(admitted)
    }

    /// The group with its name, where that was told.
    pub(super) fn named(&self, group: &str, world: &World) -> String {
        match self.ingress(world).and_then(|ingress| ingress.groups.get(group)) {
            Some(known) => format!("{group} ({})", known.name),
            None => group.to_owned(),
        }
    }

    /// Whether the rules of the group can be changed from this account: those of a group that another account shares
    /// cannot (Amazon VPC User Guide, "Share security groups with AWS Organizations").
    pub(super) fn may_change(
        &self,
        world: &World,
        target: &Target<'_>,
        wanted: &[IpNet],
    ) -> Result<(), Finding> {
        let known = self.ingress(world).and_then(|ingress| ingress.groups.get(target.group));
        let Some(group) = known.filter(|group| group.owner != self.deployment.aws.account) else {
            return Ok(());
        };
        let sources = wanted.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let message = format!(
            "the security group {} belongs to account {}",
            self.named(target.group, world),
            group.owner
        );
        Err(FindingId::SecurityGroupOfOtherAccount.finding(message).at(&self.address).hint(format!(
            "ask its owner to admit {sources} on tcp port {}, or set `security_group` in [network] to a group of your own \
             that is attached to the warehouse, or `allow = false`",
            target.port
        )))
    }
}
