//! Amazon Redshift's own APIs: warehouses, their subnets, and temporary credentials.

mod clients;
mod subnets;
mod temporary;
mod warehouses;

use std::collections::BTreeMap;

use aws_config::SdkConfig;

use self::clients::Clients;
use super::ec2::Ec2;
use super::secret::Credentials;
use super::transport::Transport;
use provision_core::edge::CloudError;
use provision_core::facts::{CallerIdentity, Subnet, WarehouseFacts, WarehouseId, WarehouseKind};

/// Provisioned clusters and Serverless, of one account.
pub(super) struct Redshift(Clients);

impl Redshift {
    pub(super) fn new(config: &SdkConfig, transport: &Transport, identity: &CallerIdentity) -> Self {
        Redshift(Clients::new(config, transport, identity))
    }

    /// The warehouses of one region that exist, in one round.
    ///
    /// # Errors
    /// Everything that could not be read.
    pub(super) async fn warehouses(
        &self,
        region: &str,
        ids: &[&WarehouseId],
    ) -> Result<BTreeMap<WarehouseId, WarehouseFacts>, Vec<CloudError>> {
        warehouses::warehouses(&self.0, region, ids).await
    }

    /// One warehouse.
    ///
    /// # Errors
    /// The first request that failed.
    pub(super) async fn warehouse(&self, id: &WarehouseId) -> Result<Option<WarehouseFacts>, CloudError> {
        let found = self.warehouses(&id.region, &[id]).await.map_err(|mut errors| errors.swap_remove(0))?;
        Ok(found.into_values().next())
    }

    /// The subnets of warehouses of one region; those that the caller may not read are absent.
    ///
    /// # Errors
    /// The first request that failed for another reason.
    pub(super) async fn subnets(
        &self,
        ec2: &Ec2,
        region: &str,
        warehouses: &[(&WarehouseId, &WarehouseFacts)],
    ) -> Result<BTreeMap<WarehouseId, Vec<Subnet>>, CloudError> {
        subnets::subnets(&self.0, ec2, region, warehouses).await
    }

    /// Temporary credentials for a database, as who is calling.
    ///
    /// # Errors
    /// What Redshift said.
    pub(super) async fn credentials_of_caller(
        &self,
        id: &WarehouseId,
        database: &str,
    ) -> Result<Credentials, CloudError> {
        match id.kind {
            WarehouseKind::Cluster => temporary::of_caller_on_cluster(&self.0, id, database).await,
            WarehouseKind::Workgroup => temporary::of_caller_on_workgroup(&self.0, id, database).await,
        }
    }

    /// Temporary credentials for a database of a cluster, as one of its users.
    ///
    /// # Errors
    /// What Redshift said.
    pub(super) async fn credentials_of_user(
        &self,
        id: &WarehouseId,
        database: &str,
        user: &str,
    ) -> Result<Credentials, CloudError> {
        temporary::of_user(&self.0, id, database, user).await
    }
}
