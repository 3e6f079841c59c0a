//! What Redshift accepts as identifiers, names, passwords and ports.

use crate::endpoint::{ApiError, error::Result};

fn invalid(text: impl Into<String>) -> ApiError {
    ApiError::bad_request("InvalidParameterValue", text)
}

/// Cluster identifiers: 1 to 63 lower-case letters, digits and hyphens
/// (API reference, CreateCluster).
pub(crate) fn check_identifier(text: &str) -> Result<()> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let valid = (1..=63).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(plain)
        && !text.ends_with('-')
        && !text.contains("--");
    if valid {
        return Ok(());
    }
    Err(invalid(
        "The parameter ClusterIdentifier is not a valid identifier. Identifiers must begin with a letter; must \
         contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two \
         consecutive hyphens.",
    ))
}

/// Database names: 1 to 64 lower-case letters, digits and some signs, a letter
/// first, no reserved word.
pub(crate) fn check_database(text: &str) -> Result<()> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-".contains(c);
    let valid = (1..=64).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(plain);
    if valid {
        return Ok(());
    }
    Err(invalid(format!("The parameter DBName is not a valid database name: {text}")))
}

/// Names of the admin and of users who log in with temporary credentials.
pub(crate) fn check_user(parameter: &str, text: &str) -> Result<()> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_+.@-".contains(c);
    let valid = (1..=127).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(plain)
        && !text.eq_ignore_ascii_case("public");
    if valid {
        return Ok(());
    }
    Err(invalid(format!("The parameter {parameter} is not a valid user name.")))
}

/// Passwords: 8 to 64 printable ASCII characters but `' " \ / @`, with an
/// upper-case letter, a lower-case letter and a digit.
pub(crate) fn check_password(text: &str) -> Result<()> {
    let plain = |c: char| c.is_ascii_graphic() && !"'\"\\/@".contains(c);
    let has = |class: fn(&char) -> bool| text.chars().any(|c| class(&c));
    let valid = (8..=64).contains(&text.len())
        && text.chars().all(plain)
        && has(char::is_ascii_uppercase)
        && has(char::is_ascii_lowercase)
        && has(char::is_ascii_digit);
    if valid {
        return Ok(());
    }
    Err(invalid(
        "The parameter MasterUserPassword is not a valid password. It must be 8 to 64 characters of printable \
         ASCII except ', \", \\, / and @, with at least one upper case letter, one lower case letter and one number.",
    ))
}

/// Ports of RA3 and newer nodes, and of workgroups.
pub(crate) fn is_port(port: i64) -> bool {
    (5431..=5455).contains(&port) || (8191..=8215).contains(&port)
}

pub(crate) fn check_port(node_type: &str, port: i64) -> Result<u16> {
    let dense = node_type.starts_with("dc2") || node_type.starts_with("ds2");
    let (valid, ranges) = match dense {
        true => ((1150..=65535).contains(&port), "1150-65535"),
        false => (is_port(port), "5431-5455 or 8191-8215"),
    };
    let text = format!("Invalid port {port}: node type {node_type} takes a port within the ranges {ranges}.");
    u16::try_from(port).ok().filter(|_| valid).ok_or_else(|| invalid(text))
}

pub(crate) fn check_node_type(text: &str) -> Result<()> {
    let known = match text.split_once('.') {
        Some(("ra3", size)) => ["large", "xlplus", "4xlarge", "16xlarge"].contains(&size),
        Some(("rg", size)) => ["large", "xlarge", "4xlarge"].contains(&size),
        Some(("dc2", size)) => ["large", "8xlarge"].contains(&size),
        Some(("ds2", size)) => ["xlarge", "8xlarge"].contains(&size),
        _ => false,
    };
    if known { Ok(()) } else { Err(invalid(format!("Invalid node type: {text}"))) }
}

/// How long temporary credentials live: 900 to 3600 seconds.
pub(crate) fn check_duration(seconds: Option<i64>) -> Result<i64> {
    let seconds = seconds.unwrap_or(900);
    if (900..=3600).contains(&seconds) {
        return Ok(seconds);
    }
    Err(invalid("The parameter DurationSeconds must be between 900 and 3600."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers() {
        for text in ["a", "analytics", "my-cluster-1"] {
            assert!(check_identifier(text).is_ok(), "{text}");
        }
        for text in ["", "A", "1a", "a-", "a--b", "a_b", &"x".repeat(64)] {
            assert!(check_identifier(text).is_err(), "{text}");
        }
    }

    #[test]
    fn passwords() {
        for text in ["Passw0rd", "aB3!#$%^&*()"] {
            assert!(check_password(text).is_ok(), "{text}");
        }
        for text in [
            "Sh0rt",
            "nodigitsA",
            "noupper1",
            "NOLOWER1",
            "Quote'1a",
            "At@sign1A",
            "Sp ace1Ab",
            &"aB1".repeat(22),
        ] {
            assert!(check_password(text).is_err(), "{text}");
        }
    }

    #[test]
    fn ports_depend_on_the_node_type() {
        for (node_type, port, valid) in [
            ("ra3.xlplus", 5439, true),
            ("ra3.xlplus", 5430, false),
            ("ra3.xlplus", 8215, true),
            ("ra3.4xlarge", 8216, false),
            ("dc2.large", 2000, true),
            ("dc2.large", 1149, false),
            ("dc2.large", 65536, false),
        ] {
            assert_eq!(check_port(node_type, port).is_ok(), valid, "{node_type} {port}");
        }
    }
}
