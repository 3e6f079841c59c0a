//! The sink: the one place that receives the secret access key and the password.
//!
//! What it holds is never read for a plan. What its last write was is: the version of a secret, or a member of the
//! file, names the access key and says whether the password was set.

use std::collections::BTreeMap;

use super::{
    Observed, Ownership, Resource, Stages, Teardown, access_key, address_of, changes_field, known_tags,
    owner_of, tags_of, warehouse_id,
};
use crate::engine::{
    Address, FieldChange, Finding, FindingId, Intent, Kind, PasswordMark, Query, Sink, SinkCall, SinkChange,
    SinkFacts, SinkId, State, Value, World,
};
use crate::spec::Deployment;

/// Readable and writable by its owner alone.
const MODE: u32 = 0o600;

pub struct Credentials<'a> {
    deployment: &'a Deployment,
    sink: SinkId,
    address: Address,
}

/// The sink of a deployment, if it has one.
pub fn sink(deployment: &Deployment) -> Option<SinkId> {
    deployment.sink.as_ref().map(|sink| SinkId::of(sink, &deployment.region))
}

/// The sink's address, for those that require it.
pub fn address(deployment: &Deployment) -> Option<Address> {
    Some(address_of(deployment, Kind::Credentials, sink(deployment)?.name()))
}

/// What is known of the sink, if it is there.
pub fn facts<'w>(deployment: &Deployment, world: &'w World) -> Option<&'w SinkFacts> {
    match world.sinks.get(&sink(deployment)?)? {
        Sink::Held(facts) => Some(facts),
        Sink::Deleting | Sink::Unusable { .. } => None,
    }
}

/// The same, if it is ours.
pub fn our_facts<'w>(deployment: &Deployment, world: &'w World) -> Option<&'w SinkFacts> {
    let owner = owner_of(deployment);
    facts(deployment, world).filter(|facts| Ownership::by_tags(&facts.tags, &owner) == Ownership::Ours)
}

/// Whether the sink is gone although credentials were written to it: making them anew would break what the vendor has.
pub fn lost(deployment: &Deployment, world: &World) -> bool {
    let there = sink(deployment).is_some_and(|sink| world.sinks.contains_key(&sink));
    !there && access_key::delivered(deployment, world)
}

impl<'a> Credentials<'a> {
    pub fn new(deployment: &'a Deployment, sink: SinkId) -> Self {
        let address = address_of(deployment, Kind::Credentials, sink.name());
        Credentials { deployment, sink, address }
    }

    fn tags(&self) -> BTreeMap<String, String> {
        tags_of(self.deployment)
    }

    fn stage(&self, change: SinkChange) -> Stages {
        vec![vec![SinkCall { sink: self.sink.clone(), change }.into()]]
    }

    /// What the person needs beside the secrets.
    fn document(&self, world: &World) -> BTreeMap<String, String> {
        let warehouse = world.warehouses.get(&warehouse_id(self.deployment));
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
        let (name, region) = (self.sink.name(), &self.deployment.region);
        let message = format!("{} was deleted and can still be restored until AWS removes it", self.sink);
        Finding::new(FindingId::CredentialsDeleting, message).at(&self.address).hint(format!(
            "restore it: aws secretsmanager restore-secret --region {region} --secret-id {name}; or choose another \
             `credentials_secret`"
        ))
    }

    fn is_lost(&self) -> Finding {
        let message = format!(
            "{} is gone or was never on this machine: {} may still use what was written to it, so nothing is replaced",
            self.sink, self.deployment.vendor.title
        );
        let finding = Finding::new(FindingId::CredentialsLost, message).at(&self.address);
        finding.hint("`apply --rotate` makes a second access key, `apply --rotate=password` another password")
    }
}

