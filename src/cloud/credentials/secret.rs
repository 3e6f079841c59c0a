//! A secret of Secrets Manager as the credential store.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aws_sdk_secretsmanager::Client;
use aws_sdk_secretsmanager::types::Tag;
use serde_json::{Map, Value};

use super::super::answer::found;
use super::super::clients::Api;
use super::super::error::subject;
use super::document::{Content, no_object, of_version};
use super::turn::Stamp;
use provision_core::edge::CloudError;
use provision_core::facts::{CredentialStore, CredentialStoreFacts};

const SERVICE: &str = "secretsmanager";
/// The stage of the version that is read unless another is asked for.
const CURRENT: &str = "AWSCURRENT";
/// The stage of the version that claims the secret, which holds nothing; of the current one where nobody does. A stage is of one
/// version at a time, and a request takes it from the one that had it (Secrets Manager API Reference, PutSecretValue).
const CLAIM: &str = "provision-claim";
/// Begins the id of a version that claims.
const CLAIMS: &str = "provision-claim-";
const DESCRIPTION: &str = "Credentials for a data sync to Redshift, managed by provision";

pub(super) async fn observe(
    api: &Api<'_, Client>,
    name: &str,
) -> Result<Option<CredentialStore>, CloudError> {
    let Api { client, transport } = api;
    let subject = subject(SERVICE, "DescribeSecret", name);
    let request = || client.describe_secret().secret_id(name).send();
    let Some(secret) = found(transport.read(&subject, request).await)? else { return Ok(None) };
    if secret.deleted_date.is_some() {
        return Ok(Some(CredentialStore::Deleting));
    }
    let (access_key_id, password, _) =
        of_version(staged(secret.version_ids_to_stages.as_ref(), CURRENT).unwrap_or_default());
    let tags = secret.tags.unwrap_or_default().into_iter();
    let tags = tags.filter_map(|tag| Some((tag.key?, tag.value.unwrap_or_default()))).collect();
    Ok(Some(CredentialStore::Held(CredentialStoreFacts { tags, access_key_id, password, mode: None })))
}

/// The id of the version that has a stage.
fn staged<'a>(versions: Option<&'a HashMap<String, Vec<String>>>, stage: &str) -> Option<&'a str> {
    let mut versions = versions.into_iter().flatten();
    let version = versions.find(|(_, stages)| stages.iter().any(|one| one == stage));
    version.map(|(id, _)| id.as_str())
}

pub(super) async fn create(api: &Api<'_, Client>, name: &str, content: &Content) -> Result<(), CloudError> {
    let request = api
        .client
        .create_secret()
        .name(name)
        .description(DESCRIPTION)
        .secret_string(text(content))
        .client_request_token(content.version())
        .set_tags(Some(list(&content.tags)));
    api.transport.send(&subject(SERVICE, "CreateSecret", name), || request.clone().send()).await.map(drop)
}

/// What it holds, and whether that says that nobody claims it.
pub(super) async fn read(api: &Api<'_, Client>, name: &str) -> Result<(Content, bool), CloudError> {
    let Api { client, transport } = api;
    let subject = subject(SERVICE, "GetSecretValue", name);
    let answer = transport.read(&subject, || client.get_secret_value().secret_id(name).send()).await?;
    let document: Map<String, Value> = answer
        .secret_string()
        .and_then(|text| serde_json::from_str(text).ok())
        .ok_or_else(|| no_object(&subject))?;
    let (access_key_id, password, stamp) = of_version(answer.version_id().unwrap_or_default());
    let is_free = answer.version_stages().iter().any(|stage| stage == CLAIM);
    Ok((Content { document, tags: BTreeMap::new(), password, access_key_id, stamp }, is_free))
}

/// Who claims it, if anybody does.
pub(super) async fn claimed(api: &Api<'_, Client>, name: &str) -> Result<Option<Stamp>, CloudError> {
    let Api { client, transport } = api;
    let subject = subject(SERVICE, "DescribeSecret", name);
    let answer = transport.read(&subject, || client.describe_secret().secret_id(name).send()).await?;
    let claim = staged(answer.version_ids_to_stages.as_ref(), CLAIM);
    Ok(claim.and_then(|id| id.strip_prefix(CLAIMS)).map(Stamp::of))
}

/// Adds a version beside the current one.
pub(super) async fn claim(api: &Api<'_, Client>, name: &str, stamp: &Stamp) -> Result<(), CloudError> {
    let version = format!("{CLAIMS}{}", stamp.text());
    put(api, name, &version, "{}", &[CLAIM]).await
}

/// Adds a version, which becomes the current one, and takes a claim away.
pub(super) async fn write(api: &Api<'_, Client>, name: &str, content: &Content) -> Result<(), CloudError> {
    put(api, name, &content.version(), &text(content), &[CURRENT, CLAIM]).await
}

/// Adds a version with these stages. The request may be repeated: with the same id and the same content it is done once
/// (Secrets Manager API Reference, PutSecretValue, `ClientRequestToken`).
async fn put(
    api: &Api<'_, Client>,
    name: &str,
    version: &str,
    text: &str,
    stages: &[&str],
) -> Result<(), CloudError> {
    let stages: Vec<_> = stages.iter().map(|stage| (*stage).to_owned()).collect();
    let request = || {
        let put = api.client.put_secret_value().secret_id(name).secret_string(text);
        put.set_version_stages(Some(stages.clone())).client_request_token(version).send()
    };
    api.transport.read(&subject(SERVICE, "PutSecretValue", name), request).await.map(drop)
}

pub(super) async fn tag(
    api: &Api<'_, Client>,
    name: &str,
    tags: &BTreeMap<String, String>,
) -> Result<(), CloudError> {
    let request = api.client.tag_resource().secret_id(name).set_tags(Some(list(tags)));
    api.transport.send(&subject(SERVICE, "TagResource", name), || request.clone().send()).await.map(drop)
}

pub(super) async fn untag(
    api: &Api<'_, Client>,
    name: &str,
    keys: &BTreeSet<String>,
) -> Result<(), CloudError> {
    let request =
        api.client.untag_resource().secret_id(name).set_tag_keys(Some(keys.iter().cloned().collect()));
    api.transport.send(&subject(SERVICE, "UntagResource", name), || request.clone().send()).await.map(drop)
}

/// At once: what it holds is dead, and its name should be free again.
pub(super) async fn delete(api: &Api<'_, Client>, name: &str) -> Result<(), CloudError> {
    let request = api.client.delete_secret().secret_id(name);
    let request = request.force_delete_without_recovery(true);
    api.transport.send(&subject(SERVICE, "DeleteSecret", name), || request.clone().send()).await.map(drop)
}

fn text(content: &Content) -> String {
    serde_json::to_string(&content.document).expect("texts by name")
}

fn list(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag::builder().key(key).value(value).build()).collect()
}
