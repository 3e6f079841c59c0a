//! What all sessions of a warehouse share.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, RwLock};
use std::time::Instant;

use tokio::sync::{Mutex as AsyncMutex, OnceCell};
use tokio_rustls::TlsAcceptor;

use super::backend::{Backend, Remote, Server};
use super::catalog::DEFAULT_DATABASE;
use super::data_directory::DataDirectory;
use super::directory::{self, Directory};
use super::engine::Engine;
use super::error::WarehouseError;
use super::logins::TemporaryLogins;
use super::mode::Mode;
use super::options::WarehouseOptions;
use super::password::Stored;
use super::protocol::{self, SqlError};
use super::registry::Registry;
use super::transfer::load_errors::LoadErrors;
use super::{dialect, server};

/// What all sessions of a warehouse share.
pub(super) struct Shared {
    pub options: WarehouseOptions,
    pub require_ssl: bool,
    admin_password: Stored,
    pub tls: Option<TlsAcceptor>,
    pub logins: TemporaryLogins,
    pub registry: Registry,
    pub load_errors: LoadErrors,
    directory: RwLock<Arc<Directory>>,
    engine: OnceCell<Arc<AsyncMutex<Engine>>>,
    data_directory: Mutex<DataDirectory>,
    /// When an object's access control list was last changed, and by whom.
    changes: Mutex<BTreeMap<String, (Instant, i32)>>,
    /// Temporary tables of ended sessions, by the names they were saved under.
    pub orphaned_tables: Mutex<Vec<String>>,
    server: Option<Server>,
    mode: Mutex<Mode>,
    /// When somebody first asked for it.
    asked: std::sync::OnceLock<Instant>,
}

impl Shared {
    pub(super) fn new(options: WarehouseOptions) -> Result<Self, WarehouseError> {
        let admin_password = Stored::new(&options.admin_user, &options.admin_password);
        Ok(Self {
            admin_password: admin_password.map_err(WarehouseError::AdminPassword)?,
            server: options.postgres.as_deref().map(server::parse).transpose()?,
            tls: options.tls.clone().map(TlsAcceptor::from),
            require_ssl: options.require_ssl,
            mode: Mutex::new(options.mode),
            asked: std::sync::OnceLock::new(),
            options,
            logins: TemporaryLogins::default(),
            registry: Registry::default(),
            load_errors: LoadErrors::default(),
            directory: RwLock::default(),
            engine: OnceCell::new(),
            data_directory: Mutex::default(),
            changes: Mutex::default(),
            orphaned_tables: Mutex::default(),
        })
    }

    /// What kind of deployment it plays now.
    pub(super) fn mode(&self) -> Mode {
        *self.mode.lock().expect("the mode is not poisoned")
    }

    pub(super) fn set_mode(&self, mode: Mode) {
        *self.mode.lock().expect("the mode is not poisoned") = mode;
    }

    /// Waits until idle compute is there, which the first to ask wakes.
    pub(super) async fn resumed(&self) {
        let ready = *self.asked.get_or_init(Instant::now) + self.options.resume;
        tokio::time::sleep_until(ready.into()).await;
    }

    /// The admin user of the cluster or namespace.
    pub(super) fn admin(&self) -> &str {
        &self.options.admin_user
    }

    /// Ends all sessions and closes the engine when it has been started.
    pub(super) async fn close(&self) -> Result<(), WarehouseError> {
        self.registry.terminate_all();
        match self.engine.get() {
            Some(engine) => engine.lock().await.close().await,
            None => Ok(()),
        }
    }

    /// Sessions may outlive the warehouse for a moment; its thread and its
    /// temporary directory do not, whatever ends the process next.
    pub(super) fn clean_up(&self) {
        self.registry.terminate_all();
        drop(std::mem::take(&mut *self.data_directory.lock().expect("the data directory is not poisoned")));
    }

    /// The engine, started by whoever asks first.
    pub(super) async fn engine(&self) -> Result<Arc<AsyncMutex<Engine>>, WarehouseError> {
        self.engine.get_or_try_init(|| self.boot()).await.cloned()
    }

