//! Roles, users with their access keys, customer-managed policies and identity providers.

mod access_key;
mod oidc;
mod plain;
mod policy;
mod role;
mod user;
mod write;

use std::sync::Arc;

use aws_config::SdkConfig;
use aws_sdk_iam::Client;

use super::clients::Api;
use super::credentials::CredentialStores;
use super::transport::Transport;
use provision_core::call::IamCall;
use provision_core::edge::CloudError;
use provision_core::facts::{OidcProvider, PolicyFacts, RoleFacts, UserFacts};

/// AWS IAM, and where the secrets of new access keys are kept.
pub(super) struct Iam {
    client: Client,
    transport: Transport,
    stores: Arc<CredentialStores>,
}

impl Iam {
    pub(super) fn new(config: &SdkConfig, transport: &Transport, stores: &Arc<CredentialStores>) -> Self {
        Iam { client: Client::new(config), transport: transport.clone(), stores: Arc::clone(stores) }
    }

    fn api(&self) -> Api<'_, Client> {
        Api { client: self.client.clone(), transport: &self.transport }
    }

    pub(super) async fn role(
        &self,
        name: &str,
        profiles: bool,
    ) -> Result<Option<RoleFacts>, Vec<CloudError>> {
        role::role(&self.api(), name, profiles).await
    }

    pub(super) async fn user(&self, name: &str) -> Result<Option<UserFacts>, Vec<CloudError>> {
        user::user(&self.api(), name).await
    }

    pub(super) async fn policy(&self, arn: &str) -> Result<Option<PolicyFacts>, Vec<CloudError>> {
        policy::policy(&self.api(), arn).await
    }

    pub(super) async fn oidc_provider(&self, arn: &str) -> Result<Option<OidcProvider>, CloudError> {
        oidc::oidc_provider(&self.api(), arn).await
    }

    /// Sends one call, once.
    ///
    /// # Errors
    /// What IAM said.
    pub(super) async fn execute(&self, call: &IamCall) -> Result<(), CloudError> {
        write::execute(&self.api(), &self.stores, call).await
    }
}
