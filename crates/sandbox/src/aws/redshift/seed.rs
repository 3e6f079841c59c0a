//! The seeded cluster, and where seeded warehouses stand.

use super::model::{self, Cluster};
use crate::aws::{ec2, secrets};
use crate::endpoint::{Timestamp, World, id};
use crate::seed::{CLUSTER, WAREHOUSE_ADMIN, WAREHOUSE_PASSWORD};

pub(super) fn seed(world: &mut World, account: &str, region: &str) {
    let placement = Placement::of(world, account, region);
    let mut cluster = Cluster {
        identifier: CLUSTER.to_owned(),
        region: region.to_owned(),
        account: account.to_owned(),
        status: model::ClusterStatus::available(),
        created: Timestamp::wall(),
        database: "dev".to_owned(),
        node_type: "ra3.xlplus".to_owned(),
        nodes: 2,
        multi_node: true,
        admin: WAREHOUSE_ADMIN.to_owned(),
        admin_password: WAREHOUSE_PASSWORD.to_owned(),
        admin_secret: None,
        port: 5439,
        security_groups: vec![placement.security_group],
        subnet_group: "analytics".to_owned(),
        vpc: placement.vpc.clone(),
        zone: format!("{region}a"),
        parameter_group: "default.redshift-2.0".to_owned(),
        publicly_accessible: true,
        encrypted: true,
        kms_key: None,
        enhanced_vpc_routing: false,
        zone_relocation: false,
        multi_az: false,
        roles: Vec::new(),
        role_changes: model::RoleChanges::default(),
        default_role: None,
        namespace: id::uuid(),
        tags: [("team".to_owned(), "data".to_owned())].into(),
        listens: None,
        shows_listener: true,
        seeded: true,
    };
    let secret = secrets::Managed {
        name: format!("redshift!{CLUSTER}-{WAREHOUSE_ADMIN}"),
        description: format!("Secret for the Amazon Redshift cluster {}", cluster.arn()),
        username: WAREHOUSE_ADMIN,
        password: WAREHOUSE_PASSWORD,
        owner_tag: ("aws:redshift:primaryClusterArn", cluster.arn()),
    };
    cluster.admin_secret = Some(secrets::put_managed(world, account, region, cluster.created, secret));
    let group = model::SubnetGroup {
        name: "analytics".to_owned(),
        description: "Public subnets of the analytics VPC".to_owned(),
        vpc: placement.vpc,
        subnets: placement.public_subnets,
        tags: model::Tags::new(),
    };
    let network = ec2::network(&mut world.ec2, account, region);
    network.group_users.insert(cluster.arn(), cluster.security_groups.clone());
    let clusters = world.redshift.of(account, region);
    clusters.subnet_groups.insert(group.name.clone(), group);
    clusters.clusters.insert(cluster.identifier.clone(), cluster);
}

/// Where a seeded warehouse stands: the seeded VPC, its public subnets and the
/// security group for warehouses.
pub(crate) struct Placement {
    pub vpc: String,
    pub public_subnets: std::collections::BTreeMap<String, String>,
    pub security_group: String,
}

impl Placement {
    pub(crate) fn of(world: &mut World, account: &str, region: &str) -> Self {
        let network = ec2::network(&mut world.ec2, account, region);
        let vpc =
            network.vpcs.values().find(|vpc| !vpc.is_default).map(|vpc| vpc.id.clone()).unwrap_or_default();
        let named = |id: &str, start: &str| {
            network.tags_of(id).get("Name").is_some_and(|name| name.starts_with(start))
        };
        let subnets = network.subnets.values().filter(|s| s.vpc == vpc && named(&s.id, "analytics-public"));
        let group = network.groups.values().find(|group| group.vpc == vpc && group.name == "warehouse");
        Self {
            public_subnets: subnets.map(|subnet| (subnet.id.clone(), subnet.zone.clone())).collect(),
            security_group: group.map(|group| group.id.clone()).unwrap_or_default(),
            vpc,
        }
    }
}
