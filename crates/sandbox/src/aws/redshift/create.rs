//! CreateCluster.

use super::{
    input::{admin_password, nodes, parameter_group, read_tags, security_groups},
    model::{Cluster, ClusterStatus, ClusterTransition, RoleChanges, StableStatus, SubnetGroup, Tags},
    rules,
    store::{clusters, manage_secret, use_groups},
    subnet_groups, xml,
};
use crate::{
    aws::{ec2, secrets},
    endpoint::{ApiError, Call, World, Xml, error::Result, id},
};

const DEFAULT_SUBNET_GROUP: &str = "default";

pub(super) fn create(world: &mut World, call: &Call) -> Result<Xml> {
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
        status: ClusterStatus::through(ClusterTransition::Creating, settled, StableStatus::Available),
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
        subnet_group: subnets.name.clone(),
        vpc: subnets.vpc.clone(),
        parameter_group: parameter_group(params)?,
        // The defaults of clusters made since January 2025: private, encrypted.
        publicly_accessible: flag("PubliclyAccessible", false)?,
        encrypted: flag("Encrypted", true)?,
        kms_key: params.get("KmsKeyId").map(str::to_owned),
        enhanced_vpc_routing: flag("EnhancedVpcRouting", false)?,
        zone_relocation: flag("AvailabilityZoneRelocation", false)?,
        multi_az: flag("MultiAZ", false)?,
        roles: params.texts("IamRoles"),
        role_changes: RoleChanges::default(),
        default_role: params.get("DefaultIamRoleArn").map(str::to_owned),
        namespace: id::uuid(),
        tags: read_tags(params)?,
        identifier,
        listens: None,
        shows_listener: true,
        seeded: false,
    };
    if password.is_none() {
        manage_secret(world, call, &mut cluster);
    }
    let fields = Xml::fields().child(xml::cluster(&cluster, xml::Shown::JustChanged));
    use_groups(world, call, &cluster);
    let state = clusters(world, call);
    // That of the default VPC is described like any other from then on.
    state.subnet_groups.entry(subnets.name.clone()).or_insert(subnets);
    state.clusters.insert(cluster.identifier.clone(), cluster);
    Ok(fields)
}

/// The subnet group the cluster goes into; without one, that of the default VPC.
fn subnet_group(world: &mut World, call: &Call) -> Result<SubnetGroup> {
    let name = call.params.get("ClusterSubnetGroupName").unwrap_or(DEFAULT_SUBNET_GROUP).to_lowercase();
    if let Some(group) = clusters(world, call).subnet_groups.get(&name) {
        return Ok(group.clone());
    }
    let network = ec2::network(&mut world.ec2, &call.account, &call.region);
    match network.default_vpc() {
        Some(vpc) if name == DEFAULT_SUBNET_GROUP => {
            let subnets = network.subnets.values().filter(|subnet| subnet.vpc == vpc.id);
            Ok(SubnetGroup {
                name,
                description: "default".to_owned(),
                vpc: vpc.id.clone(),
                subnets: subnets.map(|subnet| (subnet.id.clone(), subnet.zone.clone())).collect(),
                tags: Tags::new(),
            })
        }
        _ => Err(subnet_groups::not_found(&name)),
    }
}
