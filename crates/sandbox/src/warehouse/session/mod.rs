//! One session's statements: rewritten, run at its turn, answered.

mod answer;
mod extended;
mod refuse;
mod transfer;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Instant;

use super::auth::AuthenticatedUser;

use super::dialect::lexer::{self, TokenKind};
use super::dialect::{self, Context, Statement, is_on};
use super::lease::Lease;
use super::protocol::{self, Message, SqlError, push_cstr, sqlstate};
use super::registry::Signals;
use super::result::{self, ResultSet};
use super::session_state::SessionState;
use super::shared::Shared;

/// The words that begin and end transactions.
const TRANSACTION_WORDS: [&str; 18] = [
    "begin",
    "start",
    "transaction",
    "work",
    "isolation",
    "level",
    "serializable",
    "repeatable",
    "read",
    "committed",
    "uncommitted",
    "write",
    "only",
    "commit",
    "end",
    "rollback",
    "abort",
    "snapshot",
];

/// A logged-in session, over the wire or inside the process.
pub(super) struct Session {
    shared: Arc<Shared>,
    process: i32,
    user: String,
    database: String,
    superuser: bool,
    case_sensitive: bool,
    lease: Lease,
    signals: Arc<Signals>,
    /// Transaction status the client last saw.
    status: u8,
    /// BEGIN as the client sent it, until a statement follows: an empty
    /// transaction need not keep others waiting.
    deferred_begin: Option<String>,
    /// When the open transaction began.
    began: Option<Instant>,
    /// Objects whose access control list the open transaction changed.
    changed: Vec<String>,
    changed_logins: bool,
    /// Whether it acts as somebody it may not act as.
    escaped: bool,
    prepared: BTreeMap<String, Statement>,
    /// `Parse` messages the engine has not answered yet.
    parsing: VecDeque<(String, Vec<u8>)>,
    portals: BTreeMap<String, Statement>,
    /// Messages of the extended protocol since the last Sync or Flush.
    batch: Vec<u8>,
    expected: VecDeque<Statement>,
}

impl Session {
    pub(super) fn new(
        shared: Arc<Shared>,
        process: i32,
        user: AuthenticatedUser,
        database: String,
        mut settings: Vec<(String, String)>,
        signals: Arc<Signals>,
    ) -> Self {
        let AuthenticatedUser { user, account, .. } = user;
        let case_sensitive = settings
            .iter()
            .any(|(name, value)| name == "redshift.enable_case_sensitive_identifier" && is_on(value));
        settings.push(("redshift.session".into(), process.to_string()));
        let state = SessionState { settings, acts_as: account.id, ..SessionState::default() };
        let lease = Lease::new(shared.clone(), database.clone(), state);
        Self {
            shared,
            process,
            user,
            database,
            superuser: account.superuser,
            case_sensitive,
            lease,
            signals,
            status: b'I',
            deferred_begin: None,
            began: None,
            changed: Vec::new(),
            changed_logins: false,
            escaped: false,
            prepared: BTreeMap::new(),
            parsing: VecDeque::new(),
            portals: BTreeMap::new(),
            batch: Vec::new(),
            expected: VecDeque::new(),
        }
    }

    /// Runs statements and returns what they return, for callers inside the
    /// process.
    pub(super) async fn query(&mut self, sql: &str) -> Result<Vec<ResultSet>, SqlError> {
        let answer = self.simple(sql).await?;
        result::read(&answer)
    }

    /// Answers a `Query` message. An error here ends the session.
    pub(super) async fn simple(&mut self, sql: &str) -> Result<Vec<Message>, SqlError> {
        let arrived = Instant::now();
        let mut statements = dialect::translate(sql, &self.context());
        if statements.is_empty() {
            return Ok(vec![Message { kind: b'I', body: Vec::new() }, self.ready()]);
        }
        if let Some(answer) = self.answer_without_engine(sql, &statements) {
            return Ok(answer);
        }
        match self.take_turn().await {
            Err(error) if error.severity == "ERROR" => return Ok(vec![error.into(), self.ready()]),
            other => other?,
        }
        for statement in &mut statements {
            self.refuse_conflict(statement, arrived);
            self.refuse_drop(statement);
        }
        self.expected = statements.iter().cloned().collect();
        self.hand_over_sessions(statements.iter().any(|statement| statement.reads_sessions)).await?;
        if let Some(answer) = self.hand_over_transfers(&statements).await? {
            return Ok(answer);
        }
        let text = statements.iter().map(|statement| statement.sql.as_str()).collect::<Vec<_>>().join(";\n");
        let answer = self.exchange(protocol::query(&text)).await?;
        self.finish(answer).await
    }