impl Resource for Credentials<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        if self.deployment.access_user.is_some() { "access_user" } else { "user" }
    }

    fn purpose(&self) -> String {
        match &self.sink {
            SinkId::Secret { .. } => "the secret that receives the new credentials".to_owned(),
            SinkId::File { .. } => "the file that receives the new credentials".to_owned(),
        }
    }

    fn requires(&self) -> Vec<Address> {
        Vec::new()
    }

    fn queries(&self, _: Intent) -> Vec<Query> {
        vec![Query::Sink(self.sink.clone()), Query::Warehouse(warehouse_id(self.deployment))]
    }

    fn adopt(&self) -> bool {
        self.deployment.access_user.as_ref().map_or(self.deployment.user.adopt, |user| user.adopt)
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        match world.sinks.get(&self.sink) {
            Some(Sink::Deleting) => return Err(self.scheduled_for_deletion()),
            Some(Sink::Unusable { why }) => {
                let message = format!("{} cannot be used: {why}", self.sink);
                let finding = Finding::new(FindingId::CredentialsUnusable, message).at(&self.address);
                return Err(finding.hint("name another place in [access_user]"));
            }
            None if lost(self.deployment, world) && self.deployment.rotate.is_nothing() => return Ok(None),
            Some(Sink::Held(_)) | None => {}
        }
        let mode = matches!(self.sink, SinkId::File { .. }).then(|| octal(MODE));
        Ok(Some(State::default().with_some("mode", mode).with("tags", Value::Map(self.tags()))))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let facts = match world.sinks.get(&self.sink)? {
            Sink::Held(facts) => facts,
            Sink::Deleting => return None,
            Sink::Unusable { .. } => {
                return Some(Observed { state: State::default(), ownership: Ownership::Unmarked });
            }
        };
        let state = State::default()
            .with_some("mode", facts.mode.map(octal))
            .with_some("tags", known_tags(&facts.tags, &self.tags()));
        Some(Observed { state, ownership: Ownership::by_tags(&facts.tags, &owner_of(self.deployment)) })
    }

    fn create(&self, world: &World) -> Result<Stages, Finding> {
        let password = match lost(self.deployment, world) {
            true => PasswordMark::Lost,
            false => PasswordMark::None,
        };
        let (document, tags) = (self.document(world), self.tags());
        Ok(self.stage(SinkChange::Create { document, tags, password }))
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Stages, Finding> {
        if our_facts(self.deployment, world).is_none() {
            // Writing it anew restricts the mode of a file too.
            return Ok(self.stage(SinkChange::Adopt { tags: self.tags() }));
        }
        let mut stages = Stages::new();
        if changes_field(changes, "mode") {
            stages.extend(self.stage(SinkChange::RestrictMode));
        }
        if changes_field(changes, "tags") {
            stages.extend(self.stage(SinkChange::Tag { tags: self.tags() }));
        }
        Ok(stages)
    }

    fn delete(&self, _: &World, _: Teardown) -> Result<Stages, Vec<Finding>> {
        Ok(self.stage(SinkChange::Delete))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        if lost(self.deployment, world) {
            return vec![self.is_lost()];
        }
        let Some(facts) = our_facts(self.deployment, world) else { return Vec::new() };
        let finding = |id, what: &str| Finding::new(id, format!("{} {what}", self.sink)).at(&self.address);
        let mut findings = Vec::new();
        if facts.mode.is_some_and(|mode| mode & 0o077 != 0) {
            let finding = finding(FindingId::CredentialsReadable, "can be read by others on this machine");
            findings.push(
                finding.hint("apply restricts it; whoever read it needs `apply --rotate` to be shut out"),
            );
        }
        match facts.password {
            PasswordMark::Unknown => {
                let what = "was last written by somebody else: what it holds is not known";
                let finding = finding(FindingId::CredentialsChanged, what);
                findings
                    .push(finding.hint("compare it with the vendor's form; `apply --rotate` makes new ones"));
            }
            PasswordMark::Lost => {
                let what = "does not hold the password, which was in the one that is lost";
                let finding = finding(FindingId::CredentialsLost, what);
                findings.push(finding.hint("`apply --rotate=password` makes another one"));
            }
            PasswordMark::None | PasswordMark::Pending | PasswordMark::Set => {}
        }
        findings
    }
}

fn octal(mode: u32) -> Value {
    Value::Text(format!("{mode:04o}"))
}
