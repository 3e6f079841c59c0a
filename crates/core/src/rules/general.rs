//! Names of no service in particular.

use provision_iam::partition;

use crate::prose::{closest, quoted};
use crate::toml_document::{Rule, fault, rule::Terms};

/// No control characters, and none that break the line or turn the direction of writing.
const PRINTABLE: &str = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$";

/// Free text on one line.
pub static LINE: Rule = Terms::new("a line of text", "INVALID_TEXT", PRINTABLE)
    .at_most(500)
    .characters("printable characters on one line")
    .rule();

/// Part of tags and of default names in IAM.
pub static SPEC_NAME: Rule = Terms::new("a spec name", "INVALID_SPEC_NAME", "^[a-z][a-z0-9-]{0,31}$")
    .characters("lower-case letters, digits and hyphens, a letter first")
    .example("acme")
    .otherwise("is not a spec name: it begins with no letter")
    .hint("begin it with a lower-case letter")
    .blames_first()
    .rule();

/// Part of bucket names, so it has their characters.
pub static DESTINATION_KEY: Rule =
    Terms::new("a destination key", "INVALID_DESTINATION_KEY", "^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$")
        .characters("lower-case letters, digits and hyphens")
        .example("us")
        .otherwise("is not a destination key: a hyphen ends it")
        .rule();

/// A data centre, as the vendor calls it.
pub static DATA_CENTER: Rule = Terms::new("a data centre", "INVALID_DATA_CENTER", "^[A-Za-z0-9._-]{1,64}$")
    .characters("letters, digits, hyphens, dots and underscores")
    .example("us")
    .rule();

/// What `vendor` of a spec says: a built-in profile, or a file.
pub static VENDOR_REF: Rule =
    Terms::new("the name of a vendor or the path of a profile", "INVALID_VENDOR", PRINTABLE)
        .at_most(1024)
        .characters("printable characters")
        .example("iterable")
        .rule();

/// IAM User Guide, "Your AWS account ID".
pub static ACCOUNT: Rule = Terms::new("an AWS account id", "INVALID_ACCOUNT", "^[0-9]{12}$")
    .characters("twelve digits, without hyphens")
    .example("111122223333")
    .rule();

/// An unknown region of the right form is only a warning, because AWS adds regions.
pub static REGION: Rule = Terms::new("a region", "INVALID_REGION", "^[a-z]{2,}(-[a-z]{2,})+-[0-9]{1,2}$")
    .characters("a region code such as us-east-1")
    .example("us-east-1")
    .whole("^[a-z0-9-]*$")
    .at_most(32)
    .advice(known_region)
    .more(|_, value| match partition::known_regions().any(|region| region == value) {
        true => Vec::new(),
        false => {
            let message = format!("{} is not a known region", quoted(value));
            vec![fault::warning("UNKNOWN_REGION", message).hint(known_region(value))]
        }
    })
    .rule();

fn known_region(value: &str) -> String {
    match closest(value, partition::known_regions()) {
        Some(known) => format!("did you mean `{known}`?"),
        None => "a region looks like us-east-1, eu-west-1 or us-gov-west-1".to_string(),
    }
}

/// IEEE Std 1003.1, "Environment Variables": names that every shell can set.
pub static VARIABLE: Rule =
    Terms::new("the name of an environment variable", "INVALID_VARIABLE_NAME", "^[A-Za-z_][A-Za-z0-9_]*$")
        .characters("letters, digits and underscores")
        .example("PROVISION_ADMIN_PASSWORD")
        .hint("write the variable's name, as in `PROVISION_ADMIN_PASSWORD`, never the password itself")
        .may_be_secret()
        .rule();

const TAG_CHARACTERS: &str = "letters, digits, spaces and _ . : / = + - @";

/// The tag characters that every service accepts (IAM User Guide, "Rules for tagging"; EC2 User Guide, "Tag
/// restrictions").
pub static TAG_KEY: Rule = Terms::new("a tag key", "INVALID_TAG_KEY", "^[\\p{Alphabetic}\\p{N} _.:/=+@-]+$")
    .at_most(128)
    .characters(TAG_CHARACTERS)
    .example("team")
    .more(|rule, value| {
        let lower = value.to_ascii_lowercase();
        let owner = match lower.as_str() {
            key if key.starts_with("aws:") => "AWS",
            key if key.starts_with("provision:") => "provision, for ownership",
            _ => return Vec::new(),
        };
        let message = format!("the tag key {} is reserved by {owner}", quoted(value));
        vec![fault::error(rule.id(), message)]
    })
    .rule();

/// IAM User Guide, "Rules for tagging"; EC2 User Guide, "Tag restrictions".
pub static TAG_VALUE: Rule =
    Terms::new("a tag value", "INVALID_TAG_VALUE", "^[\\p{Alphabetic}\\p{N} _.:/=+@-]*$")
        .at_most(256)
        .characters(TAG_CHARACTERS)
        .example("data")
        .rule();

/// AWS Secrets Manager API Reference, `CreateSecret`.
pub static SECRET_NAME: Rule =
    Terms::new("the name of a secret", "INVALID_SECRET_NAME", "^[A-Za-z0-9/_+=.@-]+$")
        .at_most(512)
        .characters("letters, digits and / _ + = . @ -")
        .example("provision/acme-us")
        .rule();

/// A day of the calendar (ISO 8601).
pub static DATE: Rule = Terms::new("a date", "INVALID_DATE", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    .characters("a date written as 2026-01-31")
    .example("2026-01-31")
    .hint("write it as 2026-01-31")
    .more(|rule, value| if is_date(value) { Vec::new() } else { vec![rule.refuse(value)] })
    .rule();

/// Whether there is such a day, of a text of the form `2026-01-31`.
fn is_date(value: &str) -> bool {
    let parts: Vec<u32> = value.split('-').filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = parts[..] else { return false };
    let days = match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// The page that a value was taken from.
pub static URL: Rule = Terms::new("a web address", "INVALID_URL", "^https://[!-~]+$")
    .characters("printable ASCII without spaces")
    .example("https://vendor.example/redshift")
    .at_most(1000)
    .hint("begin it with https://")
    .rule();

/// An issuer as its own pages write it, or as it stands in a provider's ARN, which is without `https://`.
pub static ISSUER: Rule =
    Terms::new("an OpenID Connect issuer", "INVALID_ISSUER", "^(https://)?[A-Za-z0-9._/-]{3,}$")
        .at_most(255)
        .characters("host and path")
        .example("vendor.example/oidc")
        .rule();
