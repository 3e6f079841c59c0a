//! A new access key, from the answer that has its secret to the credential store.
//!
//! What may happen on the way, and what is done about it:
//!
//! | the run ends | what is left | who deals with it |
//! |---|---|---|
//! | before the answer to CreateAccessKey | a key without secret, not used | the next try, or the next plan, deletes it |
//! | before the store is written | a key whose secret nobody has | the next try, or the next plan, deletes it |
//! | before the user is tagged | the key, its secret in the store | the next plan sees it there and tags the user |

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_iam::Client;

use super::super::answer::found;
use super::super::clients::Api;
use super::super::credentials::CredentialStores;
use super::super::error::{self, subject};
use super::super::secret::Secret;
use super::plain::list;
use super::user::{last_used, list_keys};
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{ACCESS_KEY_TAG, CredentialStoreId, REPLACED_KEY_TAG};

/// Makes a key beside those to keep. If its secret cannot be kept, the key is deleted again.
///
/// # Errors
/// Somebody else made a key meanwhile, or a request failed.
pub(super) async fn create(
    api: &Api<'_, Client>,
    stores: &CredentialStores,
    user: &str,
    store: &CredentialStoreId,
    keep: &BTreeSet<String>,
    replaces: Option<&str>,
) -> Result<(), CloudError> {
    clean_up(api, user, keep).await?;
    let (id, secret) = make(api, user).await?;
    if let Err(error) = stores.keep_key(store, &id, &secret).await {
        return Err(undo(api, user, &id, error).await);
    }
    record(api, user, &id, replaces).await.map_err(|error| CloudError {
        // Not to be tried again as a whole: the key is safe, and the next plan finds it.
        kind: CloudErrorKind::Permanent,
        message: format!(
            "{} (the new access key {id} is in {store}; only the tag is missing)",
            error.message
        ),
        ..error
    })
}

/// Deletes what an earlier try made without knowing: its answer was lost.
async fn clean_up(api: &Api<'_, Client>, user: &str, keep: &BTreeSet<String>) -> Result<(), CloudError> {
    let keys = found(list_keys(api, user).await)?.unwrap_or_default();
    let ids = keys.into_iter().filter_map(|key| key.access_key_id);
    for id in ids.filter(|id| !keep.contains(id)) {
        if last_used(api, &id).await?.is_some() {
            let subject = subject("iam", "CreateAccessKey", user);
            let message = format!("somebody made the access key {id} meanwhile");
            return Err(CloudError {
                hint: Some("plan again".to_owned()),
                ..error::plain(&subject, CloudErrorKind::Permanent, message)
            });
        }
        delete(api, user, &id).await?;
    }
    Ok(())
}

async fn make(api: &Api<'_, Client>, user: &str) -> Result<(String, Secret), CloudError> {
    let subject = subject("iam", "CreateAccessKey", user);
    let request = api.client.create_access_key().user_name(user).send();
    let answer = api.transport.send(&subject, request).await?;
    let nothing = || error::plain(&subject, CloudErrorKind::Unavailable, "the answer has no access key");
    let key = answer.access_key.ok_or_else(nothing)?;
    Ok((key.access_key_id, Secret::new(key.secret_access_key)))
}

/// Nobody will ever know the secret of this key.
async fn undo(api: &Api<'_, Client>, user: &str, id: &str, why: CloudError) -> CloudError {
    match delete(api, user, id).await {
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
async fn delete(api: &Api<'_, Client>, user: &str, id: &str) -> Result<(), CloudError> {
    let client = &api.client;
    let subject = subject("iam", "DeleteAccessKey", user);
    let request = || client.delete_access_key().user_name(user).access_key_id(id).send();
    found(api.transport.read(&subject, request).await).map(drop)
}

/// May be repeated.
async fn record(
    api: &Api<'_, Client>,
    user: &str,
    id: &str,
    replaces: Option<&str>,
) -> Result<(), CloudError> {
    let client = &api.client;
    let subject = subject("iam", "TagUser", user);
    let replaced = replaces.map(|old| (REPLACED_KEY_TAG.to_owned(), old.to_owned()));
    let tags: BTreeMap<_, _> =
        [(ACCESS_KEY_TAG.to_owned(), id.to_owned())].into_iter().chain(replaced).collect();
    let request = || client.tag_user().user_name(user).set_tags(Some(list(tags.clone()))).send();
    api.transport.read(&subject, request).await.map(drop)
}
