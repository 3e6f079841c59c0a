//! The credential store: the one place that receives the secret access key and the password.
//!
//! What it holds is never read for a plan. What its last write was is: the version of a secret, or a member of the
//! file, names the access key and says whether the password was set.

use std::collections::BTreeMap;

use super::{access_keys, addresses, marks, present, tags};
use crate::address::{Address, ResourceKind};
use crate::call::{CredentialStoreCall, CredentialStoreChange};
use crate::deployment::Deployment;
use crate::facts::{CredentialStore, CredentialStoreId, PasswordState, Wanted, WarehouseId, World};
use crate::finding::{Finding, FindingId};
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown};
use crate::state::{FieldChange, State, Value, changes_field};

/// Readable and writable by its owner alone.
const MODE: u32 = 0o600;

pub struct CredentialsResource<'a> {
    deployment: &'a Deployment,
    store: CredentialStoreId,
    address: Address,
}

impl<'a> CredentialsResource<'a> {
    pub fn new(deployment: &'a Deployment, store: CredentialStoreId) -> Self {
        let address = addresses::of(deployment, ResourceKind::Credentials, store.name());
        CredentialsResource { deployment, store, address }
    }

    /// A file is found by nobody who does not know its spec.
    fn tags(&self, world: &World) -> BTreeMap<String, String> {
        match self.store {
            CredentialStoreId::Secret { .. } => marks::secret_tags(self.deployment, world),
            CredentialStoreId::File { .. } => tags::of(self.deployment),
        }
    }

    fn phase(&self, change: CredentialStoreChange) -> Phases {
        vec![vec![CredentialStoreCall { store: self.store.clone(), change }.into()]]
    }

    /// What the person needs beside the secrets.
    fn document(&self, world: &World) -> BTreeMap<String, String> {
        let warehouse = world.warehouses.get(&WarehouseId::of(self.deployment));
        let endpoint = warehouse.and_then(|warehouse| warehouse.endpoint.clone());
        let bucket = self.deployment.bucket.as_ref().map(|bucket| bucket.name.clone());
        let values = [
            ("host", endpoint.as_ref().map(|endpoint| endpoint.host.clone())),
            ("port", endpoint.as_ref().map(|endpoint| endpoint.port.to_string())),
            ("database", Some(self.deployment.database.clone())),
            ("username", Some(self.deployment.grantee())),
            ("bucket", bucket),
        ];
        values.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
    }

    fn scheduled_for_deletion(&self) -> Finding {
        let (name, region) = (self.store.name(), &self.deployment.region);
        let message = format!("{} was deleted and can still be restored until AWS removes it", self.store);
        FindingId::CredentialsDeleting.finding(message).at(&self.address).hint(format!(
            "restore it: aws secretsmanager restore-secret --region {region} --secret-id {name}; or choose another \
             `credentials_secret`"
        ))
    }

    fn is_lost(&self) -> Finding {
        let message = format!(
            "{} is gone or was never on this machine: {} may still use what was written to it, so nothing is replaced",
            self.store, self.deployment.vendor.title
        );
        let finding = FindingId::CredentialsLost.finding(message).at(&self.address);
        finding.hint("`apply --rotate` makes a second access key, `apply --rotate=password` another password")
    }
}

