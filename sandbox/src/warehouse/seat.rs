//! Sessions take turns on the one engine. Whoever has the seat finds it as they
//! left it: database, user, settings and prepared statements are put back when
//! another session has been on it in between. A transaction keeps the seat.

use std::sync::{Arc, LazyLock, Mutex};

use tokio::sync::OwnedMutexGuard;

use super::backend::{Backend, SUPERUSER};
use super::dialect::{REDSHIFT_SETTINGS, identifier, literal};
use super::protocol::{self, Message, SqlError, sqlstate};
use super::result::{self, ResultSet};
use super::{Shared, WarehouseError};

/// What a session leaves behind while others have the seat.
#[derive(Debug, Default)]
pub struct Belongings {
    /// Settings it made, by name, as `set_config` takes them.
    pub settings: Vec<(String, String)>,
    /// The database user it acts as; another than it logged in as after a
    /// superuser's SET SESSION AUTHORIZATION.
    pub acts_as: String,
    /// PREPARE statements as they were written.
    pub prepared_in_sql: Vec<String>,
    /// Prepared statements of the extended protocol, as the `Parse` messages
    /// that made them, by name.
    pub prepared: std::collections::BTreeMap<String, Vec<u8>>,
}

/// The engine with whoever sits at it.
pub struct Engine {
    backend: Backend,
    occupant: Option<Arc<Mutex<Belongings>>>,
    /// Transaction status after the last exchange: `I`, `T` or `E`; anything
    /// else while an exchange is under way.
    status: u8,
}

const UNKNOWN: u8 = b'?';

/// What a session leaves behind. PostgreSQL does not list settings it does not
/// know by itself, so Redshift's are asked for by name.
static LEFT_BEHIND: LazyLock<String> = LazyLock::new(|| {
    let ours = REDSHIFT_SETTINGS
        .iter()
        .map(|(name, _)| *name)
        .chain(["session"]);
    let ours = ours
        .map(|name| format!("('redshift.{name}')"))
        .collect::<Vec<_>>()
        .join(", ");
    format!(
        "SELECT name, setting FROM pg_catalog.pg_settings WHERE source = 'session'
         UNION ALL
         SELECT name, current_setting(name, true) FROM (VALUES {ours}) AS ours(name)
          WHERE current_setting(name, true) <> '';
         SELECT session_user;
         SELECT statement FROM pg_catalog.pg_prepared_statements WHERE from_sql"
    )
});

impl Engine {
    pub fn new(backend: Backend) -> Self {
        Self {
            backend,
            occupant: None,
            status: b'I',
        }
    }

    /// Sends messages as they are, for the session on the seat.
    pub async fn exchange(&mut self, messages: Vec<u8>) -> Result<Vec<Message>, SqlError> {
        let before = std::mem::replace(&mut self.status, UNKNOWN);
        let answer = self.backend.exchange(messages).await.map_err(fatal)?;
        let answer = protocol::messages(&answer);
        let ready = answer.iter().rev().find(|message| message.kind == b'Z');
        self.status = ready
            .and_then(|message| message.body.first().copied())
            .unwrap_or(before);
        Ok(answer)
    }

    pub fn status(&self) -> u8 {
        self.status
    }

    /// Ends what is open and writes everything to the data directory.
    pub async fn close(&mut self) -> Result<(), WarehouseError> {
        if self.backend.database().is_some() {
            self.vacate()
                .await
                .map_err(|error| WarehouseError::engine("close the warehouse", error))?;
        }
        self.backend.close().await
    }

    /// Runs statements as the engine's superuser, with nobody on the seat.
    pub async fn as_superuser(
        &mut self,
        database: &str,
        sql: &str,
    ) -> Result<Vec<ResultSet>, SqlError> {
        self.vacate().await?;
        self.enter(database).await?;
        let reset = format!("SET SESSION AUTHORIZATION {SUPERUSER}; RESET ALL");
        self.run(&reset).await?;
        self.run(sql).await
    }

