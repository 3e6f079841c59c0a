//! Answers everything that is wanted, in as few rounds as its dependencies allow.
//!
//! Buckets, roles, policies and warehouses are asked about at once; rules and databases as soon as
//! the warehouses have answered.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use futures::join;

use super::answer::Reading;
use super::caller::Caller;
use super::clients::Regional;
use super::credentials::CredentialStores;
use super::ec2::{Ec2, OwnedRules};
use super::iam::Iam;
use super::inventory::Inventory;
use super::kms::Kms;
use super::redshift::Redshift;
use super::s3::S3;
use super::sql::Sql;
use super::transport::Transport;
use super::{error, password};
use provision_core::call::Ec2Call;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{IngressFacts, Wanted, WarehouseFacts, WarehouseId, World};

/// What is to be sent to EC2, as far as a world tells that has the warehouses and what lets in to them.
pub type Ahead<'a> = &'a (dyn Fn(&World) -> Vec<Ec2Call> + Sync);

/// Everything that is read and written.
pub(super) struct Services {
    pub(super) s3: S3,
    pub(super) iam: Iam,
    pub(super) kms: Kms,
    pub(super) ec2: Ec2,
    pub(super) inventory: Inventory,
    pub(super) cloudtrail: Regional<aws_sdk_cloudtrail::Client>,
    pub(super) redshift: Arc<Redshift>,
    pub(super) stores: Arc<CredentialStores>,
    pub(super) sql: Sql,
    pub(super) caller: Caller,
    pub(super) transport: Transport,
}

impl Services {
    /// What each service answers to its part of what is wanted, as one world. What is to come, as far as it can be told ahead,
    /// is rehearsed beside the rest.
    ///
    /// # Errors
    /// Everything that could not be read.
    pub(super) async fn observe(
        &self,
        wanted: &Wanted,
        ahead: Option<Ahead<'_>>,
    ) -> Result<World, Vec<CloudError>> {
        let report = self.iam.report(wanted);
        // Together they are too large for a stack.
        let (buckets, identities, keys, stores, inventory, of_warehouses) = join!(
            Box::pin(self.s3.observe(wanted)),
            Box::pin(self.iam.observe(wanted, report.clone())),
            Box::pin(self.kms.observe(wanted)),
            Box::pin(self.stores.observe(wanted)),
            Box::pin(self.inventory.observe(&self.ec2, wanted, report)),
            Box::pin(self.warehouses(wanted, ahead)),
        );
        let others = [identities, keys, stores, inventory, password::observe(wanted), of_warehouses];
        let Reading { world, errors } = others.into_iter().fold(buckets, Reading::merge);
        let unanswered = self.transport.take_unanswered();
        errors.or(World { unanswered, ..world }).map_err(distinct)
    }

    /// The warehouses with the rules of whoever asks, then what their answers lead to.
    async fn warehouses(&self, wanted: &Wanted, ahead: Option<Ahead<'_>>) -> Reading {
        let (warehouses, owned) = join!(self.redshift.observe(wanted), self.ec2.owned_rules(wanted));
        let known = &warehouses.world.warehouses;
        let (ingress, subnets, databases) = join!(
            self.ingress(wanted, known, owned, ahead),
            self.redshift.subnets(&self.ec2, wanted, known),
            self.databases(wanted, known.clone()),
        );
        [ingress, subnets, databases].into_iter().fold(warehouses, Reading::merge)
    }

    /// What lets in to the warehouses. What is to be changed about that is rehearsed meanwhile, as far as the rules tell that
    /// are tagged as those of whoever asks, and where the others tell more, while databases answer, which takes longer.
    async fn ingress(
        &self,
        wanted: &Wanted,
        known: &BTreeMap<WarehouseId, WarehouseFacts>,
        owned: OwnedRules,
        ahead: Option<Ahead<'_>>,
    ) -> Reading {
        let rehearse = async |ingress: BTreeMap<WarehouseId, IngressFacts>| {
            if let Some(ahead) = ahead.filter(|_| !known.is_empty())
                && self.caller.is_expected().await
            {
                let calls = ahead(&World { warehouses: known.clone(), ingress, ..World::default() });
                self.ec2.rehearse(&calls, &self.caller.known().account).await;
            }
        };
        let likely = rehearse(owned.ingress(wanted, known));
        let (reading, ()) = join!(self.ec2.observe(wanted, known, owned), likely);
        rehearse(reading.world.ingress.clone()).await;
        reading
    }

    /// The namespaces of workgroups, which tell who administers them, then the databases. No password is read nor sent
    /// before the account is the right one.
    async fn databases(&self, wanted: &Wanted, known: BTreeMap<WarehouseId, WarehouseFacts>) -> Reading {
        let warehouses = self.redshift.namespaces(wanted, known).await;
        if !self.caller.is_expected().await {
            return warehouses;
        }
        let databases = self.sql.observe(wanted, &warehouses.world.warehouses).await;
        warehouses.merge(databases)
    }
}

/// The errors without those that only repeat that AWS cannot be reached or does not know the
/// caller. What is denied is told for each request, as each needs a permission of its own.
fn distinct(errors: Vec<CloudError>) -> Vec<CloudError> {
    let mut told = BTreeSet::new();
    let once =
        |error: &CloudError| error.kind == CloudErrorKind::Unavailable || error::is_about_credentials(error);
    errors
        .into_iter()
        .filter(|error| {
            !once(error) || told.insert((error.subject.service, error.code.clone(), error.message.clone()))
        })
        .collect()
}
