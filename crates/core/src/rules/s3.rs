//! Names in Amazon S3.

use crate::prose::quoted;
use crate::toml_document::{Fault, Rule, fault, rule::Terms};

/// Amazon S3 User Guide, "General purpose bucket naming rules".
pub static BUCKET: Rule =
    Terms::new("a bucket name", "INVALID_BUCKET_NAME", "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$")
        .characters("lower-case letters, digits, hyphens and dots")
        .example("acme-transfer")
        .otherwise("is not a bucket name: it must begin and end with a letter or a digit")
        .more(bucket_more)
        .rule();

const RESERVED_BUCKET_PREFIXES: &[&str] = &["xn--", "sthree-", "amzn-s3-demo-"];
const RESERVED_BUCKET_SUFFIXES: &[&str] = &["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

fn bucket_more(rule: &Rule, value: &str) -> Vec<Fault> {
    let prefix = RESERVED_BUCKET_PREFIXES.iter().find(|prefix| value.starts_with(**prefix));
    let suffix = RESERVED_BUCKET_SUFFIXES.iter().find(|suffix| value.ends_with(**suffix));
    let why = if value.contains("..") {
        "it has two dots in a row".to_string()
    } else if value.parse::<std::net::Ipv4Addr>().is_ok() {
        "it looks like an IP address".to_string()
    } else if let Some(prefix) = prefix {
        format!("Amazon S3 reserves names that begin with `{prefix}`")
    } else if let Some(suffix) = suffix {
        format!("Amazon S3 reserves names that end with `{suffix}`")
    } else if value.contains('.') {
        let message = format!("the bucket name {} has a dot", quoted(value));
        return vec![fault::warning("BUCKET_NAME_HAS_DOT", message).hint(
            "TLS certificates of Amazon S3 do not cover such names at bucket.s3.region.amazonaws.com; prefer \
             hyphens",
        )];
    } else {
        return Vec::new();
    };
    vec![fault::error(rule.id(), format!("{} is not a bucket name: {why}", quoted(value)))]
}

/// The "safe characters" of object keys (Amazon S3 User Guide, "Naming Amazon S3 objects"), without `*`, which is a
/// wildcard in a policy.
pub static PREFIX: Rule =
    Terms::new("an object key prefix", "INVALID_PREFIX", "^[A-Za-z0-9!_.'()-]+(/[A-Za-z0-9!_.'()-]+)*/?$")
        .characters("letters, digits and ! - _ . ' ( ) /")
        .example("iterable/")
        .at_most(512)
        .hint("write it as `folder/` or `folder/sub/`, without a slash in front")
        .rule();
