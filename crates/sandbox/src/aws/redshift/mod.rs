//! Amazon Redshift: provisioned clusters and the credentials for them.

pub(crate) mod clusters;
mod create;
pub(crate) mod credentials;
mod input;
pub(crate) mod logins;
pub(crate) mod model;
mod page;
pub(crate) mod parameters;
pub(crate) mod reconcile;
mod restore;
pub(crate) mod roles;
pub(crate) mod rules;
pub(crate) mod running;
mod seed;
mod store;
pub(crate) mod store_access;
pub(crate) mod subnet_groups;
mod tags;
pub(crate) mod xml;

pub(crate) use seed::Placement;

use crate::endpoint::{Access, Call, Cloud, Protocol, Reply, Service, World, error::Result};
use provision_iam::partition::of_region_or_default;

pub(crate) struct Redshift;

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
            reconcile::reconcile(cloud).await?;
        }
        Ok(reply)
    }

    /// Permissions as in the Service Authorization Reference, Amazon Redshift.
    fn access(&self, call: &Call, _world: &World) -> Vec<Access> {
        let arn = |rest: String| {
            format!(
                "arn:{}:redshift:{}:{}:{rest}",
                of_region_or_default(&call.region),
                call.region,
                call.account
            )
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
            "ModifyClusterIamRoles" => {
                let passed = roles::pass_access(call.params.texts("AddIamRoles"));
                std::iter::once(Access::new(action, arn(format!("cluster:{cluster}"))))
                    .chain(passed)
                    .collect()
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
        seed::seed(world, account, world.iam.partition.home());
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
        "RestoreFromClusterSnapshot" => restore::restore(world, call),
        "ModifyClusterIamRoles" => roles::modify(world, call),
        "GetClusterCredentials" => credentials::get(world, call),
        "GetClusterCredentialsWithIAM" => credentials::get_with_iam(world, call),
        "CreateClusterSubnetGroup" => subnet_groups::create(world, call),
        "DescribeClusterSubnetGroups" => subnet_groups::describe(store::clusters(world, call), call),
        "DeleteClusterSubnetGroup" => {
            return subnet_groups::delete(store::clusters(world, call), call).map(|()| Reply::Empty);
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
