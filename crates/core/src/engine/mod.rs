//! Decides what must happen and makes it happen.
//!
//! [`plan`] is pure: it compares what a deployment wants with what was observed. What carries a plan
//! out writes through [`Execute`] alone, and everything it sends was decided by the plan.

mod address;
mod call;
mod cloud_error;
mod digest;
mod finding;
mod holdings;
pub mod plan;
mod query;
mod sink;
mod state;
mod world;

pub use address::{Address, Kind, Owner};
pub use call::{Call, Ec2Call, IamCall, RuleSource, S3Call, SqlCall};
pub use cloud_error::{CloudError, CloudErrorKind, Subject};
pub use digest::of as fingerprint;
pub use finding::{Finding, FindingId, Severity};
pub use holdings::{
    DatabaseObject, DefaultPrivileges, Granted, Grantee, Holdings, InDatabase, NewObjects, ObjectKind,
    Searched,
};
pub use plan::{Action, DeploymentPlan, Intent, Plan, Step};
pub use query::{AdminAccess, Query, Route, WarehouseId, WarehouseKind};
pub use sink::{
    ACCESS_KEY_TAG, GivenPassword, PasswordMark, PasswordSource, REPLACED_KEY_TAG, SetPassword, Sink,
    SinkCall, SinkChange, SinkFacts, SinkId,
};
pub use state::{FieldChange, State, Value};
pub use world::{
    AccessKey, AccessUser, AclEntry, AttachedPolicy, Bucket, BucketContents, BucketSettings, Database,
    DatabaseUser, Endpoint, Identity, Ingress, IngressRule, LifecycleRule, LifecycleTransition, OidcProvider,
    Place, Policy, PolicyVersion, Role, Schema, SchemaContents, SecurityGroup, Subnet, Warehouse, World,
};

use std::collections::BTreeSet;
use std::future::Future;

pub use crate::spec::Tls;

/// Reads the live account and databases. Planning is given nothing else.
pub trait Observe: Sync {
    /// Answers all queries, in as few sequential rounds as their dependencies allow.
    ///
    /// # Errors
    /// Everything that could not be read, at once; nothing is returned half-read.
    fn observe(
        &self,
        queries: &BTreeSet<Query>,
    ) -> impl Future<Output = Result<World, Vec<CloudError>>> + Send;
}

/// Writes to the live account and databases. Only what carries out a plan is given this.
pub trait Execute: Send + Sync + 'static {
    /// Sends one call, once; whether to try again is the engine's decision.
    ///
    /// # Errors
    /// What the service said, classified so that the engine can tell a healing error from a
    /// permanent one.
    fn execute(&self, call: &Call) -> impl Future<Output = Result<(), CloudError>> + Send;
}
