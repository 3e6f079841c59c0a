//! Addresses, endpoints and groups.

use ipnet::IpNet;

use crate::deployment::{Endpoint, parse_cidr};
use crate::prose::quoted;
use crate::toml_document::{Fault, Rule, fault, rule::Terms};

/// Amazon EC2 API Reference, `SecurityGroup`.
pub static SECURITY_GROUP: Rule =
    Terms::new("a security group id", "INVALID_SECURITY_GROUP", "^sg-([0-9a-f]{8}|[0-9a-f]{17})$")
        .characters("sg- and hexadecimal digits")
        .example("sg-0123456789abcdef0")
        .whole("^[!-~]*$")
        .hint("use the id, as in `sg-0123456789abcdef0`, not the group's name")
        .rule();

/// RFC 4632 and RFC 4291; a bare address stands for itself alone.
pub static CIDR: Rule =
    Terms::new("an IP address or a CIDR block", "INVALID_CIDR", "^[0-9a-fA-F:.]{2,}(/[0-9]{1,3})?$")
        .characters("an address such as 203.0.113.7 or a block such as 203.0.113.0/24")
        .example("203.0.113.7/32")
        .whole("^[!-~]*$")
        .at_most(49)
        .hint("write `203.0.113.7/32` for one address")
        .more(cidr_more)
        .rule();

fn cidr_more(rule: &Rule, value: &str) -> Vec<Fault> {
    let Some(block) = parse_cidr(value) else { return vec![rule.refuse(value)] };
    let mut faults = Vec::new();
    if block.trunc() != block {
        let message = format!("{} has bits set behind its prefix", quoted(value));
        let hint = format!("Amazon EC2 stores it as `{}`", block.trunc());
        faults.push(fault::warning("CIDR_HAS_HOST_BITS", message).hint(hint));
    }
    let widest = if matches!(block, IpNet::V4(_)) { 16 } else { 32 };
    if block.prefix_len() < widest {
        let message = format!("{} lets in far more than one vendor", quoted(value));
        let hint = "list the vendor's own addresses instead";
        faults.push(fault::security("CIDR_TOO_WIDE", message).hint(hint));
    }
    faults
}

/// Where a database listens.
pub static ENDPOINT: Rule =
    Terms::new("an endpoint", "INVALID_ENDPOINT", "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9._-]+):[0-9]{1,5}$")
        .characters("host:port")
        .example("localhost:5439")
        .at_most(261)
        .hint("write host and port, as in `localhost:5439` or `[::1]:5439`")
        .more(|rule, value| match value.parse::<Endpoint>() {
            Ok(_) => Vec::new(),
            Err(_) => vec![rule.refuse(value)],
        })
        .rule();

/// Given to OpenSSH as its destination argument, so it must not look like an option.
pub static SSH_TARGET: Rule = Terms::new(
    "an SSH destination",
    "INVALID_SSH_TARGET",
    "^([A-Za-z0-9._][A-Za-z0-9._-]*@)?[A-Za-z0-9._][A-Za-z0-9._-]*$",
)
.characters("letters, digits and - . _ @")
.example("me@bastion.example.com")
.at_most(320)
.hint("write `user@host`; a port belongs in your OpenSSH configuration")
.rule();
