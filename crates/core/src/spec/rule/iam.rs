//! Names and values in IAM and STS.

use super::{Fault, Shape, general::nothing_more, quoted};

/// `[\w+=,.@-]`, the characters of IAM names (IAM API Reference, `CreateRole`).
fn iam_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_+=,.@-".contains(c)
}

const IAM_NAME_CHARACTERS: &str = "letters, digits and _ + = , . @ -";

/// The characters that IAM accepts in a policy document from a space on
/// (IAM API Reference, `policyDocumentType`), without controls.
fn policy_text(c: char) -> bool {
    ('\u{20}'..='\u{ff}').contains(&c) && !c.is_control()
}

/// IAM API Reference, `CreateRole`.
pub const ROLE_NAME: Shape = Shape {
    noun: "a role name",
    id: "INVALID_ROLE_NAME",
    length: 1..=64,
    allowed: iam_name,
    characters: IAM_NAME_CHARACTERS,
    pattern: "^[A-Za-z0-9_+=,.@-]{1,64}$",
    more: nothing_more,
};

/// IAM API Reference, `CreatePolicy`.
pub const POLICY_NAME: Shape = Shape {
    noun: "a policy name",
    id: "INVALID_POLICY_NAME",
    length: 1..=128,
    allowed: iam_name,
    characters: IAM_NAME_CHARACTERS,
    pattern: "^[A-Za-z0-9_+=,.@-]{1,128}$",
    more: nothing_more,
};

/// IAM API Reference, `CreateUser`.
pub const IAM_USER_NAME: Shape = Shape {
    noun: "an IAM user name",
    id: "INVALID_IAM_USER_NAME",
    length: 1..=64,
    allowed: iam_name,
    characters: IAM_NAME_CHARACTERS,
    pattern: "^[A-Za-z0-9_+=,.@-]{1,64}$",
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
    pattern: "^[A-Za-z0-9_+=,.@:/-]{2,1224}$",
    more: nothing_more,
};

/// AWS STS API Reference, `AssumeRole`, `RoleSessionName`.
pub const SESSION_NAME: Shape = Shape {
    noun: "a role session name",
    id: "INVALID_SESSION_NAME",
    length: 2..=64,
    allowed: iam_name,
    characters: IAM_NAME_CHARACTERS,
    pattern: "^[A-Za-z0-9_+=,.@-]{2,64}$",
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
