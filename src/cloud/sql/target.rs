//! What statements are sent to.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use tokio::sync::Mutex as AsyncMutex;

use super::super::error::subject;
use provision_core::edge::Subject;
use provision_core::facts::{AdminAccess, Connection, WarehouseId, WarehouseKind};

/// A database as its administrator: what a connection is made for. Borrowed, as a call and a fact each
/// have its parts.
#[derive(Clone, Copy)]
pub(super) struct Target<'a> {
    pub(super) warehouse: &'a WarehouseId,
    pub(super) database: &'a str,
    pub(super) admin: &'a AdminAccess,
}

impl<'a> Target<'a> {
    pub(super) fn of(connection: &'a Connection) -> Self {
        let Connection { warehouse, database, admin } = connection;
        Target { warehouse, database, admin }
    }

    pub(super) fn subject(&self, operation: &str) -> Subject {
        subject("sql", operation, &self.to_string())
    }

    /// What is waited for where an answer is long in coming: the compute of a workgroup, which may have been idle.
    pub(super) fn waking(&self) -> Option<String> {
        let workgroup = (self.warehouse.kind == WarehouseKind::Workgroup).then_some(self.warehouse)?;
        Some(format!("Waiting for {workgroup}: if it was idle, it needs up to a minute to resume"))
    }

    fn key(&self) -> Connection {
        Connection {
            warehouse: self.warehouse.clone(),
            database: self.database.to_owned(),
            admin: self.admin.clone(),
        }
    }
}

impl fmt::Display for Target<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "database {} of {}", self.database, self.warehouse)
    }
}

/// Something that there is one of for each target, and that one task at a time uses.
#[derive(Default)]
pub(super) struct PerTarget<T>(Mutex<BTreeMap<Connection, Arc<AsyncMutex<T>>>>);

impl<T: Default> PerTarget<T> {
    pub(super) fn of(&self, target: Target<'_>) -> Arc<AsyncMutex<T>> {
        let mut all = self.0.lock().expect("nothing panics while holding the lock");
        all.entry(target.key()).or_default().clone()
    }

    pub(super) fn count(&self) -> usize {
        self.0.lock().expect("nothing panics while holding the lock").len()
    }

    /// Gives up what is not needed again.
    pub(super) fn forget(&self, target: Target<'_>) {
        self.0.lock().expect("nothing panics while holding the lock").remove(&target.key());
    }
}
