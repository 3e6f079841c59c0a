//! Everything that a deployment is made of: one kind, one file.
//!
//! A resource does no I/O. It says which facts it needs, what it should be, what it is according
//! to the facts, and which calls lead from the one to the other.

mod access_key;
mod access_user;
mod bucket;
mod bucket_policy;
mod credentials;
mod database_group;
mod database_password;
mod database_user;
mod grants;
mod ingress_rule;
mod leftover;
mod mark;
mod objections;
mod policy;
mod release;
mod role;
mod schema;
mod trust;

use std::collections::BTreeMap;

use crate::engine::{
    Address, AdminAccess, Call, FieldChange, Finding, FindingId, Identity, Intent, Kind, Owner, Query,
    SqlCall, State, Value, Warehouse, WarehouseId, WarehouseKind, World,
};
use crate::spec::{self, Deployment, Templates};

/// Calls in stages: one stage after the other, the calls of a stage at once.
pub type Stages = Vec<Vec<Call>>;

/// One resource of one deployment.
pub trait Resource {
    fn address(&self) -> &Address;

    /// The table of the spec that describes it, for hints.
    fn table(&self) -> &'static str;

    /// What it is for, in one sentence.
    fn purpose(&self) -> String;

    /// What must be done before it.
    fn requires(&self) -> Vec<Address>;

    /// The facts that the other methods look at.
    fn queries(&self, intent: Intent) -> Vec<Query>;

    /// Whether the spec takes over what exists under its name.
    fn adopt(&self) -> bool;

    /// What it should be; nothing if it should not exist.
    ///
    /// # Errors
    /// Why that cannot be said in this world.
    fn desired(&self, world: &World) -> Result<Option<State>, Finding>;

    /// What it is, with only those attributes that `desired` may have.
    fn observed(&self, world: &World) -> Option<Observed>;

    /// The calls that make it.
    ///
    /// # Errors
    /// As [`Resource::desired`].
    fn create(&self, world: &World) -> Result<Stages, Finding>;

    /// The calls that make these changes.
    ///
    /// # Errors
    /// As [`Resource::desired`].
    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Stages, Finding>;

    /// The calls that remove it.
    ///
    /// # Errors
    /// Every reason why it must stay.
    fn delete(&self, world: &World, options: Teardown) -> Result<Stages, Vec<Finding>>;

    /// What else should be known about it.
    fn findings(&self, _world: &World) -> Vec<Finding> {
        Vec::new()
    }

    /// What else should be known before it is removed.
    fn findings_of_delete(&self, _world: &World) -> Vec<Finding> {
        Vec::new()
    }
}

/// A resource as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    pub state: State,
    pub ownership: Ownership,
}

/// Whose an existing resource is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ownership {
    Ours,
    /// Nobody's that we know of: made by hand or by another tool.
    Unmarked,
    Other(Owner),
}

impl Ownership {
    /// As the tags say.
    fn by_tags(tags: &BTreeMap<String, String>, owner: &Owner) -> Self {
        match Owner::of(tags) {
            Some(named) if named == *owner => Ownership::Ours,
            Some(named) => Ownership::Other(named),
            None => Ownership::Unmarked,
        }
    }
}

/// What a teardown may do.
#[derive(Clone, Copy, Debug, Default)]
pub struct Teardown<'a> {
    /// Delete objects together with the bucket that holds them.
    pub delete_data: bool,
    /// The database user who is to own what the deployment's users own.
    pub reassign_to: Option<&'a str>,
}

/// The resources of a deployment, each after those it requires. A new kind is added here.
pub fn of(deployment: &Deployment) -> Vec<Box<dyn Resource + '_>> {
    let mut resources: Vec<Box<dyn Resource + '_>> = Vec::new();
    if let Some(bucket) = &deployment.bucket {
        resources.push(Box::new(bucket::Bucket::new(deployment, bucket)));
        resources.push(Box::new(bucket_policy::BucketPolicy::new(deployment, bucket)));
    }
    if let Some(policy) = &deployment.policy {
        resources.push(Box::new(policy::Policy::new(deployment, policy)));
    }
    if let Some(role) = &deployment.role {
        resources.push(Box::new(role::Role::new(deployment, role)));
    }
    if let Some(sink) = credentials::sink(deployment) {
        resources.push(Box::new(credentials::Credentials::new(deployment, sink.clone())));
        if let Some(user) = &deployment.access_user {
            resources.push(Box::new(access_user::AccessUser::new(deployment, user)));
            resources.push(Box::new(access_key::AccessKey::new(deployment, user, sink)));
        }
    }
    resources.push(Box::new(ingress_rule::IngressRule::new(deployment)));
    if let Some(group) = database_group::DatabaseGroup::new(deployment) {
        resources.push(Box::new(group));
    }
    resources.push(Box::new(schema::Schema::new(deployment)));
    for user in deployment.database_users() {
        resources.push(Box::new(database_user::DatabaseUser::new(deployment, user)));
    }
    resources
}

/// The resources that a teardown removes: also those that a deployment no longer has.
pub fn of_teardown(deployment: &Deployment) -> Vec<Box<dyn Resource + '_>> {
    let mut resources = of(deployment);
    resources.extend(leftover::of(deployment));
    resources
}

/// A region of another partition than the account's: an account exists in one partition only (IAM
/// User Guide, "Amazon Resource Names (ARNs)").
pub fn wrong_partition(deployment: &Deployment, identity: &Identity) -> Option<Finding> {
    let Deployment { region, destination, .. } = deployment;
    if identity.partition == deployment.partition() {
        return None;
    }
    let message = format!(
        "{region} is in the partition {}, but these credentials are for the partition {} ({})",
        deployment.partition(),
        identity.partition,
        identity.arn
    );
    Some(Finding::new(FindingId::PartitionMismatch, message).hint(format!(
        "correct `region` of [destinations.{destination}], or choose credentials of an account there"
    )))
}

