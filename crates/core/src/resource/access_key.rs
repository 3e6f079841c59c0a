//! The access key with which the vendor stages files.
//!
//! AWS tells the secret of a key once, in the answer that makes it. So a key is worth something only if its secret
//! reached the sink; the user's tags name the key that did, and the one that it is to replace.

use std::collections::{BTreeMap, BTreeSet};

use super::access_user::{self, KEPT_KEYS_TAG};
use super::{
    Observed, Ownership, Resource, Stages, Teardown, address_of, changes_field, credentials, stages,
};
use crate::engine::{
    ACCESS_KEY_TAG, AccessKey as Key, Address, FieldChange, Finding, FindingId, IamCall, Intent, Kind,
    PasswordMark, Query, REPLACED_KEY_TAG, SinkId, State, Value, World,
};
use crate::spec::{self, Deployment};

/// Keys of one user (IAM User Guide, "IAM and AWS STS quotas").
const MOST_KEYS: usize = 2;

pub struct AccessKey<'a> {
    deployment: &'a Deployment,
    user: &'a spec::AccessUser,
    sink: SinkId,
    address: Address,
}

/// Whose the keys of our user are.
#[derive(Default)]
struct Keys<'w> {
    /// Its secret is in the sink, or was written there.
    current: Option<&'w Key>,
    /// Whether the user's tags say so.
    noted: bool,
    /// What `current` is to replace.
    replaced: Option<&'w Key>,
    /// Made by a run that ended before the secret was written.
    unfinished: Vec<&'w Key>,
    others: Vec<&'w Key>,
}

impl<'w> Keys<'w> {
    fn of(deployment: &Deployment, world: &'w World) -> Self {
        let Some((user, ownership)) = access_user::present(deployment, world) else { return Keys::default() };
        if ownership != Ownership::Ours {
            return Keys { others: user.keys.iter().collect(), ..Keys::default() };
        }
        let tag = |name: &str| user.tags.get(name).map(String::as_str);
        let find = |id: Option<&str>| user.keys.iter().find(|key| Some(key.id.as_str()) == id);
        let (tagged, replaced) = (find(tag(ACCESS_KEY_TAG)), find(tag(REPLACED_KEY_TAG)));
        let written =
            credentials::our_facts(deployment, world).and_then(|sink| sink.access_key_id.as_deref());
        // Written by a run that ended before it could tag the user.
        let unnoted = find(written).filter(|key| Some(*key) != tagged && Some(*key) != replaced);
        let (current, replaced) = match unnoted {
            Some(key) => (Some(key), tagged.or(replaced)),
            None => (tagged, replaced.filter(|key| Some(*key) != tagged)),
        };
        let kept: BTreeSet<_> = tag(KEPT_KEYS_TAG).unwrap_or_default().split(' ').collect();
        let unknown = user.keys.iter().filter(|key| Some(*key) != current && Some(*key) != replaced);
        let (others, unfinished) =
            unknown.partition(|key| key.last_used.is_some() || kept.contains(key.id.as_str()));
        Keys { current, noted: unnoted.is_none(), replaced, unfinished, others }
    }

    /// Those that stay when what is unfinished is deleted.
    fn staying(&self) -> BTreeSet<String> {
        let all = self.current.iter().chain(&self.replaced).chain(&self.others);
        all.map(|key| key.id.clone()).collect()
    }
}

/// Whether a key was delivered that still exists.
pub fn delivered(deployment: &Deployment, world: &World) -> bool {
    let keys = Keys::of(deployment, world);
    keys.current.or(keys.replaced).is_some()
}

/// Why the user cannot be removed: keys that are not ours.
pub fn of_others(deployment: &Deployment, world: &World) -> Vec<Finding> {
    let Some(user) = &deployment.access_user else { return Vec::new() };
    let refuse = |key: &&Key| {
        let message =
            format!("the IAM user {} has the access key {}, which provision did not make", user.name, key.id);
        Finding::new(FindingId::UserHasOtherKey, message)
            .at(&address_of(deployment, Kind::AccessUser, &user.name))
            .hint(delete_by_hand(&user.name, &key.id))
    };
    Keys::of(deployment, world).others.iter().map(refuse).collect()
}

fn delete_by_hand(user: &str, key: &str) -> String {
    format!(
        "once nobody uses it any more: aws iam delete-access-key --user-name {user} --access-key-id {key}"
    )
}

impl<'a> AccessKey<'a> {
    pub fn new(deployment: &'a Deployment, user: &'a spec::AccessUser, sink: SinkId) -> Self {
        let address = address_of(deployment, Kind::AccessKey, &user.name);
        AccessKey { deployment, user, sink, address }
    }

    fn finding(&self, id: FindingId, message: String) -> Finding {
        Finding::new(id, message).at(&self.address)
    }

    /// The first run of a rotation makes a second key, the next one removes the first.
    fn starts_rotation(&self, keys: &Keys<'_>) -> bool {
        self.deployment.rotate.access_key && keys.replaced.is_none()
    }

    fn needs_new(&self, keys: &Keys<'_>) -> bool {
        keys.current.is_none() || self.starts_rotation(keys)
    }

    fn ends_rotation(&self, keys: &Keys<'_>) -> bool {
        self.deployment.rotate.access_key && keys.current.is_some() && keys.replaced.is_some()
    }

