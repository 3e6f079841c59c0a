//! Writes to Amazon Redshift's own APIs.

use serde::Serialize;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr, VariantNames};

use super::rights::{On, Only, Rights, Runs, right};
use crate::facts::WarehouseId;

/// Which roles a warehouse can assume. Each call reads the list as it is then, and changes nothing but whether this
/// one role is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantNames, EnumDiscriminants)]
#[serde(tag = "operation")]
#[strum_discriminants(
    name(RedshiftCallKind),
    doc = "The kinds of these calls.",
    derive(EnumIter, IntoStaticStr, PartialOrd, Ord)
)]
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
        RedshiftCallKind::from(self).service()
    }
}

impl RedshiftCallKind {
    /// Clusters and Serverless have an API each.
    pub fn service(self) -> &'static str {
        match self {
            RedshiftCallKind::ModifyClusterIamRoles => "redshift",
            RedshiftCallKind::UpdateNamespace => "redshift-serverless",
        }
    }

    /// What it takes (Service Authorization Reference, Amazon Redshift and Amazon Redshift Serverless). A role is passed to
    /// the warehouse; of a namespace the list is sent whole, so that the others' are passed too.
    pub fn rights(self) -> Rights {
        match self {
            RedshiftCallKind::ModifyClusterIamRoles => Rights::of(
                Runs::Both,
                [
                    right("redshift:ModifyClusterIamRoles", On::AssociatedCluster),
                    right("iam:PassRole", On::PassedRole).only(Only::ToRedshift),
                ],
            ),
            RedshiftCallKind::UpdateNamespace => Rights::of(
                Runs::Both,
                [
                    right("redshift-serverless:UpdateNamespace", On::AssociatedNamespace),
                    right("iam:PassRole", On::PassedRoles).only(Only::ToRedshift),
                ],
            ),
        }
    }
}
