//! A new access key, from the answer that has its secret to the credential store.
//!
//! What may happen on the way, and what is done about it:
//!
//! | the run ends | what is left | who deals with it |
//! |---|---|---|
//! | before the key is made | the tag that announces it | nobody: it says nothing of keys made later |
//! | before the answer to CreateAccessKey | a key without secret, announced | the next try, or the next plan, deletes it |
//! | before the store is written | a key whose secret nobody has, announced | the next try, or the next plan, deletes it |
//! | before the user is tagged | the key, its secret in the store | the next plan sees it there and tags the user |

use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;

use aws_sdk_iam::Client;
use aws_smithy_types::DateTime;

use super::super::answer::found;
use super::super::clients::Api;
use super::super::credentials::CredentialStores;
use super::super::error::{self, subject};
use super::super::secret::Secret;
use super::plain::list;
use super::user::{get_user, keys, text};
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{ACCESS_KEY_TAG, CredentialStoreId, KeyIntent, REPLACED_KEY_TAG};

/// How far the clock of this machine may be off, in seconds.
const CLOCK_SKEW: i64 = 5 * 60;
/// How long an answer that makes a key is waited for at most, in seconds.
const LONGEST_CALL: i64 = 5 * 60;

/// Makes a key beside those to keep, and says so beforehand, unless the store holds a new one: another run has made it. If its
/// secret cannot be kept, the key is deleted again.
///
/// # Errors
/// Another run is at it, somebody else made a key meanwhile, or a request failed.
pub(super) async fn create(
    api: &Api<'_, Client>,
    stores: &CredentialStores,
    user: &str,
    store: &CredentialStoreId,
    keep: &BTreeSet<String>,
    replaces: Option<&str>,
    is_new: impl Fn(&str) -> bool,
) -> Result<(), CloudError> {
    if stores.await_turn(store, &is_new).await? || clean_up(api, user, keep).await? {
        return Ok(());
    }
    tag(api, user, [intent(keep).tag()].into()).await?;
    let (id, secret) = match make(api, user).await {
        Ok(made) => made,
        Err(error) => {
            // Where its answer may have been lost, the next try looks for the key.
            if !error.kind.is_retryable() {
                let _ = tag(api, user, [KeyIntent::over()].into()).await;
            }
            return Err(error);
        }
    };
    match stores.keep_key(store, &id, &secret, is_new).await {
        Ok(true) => {}
        // Whoever took over has made another.
        Ok(false) => return delete(api, user, &id).await,
        Err(error) => return Err(undo(api, user, &id, error).await),
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

/// That a key is about to be made. AWS refuses requests from a clock that is five minutes off (IAM User Guide, "Elements
/// of an AWS API request signature"), and what is sent now is answered soon.
fn intent(keep: &BTreeSet<String>) -> KeyIntent {
    let now = DateTime::from(SystemTime::now()).secs();
    let at = |seconds| text(&DateTime::from_secs(now + seconds));
    KeyIntent { from: at(-CLOCK_SKEW), until: at(CLOCK_SKEW + LONGEST_CALL), known: keep.clone() }
}

/// Deletes what an earlier try announced, and made without knowing: its answer was lost. Says whether one came to its
/// end.
async fn clean_up(api: &Api<'_, Client>, user: &str, keep: &BTreeSet<String>) -> Result<bool, CloudError> {
    let keys = found(keys(api, user).await)?.unwrap_or_default();
    let unknown = || keys.iter().filter(|key| !keep.contains(&key.id));
    if unknown().next().is_none() {
        return Ok(false);
    }
    let tags = found(get_user(api, user).await)?.map(|user| user.tags).unwrap_or_default();
    let recorded = tags.get(ACCESS_KEY_TAG);
    if unknown().any(|key| Some(&key.id) == recorded) {
        return Ok(true);
    }
    let announced = KeyIntent::of(&tags).and_then(|intent| intent.made(unknown()));
    if let Some(other) = unknown().find(|key| Some(*key) != announced) {
        let subject = subject("iam", "CreateAccessKey", user);
        let message = format!("somebody made the access key {} meanwhile", other.id);
        return Err(CloudError {
            hint: Some("plan again".to_owned()),
            ..error::plain(&subject, CloudErrorKind::Permanent, message)
        });
    }
    if let Some(key) = announced {
        delete(api, user, &key.id).await?;
    }
    Ok(false)
}

async fn make(api: &Api<'_, Client>, user: &str) -> Result<(String, Secret), CloudError> {
    let subject = subject("iam", "CreateAccessKey", user);
    let request = api.client.create_access_key().user_name(user);
    let answer = api.transport.send(&subject, || request.clone().send()).await?;
    let nothing = || error::plain(&subject, CloudErrorKind::Unavailable, "the answer has no access key");
    let key = answer.access_key.ok_or_else(nothing)?;
    Ok((key.access_key_id, Secret::new(key.secret_access_key)))
}

/// Nobody will ever know the secret of this key.
async fn undo(api: &Api<'_, Client>, user: &str, id: &str, why: CloudError) -> CloudError {
    match delete(api, user, id).await {
        Ok(()) => {
            // Who has taken over may have announced another.
            if why.kind != CloudErrorKind::NotYet {
                let _ = tag(api, user, [KeyIntent::over()].into()).await;
            }
            CloudError {
                message: format!("{} (the new access key {id} was deleted again)", why.message),
                ..why
            }
        }
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

/// That the key is where it should be, and that none is being made any more.
async fn record(
    api: &Api<'_, Client>,
    user: &str,
    id: &str,
    replaces: Option<&str>,
) -> Result<(), CloudError> {
    let replaced = replaces.map(|old| (REPLACED_KEY_TAG.to_owned(), old.to_owned()));
    let made = [(ACCESS_KEY_TAG.to_owned(), id.to_owned()), KeyIntent::over()];
    tag(api, user, made.into_iter().chain(replaced).collect()).await
}

/// May be repeated.
async fn tag(api: &Api<'_, Client>, user: &str, tags: BTreeMap<String, String>) -> Result<(), CloudError> {
    let client = &api.client;
    let subject = subject("iam", "TagUser", user);
    let request = || client.tag_user().user_name(user).set_tags(Some(list(tags.clone()))).send();
    api.transport.read(&subject, request).await.map(drop)
}
