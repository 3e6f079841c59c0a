//! The access key with which the vendor stages files.

use std::collections::BTreeSet;

use super::access_keys::{AccessKeys, delete_by_hand};
use super::{addresses, present};
use crate::address::{Address, ResourceKind};
use crate::call::IamCall;
use crate::deployment::{self, Deployment};
use crate::facts::{
    ACCESS_KEY_TAG, AccessKeyFacts, CredentialStoreId, KeyIntent, PasswordState, REPLACED_KEY_TAG, Wanted,
    World,
};
use crate::finding::{Finding, FindingId};
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State, Value, changes_field};

/// AccessKeys of one user (IAM User Guide, "IAM and AWS STS quotas").
const MOST_KEYS: usize = 2;

pub struct AccessKeyResource<'a> {
    deployment: &'a Deployment,
    user: &'a deployment::AccessUser,
    store: CredentialStoreId,
    address: Address,
}

impl<'a> AccessKeyResource<'a> {
    pub fn new(
        deployment: &'a Deployment,
        user: &'a deployment::AccessUser,
        store: CredentialStoreId,
    ) -> Self {
        let address = addresses::of(deployment, ResourceKind::AccessKey, &user.name);
        AccessKeyResource { deployment, user, store, address }
    }

    fn finding(&self, id: FindingId, message: String) -> Finding {
        id.finding(message).at(&self.address)
    }

    /// The first run of a rotation makes a second key, the next one removes the first.
    fn starts_rotation(&self, keys: &AccessKeys<'_>) -> bool {
        self.deployment.rotate.access_key && keys.replaced.is_none()
    }

    fn needs_new(&self, keys: &AccessKeys<'_>) -> bool {
        keys.current.is_none() || self.starts_rotation(keys)
    }

    fn ends_rotation(&self, keys: &AccessKeys<'_>) -> bool {
        self.deployment.rotate.access_key && keys.current.is_some() && keys.replaced.is_some()
    }

    /// As text, because the id of a key is not known before it is made.
    fn wanted_key(&self, keys: &AccessKeys<'_>) -> Value {
        match keys.current {
            Some(current) if self.starts_rotation(keys) => {
                let stays = if current.active { "stays valid" } else { "stays, inactive," };
                Value::Text(format!("a new one; {} {stays} meanwhile", current.id))
            }
            Some(current) => Value::Text(current.id.clone()),
            None => Value::from("a new one"),
        }
    }

    fn too_many(&self, keys: &AccessKeys<'_>) -> Finding {
        let ids: Vec<_> = keys.staying().into_iter().collect();
        let message = format!(
            "the IAM user {} has {MOST_KEYS} access keys already ({}), and AWS allows no more",
            self.user.name,
            ids.join(", ")
        );
        let other = keys.others.first().map_or(ids[0].as_str(), |key| &key.id);
        self.finding(FindingId::TooManyAccessKeys, message).hint(delete_by_hand(&self.user.name, other))
    }

    /// Why the old key must stay: there is no sign that the vendor has the new one.
    fn still_needed(&self, current: &AccessKeyFacts, replaced: &AccessKeyFacts) -> Option<Finding> {
        let refused = |why: String| Some(self.finding(FindingId::ReplacedKeyInUse, why));
        let vendor = &self.deployment.vendor.title;
        if !current.active {
            let why =
                format!("the new access key {} is inactive, so {} has to stay", current.id, replaced.id);
            return refused(why).map(|finding| {
                finding.hint(format!(
                    "activate it: aws iam update-access-key --user-name {} --access-key-id {} --status Active",
                    self.user.name, current.id
                ))
            });
        }
        let used = replaced.last_used.as_ref()?;
        let since = current.last_used.as_ref().unwrap_or(&current.created).max(&current.created);
        if used <= since {
            return None;
        }
        let new = match &current.last_used {
            Some(at) => format!("last used at {at}"),
            None => format!("made at {} and never used", current.created),
        };
        let why = format!(
            "the access key {} is still in use (at {used}), and {}, which replaces it, was {new}",
            replaced.id, current.id
        );
        refused(why).map(|finding| {
            finding.hint(format!(
                "type the new key into the form of {vendor}, let it write once, and run `apply --rotate` again"
            ))
        })
    }

