//! Temporary database credentials: what the credential calls hand out and the
//! warehouse accepts until they expire.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::endpoint::{Timestamp, id};

/// Which warehouse: a provisioned cluster, or a Serverless workgroup.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum WarehouseId {
    Cluster { account: String, region: String, identifier: String },
    Workgroup { account: String, region: String, name: String },
}

impl WarehouseId {
    pub(crate) fn cluster(account: &str, region: &str, identifier: &str) -> Self {
        Self::Cluster {
            account: account.to_owned(),
            region: region.to_owned(),
            identifier: identifier.to_owned(),
        }
    }

    pub(crate) fn workgroup(account: &str, region: &str, name: &str) -> Self {
        Self::Workgroup { account: account.to_owned(), region: region.to_owned(), name: name.to_owned() }
    }

    /// The cluster identifier or workgroup name.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Cluster { identifier, .. } => identifier,
            Self::Workgroup { name, .. } => name,
        }
    }

    pub(crate) fn region(&self) -> &str {
        match self {
            Self::Cluster { region, .. } | Self::Workgroup { region, .. } => region,
        }
    }
}

/// `111122223333/us-east-1/cluster/analytics`
impl std::fmt::Display for WarehouseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cluster { account, region, identifier } => {
                write!(f, "{account}/{region}/cluster/{identifier}")
            }
            Self::Workgroup { account, region, name } => write!(f, "{account}/{region}/workgroup/{name}"),
        }
    }
}

/// The temporary logins of every warehouse, by [`WarehouseId`].
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IssuedLogins(BTreeMap<String, Vec<IssuedLogin>>);

/// One temporary login.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct IssuedLogin {
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
    /// Counts the logins of a warehouse, so that it is told of each once.
    #[serde(default)]
    pub number: u64,
}

impl IssuedLogins {
    pub(crate) fn add(&mut self, warehouse: &WarehouseId, login: IssuedLogin, now: Timestamp) {
        let logins = self.0.entry(warehouse.to_string()).or_default();
        let number = logins.last().map_or(0, |last| last.number) + 1;
        // What ended an hour ago can still be told apart from what never was. Doubling before looking for
        // more of that makes the looking cost nothing to speak of.
        if logins.len() == logins.capacity() {
            logins.retain(|login| login.expires.plus_seconds(3600) > now || login.number + 1 == number);
        }
        logins.push(IssuedLogin { number, ..login });
    }

    pub(crate) fn forget(&mut self, warehouse: &WarehouseId) {
        self.0.remove(&warehouse.to_string());
    }

    pub(crate) fn of(&self, warehouse: &WarehouseId) -> &[IssuedLogin] {
        self.0.get(&warehouse.to_string()).map_or(&[], Vec::as_slice)
    }
}

/// A password as Redshift makes them for temporary credentials.
pub(crate) fn password() -> String {
    id::alphanumeric(64)
}
