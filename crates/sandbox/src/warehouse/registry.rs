//! The sessions of a warehouse and the log of its connections, behind
//! `stv_sessions`, `sys_session_history`, `stl_connection_log` and `sys_connection_log`.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use tokio::sync::Notify;

/// Who is connected, how.
#[derive(Clone, Debug, Default)]
pub(super) struct Client {
    /// The name as sent, prefix included.
    pub login: String,
    /// The database user.
    pub user: String,
    /// Its number in the catalog.
    pub user_id: String,
    pub database: String,
    pub remote: Option<SocketAddr>,
    pub application: String,
    /// TLS version and cipher.
    pub tls: Option<(String, String)>,
    /// Seconds, 0 when sessions do not time out.
    pub timeout: u64,
    /// Groups joined for the session.
    pub groups: Vec<String>,
}

/// What can be done to a session from outside.
#[derive(Debug, Default)]
pub(super) struct Signals {
    /// Ends the statement that waits for its turn.
    pub cancel: Notify,
    /// Ends the session.
    pub terminate: Notify,
}

#[derive(Debug)]
struct OpenSession {
    client: Client,
    secret: i32,
    started: SystemTime,
    signals: Arc<Signals>,
}

#[derive(Debug)]
struct ConnectionEvent {
    event: &'static str,
    at: SystemTime,
    process: i32,
    client: Client,
    duration: Duration,
}

#[derive(Debug, Default)]
struct Sessions {
    next: i32,
    sessions: BTreeMap<i32, OpenSession>,
    /// As `sys_session_history` shows them.
    closed: Vec<Value>,
    log: Vec<ConnectionEvent>,
}

/// Session ids of Redshift begin near 2³⁰.
const FIRST_PROCESS: i32 = 1_073_742_000;
/// Events kept; Redshift keeps two to five days of log.
const KEPT_EVENTS: usize = 2_000;

#[derive(Debug, Default)]
pub(super) struct Registry(Mutex<Sessions>);

impl Registry {
    fn state(&self) -> std::sync::MutexGuard<'_, Sessions> {
        self.0.lock().expect("the registry is not poisoned")
    }

    /// A session id and the secret that cancels its statements.
    pub(super) fn allocate(&self) -> (i32, i32) {
        let mut state = self.state();
        state.next += 1;
        let random = uuid::Uuid::new_v4().into_bytes();
        (FIRST_PROCESS + state.next, i32::from_be_bytes([random[0], random[1], random[2], random[3]]))
    }

    /// Notes a login; the session is listed from now on.
    pub(super) fn open(&self, process: i32, secret: i32, client: Client) -> Arc<Signals> {
        let signals = Arc::new(Signals::default());
        let mut state = self.state();
        state.note("authenticated", process, &client, Duration::ZERO);
        state.note("initiating session", process, &client, Duration::ZERO);
        let entry = OpenSession { client, secret, started: SystemTime::now(), signals: signals.clone() };
        state.sessions.insert(process, entry);
        signals
    }

    /// Notes a login that was refused.
    pub(super) fn refuse(&self, process: i32, client: &Client) {
        self.state().note("authentication failure", process, client, Duration::ZERO);
    }

    pub(super) fn close(&self, process: i32) {
        let mut state = self.state();
        if let Some(entry) = state.sessions.remove(&process) {
            let duration = entry.started.elapsed().unwrap_or_default();
            let mut row = entry.history(process, "closed");
            row["end_time"] = json!(epoch(SystemTime::now()));
            state.closed.push(row);
            if state.closed.len() > KEPT_EVENTS {
                state.closed.remove(0);
            }
            state.note("disconnecting session", process, &entry.client, duration);
        }
    }

    /// How many sessions a user has.
    pub(super) fn count(&self, user: &str) -> usize {
        self.state().sessions.values().filter(|entry| entry.client.user == user).count()
    }

    /// The groups a user's sessions joined.
    pub(super) fn groups(&self, user: &str) -> BTreeSet<String> {
        let state = self.state();
        let sessions = state.sessions.values().filter(|entry| entry.client.user == user);
        sessions.flat_map(|entry| entry.client.groups.clone()).collect()
    }

    /// Whether anybody is connected to a database, but for one session.
    pub(super) fn in_use(&self, database: &str, except: i32) -> bool {
        self.state()
            .sessions
            .iter()
            .any(|(process, entry)| *process != except && entry.client.database == database)
    }

    pub(super) fn cancel(&self, process: i32, secret: i32) {
        if let Some(entry) = self.state().sessions.get(&process).filter(|entry| entry.secret == secret) {
            entry.signals.cancel.notify_waiters();
        }
    }

    pub(super) fn terminate(&self, process: i32) {
        if let Some(entry) = self.state().sessions.get(&process) {
            entry.signals.terminate.notify_one();
        }
    }

    pub(super) fn terminate_all(&self) {
        self.state().sessions.values().for_each(|entry| entry.signals.terminate.notify_one());
    }

    /// The rows of `stv_sessions`.
    pub(super) fn sessions(&self) -> Value {
        let state = self.state();
        let rows = state.sessions.iter().map(|(process, entry)| {
            json!({
                "starttime": epoch(entry.started),
                "process": process,
                "user_name": entry.client.login,
                "acts_as": entry.client.user,
                "db_name": entry.client.database,
                "timeout_sec": entry.client.timeout,
            })
        });
        rows.collect()
    }

    /// The rows of `sys_session_history`.
    pub(super) fn history(&self) -> Value {
        let state = self.state();
        let open = state.sessions.iter().map(|(process, entry)| entry.history(*process, "active"));
        open.chain(state.closed.iter().cloned()).collect()
    }

    /// The rows of `sys_connection_log`.
    pub(super) fn log(&self) -> Value {
        self.state().log.iter().map(ConnectionEvent::row).collect()
    }
}

impl OpenSession {
    fn history(&self, process: i32, status: &str) -> Value {
        json!({
            "user_id": self.client.user_id,
            "session_id": process,
            "database_name": self.client.database,
            "status": status,
            "session_timeout": self.client.timeout,
            "start_time": epoch(self.started),
        })
    }
}

impl Sessions {
    fn note(&mut self, event: &'static str, process: i32, client: &Client, duration: Duration) {
        let at = SystemTime::now();
        self.log.push(ConnectionEvent { event, at, process, client: client.clone(), duration });
        if self.log.len() > KEPT_EVENTS {
            self.log.remove(0);
        }
    }
}

impl ConnectionEvent {
    fn row(&self) -> Value {
        let client = &self.client;
        let (version, cipher) = client.tls.clone().unwrap_or_default();
        json!({
            "event": self.event,
            "record_time": epoch(self.at),
            "remote_host": client.remote.map_or(String::new(), |remote| format!("::ffff:{}", remote.ip())),
            "remote_port": client.remote.map_or(String::new(), |remote| remote.port().to_string()),
            "session_id": self.process,
            "database_name": client.database,
            "user_name": client.login,
            "auth_method": if super::TemporaryLogins::is_temporary(&client.login) { "IAM" } else { "password" },
            "duration": u64::try_from(self.duration.as_micros()).unwrap_or(u64::MAX),
            "ssl_version": version,
            "ssl_cipher": cipher,
            "application_name": client.application,
        })
    }
}

/// Seconds since the epoch; the views make timestamps of them.
fn epoch(time: SystemTime) -> f64 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs_f64()
}
