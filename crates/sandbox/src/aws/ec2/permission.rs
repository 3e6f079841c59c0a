//! What a security group rule grants, and what EC2 accepts as one.

use std::fmt;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use serde::{Deserialize, Serialize};

/// Protocol, ports and peer. Two rules of a group and direction with equal
/// grants are the same rule to EC2, whatever their descriptions say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Grant {
    /// `tcp`, `udp`, `icmp`, `icmpv6`, `-1` for all, or a protocol number.
    pub protocol: String,
    /// Port range, or ICMP type and code; `-1` for all, None when the protocol
    /// has no ports.
    pub ports: Option<(i32, i32)>,
    /// Whom the traffic comes from, or goes to.
    pub peer: Peer,
}

/// The other side of a security group rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Peer {
    /// An IPv4 block.
    Ipv4(Ipv4Net),
    /// An IPv6 block.
    Ipv6(Ipv6Net),
    /// A managed prefix list, by its id.
    PrefixList(String),
    /// The members of a security group.
    Group {
        /// Its id, `sg-…`.
        id: String,
        /// The account it belongs to.
        account: String,
    },
}

/// Why EC2 would refuse the value of a parameter (`InvalidParameterValue`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid(pub String);

impl Grant {
    pub(crate) fn everything_to_anywhere() -> Self {
        Self { protocol: "-1".to_owned(), ports: None, peer: Peer::Ipv4(Ipv4Net::default()) }
    }

    pub(crate) fn everything_from_group(id: &str, account: &str) -> Self {
        Self {
            protocol: "-1".to_owned(),
            ports: None,
            peer: Peer::Group { id: id.to_owned(), account: account.to_owned() },
        }
    }

    /// `FromPort` and `ToPort` as EC2 shows them: `-1` when there are none.
    pub(crate) fn shown_ports(&self) -> (i32, i32) {
        self.ports.unwrap_or((-1, -1))
    }
}

impl Peer {
    pub(crate) fn is_group(&self, wanted: &str) -> bool {
        matches!(self, Self::Group { id, .. } if id == wanted)
    }
}

/// As in EC2's message about a duplicate or unknown rule.
impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "peer: {}, ", self.peer)?;
        let Some((from, to)) = self.ports else {
            return f.write_str("ALL, ALLOW");
        };
        let protocol = self.protocol.to_uppercase();
        write!(f, "{protocol}, from port: {from}, to port: {to}, ALLOW")
    }
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ipv4(net) => net.fmt(f),
            Self::Ipv6(net) => net.fmt(f),
            Self::PrefixList(id) | Self::Group { id, .. } => f.write_str(id),
        }
    }
}

/// Reads a CIDR block and clears its host bits, as EC2 does:
/// `100.68.0.18/18` becomes `100.68.0.0/18` (API reference, IpRange).
///
/// # Errors
/// The text is no CIDR block.
pub fn parse_cidr(text: &str) -> Result<Peer, Invalid> {
    let malformed = || Invalid(format!("CIDR block {text} is malformed"));
    match text.parse::<IpNet>().map_err(|_| malformed())? {
        IpNet::V4(net) => Ok(Peer::Ipv4(net.trunc())),
        IpNet::V6(net) => Ok(Peer::Ipv6(net.trunc())),
    }
}

/// Protocol and ports as EC2 normalises them. Names and numbers are one
/// (`6` is `tcp`), and a protocol other than TCP, UDP and ICMP opens all ports.
pub(crate) fn parse_ports(
    protocol: &str,
    from: Option<i32>,
    to: Option<i32>,
) -> Result<(String, Option<(i32, i32)>), Invalid> {
    let protocol = match protocol.to_ascii_lowercase().as_str() {
        "6" => "tcp".to_owned(),
        "17" => "udp".to_owned(),
        "1" => "icmp".to_owned(),
        "58" => "icmpv6".to_owned(),
        "all" => "-1".to_owned(),
        other => other.to_owned(),
    };
    let known = matches!(protocol.as_str(), "tcp" | "udp" | "icmp" | "icmpv6" | "-1");
    if !known && protocol.parse::<u8>().is_err() {
        let text = format!("Invalid value '{protocol}' for IP protocol. Unknown protocol.");
        return Err(Invalid(text));
    }
    match protocol.as_str() {
        "tcp" | "udp" => {
            let range = tcp_ports(from, to)?;
            Ok((protocol, Some(range)))
        }
        "icmp" | "icmpv6" => {
            let range = (from.unwrap_or(-1), to.unwrap_or(-1));
            Ok((protocol, Some(range)))
        }
        _ => Ok((protocol, None)),
    }
}

