//! The database engine behind the front, driven by whole protocol exchanges:
//! frontend messages in, everything PostgreSQL answers to them out.

mod embedded;
mod remote;

use super::WarehouseError;
pub use embedded::{Embedded, Stopper};
pub use remote::{Canceller, Remote, Server};

/// The role PostgreSQL was made with, under the name Redshift gives it.
pub const SUPERUSER: &str = "rdsdb";

/// An engine; one database is open at a time.
pub enum Backend {
    Embedded(Embedded),
    Remote(Box<Remote>),
}

impl Backend {
    /// The database that is open.
    pub fn database(&self) -> Option<&str> {
        match self {
            Self::Embedded(engine) => engine.database(),
            Self::Remote(engine) => engine.database(),
        }
    }

    /// Makes `database` the open one.
    pub async fn open(&mut self, database: &str) -> Result<(), WarehouseError> {
        match self {
            Self::Embedded(engine) => engine.open(database).await,
            Self::Remote(engine) => engine.open(database).await,
        }
    }

    /// Has the next [`Backend::open`] start from scratch.
    pub fn forget(&mut self) {
        match self {
            Self::Embedded(engine) => engine.forget(),
            Self::Remote(engine) => engine.close(),
        }
    }

    /// Sends whole frontend messages and returns what the engine answers.
    pub async fn exchange(&mut self, messages: Vec<u8>) -> Result<Vec<u8>, WarehouseError> {
        match self {
            Self::Embedded(engine) => engine.exchange(messages).await,
            Self::Remote(engine) => engine.exchange(messages).await,
        }
    }

    /// Writes everything to the data directory and closes it.
    pub async fn close(&mut self) -> Result<(), WarehouseError> {
        match self {
            Self::Embedded(engine) => engine.close().await,
            Self::Remote(engine) => {
                engine.close();
                Ok(())
            }
        }
    }

    /// What ends a running statement, where one can be ended.
    pub fn canceller(&self) -> Option<Canceller> {
        match self {
            Self::Embedded(_) => None,
            Self::Remote(engine) => engine.canceller(),
        }
    }
}
