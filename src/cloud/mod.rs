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

pub use connect::ConnectOptions;
pub use wire::{CallRecord, OnCall};

use connect::Clients;
use credentials::Sinks;
use provision_core::call::Call;
use provision_core::edge::{CloudError, Execute, Observe};
use provision_core::facts::{CallerIdentity, Wanted, World};
use sql::Sessions;
use wire::Wire;

/// An AWS account with its Redshift databases.
///
/// Connections are made when they are first needed and kept.
pub struct Cloud {
    identity: CallerIdentity,
    clients: Clients,
    sessions: Sessions,
    sinks: Sinks,
    wire: Wire,
}

impl Cloud {
    /// Who is calling.
    pub fn identity(&self) -> &CallerIdentity {
        &self.identity
    }
}

impl Observe for Cloud {
    async fn observe(&self, wanted: &Wanted) -> Result<World, Vec<CloudError>> {
        observe::observe(self, wanted).await
    }
}

impl Execute for Cloud {
    async fn execute(&self, call: &Call) -> Result<(), CloudError> {
        match call {
            Call::S3(call) => s3::execute(self, call).await,
            Call::Iam(call) => iam::execute(self, call).await,
            Call::Ec2(call) => ec2::execute(self, call).await,
            Call::CredentialStore(call) => credentials::execute(self, call).await,
            Call::Sql(call) => sql::execute(self, call).await,
        }
    }
}
