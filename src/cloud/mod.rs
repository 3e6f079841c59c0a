//! The edge: AWS and Redshift in, plain types out. Nothing is decided here.

mod answer;
mod bounded;
mod caller;
mod clients;
mod connect;
mod credentials;
mod ec2;
mod environment;
mod error;
mod iam;
mod inventory;
mod kms;
mod pace;
mod password;
mod redshift;
mod s3;
mod secret;
mod secrets_manager;
mod services;
mod signable;
mod sql;
mod survey;
mod tls;
mod trail;
mod transport;
mod verify;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use aws_config::{ConfigLoader, SdkConfig};

pub use connect::ConnectOptions;
pub use iam::Examination;
pub use services::Ahead;
pub use survey::Survey;
pub use transport::{CallRecord, OnCall, OnWait};
pub use verify::{Verification, WebIdentityToken};

use clients::Regional;
use connect::Connection;
use credentials::CredentialStores;
use ec2::Ec2;
use iam::Iam;
use inventory::Inventory;
use kms::Kms;
use provision_core::call::{Call, Ec2Call, MarkCall};
use provision_core::deployment::Deployment;
use provision_core::edge::{CloudError, CloudErrorKind, Execute, Observe};
use provision_core::facts::{CallerIdentity, Wanted, World};
use provision_core::handoff::Secrets;
use provision_core::permissions::{Permission, Why};
use provision_doctor::role::{Reading, Unread};
use redshift::Redshift;
use s3::S3;
use secrets_manager::SecretsManager;
use services::Services;
use sql::Sql;

/// An AWS account with its Redshift databases.
///
/// Connections are made when they are first needed and kept.
pub struct Cloud {
    config: SdkConfig,
    services: Services,
}

impl Cloud {
    /// Finds out who is calling, with exactly one `sts:GetCallerIdentity` and, before that, what
    /// getting credentials takes. Where the options name the account, that is only begun, and [`Cloud::caller`] tells.
    ///
    /// # Errors
    /// There are no credentials, they are refused, or AWS cannot be reached.
    pub async fn connect(options: ConnectOptions) -> Result<Cloud, CloudError> {
        Self::connect_with(options, |loader| loader).await
    }

    /// Finds out who is calling, by a changed configuration: an endpoint or credentials that are in no
    /// environment.
    ///
    /// # Errors
    /// As [`Cloud::connect`].
    pub async fn connect_with(
        options: ConnectOptions,
        change: impl FnOnce(ConfigLoader) -> ConfigLoader,
    ) -> Result<Cloud, CloudError> {
        let Connection { caller, account, partition, config, transport, files } =
            connect::connect(options, change).await?;
        let redshift = Arc::new(Redshift::new(&config, &transport, &account, &partition));
        let secrets = Arc::new(SecretsManager::new(&config, &transport));
        let stores = Arc::new(CredentialStores::new(&secrets));
        let services = Services {
            s3: S3::new(&config, &transport, &account),
            iam: Iam::new(&config, &transport, &stores),
            ec2: Ec2::new(&config, &transport),
            kms: Kms::new(&config, &transport),
            inventory: Inventory::new(&config, &transport),
            cloudtrail: Regional::new(&config, &transport, aws_sdk_cloudtrail::Client::new),
            sql: Sql::new(&config, &transport, files, &caller, &redshift, &secrets, &stores),
            redshift,
            stores,
            caller,
            transport,
        };
        Ok(Cloud { config, services })
    }

    /// The secrets that the vendor is to be told, for a person who asked to see them.
    ///
    /// # Errors
    /// They cannot be read.
    pub async fn reveal(&self, deployment: &Deployment) -> Result<Secrets, CloudError> {
        self.services.stores.reveal(deployment).await
    }

    /// Which of these the caller may not do, as far as IAM's policy simulator knows; `operator` is the role that was
    /// assumed first.
    ///
    /// # Errors
    /// The simulator cannot be asked.
    pub async fn denied(
        &self,
        operator: Option<&str>,
        permissions: &BTreeSet<Permission>,
    ) -> Result<BTreeMap<Permission, Why>, CloudError> {
        self.services.iam.denied(self.caller().await?, operator, permissions).await
    }

    /// Waits until what is being read turns out to lack a role, a policy or a bucket that is wanted.
    pub async fn lacking(&self) {
        self.services.transport.lacking().await;
    }

