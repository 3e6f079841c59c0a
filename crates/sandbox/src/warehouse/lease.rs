//! Sessions take turns on the embedded engine. A session finds it as it left it: database, user, settings,
//! prepared statements and temporary tables are restored when others have had it in between. A transaction
//! keeps its turn. On a server of the user's, each session has an engine of its own.

use std::sync::{Arc, Mutex};

use tokio::sync::OwnedMutexGuard;

use super::engine::{Engine, fatal};
use super::protocol::SqlError;
use super::session_state::SessionState;
use super::shared::Shared;

/// A session's claim to an engine.
pub(super) struct Lease {
    shared: Arc<Shared>,
    database: String,
    pub state: Arc<Mutex<SessionState>>,
    held: Option<Held>,
}

enum Held {
    /// A turn on the engine all share.
    Turn(OwnedMutexGuard<Engine>),
    /// A connection of the session's own.
    Own(Box<Engine>),
}

impl Lease {
    pub(super) fn new(shared: Arc<Shared>, database: String, state: SessionState) -> Self {
        Self { shared, database, state: Arc::new(Mutex::new(state)), held: None }
    }

    /// The engine, as this session left it; waits for its turn.
    pub(super) async fn take(&mut self) -> Result<&mut Engine, SqlError> {
        if self.held.is_none() {
            self.held = Some(self.acquire().await?);
        }
        if let Some(Held::Own(engine)) = &mut self.held
            && engine.is_free()
        {
            // It was used as the engine's superuser in between.
            engine.restore(&self.database, &self.state, &[]).await?;
        }
        match self.held.as_mut().expect("it was just acquired") {
            Held::Turn(engine) => Ok(engine),
            Held::Own(engine) => Ok(engine),
        }
    }

    async fn acquire(&self) -> Result<Held, SqlError> {
        let engine = self.shared.engine().await.map_err(fatal)?;
        if let Some(backend) = self.shared.connection() {
            return Ok(Held::Own(Box::new(Engine::new(backend))));
        }
        let mut engine = engine.lock_owned().await;
        if !engine.is_as_left_by(&self.state) {
            let orphaned = std::mem::take(
                &mut *self.shared.orphaned_tables.lock().expect("orphaned tables are not poisoned"),
            );
            engine.restore(&self.database, &self.state, &orphaned).await?;
        }
        Ok(Held::Turn(engine))
    }

    /// Whether the session holds the engine, as it does inside a transaction.
    pub(super) fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// Lets the next session have its turn.
    pub(super) fn release(&mut self) {
        self.held.take_if(|held| matches!(held, Held::Turn(_)));
    }
}

/// The temporary tables a session saved under other names are dropped with it.
impl Drop for Lease {
    fn drop(&mut self) {
        let mut state = self.state.lock().expect("session states are not poisoned");
        let hidden = std::mem::take(&mut state.temporary).into_iter().map(|(hidden, _)| hidden);
        self.shared.orphaned_tables.lock().expect("orphaned tables are not poisoned").extend(hidden);
    }
}
