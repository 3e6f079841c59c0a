//! Names in Amazon S3.

use super::{Fault, Shape, general::lower_digit_hyphen, quoted};

/// Amazon S3 User Guide, "General purpose bucket naming rules".
pub const BUCKET: Shape = Shape {
    noun: "a bucket name",
    id: "INVALID_BUCKET_NAME",
    length: 3..=63,
    allowed: |c| lower_digit_hyphen(c) || c == '.',
    characters: "lower-case letters, digits, hyphens and dots",
    pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
    more: bucket_more,
};

const RESERVED_BUCKET_PREFIXES: &[&str] = &["xn--", "sthree-", "amzn-s3-demo-"];
const RESERVED_BUCKET_SUFFIXES: &[&str] = &["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

fn bucket_more(value: &str, faults: &mut Vec<Fault>) {
    let prefix = RESERVED_BUCKET_PREFIXES.iter().find(|prefix| value.starts_with(**prefix));
    let suffix = RESERVED_BUCKET_SUFFIXES.iter().find(|suffix| value.ends_with(**suffix));
    let why = if !value.starts_with(|c: char| c.is_ascii_alphanumeric())
        || !value.ends_with(|c: char| c.is_ascii_alphanumeric())
    {
        "it must begin and end with a letter or a digit".to_string()
    } else if value.contains("..") {
        "it has two dots in a row".to_string()
    } else if value.parse::<std::net::Ipv4Addr>().is_ok() {
        "it looks like an IP address".to_string()
    } else if let Some(prefix) = prefix {
        format!("Amazon S3 reserves names that begin with `{prefix}`")
    } else if let Some(suffix) = suffix {
        format!("Amazon S3 reserves names that end with `{suffix}`")
    } else {
        if value.contains('.') {
            let message = format!("the bucket name {} has a dot", quoted(value));
            faults.push(Fault::warning("BUCKET_NAME_HAS_DOT", message).hint(
                "TLS certificates of Amazon S3 do not cover such names at \
                 bucket.s3.region.amazonaws.com; prefer hyphens",
            ));
        }
        return;
    };
    let message = format!("{} is not a bucket name: {why}", quoted(value));
    faults.push(Fault::error("INVALID_BUCKET_NAME", message));
}

/// The "safe characters" of object keys (Amazon S3 User Guide, "Naming Amazon
/// S3 objects"), without `*`, which is a wildcard in a policy.
pub const PREFIX: Shape = Shape {
    noun: "an object key prefix",
    id: "INVALID_PREFIX",
    length: 1..=512,
    allowed: |c| c.is_ascii_alphanumeric() || "!-_.'()/".contains(c),
    characters: "letters, digits and ! - _ . ' ( ) /",
    pattern: "^[A-Za-z0-9!_.'()-][A-Za-z0-9!_.'()/-]*$",
    more: |value, faults| {
        if value.starts_with('/') || value.contains("//") {
            let message = format!("{} is not an object key prefix", quoted(value));
            faults.push(
                Fault::error("INVALID_PREFIX", message)
                    .hint("write it as `folder/` or `folder/sub/`, without a slash in front"),
            );
        }
    },
};
