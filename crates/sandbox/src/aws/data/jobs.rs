//! Statements that were sent: their status, and what they returned.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use strum::IntoStaticStr;

use serde_json::{Value, json};
use tokio::sync::{Mutex as AsyncMutex, Notify};

use super::target::Target;
use crate::{
    endpoint::Timestamp,
    warehouse::{InProcessSession, ResultSet, StatementCanceller},
};

/// How long statements and their results are kept.
const RETENTION_SECONDS: i64 = 24 * 3600;
/// How long a client token means the same request.
const TOKEN_SECONDS: i64 = 8 * 3600;

#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "UPPERCASE")]
pub(crate) enum JobStatus {
    Submitted,
    Started,
    Finished,
    Failed,
    Aborted,
}

impl JobStatus {
    /// As the API writes it.
    pub(crate) fn name(self) -> &'static str {
        self.into()
    }

    pub(crate) fn is_over(self) -> bool {
        matches!(self, Self::Finished | Self::Failed | Self::Aborted)
    }
}

/// One request to run a statement or a batch.
pub(crate) struct Job {
    pub id: String,
    /// `account/region`: where it can be asked for.
    pub place: String,
    pub owner: String,
    pub target: Target,
    pub name: Option<String>,
    pub token: Option<String>,
    pub created: Timestamp,
    pub updated: Timestamp,
    pub status: JobStatus,
    pub error: Option<String>,
    pub statements: Vec<JobStatement>,
    pub parameters: Vec<(String, String)>,
    pub batch: bool,
    pub one_transaction: bool,
    pub csv: bool,
    pub session: Option<String>,
    pub process: i32,
    pub duration: Duration,
    pub canceller: Option<StatementCanceller>,
}

pub(crate) struct JobStatement {
    pub sql: String,
    pub status: JobStatus,
    pub error: Option<String>,
    pub result: Option<ResultSet>,
    pub duration: Duration,
}

/// A session kept open between requests.
#[derive(Clone)]
pub(crate) struct KeptSession {
    pub place: String,
    pub owner: String,
    pub target: Target,
    pub created: Timestamp,
    pub expires: Timestamp,
    pub keep_alive: i64,
    /// None until its first statement has opened it.
    pub session: Arc<AsyncMutex<Option<InProcessSession>>>,
}

#[derive(Default)]
pub(crate) struct JobsState {
    pub jobs: BTreeMap<String, Job>,
    pub sessions: BTreeMap<String, KeptSession>,
    /// The job of each place and client token.
    tokens: BTreeMap<(String, String), String>,
    /// Jobs that are not over, by place.
    active: BTreeMap<String, BTreeSet<String>>,
    swept: Timestamp,
}

/// All statements, and a bell that rings when one changes.
#[derive(Default)]
pub(crate) struct Jobs {
    state: Mutex<JobsState>,
    changed: Notify,
}

impl Jobs {
    pub(crate) fn state(&self) -> MutexGuard<'_, JobsState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes a job, and tells those who wait for it.
    pub(crate) fn update(&self, id: &str, change: impl FnOnce(&mut Job)) {
        let mut state = self.state();
        if let Some(job) = state.jobs.get_mut(id) {
            change(job);
        }
        state.settle(id);
        drop(state);
        self.changed.notify_waiters();
    }

    /// Waits until a job is over, but not longer than `limit`.
    pub(crate) async fn wait(&self, id: &str, limit: Duration) {
        let over = async {
            loop {
                let changed = self.changed.notified();
                if self.state().jobs.get(id).is_none_or(|job| job.status.is_over()) {
                    return;
                }
                changed.await;
            }
        };
        // The time being over is as good an end as the job's.
        let _ = tokio::time::timeout(limit, over).await;
    }
}

impl JobsState {
    /// Drops what is older than a day, and sessions nobody used in time. Once
    /// a minute is often enough.
    pub(crate) fn forget_old(&mut self, now: Timestamp) {
        self.sessions.retain(|_, kept| kept.expires > now || kept.session.try_lock().is_err());
        if self.swept.plus_seconds(60) > now {
            return;
        }
        self.swept = now;
        self.jobs.retain(|_, job| job.created.plus_seconds(RETENTION_SECONDS) > now);
        let jobs = &self.jobs;
        self.tokens.retain(|_, id| jobs.contains_key(id));
    }

    pub(crate) fn add(&mut self, job: Job) {
        if let Some(token) = &job.token {
            self.tokens.insert((job.place.clone(), token.clone()), job.id.clone());
        }
        self.active.entry(job.place.clone()).or_default().insert(job.id.clone());
        self.jobs.insert(job.id.clone(), job);
    }

    /// The job an earlier request with the same token made.
    pub(crate) fn of_token(&self, place: &str, token: &str, now: Timestamp) -> Option<&Job> {
        let id = self.tokens.get(&(place.to_owned(), token.to_owned()))?;
        self.jobs.get(id).filter(|job| job.created.plus_seconds(TOKEN_SECONDS) > now)
    }

