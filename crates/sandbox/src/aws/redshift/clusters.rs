//! The life of a cluster: describe, modify, pause, resume, delete.

use super::{
    input::{nodes, parameter_group, security_groups},
    logins::WarehouseId,
    model::{Cluster, ClusterStatus, ClusterTransition, RoleChanges, StableStatus, Tags},
    page::page,
    rules,
    store::{clusters, find, manage_secret, not_found, use_groups},
    xml,
};
use crate::{
    aws::{ec2, secrets},
    endpoint::{ApiError, Call, World, Xml, error::Result},
};

pub(crate) fn describe(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let wanted = params.get("ClusterIdentifier").map(str::to_lowercase);
    let (keys, values) = (params.texts("TagKeys"), params.texts("TagValues"));
    let tagged = |tags: &Tags| {
        (keys.is_empty() || tags.keys().any(|key| keys.contains(key)))
            && (values.is_empty() || tags.values().any(|value| values.contains(value)))
    };
    let clusters = clusters(world, call);
    if let Some(identifier) = &wanted
        && !clusters.clusters.contains_key(identifier)
    {
        return Err(not_found(identifier));
    }
    let found: Vec<_> = clusters
        .clusters
        .values()
        .filter(|cluster| {
            wanted.as_ref().is_none_or(|wanted| *wanted == cluster.identifier) && tagged(&cluster.tags)
        })
        .collect();
    let (found, marker) = page(params, found, |cluster| &cluster.identifier)?;
    let items = found.into_iter().map(|cluster| xml::cluster(cluster, xml::Shown::At(call.now)));
    Ok(Xml::fields().maybe("Marker", marker).list("Clusters", "Cluster", items))
}

pub(crate) fn modify(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let mut cluster = find(world, call)?.clone();
    require_status(&cluster, call, "available")?;
    cluster.role_changes = RoleChanges::default();
    if let Some(password) = params.get("MasterUserPassword") {
        rules::check_password(password)?;
        if params.flag("ManageMasterPassword")? == Some(true) {
            let text = "You can't specify MasterUserPassword if ManageMasterPassword is true.";
            return Err(ApiError::bad_request("InvalidParameterCombination", text));
        }
        password.clone_into(&mut cluster.admin_password);
    }
    if let Some(port) = params.number("Port")? {
        cluster.port = rules::check_port(&cluster.node_type, port)?;
    }
    if params.has("VpcSecurityGroupIds") {
        cluster.security_groups = security_groups(world, call, &cluster.vpc.clone())?;
    }
    for (name, field) in [
        ("PubliclyAccessible", &mut cluster.publicly_accessible),
        ("EnhancedVpcRouting", &mut cluster.enhanced_vpc_routing),
        ("Encrypted", &mut cluster.encrypted),
        ("AvailabilityZoneRelocation", &mut cluster.zone_relocation),
        ("MultiAZ", &mut cluster.multi_az),
    ] {
        *field = params.flag(name)?.unwrap_or(*field);
    }
    if params.has("ClusterParameterGroupName") {
        cluster.parameter_group = parameter_group(params)?;
    }
    if let Some(node_type) = params.get("NodeType") {
        rules::check_node_type(node_type)?;
        node_type.clone_into(&mut cluster.node_type);
    }
    if params.has("NumberOfNodes") || params.has("ClusterType") {
        (cluster.multi_node, cluster.nodes) = nodes(params)?;
    }
    match params.flag("ManageMasterPassword")? {
        Some(true) if cluster.admin_secret.is_none() => manage_secret(world, call, &mut cluster),
        Some(false) => {
            if let Some(arn) = cluster.admin_secret.take() {
                secrets::remove_managed(world, &call.account, &call.region, &arn);
            }
        }
        _ => {}
    }
    if let Some(new) = params.get("NewClusterIdentifier") {
        rules::check_identifier(new)?;
        if clusters(world, call).clusters.contains_key(new) {
            return Err(ApiError::bad_request("ClusterAlreadyExists", "Cluster already exists"));
        }
        clusters(world, call).clusters.remove(&cluster.identifier);
        new.clone_into(&mut cluster.identifier);
    }
    pass(world, call, cluster, ClusterTransition::Modifying, StableStatus::Available)
}

