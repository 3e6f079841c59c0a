//! Addresses, endpoints and groups.

use ipnet::IpNet;

use super::super::problem::Severity;
use super::{Fault, Shape, arn::visible, quoted};

/// Amazon EC2 API Reference, `SecurityGroup`.
pub const SECURITY_GROUP: Shape = Shape {
    noun: "a security group id",
    id: "INVALID_SECURITY_GROUP",
    length: 1..=64,
    allowed: visible,
    characters: "sg- and hexadecimal digits",
    pattern: "^sg-([0-9a-f]{8}|[0-9a-f]{17})$",
    more: |value, faults| {
        let digits = value.strip_prefix("sg-").unwrap_or_default();
        let hexadecimal = digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !hexadecimal || !matches!(digits.len(), 8 | 17) {
            let message = format!("{} is not a security group id", quoted(value));
            faults.push(
                Fault::error(SECURITY_GROUP.id, message)
                    .hint("use the id, as in `sg-0123456789abcdef0`, not the group's name"),
            );
        }
    },
};

pub const CIDR: Shape = Shape {
    noun: "an IP address or a CIDR block",
    id: "INVALID_CIDR",
    length: 2..=49,
    allowed: visible,
    characters: "an address such as 203.0.113.7 or a block such as 203.0.113.0/24",
    pattern: "^[0-9a-fA-F:.]+(/[0-9]{1,3})?$",
    more: |value, faults| {
        let Some(block) = cidr(value) else {
            let message = format!("{} is not an IP address or a CIDR block", quoted(value));
            let hint = "write `203.0.113.7/32` for one address";
            faults.push(Fault::error(CIDR.id, message).hint(hint));
            return;
        };
        if block.trunc() != block {
            let message = format!("{} has bits set behind its prefix", quoted(value));
            let hint = format!("Amazon EC2 stores it as `{}`", block.trunc());
            faults.push(Fault::warning("CIDR_HAS_HOST_BITS", message).hint(hint));
        }
        let widest = if matches!(block, IpNet::V4(_)) { 16 } else { 32 };
        if block.prefix_len() < widest {
            let message = format!("{} lets in far more than one vendor", quoted(value));
            faults.push(Fault {
                severity: Severity::Security,
                ..Fault::error("CIDR_TOO_WIDE", message).hint("list the vendor's own addresses instead")
            });
        }
    },
};

/// Reads a block; a bare address stands for itself alone.
pub fn cidr(text: &str) -> Option<IpNet> {
    let address = || text.parse::<std::net::IpAddr>().ok().map(IpNet::from);
    text.parse::<IpNet>().ok().or_else(address)
}

pub const ENDPOINT: Shape = Shape {
    noun: "an endpoint",
    id: "INVALID_ENDPOINT",
    length: 3..=261,
    allowed: |c| c.is_ascii_alphanumeric() || "-.:[]_".contains(c),
    characters: "host:port",
    pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9._-]+):[0-9]{1,5}$",
    more: |value, faults| {
        if endpoint(value).is_none() {
            let message = format!("{} is not an endpoint", quoted(value));
            faults.push(
                Fault::error(ENDPOINT.id, message)
                    .hint("write host and port, as in `localhost:5439` or `[::1]:5439`"),
            );
        }
    },
};

/// Splits `host:port`; an IPv6 host stands in brackets.
pub fn endpoint(text: &str) -> Option<(String, u16)> {
    let (host, port) = text.rsplit_once(':')?;
    let port = port.parse().ok().filter(|port| *port > 0)?;
    let host = match host.strip_prefix('[') {
        Some(inner) => {
            let inner = inner.strip_suffix(']')?;
            inner.parse::<std::net::Ipv6Addr>().ok()?;
            inner
        }
        None if host.is_empty() || host.contains([':', '[', ']']) => return None,
        None => host,
    };
    Some((host.to_string(), port))
}

/// Given to OpenSSH as its destination argument, so it must not look like an option.
pub const SSH_TARGET: Shape = Shape {
    noun: "an SSH destination",
    id: "INVALID_SSH_TARGET",
    length: 1..=320,
    allowed: |c| c.is_ascii_alphanumeric() || "-._@".contains(c),
    characters: "letters, digits and - . _ @",
    pattern: "^([A-Za-z0-9_][A-Za-z0-9._-]*@)?[A-Za-z0-9_][A-Za-z0-9._-]*$",
    more: |value, faults| {
        let parts: Vec<&str> = value.split('@').collect();
        if parts.len() > 2 || parts.iter().any(|part| part.is_empty() || part.starts_with('-')) {
            let message = format!("{} is not an SSH destination", quoted(value));
            let hint = "write `user@host`; a port belongs in your OpenSSH configuration";
            faults.push(Fault::error(SSH_TARGET.id, message).hint(hint));
        }
    },
};