fn tcp_ports(from: Option<i32>, to: Option<i32>) -> Result<(i32, i32), Invalid> {
    let (Some(from), Some(to)) = (from, to) else {
        return Err(Invalid(
            "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.".to_owned(),
        ));
    };
    if (from, to) == (-1, -1) {
        return Ok((0, 65535));
    }
    let valid = 0..=65535;
    if !valid.contains(&from) || !valid.contains(&to) {
        return Err(Invalid(format!("TCP/UDP port ({from}:{to}) out of range")));
    }
    if from > to {
        return Err(Invalid(format!("Invalid TCP/UDP port range ({from}:{to})")));
    }
    Ok((from, to))
}

/// The characters a rule description may hold (API reference, IpRange).
const DESCRIPTION: &str = " ._-:/()#,@[]+=&;{}!$*";

/// Checks a rule description: up to 255 characters of a small set.
pub(crate) fn check_description(text: &str) -> Result<(), Invalid> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || DESCRIPTION.contains(c);
    if text.chars().count() <= 255 && text.chars().all(allowed) {
        return Ok(());
    }
    Err(Invalid(
        "Invalid rule description. Valid descriptions are strings less than 256 characters \
         from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*"
            .to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cidr_loses_its_host_bits() {
        for (given, kept) in [
            ("100.68.0.18/18", "100.68.0.0/18"),
            ("203.0.113.7/32", "203.0.113.7/32"),
            ("2001:db8::1/64", "2001:db8::/64"),
        ] {
            assert_eq!(parse_cidr(given).unwrap().to_string(), kept);
        }
    }

    #[test]
    fn a_cidr_without_a_length_or_out_of_range_is_malformed() {
        for given in ["1.2.3.4", "1.2.3.4/33", "1.2.3/24", "", "any", "1.2.3.4/-1"] {
            let Err(Invalid(text)) = parse_cidr(given) else {
                panic!("{given} was accepted");
            };
            assert_eq!(text, format!("CIDR block {given} is malformed"));
        }
    }

    #[test]
    fn protocol_numbers_and_names_are_one() {
        assert_eq!(parse_ports("6", Some(22), Some(22)), parse_ports("TCP", Some(22), Some(22)));
        assert_eq!(parse_ports("-1", Some(22), Some(22)), Ok(("-1".to_owned(), None)));
        assert_eq!(parse_ports("50", Some(1), Some(2)), Ok(("50".to_owned(), None)));
        assert_eq!(parse_ports("tcp", Some(-1), Some(-1)), Ok(("tcp".to_owned(), Some((0, 65535)))));
    }

    #[test]
    fn ports_that_make_no_range_are_refused() {
        for (from, to) in [
            (None, None),
            (Some(5439), None),
            (Some(2), Some(1)),
            (Some(0), Some(65536)),
            (Some(-1), Some(5)),
        ] {
            assert!(parse_ports("tcp", from, to).is_err(), "{from:?} {to:?}");
        }
        assert!(parse_ports("tpc", Some(1), Some(1)).is_err());
        assert!(parse_ports("256", Some(1), Some(1)).is_err());
    }

    #[test]
    fn descriptions_take_only_the_documented_characters() {
        assert!(check_description("provision: acme/us (vendor) #1, a@b [x]+=&;{}!$*").is_ok());
        assert!(check_description(&"x".repeat(255)).is_ok());
        let mut refused = vec!["x".repeat(256)];
        refused.extend(["a -> b", "it's", "\"q\"", "~", "50%", "ü", "a\nb"].map(str::to_owned));
        for text in refused {
            assert!(check_description(&text).is_err(), "{text:?} was accepted");
        }
    }

    #[test]
    fn a_grant_reads_as_in_the_duplicate_message() {
        let grant = Grant {
            protocol: "tcp".to_owned(),
            ports: Some((5439, 5439)),
            peer: parse_cidr("203.0.113.7/32").unwrap(),
        };
        assert_eq!(grant.to_string(), "peer: 203.0.113.7/32, TCP, from port: 5439, to port: 5439, ALLOW");
        assert_eq!(Grant::everything_to_anywhere().to_string(), "peer: 0.0.0.0/0, ALL, ALLOW");
    }
}
