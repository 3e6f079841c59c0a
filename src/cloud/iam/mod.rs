//! Roles, users with their access keys, customer-managed policies and identity providers.

mod access_key;
mod boundary;
mod examine;
mod oidc;
mod plain;
mod policy;
mod quotas;
mod report;
mod role;
mod simulate;
mod user;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use aws_config::SdkConfig;
use aws_sdk_iam::Client;
use futures::{FutureExt, join};

pub use self::examine::Examination;

use self::oidc::oidc_provider;
use self::policy::policy;
pub(super) use self::report::{Owned, Reported};
use self::role::role;
pub(super) use self::simulate::results as simulated;
use self::user::user;
use super::answer::{Errors, Reading, each};
use super::clients::Api;
use super::credentials::CredentialStores;
use super::transport::Transport;
use provision_core::address::Owner;
use provision_core::call::IamCall;
use provision_core::edge::CloudError;
use provision_core::facts::{AttachedPolicy, CallerIdentity, Wanted, World};
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

    /// What IAM reports on the whole account, asked once for everybody who waits for it.
    pub(super) fn report<'a>(&'a self, wanted: &'a Wanted) -> Option<Reported<'a>> {
        let report = async move { Arc::new(report::report(&self.api(), wanted).await) };
        (!wanted.inventory.is_empty()).then(|| report.boxed().shared())
    }

    /// The roles, users, policies and identity providers that are wanted. Where they do not fit together, somebody may have
    /// changed one of them between two answers: they are read once more.
    pub(super) async fn observe(&self, wanted: &Wanted, report: Option<Reported<'_>>) -> Reading {
        let reading = self.read(wanted, report.clone()).await;
        match has_unknown_holders(&reading.world) {
            true => self.read(wanted, report).await,
            false => reading,
        }
    }

    async fn read(&self, wanted: &Wanted, report: Option<Reported<'_>>) -> Reading {
        let api = &self.api();
        let once_reported = |is_many: bool| {
            let report = report.clone().filter(|_| is_many);
            async move {
                if let Some(report) = report {
                    report.await;
                }
            }
        };
        let roles = async {
            once_reported(wanted.lists_roles()).await;
            let roles = wanted
                .roles
                .iter()
                .map(|(name, profiles)| (name.clone(), || role(api, name, *profiles, report.clone())));
            each(roles).await
        };
        let policies = async {
            once_reported(wanted.lists_policies()).await;
            let policies = wanted.policies.iter();
            each(policies.map(|arn| (arn.clone(), || policy(api, arn, report.clone())))).await
        };
        let users = wanted.access_users.iter().map(|name| (name.clone(), || user(api, name, report.clone())));
        let providers = wanted.oidc_providers.iter().map(|arn| (arn.clone(), || oidc_provider(api, arn)));
        let boundaries = wanted.boundaries.iter().map(|arn| (arn.clone(), || boundary::standing(api, arn)));
        let (roles, users, policies, providers, boundaries) =
            join!(Box::pin(roles), each(users), Box::pin(policies), each(providers), each(boundaries));
        let mut errors = Errors::default();
        let mut world = World {
            roles: errors.split(roles),
            access_users: errors.split(users),
            policies: errors.split(policies),
            oidc_providers: errors.split(providers),
            named: errors.split(boundaries),
            ..World::default()
        };
        // What is there already needs no room.
        let is_new = wanted.roles.keys().any(|name| !world.roles.contains_key(name))
            || wanted.access_users.iter().any(|name| !world.access_users.contains_key(name))
            || wanted.policies.iter().any(|arn| !world.policies.contains_key(arn));
        if wanted.iam_quotas && is_new {
            world.iam_quotas = errors.take(quotas::quotas(api).await).unwrap_or_default();
        }
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

/// Whether a policy is attached to more than the roles and users that were read with it say.
fn has_unknown_holders(world: &World) -> bool {
    world.policies.iter().any(|(arn, policy)| {
        let roles = world.roles.values().map(|role| &role.attached);
        let users = world.access_users.values().map(|user| &user.attached);
        let holds = |attached: &&Vec<AttachedPolicy>| attached.iter().any(|policy| policy.arn == *arn);
        let known = roles.chain(users).filter(holds).count();
        usize::try_from(policy.attachments).is_ok_and(|attachments| attachments > known)
    })
}
