//! AWS Secrets Manager: secrets with versions and stages, and the ones that
//! Redshift manages.

pub mod model;
pub mod read;
pub mod write;

pub use model::{Secret, Secrets};

use crate::chassis::{
    Access, ApiError, Call, Cloud, Protocol, Reply, Service, Timestamp, World, error::Result, id,
    request::partition,
};
use model::{CURRENT, SecretValue, Version};

pub struct SecretsManager;

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
        let unknown = format!("arn:{}:secretsmanager:{region}:{account}:secret:{given}", partition(region));
        let mut access = Access::new(action, found.map_or(unknown, |secret| secret.arn.clone()));
        access.resource_policy = found.and_then(|secret| secret.policy.clone());
        vec![access]
    }
}

/// The key of the secret a `SecretId` means: its name, its ARN, or its ARN
/// without the six characters at the end.
fn lookup<'s>(secrets: &'s Secrets, given: &str) -> Option<&'s Secret> {
    if let Some(secret) = secrets.by_name.get(given) {
        return Some(secret);
    }
    let name = given.split(":secret:").nth(1).filter(|_| given.starts_with("arn:"))?;
    let whole = name.len().checked_sub(7).and_then(|at| name.get(..at));
    let secret = whole.and_then(|whole| secrets.by_name.get(whole)).filter(|secret| secret.arn == given);
    secret.or_else(|| secrets.by_name.get(name))
}

fn find<'s>(secrets: &'s mut Secrets, call: &Call) -> Result<&'s mut Secret> {
    let given = call.json["SecretId"].as_str().unwrap_or_default();
    if given.is_empty() {
        return Err(invalid_parameter("You must provide a value for SecretId."));
    }
    let name = lookup(secrets, given).map(|secret| secret.name.clone());
    name.and_then(|name| secrets.by_name.get_mut(&name)).ok_or_else(|| {
        ApiError::bad_request("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
    })
}

/// A secret that is not marked for deletion.
fn find_live<'s>(secrets: &'s mut Secrets, call: &Call) -> Result<&'s mut Secret> {
    let secret = find(secrets, call)?;
    if secret.deleted.is_none() {
        return Ok(secret);
    }
    let text = "You can't perform this operation on the secret because it was marked for deletion.";
    Err(ApiError::bad_request("InvalidRequestException", text))
}

fn invalid_parameter(text: impl Into<String>) -> ApiError {
    ApiError::bad_request("InvalidParameterException", text)
}

fn new_arn(account: &str, region: &str, name: &str) -> String {
    format!(
        "arn:{}:secretsmanager:{region}:{account}:secret:{name}-{}",
        partition(region),
        id::alphanumeric(6)
    )
}

/// A secret that another service creates and keeps.
pub struct Managed<'m> {
    pub name: String,
    pub description: String,
    pub username: &'m str,
    pub password: &'m str,
    /// The tag that says whose it is.
    pub owner_tag: (&'m str, String),
}

/// Creates or renews a secret that Redshift manages; returns its ARN.
pub fn put_managed(
    world: &mut World,
    account: &str,
    region: &str,
    now: Timestamp,
    managed: Managed<'_>,
) -> String {
    let secrets = world.secrets.of(account, region);
    let arn = match secrets.by_name.get(&managed.name) {
        Some(secret) => secret.arn.clone(),
        None => new_arn(account, region, &managed.name),
    };
    let (tag, owner) = managed.owner_tag;
    let mut secret = Secret {
        arn: arn.clone(),
        name: managed.name.clone(),
        description: Some(managed.description),
        kms_key: None,
        created: now,
        changed: now,
        accessed: None,
        deleted: None,
        tags: vec![
            ("aws:secretsmanager:owningService".to_owned(), "redshift".to_owned()),
            (tag.to_owned(), owner),
        ],
        owning_service: Some("redshift".to_owned()),
        policy: None,
        rotated: None,
        versions: Default::default(),
    };
    let value = serde_json::json!({"username": managed.username, "password": managed.password});
    secret.add(Version {
        id: id::uuid(),
        value: SecretValue::Text(value.to_string()),
        stages: [CURRENT.to_owned()].into(),
        created: now,
    });
    secrets.by_name.insert(managed.name, secret);
    arn
}

/// Removes a managed secret, as its service does when it needs it no more.
pub fn remove_managed(world: &mut World, account: &str, region: &str, arn: &str) {
    world.secrets.of(account, region).by_name.retain(|_, secret| secret.arn != arn);
}

/// What a secret holds now, for services that read it on a caller's behalf.
pub fn current_text(world: &World, account: &str, region: &str, given: &str) -> Option<String> {
    let secret = lookup(world.secrets.get(account, region)?, given)?;
    match &secret.staged(CURRENT).filter(|_| secret.deleted.is_none())?.value {
        SecretValue::Text(text) => Some(text.clone()),
        SecretValue::Binary(_) => None,
    }
}

/// A password with letters of both cases and digits, nothing that needs quoting.
pub fn random_password(length: usize) -> String {
    loop {
        let text = id::alphanumeric(length);
        let has = |class: fn(&char) -> bool| text.chars().any(|c| class(&c));
        if has(char::is_ascii_uppercase) && has(char::is_ascii_lowercase) && has(char::is_ascii_digit) {
            return text;
        }
    }
}