    fn context(&self) -> Context<'_> {
        Context {
            user: &self.user,
            superuser: self.superuser,
            admin: self.shared.admin(),
            case_sensitive: self.case_sensitive,
            mode: self.shared.mode(),
        }
    }

    fn ready(&self) -> Message {
        Message { kind: b'Z', body: vec![self.status] }
    }

    /// BEGIN alone waits for the first statement of its transaction, and an
    /// empty transaction ends without the engine.
    fn answer_without_engine(&mut self, sql: &str, statements: &[Statement]) -> Option<Vec<Message>> {
        let [statement] = statements else { return None };
        let words = lexer::tokens(&statement.sql);
        let words: Vec<_> = words.iter().filter(|token| token.kind != TokenKind::Space).collect();
        let first = words.first()?;
        let plain = words
            .iter()
            .all(|word| TRANSACTION_WORDS.iter().any(|known| word.is(known)) || word.is_symbol(","));
        let begins = first.is("begin") || first.is("start");
        let ends = ["commit", "end", "rollback", "abort"].iter().any(|word| first.is(word));
        let tag = if plain && begins && self.status == b'I' && self.deferred_begin.is_none() {
            self.deferred_begin = Some(sql.to_owned());
            self.began = Some(Instant::now());
            self.status = b'T';
            if first.is("start") { "START TRANSACTION" } else { "BEGIN" }
        } else if plain && ends && self.deferred_begin.take().is_some() {
            self.began = None;
            self.status = b'I';
            if first.is("commit") || first.is("end") { "COMMIT" } else { "ROLLBACK" }
        } else {
            return None;
        };
        let mut body = Vec::new();
        push_cstr(&mut body, tag);
        Some(vec![Message { kind: b'C', body }, self.ready()])
    }

    /// Waits for this session's turn, or for a cancel request.
    async fn take_turn(&mut self) -> Result<(), SqlError> {
        let signals = self.signals.clone();
        tokio::select! {
            biased;
            taken = self.lease.take() => taken.map(|_| ())?,
            () = signals.cancel.notified() => {
                return Err(SqlError::error(sqlstate::QUERY_CANCELED, "Query cancelled on user's request"));
            }
        }
        if let Some(begin) = self.deferred_begin.take() {
            let answer = self.lease.take().await?.exchange(protocol::query(&begin)).await?;
            result::read(&answer)?;
        }
        Ok(())
    }

    /// Runs what the client asked for; a cancel request ends it where the
    /// engine can be stopped.
    async fn exchange(&mut self, messages: Vec<u8>) -> Result<Vec<Message>, SqlError> {
        let signals = self.signals.clone();
        let engine = self.lease.take().await?;
        let canceller = engine.canceller();
        let exchange = engine.exchange(messages);
        tokio::pin!(exchange);
        if let Some(canceller) = canceller {
            tokio::select! {
                biased;
                answer = &mut exchange => return answer,
                () = signals.cancel.notified() => {
                    // Without an answer the statement runs to its end.
                    let _ = canceller.cancel().await;
                }
            }
        }
        exchange.await
    }

    /// Gives the views of sessions and connections something to read.
    async fn hand_over_sessions(&mut self, wanted: bool) -> Result<(), SqlError> {
        if !wanted || self.status == b'E' {
            return Ok(());
        }
        let set = |name: &str, value: String| {
            format!("SELECT pg_catalog.set_config('redshift.{name}', {}, false);", dialect::literal(&value))
        };
        let registry = &self.shared.registry;
        let sql = set("sessions", registry.sessions().to_string())
            + &set("session_history", registry.history().to_string())
            + &set("connection_log", registry.log().to_string())
            + &set("load_errors", self.shared.load_errors.rows().to_string());
        self.lease.take().await?.exchange(protocol::query(&sql)).await?;
        Ok(())
    }

    /// Passes an answer on and gives up the turn unless a transaction is open.
    async fn finish(&mut self, answer: Vec<Message>) -> Result<Vec<Message>, SqlError> {
        let answer = self.rewrite_answer(answer);
        if self.escaped {
            // Code that a procedure makes up at run time is not rewritten.
            let message = "permission denied to set session authorization";
            return Err(SqlError::fatal(sqlstate::INSUFFICIENT_PRIVILEGE, message));
        }
        self.expected.clear();
        self.parsing.clear();
        let engine = self.lease.take().await?;
        self.status = engine.status();
        match self.status {
            b'I' => {
                self.settle(&answer).await?;
                self.lease.release();
            }
            _ => self.began = self.began.or_else(|| Some(Instant::now())),
        }
        Ok(answer)
    }

    /// What a transaction's end means for others.
    async fn settle(&mut self, answer: &[Message]) -> Result<(), SqlError> {
        let failed = answer.iter().any(|message| message.kind == b'E')
            || answer.iter().any(|message| message.kind == b'C' && message.text() == "ROLLBACK");
        let changed = std::mem::take(&mut self.changed);
        self.began = None;
        if !failed {
            self.shared.note_changes(&self.database, changed, self.process);
        }
        if std::mem::take(&mut self.changed_logins) {
            let database = self.database.clone();
            let shared = self.shared.clone();
            shared.refresh(self.lease.take().await?, &database).await?;
        }
        Ok(())
    }

    /// Rolls back what is open and gives up the turn.
    pub(super) async fn close(mut self) {
        self.roll_back().await;
    }

    /// Rolls back what is open.
    pub(super) async fn roll_back(&mut self) {
        if self.lease.is_held() && self.status != b'I' {
            // A failure leaves the engine to the next one, who cleans up first.
            if let Ok(engine) = self.lease.take().await {
                let _ = engine.exchange(protocol::query("ROLLBACK")).await;
            }
        }
    }
}
