//! The clusters of a region: finding one, and telling EC2 and Secrets Manager of it.

use super::model::{Cluster, Clusters};
use crate::{
    aws::{ec2, secrets},
    endpoint::{ApiError, Call, World, error::Result},
};

pub(super) fn clusters<'w>(world: &'w mut World, call: &Call) -> &'w mut Clusters {
    let clusters = world.redshift.of(&call.account, &call.region);
    clusters.settle(call.now);
    clusters
}

/// Lets EC2 know which groups are in use.
pub(super) fn use_groups(world: &mut World, call: &Call, cluster: &Cluster) {
    let network = ec2::network(&mut world.ec2, &call.account, &call.region);
    network.group_users.insert(cluster.arn(), cluster.security_groups.clone());
}

pub(super) fn manage_secret(world: &mut World, call: &Call, cluster: &mut Cluster) {
    let secret = secrets::Managed {
        name: format!("redshift!{}-{}", cluster.identifier, cluster.admin),
        description: format!("Secret for the Amazon Redshift cluster {}", cluster.arn()),
        username: &cluster.admin,
        password: &cluster.admin_password,
        owner_tag: ("aws:redshift:primaryClusterArn", cluster.arn()),
    };
    let (account, region) = (&call.account, &call.region);
    cluster.admin_secret = Some(secrets::put_managed(world, account, region, call.now, secret));
}

pub(super) fn not_found(identifier: &str) -> ApiError {
    ApiError::not_found("ClusterNotFound", format!("Cluster {identifier} not found."))
}

pub(super) fn find<'w>(world: &'w mut World, call: &Call) -> Result<&'w mut Cluster> {
    let identifier = call.params.require("ClusterIdentifier")?.to_lowercase();
    let cluster = clusters(world, call).clusters.get_mut(&identifier);
    cluster.ok_or_else(|| not_found(&identifier))
}
