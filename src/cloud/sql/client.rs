//! Sends statements to databases.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use aws_config::SdkConfig;
use aws_sdk_redshiftdata::Client;
use tokio::sync::Mutex as AsyncMutex;

use super::super::caller::Caller;
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
use super::places::Places;
use super::question::{Answers, Question, is_refusal};
use super::refusal;
use super::session::Session;
use super::set_password::Passwords;
use super::target::{PerTarget, Target};
use provision_core::call::SqlCall;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{AdminAccess, WarehouseFacts, WarehouseId};

/// The databases of warehouses. Connections are made when they are first needed and kept.
pub(in super::super) struct Sql {
    pub(super) transport: Transport,
    pub(super) logins: Logins,
    passwords: Passwords,
    data_api: Regional<Client>,
    pub(super) sessions: PerTarget<Session>,
    pub(super) places: Places,
    /// As whom the Data API runs statements, once that is known.
    authorities: PerTarget<Option<Authority>>,
    turns: Mutex<BTreeMap<WarehouseId, Arc<AsyncMutex<()>>>>,
}

impl Sql {
    pub(in super::super) fn new(
        config: &SdkConfig,
        transport: &Transport,
        files: u64,
        caller: &Caller,
        redshift: &Arc<Redshift>,
        secrets: &Arc<SecretsManager>,
        stores: &Arc<CredentialStores>,
    ) -> Self {
        Sql {
            transport: transport.clone(),
            logins: Logins {
                caller: caller.clone(),
                redshift: Arc::clone(redshift),
                secrets: Arc::clone(secrets),
            },
            passwords: Passwords { stores: Arc::clone(stores), secrets: Arc::clone(secrets) },
            data_api: Regional::new(config, transport, Client::new),
            sessions: PerTarget::default(),
            places: Places::within(files),
            authorities: PerTarget::default(),
            turns: Mutex::default(),
        }
    }

    /// Asks questions, in one round trip where none is refused.
    pub(super) async fn ask(
        &self,
        target: Target<'_>,
        warehouse: &WarehouseFacts,
        questions: &[Question],
    ) -> Result<Answers, CloudError> {
        let all = questions.iter().map(|question| question.sql.clone()).collect();
        match self.rows(target, warehouse, all).await {
            Ok(rows) => Ok(Answers { rows, ..Answers::default() }),
            Err(error) if is_refusal(&error) && questions.iter().any(|one| one.optional.is_some()) => {
                self.piecemeal(target, warehouse, questions).await
            }
            Err(error) => Err(error),
        }
    }

    /// The same for several things at once. What must be answered and is refused fails what it was asked for, and no more.
    pub(super) async fn ask_together(
        &self,
        target: Target<'_>,
        warehouse: &WarehouseFacts,
        parts: Vec<Vec<Question>>,
    ) -> Vec<Result<Answers, CloudError>> {
        let count = parts.len();
        match self.ask(target, warehouse, &parts.concat()).await {
            Ok(answers) => answers.divide(&parts).into_iter().map(Ok).collect(),
            Err(error) if is_refusal(&error) && count > 1 => {
                let mut answers = Vec::with_capacity(count);
                for part in &parts {
                    answers.push(self.ask(target, warehouse, part).await);
                }
                answers
            }
            Err(error) => vec![Err(error); count],
        }
    }

    /// What must be answered first, then each question that may be refused.
    async fn piecemeal(
        &self,
        target: Target<'_>,
        warehouse: &WarehouseFacts,
        questions: &[Question],
    ) -> Result<Answers, CloudError> {
        let required = questions.iter().filter(|question| question.optional.is_none());
        let required = required.map(|question| question.sql.clone()).collect();
        let mut required = self.rows(target, warehouse, required).await?.into_iter();
        let mut answers = Answers::default();
        for Question { sql, optional } in questions {
            let rows = match optional {
                None => required.next(),
                Some(words) => match self.rows(target, warehouse, vec![sql.clone()]).await {
                    Ok(rows) => rows.into_iter().next(),
                    Err(error) if is_refusal(&error) => {
                        answers.unread.insert((*words).to_owned(), error.message);
                        None
                    }
                    Err(error) => return Err(error),
                },
            };
            answers.rows.push(rows.unwrap_or_default());
        }
        Ok(answers)
    }

    /// Runs statements that only read, in one round trip, and returns the rows of each.
    pub(super) async fn rows(
        &self,
        target: Target<'_>,
        warehouse: &WarehouseFacts,
        statements: Vec<String>,
    ) -> Result<Vec<Rows>, CloudError> {
        let subject = target.subject("Query");
        if let AdminAccess::DataApi { .. } = target.admin {
            let data_api = self.data_api(target, Some(warehouse)).await?;
            return data_api.query(&statements).await;
        }
        let read = || async {
            let session = self.sessions.of(target);
            let mut session = session.lock().await;
            // Only now: whoever waits for the same connection takes no place from others.
            let _place = self.places.take(target.warehouse).await;
            session.open(&self.transport, &self.logins, target, Some(warehouse)).await?;
            self.transport.record(&subject, session.run(&subject, &statements)).await
        };
        let answers = self.transport.with_retries(read).await;
        self.spare(target);
        answers.map_err(|error| refusal::explain(self.logins.identity(), target, error))
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
        let _place = self.places.take(warehouse).await;
        session.open(&self.transport, &self.logins, target, None).await?;
        let done = self.transport.record(&subject, session.transaction(&subject, &statements)).await;
        self.spare(target);
        done.map_err(|error| refusal::explain(self.logins.identity(), target, error))
    }

    /// Gives up a connection where more are open than are kept.
    fn spare(&self, target: Target<'_>) {
        if self.sessions.count() > self.places.kept {
            self.sessions.forget(target);
        }
    }

    /// Gives up a connection that is not needed again.
    pub(super) fn forget(&self, target: Target<'_>) {
        self.sessions.forget(target);
    }

    /// A database through the Data API, with the warehouse as it was observed or, where it was not,
    /// as it is now.
    pub(super) async fn data_api<'a>(
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
        Ok(DataApi::new(api, self.logins.identity(), target, authority))
    }

    pub(super) fn turn(&self, warehouse: &WarehouseId) -> Arc<AsyncMutex<()>> {
        let mut turns = self.turns.lock().expect("nothing panics while holding the lock");
        turns.entry(warehouse.clone()).or_default().clone()
    }
}

/// What cannot be asked, or an answer that cannot be understood.
pub(super) fn senseless(target: Target<'_>, problem: impl ToString) -> CloudError {
    error::plain(&target.subject("Query"), CloudErrorKind::Permanent, problem.to_string())
}
