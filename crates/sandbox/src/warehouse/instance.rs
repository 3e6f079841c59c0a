//! A running warehouse.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;

use super::error::WarehouseError;
use super::listener;
use super::logins::TemporaryLogins;
use super::mode::Mode;
use super::options::WarehouseOptions;
use super::shared::Shared;

/// A running cluster or workgroup; it stops when dropped.
pub struct Warehouse {
    address: SocketAddr,
    pub(super) shared: Arc<Shared>,
    listener: tokio::task::JoinHandle<()>,
}

impl Warehouse {
    /// Listens; the engine behind starts with the first client.
    ///
    /// # Errors
    /// The administrator's password breaks the rules, the URL of a server cannot be read, or nothing can listen at the address.
    pub async fn start(options: WarehouseOptions) -> Result<Self, WarehouseError> {
        let listen = options.listen;
        let action = format!("listen on {listen} for warehouse {}", options.name);
        let shared = Arc::new(Shared::new(options)?);
        let listening = async {
            let listener = TcpListener::bind(listen).await?;
            Ok((listener.local_addr()?, listener))
        };
        let (address, listener) = listening.await.map_err(|source| WarehouseError::io(action, source))?;
        let listener = tokio::spawn(listener::listen(listener, shared.clone()));
        Ok(Self { address, shared, listener })
    }

    /// Where clients connect.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Temporary credentials the warehouse accepts.
    pub fn logins(&self) -> &TemporaryLogins {
        &self.shared.logins
    }

    /// Makes it play another kind of deployment, as a cluster that is changed from one availability zone to two.
    pub fn set_mode(&self, mode: Mode) {
        self.shared.set_mode(mode);
    }

    /// Ends all sessions and writes everything to the data directory.
    ///
    /// # Errors
    /// The data directory cannot be written.
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