    /// As text, because the id of a key is not known before it is made.
    fn wanted_key(&self, keys: &Keys<'_>) -> Value {
        match keys.current {
            Some(current) if self.starts_rotation(keys) => {
                Value::Text(format!("a new one; {} stays valid meanwhile", current.id))
            }
            Some(current) => Value::Text(current.id.clone()),
            None => Value::from("a new one"),
        }
    }

    fn too_many(&self, keys: &Keys<'_>) -> Finding {
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
    fn still_needed(&self, current: &Key, replaced: &Key) -> Option<Finding> {
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

    fn pending(&self, old: &Key) -> Finding {
        let vendor = &self.deployment.vendor.title;
        let message = format!("the access key {} stays valid until {vendor} has the new one", old.id);
        self.finding(FindingId::RotationPending, message).hint(format!(
            "type the new key from {} into the form of {vendor}, then run `apply --rotate` again to remove the old one",
            self.sink
        ))
    }

    fn rotation_findings(&self, keys: &Keys<'_>) -> Vec<Finding> {
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
    fn current_findings(&self, current: &Key, world: &World) -> Vec<Finding> {
        let mut findings = Vec::new();
        if !current.active {
            let message = format!("the access key {} was made inactive by somebody", current.id);
            findings.push(self.finding(FindingId::AccessKeyInactive, message).hint(format!(
                "activate it: aws iam update-access-key --user-name {} --access-key-id {} --status Active; or replace \
                 it with `apply --rotate`",
                self.user.name, current.id
            )));
        }
        let sink = credentials::our_facts(self.deployment, world);
        let holds_other = sink.is_some_and(|sink| {
            sink.password != PasswordMark::Unknown && sink.access_key_id.as_ref() != Some(&current.id)
        });
        if holds_other && !self.starts_rotation(&Keys::of(self.deployment, world)) {
            let message = format!("{} does not hold the secret of the access key {}", self.sink, current.id);
            findings.push(
                self.finding(FindingId::AccessKeyNotInSink, message).hint(
                    "the vendor may still use it; `apply --rotate` makes another one and writes it there",
                ),
            );
        }
        findings
    }
}

impl Resource for AccessKey<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "access_user"
    }

    fn purpose(&self) -> String {
        format!(
            "for the form of {}; its secret goes to {} and nowhere else",
            self.deployment.vendor.title, self.sink
        )
    }

    fn requires(&self) -> Vec<Address> {
        let before = [access_user::address(self.deployment), credentials::address(self.deployment)];
        before.into_iter().flatten().collect()
    }

    fn queries(&self, _: Intent) -> Vec<Query> {
        vec![Query::AccessUser { name: self.user.name.clone() }, Query::Sink(self.sink.clone())]
    }

    /// As the user is.
    fn adopt(&self) -> bool {
        self.user.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        let keys = Keys::of(self.deployment, world);
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
        let keys = Keys::of(self.deployment, world);
        let unfinished: BTreeSet<_> = keys.unfinished.iter().map(|key| key.id.clone()).collect();
        if keys.current.or(keys.replaced).is_none() && unfinished.is_empty() {
            return None;
        }
        let text = |key: &Key| Value::Text(key.id.clone());
        let state = State::default()
            .with_some("key", keys.current.map(text))
            .with_some("not_recorded", keys.current.filter(|_| !keys.noted).map(text))
            .with_some("replaced", keys.replaced.map(text))
            .with_some("unfinished", (!unfinished.is_empty()).then_some(Value::Set(unfinished)));
        // Keys carry no tags; they are of whose user they are.
        Some(Observed { state, ownership: Ownership::Ours })
    }

    fn create(&self, world: &World) -> Result<Stages, Finding> {
        self.update(&[], world)
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Stages, Finding> {
        let keys = Keys::of(self.deployment, world);
        let user = || self.user.name.clone();
        let delete = |key: &Key| IamCall::DeleteAccessKey { user: user(), key: key.id.clone() }.into();
        let unfinished = keys.unfinished.iter().map(|key| delete(key)).collect();
        let mut all = vec![unfinished];
        if self.needs_new(&keys) {
            let create = IamCall::CreateAccessKey {
                user: user(),
                sink: self.sink.clone(),
                keep: keys.staying(),
                replaces: keys.current.or(keys.replaced).map(|key| key.id.clone()),
            };
            all.push(vec![create.into()]);
        } else if let (false, Some(current)) = (keys.noted, keys.current) {
            let tag = |name: &str, key: &Key| (name.to_owned(), key.id.clone());
            let replaced = keys.replaced.map(|key| tag(REPLACED_KEY_TAG, key));
            let tags: BTreeMap<_, _> = [tag(ACCESS_KEY_TAG, current)].into_iter().chain(replaced).collect();
            all.push(vec![IamCall::TagUser { user: user(), tags }.into()]);
        }
        if let (true, Some(old)) = (changes_field(changes, "replaced"), keys.replaced) {
            // Deactivated first, which can be undone should somebody stop here.
            all.push(vec![IamCall::UpdateAccessKey { user: user(), key: old.id.clone() }.into()]);
            all.push(vec![delete(old)]);
        }
        Ok(stages(all))
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Stages, Vec<Finding>> {
        let keys = Keys::of(self.deployment, world);
        let ours = keys.current.into_iter().chain(keys.replaced).chain(keys.unfinished);
        let delete =
            |key: &Key| IamCall::DeleteAccessKey { user: self.user.name.clone(), key: key.id.clone() }.into();
        Ok(stages([ours.map(delete).collect()]))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let keys = Keys::of(self.deployment, world);
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
