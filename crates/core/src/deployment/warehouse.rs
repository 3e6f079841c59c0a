//! The warehouse, and what the vendor may do in it.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantNames};

/// The warehouse that the vendor writes to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Warehouse {
    /// A provisioned cluster.
    Cluster { identifier: String },
    /// A Redshift Serverless workgroup, by its name. Policies need its id.
    Workgroup { name: String },
}

impl Warehouse {
    /// The cluster identifier or the workgroup name.
    pub fn name(&self) -> &str {
        match self {
            Warehouse::Cluster { identifier } => identifier,
            Warehouse::Workgroup { name } => name,
        }
    }

    /// Whether it is a workgroup of Redshift Serverless.
    pub fn is_serverless(&self) -> bool {
        matches!(self, Warehouse::Workgroup { .. })
    }
}

/// Who creates the schema that the vendor writes to. As text it is the spec's word.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum SchemaMode {
    /// The vendor creates its schema, so it needs CREATE on the database.
    Vendor,
    /// `provision` creates the schema and grants on it alone.
    Precreated,
    /// `provision` creates the schema and gives it to the vendor's user.
    Owned,
}

impl SchemaMode {
    /// Whether `provision` creates the schema.
    pub fn is_made_here(self) -> bool {
        self != SchemaMode::Vendor
    }
}

/// How the vendor turns its AWS identity into a database login.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CredentialApi {
    /// `redshift:GetClusterCredentials`: logs in as a named database user.
    GetClusterCredentials,
    /// `redshift:GetClusterCredentialsWithIAM`: logs in as `IAMR:<role>`.
    #[serde(rename = "GetClusterCredentialsWithIAM")]
    GetClusterCredentialsWithIam,
    /// `redshift-serverless:GetCredentials`: logs in as `IAMR:<role>`.
    GetCredentials,
}

/// To whom a vendor's privileges are granted. As text it is the profile's word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum GrantedTo {
    /// The database user that logs in.
    #[default]
    User,
    /// A database role that is made for the destination, and that its users have.
    Role,
}

impl GrantedTo {
    fn is_user(&self) -> bool {
        *self == GrantedTo::User
    }
}

/// The privileges of the grantee, for this deployment's schema mode.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grants {
    #[serde(default, skip_serializing_if = "GrantedTo::is_user")]
    pub to: GrantedTo,
    /// On the database, for example `CREATE`, `TEMPORARY`.
    pub database: Vec<String>,
    /// On the database, and to be revoked if held explicitly.
    pub database_revoked: Vec<String>,
    /// On the schema; empty while the vendor creates the schema itself.
    pub schema: Vec<String>,
    /// On all tables and views of schemas, or on all functions, present and to come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<TableGrants>,
    /// Whether `tables` is all that the vendor may do in schemas that are not its own, as the spec says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub only_these_tables: bool,
    /// System tables and views to read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relations: Vec<String>,
}

/// What is granted on all tables and views of one schema, or on all of its functions (EXECUTE).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableGrants {
    pub schema: String,
    pub privileges: Vec<String>,
}
