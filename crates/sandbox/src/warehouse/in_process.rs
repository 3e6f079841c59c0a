//! Sessions of callers inside the process, such as the Data API.

use std::sync::Arc;

use super::{
    auth::{self, AuthenticatedUser},
    instance::Warehouse,
    password::{Stored, md5_hex, sha256},
    protocol::{SqlError, sqlstate},
    registry::{Client, Signals},
    result::ResultSet,
    session::Session,
    shared::Shared,
};

/// A session that stays open from statement to statement. When it is dropped,
/// an open transaction is rolled back by whoever has the engine next.
pub struct InProcessSession {
    session: Session,
    shared: Arc<Shared>,
    process: i32,
    signals: Arc<Signals>,
}

/// Cancels a session's statement from elsewhere.
#[derive(Clone)]
pub struct StatementCanceller(Arc<Signals>);

impl StatementCanceller {
    /// Ends the statement, if it waits for its turn or runs where it can be ended.
    pub fn cancel(&self) {
        self.0.cancel.notify_waiters();
    }
}

impl Warehouse {
    /// Opens a session as a database user; `login` is the name it shows. A
    /// user who does not exist is created if `auto_create` says so.
    ///
    /// # Errors
    /// The user or the database does not exist, or the engine does not start.
    pub async fn open(
        &self,
        database: &str,
        login: &str,
        user: &str,
        auto_create: bool,
    ) -> Result<InProcessSession, SqlError> {
        self.shared.resumed().await;
        let mut directory = self.shared.directory().await?;
        if auto_create && !directory.users.contains_key(user) {
            directory = auth::create(&self.shared, user).await?;
        }
        let account = directory.users.get(user).cloned().ok_or_else(|| {
            let text = format!("user \"{user}\" does not exist");
            SqlError::fatal(sqlstate::INVALID_AUTHORIZATION, text)
        })?;
        if !directory.databases.contains(database) {
            let text = format!("database \"{database}\" does not exist");
            return Err(SqlError::fatal(sqlstate::INVALID_CATALOG_NAME, text));
        }
        let (process, secret) = self.shared.registry.allocate();
        let client = Client {
            login: login.to_owned(),
            user: user.to_owned(),
            user_id: account.id.clone(),
            database: database.to_owned(),
            application: "redshift-data".to_owned(),
            ..Client::default()
        };
        let shared = self.shared.clone();
        let signals = shared.registry.open(process, secret, client);
        let settings = account.settings.clone();
        let identity = AuthenticatedUser { user: user.to_owned(), groups: Vec::new(), account };
        let session =
            Session::new(shared.clone(), process, identity, database.to_owned(), settings, signals.clone());
        Ok(InProcessSession { session, shared, process, signals })
    }

    /// Runs statements as a database user in a session of their own, in one transaction or each in its own. The
    /// first failure ends it; in one transaction nothing of it stays. Gives back what each statement returned.
    ///
    /// # Errors
    /// The user or the database does not exist, or a statement failed.
    pub async fn execute(
        &self,
        database: &str,
        as_user: &str,
        statements: &[String],
        one_transaction: bool,
    ) -> Result<Vec<ResultSet>, SqlError> {
        let mut session = self.open(database, as_user, as_user, false).await?;
        session.execute(statements, one_transaction).await
    }

    /// Whether this is the user's password; without one, or for a user nobody
    /// knows, it is not.
    pub(crate) async fn accepts(&self, user: &str, password: &str) -> Result<bool, SqlError> {
        let directory = self.shared.directory().await?;
        let stored = directory.users.get(user).map(|account| &account.password);
        let (user, password) = (user.as_bytes(), password.as_bytes());
        Ok(match stored {
            Some(Stored::Md5(inner)) => md5_hex(&[password, user]) == *inner,
            Some(Stored::Sha256 { digest, salt }) => sha256(&[password, salt]) == *digest,
            Some(Stored::Disabled) | None => false,
        })
    }
}

impl InProcessSession {
    /// The process id `stv_sessions` shows.
    pub fn process(&self) -> i32 {
        self.process
    }

    /// What cancels the statement that waits for its turn.
    pub fn canceller(&self) -> StatementCanceller {
        StatementCanceller(self.signals.clone())
    }

    /// Runs the statements of a text; gives back what each returned.
    ///
    /// # Errors
    /// A statement failed.
    pub async fn query(&mut self, sql: &str) -> Result<Vec<ResultSet>, SqlError> {
        self.session.query(sql).await
    }

    /// Runs statements in one transaction, or each in its own. The first failure
    /// ends it; in one transaction nothing of it stays.
    ///
    /// # Errors
    /// A statement failed.
    pub async fn execute(
        &mut self,
        statements: &[String],
        one_transaction: bool,
    ) -> Result<Vec<ResultSet>, SqlError> {
        if one_transaction {
            self.query("BEGIN").await?;
        }
        let mut results = Vec::new();
        for statement in statements {
            match self.query(statement).await {
                Ok(result) => results.extend(result),
                Err(error) => {
                    if one_transaction {
                        // The error that counts is the first.
                        let _ = self.query("ROLLBACK").await;
                    }
                    return Err(error);
                }
            }
        }
        if one_transaction {
            self.query("COMMIT").await?;
        }
        Ok(results)
    }

    /// Ends the session now instead of with the next one's turn.
    pub async fn close(mut self) {
        self.session.roll_back().await;
    }
}

impl Drop for InProcessSession {
    fn drop(&mut self) {
        self.shared.registry.close(self.process);
    }
}
