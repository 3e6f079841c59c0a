//! Credential stores, without what they hold.

use provision_core::call::{CredentialStoreCall, CredentialStoreChange as Change};
use provision_core::edge::CloudErrorKind::{Conflict, NotFound, Permanent};
use provision_core::facts::{CredentialStore, CredentialStoreFacts, CredentialStoreId, PasswordState, World};

use super::Refusal;

/// Readable and writable by its owner alone.
const PRIVATE: u32 = 0o600;

/// The store's facts.
pub fn held<'w>(world: &'w mut World, store: &CredentialStoreId) -> &'w mut CredentialStoreFacts {
    present(world, store).unwrap_or_else(|Refusal(_, code)| panic!("{store}: {code}"))
}

/// A file that is not there is an error of the file system, which nobody waits for.
pub(super) fn present<'w>(
    world: &'w mut World,
    store: &CredentialStoreId,
) -> Result<&'w mut CredentialStoreFacts, Refusal> {
    match (world.credential_stores.get_mut(store), store) {
        (Some(CredentialStore::Held(facts)), _) => Ok(facts),
        (_, CredentialStoreId::Secret { .. }) => Err(Refusal(NotFound, "ResourceNotFoundException")),
        (_, CredentialStoreId::File { .. }) => Err(Refusal(Permanent, "NotFound")),
    }
}

pub(super) fn execute(world: &mut World, call: &CredentialStoreCall) -> Result<(), Refusal> {
    let CredentialStoreCall { store, change } = call;
    let mode = matches!(store, CredentialStoreId::File { .. }).then_some(PRIVATE);
    match change.clone() {
        Change::Create { tags, password, .. } => {
            if world.credential_stores.contains_key(store) {
                return Err(Refusal(Conflict, "ResourceExistsException"));
            }
            let facts = CredentialStoreFacts { tags, password, access_key_id: None, mode };
            world.credential_stores.insert(store.clone(), CredentialStore::Held(facts));
        }
        Change::Adopt { tags } => {
            let facts = present(world, store)?;
            facts.tags.extend(tags);
            (facts.password, facts.access_key_id) = (PasswordState::None, None);
            facts.mode = mode;
        }
        Change::Tag { tags } => present(world, store)?.tags.extend(tags),
        Change::Untag { keys } => present(world, store)?.tags.retain(|key, _| !keys.contains(key)),
        Change::RestrictMode => present(world, store)?.mode = mode,
        Change::GeneratePassword { again, .. } | Change::ExpectPassword { again } => {
            let password = &mut present(world, store)?.password;
            if again || !password.is_ours() {
                *password = PasswordState::Pending;
            }
        }
        Change::ConfirmPassword => present(world, store)?.password = PasswordState::Set,
        // A forced delete of nothing succeeds (Secrets Manager API Reference, DeleteSecret), and so does ours of a
        // file that is gone.
        Change::Delete => drop(world.credential_stores.remove(store)),
    }
    Ok(())
}