    /// Everything that is wanted; beside that, EC2 is asked about what can be told ahead that it will be sent, for
    /// [`Cloud::rehearse`].
    ///
    /// # Errors
    /// Everything that could not be read.
    pub async fn observe_and_rehearse(
        &self,
        wanted: &Wanted,
        ahead: Option<Ahead<'_>>,
    ) -> Result<World, Vec<CloudError>> {
        let world = self.services.observe(wanted, ahead).await?;
        let identity = self.caller().await.map_err(|error| vec![error])?.clone();
        Ok(World { identity, ..world })
    }

    /// What of these calls EC2 would deny; nothing is done.
    pub async fn rehearse(&self, calls: &[&Ec2Call]) -> BTreeMap<Permission, Why> {
        self.services.ec2.denied(calls, &self.identity().account).await
    }

    /// A role, who asks for it, and who tried before: everything at once, as far as it can be read.
    pub async fn examine(&self, asked: &Examination) -> Reading {
        let mut reading = self.services.iam.examine(self.identity(), asked).await;
        let (region, partition) = (self.config.region().map(AsRef::as_ref), &self.identity().partition);
        match trail::history(&self.services.cloudtrail, region, partition, &reading.role_arn).await {
            Ok(history) => (reading.attempts, reading.changed) = (history.attempts, history.changed),
            Err(error) => reading.unread.push(Unread {
                what: format!("cloudtrail:LookupEvents for {}", reading.role_arn),
                why: error.message,
                about_caller: false,
            }),
        }
        reading
    }

    /// What stands in an encoded authorization message.
    ///
    /// # Errors
    /// It is none of this account, or the caller may not decode it.
    pub async fn decode(&self, message: &str) -> Result<String, CloudError> {
        let client = aws_sdk_sts::Client::new(&self.config);
        let about = error::subject("sts", "DecodeAuthorizationMessage", "the message");
        let request = || client.decode_authorization_message().encoded_message(message).send();
        let answer = self.services.transport.read(&about, request).await?;
        Ok(answer.decoded_message.unwrap_or_default())
    }

    /// Who is calling, as soon as that is known.
    ///
    /// # Errors
    /// There are no credentials, they are refused, or AWS cannot be reached.
    pub async fn caller(&self) -> Result<&CallerIdentity, CloudError> {
        self.services.caller.identity().await
    }

    /// Who is calling, after [`Cloud::caller`] has told.
    pub fn identity(&self) -> &CallerIdentity {
        self.services.caller.known()
    }
}

impl Observe for Cloud {
    async fn observe(&self, wanted: &Wanted) -> Result<World, Vec<CloudError>> {
        self.observe_and_rehearse(wanted, None).await
    }
}

impl Execute for Cloud {
    async fn execute(&self, call: &Call) -> Result<(), CloudError> {
        match call {
            Call::Mark(call) => self.send(&self.numbered(call).await?).await,
            call => self.send(call).await,
        }
    }
}

impl Cloud {
    async fn send(&self, call: &Call) -> Result<(), CloudError> {
        let Services { s3, iam, ec2, redshift, stores, sql, .. } = &self.services;
        match call {
            Call::S3(call) => s3.execute(iam, call).await,
            Call::Iam(call) => iam.execute(call).await,
            Call::Ec2(call) => ec2.execute(call).await,
            Call::Redshift(call) => redshift.execute(call).await,
            Call::CredentialStore(call) => stores.execute(call).await,
            Call::Sql(call) => sql.execute(call).await,
            // Its numbers are in it by now.
            Call::Mark(_) => Ok(()),
        }
    }

    /// The call that sets tags, with the numbers that the database tells.
    async fn numbered(&self, call: &MarkCall) -> Result<Call, CloudError> {
        let world =
            self.services.observe(&call.wanted(), None).await.map_err(|mut errors| errors.swap_remove(0))?;
        match world.unread_databases.values().next() {
            None => Ok(call.resolved(&world).into()),
            Some(unread) => Err(CloudError {
                hint: Some("apply again when the database answers".to_owned()),
                ..error::plain(
                    &error::subject("sql", "Query", &call.at.database),
                    CloudErrorKind::Unavailable,
                    unread.to_string(),
                )
            }),
        }
    }
}
