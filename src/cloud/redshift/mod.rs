//! Amazon Redshift's own APIs: warehouses, their subnets and roles, and temporary credentials.

mod clients;
mod roles;
mod subnets;
mod temporary;
mod warehouses;

use std::collections::{BTreeMap, BTreeSet};

use aws_config::SdkConfig;
use futures::future::join_all;

use self::clients::Clients;
use super::answer::{Errors, Reading};
use super::ec2::Ec2;
use super::secret::Credentials;
use super::transport::Transport;
use provision_core::call::RedshiftCall;
use provision_core::edge::CloudError;
use provision_core::facts::{AdminAccess, Wanted, WarehouseFacts, WarehouseId, WarehouseKind, World};

/// Provisioned clusters and Serverless, of one account.
pub(super) struct Redshift(Clients);

impl Redshift {
    pub(super) fn new(config: &SdkConfig, transport: &Transport, account: &str, partition: &str) -> Self {
        Redshift(Clients::new(config, transport, account, partition))
    }

    /// The warehouses that are wanted and exist, in one round; of workgroups all but what [`Self::namespaces`] adds.
    pub(super) async fn observe(&self, wanted: &Wanted) -> Reading {
        let ids: Vec<_> = wanted.warehouses.iter().collect();
        let mut errors = Errors::default();
        let answer = errors.take_all(warehouses::warehouses(&self.0, &ids).await);
        let neighbours = match &answer {
            Some(known) => self.neighbours(ids.into_iter().filter(|id| !known.contains_key(*id))).await,
            None => BTreeMap::new(),
        };
        let warehouses = answer.unwrap_or_default();
        Reading { world: World { warehouses, neighbours, ..World::default() }, errors }
    }

    /// What is in the regions of these warehouses, which are not there themselves. It is told of no warehouse of a region
    /// that nothing may be listed in.
    async fn neighbours(
        &self,
        missing: impl Iterator<Item = &WarehouseId>,
    ) -> BTreeMap<WarehouseId, BTreeSet<WarehouseId>> {
        let mut by_region: BTreeMap<_, Vec<_>> = BTreeMap::new();
        missing.for_each(|id| by_region.entry(id.region.as_str()).or_default().push(id));
        let regions = by_region.into_iter().map(|(region, ids)| async move {
            let (there, unlisted) = self.of_region(region).await;
            let there: BTreeSet<_> = there.into_keys().collect();
            let is_told = !there.is_empty() || unlisted.is_empty();
            ids.into_iter().filter(move |_| is_told).map(move |id| (id.clone(), there.clone()))
        });
        join_all(regions).await.into_iter().flatten().collect()
    }

    /// The warehouses of a region, workgroups without what their namespaces tell; and what kept any of them from being
    /// listed.
    pub(super) async fn of_region(
        &self,
        region: &str,
    ) -> (BTreeMap<WarehouseId, WarehouseFacts>, Vec<CloudError>) {
        warehouses::of_region(&self.0, region).await
    }

    /// These warehouses, workgroups with their administrators and associated roles; those of which they are needed and
    /// cannot be read are left out.
    pub(super) async fn namespaces(
        &self,
        wanted: &Wanted,
        warehouses: BTreeMap<WarehouseId, WarehouseFacts>,
    ) -> Reading {
        let whole = warehouses.into_iter().map(|(id, mut facts)| async move {
            let is_needed = warehouses::needs_namespace(wanted, &id);
            let added = warehouses::add_namespace(&self.0, &id, is_needed, &mut facts).await;
            added.map(|()| (id, facts))
        });
        let mut errors = Errors::default();
        let whole = join_all(whole).await.into_iter();
        let warehouses = whole.filter_map(|warehouse| errors.take(warehouse)).collect();
        Reading { world: World { warehouses, ..World::default() }, errors }
    }

    /// One warehouse, for an administrator who logs in to it.
    ///
    /// # Errors
    /// The first request that failed.
    pub(super) async fn warehouse(
        &self,
        id: &WarehouseId,
        admin: &AdminAccess,
    ) -> Result<Option<WarehouseFacts>, CloudError> {
        let found = warehouses::warehouses(&self.0, &[id]).await;
        let found = found.map_err(|mut errors| errors.swap_remove(0))?;
        let Some(mut facts) = found.into_values().next() else { return Ok(None) };
        if warehouses::uses_managed_secret(admin) {
            warehouses::add_namespace(&self.0, id, true, &mut facts).await?;
        }
        Ok(Some(facts))
    }

    /// The subnets that are wanted of these warehouses, if they are public; those that the caller may
    /// not read are absent.
    pub(super) async fn subnets(
        &self,
        ec2: &Ec2,
        wanted: &Wanted,
        warehouses: &BTreeMap<WarehouseId, WarehouseFacts>,
    ) -> Reading {
        let mut by_region: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let asked = warehouses.iter().filter(|(id, _)| wanted.subnets.contains(id));
        for (id, warehouse) in asked.filter(|(_, warehouse)| warehouse.publicly_accessible) {
            by_region.entry(id.region.as_str()).or_default().push((id, warehouse));
        }
        let regions = by_region.iter().map(|(region, public)| subnets::subnets(&self.0, ec2, region, public));
        let mut errors = Errors::default();
        let found = join_all(regions).await;
        let subnets = found.into_iter().filter_map(|found| errors.take(found)).flatten().collect();
        Reading { world: World { subnets, ..World::default() }, errors }
    }

    /// Sends one call, once.
    ///
    /// # Errors
    /// What Redshift said.
    pub(super) async fn execute(&self, call: &RedshiftCall) -> Result<(), CloudError> {
        roles::execute(&self.0, call).await
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
