//! ARNs, principals and addresses.

use ipnet::IpNet;

use super::rule::{Fault, Shape, quoted};

/// The six parts of `arn:partition:service:region:account:resource`.
pub struct Arn<'a> {
    pub partition: &'a str,
    pub service: &'a str,
    pub region: &'a str,
    pub account: &'a str,
    pub resource: &'a str,
}

impl<'a> Arn<'a> {
    /// IAM User Guide, "Amazon Resource Names (ARNs)".
    pub fn parse(text: &'a str) -> Option<Arn<'a>> {
        let mut parts = text.splitn(6, ':');
        let mut part = || parts.next();
        let (arn, partition, service) = (part()?, part()?, part()?);
        let (region, account, resource) = (part()?, part()?, part()?);
        let whole = arn == "arn" && !resource.is_empty();
        (whole && (partition == "aws" || partition.starts_with("aws-"))).then_some(Arn {
            partition,
            service,
            region,
            account,
            resource,
        })
    }

    fn has_account(&self) -> bool {
        is_account(self.account)
    }
}

pub fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

fn visible(c: char) -> bool {
    c.is_ascii_graphic()
}

/// Adds the fault of an ARN that is not what the key asks for.
fn expect(shape: &Shape, example: &str, value: &str, faults: &mut Vec<Fault>, good: impl Fn(&Arn) -> bool) {
    let arn = Arn::parse(value);
    if arn.as_ref().is_some_and(|arn| good(arn) && !arn.resource.contains(['*', '?', '$'])) {
        return;
    }
    let message = format!("{} is not {}", quoted(value), shape.noun);
    faults.push(Fault::error(shape.id, message).hint(format!("it looks like `{example}`")));
}

/// A key ARN, because an alias does not identify the key in a policy (AWS KMS
/// Developer Guide, "Specifying KMS keys in IAM policy statements").
pub const ENCRYPTION: Shape = Shape {
    noun: "`sse-s3` or the ARN of a KMS key",
    id: "INVALID_ENCRYPTION",
    length: 1..=2048,
    allowed: visible,
    characters: "`sse-s3` or the ARN of a KMS key",
    pattern: "^(sse-s3|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/.+)$",
    more: |value, faults| {
        if value == "sse-s3" {
            return;
        }
        if Arn::parse(value).is_some_and(|arn| arn.resource.starts_with("alias/")) {
            let message = format!("{} is the ARN of an alias", quoted(value));
            faults.push(Fault::error(ENCRYPTION.id, message).hint(
                "an alias does not identify the key in a policy: use the key's own ARN, \
                 arn:…:key/…",
            ));
            return;
        }
        let example = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        expect(&ENCRYPTION, example, value, faults, |arn| {
            arn.service == "kms" && arn.has_account() && arn.resource.starts_with("key/")
        });
    },
};

pub const ROLE_ARN: Shape = Shape {
    noun: "the ARN of a role",
    id: "INVALID_ROLE_ARN",
    length: 20..=2048,
    allowed: visible,
    characters: "printable ASCII without spaces",
    pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$",
    more: |value, faults| {
        expect(&ROLE_ARN, "arn:aws:iam::111122223333:role/admin", value, faults, |arn| {
            arn.service == "iam" && arn.has_account() && arn.resource.starts_with("role/")
        });
    },
};

/// A customer's policy or one of AWS's own (IAM User Guide, "Permissions
/// boundaries for IAM entities").
pub const POLICY_ARN: Shape = Shape {
    noun: "the ARN of a managed policy",
    id: "INVALID_POLICY_ARN",
    length: 20..=2048,
    allowed: visible,
    characters: "printable ASCII without spaces",
    pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+$",
    more: |value, faults| {
        expect(&POLICY_ARN, "arn:aws:iam::111122223333:policy/boundary", value, faults, |arn| {
            arn.service == "iam"
                && (arn.has_account() || arn.account == "aws")
                && arn.resource.starts_with("policy/")
        });
    },
};

pub const SECRET_ARN: Shape = Shape {
    noun: "the ARN of a Secrets Manager secret",
    id: "INVALID_SECRET_ARN",
    length: 0..=2048,
    allowed: |_| true,
    characters: "printable ASCII without spaces",
    pattern: "^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+$",
    more: |value, faults| {
        let good = Arn::parse(value).is_some_and(|arn| {
            arn.service == "secretsmanager"
                && !arn.region.is_empty()
                && arn.has_account()
                && arn.resource.strip_prefix("secret:").is_some_and(|name| !name.is_empty())
                && value.chars().all(visible)
        });
        if !good {
            // The value is not quoted: it may be the secret itself.
            let message = "this is not the ARN of a Secrets Manager secret";
            faults
                .push(Fault::error(SECRET_ARN.id, message).hint(
                    "it looks like `arn:aws:secretsmanager:us-east-1:111122223333:secret:name-AbCdEf`",
                ));
        }
    },
};

/// IAM User Guide, "AWS JSON policy elements: Principal".
pub const PRINCIPAL: Shape = Shape {
    noun: "an AWS principal",
    id: "INVALID_PRINCIPAL",
    length: 1..=2048,
    allowed: visible,
    characters: "printable ASCII without spaces",
    pattern: "^([0-9]{12}|arn:aws[a-z-]*:(iam|sts)::[0-9]{12}:(root|user/.+|role/.+|assumed-role/.+))$",
    more: |value, faults| {
        if is_account(value) {
            return;
        }
        if value.contains(['*', '?']) {
            let message = format!("{} has a wildcard", quoted(value));
            faults.push(Fault::error(PRINCIPAL.id, message).hint(
                "IAM takes no wildcards in the principals of a trust policy: name the account, \
                 the role or the user",
            ));
            return;
        }
        expect(&PRINCIPAL, "arn:aws:iam::111122223333:root", value, faults, |arn| {
            let kinds: &[&str] = match arn.service {
                "iam" => &["user/", "role/"],
                "sts" => &["assumed-role/", "federated-user/"],
                _ => &[],
            };
            let named = kinds.iter().any(|kind| arn.resource.starts_with(kind));
            arn.region.is_empty()
                && arn.has_account()
                && (named || (arn.service == "iam" && arn.resource == "root"))
        });
    },
};

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
                severity: super::problem::Severity::Security,
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
