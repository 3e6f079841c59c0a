//! How many connections to databases are in use at once, and how many are kept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use provision_core::facts::WarehouseId;

/// Connections that are in use at once to one warehouse: one that hangs takes no more from the others.
const TO_A_WAREHOUSE: usize = 16;

/// The places for connections: some of each warehouse, within those of all.
pub(super) struct Places {
    /// Connections that are kept when nothing is asked over them.
    pub(super) kept: usize,
    all: Arc<Semaphore>,
    of: Mutex<BTreeMap<WarehouseId, Arc<Semaphore>>>,
}

/// A place, for as long as this lives.
pub(super) struct Place {
    _warehouse: OwnedSemaphorePermit,
    _all: OwnedSemaphorePermit,
}

impl Places {
    /// Within so many open files: an eighth of them for connections that are in use, and one for those that are kept.
    pub(super) fn within(files: u64) -> Self {
        let most = usize::try_from(files / 8).unwrap_or(usize::MAX).clamp(1, 128);
        Places { kept: most, all: Arc::new(Semaphore::new(most)), of: Mutex::default() }
    }

    /// A place for a connection to a warehouse, as soon as there is one.
    pub(super) async fn take(&self, warehouse: &WarehouseId) -> Place {
        let of_warehouse = {
            let mut of = self.of.lock().expect("nothing panics while holding the lock");
            let new = || Arc::new(Semaphore::new(TO_A_WAREHOUSE));
            of.entry(warehouse.clone()).or_insert_with(new).clone()
        };
        let closed = "the semaphore is never closed";
        let _warehouse = of_warehouse.acquire_owned().await.expect(closed);
        let _all = Arc::clone(&self.all).acquire_owned().await.expect(closed);
        Place { _warehouse, _all }
    }
}
