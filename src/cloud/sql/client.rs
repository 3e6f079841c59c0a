//! Sends statements to databases.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use aws_config::SdkConfig;
use aws_sdk_redshiftdata::Client;
use tokio::sync::Mutex as AsyncMutex;

use super::super::clients::Regional;
use super::super::credentials::CredentialStores;
use super::super::error;
use super::super::redshift::Redshift;
use super::super::secrets_manager::SecretsManager;
use super::super::transport::Transport;
use super::answer::Rows;
use super::authority::{Authority, authority};
use super::data_api::DataApi;
use super::login::Logins;
use super::refusal;
use super::session::Session;
use super::set_password::Passwords;
use super::target::{PerTarget, Target};
use provision_core::call::SqlCall;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{AdminAccess, CallerIdentity, WarehouseFacts, WarehouseId};
use provision_core::templates::TemplateError;

/// The databases of warehouses. Connections are made when they are first needed and kept.
pub(in super::super) struct Sql {
    transport: Transport,
    logins: Logins,
    passwords: Passwords,
    data_api: Regional<Client>,
    sessions: PerTarget<Session>,
    /// As whom the Data API runs statements, once that is known.
    authorities: PerTarget<Option<Authority>>,
    turns: Mutex<BTreeMap<WarehouseId, Arc<AsyncMutex<()>>>>,
}

impl Sql {
    pub(in super::super) fn new(
        config: &SdkConfig,
        transport: &Transport,
        identity: &CallerIdentity,
        redshift: &Arc<Redshift>,
        secrets: &Arc<SecretsManager>,
        stores: &Arc<CredentialStores>,
    ) -> Self {
        Sql {
            transport: transport.clone(),
            logins: Logins {
                identity: identity.clone(),
                redshift: Arc::clone(redshift),
                secrets: Arc::clone(secrets),
            },
            passwords: Passwords { stores: Arc::clone(stores), secrets: Arc::clone(secrets) },
            data_api: Regional::new(config, transport, Client::new),
            sessions: PerTarget::default(),
            authorities: PerTarget::default(),
            turns: Mutex::default(),
        }
    }

    /// Runs statements that only read, in one round trip, and makes sense of the rows of each.
    pub(super) async fn read<T>(
        &self,
        target: Target<'_>,
        warehouse: &WarehouseFacts,
        statements: Result<Vec<String>, TemplateError>,
        understand: impl FnOnce(&[Rows]) -> Result<T, String>,
    ) -> Result<T, CloudError> {
        let statements = statements.map_err(|problem| senseless(target, problem.to_string()))?;
        let answers = self.answers(target, warehouse, &statements).await?;
        understand(&answers).map_err(|problem| senseless(target, problem))
    }

    /// The same with further statements, each of which may be refused. All are sent at once; where one is refused, they are
    /// sent again one by one.
    pub(super) async fn read_with_optional<T>(
        &self,
        target: Target<'_>,
        warehouse: &WarehouseFacts,
        statements: Result<Vec<String>, TemplateError>,
        optional: Result<Vec<String>, TemplateError>,
        understand: impl FnOnce(&[Rows], &[Result<Rows, CloudError>]) -> Result<T, String>,
    ) -> Result<T, CloudError> {
        let rendered = statements.and_then(|statements| Ok((statements, optional?)));
        let (statements, optional) = rendered.map_err(|problem| senseless(target, problem.to_string()))?;
        let all = [statements.as_slice(), &optional].concat();
        let (answers, optional) = match self.answers(target, warehouse, &all).await {
            Ok(mut answers) => {
                let optional = answers.split_off(statements.len().min(answers.len()));
                (answers, optional.into_iter().map(Ok).collect())
            }
            Err(error) if is_refused(&error) => {
                let answers = self.answers(target, warehouse, &statements).await?;
                let mut answered = Vec::new();
                for statement in &optional {
                    let one = self.answers(target, warehouse, std::slice::from_ref(statement)).await;
                    answered.push(match one {
                        Ok(rows) => Ok(rows.into_iter().next().unwrap_or_default()),
                        Err(error) if is_refused(&error) => Err(error),
                        Err(error) => return Err(error),
                    });
                }
                (answers, answered)
            }
            Err(error) => return Err(error),
        };
        understand(&answers, &optional).map_err(|problem| senseless(target, problem))
    }

