//! The database engine behind the listener, driven by whole protocol exchanges:
//! frontend messages in, everything PostgreSQL answers to them out.

mod embedded;
mod remote;

use super::error::WarehouseError;
pub(super) use embedded::{Embedded, Stopper};
pub(super) use remote::{BackendCanceller, Remote, Server};

/// An engine; one database is open at a time.
pub(super) enum Backend {
    Embedded(Embedded),
    Remote(Box<Remote>),
}

impl Backend {
    /// The database that is open.
    pub(super) fn database(&self) -> Option<&str> {
        match self {
            Self::Embedded(engine) => engine.database(),
            Self::Remote(engine) => engine.database(),
        }
    }

    /// Makes `database` the open one.
    pub(super) async fn open(&mut self, database: &str) -> Result<(), WarehouseError> {
        match self {
            Self::Embedded(engine) => engine.open(database).await,
            Self::Remote(engine) => engine.open(database).await,
        }
    }

    /// Has the next [`Backend::open`] start from scratch.
    pub(super) fn forget(&mut self) {
        match self {
            Self::Embedded(engine) => engine.forget(),
            Self::Remote(engine) => engine.close(),
        }
    }

    /// Sends whole frontend messages and returns what the engine answers.
    pub(super) async fn exchange(&mut self, messages: Vec<u8>) -> Result<Vec<u8>, WarehouseError> {
        match self {
            Self::Embedded(engine) => engine.exchange(messages).await,
            Self::Remote(engine) => engine.exchange(messages).await,
        }
    }

    /// Writes everything to the data directory and closes it.
    pub(super) async fn close(&mut self) -> Result<(), WarehouseError> {
        match self {
            Self::Embedded(engine) => engine.close().await,
            Self::Remote(engine) => {
                engine.close();
                Ok(())
            }
        }
    }

    /// What ends a running statement, where one can be ended.
    pub(super) fn canceller(&self) -> Option<BackendCanceller> {
        match self {
            Self::Embedded(_) => None,
            Self::Remote(engine) => engine.canceller(),
        }
    }
}