    fn pending(&self, old: &AccessKeyFacts) -> Finding {
        let vendor = &self.deployment.vendor.title;
        let stays = if old.active { "stays valid" } else { "is inactive, and stays" };
        let message = format!("the access key {} {stays} until {vendor} has the new one", old.id);
        self.finding(FindingId::RotationPending, message).hint(format!(
            "type the new key from {} into the form of {vendor}, then run `apply --rotate` again to remove the old one",
            self.store
        ))
    }

    fn rotation_findings(&self, keys: &AccessKeys<'_>) -> Vec<Finding> {
        let rotate = self.deployment.rotate.access_key;
        match (keys.current, keys.replaced) {
            (Some(current), Some(replaced)) if rotate => {
                let unused = current.last_used.is_none() && self.still_needed(current, replaced).is_none();
                let message = format!(
                    "the access key {} was never used: with {} the vendor may lose its only working one",
                    current.id, replaced.id
                );
                let hint = "go on only if the new key is in the vendor's form";
                unused
                    .then(|| self.finding(FindingId::NewKeyUnused, message).hint(hint))
                    .into_iter()
                    .collect()
            }
            (_, Some(replaced)) => vec![self.pending(replaced)],
            (Some(current), None) if rotate => vec![self.pending(current)],
            _ => Vec::new(),
        }
    }

    /// What is odd about the key that the vendor has.
    fn current_findings(&self, current: &AccessKeyFacts, world: &World) -> Vec<Finding> {
        let mut findings = Vec::new();
        if !current.active {
            let message = format!("the access key {} was made inactive by somebody", current.id);
            findings.push(self.finding(FindingId::AccessKeyInactive, message).hint(format!(
                "activate it: aws iam update-access-key --user-name {} --access-key-id {} --status Active; or replace \
                 it with `apply --rotate`",
                self.user.name, current.id
            )));
        }
        let store = present::credential_store(self.deployment, world);
        let holds_other = store.is_some_and(|store| {
            store.password != PasswordState::Unknown && store.access_key_id.as_ref() != Some(&current.id)
        });
        if holds_other && !self.starts_rotation(&AccessKeys::of(self.deployment, world)) {
            let message = format!("{} does not hold the secret of the access key {}", self.store, current.id);
            findings.push(
                self.finding(FindingId::AccessKeyNotInSink, message).hint(
                    "the vendor may still use it; `apply --rotate` makes another one and writes it there",
                ),
            );
        }
        findings
    }
}

