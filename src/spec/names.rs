//! Names in AWS, except those of Redshift: length, characters, the rest.
//! Each constant names the page its rule was taken from.

use super::{
    region,
    rule::{Fault, Shape, quoted},
};

pub(super) fn nothing_more(_: &str, _: &mut Vec<Fault>) {}

fn lower_digit_hyphen(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}

/// `[\w+=,.@-]`, the characters of IAM names (IAM API Reference, `CreateRole`).
fn iam_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_+=,.@-".contains(c)
}

const IAM_NAME_CHARACTERS: &str = "letters, digits and _ + = , . @ -";

fn printable(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The characters that IAM accepts in a policy document from a space on
/// (IAM API Reference, `policyDocumentType`), without controls.
fn policy_text(c: char) -> bool {
    ('\u{20}'..='\u{ff}').contains(&c) && !c.is_control()
}

fn begins_with_letter(noun: &str, id: &'static str, value: &str, faults: &mut Vec<Fault>) {
    if !value.starts_with(|c: char| c.is_ascii_lowercase()) {
        let message = format!("{} is not {noun}: it begins with no letter", quoted(value));
        faults.push(Fault::error(id, message).hint("begin it with a lower-case letter").at(0..1));
    }
}

pub const LINE: Shape = Shape {
    noun: "a line of text",
    id: "INVALID_TEXT",
    length: 1..=500,
    allowed: printable,
    characters: "printable characters on one line",
    pattern: "^[^\\u0000-\\u001f\\u007f]+$",
    more: nothing_more,
};

pub const SPEC_NAME: Shape = Shape {
    noun: "a spec name",
    id: "INVALID_SPEC_NAME",
    length: 1..=32,
    allowed: lower_digit_hyphen,
    characters: "lower-case letters, digits and hyphens, a letter first",
    pattern: "^[a-z][a-z0-9-]{0,31}$",
    more: |value, faults| begins_with_letter("a spec name", "INVALID_SPEC_NAME", value, faults),
};

/// Part of bucket names, so it has their characters.
pub const DESTINATION_KEY: Shape = Shape {
    noun: "a destination key",
    id: "INVALID_DESTINATION_KEY",
    length: 1..=32,
    allowed: lower_digit_hyphen,
    characters: "lower-case letters, digits and hyphens",
    pattern: "^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$",
    more: |value, faults| {
        if value.starts_with('-') || value.ends_with('-') {
            let message = format!("{} is not a destination key: a hyphen ends it", quoted(value));
            faults.push(Fault::error("INVALID_DESTINATION_KEY", message));
        }
    },
};

pub const DATA_CENTER: Shape = Shape {
    noun: "a data centre",
    id: "INVALID_DATA_CENTER",
    length: 1..=64,
    allowed: |c| c.is_ascii_alphanumeric() || "-_.".contains(c),
    characters: "letters, digits, hyphens, dots and underscores",
    pattern: "^[A-Za-z0-9._-]{1,64}$",
    more: nothing_more,
};

pub const VENDOR_REF: Shape = Shape {
    noun: "the name of a vendor or the path of a profile",
    id: "INVALID_VENDOR",
    length: 1..=1024,
    allowed: printable,
    characters: "printable characters",
    pattern: "^[^\\u0000-\\u001f\\u007f]+$",
    more: nothing_more,
};

pub const ACCOUNT: Shape = Shape {
    noun: "an AWS account id",
    id: "INVALID_ACCOUNT",
    length: 12..=12,
    allowed: |c| c.is_ascii_digit(),
    characters: "twelve digits, without hyphens",
    pattern: "^[0-9]{12}$",
    more: nothing_more,
};

pub const REGION: Shape = Shape {
    noun: "a region",
    id: "INVALID_REGION",
    length: 1..=32,
    allowed: lower_digit_hyphen,
    characters: "a region code such as us-east-1",
    pattern: "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$",
    more: region_more,
};

fn region_more(value: &str, faults: &mut Vec<Fault>) {
    if region::KNOWN.contains(&value) {
        return;
    }
    let parts: Vec<&str> = value.split('-').collect();
    let formed = parts.len() >= 3
        && parts.iter().enumerate().all(|(at, part)| match at + 1 == parts.len() {
            true => !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()),
            false => part.len() >= 2 && part.chars().all(|c| c.is_ascii_lowercase()),
        });
    let fault = match formed {
        false => Fault::error("INVALID_REGION", format!("{} is not a region", quoted(value))),
        true => Fault::warning("UNKNOWN_REGION", format!("{} is not a known region", quoted(value))),
    };
    faults.push(match super::suggest::closest(value, region::KNOWN.iter().copied()) {
        Some(known) => fault.hint(format!("did you mean `{known}`?")),
        None => fault.hint("a region looks like us-east-1, eu-west-1 or us-gov-west-1"),
    });
}

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