    /// The rows of each statement, in one round trip.
    async fn answers(
        &self,
        target: Target<'_>,
        warehouse: &WarehouseFacts,
        statements: &[String],
    ) -> Result<Vec<Rows>, CloudError> {
        let subject = target.subject("Query");
        match target.admin {
            AdminAccess::DataApi { .. } => {
                let data_api = self.data_api(target, Some(warehouse)).await?;
                self.transport.with_retries(|| data_api.query(statements)).await
            }
            _ => {
                let read = || async {
                    let session = self.sessions.of(target);
                    let mut session = session.lock().await;
                    session.open(&self.transport, &self.logins, target, Some(warehouse)).await?;
                    self.transport.record(&subject, session.run(&subject, statements)).await
                };
                let answers = self.transport.with_retries(read).await;
                answers.map_err(|error| refusal::explain(&self.logins.identity, target, error))
            }
        }
    }

    /// Runs one transaction. Transactions in one warehouse take turns, because Redshift refuses
    /// concurrent changes of its catalogs (Redshift Database Developer Guide, "Serializable
    /// isolation").
    ///
    /// # Errors
    /// The first statement that failed, of which nothing is left; or there was no connection.
    pub(in super::super) async fn execute(&self, call: &SqlCall) -> Result<(), CloudError> {
        let SqlCall { warehouse, database, admin, password, statements, purpose: _ } = call;
        let target = Target { warehouse, database, admin };
        let subject = target.subject("Transaction");
        let mut statements = statements.clone();
        if let Some(set) = password {
            statements.insert(0, self.passwords.statement(set).await?.expose().to_owned());
        }
        let turn = self.turn(warehouse);
        let _turn = turn.lock().await;
        if let AdminAccess::DataApi { .. } = admin {
            return self.data_api(target, None).await?.transaction(&statements).await;
        }
        let session = self.sessions.of(target);
        let mut session = session.lock().await;
        session.open(&self.transport, &self.logins, target, None).await?;
        let done = self.transport.record(&subject, session.transaction(&subject, &statements)).await;
        done.map_err(|error| refusal::explain(&self.logins.identity, target, error))
    }

    /// Gives up a connection that is not needed again.
    pub(super) fn forget(&self, target: Target<'_>) {
        self.sessions.forget(target);
    }

    /// A database through the Data API, with the warehouse as it was observed or, where it was not,
    /// as it is now.
    async fn data_api<'a>(
        &'a self,
        target: Target<'a>,
        warehouse: Option<&WarehouseFacts>,
    ) -> Result<DataApi<'a>, CloudError> {
        let known = self.authorities.of(target);
        let mut known = known.lock().await;
        let authority = match &*known {
            Some(authority) => authority.clone(),
            None => known.insert(authority(&self.logins, target, warehouse).await?).clone(),
        };
        let api = self.data_api.of(&target.warehouse.region);
        Ok(DataApi { api, identity: &self.logins.identity, target, authority })
    }

    fn turn(&self, warehouse: &WarehouseId) -> Arc<AsyncMutex<()>> {
        let mut turns = self.turns.lock().expect("nothing panics while holding the lock");
        turns.entry(warehouse.clone()).or_default().clone()
    }
}

/// What cannot be asked, or an answer that cannot be understood.
fn senseless(target: Target<'_>, problem: String) -> CloudError {
    error::plain(&target.subject("Query"), CloudErrorKind::Permanent, problem)
}

/// Whether the database refused a statement: the reader may not, or it knows no such relation.
fn is_refused(error: &CloudError) -> bool {
    error.subject.service == "sql" && matches!(error.kind, CloudErrorKind::Denied | CloudErrorKind::NotFound)
}