impl Resource for CredentialsResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        if self.deployment.access_user.is_some() { "access_user" } else { "user" }
    }

    fn purpose(&self) -> String {
        match &self.store {
            CredentialStoreId::Secret { .. } => "the secret that receives the new credentials".to_owned(),
            CredentialStoreId::File { .. } => "the file that receives the new credentials".to_owned(),
        }
    }

    fn depends_on(&self) -> Vec<Address> {
        Vec::new()
    }

    fn wants(&self, _: Intent, wanted: &mut Wanted) {
        wanted.credential_store(self.store.clone());
        wanted.warehouse(WarehouseId::of(self.deployment));
    }

    fn adopt(&self) -> bool {
        self.deployment.access_user.as_ref().map_or(self.deployment.user.adopt, |user| user.adopt)
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        match world.credential_stores.get(&self.store) {
            Some(CredentialStore::Deleting) => return Err(self.scheduled_for_deletion()),
            Some(CredentialStore::Unusable { why }) => {
                let message = format!("{} cannot be used: {why}", self.store);
                let finding = FindingId::CredentialsUnusable.finding(message).at(&self.address);
                return Err(finding.hint("name another place in [access_user]"));
            }
            None if access_keys::credentials_lost(self.deployment, world)
                && self.deployment.rotate.is_nothing() =>
            {
                return Ok(None);
            }
            Some(CredentialStore::Held(_)) | None => {}
        }
        let mode = matches!(self.store, CredentialStoreId::File { .. }).then(|| octal(MODE));
        Ok(Some(State::default().with_some("mode", mode).with("tags", Value::Map(self.tags(world)))))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let facts = match world.credential_stores.get(&self.store)? {
            CredentialStore::Held(facts) => facts,
            CredentialStore::Deleting => return None,
            CredentialStore::Unusable { .. } => {
                return Some(Observed { state: State::default(), ownership: Ownership::Unowned });
            }
        };
        let state = State::default()
            .with_some("mode", facts.mode.map(octal))
            .with_some("tags", tags::known(&facts.tags, &self.tags(world)));
        Some(Observed { state, ownership: Ownership::by_tags(&facts.tags, &self.deployment.owner()) })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        let password = match access_keys::credentials_lost(self.deployment, world) {
            true => PasswordState::Lost,
            false => PasswordState::None,
        };
        let (document, tags) = (self.document(world), self.tags(world));
        Ok(self.phase(CredentialStoreChange::Create { document, tags, password }))
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        if present::credential_store(self.deployment, world).is_none() {
            // Writing it anew restricts the mode of a file too.
            return Ok(self.phase(CredentialStoreChange::Adopt { tags: self.tags(world) }));
        }
        let mut phases = Phases::new();
        if changes_field(changes, "mode") {
            phases.extend(self.phase(CredentialStoreChange::RestrictMode));
        }
        if changes_field(changes, "tags") {
            let there = present::credential_store(self.deployment, world).map(|facts| &facts.tags);
            let keys = there.map(|there| tags::left(there, &self.tags(world))).unwrap_or_default();
            if !keys.is_empty() {
                phases.extend(self.phase(CredentialStoreChange::Untag { keys }));
            }
            phases.extend(self.phase(CredentialStoreChange::Tag { tags: self.tags(world) }));
        }
        Ok(phases)
    }

    fn delete(&self, _: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        Ok(self.phase(CredentialStoreChange::Delete))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        if access_keys::credentials_lost(self.deployment, world) {
            return vec![self.is_lost()];
        }
        let Some(facts) = present::credential_store(self.deployment, world) else { return Vec::new() };
        let finding =
            |id: FindingId, what: &str| id.finding(format!("{} {what}", self.store)).at(&self.address);
        let mut findings = Vec::new();
        if facts.mode.is_some_and(|mode| mode & 0o077 != 0) {
            let finding = finding(FindingId::CredentialsReadable, "can be read by others on this machine");
            findings.push(
                finding.hint("apply restricts it; whoever read it needs `apply --rotate` to be shut out"),
            );
        }
        match facts.password {
            PasswordState::Unknown => {
                let what = "was last written by somebody else: what it holds is not known";
                let finding = finding(FindingId::CredentialsChanged, what);
                findings
                    .push(finding.hint("compare it with the vendor's form; `apply --rotate` makes new ones"));
            }
            PasswordState::Lost => {
                let what = "does not hold the password, which was in the one that is lost";
                let finding = finding(FindingId::CredentialsLost, what);
                findings.push(finding.hint("`apply --rotate=password` makes another one"));
            }
            PasswordState::None | PasswordState::Pending | PasswordState::Set => {}
        }
        findings
    }
}

fn octal(mode: u32) -> Value {
    Value::Text(format!("{mode:04o}"))
}