    /// Users and databases as last committed.
    pub(super) async fn directory(&self) -> Result<Arc<Directory>, SqlError> {
        self.engine()
            .await
            .map_err(|error| SqlError::fatal(protocol::sqlstate::INTERNAL_ERROR, error.to_string()))?;
        Ok(self.directory.read().expect("the directory is not poisoned").clone())
    }

    pub(super) fn first_database(&self) -> &str {
        self.options.databases.first().map_or(DEFAULT_DATABASE, String::as_str)
    }

    /// A connection of a session's own, on a server of the user's.
    pub(super) fn connection(&self) -> Option<Backend> {
        self.server.clone().map(|server| Backend::Remote(Box::new(Remote::new(server))))
    }

    async fn boot(&self) -> Result<Arc<AsyncMutex<Engine>>, WarehouseError> {
        let mut engine = match self.connection() {
            Some(backend) => {
                let mut engine = Engine::new(backend);
                server::make_ready(&mut engine).await?;
                engine
            }
            None => {
                let (data_directory, engine) =
                    DataDirectory::start(self.options.data_directory.as_deref()).await?;
                *self.data_directory.lock().expect("the data directory is not poisoned") = data_directory;
                Engine::new(Backend::Embedded(engine))
            }
        };
        self.prepare(&mut engine).await.map_err(|error| {
            WarehouseError::engine(format!("start warehouse {}", self.options.name), error)
        })?;
        Ok(Arc::new(AsyncMutex::new(engine)))
    }

    /// The admin user with its password, and the databases asked for.
    async fn prepare(&self, engine: &mut Engine) -> Result<(), SqlError> {
        let (name, home) = (dialect::identifier(self.admin()), DEFAULT_DATABASE);
        let exists =
            format!("SELECT FROM pg_catalog.pg_authid WHERE rolname = {}", dialect::literal(self.admin()));
        let mut sql = String::new();
        let new = engine.as_superuser(home, &exists).await?[0].rows.is_empty();
        if new {
            sql.push_str(&format!("CREATE ROLE {name} LOGIN SUPERUSER;"));
        }
        let password = dialect::literal(&self.admin_password.text().unwrap_or_default());
        sql.push_str(&format!(
            "SELECT pg_catalog.standin_set_password({}, {password})",
            dialect::literal(self.admin())
        ));
        engine.as_superuser(home, &sql).await?;
        self.refresh(engine, home).await?;
        let missing = {
            let directory = self.directory.read().expect("the directory is not poisoned");
            self.options
                .databases
                .iter()
                .filter(|name| !directory.databases.contains(*name))
                .cloned()
                .collect::<Vec<_>>()
        };
        for database in &missing {
            engine.as_superuser(home, &format!("CREATE DATABASE {}", dialect::identifier(database))).await?;
        }
        let setup: Vec<_> = self.options.setup.iter().filter(|_| new).collect();
        for statement in &setup {
            engine.as_superuser(self.first_database(), statement).await?;
        }
        if !(missing.is_empty() && setup.is_empty()) {
            self.refresh(engine, home).await?;
        }
        Ok(())
    }

    /// Reads users and databases anew.
    pub(super) async fn refresh(&self, engine: &mut Engine, database: &str) -> Result<(), SqlError> {
        engine.as_superuser(database, NEW_DATABASE_PRIVILEGES).await?;
        let results = engine.as_superuser(database, directory::QUERY).await?;
        let read = Directory::read(&results[0]);
        *self.directory.write().expect("the directory is not poisoned") = Arc::new(read);
        Ok(())
    }

    /// Whether another session committed a change to one of these objects'
    /// access control lists after `since`.
    pub(super) fn changed_since(
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

    pub(super) fn note_changes(&self, database: &str, objects: Vec<String>, process: i32) {
        let mut changes = self.changes.lock().expect("changes are not poisoned");
        for object in objects {
            changes.insert(change_key(database, &object), (Instant::now(), process));
        }
    }
}

fn change_key(database: &str, object: &str) -> String {
    if object.starts_with("database ") { object.to_owned() } else { format!("{database}\0{object}") }
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
