//! Names of no service in particular.

use super::super::{region, suggest};
use super::{Fault, Shape, quoted};

pub(super) fn nothing_more(_: &str, _: &mut Vec<Fault>) {}

pub(super) fn lower_digit_hyphen(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}

fn printable(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
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
    faults.push(match suggest::closest(value, region::KNOWN.iter().copied()) {
        Some(known) => fault.hint(format!("did you mean `{known}`?")),
        None => fault.hint("a region looks like us-east-1, eu-west-1 or us-gov-west-1"),
    });
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
    pattern: "^[^\\x00-\\x1f!\"#$%&'()*,;<>?\\[\\\\\\]^`{|}~\\x7f]{1,128}$",
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
    pattern: "^[^\\x00-\\x1f!\"#$%&'()*,;<>?\\[\\\\\\]^`{|}~\\x7f]{0,256}$",
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
        let days = match parts[..] {
            [Some(year), Some(2), _] if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            [Some(_), Some(2), _] => 28,
            [Some(_), Some(4 | 6 | 9 | 11), _] => 30,
            [Some(_), Some(1..=12), _] => 31,
            _ => 0,
        };
        let real = matches!(parts[..], [_, _, Some(day)] if (1..=days).contains(&day));
        if !real || !value.split('-').map(str::len).eq([4, 2, 2]) {
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
