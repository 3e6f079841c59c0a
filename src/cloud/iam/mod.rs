//! Roles, users with their access keys, customer-managed policies and identity providers.

mod access_key;
mod examine;
mod oidc;
mod plain;
mod policy;
mod role;
mod simulate;
mod user;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use aws_config::SdkConfig;
use aws_sdk_iam::Client;
use futures::join;

pub use self::examine::Examination;

use self::oidc::oidc_provider;
use self::policy::policy;
use self::role::role;
use self::user::user;
use super::answer::{Errors, Reading, each};
use super::clients::Api;
use super::credentials::CredentialStores;
use super::transport::Transport;
use provision_core::address::Owner;
use provision_core::call::IamCall;
use provision_core::edge::CloudError;
use provision_core::facts::{CallerIdentity, Wanted, World};
use provision_core::permissions::{Permission, Why};

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

    /// The roles, users, policies and identity providers that are wanted.
    pub(super) async fn observe(&self, wanted: &Wanted) -> Reading {
        let api = &self.api();
        let roles = wanted.roles.iter().map(|(name, profiles)| (name.clone(), role(api, name, *profiles)));
        let users = wanted.access_users.iter().map(|name| (name.clone(), user(api, name)));
        let policies = wanted.policies.iter().map(|arn| (arn.clone(), policy(api, arn)));
        let providers = wanted.oidc_providers.iter().map(|arn| (arn.clone(), oidc_provider(api, arn)));
        let (roles, users, policies, providers) =
            join!(each(roles), each(users), each(policies), each(providers));
        let mut errors = Errors::default();
        let world = World {
            roles: errors.split(roles),
            access_users: errors.split(users),
            policies: errors.split(policies),
            oidc_providers: errors.split(providers),
            ..World::default()
        };
        Reading { world, errors }
    }

    /// Whether the policy of this ARN is there and belongs to this owner.
    ///
    /// # Errors
    /// What IAM said.
    pub(super) async fn is_owner(&self, policy: &str, owner: Option<&Owner>) -> Result<bool, CloudError> {
        let tags = policy::tags(&self.api(), policy).await?;
        Ok(owner.is_some() && tags.is_some_and(|tags| Owner::of(&tags).as_ref() == owner))
    }

    /// Which of these the caller may not do, as far as the policy simulator knows.
    ///
    /// # Errors
    /// The simulator cannot be asked.
    pub(super) async fn denied(
        &self,
        identity: &CallerIdentity,
        operator: Option<&str>,
        permissions: &BTreeSet<Permission>,
    ) -> Result<BTreeMap<Permission, Why>, CloudError> {
        simulate::denied(&self.api(), identity, operator, permissions).await
    }

    /// Sends one call, once.
    ///
    /// # Errors
    /// What IAM said.
    pub(super) async fn execute(&self, call: &IamCall) -> Result<(), CloudError> {
        write::execute(&self.api(), &self.stores, call).await
    }
}
