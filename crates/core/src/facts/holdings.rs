//! What a database user has in a warehouse: all that DROP USER refuses for, and all that it would
//! leave behind in databases that it does not look at.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

/// What one user owns, was granted and takes part in, in every database of a warehouse.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Holdings {
    /// Every database of the warehouse but Redshift's own.
    pub databases: BTreeMap<String, Searched>,
    /// Databases that the user owns.
    pub owned_databases: BTreeSet<String>,
    /// Grants on databases, which every database of the warehouse tells.
    pub granted: Vec<Granted>,
    /// Groups that the user is in.
    pub groups: BTreeSet<String>,
    /// Database roles that were granted to the user.
    pub roles: BTreeSet<String>,
    /// Database roles that the user owns.
    pub owned_roles: BTreeSet<String>,
    /// Process ids of the user's open sessions.
    pub sessions: BTreeSet<i64>,
    /// Every user of the warehouse.
    pub users: BTreeSet<String>,
    /// As whom all this was read.
    pub reader: String,
    /// Whether the reader is a superuser: others see only part of who has which role and session
    /// (Redshift Database Developer Guide, "Visibility of data in system tables and views").
    pub complete: bool,
    /// ARNs of the IAM roles that the user may use in COPY and the like (ASSUMEROLE), as `svv_iam_privileges` names them:
    /// several with commas for a chain, and `default-aws-iam-role`.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub assumed_roles: BTreeSet<String>,
    /// What the warehouse does not tell, in words, with what it said instead.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub unread: BTreeMap<String, String>,
}

/// A database that was searched, or why it was not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Searched {
    Read(InDatabase),
    /// Not the warehouse's own, in which nothing can be owned: of a datashare, an integration or a data catalog.
    Shared,
    /// The spec says to leave it out.
    Ignored,
    /// Redshift's own, which nobody is let into and where nobody may create anything, with what was said.
    Closed(String),
    /// Why it could not be looked into.
    Unreadable(String),
}

/// What one user has in one database.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct InDatabase {
    pub owned: Vec<DatabaseObject>,
    /// To the user, and by the user to others; not on what the user owns.
    pub granted: Vec<Granted>,
    /// Of the user, and for the user.
    pub defaults: Vec<DefaultPrivileges>,
    /// On everything of a kind, to the user.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub scoped: BTreeSet<ScopedPermission>,
    /// Attached to the user.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub policies: BTreeSet<AttachedToUser>,
    /// What the database does not tell, in words, with what it said instead.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub unread: BTreeMap<String, String>,
}

impl InDatabase {
    pub fn is_empty(&self) -> bool {
        self.owned.is_empty()
            && self.granted.is_empty()
            && self.defaults.is_empty()
            && self.scoped.is_empty()
            && self.policies.is_empty()
    }
}

/// A permission on everything of a kind, present and to come (Redshift Database Developer Guide, "Scoped permissions").
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ScopedPermission {
    /// On everything in this schema; nothing for the whole database.
    pub schema: Option<String>,
    /// `TABLES`, `FUNCTIONS`, `SCHEMAS` or `LANGUAGES`, as the views name it.
    pub on: String,
}

/// A policy that is attached to a table for one user (Redshift Database Developer Guide, "ATTACH RLS POLICY", "ATTACH
/// MASKING POLICY").
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct AttachedToUser {
    pub name: String,
    pub schema: String,
    pub table: String,
    /// The columns that a masking policy hides, each with its path where it is of type SUPER; nothing for a row-level
    /// security policy.
    pub masked: Option<Vec<Vec<String>>>,
}

/// What can be owned or granted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ObjectKind {
    Database,
    Schema,
    /// One that shows another catalog, on which only USAGE is granted.
    #[serde(rename = "external schema")]
    ExternalSchema,
    Table,
    View,
    Column,
    Function,
    Procedure,
    Language,
    Library,
    /// A machine-learning model.
    Model,
    Datashare,
    Role,
}

impl ObjectKind {
    pub const ALL: [ObjectKind; 13] = [
        ObjectKind::Database,
        ObjectKind::Schema,
        ObjectKind::ExternalSchema,
        ObjectKind::Table,
        ObjectKind::View,
        ObjectKind::Column,
        ObjectKind::Function,
        ObjectKind::Procedure,
        ObjectKind::Language,
        ObjectKind::Library,
        ObjectKind::Model,
        ObjectKind::Datashare,
        ObjectKind::Role,
    ];

    /// The word in sentences and in catalog queries.
    pub fn word(self) -> &'static str {
        match self {
            ObjectKind::Database => "database",
            ObjectKind::Schema => "schema",
            ObjectKind::ExternalSchema => "external schema",
            ObjectKind::Table => "table",
            ObjectKind::View => "view",
            ObjectKind::Column => "column",
            ObjectKind::Function => "function",
            ObjectKind::Procedure => "procedure",
            ObjectKind::Language => "language",
            ObjectKind::Library => "library",
            ObjectKind::Model => "model",
            ObjectKind::Datashare => "datashare",
            ObjectKind::Role => "role",
        }
    }
}

/// Something with an owner or an access control list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct DatabaseObject {
    pub kind: ObjectKind,
    pub schema: Option<String>,
    pub name: String,
    /// The argument types of a function or procedure; the column of a table.
    pub part: Option<String>,
}

impl DatabaseObject {
    /// Something that is in no schema.
    pub fn named(kind: ObjectKind, name: impl Into<String>) -> Self {
        DatabaseObject { kind, schema: None, name: name.into(), part: None }
    }
}

impl fmt::Display for DatabaseObject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DatabaseObject { kind, schema, name, part } = self;
        write!(formatter, "{} ", kind.word())?;
        if let Some(schema) = schema {
            write!(formatter, "{schema}.")?;
        }
        formatter.write_str(name)?;
        match (kind, part) {
            (ObjectKind::Function | ObjectKind::Procedure, Some(types)) => write!(formatter, "({types})"),
            (_, Some(part)) => write!(formatter, ".{part}"),
            (_, None) => Ok(()),
        }
    }
}

/// To whom something is granted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", content = "name", rename_all = "lowercase")]
pub enum Grantee {
    Public,
    User(String),
    Group(String),
    /// A database role.
    Role(String),
}

impl fmt::Display for Grantee {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Grantee::Public => formatter.write_str("PUBLIC"),
            Grantee::User(name) => formatter.write_str(name),
            Grantee::Group(name) => write!(formatter, "group {name}"),
            Grantee::Role(name) => write!(formatter, "role {name}"),
        }
    }
}

/// An entry of an access control list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Granted {
    pub object: DatabaseObject,
    pub grantee: Grantee,
    /// Who passed the privilege on; nothing where that is the object's owner, as which superusers
    /// grant and revoke.
    pub grantor: Option<String>,
}

/// What objects that a user creates from now on are granted to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct DefaultPrivileges {
    /// Whose new objects.
    pub owner: String,
    /// In which schema; nothing for all.
    pub schema: Option<String>,
    pub on: NewObjects,
    pub grantees: Vec<Grantee>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NewObjects {
    Tables,
    Functions,
    Procedures,
}

impl NewObjects {
    /// The word of ALTER DEFAULT PRIVILEGES.
    pub fn word(self) -> &'static str {
        match self {
            NewObjects::Tables => "tables",
            NewObjects::Functions => "functions",
            NewObjects::Procedures => "procedures",
        }
    }
}
