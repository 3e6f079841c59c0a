//! One session's statements: rewritten, run at its turn, answered.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Instant;

use super::Shared;
use super::auth::Identity;
use super::belongings::Belongings;
use super::dialect::{self, Context, Statement, is_on};
use super::protocol::{self, Message, SqlError, cstr, push_cstr, sqlstate};
use super::registry::Signals;
use super::result::{self, ResultSet};
use super::seat::Seat;

/// A logged-in session, over the wire or inside the process.
pub struct Session {
    shared: Arc<Shared>,
    process: i32,
    user: String,
    database: String,
    superuser: bool,
    case_sensitive: bool,
    seat: Seat,
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
    pub fn new(
        shared: Arc<Shared>,
        process: i32,
        identity: Identity,
        database: String,
        mut settings: Vec<(String, String)>,
        signals: Arc<Signals>,
    ) -> Self {
        let Identity { user, account, .. } = identity;
        let case_sensitive = settings.iter().any(|(name, value)| {
            name == "redshift.enable_case_sensitive_identifier" && is_on(value)
        });
        settings.push(("redshift.session".into(), process.to_string()));
        let belongings = Belongings {
            settings,
            acts_as: account.id,
            ..Belongings::default()
        };
        let seat = Seat::new(shared.clone(), database.clone(), belongings);
        Self {
            shared,
            process,
            user,
            database,
            superuser: account.superuser,
            case_sensitive,
            seat,
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
    pub async fn query(&mut self, sql: &str) -> Result<Vec<ResultSet>, SqlError> {
        let answer = self.simple(sql).await?;
        result::read(&answer)
    }

    /// Answers a `Query` message. An error here ends the session.
    pub async fn simple(&mut self, sql: &str) -> Result<Vec<Message>, SqlError> {
        let arrived = Instant::now();
        let mut statements = dialect::translate(sql, &self.context());
        if statements.is_empty() {
            return Ok(vec![
                Message {
                    kind: b'I',
                    body: Vec::new(),
                },
                self.ready(),
            ]);
        }
        if let Some(answer) = self.answer_without_engine(sql, &statements) {
            return Ok(answer);
        }

        match self.take_seat().await {
            Err(error) if error.severity == "ERROR" => return Ok(vec![error.into(), self.ready()]),
            other => other?,
        }
        for statement in &mut statements {
            self.refuse_conflict(statement, arrived);
            self.refuse_drop(statement);
        }
        self.expected = statements.iter().cloned().collect();
        self.hand_over_sessions(statements.iter().any(|statement| statement.reads_sessions))
            .await?;
        let text = statements
            .iter()
            .map(|statement| statement.sql.as_str())
            .collect::<Vec<_>>()
            .join(";\n");
        let answer = self.exchange(protocol::query(&text)).await?;
        self.finish(answer).await
    }

    fn context(&self) -> Context<'_> {
        Context {
            user: &self.user,
            superuser: self.superuser,
            admin: &self.shared.admin,
            case_sensitive: self.case_sensitive,
        }
    }

    fn ready(&self) -> Message {
        Message {
            kind: b'Z',
            body: vec![self.status],
        }
    }

    /// BEGIN alone waits for the first statement of its transaction, and an
    /// empty transaction ends without the engine.
    fn answer_without_engine(
        &mut self,
        sql: &str,
        statements: &[Statement],
    ) -> Option<Vec<Message>> {
        let [statement] = statements else { return None };
        let words = dialect::lexer::tokens(&statement.sql);
        let first = words
            .iter()
            .find(|token| token.kind != dialect::lexer::Kind::Space)?;
        let begins = first.is("begin") || first.is("start");
        let ends = ["commit", "end", "rollback", "abort"]
            .iter()
            .any(|word| first.is(word));
        let tag = if begins && self.status == b'I' && self.deferred_begin.is_none() {
            self.deferred_begin = Some(sql.to_owned());
            self.began = Some(Instant::now());
            self.status = b'T';
            if first.is("start") {
                "START TRANSACTION"
            } else {
                "BEGIN"
            }
        } else if ends && self.deferred_begin.take().is_some() {
            self.began = None;
            self.status = b'I';
            if first.is("commit") || first.is("end") {
                "COMMIT"
            } else {
                "ROLLBACK"
            }
        } else {
            return None;
        };
        let mut body = Vec::new();
        push_cstr(&mut body, tag);
        Some(vec![Message { kind: b'C', body }, self.ready()])
    }

    /// Waits for this session's turn, or for a cancel request.
    async fn take_seat(&mut self) -> Result<(), SqlError> {
        let signals = self.signals.clone();
        tokio::select! {
            biased;
            taken = self.seat.take() => taken.map(|_| ())?,
            () = signals.cancel.notified() => {
                return Err(SqlError::error(sqlstate::QUERY_CANCELED, "Query cancelled on user's request"));
            }
        }
        if let Some(begin) = self.deferred_begin.take() {
            let answer = self
                .seat
                .take()
                .await?
                .exchange(protocol::query(&begin))
                .await?;
            result::read(&answer)?;
        }
        Ok(())
    }

    /// Runs what the client asked for; a cancel request ends it where the
    /// engine can be stopped.
    async fn exchange(&mut self, messages: Vec<u8>) -> Result<Vec<Message>, SqlError> {
        let signals = self.signals.clone();
        let engine = self.seat.take().await?;
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

    /// A database somebody is connected to stays.
    fn refuse_drop(&self, statement: &mut Statement) {
        let Some(database) = &statement.drops_database else {
            return;
        };
        if *database != self.database && self.shared.registry.in_use(database, self.process) {
            let message = format!("database \"{database}\" is being accessed by other users");
            statement.sql = dialect::raise(&SqlError::error(sqlstate::OBJECT_IN_USE, message));
        }
    }

    /// Two transactions that change one object's access control list: the
    /// later to arrive fails once the earlier has committed.
    fn refuse_conflict(&self, statement: &mut Statement, arrived: Instant) {
        let since = self.began.unwrap_or(arrived);
        if self
            .shared
            .changed_since(&self.database, &statement.changes, since, self.process)
        {
            statement.sql = dialect::raise(&SqlError::error(
                sqlstate::INTERNAL_ERROR,
                protocol::CONFLICT,
            ));
        }
    }

    /// Gives the views of sessions and connections something to read.
    async fn hand_over_sessions(&mut self, wanted: bool) -> Result<(), SqlError> {
        if !wanted || self.status == b'E' {
            return Ok(());
        }
        let set = |name: &str, value: String| {
            format!(
                "SELECT pg_catalog.set_config('redshift.{name}', {}, false);",
                dialect::literal(&value)
            )
        };
        let registry = &self.shared.registry;
        let sql = set("sessions", registry.sessions().to_string())
            + &set("connection_log", registry.log().to_string());
        self.seat
            .take()
            .await?
            .exchange(protocol::query(&sql))
            .await?;
        Ok(())
    }

    /// Takes in one message of the extended protocol; answers at Sync and Flush.
    pub async fn extended(&mut self, message: Message) -> Result<Vec<Message>, SqlError> {
        let message = match message.kind {
            b'P' => self.parse(&message),
            b'B' => {
                let (portal, rest) = cstr(&message.body);
                let prepared = self
                    .prepared
                    .get(&cstr(rest).0)
                    .cloned()
                    .unwrap_or_default();
                self.portals.insert(portal, prepared);
                message
            }
            b'E' => {
                let prepared = self
                    .portals
                    .get(&message.text())
                    .cloned()
                    .unwrap_or_default();
                self.expected.push_back(prepared);
                message
            }
            b'C' if message.body.first() == Some(&b'S') => {
                let name = cstr(&message.body[1..]).0;
                self.prepared.remove(&name);
                self.seat
                    .belongings
                    .lock()
                    .expect("belongings are not poisoned")
                    .parsed
                    .remove(&name);
                message
            }
            _ => message,
        };
        let complete = message.kind == b'S' || message.kind == b'H';
        self.batch.extend(message.encode());
        if !complete {
            return Ok(Vec::new());
        }
        let batch = std::mem::take(&mut self.batch);
        self.take_seat().await?;
        self.hand_over_sessions(
            self.expected
                .iter()
                .any(|statement| statement.reads_sessions),
        )
        .await?;
        let answer = self.exchange(batch).await?;
        if message.kind == b'H' {
            Ok(self.rewrite_answer(answer))
        } else {
            self.finish(answer).await
        }
    }

    fn parse(&mut self, message: &Message) -> Message {
        let (name, rest) = cstr(&message.body);
        let (sql, types) = cstr(rest);
        let mut statements = dialect::translate(&sql, &self.context());
        for statement in &mut statements {
            self.refuse_conflict(statement, Instant::now());
            self.refuse_drop(statement);
        }
        let text = statements
            .iter()
            .map(|statement| statement.sql.as_str())
            .collect::<Vec<_>>()
            .join(";\n");
        let mut body = Vec::new();
        push_cstr(&mut body, &name);
        push_cstr(&mut body, &text);
        body.extend(types);
        let message = Message { kind: b'P', body };
        self.parsing.push_back((name.clone(), message.encode()));
        self.prepared
            .insert(name, statements.into_iter().next().unwrap_or_default());
        message
    }

    /// Passes an answer on and leaves the seat unless a transaction is open.
    async fn finish(&mut self, answer: Vec<Message>) -> Result<Vec<Message>, SqlError> {
        let answer = self.rewrite_answer(answer);
        if self.escaped {
            // Code that a procedure makes up at run time is not rewritten.
            let message = "permission denied to set session authorization";
            return Err(SqlError::fatal(sqlstate::INSUFFICIENT_PRIVILEGE, message));
        }
        self.expected.clear();
        self.parsing.clear();
        let engine = self.seat.take().await?;
        self.status = engine.status();
        match self.status {
            b'I' => {
                self.settle(&answer).await?;
                self.seat.release();
            }
            _ => self.began = self.began.or_else(|| Some(Instant::now())),
        }
        Ok(answer)
    }

    /// What a transaction's end means for others.
    async fn settle(&mut self, answer: &[Message]) -> Result<(), SqlError> {
        let failed = answer.iter().any(|message| message.kind == b'E')
            || answer
                .iter()
                .any(|message| message.kind == b'C' && message.text() == "ROLLBACK");
        let changed = std::mem::take(&mut self.changed);
        self.began = None;
        if !failed {
            self.shared
                .note_changes(&self.database, changed, self.process);
        }
        if std::mem::take(&mut self.changed_logins) {
            let database = self.database.clone();
            let shared = self.shared.clone();
            shared.refresh(self.seat.take().await?, &database).await?;
        }
        Ok(())
    }

    /// Puts PostgreSQL's answer in Redshift's words.
    fn rewrite_answer(&mut self, answer: Vec<Message>) -> Vec<Message> {
        answer
            .into_iter()
            .filter_map(|message| self.rewrite_message(message))
            .collect()
    }

    fn rewrite_message(&mut self, mut message: Message) -> Option<Message> {
        match message.kind {
            b'C' => {
                let done = self.expected.pop_front().unwrap_or_default();
                self.changed.extend(done.changes);
                self.changed_logins |= done.changes_logins;
                self.case_sensitive = done.case_sensitive.unwrap_or(self.case_sensitive);
                if let Some(tag) = done.tag {
                    message.body.clear();
                    push_cstr(&mut message.body, &tag);
                }
            }
            b'I' | b's' => {
                self.expected.pop_front();
            }
            // The engine has a statement now; it is put back after others' turns.
            b'1' => {
                if let Some((name, parse)) = self.parsing.pop_front() {
                    self.seat
                        .belongings
                        .lock()
                        .expect("belongings are not poisoned")
                        .parsed
                        .insert(name, parse);
                }
            }
            b'E' => {
                message.body = SqlError::parse(&message.body)
                    .in_redshift_words()
                    .into_body()
            }
            b'N' => return self.notice(message),
            b'S' if message.text() == "session_authorization" => {
                let now = cstr(cstr(&message.body).1).0;
                self.escaped |= !self.superuser && now != self.user;
                return None;
            }
            // Names of PostgreSQL's that Redshift does not report, or reports
            // otherwise.
            b'S' => {
                let name = message.text();
                return [
                    "client_encoding",
                    "DateStyle",
                    "TimeZone",
                    "application_name",
                ]
                .contains(&name.as_str())
                .then_some(message);
            }
            _ => {}
        }
        Some(message)
    }

    /// A request to end a session reaches the front as a notice.
    fn notice(&self, message: Message) -> Option<Message> {
        let field = |kind| {
            protocol::fields(&message.body)
                .find(|(found, _)| *found == kind)
                .map(|(_, value)| value)
        };
        if field(b'C').as_deref() != Some("01RS1") {
            return Some(message);
        }
        if let Some(process) = field(b'M').and_then(|text| text.parse().ok()) {
            self.shared.registry.terminate(process);
        }
        None
    }

    /// Rolls back what is open and gives up the seat.
    pub async fn close(mut self) {
        if self.seat.is_held() && self.status != b'I' {
            // A failure leaves the engine to the next one, who cleans up first.
            if let Ok(engine) = self.seat.take().await {
                let _ = engine.exchange(protocol::query("ROLLBACK")).await;
            }
        }
    }
}

impl From<SqlError> for Message {
    fn from(error: SqlError) -> Self {
        Self {
            kind: b'E',
            body: error.into_body(),
        }
    }
}