    pub(crate) fn active(&self, place: &str) -> usize {
        self.active.get(place).map_or(0, BTreeSet::len)
    }

    fn settle(&mut self, id: &str) {
        let Some(job) = self.jobs.get(id).filter(|job| job.status.is_over()) else { return };
        if let Some(active) = self.active.get_mut(&job.place) {
            active.remove(id);
        }
    }
}

impl Job {
    /// Whether the last statement returned rows, or columns without rows.
    pub(crate) fn has_result(&self) -> bool {
        self.statements.iter().any(JobStatement::has_result)
    }

    /// The answer to the request that made it.
    pub(crate) fn receipt(&self) -> Value {
        let mut answer = json!({
            "Id": self.id,
            "CreatedAt": self.created.epoch_seconds(),
            "Status": self.status.name(),
            "HasResultSet": self.has_result(),
        });
        self.target.show(&mut answer);
        if let Some(session) = &self.session {
            answer["SessionId"] = json!(session);
        }
        answer
    }

    pub(crate) fn describe(&self) -> Value {
        let mut answer = self.receipt();
        let rows: i64 = self.statements.last().map_or(0, JobStatement::rows);
        let size: usize = self.statements.iter().filter_map(|s| s.result.as_ref()).map(size).sum();
        let more = json!({
            "UpdatedAt": self.updated.epoch_seconds(),
            "Duration": if self.status.is_over() { nanoseconds(self.duration) } else { -1 },
            "QueryString": self.statements.iter().map(|s| s.sql.as_str()).collect::<Vec<_>>().join("; "),
            "RedshiftPid": self.process,
            "RedshiftQueryId": if self.status == JobStatus::Finished { i64::from(self.process) % 1_000_000 } else { 0 },
            "ResultRows": if self.status.is_over() { rows } else { -1 },
            "ResultSize": if self.status.is_over() { size as i64 } else { -1 },
            "ResultFormat": if self.csv { "CSV" } else { "JSON" },
        });
        merge(&mut answer, more);
        if let Some(error) = &self.error {
            answer["Error"] = json!(error);
        }
        if !self.parameters.is_empty() {
            let parameters =
                self.parameters.iter().map(|(name, value)| json!({"name": name, "value": value}));
            answer["QueryParameters"] = parameters.collect();
        }
        if self.batch {
            let numbered = self.statements.iter().enumerate();
            answer["SubStatements"] = numbered.map(|(index, statement)| self.sub(index, statement)).collect();
        }
        answer
    }

    fn sub(&self, index: usize, statement: &JobStatement) -> Value {
        let mut sub = json!({
            "Id": format!("{}:{}", self.id, index + 1),
            "QueryString": statement.sql,
            "Status": statement.status.name(),
            "CreatedAt": self.created.epoch_seconds(),
            "UpdatedAt": self.updated.epoch_seconds(),
            "Duration": nanoseconds(statement.duration),
            "HasResultSet": statement.has_result(),
            "ResultRows": statement.rows(),
            "ResultSize": statement.result.as_ref().map_or(-1, |result| size(result) as i64),
            "RedshiftQueryId": 0,
        });
        if let Some(error) = &statement.error {
            sub["Error"] = json!(error);
        }
        sub
    }

    /// As a line of ListStatements.
    pub(crate) fn line(&self) -> Value {
        let mut line = json!({
            "Id": self.id,
            "Status": self.status.name(),
            "CreatedAt": self.created.epoch_seconds(),
            "UpdatedAt": self.updated.epoch_seconds(),
            "IsBatchStatement": self.batch,
            "ResultFormat": if self.csv { "CSV" } else { "JSON" },
        });
        self.target.show(&mut line);
        match self.batch {
            true => line["QueryStrings"] = self.statements.iter().map(|s| s.sql.clone()).collect(),
            false => {
                line["QueryString"] =
                    self.statements.iter().map(|s| s.sql.as_str()).collect::<String>().into()
            }
        }
        for (name, value) in [("StatementName", &self.name), ("SessionId", &self.session)] {
            if let Some(value) = value {
                line[name] = json!(value);
            }
        }
        line
    }
}

impl JobStatement {
    pub(crate) fn new(sql: &str) -> Self {
        Self {
            sql: sql.to_owned(),
            status: JobStatus::Submitted,
            error: None,
            result: None,
            duration: Duration::ZERO,
        }
    }

    pub(crate) fn has_result(&self) -> bool {
        self.result.as_ref().is_some_and(|result| !result.columns.is_empty())
    }

    fn rows(&self) -> i64 {
        match &self.result {
            Some(result) => result.row_count().map_or(0, |count| count as i64),
            None => -1,
        }
    }
}

fn nanoseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX)
}

fn size(result: &ResultSet) -> usize {
    result.rows.iter().flatten().flatten().map(String::len).sum()
}

fn merge(into: &mut Value, more: Value) {
    if let (Value::Object(into), Value::Object(more)) = (into, more) {
        into.extend(more);
    }
}
