//! A stand-in for Amazon Redshift, provisioned cluster or Serverless
//! workgroup: PostgreSQL's wire protocol on loopback TCP with Redshift's
//! logins, dialect and catalog views, over PostgreSQL embedded in the process.
//!
//! The listener is up when [`Warehouse::start`] returns; the engine starts with
//! the first client. Sessions take turns on it, a transaction keeps its turn.

mod auth;
mod backend;
mod belongings;
pub mod dialect;
mod directory;
mod front;
mod logins;
mod password;
mod protocol;
mod registry;
mod result;
mod seat;
mod session;
mod template;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, RwLock};
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use tokio::sync::{Mutex as AsyncMutex, OnceCell};
use tokio_rustls::TlsAcceptor;

pub use logins::{Logins, TemporaryLogin};
pub use protocol::SqlError;
pub use result::{Column, ResultSet};

use auth::Identity;
use backend::{Backend, Embedded, Remote, Server, Stopper};
use directory::Directory;
use password::Stored;
use registry::Registry;
use seat::Engine;
use session::Session;

/// What keeps a warehouse from working, as opposed to an [`SqlError`].
#[derive(Debug, thiserror::Error)]
pub enum WarehouseError {
    #[error("cannot {action}: {source}")]
    Io {
        action: String,
        source: std::io::Error,
    },
    #[error("cannot {action}: {reason}")]
    Engine { action: String, reason: String },
    #[error("the admin password is refused: {0}")]
    AdminPassword(SqlError),
}

impl WarehouseError {
    fn io(action: impl Into<String>, source: std::io::Error) -> Self {
        Self::Io {
            action: action.into(),
            source,
        }
    }

    fn engine(action: impl Into<String>, reason: impl std::fmt::Display) -> Self {
        Self::Engine {
            action: action.into(),
            reason: reason.to_string(),
        }
    }
}

/// How a warehouse starts.
#[derive(Clone)]
pub struct WarehouseOptions {
    /// Cluster identifier or workgroup name; in messages and thread names.
    pub name: String,
    /// The admin user of the cluster or namespace, a superuser.
    pub admin_user: String,
    /// 8 to 64 characters by the rules of CREATE USER.
    pub admin_password: String,
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
    /// URL of a superuser on a PostgreSQL server to use instead of the embedded
    /// one: `postgresql://user:password@host:port`. The warehouse takes over the
    /// whole server, which must be empty, or this warehouse's from before.
    pub postgres: Option<String>,
}

