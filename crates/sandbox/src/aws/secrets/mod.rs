//! AWS Secrets Manager: secrets with versions and stages, and the ones that
//! Redshift manages.

mod find;
mod managed;
pub(crate) mod model;
mod read;
mod write;

pub(crate) use managed::{Managed, current_text, put_managed, random_password, remove_managed};

use crate::endpoint::{Access, Call, Cloud, Protocol, Reply, Service, World, error::Result};
use find::lookup;
use provision_iam::partition::of_region_or_default;

pub(crate) struct SecretsManager;

#[async_trait::async_trait]
impl Service for SecretsManager {
    fn name(&self) -> &'static str {
        "secretsmanager"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Json { version: "1.1" }
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        let mut world = cloud.world();
        let secrets = world.secrets.of(&call.account, &call.region);
        secrets.forget_ended(call.now);
        let answer = match call.operation.as_str() {
            "CreateSecret" => write::create(secrets, call),
            "PutSecretValue" => write::put_value(secrets, call),
            "UpdateSecret" => write::update(secrets, call),
            "UpdateSecretVersionStage" => write::update_stage(secrets, call),
            "DeleteSecret" => write::delete(secrets, call),
            "RestoreSecret" => write::restore(secrets, call),
            "TagResource" => write::tag(secrets, call),
            "UntagResource" => write::untag(secrets, call),
            "PutResourcePolicy" => write::put_policy(secrets, call),
            "DeleteResourcePolicy" => write::delete_policy(secrets, call),
            "GetSecretValue" => read::value(secrets, call),
            "DescribeSecret" => read::describe(secrets, call),
            "ListSecrets" => read::list(secrets, call),
            "ListSecretVersionIds" => read::versions(secrets, call),
            "GetResourcePolicy" => read::policy(secrets, call),
            "GetRandomPassword" => read::random_password(call),
            _ => Err(self.protocol().unknown_operation(call)),
        };
        answer.map(Reply::Json)
    }

    fn access(&self, call: &Call, world: &World) -> Vec<Access> {
        let action = format!("secretsmanager:{}", call.operation);
        if matches!(call.operation.as_str(), "ListSecrets" | "GetRandomPassword") {
            return vec![Access::new(action, "*")];
        }
        let given = call.json["SecretId"].as_str().or(call.json["Name"].as_str()).unwrap_or("*");
        let found = world.secrets.get(&call.account, &call.region).and_then(|secrets| lookup(secrets, given));
        let (region, account) = (&call.region, &call.account);
        let unknown =
            format!("arn:{}:secretsmanager:{region}:{account}:secret:{given}", of_region_or_default(region));
        let mut access = Access::new(action, found.map_or(unknown, |secret| secret.arn.clone()));
        access.resource_policy = found.and_then(|secret| secret.policy.clone());
        // A secret is made with tags by who may tag (Secrets Manager API Reference, CreateSecret).
        let is_tagged = call.operation == "CreateSecret" && call.json["Tags"].is_array();
        let tagging =
            is_tagged.then(|| Access { action: "secretsmanager:TagResource".to_owned(), ..access.clone() });
        std::iter::once(access).chain(tagging).collect()
    }
}
