//! RestoreFromClusterSnapshot: a cluster as it was when it was deleted with a final snapshot.

use super::{
    clusters::pass,
    input::security_groups,
    model::{Cluster, ClusterTransition, RoleChanges, StableStatus},
    rules,
    store::clusters,
};
use crate::endpoint::{ApiError, Call, World, Xml, error::Result};

/// The databases with their users and groups come back, roles do not unless they are named (Redshift API Reference,
/// RestoreFromClusterSnapshot). The sandbox's own: the namespace keeps its id, because the data is found by it.
pub(super) fn restore(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let identifier = params.require("ClusterIdentifier")?.to_lowercase();
    rules::check_identifier(&identifier)?;
    let snapshot = params.require("SnapshotIdentifier")?.to_owned();
    let now = call.now;
    let state = clusters(world, call);
    state.settle(now);
    if state.clusters.contains_key(&identifier) {
        return Err(ApiError::bad_request("ClusterAlreadyExists", "Cluster already exists"));
    }
    let Some(kept) = state.snapshots.get(&snapshot).cloned() else {
        return Err(ApiError::new(404, "ClusterSnapshotNotFound", format!("Snapshot {snapshot} not found.")));
    };
    let mut cluster = Cluster {
        identifier,
        created: now,
        roles: params.texts("IamRoles"),
        role_changes: RoleChanges::default(),
        default_role: params.get("DefaultIamRoleArn").map(str::to_owned),
        ..kept
    };
    if let Some(port) = params.number("Port")? {
        cluster.port = rules::check_port(&cluster.node_type, port)?;
    }
    if params.has("VpcSecurityGroupIds") {
        cluster.security_groups = security_groups(world, call, &cluster.vpc.clone())?;
    }
    pass(world, call, cluster, ClusterTransition::Creating, StableStatus::Available)
}
