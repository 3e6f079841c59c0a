//! What was observed of a database: users, grants, schemas.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::holdings::{DefaultPrivileges, Grantee};
use super::pairs::as_pairs;

/// What is asked of one database, in one session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DatabaseWanted {
    /// Users with their explicit grants on the database.
    pub users: BTreeSet<String>,
    /// Schemas with their grants and what is in them.
    pub schemas: BTreeSet<String>,
    /// Whether the owner groups of the warehouse are asked for, with their users, and the database roles of owners, with who
    /// has them.
    pub owner_groups: bool,
    /// Database roles of owners of which it is asked what they may do, by name.
    pub roles: BTreeMap<String, RoleWanted>,
    /// Schemas of which it is asked what the users may do with all tables and functions, with the privileges that matter.
    pub tables: BTreeMap<String, BTreeSet<String>>,
    /// Whether the users' default privileges are asked for.
    pub default_privileges: bool,
    /// System tables and views of which it is asked who of the users may read them.
    pub relations: BTreeSet<String>,
}

/// What is asked of a database role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleWanted {
    /// The users it is for, whose own tables need no grant.
    pub users: BTreeSet<String>,
    /// Schemas of which it is asked what the role may do with all tables, with the privileges that matter.
    pub tables: BTreeMap<String, BTreeSet<String>>,
}

/// What a database says about a user and itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DatabaseFacts {
    pub user: Option<DatabaseUserFacts>,
    /// The privileges granted to that very user on the database: not those that come through
    /// PUBLIC, groups or roles.
    pub granted: BTreeSet<String>,
    /// Those of them that it may grant to others.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub grantable: BTreeSet<String>,
    /// The database roles that the user has, itself or through another role, each with the privileges on the database
    /// that were granted to it. No access control list names a role.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub roles: BTreeMap<String, BTreeSet<String>>,
    /// What the warehouse does not tell of roles, in words, with what it said instead.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub unread: BTreeMap<String, String>,
    /// What the user may do with all tables and functions of schemas, by schema; of those that were asked about, and those
    /// in which it has default privileges.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tables: BTreeMap<String, OnTables>,
    /// Of the system tables and views that were asked about, those that it may read.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub relations: BTreeSet<String>,
    /// As whom this was read, where that is somebody who, with metadata security, sees only what they may use: no
    /// superuser, and without ACCESS CATALOG (Redshift Database Developer Guide, "Metadata security").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partial_reader: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DatabaseUserFacts {
    /// `usesysid`: a user that is dropped and made again has another.
    pub number: String,
    pub superuser: bool,
    pub create_database: bool,
    /// When its password ends, as `2026-12-31 00:00:00`; absent where it never does (Redshift Database Developer Guide,
    /// ALTER USER, `VALID UNTIL`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// How many connections it may have open at once; absent where there is no limit, or none is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_limit: Option<String>,
    /// Whether it sees what others ran, in the system tables and views that it may read (`SYSLOG ACCESS UNRESTRICTED`).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub sees_every_log: bool,
    /// What is set for its sessions, as `search_path=public`.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub settings: BTreeSet<String>,
    /// The groups that it is in, but for owner groups.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub groups: BTreeSet<String>,
}

/// What a user may do with the tables, views and functions of a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OnTables {
    /// How many there are of others with which it may not do this, by privilege. Zero is left out.
    pub lacking: BTreeMap<String, u64>,
    /// Its default privileges on tables and functions in the schema, by who makes them.
    pub defaults: BTreeMap<String, BTreeSet<String>>,
}

/// What a database role may do in one database.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DatabaseRoleFacts {
    /// On the database.
    pub granted: BTreeSet<String>,
    /// On schemas, by name.
    pub schemas: BTreeMap<String, BTreeSet<String>>,
    /// With how many tables and views, by schema and privilege.
    pub relations: BTreeMap<String, BTreeMap<String, u64>>,
    /// System tables and views that it is told to have something on, which can only be to read them.
    pub system: BTreeSet<String>,
    /// With all tables of schemas, of those that were asked about, and those in which it has default privileges.
    pub tables: BTreeMap<String, OnTables>,
    /// Its default privileges, of every sort.
    pub defaults: Vec<DefaultPrivileges>,
    /// What the warehouse does not tell of roles, in words, with what it said instead.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub unread: BTreeMap<String, String>,
}

impl DatabaseRoleFacts {
    /// Whether it may do nothing there.
    pub fn is_bare(&self) -> bool {
        self.granted.is_empty()
            && self.schemas.is_empty()
            && self.relations.is_empty()
            && self.system.is_empty()
            && self.defaults.is_empty()
    }
}

/// A schema and what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SchemaFacts {
    /// Its `oid` in `pg_namespace`: a schema that is dropped and made again has another.
    pub number: String,
    pub owner: String,
    /// The privileges on the schema itself, the owner's included where they are written down.
    #[serde(serialize_with = "as_pairs")]
    pub granted: BTreeMap<Grantee, BTreeSet<String>>,
    /// Those of them that the grantee may grant to others.
    #[serde(serialize_with = "as_pairs", skip_serializing_if = "BTreeMap::is_empty")]
    pub grantable: BTreeMap<Grantee, BTreeSet<String>>,
    /// The privileges on every schema of the database, which no list names (Redshift Database Developer Guide, "Scoped
    /// permissions").
    #[serde(serialize_with = "as_pairs", skip_serializing_if = "BTreeMap::is_empty")]
    pub scoped: BTreeMap<Grantee, BTreeSet<String>>,
    /// What database roles may do with tables and views of the schema, by role and privilege, and with how many.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub roles_on_tables: BTreeMap<String, BTreeMap<String, u64>>,
    /// Tables, views, functions and procedures, by their owner.
    pub contents: BTreeMap<String, SchemaContents>,
}

/// What one user owns in a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SchemaContents {
    pub count: u64,
    /// The names of the first few tables and views.
    pub tables: Vec<String>,
}