/// IAM API Reference, `CreateRole`.
pub const ROLE_NAME: Shape = Shape {
    noun: "a role name",
    id: "INVALID_ROLE_NAME",
    length: 1..=64,
    allowed: iam_name,
    characters: IAM_NAME_CHARACTERS,
    pattern: "^[\\w+=,.@-]{1,64}$",
    more: nothing_more,
};

/// IAM API Reference, `CreatePolicy`.
pub const POLICY_NAME: Shape = Shape {
    noun: "a policy name",
    id: "INVALID_POLICY_NAME",
    length: 1..=128,
    allowed: iam_name,
    characters: IAM_NAME_CHARACTERS,
    pattern: "^[\\w+=,.@-]{1,128}$",
    more: nothing_more,
};

/// IAM API Reference, `CreateUser`.
pub const IAM_USER_NAME: Shape = Shape {
    noun: "an IAM user name",
    id: "INVALID_IAM_USER_NAME",
    length: 1..=64,
    allowed: iam_name,
    characters: IAM_NAME_CHARACTERS,
    pattern: "^[\\w+=,.@-]{1,64}$",
    more: nothing_more,
};

/// IAM API Reference, `pathType`.
pub const IAM_PATH: Shape = Shape {
    noun: "an IAM path",
    id: "INVALID_PATH",
    length: 1..=512,
    allowed: |c| ('!'..='~').contains(&c) && !matches!(c, '*' | '?'),
    characters: "printable ASCII without spaces, `*` and `?`",
    pattern: "^(/|/[!-~]+/)$",
    more: |value, faults| {
        let closed = value == "/" || (value.starts_with('/') && value.ends_with('/'));
        if !closed || value.contains("//") {
            let message = format!("{} is not an IAM path", quoted(value));
            let hint = "a path begins and ends with a slash, as in `/vendors/`";
            faults.push(Fault::error("INVALID_PATH", message).hint(hint));
        }
    },
};

/// AWS STS API Reference, `AssumeRole`, `ExternalId`.
pub const EXTERNAL_ID: Shape = Shape {
    noun: "an external id",
    id: "INVALID_EXTERNAL_ID",
    length: 2..=1224,
    allowed: |c| iam_name(c) || ":/".contains(c),
    characters: "letters, digits and _ + = , . @ : / -",
    pattern: "^[\\w+=,.@:/-]{2,1224}$",
    more: nothing_more,
};

/// AWS STS API Reference, `AssumeRole`, `RoleSessionName`.
pub const SESSION_NAME: Shape = Shape {
    noun: "a role session name",
    id: "INVALID_SESSION_NAME",
    length: 2..=64,
    allowed: iam_name,
    characters: IAM_NAME_CHARACTERS,
    pattern: "^[\\w+=,.@-]{2,64}$",
    more: nothing_more,
};

pub const SUBJECT: Shape = Shape {
    noun: "a token subject",
    id: "INVALID_SUBJECT",
    length: 1..=255,
    allowed: policy_text,
    characters: "printable characters up to U+00FF, which is what IAM accepts",
    pattern: "^[ -~\\u00a0-\\u00ff]{1,255}$",
    more: |value, faults| claim_more("INVALID_SUBJECT", value, faults),
};

pub const AUDIENCE: Shape = Shape {
    noun: "a token audience",
    id: "INVALID_AUDIENCE",
    length: 1..=255,
    allowed: policy_text,
    characters: "printable characters up to U+00FF, which is what IAM accepts",
    pattern: "^[ -~\\u00a0-\\u00ff]{1,255}$",
    more: |value, faults| claim_more("INVALID_AUDIENCE", value, faults),
};

/// A claim is compared with `StringEquals`: `*` and `?` would be literal and
/// never match, `${` would begin a policy variable (IAM User Guide, "String
/// condition operators" and "Policy elements: Variables and tags").
fn claim_more(id: &'static str, value: &str, faults: &mut Vec<Fault>) {
    let why = if value.contains(['<', '>']) {
        "it still is a placeholder"
    } else if value.contains(['*', '?']) {
        "it has a wildcard, and is compared literally"
    } else if value.contains("${") {
        "it begins a policy variable"
    } else if value.trim() != value {
        "it has spaces around it"
    } else {
        return;
    };
    let message = format!("{} cannot be right: {why}", quoted(value));
    faults.push(Fault::error(id, message).hint("copy the value that the vendor shows you"));
}

