//! The life of a cluster: describe, modify, pause, resume, delete.

use super::{
    create::nodes,
    logins::WarehouseId,
    model::{Cluster, Clusters, Passing, Settled, Status, Tags},
    rules, xml,
};
use crate::{
    aws::{ec2, secrets},
    chassis::{ApiError, Call, Params, World, Xml, error::Result},
};

pub fn clusters<'w>(world: &'w mut World, call: &Call) -> &'w mut Clusters {
    let clusters = world.redshift.of(&call.account, &call.region);
    clusters.settle(call.now);
    clusters
}

/// The admin's password, or None when Redshift is to manage it in a secret.
pub fn admin_password(params: &Params) -> Result<Option<String>> {
    let managed = params.flag("ManageMasterPassword")? == Some(true);
    let combination = |text: &str| Err(ApiError::bad_request("InvalidParameterCombination", text));
    match (params.get("MasterUserPassword"), managed) {
        (Some(_), true) => {
            combination("You can't specify MasterUserPassword if ManageMasterPassword is true.")
        }
        (None, true) => Ok(None),
        (Some(password), false) => {
            rules::check_password(password)?;
            Ok(Some(password.to_owned()))
        }
        (None, false) => {
            combination("You must specify MasterUserPassword or set ManageMasterPassword to true.")
        }
    }
}

pub fn parameter_group(params: &Params) -> Result<String> {
    let name = params.get("ClusterParameterGroupName").unwrap_or("default.redshift-2.0");
    match name {
        "default.redshift-1.0" | "default.redshift-2.0" => Ok(name.to_owned()),
        _ => Err(super::parameters::not_found(name)),
    }
}

/// The VPC security groups asked for, or the VPC's default one.
pub fn security_groups(world: &mut World, call: &Call, vpc: &str) -> Result<Vec<String>> {
    let wanted = call.params.texts("VpcSecurityGroupIds");
    let network = ec2::network(&mut world.ec2, &call.account, &call.region);
    if wanted.is_empty() {
        let mut groups = network.groups.values();
        let default = groups.find(|group| group.vpc == vpc && group.name == "default");
        return Ok(default.map(|group| group.id.clone()).into_iter().collect());
    }
    for id in &wanted {
        if network.groups.get(id).is_none_or(|group| group.vpc != vpc) {
            let text = format!("The VPC security group {id} is not in the cluster's VPC {vpc}.");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
    }
    if wanted.len() > 5 {
        let text = "A cluster can have at most five VPC security groups.";
        return Err(ApiError::bad_request("InvalidParameterValue", text));
    }
    Ok(wanted)
}

/// Lets EC2 know which groups are in use.
pub fn use_groups(world: &mut World, call: &Call, cluster: &Cluster) {
    let network = ec2::network(&mut world.ec2, &call.account, &call.region);
    network.group_users.insert(cluster.arn(), cluster.security_groups.clone());
}

pub fn manage_secret(world: &mut World, call: &Call, cluster: &mut Cluster) {
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

pub fn not_found(identifier: &str) -> ApiError {
    ApiError::not_found("ClusterNotFound", format!("Cluster {identifier} not found."))
}

pub fn find<'w>(world: &'w mut World, call: &Call) -> Result<&'w mut Cluster> {
    let identifier = call.params.require("ClusterIdentifier")?.to_lowercase();
    let cluster = clusters(world, call).clusters.get_mut(&identifier);
    cluster.ok_or_else(|| not_found(&identifier))
}

pub fn describe(world: &mut World, call: &Call) -> Result<Xml> {
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
    let (found, marker) = super::page(params, found, |cluster| &cluster.identifier)?;
    let items = found.into_iter().map(|cluster| xml::cluster(cluster, xml::Shown::At(call.now)));
    Ok(Xml::fields().maybe("Marker", marker).list("Clusters", "Cluster", items))
}

pub fn modify(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let mut cluster = find(world, call)?.clone();
    require_status(&cluster, call, "available")?;
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
    pass(world, call, cluster, Passing::Modifying, Settled::Available)
}

/// Stores a cluster on its way to another state, and shows it.
fn pass(
    world: &mut World,
    call: &Call,
    mut cluster: Cluster,
    passing: Passing,
    settled: Settled,
) -> Result<Xml> {
    let until = call.now.plus_seconds(clusters(world, call).settle_seconds);
    cluster.status = Status::through(passing, until, settled);
    let fields = Xml::fields().child(xml::cluster(&cluster, xml::Shown::JustChanged));
    use_groups(world, call, &cluster);
    clusters(world, call).clusters.insert(cluster.identifier.clone(), cluster);
    Ok(fields)
}

fn require_status(cluster: &Cluster, call: &Call, wanted: &str) -> Result<()> {
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

pub fn pause(world: &mut World, call: &Call) -> Result<Xml> {
    let cluster = find(world, call)?.clone();
    require_status(&cluster, call, "available")?;
    pass(world, call, cluster, Passing::Pausing, Settled::Paused)
}

pub fn resume(world: &mut World, call: &Call) -> Result<Xml> {
    let cluster = find(world, call)?.clone();
    require_status(&cluster, call, "paused")?;
    pass(world, call, cluster, Passing::Resuming, Settled::Available)
}

pub fn reboot(world: &mut World, call: &Call) -> Result<Xml> {
    let cluster = find(world, call)?.clone();
    require_status(&cluster, call, "available")?;
    pass(world, call, cluster, Passing::Rebooting, Settled::Available)
}

pub fn delete(world: &mut World, call: &Call) -> Result<Xml> {
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
    if let Some(arn) = &cluster.admin_secret {
        secrets::remove_managed(world, &call.account, &call.region, arn);
    }
    let (arn, warehouse) =
        (cluster.arn(), WarehouseId::cluster(&call.account, &call.region, &cluster.identifier));
    world.redshift_logins.forget(&warehouse);
    let fields = pass(world, call, cluster, Passing::Deleting, Settled::Deleted)?;
    ec2::network(&mut world.ec2, &call.account, &call.region).group_users.remove(&arn);
    Ok(fields)
}

pub fn modify_roles(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let cluster = find(world, call)?;
    let removed = params.texts("RemoveIamRoles");
    cluster.roles.retain(|role| !removed.contains(role));
    for role in params.texts("AddIamRoles") {
        if !role.starts_with("arn:") || !role.contains(":role/") {
            let text = format!("The IAM role {role} is not valid or doesn't exist.");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
        if !cluster.roles.contains(&role) {
            cluster.roles.push(role);
        }
    }
    if let Some(role) = params.get("DefaultIamRoleArn") {
        cluster.default_role = Some(role.to_owned());
    }
    Ok(Xml::fields().child(xml::cluster(cluster, xml::Shown::At(call.now))))
}

pub fn read_tags(params: &Params) -> Result<Tags> {
    let tags = params.list("Tags").into_iter().map(|tag| {
        let (key, value) = (tag.get("Key").unwrap_or_default(), tag.get("Value").unwrap_or_default());
        if key.is_empty()
            || key.chars().count() > 128
            || value.chars().count() > 256
            || key.starts_with("aws:")
        {
            let text = format!("The tag {key} is invalid.");
            return Err(ApiError::bad_request("InvalidTagFault", text));
        }
        Ok((key.to_owned(), value.to_owned()))
    });
    let tags: Tags = tags.collect::<Result<_>>()?;
    if tags.len() > 50 {
        let text = "You have exceeded the number of tags allowed.";
        return Err(ApiError::bad_request("TagLimitExceededFault", text));
    }
    Ok(tags)
}
