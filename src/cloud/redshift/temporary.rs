//! Credentials for a database that Redshift itself gives, for a quarter of an hour.

use super::super::clients::Api;
use super::super::error::subject;
use super::super::secret::{Credentials, Secret};
use super::clients::Clients;
use provision_core::edge::CloudError;
use provision_core::facts::WarehouseId;

/// The shortest life there is (Redshift API Reference, GetClusterCredentials); it must only last
/// until the login.
const SECONDS: i32 = 900;

/// Credentials of who is calling, whose database user Redshift makes on a cluster where there is none
/// (Redshift API Reference, GetClusterCredentialsWithIAM).
///
/// # Errors
/// What Redshift said.
pub(super) async fn of_caller_on_cluster(
    redshift: &Clients,
    id: &WarehouseId,
    database: &str,
) -> Result<Credentials, CloudError> {
    let Api { client, transport } = redshift.clusters.of(&id.region);
    let subject = subject("redshift", "GetClusterCredentialsWithIAM", &target(id, database));
    let request = || {
        let request = client.get_cluster_credentials_with_iam().cluster_identifier(&id.name);
        request.db_name(database).duration_seconds(SECONDS).send()
    };
    let answer = transport.read(&subject, request).await?;
    Ok(given(answer.db_user, answer.db_password))
}

/// Credentials of a cluster's database user. The user must exist, because it is not created; where
/// it does not, AWS gives credentials nevertheless, and the login fails.
///
/// # Errors
/// What Redshift said.
pub(super) async fn of_user(
    redshift: &Clients,
    id: &WarehouseId,
    database: &str,
    user: &str,
) -> Result<Credentials, CloudError> {
    let Api { client, transport } = redshift.clusters.of(&id.region);
    let target = format!("user {user} of {}", target(id, database));
    let subject = subject("redshift", "GetClusterCredentials", &target);
    let request = || {
        let request = client.get_cluster_credentials().cluster_identifier(&id.name);
        request.db_user(user).db_name(database).auto_create(false).duration_seconds(SECONDS).send()
    };
    let answer = transport.read(&subject, request).await?;
    // The name that logs in has a prefix: `IAM:awsuser`.
    Ok(given(answer.db_user, answer.db_password))
}

/// Credentials of who is calling, on Serverless, where there are no others (Redshift Serverless API
/// Reference, GetCredentials).
///
/// # Errors
/// What Redshift said.
pub(super) async fn of_caller_on_workgroup(
    redshift: &Clients,
    id: &WarehouseId,
    database: &str,
) -> Result<Credentials, CloudError> {
    let Api { client, transport } = redshift.serverless.of(&id.region);
    let subject = subject("redshift-serverless", "GetCredentials", &target(id, database));
    let request = || {
        let request = client.get_credentials().workgroup_name(&id.name);
        request.db_name(database).duration_seconds(SECONDS).send()
    };
    let answer = transport.read(&subject, request).await?;
    Ok(given(answer.db_user, answer.db_password))
}

fn target(id: &WarehouseId, database: &str) -> String {
    format!("database {database} of {id}")
}

fn given(user: Option<String>, password: Option<String>) -> Credentials {
    Credentials { username: user.unwrap_or_default(), password: Secret::new(password.unwrap_or_default()) }
}
