//! Rules as answers show them.

use super::{
    model::{Network, Rule, Tags},
    permission::{Grant, Peer},
    tags,
};
use crate::endpoint::Xml;

/// The members that rules and revoked rules are written with alike.
struct Members<'r> {
    head: Xml,
    cidr4: Option<String>,
    cidr6: Option<String>,
    list: Option<&'r str>,
    peer_group: Option<(&'r str, &'r str)>,
}

impl<'r> Members<'r> {
    fn of(group: &str, rule: &'r Rule) -> Self {
        let (from, to) = rule.grant.shown_ports();
        let head = Xml::default()
            .text("securityGroupRuleId", &rule.id)
            .text("groupId", group)
            .text("isEgress", rule.egress)
            .text("ipProtocol", &rule.grant.protocol)
            .text("fromPort", from)
            .text("toPort", to);
        let mut this = Self { head, cidr4: None, cidr6: None, list: None, peer_group: None };
        match &rule.grant.peer {
            Peer::Ipv4(net) => this.cidr4 = Some(net.to_string()),
            Peer::Ipv6(net) => this.cidr6 = Some(net.to_string()),
            Peer::PrefixList(id) => this.list = Some(id),
            Peer::Group { id, account } => this.peer_group = Some((id, account)),
        }
        this
    }
}

pub(crate) fn rule(network: &Network, group: &str, rule: &Rule) -> Xml {
    let Members { head, cidr4, cidr6, list, peer_group } = Members::of(group, rule);
    let tags: &Tags = network.tags_of(&rule.id);
    let mut xml = head
        .text("groupOwnerId", network.groups.get(group).map_or(&*network.account, |it| network.owner_of(it)))
        .maybe("cidrIpv4", cidr4)
        .maybe("cidrIpv6", cidr6)
        .maybe("prefixListId", list)
        .maybe("description", rule.description.as_ref())
        .text("securityGroupRuleArn", network.arn("security-group-rule", &rule.id))
        .child(tags::set(tags));
    if let Some((id, account)) = peer_group {
        let info = Xml::new("referencedGroupInfo").text("groupId", id).text("userId", account);
        xml = xml.child(info);
    }
    xml
}

pub(crate) fn unknown(grant: &Grant) -> Xml {
    let range = |net: &dyn std::fmt::Display, name| vec![Xml::default().text(name, net)];
    let xml = Xml::default()
        .text("ipProtocol", &grant.protocol)
        .maybe("fromPort", grant.ports.map(|(from, _)| from))
        .maybe("toPort", grant.ports.map(|(_, to)| to));
    match &grant.peer {
        Peer::Ipv4(net) => xml.list("ipRanges", "item", range(net, "cidrIp")),
        Peer::Ipv6(net) => xml.list("ipv6Ranges", "item", range(net, "cidrIpv6")),
        Peer::PrefixList(id) => xml.list("prefixListIds", "item", range(id, "prefixListId")),
        Peer::Group { id, .. } => xml.list("groups", "item", range(id, "groupId")),
    }
}

/// A rule that was just revoked.
pub(crate) fn revoked(group: &str, rule: &Rule) -> Xml {
    let Members { head, cidr4, cidr6, list, peer_group } = Members::of(group, rule);
    head.maybe("cidrIpv4", cidr4)
        .maybe("cidrIpv6", cidr6)
        .maybe("prefixListId", list)
        .maybe("referencedGroupId", peer_group.map(|(id, _)| id))
        .maybe("description", rule.description.as_ref())
}
