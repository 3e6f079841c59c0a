//! What a rule lets in.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;

use crate::facts::IngressRuleFacts;

/// Where the rules go.
pub(super) struct Target<'w> {
    pub(super) group: &'w str,
    pub(super) port: u16,
}

/// What a rule means for one address block and port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admission {
    /// It does not let it in. A rule whose source is a security group lets in the members of that group, which no
    /// address outside the VPC is.
    Nothing,
    /// It lets in the block on the port alone; through a prefix list, as one of its entries.
    Exact,
    /// It lets it in, and others or to other ports besides.
    Wider,
    /// Its source is a prefix list that could not be read.
    Unknown,
}

/// What a rule means for an address block and a port.
pub(super) fn admission(
    rule: &IngressRuleFacts,
    port: u16,
    cidr: &IpNet,
    prefix_lists: &BTreeMap<String, BTreeSet<IpNet>>,
) -> Admission {
    let protocol = matches!(rule.protocol.as_str(), "tcp" | "6" | "-1");
    let ports = rule.ports.is_none_or(|(first, last)| (first..=last).contains(&port));
    if !protocol || !ports {
        return Admission::Nothing;
    }
    let sources = match rule.prefix_list() {
        Some(list) => match prefix_lists.get(list) {
            Some(entries) => entries.clone(),
            None => return Admission::Unknown,
        },
        None => rule.network().into_iter().collect(),
    };
    let only_port = rule.protocol != "-1" && rule.ports == Some((port, port));
    if sources.contains(cidr) && only_port {
        Admission::Exact
    } else if sources.iter().any(|source| source.contains(cidr)) {
        Admission::Wider
    } else {
        Admission::Nothing
    }
}

/// Whether the rule is the one that we would make, so that AWS would refuse a second.
pub(super) fn is_identical(rule: &IngressRuleFacts, target: &Target<'_>, cidr: &IpNet) -> bool {
    rule.group == target.group && rule.admits_exactly(target.port, cidr)
}

/// The rule in one line.
pub(super) fn line(rule: &IngressRuleFacts) -> String {
    let protocol = &rule.protocol;
    let what = match rule.ports {
        _ if protocol == "-1" => "all traffic".to_owned(),
        None => format!("{protocol} on all ports"),
        Some((first, last)) if first == last => format!("{protocol} {first}"),
        Some((first, last)) => format!("{protocol} {first}-{last}"),
    };
    let cidr = rule.network().map(|cidr| cidr.to_string()).or_else(|| rule.cidr.clone());
    let source = cidr.or_else(|| rule.other_source.clone());
    format!("{what} from {} on {}", source.as_deref().unwrap_or("unknown source"), rule.group)
}

/// How many rules of each family it counts as: one with a group counts for both, one with a prefix list as its entries
/// (Amazon VPC User Guide, "Amazon VPC quotas").
pub(super) fn weight(
    rule: &IngressRuleFacts,
    prefix_lists: &BTreeMap<String, BTreeSet<IpNet>>,
) -> (usize, usize) {
    match (rule.network(), rule.prefix_list()) {
        (Some(IpNet::V4(_)), _) => (1, 0),
        (Some(IpNet::V6(_)), _) => (0, 1),
        (None, Some(list)) => {
            let entries = prefix_lists.get(list).map_or(1, BTreeSet::len);
            (entries, entries)
        }
        (None, None) => (1, 1),
    }
}

/// Whether a block has addresses of the internet; shared address space (RFC 6598) and unique local addresses (RFC 4193)
/// have none.
pub(super) fn is_public(cidr: &IpNet) -> bool {
    match cidr {
        IpNet::V4(four) => {
            let (address, [a, b, ..]) = (four.addr(), four.addr().octets());
            !(address.is_private()
                || address.is_loopback()
                || address.is_link_local()
                || (a == 100 && b & 0xc0 == 64))
        }
        IpNet::V6(six) => !(six.addr().is_unique_local() || six.addr().is_unicast_link_local()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(protocol: &str, ports: Option<(u16, u16)>, cidr: &str, other: &str) -> IngressRuleFacts {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        IngressRuleFacts {
            protocol: protocol.to_owned(),
            ports,
            cidr: text(cidr),
            other_source: text(other),
            ..IngressRuleFacts::default()
        }
    }

    #[test]
    fn what_a_rule_lets_in() {
        use Admission::{Exact, Nothing, Unknown, Wider};
        const PORT: Option<(u16, u16)> = Some((5439, 5439));
        let entries = |all: &[&str]| all.iter().map(|one| one.parse().unwrap()).collect();
        let lists = BTreeMap::from([
            ("pl-1".to_owned(), entries(&["192.0.2.1/32", "198.51.100.0/24"])),
            ("pl-2".to_owned(), entries(&["192.0.2.0/24"])),
        ]);
        let four = "192.0.2.1/32";
        let six = "2001:db8::7/128";
        for (rule, cidr, expected) in [
            (rule("tcp", PORT, four, ""), four, Exact),
            (rule("tcp", PORT, "192.0.2.1/24", ""), four, Wider),
            (rule("tcp", Some((5000, 6000)), four, ""), four, Wider),
            (rule("-1", None, four, ""), four, Wider),
            (rule("-1", None, "0.0.0.0/0", ""), six, Nothing),
            (rule("-1", None, "::/0", ""), six, Wider),
            (rule("-1", None, "::/0", ""), four, Nothing),
            (rule("tcp", PORT, "2001:DB8:0::7/128", ""), six, Exact),
            (rule("udp", PORT, four, ""), four, Nothing),
            (rule("tcp", Some((22, 22)), "0.0.0.0/0", ""), four, Nothing),
            (rule("tcp", PORT, "", "pl-1"), four, Exact),
            (rule("tcp", Some((0, 65535)), "", "pl-1"), four, Wider),
            (rule("tcp", PORT, "", "pl-2"), four, Wider),
            (rule("tcp", PORT, "", "pl-2"), six, Nothing),
            (rule("tcp", PORT, "", "pl-3"), four, Unknown),
            (rule("tcp", Some((22, 22)), "", "pl-3"), four, Nothing),
            (rule("-1", None, "", "sg-1"), four, Nothing),
        ] {
            assert_eq!(admission(&rule, 5439, &cidr.parse().unwrap(), &lists), expected, "{rule:?} {cidr}");
        }
    }

    #[test]
    fn what_a_rule_counts_as() {
        let lists = BTreeMap::from([("pl-1".to_owned(), (0..5).map(host).collect())]);
        let weight = |cidr, other| weight(&rule("-1", None, cidr, other), &lists);
        assert_eq!(weight("192.0.2.1/32", ""), (1, 0));
        assert_eq!(weight("::/0", ""), (0, 1));
        assert_eq!((weight("", "sg-1"), weight("", "pl-1"), weight("", "pl-2")), ((1, 1), (5, 5), (1, 1)));
    }

    fn host(last: u8) -> IpNet {
        IpNet::from(std::net::IpAddr::from([192, 0, 2, last]))
    }
}
