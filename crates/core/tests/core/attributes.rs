//! Every attribute that is read of what provision makes, and what becomes of it when somebody else changes it.
//!
//! The attributes are those of the facts, found in their source: a new one without a decision fails here.

use std::collections::BTreeSet;

use provision_core::finding::FindingId;
use regex::Regex;

use crate::support;

/// What becomes of a change by somebody else.
enum Decision {
    /// It is drift, and mended.
    Mended,
    /// It stays, and is told with this finding.
    Told(FindingId),
    /// Nothing; why.
    Irrelevant(&'static str),
}

use Decision::{Irrelevant, Mended, Told};
use FindingId as Id;

const NO_MARK: &str = "tags of others stay; ours are mended";
const WHO: &str = "it cannot be changed, and another path is refused";

/// By the type of its facts and the attribute.
const DECISIONS: &[(&str, &str, Decision)] = &[
    ("BucketSettings", "tags", Mended),
    ("BucketSettings", "ownership", Mended),
    ("BucketSettings", "acl", Mended),
    ("BucketSettings", "public_access_block", Mended),
    ("BucketSettings", "encryption", Mended),
    ("BucketSettings", "lifecycle", Mended),
    (
        "BucketSettings",
        "transition_size",
        Irrelevant("about rules of others, which are sent back as they were"),
    ),
    ("BucketSettings", "policy", Told(Id::BucketOpenToOthers)),
    (
        "BucketSettings",
        "versioning",
        Irrelevant("keeps more than is asked for; our rule then expires old versions too"),
    ),
    ("BucketSettings", "contents", Told(Id::BucketNotEmpty)),
    ("RoleFacts", "arn", Irrelevant(WHO)),
    ("RoleFacts", "path", Told(Id::PathDiffers)),
    ("RoleFacts", "description", Irrelevant("words for people; kept when the session is mended")),
    ("RoleFacts", "max_session_seconds", Mended),
    ("RoleFacts", "trust_policy", Mended),
    ("RoleFacts", "permissions_boundary", Told(Id::BoundaryOfOthers)),
    ("RoleFacts", "tags", Told(Id::RoleDatabaseUserTag)),
    ("RoleFacts", "attached", Told(Id::ExtraRolePolicy)),
    ("RoleFacts", "inline", Told(Id::ExtraRolePolicy)),
    ("RoleFacts", "instance_profiles", Told(Id::RoleInInstanceProfile)),
    ("UserFacts", "arn", Irrelevant(WHO)),
    ("UserFacts", "path", Told(Id::PathDiffers)),
    ("UserFacts", "permissions_boundary", Told(Id::BoundaryOfOthers)),
    ("UserFacts", "tags", Irrelevant(NO_MARK)),
    ("UserFacts", "attached", Told(Id::ExtraUserPolicy)),
    ("UserFacts", "inline", Told(Id::ExtraUserPolicy)),
    ("UserFacts", "groups", Told(Id::ExtraUserPolicy)),
    ("UserFacts", "console_password", Told(Id::UserConsolePassword)),
    ("UserFacts", "devices", Told(Id::UserOfPersons)),
    ("UserFacts", "keys", Told(Id::ExtraAccessKey)),
    ("AccessKeyFacts", "id", Irrelevant("AWS makes it")),
    ("AccessKeyFacts", "active", Told(Id::AccessKeyInactive)),
    ("AccessKeyFacts", "created", Irrelevant("AWS makes it")),
    ("AccessKeyFacts", "last_used", Irrelevant("the vendor's use; a rotation goes by it")),
    ("PolicyFacts", "path", Told(Id::PathDiffers)),
    ("PolicyFacts", "tags", Irrelevant(NO_MARK)),
    ("PolicyFacts", "document", Mended),
    (
        "PolicyFacts",
        "versions",
        Irrelevant("older ones grant nothing; they make room and go with the policy"),
    ),
    ("PolicyFacts", "attachments", Told(Id::PolicyAlsoAttached)),
    ("PolicyFacts", "bounds", Told(Id::PolicyAttachedElsewhere)),
    ("IngressRuleFacts", "group", Mended),
    ("IngressRuleFacts", "protocol", Mended),
    ("IngressRuleFacts", "ports", Mended),
    ("IngressRuleFacts", "cidr", Mended),
    ("IngressRuleFacts", "other_source", Mended),
    ("IngressRuleFacts", "description", Mended),
    ("IngressRuleFacts", "tags", Mended),
    ("DatabaseFacts", "user", Mended),
    ("DatabaseFacts", "granted", Told(Id::ExtraDatabaseGrants)),
    ("DatabaseFacts", "grantable", Told(Id::DatabaseUserWidened)),
    ("DatabaseFacts", "roles", Told(Id::ExtraDatabaseGrants)),
    ("DatabaseFacts", "unread", Told(Id::CatalogViewRefused)),
    ("DatabaseFacts", "tables", Mended),
    ("DatabaseFacts", "relations", Mended),
    ("DatabaseFacts", "partial_reader", Told(Id::CatalogNotVisible)),
    ("OnTables", "lacking", Mended),
    ("OnTables", "defaults", Mended),
    ("DatabaseUserFacts", "superuser", Told(Id::DatabaseUserIsSuperuser)),
    ("DatabaseUserFacts", "create_database", Told(Id::DatabaseUserWidened)),
    ("DatabaseUserFacts", "valid_until", Told(Id::DatabaseUserLimited)),
    ("DatabaseUserFacts", "connection_limit", Told(Id::DatabaseUserLimited)),
    ("DatabaseUserFacts", "sees_every_log", Told(Id::DatabaseUserWidened)),
    ("DatabaseUserFacts", "settings", Told(Id::DatabaseUserLimited)),
    ("DatabaseUserFacts", "groups", Told(Id::DatabaseUserWidened)),
    ("SchemaFacts", "owner", Told(Id::SchemaOwnedByVendor)),
    ("SchemaFacts", "granted", Mended),
    ("SchemaFacts", "grantable", Told(Id::DatabaseUserWidened)),
    (
        "SchemaFacts",
        "scoped",
        Irrelevant("privileges on every schema count as held, and are nobody's of this one"),
    ),
    ("SchemaFacts", "roles_on_tables", Irrelevant("said with the tables of others that they open")),
    ("SchemaFacts", "contents", Told(Id::SchemaHoldsTablesOfOthers)),
    ("CredentialStoreFacts", "tags", Mended),
    ("CredentialStoreFacts", "access_key_id", Told(Id::AccessKeyNotInSink)),
    ("CredentialStoreFacts", "password", Told(Id::CredentialsChanged)),
    ("CredentialStoreFacts", "mode", Mended),
];

/// The attributes of a type, as its source has them.
fn attributes(source: &str, name: &str) -> BTreeSet<String> {
    let start = source.find(&format!("pub struct {name} {{")).unwrap_or_else(|| panic!("no type {name}"));
    let body = source[start..].split_once("\n}").expect("its end").0;
    let field = Regex::new(r"(?m)^    pub ([a-z_]+):").expect("an expression");
    field.captures_iter(body).map(|found| found[1].to_owned()).collect()
}

fn facts() -> String {
    let folder = support::root().join("crates/core/src/facts");
    let files = std::fs::read_dir(folder).expect("the facts");
    files.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("its text")).collect()
}

