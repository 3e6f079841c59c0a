//! What was observed.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::bucket::BucketFacts;
use super::connection::WarehouseId;
use super::credentials::{CredentialStore, CredentialStoreId, GivenPassword};
use super::database::{DatabaseFacts, DatabaseRoleFacts, OnTables, SchemaFacts};
use super::holdings::{Grantee, Holdings};
use super::iam::{IamEntity, IamQuota, OidcProvider, PolicyFacts, RoleFacts, UserFacts};
use super::named::Standing;
use super::network::{IngressFacts, IngressRuleFacts, Subnet, WarehouseFacts};
use super::pairs::as_pairs;
use super::place::Place;
use super::unanswered::UnansweredRead;
use super::unread::UnreadDatabase;
use crate::address::Owner;

/// Defines the world once: its maps, and how the answers of several services become one.
macro_rules! world {
    ($($(#[$attribute:meta])* $fact:ident: $type:ty,)+) => {
        /// What was observed. What does not exist is not in the maps.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
        pub struct World {
            pub identity: CallerIdentity,
            $($(#[$attribute])* pub $fact: $type,)+
        }

        impl World {
            /// Adds what another service answered. Whose the world is, stays.
            pub fn merge(&mut self, other: World) {
                $(self.$fact.extend(other.$fact);)+
            }
        }
    };
}

impl World {
    /// Adds what was asked later. What was told before of a user or a role, beyond what was asked now, stays.
    pub fn supplement(&mut self, mut other: World) {
        for (key, facts) in &mut other.databases {
            if let Some(known) = self.databases.get(key) {
                facts.relations.extend(known.relations.iter().cloned());
                keep_tables(&mut facts.tables, &known.tables);
            }
        }
        for (key, facts) in &mut other.database_roles {
            if let Some(known) = self.database_roles.get(key) {
                keep_tables(&mut facts.tables, &known.tables);
            }
        }
        self.merge(other);
    }
}

fn keep_tables(tables: &mut BTreeMap<String, OnTables>, known: &BTreeMap<String, OnTables>) {
    for (schema, held) in known {
        let here = tables.entry(schema.clone()).or_default();
        here.lacking.extend(held.lacking.clone());
        for (maker, privileges) in &held.defaults {
            here.defaults.entry(maker.clone()).or_default().extend(privileges.iter().cloned());
        }
    }
}

world! {
    /// By name.
    buckets: BTreeMap<String, BucketFacts>,
    /// By name.
    roles: BTreeMap<String, RoleFacts>,
    /// By name.
    access_users: BTreeMap<String, UserFacts>,
    #[serde(serialize_with = "as_pairs")]
    credential_stores: BTreeMap<CredentialStoreId, CredentialStore>,
    /// By environment variable and forbidden characters.
    #[serde(serialize_with = "as_pairs")]
    passwords: BTreeMap<(String, String), GivenPassword>,
    /// By ARN.
    policies: BTreeMap<String, PolicyFacts>,
    /// What a spec names of others, a permissions boundary, a KMS key or a secret, by ARN.
    named: BTreeMap<String, Standing>,
    /// As far as they may be read.
    iam_quotas: BTreeMap<IamEntity, IamQuota>,
    /// By ARN.
    oidc_providers: BTreeMap<String, OidcProvider>,
    #[serde(serialize_with = "as_pairs")]
    warehouses: BTreeMap<WarehouseId, WarehouseFacts>,
    /// The warehouses in the region of one that is not there, where they may be listed.
    #[serde(serialize_with = "as_pairs")]
    neighbours: BTreeMap<WarehouseId, BTreeSet<WarehouseId>>,
    /// Security-group rules of a warehouse's groups, and ours wherever they are.
    #[serde(serialize_with = "as_pairs")]
    ingress: BTreeMap<WarehouseId, IngressFacts>,
    /// The subnets of a warehouse, where it is public and they may be read.
    #[serde(serialize_with = "as_pairs")]
    subnets: BTreeMap<WarehouseId, Vec<Subnet>>,
    /// By region and group, then by the rule's id.
    #[serde(serialize_with = "as_pairs")]
    security_group_rules: BTreeMap<(String, String), BTreeMap<String, IngressRuleFacts>>,
    /// By warehouse, database and user asked for.
    #[serde(serialize_with = "as_pairs")]
    databases: BTreeMap<(WarehouseId, String, String), DatabaseFacts>,
    /// By warehouse, database and name.
    #[serde(serialize_with = "as_pairs")]
    schemas: BTreeMap<(WarehouseId, String, String), SchemaFacts>,
    /// The tags of what is tagged as a deployment's, by region (none for IAM's) and ARN. It may be gone by now: such lists
    /// lag behind.
    #[serde(serialize_with = "as_pairs")]
    inventory: BTreeMap<(String, String), BTreeMap<String, String>>,
    /// When a role or IAM user of the inventory was made, by ARN: `YYYY-MM-DD`.
    made_on: BTreeMap<String, String>,
    /// Owners that something names and no spec does any more, with the places that tags name of them; what else the spec wants
    /// of theirs changes hands.
    #[serde(serialize_with = "as_pairs")]
    released: BTreeMap<Owner, BTreeSet<Place>>,
    /// Why a database of before could not be asked what is left in it.
    #[serde(serialize_with = "as_pairs")]
    unread_places: BTreeMap<Place, String>,
    /// By warehouse and database.
    #[serde(serialize_with = "as_pairs")]
    unread_databases: BTreeMap<(WarehouseId, String), UnreadDatabase>,
    /// The administrators who are no superusers, by warehouse.
    #[serde(serialize_with = "as_pairs")]
    ordinary_readers: BTreeMap<WarehouseId, String>,
    /// The users in each owner group, by warehouse and name.
    #[serde(serialize_with = "as_pairs")]
    groups: BTreeMap<(WarehouseId, String), BTreeSet<String>>,
    /// The users and roles that have each database role of an owner, by warehouse and name of the role.
    #[serde(serialize_with = "as_pairs")]
    owner_roles: BTreeMap<(WarehouseId, String), BTreeSet<Grantee>>,
    /// By warehouse, database and role asked for.
    #[serde(serialize_with = "as_pairs")]
    database_roles: BTreeMap<(WarehouseId, String, String), DatabaseRoleFacts>,
    /// The owner group that each schema is granted to, by warehouse, database and name.
    #[serde(serialize_with = "as_pairs")]
    owned_schemas: BTreeMap<(WarehouseId, String, String), String>,
    /// By warehouse and user, for those who are to be dropped.
    #[serde(serialize_with = "as_pairs")]
    holdings: BTreeMap<(WarehouseId, String), Holdings>,
    /// What may not be read, and need not be.
    unanswered: BTreeSet<UnansweredRead>,
}

/// Who is calling.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CallerIdentity {
    pub account: String,
    pub arn: String,
    /// `aws`, `aws-cn`, `aws-us-gov` …
    pub partition: String,
}
