//! Writes to Amazon Redshift's own APIs.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use crate::facts::WarehouseId;

/// Which roles a warehouse can assume. Each call reads the list as it is then, and changes nothing but whether this
/// one role is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantNames)]
#[serde(tag = "operation")]
pub enum RedshiftCall {
    /// Associates a role with a cluster, or disassociates it.
    ModifyClusterIamRoles {
        warehouse: WarehouseId,
        /// Its ARN.
        role: String,
        associated: bool,
    },
    /// Associates a role with a namespace, or disassociates it. The list is sent whole, with the default role if there is one (Redshift Serverless
    /// API Reference, UpdateNamespace).
    UpdateNamespace {
        /// The workgroup in front of it.
        warehouse: WarehouseId,
        namespace: String,
        /// Its ARN.
        role: String,
        associated: bool,
    },
}

impl RedshiftCall {
    /// The warehouse whose roles it changes.
    pub fn warehouse(&self) -> &WarehouseId {
        match self {
            RedshiftCall::ModifyClusterIamRoles { warehouse, .. }
            | RedshiftCall::UpdateNamespace { warehouse, .. } => warehouse,
        }
    }

    /// Clusters and Serverless have an API each.
    pub fn service(&self) -> &'static str {
        match self {
            RedshiftCall::ModifyClusterIamRoles { .. } => "redshift",
            RedshiftCall::UpdateNamespace { .. } => "redshift-serverless",
        }
    }
}
