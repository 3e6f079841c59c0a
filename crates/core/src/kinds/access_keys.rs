//! Whose the access keys of the deployment's IAM user are.
//!
//! AWS tells the secret of a key once, in the answer that makes it. So a key is worth something only if its secret
//! reached the credential store; the user's tags name the key that did, the one that it is to replace, and when one was
//! about to be made. Any other key is somebody else's.

use std::collections::BTreeSet;

use super::{addresses, present};
use crate::address::ResourceKind;
use crate::deployment::Deployment;
use crate::facts::{ACCESS_KEY_TAG, AccessKeyFacts, KeyIntent, REPLACED_KEY_TAG, Wanted, World};
use crate::finding::{Finding, FindingId};

/// Whose the keys of our user are.
#[derive(Default)]
pub struct AccessKeys<'w> {
    /// Its secret is in the credential store, or was written there.
    pub current: Option<&'w AccessKeyFacts>,
    /// Whether the user's tags say so.
    pub noted: bool,
    /// What `current` is to replace.
    pub replaced: Option<&'w AccessKeyFacts>,
    /// Announced, and made by a run that ended before the secret was written.
    pub unfinished: Vec<&'w AccessKeyFacts>,
    pub others: Vec<&'w AccessKeyFacts>,
}

impl<'w> AccessKeys<'w> {
    /// As the user's tags and the credential store tell.
    pub fn of(deployment: &Deployment, world: &'w World) -> Self {
        let Some((user, ownership)) = present::access_user(deployment, world) else {
            return AccessKeys::default();
        };
        if !present::is_ours_now(deployment, world, &ownership) {
            return AccessKeys { others: user.keys.iter().collect(), ..AccessKeys::default() };
        }
        let tag = |name: &str| user.tags.get(name).map(String::as_str);
        let find = |id: Option<&str>| user.keys.iter().find(|key| Some(key.id.as_str()) == id);
        let (tagged, replaced) = (find(tag(ACCESS_KEY_TAG)), find(tag(REPLACED_KEY_TAG)));
        let written =
            present::credential_store(deployment, world).and_then(|store| store.access_key_id.as_deref());
        // Written by a run that ended before it could tag the user.
        let unnoted = find(written).filter(|key| Some(*key) != tagged && Some(*key) != replaced);
        let (current, replaced) = match unnoted {
            Some(key) => (Some(key), tagged.or(replaced)),
            None => (tagged, replaced.filter(|key| Some(*key) != tagged)),
        };
        let unknown = user.keys.iter().filter(|key| Some(*key) != current && Some(*key) != replaced);
        let announced = KeyIntent::of(&user.tags).and_then(|intent| intent.made(unknown.clone()));
        let (unfinished, others) = unknown.partition(|key| Some(*key) == announced);
        AccessKeys { current, noted: unnoted.is_none(), replaced, unfinished, others }
    }

    /// Those that stay when what is unfinished is deleted.
    pub fn staying(&self) -> BTreeSet<String> {
        let all = self.current.iter().chain(&self.replaced).chain(&self.others);
        all.map(|key| key.id.clone()).collect()
    }
}

/// Whether a key was delivered that still exists.
pub fn delivered(deployment: &Deployment, world: &World) -> bool {
    let keys = AccessKeys::of(deployment, world);
    keys.current.or(keys.replaced).is_some()
}

/// Why the user cannot be removed: keys that are not ours.
pub fn of_others(deployment: &Deployment, world: &World) -> Vec<Finding> {
    let Some(user) = &deployment.access_user else { return Vec::new() };
    let refuse = |key: &&AccessKeyFacts| {
        let message =
            format!("the IAM user {} has the access key {}, which provision did not make", user.name, key.id);
        FindingId::UserHasOtherKey
            .finding(message)
            .at(&addresses::of(deployment, ResourceKind::AccessUser, &user.name))
            .hint(delete_by_hand(&user.name, &key.id))
    };
    AccessKeys::of(deployment, world).others.iter().map(refuse).collect()
}

/// The command for a person who removes a key.
pub fn delete_by_hand(user: &str, key: &str) -> String {
    format!(
        "once nobody uses it any more: aws iam delete-access-key --user-name {user} --access-key-id {key}"
    )
}

/// Whether the credential store is gone although credentials were written to it: making them anew would break what the vendor has.
pub fn credentials_lost(deployment: &Deployment, world: &World) -> bool {
    let store = addresses::credential_store_id(deployment);
    let there = store.is_some_and(|store| world.credential_stores.contains_key(&store));
    !there && delivered(deployment, world)
}

/// The credential stores that are gone although credentials were written to them, as far as what was read at once tells: to be
/// looked at again, for another run may have made them after they were looked at and before the rest was.
pub fn stores_to_look_at_again(deployments: &[Deployment], world: &World) -> Option<Wanted> {
    let mut wanted = Wanted::default();
    let lost = deployments.iter().filter(|one| credentials_lost(one, world));
    let stores = lost.filter_map(addresses::credential_store_id);
    stores.for_each(|store| wanted.credential_store(store));
    (!wanted.credential_stores.is_empty()).then_some(wanted)
}
