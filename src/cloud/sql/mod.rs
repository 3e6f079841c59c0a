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
mod refusal;
mod session;
mod ssh;
mod temporary;
#[cfg(test)]
mod tests;

use std::fmt;

pub(super) use facts::{Asked, Facts};
pub(super) use holdings::holdings;
pub(super) use session::Sessions;

use super::Cloud;
use super::wire::subject;
use super::{error, password};
use data_api::DataApi;
use provision_core::engine::{
    AdminAccess, CloudError, CloudErrorKind, SqlCall, Subject, Warehouse, WarehouseId,
};
use provision_core::spec::TemplateError;
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

    /// An error of a session, with the next step on this road.
    fn explain(&self, cloud: &Cloud, error: CloudError) -> CloudError {
        let caller = caller::is_administrator(cloud, *self).unwrap_or(false);
        let hint = match (error.code.as_deref(), self.admin) {
            (Some("42501"), _) if caller => caller::lacks_rights(&cloud.identity),
            (Some("28000" | "28P01"), AdminAccess::Temporary { .. }) if !caller => {
                "AWS gives credentials for users that do not exist: check `admin.user`".to_owned()
            }
            (Some("28000" | "28P01"), AdminAccess::Password { password_env, .. }) => format!(
                "check `admin.user` and the value of {password_env}; a user without a password (PASSWORD DISABLE) \
                 can only come with `admin.via = \"temporary\"`"
            ),
            (Some("28000" | "28P01"), AdminAccess::Secret { .. }) => {
                "the secret does not hold the user's present name and password: was one of them changed by hand? \
                 `admin.via = \"temporary\"` needs neither"
                    .to_owned()
            }
            _ => return error,
        };
        CloudError { hint: Some(hint), ..error }
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
    let SqlCall { warehouse, database, admin, password, statements } = call;
    let place = Place { warehouse, database, admin };
    let subject = place.subject("Transaction");
    let mut statements = statements.clone();
    if let Some(set) = password {
        statements.insert(0, password::statement(cloud, set).await?.expose().to_owned());
    }
    let gate = cloud.sessions.gate(warehouse);
    let _turn = gate.lock().await;
    if let AdminAccess::DataApi { .. } = admin {
        return DataApi::new(cloud, place, None).await?.transaction(&statements).await;
    }
    let session = cloud.sessions.session(place);
    let mut session = session.lock().await;
    session.open(cloud, place, None).await?;
    let done = cloud.wire.record(&subject, session.transaction(&subject, &statements)).await;
    done.map_err(|error| place.explain(cloud, error))
}
