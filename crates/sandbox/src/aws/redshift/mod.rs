//! Amazon Redshift: provisioned clusters and the credentials for them.

pub mod clusters;
mod create;
pub mod credentials;
pub mod logins;
pub mod model;
pub mod parameters;
pub mod rules;
pub mod subnet_groups;
pub mod tags;
pub mod warehouses;
pub mod xml;

pub use logins::{Login, Logins, WarehouseId};
pub use model::{Cluster, Clusters};
pub use warehouses::{SEEDED_WAREHOUSES, Warehouses};

use crate::{
    aws::{ec2, secrets},
    chassis::{
        Access, ApiError, Call, Cloud, Params, Protocol, Reply, Service, Timestamp, World, error::Result,
        request::partition,
    },
};

/// The seeded warehouses' admin, in us-east-1 and eu-west-1 alike.
pub const SEED_ADMIN: &str = "awsuser";
pub const SEED_ADMIN_PASSWORD: &str = "Sandbox-Admin-1";
/// The seeded cluster.
pub const SEED_CLUSTER: &str = "analytics";

pub struct Redshift;

#[async_trait::async_trait]
impl Service for Redshift {
    fn name(&self) -> &'static str {
        "redshift"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Query { version: "2012-12-01", xmlns: "http://redshift.amazonaws.com/doc/2012-12-01/" }
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        let reply = answer(&mut cloud.world(), call)?;
        if !call.operation.starts_with("Describe") {
            warehouses::reconcile(cloud).await?;
        }
        Ok(reply)
    }

    /// Permissions as in the Service Authorization Reference, Amazon Redshift.
    fn access(&self, call: &Call, _world: &World) -> Vec<Access> {
        let arn = |rest: String| {
            format!("arn:{}:redshift:{}:{}:{rest}", partition(&call.region), call.region, call.account)
        };
        let action = format!("redshift:{}", call.operation);
        let cluster = call.params.get("ClusterIdentifier").unwrap_or("*");
        match call.operation.as_str() {
            "GetClusterCredentials" => credential_access(call, cluster, &arn),
            "GetClusterCredentialsWithIAM" => {
                let database = call.params.get("DbName").unwrap_or("*");
                let access = Access::new(action, arn(format!("dbname:{cluster}/{database}")));
                vec![access.context("redshift:DbName", database)]
            }
            "CreateTags" | "DeleteTags" => {
                vec![Access::new(action, call.params.get("ResourceName").unwrap_or("*"))]
            }
            operation if operation.starts_with("Describe") => vec![Access::new(action, "*")],
            operation if operation.contains("SubnetGroup") => {
                let name = call.params.get("ClusterSubnetGroupName").unwrap_or("*");
                vec![Access::new(action, arn(format!("subnetgroup:{name}")))]
            }
            _ => vec![Access::new(action, arn(format!("cluster:{cluster}")))],
        }
    }

    /// The customer's cluster, in public subnets, with its admin secret.
    fn seed(&self, world: &mut World, account: &str) {
        seed(world, account, world.iam.partition.home());
    }
}

fn answer(world: &mut World, call: &Call) -> Result<Reply> {
    let fields = match call.operation.as_str() {
        "CreateCluster" => create::create(world, call),
        "DescribeClusters" => clusters::describe(world, call),
        "ModifyCluster" => clusters::modify(world, call),
        "PauseCluster" => clusters::pause(world, call),
        "ResumeCluster" => clusters::resume(world, call),
        "RebootCluster" => clusters::reboot(world, call),
        "DeleteCluster" => clusters::delete(world, call),
        "ModifyClusterIamRoles" => clusters::modify_roles(world, call),
        "GetClusterCredentials" => credentials::get(world, call),
        "GetClusterCredentialsWithIAM" => credentials::get_with_iam(world, call),
        "CreateClusterSubnetGroup" => subnet_groups::create(world, call),
        "DescribeClusterSubnetGroups" => subnet_groups::describe(clusters::clusters(world, call), call),
        "DeleteClusterSubnetGroup" => {
            return subnet_groups::delete(clusters::clusters(world, call), call).map(|()| Reply::Empty);
        }
        "DescribeClusterParameters" => parameters::describe(call),
        "DescribeClusterParameterGroups" => parameters::describe_groups(call),
        "CreateTags" => return tags::create(world, call).map(|()| Reply::Empty),
        "DeleteTags" => return tags::delete(world, call).map(|()| Reply::Empty),
        "DescribeTags" => tags::describe(world, call),
        _ => Err(Redshift.protocol().unknown_operation(call)),
    };
    fields.map(Reply::Fields)
}

