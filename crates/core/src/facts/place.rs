//! Where in a warehouse a destination is.

use std::fmt;

use serde::Serialize;

use super::connection::WarehouseId;
use crate::deployment::Deployment;

/// A database of a warehouse and a schema in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    pub warehouse: WarehouseId,
    pub database: String,
    pub schema: String,
}

impl Place {
    /// Where a deployment is.
    pub fn of(deployment: &Deployment) -> Self {
        let Deployment { database, schema, .. } = deployment;
        let warehouse = WarehouseId::of(deployment);
        Place { warehouse, database: database.clone(), schema: schema.clone() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { warehouse, database, schema } = self;
        write!(formatter, "{database}.{schema} on {warehouse}")
    }
}
