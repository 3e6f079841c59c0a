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
    /// Where a deployment is, with its first schema.
    pub fn of(deployment: &Deployment) -> Self {
        Place::with(deployment, &deployment.schema)
    }

    /// Where a deployment is, once for each of its schemas.
    pub fn all_of(deployment: &Deployment) -> impl Iterator<Item = Self> {
        deployment.schemas().map(|schema| Place::with(deployment, schema))
    }

    fn with(deployment: &Deployment, schema: &str) -> Self {
        let (warehouse, database) = (WarehouseId::of(deployment), deployment.database.clone());
        Place { warehouse, database, schema: schema.to_owned() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { warehouse, database, schema } = self;
        write!(formatter, "{database}.{schema} on {warehouse}")
    }
}
