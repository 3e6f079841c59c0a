//! A new access key, from the answer that has its secret to the sink.
//!
//! What may happen on the way, and what is done about it:
//!
//! | the run ends | what is left | who deals with it |
//! |---|---|---|
//! | before the answer to CreateAccessKey | a key without secret, not used | the next try, or the next plan, deletes it |
//! | before the sink is written | the same | the same |
//! | before the user is tagged | the key, its secret in the sink | the next plan sees it there and tags the user |

use std::collections::{BTreeMap, BTreeSet};

use super::super::secrets::Secret;
use super::super::wire::{found, subject};
use super::super::{Cloud, credentials, error};
use super::user::{last_used, list_keys};
use super::write::list;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{ACCESS_KEY_TAG, CredentialStoreId, REPLACED_KEY_TAG};

/// Makes a key beside those to keep. If its secret cannot be kept, the key is deleted again.
pub(super) async fn create(
    cloud: &Cloud,
    user: &str,
    sink: &CredentialStoreId,
    keep: &BTreeSet<String>,
    replaces: Option<&str>,
) -> Result<(), CloudError> {
    clean_up(cloud, user, keep).await?;
    let (id, secret) = make(cloud, user).await?;
    if let Err(error) = credentials::keep_key(cloud, sink, &id, &secret).await {
        return Err(undo(cloud, user, &id, error).await);
    }
    record(cloud, user, &id, replaces).await.map_err(|error| CloudError {
        // Not to be tried again as a whole: the key is safe, and the next plan finds it.
        kind: CloudErrorKind::Permanent,
        message: format!("{} (the new access key {id} is in {sink}; only the tag is missing)", error.message),
        ..error
    })
}

/// Deletes what an earlier try made without knowing: its answer was lost.
async fn clean_up(cloud: &Cloud, user: &str, keep: &BTreeSet<String>) -> Result<(), CloudError> {
    let keys = found(list_keys(cloud, user).await)?.unwrap_or_default();
    let ids = keys.into_iter().filter_map(|key| key.access_key_id);
    for id in ids.filter(|id| !keep.contains(id)) {
        if last_used(cloud, &id).await?.is_some() {
            let subject = subject("iam", "CreateAccessKey", user);
            let message = format!("somebody made the access key {id} meanwhile");
            return Err(CloudError {
                hint: Some("plan again".to_owned()),
                ..error::plain(&subject, CloudErrorKind::Permanent, message)
            });
        }
        delete(cloud, user, &id).await?;
    }
    Ok(())
}

async fn make(cloud: &Cloud, user: &str) -> Result<(String, Secret), CloudError> {
    let subject = subject("iam", "CreateAccessKey", user);
    let request = cloud.clients.iam.create_access_key().user_name(user).send();
    let answer = cloud.wire.send(&subject, request).await?;
    let nothing = || error::plain(&subject, CloudErrorKind::Unavailable, "the answer has no access key");
    let key = answer.access_key.ok_or_else(nothing)?;
    Ok((key.access_key_id, Secret::new(key.secret_access_key)))
}

/// Nobody will ever know the secret of this key.
async fn undo(cloud: &Cloud, user: &str, id: &str, why: CloudError) -> CloudError {
    match delete(cloud, user, id).await {
        Ok(()) => CloudError {
            message: format!("{} (the new access key {id} was deleted again)", why.message),
            ..why
        },
        Err(failed) => CloudError {
            kind: CloudErrorKind::Permanent,
            message: format!(
                "{}; the new access key {id} could not be deleted again: {}",
                why.message, failed.message
            ),
            hint: Some(format!(
                "nobody has its secret: aws iam delete-access-key --user-name {user} --access-key-id {id}; the next \
                 apply does it too"
            )),
            ..why
        },
    }
}

/// May be repeated, as what is gone stays gone.
async fn delete(cloud: &Cloud, user: &str, id: &str) -> Result<(), CloudError> {
    let client = &cloud.clients.iam;
    let subject = subject("iam", "DeleteAccessKey", user);
    let request = || client.delete_access_key().user_name(user).access_key_id(id).send();
    found(cloud.wire.read(&subject, request).await).map(drop)
}

/// May be repeated.
async fn record(cloud: &Cloud, user: &str, id: &str, replaces: Option<&str>) -> Result<(), CloudError> {
    let client = &cloud.clients.iam;
    let subject = subject("iam", "TagUser", user);
    let replaced = replaces.map(|old| (REPLACED_KEY_TAG.to_owned(), old.to_owned()));
    let tags: BTreeMap<_, _> =
        [(ACCESS_KEY_TAG.to_owned(), id.to_owned())].into_iter().chain(replaced).collect();
    let request = || client.tag_user().user_name(user).set_tags(Some(list(tags.clone()))).send();
    cloud.wire.read(&subject, request).await.map(drop)
}