impl Resource for AccessKeyResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "access_user"
    }

    fn purpose(&self) -> String {
        format!(
            "for the form of {}; its secret goes to {} and nowhere else",
            self.deployment.vendor.title, self.store
        )
    }

    fn depends_on(&self) -> Vec<Address> {
        let before = [addresses::access_user(self.deployment), addresses::credentials(self.deployment)];
        before.into_iter().flatten().collect()
    }

    fn wants(&self, _: Intent, wanted: &mut Wanted) {
        wanted.access_user(&self.user.name);
        wanted.credential_store(self.store.clone());
    }

    /// As the user is.
    fn adopt(&self) -> bool {
        self.user.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        let keys = AccessKeys::of(self.deployment, world);
        if self.needs_new(&keys) && keys.staying().len() >= MOST_KEYS {
            return Err(self.too_many(&keys));
        }
        let mut replaced = keys.replaced;
        if let (true, Some(current), Some(old)) = (self.ends_rotation(&keys), keys.current, keys.replaced) {
            match self.still_needed(current, old) {
                Some(finding) => return Err(finding),
                None => replaced = None,
            }
        }
        Ok(Some(
            State::default()
                .with("key", self.wanted_key(&keys))
                .with_some("replaced", replaced.map(|key| Value::Text(key.id.clone()))),
        ))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let keys = AccessKeys::of(self.deployment, world);
        let unfinished: BTreeSet<_> = keys.unfinished.iter().map(|key| key.id.clone()).collect();
        if keys.current.or(keys.replaced).is_none() && unfinished.is_empty() {
            return None;
        }
        let text = |key: &AccessKeyFacts| Value::Text(key.id.clone());
        let state = State::default()
            .with_some("key", keys.current.map(text))
            .with_some("not_recorded", keys.current.filter(|_| !keys.noted).map(text))
            .with_some("replaced", keys.replaced.map(text))
            .with_some("unfinished", (!unfinished.is_empty()).then_some(Value::Set(unfinished)));
        // AccessKeys carry no tags; they are of whose user they are.
        Some(Observed { state, ownership: Ownership::Ours })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        self.update(&[], world)
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        let keys = AccessKeys::of(self.deployment, world);
        let user = || self.user.name.clone();
        let delete = |key: &AccessKeyFacts, unless_in| {
            IamCall::DeleteAccessKey { user: user(), key: key.id.clone(), unless_in }.into()
        };
        let unfinished = keys.unfinished.iter().map(|key| delete(key, Some(self.store.clone()))).collect();
        let mut all = vec![unfinished];
        if self.needs_new(&keys) {
            let create = IamCall::CreateAccessKey {
                user: user(),
                store: self.store.clone(),
                keep: keys.staying(),
                replaces: keys.current.or(keys.replaced).map(|key| key.id.clone()),
                held: present::credential_store(self.deployment, world)
                    .and_then(|store| store.access_key_id.clone()),
            };
            all.push(vec![create.into()]);
        } else if let (false, Some(current)) = (keys.noted, keys.current) {
            let tag = |name: &str, key: &AccessKeyFacts| (name.to_owned(), key.id.clone());
            let replaced = keys.replaced.map(|key| tag(REPLACED_KEY_TAG, key));
            let tags =
                [tag(ACCESS_KEY_TAG, current), KeyIntent::over()].into_iter().chain(replaced).collect();
            all.push(vec![IamCall::TagUser { user: user(), tags }.into()]);
        } else if !keys.unfinished.is_empty() {
            // What is made from now on is somebody else's.
            let tags = [KeyIntent::over()].into();
            all.push(vec![IamCall::TagUser { user: user(), tags }.into()]);
        }
        if let (true, Some(old)) = (changes_field(changes, "replaced"), keys.replaced) {
            // Deactivated first, which can be undone should somebody stop here.
            all.push(vec![IamCall::UpdateAccessKey { user: user(), key: old.id.clone() }.into()]);
            all.push(vec![delete(old, None)]);
        }
        Ok(phases(all))
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        let keys = AccessKeys::of(self.deployment, world);
        let ours = keys.current.into_iter().chain(keys.replaced).chain(keys.unfinished);
        let delete = |key: &AccessKeyFacts| {
            let (user, key) = (self.user.name.clone(), key.id.clone());
            IamCall::DeleteAccessKey { user, key, unless_in: None }.into()
        };
        Ok(phases([ours.map(delete).collect()]))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let keys = AccessKeys::of(self.deployment, world);
        let mut findings = self.rotation_findings(&keys);
        findings.extend(keys.current.map(|key| self.current_findings(key, world)).unwrap_or_default());
        findings.extend(keys.others.iter().map(|key| {
            let used = key.last_used.as_ref().map(|at| format!(", last used at {at}")).unwrap_or_default();
            let message = format!(
                "the IAM user {} has the access key {} that provision did not make{used}",
                self.user.name, key.id
            );
            self.finding(FindingId::ExtraAccessKey, message).hint(delete_by_hand(&self.user.name, &key.id))
        }));
        findings
    }
}
