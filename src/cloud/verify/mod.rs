//! Tries what proves the vendor's access, all at once where nothing waits for another, and leaves nothing behind.

mod actor;
mod asked;
mod patience;
mod staging;
mod visit;

use std::time::Duration;

use futures::future::join_all;
use futures::join;

use super::Cloud;
use super::error::subject;
use super::iam::simulated;
use super::secret::{Credentials, Secret};
use super::sql::Vendor;
use actor::VendorKeys;
pub use asked::{Verification, WebIdentityToken};
use patience::Patience;
use provision_core::deployment::Deployment;
use provision_core::edge::CloudError;
use provision_core::facts::{WarehouseFacts, WarehouseId};
use provision_core::verify::{
    Answers, As, AssumeRole, Database, DatabaseAnswers, Decision, Decisions, Login, Simulation,
};

impl Cloud {
    /// Tries everything that is asked, and says what came of each.
    pub async fn verify(&self, asked: Verification<'_>) -> Answers {
        let probes = asked.probes;
        let warehouse = asked.world.warehouses.get(&WarehouseId::of(asked.deployment));
        let (assume_role, simulations, mut answers, reads, password) = join!(
            join_all(probes.assume_role.iter().map(|role| self.try_to_assume(role, asked.wait))),
            join_all(probes.simulations.iter().map(|question| self.simulate(question))),
            self.as_vendor(&asked, warehouse),
            self.reads(&probes.database, warehouse),
            self.password(&probes.database, warehouse),
        );
        answers.assume_role = assume_role;
        answers.simulations = simulations;
        answers.database.reads = reads;
        answers.database.password = password;
        answers
    }

    /// Whoever runs the program must not get in. A trust policy that lets nobody in any more may be in effect later (IAM User
    /// Guide, "Troubleshoot IAM": changes that I make are not always immediately visible).
    async fn try_to_assume(&self, asked: &AssumeRole, wait: Duration) -> Result<(), CloudError> {
        let AssumeRole { role_arn, session_name, is_denied } = asked;
        let client = aws_sdk_sts::Client::new(&self.config);
        let request = || client.assume_role().role_arn(role_arn).role_session_name(session_name).send();
        let about = subject("sts", "AssumeRole", role_arn);
        let transport = &self.services.transport;
        let attempt = || async { transport.read(&about, request).await.map(drop) };
        Patience::new(*is_denied, wait, transport).until_denied(attempt).await
    }

    /// What AWS's simulator says of each action on the resource.
    async fn simulate(&self, asked: &Simulation) -> Result<Decisions, CloudError> {
        use aws_sdk_iam::types::{ContextEntry, ContextKeyTypeEnum, PolicyEvaluationDecisionType};
        let client = aws_sdk_iam::Client::new(&self.config);
        let context = asked.context.iter().map(|(key, value)| {
            let entry = ContextEntry::builder().context_key_name(key).context_key_values(value);
            entry.context_key_type(ContextKeyTypeEnum::String).build()
        });
        let context: Vec<_> = context.collect();
        let about = subject("iam", "SimulatePrincipalPolicy", &asked.principal);
        let request = client.simulate_principal_policy().policy_source_arn(&asked.principal);
        let request = request.resource_arns(&asked.resource);
        let request = request.set_context_entries((!context.is_empty()).then_some(context));
        let results = simulated(&self.services.transport, &about, &request, asked.actions.clone()).await?;
        let decisions = results.into_iter().map(|result| {
            let decision = Decision {
                allowed: result.eval_decision == PolicyEvaluationDecisionType::Allowed,
                organization: result
                    .organizations_decision_detail
                    .map(|detail| detail.allowed_by_organizations),
                boundary: result
                    .permissions_boundary_decision_detail
                    .map(|detail| detail.allowed_by_permissions_boundary),
            };
            (result.eval_action_name, decision)
        });
        Ok(decisions.collect())
    }

    async fn reads(
        &self,
        asked: &Database,
        warehouse: Option<&WarehouseFacts>,
    ) -> Option<Result<Vec<Vec<Vec<String>>>, CloudError>> {
        Some(self.services.sql.verify_reads(&asked.at, &asked.reads, warehouse?).await)
    }

    async fn password(
        &self,
        asked: &Database,
        warehouse: Option<&WarehouseFacts>,
    ) -> Option<Result<(), CloudError>> {
        let warehouse = warehouse.filter(|_| asked.password_disabled)?;
        self.services.sql.log_in_with_name(asked, warehouse).await
    }

