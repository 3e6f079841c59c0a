//! Names and values in IAM and STS.

use crate::prose::quoted;
use crate::toml_document::{Fault, Rule, fault, rule::Terms};

/// `[\w+=,.@-]`, the characters of IAM names (IAM API Reference, `CreateRole`).
const NAME_CHARACTERS: &str = "letters, digits and _ + = , . @ -";

/// IAM API Reference, `CreateRole`.
pub static ROLE_NAME: Rule = Terms::new("a role name", "INVALID_ROLE_NAME", "^[A-Za-z0-9_+=,.@-]{1,64}$")
    .characters(NAME_CHARACTERS)
    .example("acme-us-transfer")
    .rule();

/// IAM API Reference, `CreatePolicy`.
pub static POLICY_NAME: Rule =
    Terms::new("a policy name", "INVALID_POLICY_NAME", "^[A-Za-z0-9_+=,.@-]{1,128}$")
        .characters(NAME_CHARACTERS)
        .example("acme-us-transfer-policy")
        .rule();

/// IAM API Reference, `CreateUser`.
pub static USER_NAME: Rule =
    Terms::new("an IAM user name", "INVALID_IAM_USER_NAME", "^[A-Za-z0-9_+=,.@-]{1,64}$")
        .characters(NAME_CHARACTERS)
        .example("acme-us-transfer-user")
        .rule();

/// IAM API Reference, `pathType`, without wildcards and without an empty part.
pub static PATH: Rule = Terms::new("an IAM path", "INVALID_PATH", "^/([!-)+-.0->@-~]+/)*$")
    .characters("printable ASCII without spaces, `*` and `?`")
    .example("/vendors/")
    .at_most(512)
    .hint("a path begins and ends with a slash, as in `/vendors/`")
    .rule();

/// AWS STS API Reference, `AssumeRole`, `ExternalId`.
pub static EXTERNAL_ID: Rule =
    Terms::new("an external id", "INVALID_EXTERNAL_ID", "^[A-Za-z0-9_+=,.@:/-]{2,}$")
        .at_most(1224)
        .characters("letters, digits and _ + = , . @ : / -")
        .example("2f1c0a5e-workspace")
        .rule();

/// AWS STS API Reference, `AssumeRole`, `RoleSessionName`.
pub static SESSION_NAME: Rule =
    Terms::new("a role session name", "INVALID_SESSION_NAME", "^[A-Za-z0-9_+=,.@-]{2,64}$")
        .characters(NAME_CHARACTERS)
        .example("vendor-sync")
        .rule();

/// The characters that IAM accepts in a policy document from a space on (IAM API Reference, `policyDocumentType`),
/// without controls.
const CLAIM: &str = "^[ -~\\u00a0-\\u00ff]+$";

const CLAIM_CHARACTERS: &str = "printable characters up to U+00FF, which is what IAM accepts";

/// The `sub` of a token, as a trust policy compares it.
pub static SUBJECT: Rule = Terms::new("a token subject", "INVALID_SUBJECT", CLAIM)
    .at_most(255)
    .characters(CLAIM_CHARACTERS)
    .example("108000002380243782158")
    .more(claim_more)
    .rule();

/// The audience of a token, as a trust policy compares it.
pub static AUDIENCE: Rule = Terms::new("a token audience", "INVALID_AUDIENCE", CLAIM)
    .at_most(255)
    .characters(CLAIM_CHARACTERS)
    .example("acme-org")
    .more(claim_more)
    .rule();

/// A claim is compared with `StringEquals`: `*` and `?` would be literal and never match, `${` would begin a policy
/// variable (IAM User Guide, "String condition operators" and "Policy elements: Variables and tags").
fn claim_more(rule: &Rule, value: &str) -> Vec<Fault> {
    let why = if value.contains(['<', '>']) {
        "it still is a placeholder"
    } else if value.contains(['*', '?']) {
        "it has a wildcard, and is compared literally"
    } else if value.contains("${") {
        "it begins a policy variable"
    } else if value.trim() != value {
        "it has spaces around it"
    } else {
        return Vec::new();
    };
    let message = format!("{} cannot be right: {why}", quoted(value));
    vec![fault::error(rule.id(), message).hint("copy the value that the vendor shows you")]
}

/// IAM User Guide, "IAM JSON policy elements: Action", without wildcards.
pub static ACTION: Rule = Terms::new("an IAM action", "INVALID_ACTION", "^[a-z0-9-]+:[A-Za-z0-9]+$")
    .characters("service:Action, without wildcards")
    .example("s3:PutObject")
    .at_most(128)
    .hint("write it as `service:Action`")
    .rule();
