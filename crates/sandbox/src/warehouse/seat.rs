//! Sessions take turns on the embedded engine. Whoever has the seat finds it as
//! they left it: database, user, settings, prepared statements and temporary
//! tables are put back when others have been on it in between. A transaction
//! keeps the seat. On a server of the user's, each session has its own.

use std::sync::{Arc, Mutex};

use tokio::sync::OwnedMutexGuard;

use super::WarehouseError;
use super::backend::{Backend, Canceller, SUPERUSER};
use super::belongings::{Belongings, LEFT_BEHIND};
use super::protocol::{self, Message, SqlError, sqlstate};
use super::result::{self, ResultSet};
use super::shared::Shared;

/// The engine with whoever sits at it.
pub struct Engine {
    backend: Backend,
    occupant: Option<Arc<Mutex<Belongings>>>,
    /// Transaction status after the last exchange: `I`, `T` or `E`; anything
    /// else while an exchange is under way.
    status: u8,
}

const UNKNOWN: u8 = b'?';

impl Engine {
    pub fn new(backend: Backend) -> Self {
        Self { backend, occupant: None, status: b'I' }
    }

    /// Sends messages as they are, for the session on the seat.
    pub async fn exchange(&mut self, messages: Vec<u8>) -> Result<Vec<Message>, SqlError> {
        let before = std::mem::replace(&mut self.status, UNKNOWN);
        let answer = match self.backend.exchange(messages).await {
            Ok(answer) => protocol::messages(&answer),
            Err(error) => {
                // An engine that breaks down is started anew for the next one.
                self.backend.forget();
                (self.occupant, self.status) = (None, b'I');
                return Err(fatal(error));
            }
        };
        let ready = answer.iter().rev().find(|message| message.kind == b'Z');
        self.status = ready.and_then(|message| message.body.first().copied()).unwrap_or(before);
        Ok(answer)
    }

    pub fn status(&self) -> u8 {
        self.status
    }

    /// What ends a running statement, where one can be ended.
    pub fn canceller(&self) -> Option<Canceller> {
        self.backend.canceller()
    }

    /// Ends what is open and writes everything to the data directory.
    pub async fn close(&mut self) -> Result<(), WarehouseError> {
        if self.backend.database().is_some() {
            let failed = |error| WarehouseError::engine("close the warehouse", error);
            self.vacate().await.map_err(failed)?;
        }
        self.backend.close().await
    }

    /// Runs statements as the engine's superuser, with nobody on the seat.
    pub async fn as_superuser(&mut self, database: &str, sql: &str) -> Result<Vec<ResultSet>, SqlError> {
        self.vacate().await?;
        self.enter(database).await?;
        self.run(&format!("SET SESSION AUTHORIZATION {SUPERUSER}; RESET ALL")).await?;
        self.run(sql).await
    }

    /// Runs statements on a server that has not been prepared yet.
    pub async fn as_found(&mut self, database: &str, sql: &str) -> Result<Vec<ResultSet>, SqlError> {
        self.enter(database).await?;
        self.run(sql).await
    }

    async fn run(&mut self, sql: &str) -> Result<Vec<ResultSet>, SqlError> {
        let answer = self.exchange(protocol::query(sql)).await?;
        result::read(&answer)
    }

    /// Ends what the last occupant left open and puts their things aside.
    async fn vacate(&mut self) -> Result<(), SqlError> {
        if self.status != b'I' {
            // Whoever was here has gone in the middle of something.
            self.exchange([protocol::frame(b'S', &[]), protocol::query("ROLLBACK")].concat()).await?;
            self.status = b'I';
        }
        let Some(occupant) = self.occupant.take() else {
            return Ok(());
        };
        let left = self.run(&LEFT_BEHIND).await?;
        let gone = Arc::strong_count(&occupant) == 1;
        let script = occupant.lock().expect("belongings are not poisoned").put_aside(&left, gone);
        self.run(&script).await.map(|_| ())
    }

    async fn enter(&mut self, database: &str) -> Result<(), SqlError> {
        if self.backend.database() != Some(database) {
            self.backend.open(database).await.map_err(fatal)?;
        }
        Ok(())
    }

    async fn seat(
        &mut self,
        database: &str,
        owner: &Arc<Mutex<Belongings>>,
        rubbish: &[String],
    ) -> Result<(), SqlError> {
        self.vacate().await?;
        // Temporary tables do not survive a change of the open database.
        let same_engine = self.backend.database() == Some(database);
        self.enter(database).await?;
        let (script, prepared) = {
            let mut belongings = owner.lock().expect("belongings are not poisoned");
            if !same_engine {
                belongings.temporary.clear();
            }
            (belongings.put_back(rubbish), belongings.prepared())
        };
        self.run(&script).await.map_err(|error| SqlError { severity: "FATAL", ..error })?;
        if !prepared.is_empty() {
            self.exchange(prepared).await?;
        }
        self.occupant = Some(owner.clone());
        Ok(())
    }
}

fn fatal(error: WarehouseError) -> SqlError {
    SqlError::fatal(sqlstate::INTERNAL_ERROR, error.to_string())
}

/// A session's claim to an engine.
pub struct Seat {
    shared: Arc<Shared>,
    database: String,
    pub belongings: Arc<Mutex<Belongings>>,
    held: Option<Held>,
}

enum Held {
    /// A turn on the engine all share.
    Turn(OwnedMutexGuard<Engine>),
    /// A connection of the session's own.
    Own(Box<Engine>),
}

impl Seat {
    pub fn new(shared: Arc<Shared>, database: String, belongings: Belongings) -> Self {
        Self { shared, database, belongings: Arc::new(Mutex::new(belongings)), held: None }
    }

    /// The engine, as this session left it; waits for its turn.
    pub async fn take(&mut self) -> Result<&mut Engine, SqlError> {
        if self.held.is_none() {
            self.held = Some(self.sit_down().await?);
        }
        if let Some(Held::Own(engine)) = &mut self.held
            && engine.occupant.is_none()
        {
            // It was used as the engine's superuser in between.
            engine.seat(&self.database, &self.belongings, &[]).await?;
        }
        match self.held.as_mut().expect("the seat was just taken") {
            Held::Turn(engine) => Ok(engine),
            Held::Own(engine) => Ok(engine),
        }
    }

    async fn sit_down(&self) -> Result<Held, SqlError> {
        let engine = self.shared.engine().await.map_err(fatal)?;
        if let Some(backend) = self.shared.connection() {
            return Ok(Held::Own(Box::new(Engine::new(backend))));
        }
        let mut engine = engine.lock_owned().await;
        let ours = engine.occupant.as_ref().is_some_and(|occupant| Arc::ptr_eq(occupant, &self.belongings));
        if !ours || engine.status != b'I' {
            let rubbish = std::mem::take(&mut *self.shared.rubbish.lock().expect("rubbish is not poisoned"));
            engine.seat(&self.database, &self.belongings, &rubbish).await?;
        }
        Ok(Held::Turn(engine))
    }

    /// Whether the session has the seat, as it does inside a transaction.
    pub fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// Lets the next one sit down.
    pub fn release(&mut self) {
        self.held.take_if(|held| matches!(held, Held::Turn(_)));
    }
}

/// What a session put aside under other names is thrown away with it.
impl Drop for Seat {
    fn drop(&mut self) {
        let mut belongings = self.belongings.lock().expect("belongings are not poisoned");
        let hidden = std::mem::take(&mut belongings.temporary).into_iter().map(|(hidden, _)| hidden);
        self.shared.rubbish.lock().expect("rubbish is not poisoned").extend(hidden);
    }
}