/// The vendor's profile is data with a date, and vendors move.
pub fn outdated_profile(deployment: &Deployment, today: &str) -> Option<Finding> {
    let vendor = &deployment.vendor;
    let message = format!(
        "the profile of {} was last compared with the vendor's pages on {}, more than a year ago",
        vendor.title, vendor.checked
    );
    let finding = Finding::new(FindingId::ProfileOutdated, message).hint(
        "compare it with the pages it names, the addresses above all; a newer version of provision, or a copy of \
         the profile that you correct, may be needed",
    );
    vendor.is_outdated(today).then_some(finding)
}

fn owner_of(deployment: &Deployment) -> Owner {
    Owner { deployment: deployment.spec.clone(), destination: deployment.destination.clone() }
}

fn address_of(deployment: &Deployment, kind: Kind, name: &str) -> Address {
    Address { owner: owner_of(deployment), kind, name: name.to_owned() }
}

/// The tags of everything taggable: the spec's own and the ownership marks.
fn tags_of(deployment: &Deployment) -> BTreeMap<String, String> {
    let mut tags = deployment.tags.clone();
    tags.extend(owner_of(deployment).tags());
    tags
}

/// Those of the observed tags that are wanted at all: tags of others are none of our business.
fn known_tags(observed: &BTreeMap<String, String>, wanted: &BTreeMap<String, String>) -> Option<Value> {
    let known: BTreeMap<_, _> = observed
        .iter()
        .filter(|(key, _)| wanted.contains_key(*key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    (!known.is_empty()).then_some(Value::Map(known))
}

/// Our tags over those that are there: a call that replaces the set must not lose any.
fn merged_tags(
    observed: &BTreeMap<String, String>,
    wanted: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let mut tags = observed.clone();
    tags.extend(wanted.clone());
    tags
}

/// In IAM's character set for descriptions, which ends with Latin-1 (IAM API Reference, CreateRole).
fn description_of(deployment: &Deployment) -> String {
    let title = deployment.vendor.title.chars();
    let title: String = title.filter(|c| matches!(c, ' '..='~' | '\u{a1}'..='\u{ff}')).take(200).collect();
    format!("{} data sync to Redshift, managed by provision ({})", title.trim(), owner_of(deployment))
}

/// The warehouse of a deployment.
pub fn warehouse_id(deployment: &Deployment) -> WarehouseId {
    let kind = match &deployment.warehouse {
        spec::Warehouse::Cluster { .. } => WarehouseKind::Cluster,
        spec::Warehouse::Workgroup { .. } => WarehouseKind::Workgroup,
    };
    WarehouseId { region: deployment.region.clone(), kind, name: deployment.warehouse.name().to_owned() }
}

/// The warehouse, which provision never makes.
fn warehouse<'w>(deployment: &Deployment, world: &'w World) -> Result<&'w Warehouse, Finding> {
    let id = warehouse_id(deployment);
    world.warehouses.get(&id).ok_or_else(|| {
        Finding::new(FindingId::WarehouseNotFound, format!("there is no {id}")).hint(format!(
            "check `{}` and `region` of [destinations.{}]; provision does not create warehouses",
            id.kind.title(),
            deployment.destination
        ))
    })
}

/// Statements in the deployment's database, as one transaction; nothing where there are none.
fn transaction(deployment: &Deployment, statements: Vec<String>) -> Stages {
    if statements.is_empty() {
        return Vec::new();
    }
    let database = deployment.database.clone();
    vec![vec![in_database(deployment, database, statements)]]
}

/// One transaction in a database of the deployment's warehouse.
fn in_database(deployment: &Deployment, database: String, statements: Vec<String>) -> Call {
    let admin = AdminAccess::of(&deployment.admin);
    SqlCall { warehouse: warehouse_id(deployment), database, admin, password: None, statements }.into()
}

/// A statement from its template.
fn sql(name: &str, values: &impl serde::Serialize, what: &Address) -> Result<String, Finding> {
    Templates::embedded().sql(name, values).map_err(|error| unrendered(&error, what))
}

fn unrendered(error: &spec::TemplateError, what: &Address) -> Finding {
    Finding::new(FindingId::InvalidDocument, error.to_string()).at(what)
}

/// A document in canonical form, so that it is compared by meaning.
fn canonical(text: &str, what: &Address) -> Result<Value, Finding> {
    provision_iam::Document::parse(text).map(|document| Value::Document(document.canonical())).map_err(
        |problems| {
            let reasons: Vec<_> = problems.iter().map(ToString::to_string).collect();
            let message = format!("not a valid policy document: {}", reasons.join("; "));
            Finding::new(FindingId::InvalidDocument, message).at(what)
        },
    )
}

/// What is stored, in canonical form; a stored text that is no policy differs from any policy.
fn stored(text: &str, what: &Address) -> Value {
    canonical(text, what).unwrap_or_else(|_| Value::Text(text.to_owned()))
}

/// Whether a field is among the changes.
fn changes_field(changes: &[FieldChange], field: &str) -> bool {
    changes.iter().any(|change| change.field == field)
}

/// The stages without the empty ones.
fn stages(all: impl IntoIterator<Item = Vec<Call>>) -> Stages {
    all.into_iter().filter(|stage| !stage.is_empty()).collect()
}