/// Stores a cluster on its way to another state, and shows it.
pub(super) fn pass(
    world: &mut World,
    call: &Call,
    mut cluster: Cluster,
    passing: ClusterTransition,
    settled: StableStatus,
) -> Result<Xml> {
    let until = call.now.plus_seconds(clusters(world, call).settle_seconds);
    cluster.status = ClusterStatus::through(passing, until, settled);
    let fields = Xml::fields().child(xml::cluster(&cluster, xml::Shown::JustChanged));
    use_groups(world, call, &cluster);
    clusters(world, call).clusters.insert(cluster.identifier.clone(), cluster);
    Ok(fields)
}

pub(super) fn require_status(cluster: &Cluster, call: &Call, wanted: &str) -> Result<()> {
    let status = cluster.status.at(call.now);
    if status == wanted {
        return Ok(());
    }
    let text = format!(
        "The cluster {} is in status {status}; this operation needs it to be {wanted}.",
        cluster.identifier
    );
    Err(ApiError::bad_request("InvalidClusterState", text))
}

pub(crate) fn pause(world: &mut World, call: &Call) -> Result<Xml> {
    let cluster = find(world, call)?.clone();
    require_status(&cluster, call, "available")?;
    if cluster.multi_az {
        // Management Guide, "Setting up Multi-AZ deployment"; the text is the sandbox's own.
        let text = "A Multi-AZ cluster can't be paused.";
        return Err(ApiError::bad_request("InvalidClusterState", text));
    }
    pass(world, call, cluster, ClusterTransition::Pausing, StableStatus::Paused)
}

pub(crate) fn resume(world: &mut World, call: &Call) -> Result<Xml> {
    let cluster = find(world, call)?.clone();
    require_status(&cluster, call, "paused")?;
    pass(world, call, cluster, ClusterTransition::Resuming, StableStatus::Available)
}

pub(crate) fn reboot(world: &mut World, call: &Call) -> Result<Xml> {
    let cluster = find(world, call)?.clone();
    require_status(&cluster, call, "available")?;
    pass(world, call, cluster, ClusterTransition::Rebooting, StableStatus::Available)
}

pub(crate) fn delete(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let skip = params.flag("SkipFinalClusterSnapshot")? == Some(true);
    let snapshot = params.get("FinalClusterSnapshotIdentifier");
    let cluster = find(world, call)?.clone();
    if !skip && snapshot.is_none() {
        let text = "FinalClusterSnapshotIdentifier is required unless SkipFinalClusterSnapshot is specified.";
        return Err(ApiError::bad_request("InvalidParameterCombination", text));
    }
    if skip && snapshot.is_some() {
        let text =
            "FinalClusterSnapshotIdentifier must not be specified if SkipFinalClusterSnapshot is true.";
        return Err(ApiError::bad_request("InvalidParameterCombination", text));
    }
    if cluster.status.at(call.now) == "deleting" {
        let text = format!("There is an operation running on the Cluster {}.", cluster.identifier);
        return Err(ApiError::bad_request("InvalidClusterState", text));
    }
    if let Some(snapshot) = snapshot {
        // The managed secret goes with the cluster; its password comes back with the data.
        let kept = Cluster { admin_secret: None, ..cluster.clone() };
        clusters(world, call).snapshots.insert(snapshot.to_owned(), kept);
    }
    if let Some(arn) = &cluster.admin_secret {
        secrets::remove_managed(world, &call.account, &call.region, arn);
    }
    let (arn, warehouse) =
        (cluster.arn(), WarehouseId::cluster(&call.account, &call.region, &cluster.identifier));
    world.redshift_logins.forget(&warehouse);
    let fields = pass(world, call, cluster, ClusterTransition::Deleting, StableStatus::Deleted)?;
    ec2::network(&mut world.ec2, &call.account, &call.region).group_users.remove(&arn);
    Ok(fields)
}
