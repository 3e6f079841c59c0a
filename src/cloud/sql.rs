//! Facts from and transactions in a database, over connections that are kept.
//!
//! Only the simple-query protocol is used: Redshift lacks the catalogs that drivers read for
//! anything else.

mod acl;
mod connect;
mod facts;
mod login;
mod session;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub(super) use session::Sessions;

use super::Cloud;
use super::error;
use super::wire::subject;
use crate::engine::{
    AdminAccess, CloudError, CloudErrorKind, Database, SqlCall, Subject, Warehouse, WarehouseId,
};

/// A database as its administrator: what a connection is made for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place<'a> {
    pub(super) warehouse: &'a WarehouseId,
    pub(super) database: &'a str,
    pub(super) admin: &'a AdminAccess,
}

impl Place<'_> {
    fn subject(&self, operation: &str) -> Subject {
        subject("sql", operation, &format!("database {} of {}", self.database, self.warehouse))
    }
}

/// The facts of several users in one round trip, by user; with each, whether what it owns matters.
pub(super) async fn facts(
    cloud: &Cloud,
    place: Place<'_>,
    warehouse: &Warehouse,
    users: &BTreeMap<String, bool>,
) -> Result<BTreeMap<String, Database>, CloudError> {
    let subject = place.subject("Query");
    let statements = facts::statements(place.database, users)
        .map_err(|problem| error::plain(&subject, CloudErrorKind::Permanent, problem.to_string()))?;
    let read = || async {
        let session = cloud.sessions.session(place);
        let mut session = session.lock().await;
        session.open(cloud, place, Some(warehouse)).await?;
        cloud.wire.record(&subject, session.run(&subject, &statements)).await
    };
    let answers = cloud.wire.patiently(read).await?;
    facts::read(users, &answers).map_err(|problem| error::plain(&subject, CloudErrorKind::Permanent, problem))
}

/// Runs one transaction. Transactions in one warehouse take turns, because Redshift refuses
/// concurrent changes of its catalogs (Redshift Database Developer Guide, "Serializable
/// isolation").
pub(super) async fn execute(cloud: &Cloud, call: &SqlCall) -> Result<(), CloudError> {
    let SqlCall { warehouse, database, admin, statements } = call;
    let place = Place { warehouse, database, admin };
    let subject = place.subject("Transaction");
    let gate = cloud.sessions.gate(warehouse);
    let _turn = gate.lock().await;
    let session = cloud.sessions.session(place);
    let mut session = session.lock().await;
    session.open(cloud, place, None).await?;
    cloud.wire.record(&subject, session.transaction(&subject, statements)).await
}