    /// What is done as the vendor: an object is staged while the vendor logs in, COPY loads it, and it goes again.
    async fn as_vendor(&self, asked: &Verification<'_>, warehouse: Option<&WarehouseFacts>) -> Answers {
        let probes = asked.probes;
        let patience = Patience::new(probes.patient, asked.wait, &self.services.transport);
        let mut answers = Answers::default();
        let keys = match self.sign_in(asked, &patience).await {
            None => None,
            Some(Ok(keys)) => {
                answers.actor = Some(Ok(keys.name.clone()));
                Some(keys)
            }
            Some(Err(error)) => {
                answers.actor = Some(Err(error));
                answers.database = self.without_login(&probes.database, warehouse).await;
                answers.waited = patience.in_vain();
                return answers;
            }
        };
        let stager = probes.staging.as_ref().map(|staging| self.stager(staging, keys.as_ref()));
        let (put, (mut database, mut vendor)) = join!(
            async {
                match &stager {
                    Some(stager) => Some(stager.put(&patience).await),
                    None => None,
                }
            },
            self.log_in(asked, warehouse, keys.as_ref(), &patience),
        );
        let is_put = matches!(put, Some(Ok(())));
        let copy = async {
            let (Some(copy), Some(vendor), Some(keys)) = (&probes.database.copy, &mut vendor, &keys) else {
                return None;
            };
            match is_put {
                true => Some(vendor.copy(copy, keys.for_copy()).await),
                false => None,
            }
        };
        let staged = async {
            match (&stager, put) {
                (Some(stager), Some(put)) => Some(stager.look(put, &self.config).await),
                _ => None,
            }
        };
        let (copied, staged) = join!(copy, staged);
        database.copy = copied;
        answers.database = database;
        answers.staging = match (&stager, staged) {
            (Some(stager), Some(staged)) => Some(stager.clean(staged).await),
            _ => None,
        };
        answers.waited = patience.in_vain();
        answers
    }

    /// The vendor's login and what it does with it; where there is none, the administrator acts as the vendor's user.
    async fn log_in<'a>(
        &self,
        verification: &Verification<'a>,
        warehouse: Option<&WarehouseFacts>,
        keys: Option<&VendorKeys>,
        patience: &Patience<'_>,
    ) -> (DatabaseAnswers, Option<Vendor<'a>>) {
        let (asked, deployment) = (&verification.probes.database, verification.deployment);
        let Some(warehouse) = warehouse else { return (DatabaseAnswers::default(), None) };
        let Some(way) = asked.login else { return (self.without_login(asked, Some(warehouse)).await, None) };
        let attempt = || async {
            let who = self.credentials(deployment, asked, way, keys).await?;
            self.services.sql.vendor(asked, warehouse, who).await
        };
        match patience.keep_trying(attempt).await {
            Ok(mut vendor) => {
                let writes = match asked.writes.is_empty() {
                    true => None,
                    false => Some((As::Login, vendor.rehearse(asked).await)),
                };
                let login = Some(Ok(vendor.user.clone()));
                (DatabaseAnswers { login, writes, ..DatabaseAnswers::default() }, Some(vendor))
            }
            Err(error) => {
                let answers = self.without_login(asked, Some(warehouse)).await;
                (DatabaseAnswers { login: Some(Err(error)), ..answers }, None)
            }
        }
    }

    async fn without_login(&self, asked: &Database, warehouse: Option<&WarehouseFacts>) -> DatabaseAnswers {
        let Some(warehouse) = warehouse.filter(|_| !asked.writes.is_empty()) else {
            return DatabaseAnswers::default();
        };
        let writes = Some((As::Administrator, self.services.sql.rehearse(asked, warehouse).await));
        DatabaseAnswers { writes, ..DatabaseAnswers::default() }
    }

    /// Name and password with which the vendor logs in.
    async fn credentials(
        &self,
        deployment: &Deployment,
        asked: &Database,
        way: Login,
        keys: Option<&VendorKeys>,
    ) -> Result<Credentials, CloudError> {
        let (at, of_vendor) = (&asked.at, keys.and_then(VendorKeys::redshift));
        let redshift = of_vendor.as_ref().unwrap_or(&self.services.redshift);
        match way {
            Login::ClusterCredentials => {
                redshift.credentials_of_user(&at.warehouse, &at.database, &asked.user).await
            }
            Login::OwnCredentials => redshift.credentials_of_caller(&at.warehouse, &at.database).await,
            Login::Password => {
                // Without an access key nobody has read it yet.
                let password = match keys {
                    Some(keys) => keys.password.clone(),
                    None => self.services.stores.reveal(deployment).await?.password.map(Secret::new),
                };
                let password = password.ok_or_else(|| actor::no_password(asked))?;
                Ok(Credentials { username: asked.user.clone(), password })
            }
        }
    }
}
