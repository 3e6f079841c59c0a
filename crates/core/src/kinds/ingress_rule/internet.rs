//! Whether the internet reaches the subnets of a warehouse: their routes and network ACLs.

use ipnet::IpNet;

use super::admission::{Target, is_public};
use super::rule::IngressRuleResource;
use crate::facts::{AclEntry, Subnet, WarehouseId, World};
use crate::finding::{Finding, FindingId};

/// Ports that answers go to: both ends of the range of Linux, on which vendors run.
const EPHEMERAL: [u16; 2] = [32768, 60999];

impl IngressRuleResource<'_> {
    /// What keeps the vendor's addresses from a warehouse that is publicly accessible.
    pub(super) fn internet(&self, world: &World, target: &Target<'_>) -> Vec<Finding> {
        let id = WarehouseId::of(self.deployment);
        let subnets = world.subnets.get(&id).map(Vec::as_slice).unwrap_or_default();
        let cidrs: Vec<_> = self.deployment.network.cidrs.iter().filter(|cidr| is_public(cidr)).collect();
        let mut findings = Vec::new();
        for subnet in subnets {
            if let Some(cidr) = cidrs.iter().find(|cidr| !leads_out(subnet, cidr)) {
                let message = format!(
                    "{} of the {id} has no route to an internet gateway, so {cidr} cannot reach it although it is public",
                    subnet.id
                );
                let hint = "give the subnet's route table a route to an internet gateway, or use an SSH tunnel: `ssh` in \
                            the destination";
                findings.push(self.finding(FindingId::SubnetWithoutInternetGateway, message).hint(hint));
            }
            let way = |cidr: &&&IpNet| blocked(subnet, target.port, cidr).is_some();
            if let Some(cidr) = cidrs.iter().find(way) {
                let what = blocked(subnet, target.port, cidr).unwrap_or_default();
                let message = format!("the network ACL of {} of the {id} denies {what}", subnet.id);
                let hint = "allow it in the ACL, before the rule that denies it: ACLs are not stateful, and need both ways";
                findings.push(self.finding(FindingId::NetworkAclDenies, message).hint(hint));
            }
        }
        findings
    }
}

/// Whether answers find their way to the address: by the most specific route (Amazon VPC User Guide, "Route priority").
/// What a firewall's endpoint or a transit gateway does with them is not known, and not doubted.
fn leads_out(subnet: &Subnet, cidr: &IpNet) -> bool {
    let fitting = subnet.routes.iter().filter(|(to, _)| to.contains(cidr));
    let most_specific = fitting.max_by_key(|(to, _)| to.prefix_len());
    most_specific
        .is_some_and(|(_, via)| !["nat-", "eigw-", "local"].iter().any(|dead_end| via.starts_with(dead_end)))
}

/// What the network ACL denies of a connection from the address to the port.
fn blocked(subnet: &Subnet, port: u16, cidr: &IpNet) -> Option<String> {
    if !passes(&subnet.acl, false, port, cidr) {
        return Some(format!("{cidr} to port {port}"));
    }
    let answer = EPHEMERAL.iter().find(|port| !passes(&subnet.acl, true, **port, cidr))?;
    Some(format!("answers to {cidr}, which go to ports such as {answer}"))
}

/// The first rule that fits decides; without one it is denied (Amazon VPC User Guide, "Network ACL rules").
fn passes(acl: &[AclEntry], egress: bool, port: u16, cidr: &IpNet) -> bool {
    let fits = |entry: &&AclEntry| {
        entry.egress == egress
            && matches!(entry.protocol.as_str(), "-1" | "6" | "tcp")
            && entry.cidr.contains(cidr)
            && entry.ports.is_none_or(|(first, last)| (first..=last).contains(&port))
    };
    acl.iter().filter(fits).min_by_key(|entry| entry.number).is_some_and(|entry| entry.allow)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subnet(routes: &[(&str, &str)], acl: Vec<AclEntry>) -> Subnet {
        let routes = routes.iter().map(|(to, via)| (to.parse().unwrap(), (*via).to_owned())).collect();
        Subnet { id: "subnet-1".to_owned(), routes, acl }
    }

    fn entry(number: i32, egress: bool, allow: bool, cidr: &str, ports: Option<(u16, u16)>) -> AclEntry {
        let protocol = if ports.is_some() { "6" } else { "-1" };
        AclEntry { number, egress, allow, protocol: protocol.to_owned(), cidr: cidr.parse().unwrap(), ports }
    }

    #[test]
    fn the_most_specific_route_decides() {
        let vendor = "192.0.2.1/32".parse().unwrap();
        let out = |routes: &[(&str, &str)]| leads_out(&subnet(routes, Vec::new()), &vendor);
        assert!(out(&[("10.0.0.0/8", "local"), ("0.0.0.0/0", "igw-1")]));
        assert!(!out(&[("10.0.0.0/8", "local")]));
        assert!(!out(&[("0.0.0.0/0", "nat-1")]));
        assert!(out(&[("0.0.0.0/0", "nat-1"), ("192.0.2.0/24", "igw-1")]));
        assert!(!out(&[("0.0.0.0/0", "igw-1"), ("192.0.2.0/24", "nat-1")]));
        assert!(out(&[("0.0.0.0/0", "vpce-1")]), "a firewall may be on the way");
        assert!(!out(&[("::/0", "igw-1")]), "another family");
    }

    #[test]
    fn an_acl_has_to_let_both_ways_pass() {
        let vendor = "192.0.2.1/32".parse().unwrap();
        let blocked = |acl| blocked(&subnet(&[], acl), 5439, &vendor).unwrap_or_default();
        let all = |egress| entry(100, egress, true, "0.0.0.0/0", None);
        assert_eq!(blocked(vec![all(false), all(true)]), "");
        assert_eq!(blocked(vec![all(true)]), "192.0.2.1/32 to port 5439");
        let denied = entry(50, false, false, "192.0.2.0/24", Some((5000, 6000)));
        assert_eq!(blocked(vec![all(false), all(true), denied]), "192.0.2.1/32 to port 5439");
        let elsewhere = entry(50, false, false, "192.0.2.0/24", Some((22, 22)));
        assert_eq!(blocked(vec![all(false), all(true), elsewhere]), "");
        let few = entry(100, true, true, "0.0.0.0/0", Some((443, 443)));
        assert!(blocked(vec![all(false), few]).starts_with("answers to 192.0.2.1/32"));
    }
}
