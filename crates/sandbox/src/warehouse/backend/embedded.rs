//! PostgreSQL compiled to WebAssembly, in this process, one database open at a
//! time, driven from a thread of its own.

use std::path::{Path, PathBuf};
use std::sync::mpsc;

use pglite_oxide::{ExecProtocolOptions, Pglite};
use tokio::sync::oneshot;

use super::super::error::WarehouseError;

type Answered<T> = oneshot::Sender<Result<T, WarehouseError>>;

enum EngineRequest {
    Open(String, Answered<()>),
    Exchange(Vec<u8>, Answered<Vec<u8>>),
    Close(Answered<()>),
    End,
}

/// Ends the engine's thread and waits for it.
pub(crate) struct Stopper {
    requests: mpsc::Sender<EngineRequest>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Drop for Stopper {
    fn drop(&mut self) {
        // A thread that has ended on its own takes no requests.
        let _ = self.requests.send(EngineRequest::End);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A running engine over one data directory. Roles are shared by all its
/// databases; changing the open database restarts the engine (about 0.2 s).
pub(crate) struct Embedded {
    requests: mpsc::Sender<EngineRequest>,
    database: Option<String>,
}

impl Embedded {
    /// Starts the engine's thread; nothing is opened yet.
    pub(crate) fn start(data: PathBuf) -> Result<(Self, Stopper), WarehouseError> {
        let (requests, incoming) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("warehouse".into())
            .spawn(move || serve(&data, &incoming))
            .map_err(|source| WarehouseError::io("start a thread for the warehouse", source))?;
        let stopper = Stopper { requests: requests.clone(), thread: Some(thread) };
        Ok((Self { requests, database: None }, stopper))
    }

    /// The database that is open.
    pub(crate) fn database(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// Has the next [`Embedded::open`] start the engine anew.
    pub(crate) fn forget(&mut self) {
        self.database = None;
    }

    /// Makes `database` the open one.
    pub(crate) async fn open(&mut self, database: &str) -> Result<(), WarehouseError> {
        self.database = None;
        self.ask(|answer| EngineRequest::Open(database.to_owned(), answer)).await?;
        self.database = Some(database.to_owned());
        Ok(())
    }

    /// Sends whole frontend messages and returns what the engine answers.
    pub(crate) async fn exchange(&mut self, messages: Vec<u8>) -> Result<Vec<u8>, WarehouseError> {
        self.ask(|answer| EngineRequest::Exchange(messages, answer)).await
    }

    /// Writes everything to the data directory and closes it.
    pub(crate) async fn close(&mut self) -> Result<(), WarehouseError> {
        self.database = None;
        self.ask(EngineRequest::Close).await
    }

    async fn ask<T>(&self, request: impl FnOnce(Answered<T>) -> EngineRequest) -> Result<T, WarehouseError> {
        let (answer, answered) = oneshot::channel();
        let gone = || WarehouseError::engine("reach the engine", "its thread has ended");
        self.requests.send(request(answer)).map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?
    }
}

fn serve(data: &Path, requests: &mpsc::Receiver<EngineRequest>) {
    let mut engine: Option<Pglite> = None;
    while let Ok(request) = requests.recv() {
        // An answer nobody waits for belongs to a client that has gone.
        match request {
            EngineRequest::Open(database, answer) => {
                // An engine that broke down cannot close in order; its log can.
                let _ = close(&mut engine);
                let opened = open(data, &database);
                let _ = answer.send(opened.map(|opened| engine = Some(opened)));
            }
            EngineRequest::Exchange(messages, answer) => {
                let result = match &mut engine {
                    Some(engine) => engine
                        .exec_protocol_raw(&messages, ExecProtocolOptions::no_sync())
                        .map_err(|error| WarehouseError::engine("run a statement", error)),
                    None => Err(WarehouseError::engine("run a statement", "no database is open")),
                };
                let _ = answer.send(result);
            }
            EngineRequest::End => break,
            EngineRequest::Close(answer) => {
                let _ = answer.send(close(&mut engine));
            }
        }
    }
    let _ = close(&mut engine);
}

fn open(data: &Path, database: &str) -> Result<Pglite, WarehouseError> {
    // The role's first name is the one a fresh data directory knows; once it
    // is renamed, the engine still logs in by role id and takes any name.
    Pglite::builder()
        .path(data)
        .database(database)
        .relaxed_durability(true)
        .postgres_config("shared_buffers", "8MB")
        .postgres_config("search_path", "\"$user\", public")
        .open()
        .map_err(|error| {
            WarehouseError::engine(format!("open database \"{database}\""), format!("{error:#}"))
        })
}

fn close(engine: &mut Option<Pglite>) -> Result<(), WarehouseError> {
    match engine.take() {
        Some(mut engine) => {
            engine.close().map_err(|error| WarehouseError::engine("close the database", error))
        }
        None => Ok(()),
    }
}
