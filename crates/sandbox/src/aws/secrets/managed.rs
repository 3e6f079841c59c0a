//! Secrets that Redshift creates and keeps.

use super::{
    find::{lookup, new_arn},
    model::{CURRENT, Secret, SecretValue, SecretVersion},
};
use crate::endpoint::{Timestamp, World, id};

/// A secret that another service creates and keeps.
pub(crate) struct Managed<'m> {
    pub name: String,
    pub description: String,
    pub username: &'m str,
    pub password: &'m str,
    /// The tag that says whose it is.
    pub owner_tag: (&'m str, String),
}

/// Creates or renews a secret that Redshift manages; returns its ARN.
pub(crate) fn put_managed(
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
    secret.add(SecretVersion {
        id: id::uuid(),
        value: SecretValue::Text(value.to_string()),
        stages: [CURRENT.to_owned()].into(),
        created: now,
    });
    secrets.by_name.insert(managed.name, secret);
    arn
}

/// Removes a managed secret, as its service does when it needs it no more.
pub(crate) fn remove_managed(world: &mut World, account: &str, region: &str, arn: &str) {
    world.secrets.of(account, region).by_name.retain(|_, secret| secret.arn != arn);
}

/// What a secret holds now, for services that read it on a caller's behalf.
pub(crate) fn current_text(world: &World, account: &str, region: &str, given: &str) -> Option<String> {
    let secret = lookup(world.secrets.get(account, region)?, given)?;
    match &secret.staged(CURRENT).filter(|_| secret.deleted.is_none())?.value {
        SecretValue::Text(text) => Some(text.clone()),
        SecretValue::Binary(_) => None,
    }
}

/// A password with letters of both cases and digits, nothing that needs quoting.
pub(crate) fn random_password(length: usize) -> String {
    loop {
        let text = id::alphanumeric(length);
        let has = |class: fn(&char) -> bool| text.chars().any(|c| class(&c));
        if has(char::is_ascii_uppercase) && has(char::is_ascii_lowercase) && has(char::is_ascii_digit) {
            return text;
        }
    }
}