    async fn run(&mut self, sql: &str) -> Result<Vec<ResultSet>, SqlError> {
        let answer = self.exchange(protocol::query(sql)).await?;
        result::read(&answer)
    }

    /// Ends what the last occupant left open and notes their settings.
    async fn vacate(&mut self) -> Result<(), SqlError> {
        if self.status != b'I' {
            // Whoever was here has gone in the middle of something.
            self.exchange([protocol::frame(b'S', &[]), protocol::query("ROLLBACK")].concat())
                .await?;
            self.status = b'I';
        }
        let Some(occupant) = self
            .occupant
            .take()
            .filter(|occupant| Arc::strong_count(occupant) > 1)
        else {
            return Ok(());
        };
        let results = self.run(&LEFT_BEHIND).await?;
        let mut belongings = occupant.lock().expect("belongings are not poisoned");
        let pair = |row: &Vec<Option<String>>| Some((row[0].clone()?, row[1].clone()?));
        belongings.settings = results[0].rows.iter().filter_map(pair).collect();
        belongings.prepared_in_sql = results[2]
            .rows
            .iter()
            .filter_map(|row| row[0].clone())
            .collect();
        if let Some(Some(user)) = results[1].rows.first().and_then(|row| row.first()) {
            belongings.acts_as.clone_from(user);
        }
        Ok(())
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
    ) -> Result<(), SqlError> {
        self.vacate().await?;
        self.enter(database).await?;
        let (script, prepared) = {
            let belongings = owner.lock().expect("belongings are not poisoned");
            (
                belongings.script(),
                belongings
                    .prepared
                    .values()
                    .flatten()
                    .copied()
                    .collect::<Vec<u8>>(),
            )
        };
        self.run(&script).await.map_err(|error| SqlError {
            severity: "FATAL",
            ..error
        })?;
        if !prepared.is_empty() {
            self.exchange([prepared, protocol::frame(b'S', &[])].concat())
                .await?;
        }
        self.occupant = Some(owner.clone());
        Ok(())
    }
}

impl Belongings {
    fn script(&self) -> String {
        let mut script = format!(
            "SET SESSION AUTHORIZATION {SUPERUSER}; RESET ALL; DEALLOCATE ALL; DISCARD TEMP;"
        );
        for (name, value) in &self.settings {
            script.push_str(&format!(
                "SELECT pg_catalog.set_config({}, {}, false);",
                literal(name),
                literal(value)
            ));
        }
        script.push_str(&format!(
            "SET SESSION AUTHORIZATION {}",
            identifier(&self.acts_as)
        ));
        script
    }
}

fn fatal(error: WarehouseError) -> SqlError {
    SqlError::fatal(sqlstate::INTERNAL_ERROR, error.to_string())
}

/// A session's claim to the engine.
pub struct Seat {
    shared: Arc<Shared>,
    database: String,
    pub belongings: Arc<Mutex<Belongings>>,
    held: Option<OwnedMutexGuard<Engine>>,
}

impl Seat {
    pub fn new(shared: Arc<Shared>, database: String, belongings: Belongings) -> Self {
        Self {
            shared,
            database,
            belongings: Arc::new(Mutex::new(belongings)),
            held: None,
        }
    }

    /// The engine, as this session left it; waits for its turn.
    pub async fn take(&mut self) -> Result<&mut Engine, SqlError> {
        if self.held.is_none() {
            let engine = self.shared.engine().await.map_err(fatal)?;
            let mut engine = engine.lock_owned().await;
            let ours = engine
                .occupant
                .as_ref()
                .is_some_and(|occupant| Arc::ptr_eq(occupant, &self.belongings));
            if !ours || engine.status != b'I' {
                engine.seat(&self.database, &self.belongings).await?;
            }
            self.held = Some(engine);
        }
        Ok(self.held.as_mut().expect("the seat was just taken"))
    }

    /// Whether the session has the seat, as it does inside a transaction.
    pub fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// Lets the next one sit down.
    pub fn release(&mut self) {
        self.held = None;
    }
}
