//! A credential store by its kind: a secret of Secrets Manager, or a file.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use aws_sdk_secretsmanager::Client;

use super::super::clients::Api;
use super::super::error::{self, subject};
use super::super::secrets_manager::SecretsManager;
use super::document::Content;
use super::turn::Stamp;
use super::{file, secret};
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{CredentialStore, CredentialStoreId};

/// Where a store is, and how it is reached.
pub(super) enum Place<'a> {
    Secret { api: Api<'a, Client>, name: &'a str },
    File { path: &'a str },
}

impl<'a> Place<'a> {
    pub(super) fn of(store: &'a CredentialStoreId, secrets: &'a SecretsManager) -> Self {
        match store {
            CredentialStoreId::Secret { region, name } => Place::Secret { api: secrets.of(region), name },
            CredentialStoreId::File { path } => Place::File { path },
        }
    }

    /// How long a claim is left alone before it counts: nobody who looked before takes so long to claim or write.
    pub(super) fn settling(&self) -> Duration {
        match self {
            Place::Secret { .. } => Duration::from_secs(2),
            Place::File { .. } => Duration::from_secs(1),
        }
    }

    /// For so long nobody can have taken the turn of who had it.
    pub(super) fn certain(&self) -> Duration {
        self.settling() / 4
    }

    /// What is there, but for the secrets in it. A file that cannot be used is no error but a fact.
    pub(super) async fn observe(&self) -> Result<Option<CredentialStore>, CloudError> {
        match self {
            Place::Secret { api, name } => secret::observe(api, name).await,
            Place::File { path } => Ok(file::observe(path)),
        }
    }

    pub(super) async fn create(&self, content: &Content) -> Result<(), CloudError> {
        match self {
            Place::Secret { api, name } => secret::create(api, name, content).await,
            Place::File { path } => file::create(path, content),
        }
    }

    /// What it holds, and whether that says that nobody claims it.
    pub(super) async fn read(&self) -> Result<(Content, bool), CloudError> {
        match self {
            Place::Secret { api, name } => secret::read(api, name).await,
            Place::File { path } => Ok((file::read(path)?, false)),
        }
    }

    /// Replaces what it holds, and takes a claim away.
    pub(super) async fn write(&self, content: &Content) -> Result<(), CloudError> {
        match self {
            Place::Secret { api, name } => secret::write(api, name, content).await,
            Place::File { path } => file::write(path, content),
        }
    }

    /// Who claims it, if anybody does.
    pub(super) async fn claimed(&self) -> Result<Option<Stamp>, CloudError> {
        match self {
            Place::Secret { api, name } => secret::claimed(api, name).await,
            Place::File { path } => file::claimed(path),
        }
    }

    /// Leaves a stamp beside what it holds, until the next write.
    pub(super) async fn claim(&self, stamp: &Stamp) -> Result<(), CloudError> {
        match self {
            Place::Secret { api, name } => secret::claim(api, name, stamp).await,
            Place::File { path } => file::claim(path, stamp),
        }
    }

    /// Sets tags, and says that it did: those of a file are part of what it holds.
    pub(super) async fn tag(&self, tags: &BTreeMap<String, String>) -> Result<bool, CloudError> {
        match self {
            Place::Secret { api, name } => secret::tag(api, name, tags).await.map(|()| true),
            Place::File { .. } => Ok(false),
        }
    }

    /// Takes tags away, as [`tag`](Self::tag) sets them.
    pub(super) async fn untag(&self, keys: &BTreeSet<String>) -> Result<bool, CloudError> {
        match self {
            Place::Secret { api, name } => secret::untag(api, name, keys).await.map(|()| true),
            Place::File { .. } => Ok(false),
        }
    }

    /// Takes the rights of everybody else away; who may read a secret, IAM says.
    pub(super) fn restrict(&self) -> Result<(), CloudError> {
        match self {
            Place::Secret { .. } => Ok(()),
            Place::File { path } => file::restrict(path),
        }
    }

    pub(super) async fn delete(&self) -> Result<(), CloudError> {
        match self {
            Place::Secret { api, name } => secret::delete(api, name).await,
            Place::File { path } => file::delete(path),
        }
    }

    /// Another run has begun to write to it.
    pub(super) fn being_written(&self) -> CloudError {
        let operation = match self {
            Place::Secret { .. } => "PutSecretValue",
            Place::File { .. } => "WriteFile",
        };
        let message = "another run is writing to it, or has just been cut off".to_owned();
        CloudError {
            kind: CloudErrorKind::NotYet,
            hint: Some("run it again when the other run has ended".to_owned()),
            ..self.failed(operation, message)
        }
    }

    /// What no service said.
    pub(super) fn failed(&self, operation: &str, message: String) -> CloudError {
        let (service, name) = match self {
            Place::Secret { name, .. } => ("secretsmanager", name),
            Place::File { path } => ("file", path),
        };
        error::plain(&subject(service, operation, name), CloudErrorKind::Permanent, message)
    }
}
