//! Amazon Redshift Serverless: namespaces, workgroups and credentials.

mod credentials;
mod errors;
mod input;
pub(crate) mod model;
mod namespaces;
mod seed;
mod store;
mod tags;
mod workgroups;

use crate::{
    aws::redshift::{reconcile, roles::pass_access},
    endpoint::{Access, Call, Cloud, Protocol, Reply, Service, World, error::Result},
};

pub(crate) struct RedshiftServerless;

#[async_trait::async_trait]
impl Service for RedshiftServerless {
    fn name(&self) -> &'static str {
        "redshift-serverless"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Json { version: "1.1" }
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        let reply = answer(&mut cloud.world(), call)?;
        if call.operation == "GetCredentials" || !call.operation.starts_with(['G', 'L']) {
            reconcile::reconcile(cloud).await?;
        }
        Ok(reply)
    }

    /// The resource of a workgroup is its id, not its name (Service
    /// Authorization Reference, Amazon Redshift Serverless).
    fn access(&self, call: &Call, world: &World) -> Vec<Access> {
        let state = world.serverless.get(&call.account, &call.region);
        let name = |member: &str| call.json[member].as_str().unwrap_or_default().to_owned();
        let workgroup = state.and_then(|state| state.workgroups.get(&name("workgroupName")));
        let namespace = state.and_then(|state| state.namespaces.get(&name("namespaceName")));
        let resource = match call.operation.as_str() {
            operation if operation.starts_with("List") && operation != "ListTagsForResource" => None,
            operation if operation.contains("Tag") => Some(name("resourceArn")),
            operation if operation.contains("Namespace") => namespace.map(|namespace| namespace.arn.clone()),
            _ => workgroup.map(|workgroup| workgroup.arn.clone()),
        };
        let action = format!("redshift-serverless:{}", call.operation);
        let own = Access::new(action, resource.unwrap_or_else(|| "*".to_owned()));
        std::iter::once(own).chain(pass_access(input::texts(call, "iamRoles"))).collect()
    }

    /// The customer's workgroup, in public subnets, with its admin secret.
    fn seed(&self, world: &mut World, account: &str) {
        seed::seed(world, account, world.iam.partition.other());
    }
}

fn answer(world: &mut World, call: &Call) -> Result<Reply> {
    store::region(world, call).settle(call.now);
    let answer = match call.operation.as_str() {
        "CreateNamespace" => namespaces::create(world, call),
        "GetNamespace" => namespaces::get(world, call),
        "ListNamespaces" => namespaces::list(world, call),
        "UpdateNamespace" => namespaces::update(world, call),
        "DeleteNamespace" => namespaces::delete(world, call),
        "CreateWorkgroup" => workgroups::create(world, call),
        "GetWorkgroup" => workgroups::get(world, call),
        "ListWorkgroups" => workgroups::list(world, call),
        "UpdateWorkgroup" => workgroups::update(world, call),
        "DeleteWorkgroup" => workgroups::delete(world, call),
        "GetCredentials" => credentials::get(world, call),
        "TagResource" => tags::tag(world, call),
        "UntagResource" => tags::untag(world, call),
        "ListTagsForResource" => tags::list_tags(world, call),
        _ => Err(RedshiftServerless.protocol().unknown_operation(call)),
    };
    answer.map(Reply::Json)
}
