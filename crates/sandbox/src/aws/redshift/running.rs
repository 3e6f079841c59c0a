//! The warehouses that are running.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Mutex as AsyncMutex;

use super::logins::WarehouseId;
use crate::warehouse::Warehouse;

/// The warehouses that are running.
#[derive(Default)]
pub(crate) struct Warehouses {
    pub(super) running: Mutex<BTreeMap<WarehouseId, Running>>,
    /// One reconciliation at a time.
    pub(super) reconciling: AsyncMutex<()>,
    /// Where their data is, unless it is kept across restarts.
    pub(super) temporary: Mutex<Option<tempfile::TempDir>>,
}

/// A warehouse that is running, and what it was told.
pub(super) struct Running {
    pub(super) arn: String,
    /// At which it was to listen; it may not have been to be had.
    pub(super) port: u16,
    pub(super) warehouse: Arc<Warehouse>,
    pub(super) admin_password: String,
    /// The number of the last temporary login it was told of.
    pub(super) admitted: u64,
}

impl Warehouses {
    pub(super) fn running(&self) -> MutexGuard<'_, BTreeMap<WarehouseId, Running>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The running warehouse of this id.
    pub(crate) fn get(&self, id: &WarehouseId) -> Option<Arc<Warehouse>> {
        self.running().get(id).map(|running| running.warehouse.clone())
    }

    /// The running warehouse of a cluster or workgroup, by its ARN.
    pub(crate) fn by_arn(&self, arn: &str) -> Option<Arc<Warehouse>> {
        let running = self.running();
        let found = running.values().find(|running| running.arn == arn);
        found.map(|running| running.warehouse.clone())
    }
}