/// Its value is never quoted: it may be a password that was put there instead
/// of the variable's name.
pub const VARIABLE: Shape = Shape {
    noun: "the name of an environment variable",
    id: "INVALID_VARIABLE_NAME",
    length: 0..=usize::MAX,
    allowed: |_| true,
    characters: "letters, digits and underscores",
    pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
    more: |value, faults| {
        let begins = value.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        if !begins || !value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            let message = "this is not the name of an environment variable";
            faults.push(Fault::error("INVALID_VARIABLE_NAME", message).hint(
                "write the variable's name, as in `PROVISION_ADMIN_PASSWORD`, never the \
                 password itself",
            ));
        }
    },
};

/// The tag characters that every service accepts (IAM User Guide, "Rules for
/// tagging"; EC2 User Guide, "Tag restrictions").
fn tag_text(c: char) -> bool {
    c.is_alphanumeric() || c == ' ' || "_.:/=+-@".contains(c)
}

pub const TAG_KEY: Shape = Shape {
    noun: "a tag key",
    id: "INVALID_TAG_KEY",
    length: 1..=128,
    allowed: tag_text,
    characters: "letters, digits, spaces and _ . : / = + - @",
    pattern: "^[\\p{L}\\p{N} _.:/=+@-]{1,128}$",
    more: |value, faults| {
        let lower = value.to_ascii_lowercase();
        let owner = match lower.as_str() {
            key if key.starts_with("aws:") => "AWS",
            key if key.starts_with("provision:") => "provision, for ownership",
            _ => return,
        };
        let message = format!("the tag key {} is reserved by {owner}", quoted(value));
        faults.push(Fault::error("INVALID_TAG_KEY", message));
    },
};

pub const TAG_VALUE: Shape = Shape {
    noun: "a tag value",
    id: "INVALID_TAG_VALUE",
    length: 0..=256,
    allowed: tag_text,
    characters: "letters, digits, spaces and _ . : / = + - @",
    pattern: "^[\\p{L}\\p{N} _.:/=+@-]{0,256}$",
    more: nothing_more,
};

/// AWS Secrets Manager API Reference, `CreateSecret`.
pub const SECRET_NAME: Shape = Shape {
    noun: "the name of a secret",
    id: "INVALID_SECRET_NAME",
    length: 1..=512,
    allowed: |c| c.is_ascii_alphanumeric() || "/_+=.@-".contains(c),
    characters: "letters, digits and / _ + = . @ -",
    pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$",
    more: nothing_more,
};

pub const DATE: Shape = Shape {
    noun: "a date",
    id: "INVALID_DATE",
    length: 10..=10,
    allowed: |c| c.is_ascii_digit() || c == '-',
    characters: "a date written as 2026-01-31",
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    more: |value, faults| {
        let parts: Vec<Option<u32>> = value.split('-').map(|part| part.parse().ok()).collect();
        let real = matches!(parts[..], [Some(_), Some(1..=12), Some(1..=31)])
            && value.split('-').map(str::len).eq([4, 2, 2]);
        if !real {
            let message = format!("{} is not a date", quoted(value));
            faults.push(Fault::error("INVALID_DATE", message).hint("write it as 2026-01-31"));
        }
    },
};

pub const URL: Shape = Shape {
    noun: "a web address",
    id: "INVALID_URL",
    length: 9..=1000,
    allowed: |c| c.is_ascii_graphic(),
    characters: "printable ASCII without spaces",
    pattern: "^https://[!-~]+$",
    more: |value, faults| {
        if !value.starts_with("https://") {
            let message = format!("{} is not a web address", quoted(value));
            faults.push(Fault::error("INVALID_URL", message).hint("begin it with https://"));
        }
    },
};

/// The issuer as it stands in a provider's ARN: without `https://`.
pub const ISSUER: Shape = Shape {
    noun: "an OpenID Connect issuer",
    id: "INVALID_ISSUER",
    length: 3..=255,
    allowed: |c| c.is_ascii_alphanumeric() || "-._/".contains(c),
    characters: "host and path, without https:// in front",
    pattern: "^[A-Za-z0-9._/-]{3,255}$",
    more: nothing_more,
};

pub const ACTION: Shape = Shape {
    noun: "an IAM action",
    id: "INVALID_ACTION",
    length: 3..=128,
    allowed: |c| c.is_ascii_alphanumeric() || ":-".contains(c),
    characters: "service:Action, without wildcards",
    pattern: "^[a-z0-9-]+:[A-Za-z0-9]+$",
    more: |value, faults| {
        if value.split(':').filter(|part| !part.is_empty()).count() != 2 {
            let message = format!("{} is not an IAM action", quoted(value));
            let hint = "write it as `service:Action`";
            faults.push(Fault::error("INVALID_ACTION", message).hint(hint));
        }
    },
};
