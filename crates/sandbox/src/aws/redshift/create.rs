//! CreateCluster.

use super::{
    clusters::{
        admin_password, clusters, manage_secret, parameter_group, read_tags, security_groups, use_groups,
    },
    model::{Cluster, Passing, Settled, Status, SubnetGroup, Tags},
    rules, xml,
};
use crate::{
    aws::{ec2, secrets},
    chassis::{ApiError, Call, Params, World, Xml, error::Result, id},
};

const SUBNET_GROUP: &str = "default";

pub fn create(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let identifier = params.require("ClusterIdentifier")?.to_lowercase();
    rules::check_identifier(&identifier)?;
    let node_type = params.require("NodeType")?;
    rules::check_node_type(node_type)?;
    let admin = params.require("MasterUsername")?;
    rules::check_user("MasterUsername", admin)?;
    let database = params.get("DBName").unwrap_or("dev");
    rules::check_database(database)?;
    let (multi_node, nodes) = nodes(params)?;
    let port = rules::check_port(node_type, params.number("Port")?.unwrap_or(5439))?;
    let password = admin_password(params)?;
    if clusters(world, call).clusters.contains_key(&identifier) {
        return Err(ApiError::bad_request("ClusterAlreadyExists", "Cluster already exists"));
    }
    let subnets = subnet_group(world, call)?;
    let security_groups = security_groups(world, call, &subnets.vpc)?;
    let settled = call.now.plus_seconds(clusters(world, call).settle_seconds);
    let flag = |name: &str, default: bool| Ok::<_, ApiError>(params.flag(name)?.unwrap_or(default));
    let mut cluster = Cluster {
        status: Status::through(Passing::Creating, settled, Settled::Available),
        region: call.region.clone(),
        account: call.account.clone(),
        created: call.now,
        database: database.to_owned(),
        node_type: node_type.to_owned(),
        nodes,
        multi_node,
        admin: admin.to_owned(),
        admin_password: password.clone().unwrap_or_else(|| secrets::random_password(32)),
        admin_secret: None,
        port,
        security_groups,
        zone: subnets.subnets.values().next().cloned().unwrap_or_default(),
        subnet_group: subnets.name,
        vpc: subnets.vpc,
        parameter_group: parameter_group(params)?,
        // The defaults of clusters made since January 2025: private, encrypted.
        publicly_accessible: flag("PubliclyAccessible", false)?,
        encrypted: flag("Encrypted", true)?,
        kms_key: params.get("KmsKeyId").map(str::to_owned),
        enhanced_vpc_routing: flag("EnhancedVpcRouting", false)?,
        zone_relocation: flag("AvailabilityZoneRelocation", false)?,
        roles: params.texts("IamRoles"),
        default_role: params.get("DefaultIamRoleArn").map(str::to_owned),
        namespace: id::uuid(),
        tags: read_tags(params)?,
        identifier,
        listens: None,
        shows_listener: false,
    };
    if password.is_none() {
        manage_secret(world, call, &mut cluster);
    }
    let fields = Xml::fields().child(xml::cluster(&cluster, xml::Shown::JustChanged));
    use_groups(world, call, &cluster);
    clusters(world, call).clusters.insert(cluster.identifier.clone(), cluster);
    Ok(fields)
}

pub fn nodes(params: &Params) -> Result<(bool, u32)> {
    let count = params.number("NumberOfNodes")?;
    let multi_node = match params.get("ClusterType") {
        Some("multi-node") => true,
        Some("single-node") => false,
        None => count.is_some_and(|count| count > 1),
        Some(other) => {
            let text = format!("Invalid cluster type: {other}");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
    };
    let combination = |text: &str| Err(ApiError::bad_request("InvalidParameterCombination", text));
    match (multi_node, count) {
        (false, None | Some(1)) => Ok((false, 1)),
        (false, _) => combination("Number of nodes must not be specified for cluster type single-node"),
        (true, Some(count @ 2..=128)) => Ok((true, count as u32)),
        (true, Some(129..)) => {
            let text = "The operation would exceed the number of nodes allowed in a cluster.";
            Err(ApiError::bad_request("NumberOfNodesPerClusterLimitExceeded", text))
        }
        (true, _) => {
            combination("Number of nodes for cluster type multi-node must be greater than or equal to 2")
        }
    }
}

/// The subnet group the cluster goes into; without one, that of the default VPC.
fn subnet_group(world: &mut World, call: &Call) -> Result<SubnetGroup> {
    let name = call.params.get("ClusterSubnetGroupName").unwrap_or(SUBNET_GROUP).to_lowercase();
    if let Some(group) = clusters(world, call).subnet_groups.get(&name) {
        return Ok(group.clone());
    }
    let network = ec2::network(&mut world.ec2, &call.account, &call.region);
    match network.default_vpc() {
        Some(vpc) if name == SUBNET_GROUP => {
            let subnets = network.subnets.values().filter(|subnet| subnet.vpc == vpc.id);
            Ok(SubnetGroup {
                name,
                description: "default".to_owned(),
                vpc: vpc.id.clone(),
                subnets: subnets.map(|subnet| (subnet.id.clone(), subnet.zone.clone())).collect(),
                tags: Tags::new(),
            })
        }
        _ => Err(super::subnet_groups::not_found(&name)),
    }
}
