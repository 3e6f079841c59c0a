//! What statements are sent to.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use tokio::sync::Mutex as AsyncMutex;

use super::super::error::subject;
use provision_core::edge::Subject;
use provision_core::facts::{AdminAccess, WarehouseId};

/// A database as its administrator: what a connection is made for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) struct Target<'a> {
    pub(in super::super) warehouse: &'a WarehouseId,
    pub(in super::super) database: &'a str,
    pub(in super::super) admin: &'a AdminAccess,
}

impl Target<'_> {
    pub(super) fn subject(&self, operation: &str) -> Subject {
        subject("sql", operation, &self.to_string())
    }

    fn key(&self) -> Key {
        (self.warehouse.clone(), self.database.to_owned(), self.admin.clone())
    }
}

impl fmt::Display for Target<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "database {} of {}", self.database, self.warehouse)
    }
}

type Key = (WarehouseId, String, AdminAccess);

/// Something that there is one of for each target, and that one task at a time uses.
#[derive(Default)]
pub(super) struct PerTarget<T>(Mutex<BTreeMap<Key, Arc<AsyncMutex<T>>>>);

impl<T: Default> PerTarget<T> {
    pub(super) fn of(&self, target: Target<'_>) -> Arc<AsyncMutex<T>> {
        let mut all = self.0.lock().expect("nothing panics while holding the lock");
        all.entry(target.key()).or_default().clone()
    }

    /// Gives up what is not needed again.
    pub(super) fn forget(&self, target: Target<'_>) {
        self.0.lock().expect("nothing panics while holding the lock").remove(&target.key());
    }
}
