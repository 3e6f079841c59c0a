//! Credentials that Redshift itself gives, for a quarter of an hour.

use super::super::secrets::{Login, Secret};
use super::super::wire::subject;
use super::super::{Cloud, error};
use super::{Place, caller};
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::WarehouseKind;

/// The shortest life there is (Redshift API Reference, GetClusterCredentials); it must only last
/// until the login.
const SECONDS: i32 = 900;

/// Asks for credentials: on a cluster as the user, unless that stands for an IAM identity; on Serverless as the
/// caller, because GetCredentials has no other (Redshift Serverless API Reference, GetCredentials).
pub(super) async fn login(cloud: &Cloud, place: Place<'_>, user: Option<&str>) -> Result<Login, CloudError> {
    match (place.warehouse.kind, caller::is_administrator(cloud, place)?) {
        (WarehouseKind::Cluster, false) => of_user(cloud, place, user).await,
        (WarehouseKind::Cluster, true) => of_caller_on_cluster(cloud, place).await,
        (WarehouseKind::Workgroup, _) => of_caller(cloud, place).await,
    }
}

/// As who is calling, whose database user Redshift makes where there is none (Redshift API Reference,
/// GetClusterCredentialsWithIAM).
async fn of_caller_on_cluster(cloud: &Cloud, place: Place<'_>) -> Result<Login, CloudError> {
    let Place { warehouse, database, .. } = place;
    let client = cloud.clients.redshift(&warehouse.region);
    let subject = subject("redshift", "GetClusterCredentialsWithIAM", &place.to_string());
    let request = || {
        let request = client.get_cluster_credentials_with_iam().cluster_identifier(&warehouse.name);
        request.db_name(database).duration_seconds(SECONDS).send()
    };
    let answer = cloud.wire.read(&subject, request).await?;
    Ok(given(answer.db_user, answer.db_password))
}

/// The user must exist, because it is not created; where it does not, AWS gives credentials
/// nevertheless, and the login fails.
async fn of_user(cloud: &Cloud, place: Place<'_>, user: Option<&str>) -> Result<Login, CloudError> {
    let Place { warehouse, database, .. } = place;
    let Some(user) = user else {
        return Err(CloudError {
            hint: Some("name one in `admin.user`".to_owned()),
            ..error::plain(
                &place.subject("Connect"),
                CloudErrorKind::Permanent,
                "the cluster does not tell its admin user",
            )
        });
    };
    let client = cloud.clients.redshift(&warehouse.region);
    let subject = subject("redshift", "GetClusterCredentials", &format!("user {user} of {place}"));
    let request = || {
        let request = client.get_cluster_credentials().cluster_identifier(&warehouse.name);
        request.db_user(user).db_name(database).auto_create(false).duration_seconds(SECONDS).send()
    };
    let answer = cloud.wire.read(&subject, request).await?;
    // The name that logs in has a prefix: `IAM:awsuser`.
    Ok(given(answer.db_user, answer.db_password))
}

async fn of_caller(cloud: &Cloud, place: Place<'_>) -> Result<Login, CloudError> {
    let Place { warehouse, database, .. } = place;
    let client = cloud.clients.serverless(&warehouse.region);
    let subject = subject("redshift-serverless", "GetCredentials", &place.to_string());
    let request = || {
        let request = client.get_credentials().workgroup_name(&warehouse.name);
        request.db_name(database).duration_seconds(SECONDS).send()
    };
    let answer = cloud.wire.read(&subject, request).await?;
    Ok(given(answer.db_user, answer.db_password))
}

fn given(user: Option<String>, password: Option<String>) -> Login {
    Login { username: user.unwrap_or_default(), password: Secret::new(password.unwrap_or_default()) }
}
