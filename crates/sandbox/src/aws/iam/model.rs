//! What IAM keeps: plain data, one [`Account`] for each AWS account.

use crate::endpoint::{History, Partition, PerAccount, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

/// IAM in every account.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct IamState {
    pub accounts: PerAccount<Account>,
    /// The partition of all of them.
    pub partition: Partition,
    /// The ARN of every user and role that exists, by unique id; trust policies store the ids.
    pub arns: BTreeMap<String, String>,
    /// How long what is changed stays unknown to everyone but IAM itself.
    pub propagation_seconds: i64,
    /// How long it stays unknown to who reads it of IAM.
    pub stale_seconds: i64,
    /// What accounts were before their latest changes.
    #[serde(skip)]
    pub(crate) before: History<Account>,
    /// Actions that are newer than the policy simulator.
    pub unknown_to_simulator: BTreeSet<String>,
}

impl IamState {
    /// Whether what was made at this time is known everywhere by now.
    pub(crate) fn has_spread(&self, created: Timestamp, now: Timestamp) -> bool {
        created.plus_seconds(self.propagation_seconds) <= now
    }

    /// An account as those know it to whom changes come so many seconds late. Any change in IAM takes time to become visible
    /// from all endpoints, of users, groups, roles and policies alike (IAM User Guide, "Troubleshoot IAM": changes that I make
    /// are not always immediately visible).
    fn late(&self, account: &str, now: Timestamp, seconds: i64) -> Option<&Account> {
        self.before.known_late(account, now, seconds).or_else(|| self.accounts.get(account))
    }

    /// An account as every other service goes by it.
    pub(crate) fn in_effect(&self, account: &str, now: Timestamp) -> Option<&Account> {
        self.late(account, now, self.propagation_seconds)
    }

    /// An account as IAM shows it, where that is not what it is.
    pub(crate) fn shown_late(&self, account: &str, now: Timestamp) -> Option<&Account> {
        self.late(account, now, self.stale_seconds).filter(|_| self.stale_seconds > 0)
    }

    /// Keeps what an account is right before it is changed.
    pub(crate) fn keep(&mut self, account: &str, now: Timestamp) {
        let longest = self.propagation_seconds.max(self.stale_seconds);
        if longest == 0 {
            return;
        }
        let current = self.accounts.get(account).cloned().unwrap_or_default();
        self.before.keep(account, now, longest, current);
    }
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Account {
    pub users: Entities<User>,
    pub groups: Entities<Group>,
    pub roles: Entities<Role>,
    pub policies: Entities<Policy>,
    pub instance_profiles: Entities<InstanceProfile>,
    /// By ARN.
    pub oidc_providers: BTreeMap<String, OidcProvider>,
    /// Virtual MFA devices by serial number, which is their ARN.
    pub mfa_devices: BTreeMap<String, MfaDevice>,
    pub alias: Option<String>,
    pub quotas: Quotas,
    /// How often each policy is used; made of the rest by [`Account::index`].
    #[serde(skip)]
    pub uses: Uses,
}

/// How often each policy is attached, and used as a boundary, by ARN.
#[derive(Debug, Clone, Default)]
pub struct Uses(BTreeMap<String, (usize, usize)>);

impl Uses {
    pub(crate) fn of(&self, arn: &str) -> (usize, usize) {
        self.0.get(arn).copied().unwrap_or_default()
    }

    /// A user, group or role that had these policies has those now.
    pub(crate) fn change(&mut self, before: &Permissions, after: &Permissions) {
        for arn in &after.attached {
            self.0.entry(arn.clone()).or_default().0 += 1;
        }
        if let Some(arn) = &after.boundary {
            self.0.entry(arn.clone()).or_default().1 += 1;
        }
        for arn in &before.attached {
            let uses = self.0.entry(arn.clone()).or_default();
            uses.0 = uses.0.saturating_sub(1);
        }
        if let Some(arn) = &before.boundary {
            let uses = self.0.entry(arn.clone()).or_default();
            uses.1 = uses.1.saturating_sub(1);
        }
    }
}

impl Account {
    /// Makes what is derived from the rest.
    pub(crate) fn index(&mut self) {
        let mut uses = Uses::default();
        for permissions in self.holders() {
            uses.change(&Permissions::default(), permissions);
        }
        self.uses = uses;
    }

    /// The policies of every user, group and role.
    fn holders(&self) -> impl Iterator<Item = &Permissions> {
        let users = self.users.iter().map(|user| &user.permissions);
        let groups = self.groups.iter().map(|group| &group.permissions);
        users.chain(groups).chain(self.roles.iter().map(|role| &role.permissions))
    }
}

/// The quotas of an account (IAM User Guide, IAM and AWS STS quotas: the defaults).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default)]
pub struct Quotas {
    pub roles: usize,
    pub users: usize,
    pub groups: usize,
    pub policies: usize,
    pub instance_profiles: usize,
    pub oidc_providers: usize,
    pub attached_policies: usize,
    /// Characters of a role trust policy, white space not counted.
    pub trust_policy_size: usize,
}

impl Default for Quotas {
    fn default() -> Self {
        Self {
            roles: 1000,
            users: 5000,
            groups: 300,
            policies: 1500,
            instance_profiles: 1000,
            oidc_providers: 100,
            attached_policies: 10,
            trust_policy_size: 2048,
        }
    }
}

/// Entities by name. Names are unique ignoring case, but found only as they are written
/// (IAM User Guide, IAM name requirements).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Entities<T>(BTreeMap<String, T>);

impl<T> Default for Entities<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

/// Something with a name.
pub trait Named {
    fn name(&self) -> &str;
}

impl<T: Named> Entities<T> {
    /// The entity of exactly this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.get(&name.to_lowercase()).filter(|entity| entity.name() == name)
    }

