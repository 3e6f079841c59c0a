//! A session for callers inside the process, such as the Data API.

use std::sync::Arc;

use super::auth::Identity;
use super::protocol::{SqlError, sqlstate};
use super::registry::Client;
use super::result::ResultSet;
use super::session::Session;
use super::shared::Shared;

/// A session that acts as a database user without a connection. It keeps its
/// settings, temporary tables and open transaction until it is dropped.
pub struct LocalSession {
    shared: Arc<Shared>,
    process: i32,
    session: Session,
}

impl LocalSession {
    /// `login` is the name shown in `stv_sessions`: `IAM:etl` acts as `etl`.
    pub(super) async fn open(
        shared: &Arc<Shared>,
        database: &str,
        login: &str,
        user: &str,
    ) -> Result<Self, SqlError> {
        let directory = shared.directory().await?;
        let account = directory.users.get(user).cloned().ok_or_else(|| {
            SqlError::fatal(sqlstate::INVALID_AUTHORIZATION, format!("user \"{user}\" does not exist"))
        })?;
        if !directory.databases.contains(database) {
            let message = format!("database \"{database}\" does not exist");
            return Err(SqlError::fatal(sqlstate::INVALID_CATALOG_NAME, message));
        }
        let (process, secret) = shared.registry.allocate();
        let client = Client {
            login: login.to_owned(),
            user: user.to_owned(),
            database: database.to_owned(),
            ..Client::default()
        };
        let signals = shared.registry.open(process, secret, client);
        let settings = account.settings.clone();
        let identity = Identity { user: user.to_owned(), groups: Vec::new(), account };
        let session = Session::new(shared.clone(), process, identity, database.to_owned(), settings, signals);
        Ok(Self { shared: shared.clone(), process, session })
    }

    /// The id the session has in `stv_sessions`.
    pub fn process(&self) -> i32 {
        self.process
    }

    /// Runs the statements of a text and returns what each returns.
    pub async fn query(&mut self, sql: &str) -> Result<Vec<ResultSet>, SqlError> {
        self.session.query(sql).await
    }

    /// Runs statements in one transaction, or each in its own. The first failure
    /// ends it; in one transaction nothing of it stays.
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
}

/// An open transaction is rolled back by whoever has the engine next.
impl Drop for LocalSession {
    fn drop(&mut self) {
        self.shared.registry.close(self.process);
    }
}