#[test]
fn every_attribute_is_decided_once() {
    let source = facts();
    let mut types: Vec<_> = DECISIONS.iter().map(|(name, ..)| *name).collect();
    types.dedup();
    for name in types {
        let decided: Vec<_> =
            DECISIONS.iter().filter(|(of, ..)| *of == name).map(|(_, one, _)| *one).collect();
        let set: BTreeSet<_> = decided.iter().map(|one| (*one).to_owned()).collect();
        assert_eq!(set, attributes(&source, name), "of {name}");
        assert_eq!(set.len(), decided.len(), "twice of {name}");
    }
}

/// `docs/others.md` has the table. `UPDATE_DOCS=1` writes it anew.
#[test]
fn the_page_has_every_attribute() {
    let mut table = String::from("| of | attribute | when somebody changes it |\n|---|---|---|\n");
    for (name, attribute, decision) in DECISIONS {
        let what = match decision {
            Mended => "mended".to_owned(),
            Told(id) => {
                let id = serde_json::to_value(id).expect("an id");
                format!("stays, and is told: `{}`", id.as_str().expect("text"))
            }
            Irrelevant(why) => format!("nothing: {why}"),
        };
        table.push_str(&format!("| `{name}` | `{attribute}` | {what} |\n"));
    }
    let path = support::root().join("docs/others.md");
    let page = std::fs::read_to_string(&path).expect("the page");
    let (before, rest) = page.split_once("<!-- attributes -->\n").expect("where the table begins");
    let (_, after) = rest.split_once("<!-- end -->").expect("where it ends");
    let expected = format!("{before}<!-- attributes -->\n{table}<!-- end -->{after}");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &expected).expect("it is written");
    }
    assert_eq!(std::fs::read_to_string(&path).expect("the page"), expected, "run it with UPDATE_DOCS=1");
}