    /// The entity of exactly this name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.0.get_mut(&name.to_lowercase()).filter(|entity| entity.name() == name)
    }

    /// Whether a new entity of this name would clash with an old one.
    pub(crate) fn clashes(&self, name: &str) -> bool {
        self.0.contains_key(&name.to_lowercase())
    }

    /// Adds an entity, in place of one whose name differs in case at most.
    pub fn insert(&mut self, entity: T) -> &T {
        let key = entity.name().to_lowercase();
        let place = self.0.entry(key);
        match place {
            std::collections::btree_map::Entry::Vacant(place) => place.insert(entity),
            std::collections::btree_map::Entry::Occupied(mut place) => {
                place.insert(entity);
                place.into_mut()
            }
        }
    }

    /// Takes the entity of this name out, in whatever case it is written.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        self.0.remove(&name.to_lowercase())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In the order of their names, ignoring case.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.values()
    }

    /// Those whose lower-case names come after this one, in order.
    pub(crate) fn after(&self, name: Option<&str>) -> impl Iterator<Item = &T> {
        let from = name.map_or(Bound::Unbounded, Bound::Excluded);
        self.0.range::<str, _>((from, Bound::Unbounded)).map(|(_, entity)| entity)
    }

    /// Every entity in the order of names, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.values_mut()
    }
}

/// What users, groups, roles, policies and instance profiles have in common.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Identity {
    pub name: String,
    /// With leading and trailing slash.
    pub path: String,
    /// The unique id, for example `AROA…`.
    pub id: String,
    pub arn: String,
    pub created: Timestamp,
}

/// A tag; IAM keeps the order in which tags were given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

/// The policies of a user, group or role.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Permissions {
    /// ARNs, in the order of attachment.
    pub attached: Vec<String>,
    /// Documents by name.
    pub inline: BTreeMap<String, String>,
    /// The ARN of the permissions boundary.
    pub boundary: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct User {
    #[serde(flatten)]
    pub identity: Identity,
    #[serde(flatten)]
    pub permissions: Permissions,
    pub tags: Vec<Tag>,
    pub keys: Vec<AccessKey>,
    /// Names.
    pub groups: Vec<String>,
    /// The console password, where there is one; the password itself is not kept.
    pub login_profile: Option<LoginProfile>,
    pub ssh_keys: Vec<Uploaded>,
    pub certificates: Vec<Uploaded>,
    /// Passwords for services that are not signed in to with access keys: CodeCommit, Keyspaces.
    pub service_credentials: Vec<Uploaded>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LoginProfile {
    pub created: Timestamp,
    pub reset_required: bool,
}

/// An SSH public key, a signing certificate or a service-specific credential of a user.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Uploaded {
    pub id: String,
    /// The key or certificate as it was sent, or the name of the service.
    pub body: String,
    pub active: bool,
    pub created: Timestamp,
}

/// A virtual MFA device, and the unique id of the user it is enabled for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct MfaDevice {
    pub serial: String,
    pub enabled: Option<(String, Timestamp)>,
}

/// An access key's public side; its secret is with the credentials.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AccessKey {
    pub id: String,
    pub active: bool,
    pub created: Timestamp,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Group {
    #[serde(flatten)]
    pub identity: Identity,
    #[serde(flatten)]
    pub permissions: Permissions,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Role {
    #[serde(flatten)]
    pub identity: Identity,
    #[serde(flatten)]
    pub permissions: Permissions,
    /// The trust policy, principals as unique ids.
    pub trust: String,
    pub description: Option<String>,
    /// Seconds.
    pub max_session: i64,
    pub tags: Vec<Tag>,
    /// When and in which region the role was last assumed.
    pub last_used: Option<(Timestamp, String)>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Policy {
    #[serde(flatten)]
    pub identity: Identity,
    pub description: Option<String>,
    pub tags: Vec<Tag>,
    pub updated: Timestamp,
    pub versions: Vec<PolicyVersion>,
    /// The number of the default version.
    pub default_version: u32,
    /// PolicyVersion numbers are never used again.
    pub next_version: u32,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PolicyVersion {
    pub number: u32,
    pub document: String,
    pub created: Timestamp,
}

impl Policy {
    pub(crate) fn document(&self) -> &str {
        let default = self.versions.iter().find(|version| version.number == self.default_version);
        default.map(|version| version.document.as_str()).unwrap_or_default()
    }
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct InstanceProfile {
    #[serde(flatten)]
    pub identity: Identity,
    /// The name of its role; at most one.
    pub role: Option<String>,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct OidcProvider {
    /// Without `https://`.
    pub url: String,
    pub client_ids: Vec<String>,
    pub thumbprints: Vec<String>,
    pub tags: Vec<Tag>,
    pub created: Timestamp,
}

macro_rules! named {
    ($($kind:ty),*) => {$(
        impl Named for $kind {
            fn name(&self) -> &str {
                &self.identity.name
            }
        }
    )*};
}
named!(User, Group, Role, Policy, InstanceProfile);
