//! What becomes of a change by somebody else, for every attribute that is read of what provision makes.

use provision_core::finding::FindingId;

/// What becomes of a change by somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
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
pub const DECISIONS: &[(&str, &str, Decision)] = &[
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
    ("RoleFacts", "inline_documents", Told(Id::VendorDenied)),
    ("RoleFacts", "instance_profiles", Told(Id::RoleInInstanceProfile)),
    ("UserFacts", "arn", Irrelevant(WHO)),
    ("UserFacts", "path", Told(Id::PathDiffers)),
    ("UserFacts", "permissions_boundary", Told(Id::BoundaryOfOthers)),
    ("UserFacts", "tags", Irrelevant(NO_MARK)),
    ("UserFacts", "attached", Told(Id::ExtraUserPolicy)),
    ("UserFacts", "inline", Told(Id::ExtraUserPolicy)),
    ("UserFacts", "inline_documents", Told(Id::VendorDenied)),
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
    ("DatabaseFacts", "granted", Mended),
    ("DatabaseFacts", "grantable", Told(Id::DatabaseUserWidened)),
    ("DatabaseFacts", "roles", Told(Id::ExtraDatabaseGrants)),
    ("DatabaseFacts", "unread", Told(Id::CatalogViewRefused)),
    ("DatabaseFacts", "tables", Mended),
    ("DatabaseFacts", "relations", Mended),
    ("DatabaseFacts", "partial_reader", Told(Id::CatalogNotVisible)),
    ("OnTables", "lacking", Mended),
    ("OnTables", "defaults", Mended),
    ("DatabaseUserFacts", "number", Told(Id::MadeAgain)),
    ("DatabaseUserFacts", "superuser", Told(Id::DatabaseUserIsSuperuser)),
    ("DatabaseUserFacts", "create_database", Told(Id::DatabaseUserWidened)),
    ("DatabaseUserFacts", "valid_until", Told(Id::DatabaseUserLimited)),
    ("DatabaseUserFacts", "connection_limit", Told(Id::DatabaseUserLimited)),
    ("DatabaseUserFacts", "sees_every_log", Told(Id::DatabaseUserWidened)),
    ("DatabaseUserFacts", "settings", Told(Id::DatabaseUserLimited)),
    ("DatabaseUserFacts", "groups", Told(Id::DatabaseUserWidened)),
    ("SchemaFacts", "number", Told(Id::MadeAgain)),
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
