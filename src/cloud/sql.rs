//! Facts from and transactions in a database, over connections that are kept or the Data API.
//!
//! On connections only the simple-query protocol is used: Redshift lacks the catalogs that drivers read for
//! anything else.

mod acl;
mod caller;
mod connect;
mod data_api;
mod facts;
mod holdings;
mod login;
mod session;
mod temporary;
#[cfg(test)]
mod tests;

use std::fmt;

pub(super) use facts::{Asked, Facts};
pub(super) use holdings::holdings;
pub(super) use session::Sessions;

use super::Cloud;
use super::error;
use super::wire::subject;
use crate::engine::{
    AdminAccess, CloudError, CloudErrorKind, SqlCall, Subject, Warehouse, WarehouseId, WarehouseKind,
};
use crate::spec::TemplateError;
use data_api::DataApi;
use session::Rows;

/// A database as its administrator: what a connection is made for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place<'a> {
    pub(super) warehouse: &'a WarehouseId,
    pub(super) database: &'a str,
    pub(super) admin: &'a AdminAccess,
}

impl Place<'_> {
    fn subject(&self, operation: &str) -> Subject {
        subject("sql", operation, &self.to_string())
    }

    /// An error of a session. Who logs in on Serverless with temporary credentials is nobody's
    /// administrator, but the caller.
    fn explain(&self, cloud: &Cloud, error: CloudError) -> CloudError {
        let caller = matches!(self.admin, AdminAccess::Temporary { .. })
            && self.warehouse.kind == WarehouseKind::Workgroup;
        match error.code.as_deref() {
            Some("42501") if caller => {
                CloudError { hint: Some(caller::lacks_rights(&cloud.identity)), ..error }
            }
            _ => error,
        }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "database {} of {}", self.database, self.warehouse)
    }
}

/// What is asked about one database, in one round trip.
pub(super) async fn facts(
    cloud: &Cloud,
    place: Place<'_>,
    warehouse: &Warehouse,
    asked: &Asked,
) -> Result<Facts, CloudError> {
    let statements = facts::statements(place.database, asked);
    read(cloud, place, warehouse, statements, |answers| facts::read(asked, answers)).await
}

/// Runs statements that only read, in one round trip, and makes sense of the rows of each.
async fn read<T>(
    cloud: &Cloud,
    place: Place<'_>,
    warehouse: &Warehouse,
    statements: Result<Vec<String>, TemplateError>,
    understand: impl FnOnce(&[Rows]) -> Result<T, String>,
) -> Result<T, CloudError> {
    let subject = place.subject("Query");
    let permanent = |problem: String| error::plain(&subject, CloudErrorKind::Permanent, problem);
    let statements = statements.map_err(|problem| permanent(problem.to_string()))?;
    let answers = match place.admin {
        AdminAccess::DataApi { .. } => {
            let data_api = DataApi::new(cloud, place, Some(warehouse)).await?;
            cloud.wire.patiently(|| data_api.query(&statements)).await?
        }
        _ => {
            let read = || async {
                let session = cloud.sessions.session(place);
                let mut session = session.lock().await;
                session.open(cloud, place, Some(warehouse)).await?;
                cloud.wire.record(&subject, session.run(&subject, &statements)).await
            };
            cloud.wire.patiently(read).await.map_err(|error| place.explain(cloud, error))?
        }
    };
    understand(&answers).map_err(permanent)
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
    if let AdminAccess::DataApi { .. } = admin {
        return DataApi::new(cloud, place, None).await?.transaction(statements).await;
    }
    let session = cloud.sessions.session(place);
    let mut session = session.lock().await;
    session.open(cloud, place, None).await?;
    let done = cloud.wire.record(&subject, session.transaction(&subject, statements)).await;
    done.map_err(|error| place.explain(cloud, error))
}