impl WarehouseOptions {
    /// A warehouse with database `dev`, on a free loopback port, without TLS.
    pub fn new(name: &str, admin_user: &str, admin_password: &str) -> Self {
        Self {
            name: name.to_owned(),
            admin_user: admin_user.to_owned(),
            admin_password: admin_password.to_owned(),
            databases: vec![template::DEFAULT_DATABASE.to_owned()],
            tls: None,
            require_ssl: false,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            data_directory: None,
            postgres: None,
        }
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
        let admin_password = Stored::new(&options.admin_user, &options.admin_password)
            .map_err(WarehouseError::AdminPassword)?;
        let server = options.postgres.as_deref().map(Server::parse).transpose()?;
        let listener = TcpListener::bind(options.listen).await.map_err(|source| {
            WarehouseError::io(
                format!(
                    "listen on {} for warehouse {}",
                    options.listen, options.name
                ),
                source,
            )
        })?;
        let address = listener
            .local_addr()
            .map_err(|source| WarehouseError::io("read the port listened on", source))?;
        let shared = Arc::new(Shared {
            admin: options.admin_user.clone(),
            tls: options.tls.clone().map(TlsAcceptor::from),
            require_ssl: options.require_ssl,
            admin_password,
            options,
            logins: Logins::default(),
            registry: Registry::default(),
            directory: RwLock::default(),
            engine: OnceCell::new(),
            disk: Mutex::default(),
            changes: Mutex::default(),
            rubbish: Mutex::default(),
            server,
        });
        let listener = tokio::spawn(front::listen(listener, shared.clone()));
        Ok(Self {
            address,
            shared,
            listener,
        })
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

    /// Ends all sessions and closes the data directory. Dropping does the same
    /// without waiting.
    pub async fn stop(self) -> Result<(), WarehouseError> {
        self.listener.abort();
        self.shared.registry.terminate_all();
        match self.shared.engine.get() {
            Some(engine) => engine.lock().await.close().await,
            None => Ok(()),
        }
    }

    /// Runs statements as a database user, in one transaction or each in its
    /// own, and returns what each returns. The first failure ends it; in one
    /// transaction nothing of it stays.
    pub async fn execute(
        &self,
        database: &str,
        as_user: &str,
        statements: &[String],
        one_transaction: bool,
    ) -> Result<Vec<ResultSet>, SqlError> {
        let directory = self.shared.directory().await?;
        let Some(account) = directory.users.get(as_user) else {
            return Err(SqlError::fatal(
                protocol::sqlstate::INVALID_AUTHORIZATION,
                format!("user \"{as_user}\" does not exist"),
            ));
        };
        if !directory.databases.contains(database) {
            return Err(SqlError::fatal(
                protocol::sqlstate::INVALID_CATALOG_NAME,
                format!("database \"{database}\" does not exist"),
            ));
        }
        let (process, secret) = self.shared.registry.allocate();
        let client = registry::Client {
            login: as_user.to_owned(),
            user: as_user.to_owned(),
            database: database.to_owned(),
            remote: None,
            application: String::new(),
            tls: None,
            timeout: 0,
            groups: Vec::new(),
        };
        let signals = self.shared.registry.open(process, secret, client);
        let settings = account.settings.clone();
        let identity = Identity {
            user: as_user.to_owned(),
            groups: Vec::new(),
            account: account.clone(),
        };
        let mut session = Session::new(
            self.shared.clone(),
            process,
            identity,
            database.to_owned(),
            settings,
            signals,
        );
        let result = run_all(&mut session, statements, one_transaction).await;
        session.close().await;
        self.shared.registry.close(process);
        result
    }
}

async fn run_all(
    session: &mut Session,
    statements: &[String],
    one_transaction: bool,
) -> Result<Vec<ResultSet>, SqlError> {
    let mut results = Vec::new();
    if one_transaction {
        session.query("BEGIN").await?;
    }
    for statement in statements {
        results.extend(session.query(statement).await?);
    }
    if one_transaction {
        session.query("COMMIT").await?;
    }
    Ok(results)
}

impl Drop for Warehouse {
    fn drop(&mut self) {
        self.listener.abort();
        self.shared.registry.terminate_all();
        // Sessions may outlive the warehouse for a moment; its thread and its
        // temporary directory do not, whatever ends the process next.
        drop(std::mem::take(
            &mut *self.shared.disk.lock().expect("the disk is not poisoned"),
        ));
    }
}

/// What of the embedded engine has to be cleaned up.
#[derive(Default)]
struct Disk {
    stopper: Option<Stopper>,
    temporary: Option<tempfile::TempDir>,
}

impl Drop for Disk {
    fn drop(&mut self) {
        drop(self.stopper.take());
        let Some(directory) = self.temporary.take().map(tempfile::TempDir::keep) else {
            return;
        };
        // The engine's runtime closes its last files in the background.
        for _ in 0..10 {
            if std::fs::remove_dir_all(&directory).is_ok() || !directory.exists() {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// What all sessions of a warehouse share.
pub(crate) struct Shared {
    options: WarehouseOptions,
    admin: String,
    admin_password: Stored,
    tls: Option<TlsAcceptor>,
    require_ssl: bool,
    logins: Logins,
    registry: Registry,
    directory: RwLock<Arc<Directory>>,
    engine: OnceCell<Arc<AsyncMutex<Engine>>>,
    disk: Mutex<Disk>,
    changes: Mutex<BTreeMap<String, (Instant, i32)>>,
    /// Temporary tables of ended sessions, by the names they were put aside by.
    rubbish: Mutex<Vec<String>>,
    server: Option<Server>,
}

impl Shared {
    /// The engine, started by whoever asks first.
    async fn engine(&self) -> Result<Arc<AsyncMutex<Engine>>, WarehouseError> {
        self.engine.get_or_try_init(|| self.boot()).await.cloned()
    }

    /// Users and databases as last committed.
    async fn directory(&self) -> Result<Arc<Directory>, SqlError> {
        self.engine().await.map_err(|error| {
            SqlError::fatal(protocol::sqlstate::INTERNAL_ERROR, error.to_string())
        })?;
        Ok(self
            .directory
            .read()
            .expect("the directory is not poisoned")
            .clone())
    }

    fn first_database(&self) -> &str {
        self.options
            .databases
            .first()
            .map_or(template::DEFAULT_DATABASE, String::as_str)
    }

    /// A connection of a session's own, on a server of the user's.
    fn connection(&self) -> Option<Backend> {
        self.server
            .clone()
            .map(|server| Backend::Remote(Box::new(Remote::new(server))))
    }

    async fn boot(&self) -> Result<Arc<AsyncMutex<Engine>>, WarehouseError> {
        let mut engine = match self.connection() {
            Some(backend) => {
                let mut engine = Engine::new(backend);
                template::prepare_server(&mut engine).await?;
                engine
            }
            None => {
                let (engine, stopper) = Embedded::start(self.data().await?)?;
                self.disk.lock().expect("the disk is not poisoned").stopper = Some(stopper);
                Engine::new(Backend::Embedded(engine))
            }
        };
        self.prepare(&mut engine).await.map_err(|error| {
            WarehouseError::engine(format!("start warehouse {}", self.options.name), error)
        })?;
        Ok(Arc::new(AsyncMutex::new(engine)))
    }

    /// The data directory, filled when it is new.
    async fn data(&self) -> Result<PathBuf, WarehouseError> {
        let data = match &self.options.data_directory {
            Some(directory) => directory.clone(),
            None => {
                let made = tempfile::Builder::new()
                    .prefix("provision-sandbox-")
                    .tempdir();
                let made =
                    made.map_err(|source| WarehouseError::io("create a data directory", source))?;
                let path = made.path().to_owned();
                self.disk
                    .lock()
                    .expect("the disk is not poisoned")
                    .temporary = Some(made);
                path
            }
        };
        if !data.join("tmp").is_dir() {
            template::create(&data).await?;
        }
        Ok(data)
    }

    /// The admin user with its password, and the databases asked for.
    async fn prepare(&self, engine: &mut Engine) -> Result<(), SqlError> {
        let (name, home) = (dialect::identifier(&self.admin), template::DEFAULT_DATABASE);
        let exists = format!(
            "SELECT FROM pg_catalog.pg_authid WHERE rolname = {}",
            dialect::literal(&self.admin)
        );
        let mut sql = String::new();
        if engine.as_superuser(home, &exists).await?[0].rows.is_empty() {
            sql.push_str(&format!("CREATE ROLE {name} LOGIN SUPERUSER;"));
        }
        let password = dialect::literal(&self.admin_password.text().unwrap_or_default());
        sql.push_str(&format!(
            "SELECT pg_catalog.standin_set_password({}, {password})",
            dialect::literal(&self.admin)
        ));
        engine.as_superuser(home, &sql).await?;
        self.refresh(engine, home).await?;
        let missing = {
            let directory = self
                .directory
                .read()
                .expect("the directory is not poisoned");
            self.options
                .databases
                .iter()
                .filter(|name| !directory.databases.contains(*name))
                .cloned()
                .collect::<Vec<_>>()
        };
        for database in &missing {
            engine
                .as_superuser(
                    home,
                    &format!("CREATE DATABASE {}", dialect::identifier(database)),
                )
                .await?;
        }
        if !missing.is_empty() {
            self.refresh(engine, home).await?;
        }
        Ok(())
    }

    /// Reads users and databases anew.
    async fn refresh(&self, engine: &mut Engine, database: &str) -> Result<(), SqlError> {
        engine
            .as_superuser(database, NEW_DATABASE_PRIVILEGES)
            .await?;
        let results = engine.as_superuser(database, directory::QUERY).await?;
        let read = Directory::read(&results[0]);
        *self
            .directory
            .write()
            .expect("the directory is not poisoned") = Arc::new(read);
        Ok(())
    }

    /// Whether another session committed a change to one of these objects'
    /// access control lists after `since`.
    fn changed_since(
        &self,
        database: &str,
        objects: &[String],
        since: Instant,
        process: i32,
    ) -> bool {
        let changes = self.changes.lock().expect("changes are not poisoned");
        objects
            .iter()
            .filter_map(|object| changes.get(&change_key(database, object)))
            .any(|(at, by)| *at > since && *by != process)
    }

    fn note_changes(&self, database: &str, objects: Vec<String>, process: i32) {
        let mut changes = self.changes.lock().expect("changes are not poisoned");
        for object in objects {
            changes.insert(change_key(database, &object), (Instant::now(), process));
        }
    }
}

fn change_key(database: &str, object: &str) -> String {
    if object.starts_with("database ") {
        object.to_owned()
    } else {
        format!("{database}\0{object}")
    }
}

/// PostgreSQL gives a new database CONNECT, which Redshift does not have and
/// which would show in its access control list.
const NEW_DATABASE_PRIVILEGES: &str = "DO $$
DECLARE d record;
BEGIN
    FOR d IN SELECT datname, rolname FROM pg_catalog.pg_database JOIN pg_catalog.pg_authid a ON a.oid = datdba
             WHERE datacl IS NULL AND NOT datistemplate LOOP
        EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC, %I', d.datname, d.rolname);
    END LOOP;
END $$";
