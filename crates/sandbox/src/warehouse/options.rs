//! How a warehouse starts.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::catalog::DEFAULT_DATABASE;
use super::mode::Mode;
use super::observer::Observer;
use super::transfer::store::ObjectStore;

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// How a warehouse starts.
#[derive(Clone)]
pub struct WarehouseOptions {
    /// Cluster identifier or workgroup name; in messages and thread names.
    pub name: String,
    /// The admin user of the cluster or namespace, a superuser.
    pub admin_user: String,
    /// 8 to 64 characters by the rules of CREATE USER.
    pub admin_password: String,
    /// What kind of deployment it plays.
    pub mode: Mode,
    /// How long the first login, and the first statement of the Data API, waits for compute that was idle.
    pub resume: Duration,
    /// At least one; created when missing.
    pub databases: Vec<String>,
    /// Certificate and key; without, clients that ask for TLS are refused it.
    pub tls: Option<Arc<rustls::ServerConfig>>,
    /// Parameter `require_ssl`: refuse clients without TLS.
    pub require_ssl: bool,
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Where data is kept across restarts; a temporary directory otherwise.
    pub data_directory: Option<PathBuf>,
    /// Statements in the engine's own dialect, run once in the first database when it is new.
    pub setup: Vec<String>,
    /// URL of a superuser on a PostgreSQL server to use instead of the embedded
    /// one: `postgresql://user:password@host:port`. The warehouse takes over the
    /// whole server, which must be empty, or this warehouse's from before.
    pub postgres: Option<String>,
    /// The time by which temporary credentials expire; the machine's, unless told otherwise.
    pub clock: Clock,
    /// Hears of every login and statement.
    pub observer: Option<Arc<dyn Observer>>,
    /// Where COPY reads and UNLOAD writes; without, both are refused.
    pub store: Option<Arc<dyn ObjectStore>>,
}

impl WarehouseOptions {
    /// A warehouse with database `dev`, on a free loopback port, without TLS.
    pub fn new(name: &str, admin_user: &str, admin_password: &str) -> Self {
        Self {
            name: name.to_owned(),
            admin_user: admin_user.to_owned(),
            admin_password: admin_password.to_owned(),
            mode: Mode::default(),
            resume: Duration::ZERO,
            databases: vec![DEFAULT_DATABASE.to_owned()],
            tls: None,
            require_ssl: false,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            data_directory: None,
            setup: Vec::new(),
            clock: Arc::new(SystemTime::now),
            observer: None,
            store: None,
            postgres: None,
        }
    }
}
