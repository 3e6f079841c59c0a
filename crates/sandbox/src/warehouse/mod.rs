//! A stand-in for Amazon Redshift, provisioned cluster or Serverless
//! workgroup: PostgreSQL's wire protocol on loopback TCP with Redshift's
//! logins, dialect and catalog views, over PostgreSQL embedded in the process
//! or a PostgreSQL server of the user's.
//!
//! The listener is up when [`Warehouse::start`] returns; the engine starts with
//! the first client. The way of a statement: [`front`] reads it, [`session`]
//! has it rewritten by [`dialect`], waits for its turn on the [`seat`] and sends
//! it to the [`backend`]. Every statement becomes exactly one of PostgreSQL's,
//! so that answers, errors and transactions need no bookkeeping; what Redshift
//! refuses becomes a statement that raises Redshift's error.
//!
//! What it does not do as Redshift does:
//! - Sessions take turns on the embedded engine, and a transaction that has run
//!   a statement keeps its turn: others wait, reads too. Changing the database
//!   between turns restarts the engine (0.2 s) and ends temporary tables.
//! - COPY, UNLOAD, external schemas, datashares, system privileges for roles and
//!   the newer privileges ALTER and DROP are refused with SQLSTATE 0A000.
//! - Names of users, groups and roles end at 63 bytes; longer ones are refused.
//! - TRUNCATE does not commit. Primary keys are enforced.
//! - Texts of errors of Redshift's own that no public source shows are ours:
//!   password rules, CREATE USER without PASSWORD, ranges of options.

mod auth;
mod backend;
mod belongings;
pub mod dialect;
mod directory;
mod disk;
mod front;
mod inside;
mod logins;
mod observer;
mod options;
mod password;
mod protocol;
mod registry;
mod result;
mod seat;
mod server;
mod session;
mod shared;
mod template;

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;

pub use inside::{Canceller, InsideSession};
pub use logins::{Logins, TemporaryLogin};
pub use observer::{Observer, Ticket, Trouble};
pub use options::{Clock, WarehouseOptions};
pub use protocol::SqlError;
pub use result::{Column, ResultSet};
pub use server::prepare as prepare_server;

use shared::Shared;

/// What keeps a warehouse from working, as opposed to an [`SqlError`].
#[derive(Debug, thiserror::Error)]
pub enum WarehouseError {
    #[error("cannot {action}: {source}")]
    Io { action: String, source: std::io::Error },
    #[error("cannot {action}: {reason}")]
    Engine { action: String, reason: String },
    #[error("the admin password is refused: {0}")]
    AdminPassword(SqlError),
}

impl WarehouseError {
    fn io(action: impl Into<String>, source: std::io::Error) -> Self {
        Self::Io { action: action.into(), source }
    }

    fn engine(action: impl Into<String>, reason: impl std::fmt::Display) -> Self {
        Self::Engine { action: action.into(), reason: reason.to_string() }
    }
}

/// A running cluster or workgroup; it stops when dropped.
pub struct Warehouse {
    address: SocketAddr,
    shared: Arc<Shared>,
    listener: tokio::task::JoinHandle<()>,
}

impl Warehouse {
    /// Listens; the engine behind starts with the first client.
    pub async fn start(options: WarehouseOptions) -> Result<Self, WarehouseError> {
        let listen = options.listen;
        let action = format!("listen on {listen} for warehouse {}", options.name);
        let shared = Arc::new(Shared::new(options)?);
        let listening = async {
            let listener = TcpListener::bind(listen).await?;
            Ok((listener.local_addr()?, listener))
        };
        let (address, listener) = listening.await.map_err(|source| WarehouseError::io(action, source))?;
        let listener = tokio::spawn(front::listen(listener, shared.clone()));
        Ok(Self { address, shared, listener })
    }

    /// Where clients connect.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Temporary credentials the warehouse accepts.
    pub fn logins(&self) -> &Logins {
        &self.shared.logins
    }

    /// Starts the engine now instead of with the first client.
    pub async fn warm(&self) -> Result<(), WarehouseError> {
        self.shared.engine().await.map(|_| ())
    }

    /// Ends all sessions and writes everything to the data directory.
    pub async fn stop(self) -> Result<(), WarehouseError> {
        self.listener.abort();
        self.shared.close().await
    }
}

impl Drop for Warehouse {
    fn drop(&mut self) {
        self.listener.abort();
        self.shared.clean_up();
    }
}
