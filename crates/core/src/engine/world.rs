//! What was observed: plain facts, absent where nothing is there.

mod bucket;
mod iam;
mod network;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::holdings::{Grantee, Holdings};
use super::query::WarehouseId;
use super::sink::{GivenPassword, Sink, SinkId};
pub use bucket::*;
pub use iam::*;
pub use network::*;

/// The answers to all queries. What does not exist is not in the maps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct World {
    pub identity: Identity,
    /// By name.
    pub buckets: BTreeMap<String, Bucket>,
    /// By name.
    pub roles: BTreeMap<String, Role>,
    /// By name.
    pub access_users: BTreeMap<String, AccessUser>,
    #[serde(serialize_with = "as_pairs")]
    pub sinks: BTreeMap<SinkId, Sink>,
    /// By environment variable and forbidden characters.
    #[serde(serialize_with = "as_pairs")]
    pub passwords: BTreeMap<(String, String), GivenPassword>,
    /// By ARN.
    pub policies: BTreeMap<String, Policy>,
    /// By ARN.
    pub oidc_providers: BTreeMap<String, OidcProvider>,
    #[serde(serialize_with = "as_pairs")]
    pub warehouses: BTreeMap<WarehouseId, Warehouse>,
    /// Security-group rules of a warehouse's groups, and ours wherever they are.
    #[serde(serialize_with = "as_pairs")]
    pub ingress: BTreeMap<WarehouseId, Ingress>,
    /// The subnets of a warehouse, where it is public and they may be read.
    #[serde(serialize_with = "as_pairs")]
    pub subnets: BTreeMap<WarehouseId, Vec<Subnet>>,
    /// By warehouse, database and user asked for.
    #[serde(serialize_with = "as_pairs")]
    pub databases: BTreeMap<(WarehouseId, String, String), Database>,
    /// By warehouse, database and name.
    #[serde(serialize_with = "as_pairs")]
    pub schemas: BTreeMap<(WarehouseId, String, String), Schema>,
    /// The users in each group, by warehouse and name.
    #[serde(serialize_with = "as_pairs")]
    pub groups: BTreeMap<(WarehouseId, String), BTreeSet<String>>,
    /// By warehouse and user, for those who are to be dropped.
    #[serde(serialize_with = "as_pairs")]
    pub holdings: BTreeMap<(WarehouseId, String), Holdings>,
}

/// JSON objects need text keys; these maps have structured ones.
fn as_pairs<K: Serialize, V: Serialize, S: serde::Serializer>(
    map: &BTreeMap<K, V>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(map)
}

/// Who is calling.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Identity {
    pub account: String,
    pub arn: String,
    /// `aws`, `aws-cn`, `aws-us-gov` …
    pub partition: String,
}

/// What a database says about a user and itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Database {
    pub user: Option<DatabaseUser>,
    /// The privileges granted to that very user on the database: not those that come through
    /// PUBLIC, groups or roles.
    pub granted: BTreeSet<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DatabaseUser {
    pub superuser: bool,
    pub create_database: bool,
}

/// A schema and what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Schema {
    pub owner: String,
    /// The privileges on the schema itself, the owner's included where they are written down.
    #[serde(serialize_with = "as_pairs")]
    pub granted: BTreeMap<Grantee, BTreeSet<String>>,
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
