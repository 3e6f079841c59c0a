//! The engine behind a warehouse, and whose session state is on it.

use std::sync::{Arc, Mutex};

use super::backend::{Backend, BackendCanceller};
use super::catalog::SUPERUSER;
use super::error::WarehouseError;
use super::protocol::{self, Message, SqlError, sqlstate};
use super::result::{self, ResultSet};
use super::session_state::{STATE_QUERY, SessionState};

/// The engine, and the session whose state it has.
pub(super) struct Engine {
    backend: Backend,
    holder: Option<Arc<Mutex<SessionState>>>,
    /// Transaction status after the last exchange: `I`, `T` or `E`; anything
    /// else while an exchange is under way.
    status: u8,
}

const UNKNOWN: u8 = b'?';

impl Engine {
    pub(super) fn new(backend: Backend) -> Self {
        Self { backend, holder: None, status: b'I' }
    }

    /// Sends messages as they are, for the session that holds it.
    pub(super) async fn exchange(&mut self, messages: Vec<u8>) -> Result<Vec<Message>, SqlError> {
        let before = std::mem::replace(&mut self.status, UNKNOWN);
        let answer = match self.backend.exchange(messages).await {
            Ok(answer) => protocol::messages(&answer),
            Err(error) => {
                // An engine that breaks down is started anew for the next one.
                self.backend.forget();
                (self.holder, self.status) = (None, b'I');
                return Err(fatal(error));
            }
        };
        let ready = answer.iter().rev().find(|message| message.kind == b'Z');
        self.status = ready.and_then(|message| message.body.first().copied()).unwrap_or(before);
        Ok(answer)
    }

    pub(super) fn status(&self) -> u8 {
        self.status
    }

    /// Whether no session's state is on it.
    pub(crate) fn is_free(&self) -> bool {
        self.holder.is_none()
    }

    /// Whether it is as this session left it.
    pub(crate) fn is_as_left_by(&self, state: &Arc<Mutex<SessionState>>) -> bool {
        self.status == b'I' && self.holder.as_ref().is_some_and(|holder| Arc::ptr_eq(holder, state))
    }

    /// What ends a running statement, where one can be ended.
    pub(super) fn canceller(&self) -> Option<BackendCanceller> {
        self.backend.canceller()
    }

    /// Ends what is open and writes everything to the data directory.
    pub(super) async fn close(&mut self) -> Result<(), WarehouseError> {
        if self.backend.database().is_some() {
            let failed = |error| WarehouseError::engine("close the warehouse", error);
            self.release_holder().await.map_err(failed)?;
        }
        self.backend.close().await
    }

    /// Runs statements as the engine's superuser, with no session's state on it.
    pub(super) async fn as_superuser(
        &mut self,
        database: &str,
        sql: &str,
    ) -> Result<Vec<ResultSet>, SqlError> {
        self.release_holder().await?;
        self.enter(database).await?;
        self.run(&format!("SET SESSION AUTHORIZATION {SUPERUSER}; RESET ALL")).await?;
        self.run(sql).await
    }

    /// Runs statements on a server that has not been prepared yet.
    pub(super) async fn as_found(&mut self, database: &str, sql: &str) -> Result<Vec<ResultSet>, SqlError> {
        self.enter(database).await?;
        self.run(sql).await
    }

    async fn run(&mut self, sql: &str) -> Result<Vec<ResultSet>, SqlError> {
        let answer = self.exchange(protocol::query(sql)).await?;
        result::read(&answer)
    }

    /// Ends what the last holder left open and saves its state.
    async fn release_holder(&mut self) -> Result<(), SqlError> {
        if self.status != b'I' {
            // Its session has gone in the middle of something.
            self.exchange([protocol::frame(b'S', &[]), protocol::query("ROLLBACK")].concat()).await?;
            self.status = b'I';
        }
        let Some(holder) = self.holder.take() else {
            return Ok(());
        };
        let left = self.run(&STATE_QUERY).await?;
        let gone = Arc::strong_count(&holder) == 1;
        let script = holder.lock().expect("session states are not poisoned").save(&left, gone);
        self.run(&script).await.map(|_| ())
    }

    async fn enter(&mut self, database: &str) -> Result<(), SqlError> {
        if self.backend.database() != Some(database) {
            self.backend.open(database).await.map_err(fatal)?;
        }
        Ok(())
    }

    /// Puts a session's state on the engine.
    pub(crate) async fn restore(
        &mut self,
        database: &str,
        owner: &Arc<Mutex<SessionState>>,
        orphaned: &[String],
    ) -> Result<(), SqlError> {
        self.release_holder().await?;
        // Temporary tables do not survive a change of the open database.
        let same_engine = self.backend.database() == Some(database);
        self.enter(database).await?;
        let (script, prepared) = {
            let mut state = owner.lock().expect("session states are not poisoned");
            if !same_engine {
                state.temporary.clear();
            }
            (state.restore(orphaned), state.prepared())
        };
        self.run(&script).await.map_err(|error| SqlError { severity: "FATAL", ..error })?;
        if !prepared.is_empty() {
            self.exchange(prepared).await?;
        }
        self.holder = Some(owner.clone());
        Ok(())
    }
}

pub(crate) fn fatal(error: WarehouseError) -> SqlError {
    SqlError::fatal(sqlstate::INTERNAL_ERROR, error.to_string())
}
