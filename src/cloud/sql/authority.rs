//! As whom the Data API runs statements.

use super::caller;
use super::login::Logins;
use super::target::Target;
use provision_core::edge::CloudError;
use provision_core::facts::{AdminAccess, WarehouseFacts, WarehouseKind};

/// As whom statements run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Authority {
    /// Whose login is in the secret of this name or ARN.
    Secret(String),
    /// A user of a cluster, with temporary credentials.
    User(String),
    /// The database user that the caller's IAM identity maps to.
    Caller,
}

/// Finds out as whom to run statements, with the warehouse as it was observed or, where it was not,
/// as it is now.
///
/// # Errors
/// The spec names the database user of another identity, or the warehouse cannot be read.
pub(super) async fn authority(
    logins: &Logins,
    target: Target<'_>,
    warehouse: Option<&WarehouseFacts>,
) -> Result<Authority, CloudError> {
    // Without a secret or a user the Data API signs the caller in (Redshift Data API Reference, ExecuteStatement).
    if caller::is_administrator(logins.identity(), target)? {
        return Ok(Authority::Caller);
    }
    if let AdminAccess::DataApi { secret, user } = target.admin {
        let secret = secret.clone().map(Authority::Secret);
        if let Some(named) = secret.or_else(|| user.clone().map(Authority::User)) {
            return Ok(named);
        }
    }
    let WarehouseFacts { admin_secret, admin_user, .. } = logins.known(target, warehouse).await?;
    // On Serverless there is no choice of the user (Redshift Data API Reference, ExecuteStatement).
    let user = admin_user.filter(|_| target.warehouse.kind == WarehouseKind::Cluster);
    let secret = admin_secret.map(Authority::Secret);
    Ok(secret.or_else(|| user.map(Authority::User)).unwrap_or(Authority::Caller))
}
