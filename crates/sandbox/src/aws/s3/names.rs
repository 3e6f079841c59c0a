//! Bucket names, object keys and location constraints S3 accepts.

use provision_iam::partition;

/// Whether S3 lets a general purpose bucket be created with this name
/// (S3 User Guide, "General purpose bucket naming rules").
pub(crate) fn is_bucket_name(name: &str) -> bool {
    const PREFIXES: [&str; 4] = ["xn--", "sthree-", "amzn-s3-demo-", "amzn_s3_demo_"];
    const SUFFIXES: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];
    let edge = |c: Option<char>| c.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    (3..=63).contains(&name.len())
        && name.chars().all(inner)
        && edge(name.chars().next())
        && edge(name.chars().next_back())
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err()
        && !PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        && !SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
}

/// Is it a region a bucket may be created in? `us-east-1` is not a value of `LocationConstraint` (API reference,
/// CreateBucketConfiguration), `EU` is.
fn is_constraint(text: &str) -> bool {
    text == "EU" || (text != "us-east-1" && partition::known_regions().any(|region| region == text))
}

/// What S3 makes of a location constraint sent to a region's endpoint.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Accepted,
    /// Not a region at all: `InvalidLocationConstraint`.
    Unknown,
    /// A region, but not this endpoint's: `IllegalLocationConstraintException`.
    Elsewhere,
}

pub(crate) fn check_location(endpoint_region: &str, constraint: Option<&str>) -> Location {
    let Some(constraint) = constraint.filter(|text| !text.is_empty()) else {
        return match endpoint_region {
            "us-east-1" => Location::Accepted,
            _ => Location::Elsewhere,
        };
    };
    if !is_constraint(constraint) {
        return Location::Unknown;
    }
    // `EU` is the name eu-west-1 had when it was the only region in Europe.
    let region = if constraint == "EU" { "eu-west-1" } else { constraint };
    if region == endpoint_region { Location::Accepted } else { Location::Elsewhere }
}

/// The longest object key, in bytes of UTF-8.
pub(crate) const MAX_KEY_BYTES: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bucket_names_follow_the_naming_rules() {
        for name in ["abc", "acme-transfer-us", "a.b-c.d", "0bucket0", &"x".repeat(63)] {
            assert!(is_bucket_name(name), "{name}");
        }
        for name in [
            "ab",
            "Bad_Name",
            "UPPER",
            "under_score",
            "-abc",
            "abc-",
            ".abc",
            "a..b",
            "10.0.0.1",
            "xn--abc",
            "sthree-x",
            "amzn-s3-demo-x",
            "x-s3alias",
            "x--ol-s3",
            "x.mrap",
            "x--x-s3",
            "x--table-s3",
            "spa ce",
            "ünicode",
            "",
            &"x".repeat(64),
        ] {
            assert!(!is_bucket_name(name), "{name}");
        }
    }

    #[test]
    fn a_location_constraint_must_be_the_region_of_the_endpoint() {
        use Location::{Accepted, Elsewhere, Unknown};
        for (region, constraint, expected) in [
            ("us-east-1", None, Accepted),
            ("us-east-1", Some(""), Accepted),
            ("us-east-1", Some("us-east-1"), Unknown),
            ("us-east-1", Some("eu-west-1"), Elsewhere),
            ("eu-west-1", None, Elsewhere),
            ("eu-west-1", Some("eu-west-1"), Accepted),
            ("eu-west-1", Some("EU"), Accepted),
            ("eu-west-1", Some("eu-west-9"), Unknown),
            ("eu-west-1", Some("us-west-2"), Elsewhere),
        ] {
            assert_eq!(check_location(region, constraint), expected, "{region} {constraint:?}");
        }
    }
}
