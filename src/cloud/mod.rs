//! The edge: AWS and Redshift in, plain types out. Nothing is decided here.

mod connect;
mod credentials;
mod ec2;
mod error;
mod iam;
mod observe;
mod password;
mod redshift;
mod s3;
mod secrets;
mod sql;
mod tls;
mod wire;

use std::collections::BTreeSet;

pub use connect::ConnectOptions;
pub use wire::{CallRecord, OnCall};

use connect::Clients;
use credentials::Sinks;
use provision_core::engine::{Call, CloudError, Execute, Identity, Observe, Query, World};
use sql::Sessions;
use wire::Wire;

/// An AWS account with its Redshift databases.
///
/// Connections are made when they are first needed and kept.
pub struct Cloud {
    identity: Identity,
    clients: Clients,
    sessions: Sessions,
    sinks: Sinks,
    wire: Wire,
}

impl Cloud {
    /// Who is calling.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }
}

impl Observe for Cloud {
    async fn observe(&self, queries: &BTreeSet<Query>) -> Result<World, Vec<CloudError>> {
        observe::observe(self, queries).await
    }
}

impl Execute for Cloud {
    async fn execute(&self, call: &Call) -> Result<(), CloudError> {
        match call {
            Call::S3(call) => s3::execute(self, call).await,
            Call::Iam(call) => iam::execute(self, call).await,
            Call::Ec2(call) => ec2::execute(self, call).await,
            Call::Sink(call) => credentials::execute(self, call).await,
            Call::Sql(call) => sql::execute(self, call).await,
        }
    }
}
