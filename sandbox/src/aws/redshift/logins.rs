//! Temporary database credentials: what the credential calls hand out and the
//! warehouse accepts until they expire.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::chassis::{Call, Timestamp, id};

/// Which warehouse: a provisioned cluster, or a Serverless workgroup.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Warehouse(String);

impl Warehouse {
    pub fn cluster(call: &Call, identifier: &str) -> Self {
        Self(format!(
            "{}/{}/cluster/{identifier}",
            call.account, call.region
        ))
    }

    pub fn workgroup(call: &Call, name: &str) -> Self {
        Self(format!("{}/{}/workgroup/{name}", call.account, call.region))
    }
}

/// The temporary logins of every warehouse, by [`Warehouse`].
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Logins(BTreeMap<String, Vec<Login>>);

/// One temporary login.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Login {
    /// What the client sends: `IAM:user`, `IAMA:user:group`, `IAMR:role`.
    pub name: String,
    pub password: String,
    /// The database user the session acts as.
    pub acts_as: String,
    /// Whether that user is created when it does not exist.
    pub auto_create: bool,
    /// Groups the user joins for the session.
    pub groups: Vec<String>,
    /// The only database it may be used with, where the call named one.
    pub database: Option<String>,
    pub expires: Timestamp,
}

impl Logins {
    pub fn add(&mut self, warehouse: &Warehouse, login: Login, now: Timestamp) {
        let logins = self.0.entry(warehouse.0.clone()).or_default();
        // What ended an hour ago can still be told apart from what never was.
        logins.retain(|login| login.expires.plus_seconds(3600) > now);
        logins.push(login);
    }

    pub fn forget(&mut self, warehouse: &Warehouse) {
        self.0.remove(&warehouse.0);
    }

    pub fn of(&self, warehouse: &Warehouse) -> &[Login] {
        self.0.get(&warehouse.0).map_or(&[], Vec::as_slice)
    }
}

/// A password as Redshift makes them for temporary credentials.
pub fn password() -> String {
    id::alphanumeric(64)
}