/// The user it is for, the database and the groups all have to be allowed.
fn credential_access(call: &Call, cluster: &str, arn: &dyn Fn(String) -> String) -> Vec<Access> {
    const ACTION: &str = "redshift:GetClusterCredentials";
    let params = &call.params;
    let user = params.get("DbUser").unwrap_or("*");
    let user_arn = arn(format!("dbuser:{cluster}/{user}"));
    let mut needed = vec![Access::new(ACTION, user_arn.clone())];
    if let Some(database) = params.get("DbName") {
        needed.push(Access::new(ACTION, arn(format!("dbname:{cluster}/{database}"))));
    }
    if params.get("AutoCreate") == Some("true") {
        needed.push(Access::new("redshift:CreateClusterUser", user_arn));
    }
    for group in params.texts("DbGroups") {
        let group_arn = arn(format!("dbgroup:{cluster}/{group}"));
        needed.push(Access::new(ACTION, group_arn.clone()));
        needed.push(Access::new("redshift:JoinGroup", group_arn));
    }
    let context = |mut access: Access| {
        access = access.context("redshift:DbUser", user);
        for (parameter, key) in
            [("DbName", "redshift:DbName"), ("DurationSeconds", "redshift:DurationSeconds")]
        {
            if let Some(value) = params.get(parameter) {
                access = access.context(key, value);
            }
        }
        access
    };
    needed.into_iter().map(context).collect()
}

fn seed(world: &mut World, account: &str, region: &str) {
    let place = Place::of(world, account, region);
    let mut cluster = Cluster {
        identifier: SEED_CLUSTER.to_owned(),
        region: region.to_owned(),
        account: account.to_owned(),
        status: model::Status::available(),
        created: Timestamp::wall(),
        database: "dev".to_owned(),
        node_type: "ra3.xlplus".to_owned(),
        nodes: 2,
        multi_node: true,
        admin: SEED_ADMIN.to_owned(),
        admin_password: SEED_ADMIN_PASSWORD.to_owned(),
        admin_secret: None,
        port: 5439,
        security_groups: vec![place.security_group],
        subnet_group: "analytics".to_owned(),
        vpc: place.vpc.clone(),
        zone: format!("{region}a"),
        parameter_group: "default.redshift-2.0".to_owned(),
        publicly_accessible: true,
        encrypted: true,
        kms_key: None,
        enhanced_vpc_routing: false,
        zone_relocation: false,
        roles: Vec::new(),
        default_role: None,
        namespace: crate::chassis::id::uuid(),
        tags: [("team".to_owned(), "data".to_owned())].into(),
        listens: None,
        shows_listener: true,
    };
    let secret = secrets::Managed {
        name: format!("redshift!{SEED_CLUSTER}-{SEED_ADMIN}"),
        description: format!("Secret for the Amazon Redshift cluster {}", cluster.arn()),
        username: SEED_ADMIN,
        password: SEED_ADMIN_PASSWORD,
        owner_tag: ("aws:redshift:primaryClusterArn", cluster.arn()),
    };
    cluster.admin_secret = Some(secrets::put_managed(world, account, region, cluster.created, secret));
    let group = model::SubnetGroup {
        name: "analytics".to_owned(),
        description: "Public subnets of the analytics VPC".to_owned(),
        vpc: place.vpc,
        subnets: place.public_subnets,
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
pub struct Place {
    pub vpc: String,
    pub public_subnets: std::collections::BTreeMap<String, String>,
    pub security_group: String,
}

impl Place {
    pub fn of(world: &mut World, account: &str, region: &str) -> Self {
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

/// Cuts a list to `MaxRecords` after `Marker`; returns the next marker.
pub fn page<T>(
    params: &Params,
    mut items: Vec<T>,
    key: impl Fn(&T) -> &str,
) -> Result<(Vec<T>, Option<String>)> {
    let limit = match params.number("MaxRecords")? {
        Some(limit) if !(20..=100).contains(&limit) => {
            let text = format!("Invalid value {limit} for MaxRecords. Must be between 20 and 100");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
        limit => limit.unwrap_or(100) as usize,
    };
    if let Some(marker) = params.get("Marker") {
        items.retain(|item| key(item) > marker);
    }
    let more = items.len() > limit;
    items.truncate(limit);
    let marker = items.last().filter(|_| more).map(|item| key(item).to_owned());
    Ok((items, marker))
}
