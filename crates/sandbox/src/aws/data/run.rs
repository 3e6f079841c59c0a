//! Running the statements of a job on its warehouse.

use std::{sync::Arc, time::Instant};

use tokio::sync::Mutex as AsyncMutex;

use super::{
    jobs::{JobStatus, Jobs},
    parameters,
    target::DatabaseLogin,
};
use crate::{
    endpoint::Timestamp,
    warehouse::{InProcessSession, ResultSet, SqlError, Warehouse, dialect::lexer},
};

/// What a job needs to run.
pub(crate) struct Work {
    pub jobs: Arc<Jobs>,
    pub id: String,
    pub warehouse: Arc<Warehouse>,
    pub login: DatabaseLogin,
    pub database: String,
    /// The session to run in, opened if it is not yet; it stays open.
    pub kept: Option<Arc<AsyncMutex<Option<InProcessSession>>>>,
}

/// What a statement of a batch says whose predecessor failed.
const PRIOR_FAILED: &str = "Connection or an prior query failed.";

impl Work {
    /// Runs the job to its end.
    pub(crate) async fn run(self) {
        let began = Instant::now();
        let kept = self.kept.clone();
        let mut slot = match &kept {
            Some(kept) => Some(kept.lock().await),
            None => None,
        };
        let present = slot.as_mut().and_then(|slot| slot.take());
        let session = match present {
            Some(session) => Ok(session),
            None => self.open().await,
        };
        match session {
            Ok(mut session) => {
                let canceller = session.canceller();
                let process = session.process();
                self.jobs.update(&self.id, |job| {
                    (job.status, job.updated) = (JobStatus::Started, Timestamp::wall());
                    (job.canceller, job.process) = (Some(canceller), process);
                });
                self.statements(&mut session).await;
                match &mut slot {
                    Some(slot) => **slot = Some(session),
                    None => session.close().await,
                }
            }
            Err(error) => self.fail_all(&error),
        }
        self.jobs.update(&self.id, |job| {
            job.duration = began.elapsed();
            job.updated = Timestamp::wall();
            job.canceller = None;
            finish(job);
        });
    }

    async fn open(&self) -> Result<InProcessSession, SqlError> {
        if let Some(password) = &self.login.password
            && !self.warehouse.accepts(&self.login.acts_as, password).await?
        {
            let text = format!("password authentication failed for user \"{}\"", self.login.name);
            return Err(SqlError::fatal("28000", text));
        }
        let DatabaseLogin { name, acts_as, auto_create, .. } = &self.login;
        self.warehouse.open(&self.database, name, acts_as, *auto_create).await
    }

    fn fail_all(&self, error: &SqlError) {
        let text = shown(error);
        self.jobs.update(&self.id, |job| {
            for (index, statement) in job.statements.iter_mut().enumerate() {
                let first = index == 0;
                statement.status = if first { JobStatus::Failed } else { JobStatus::Aborted };
                statement.error = Some(if first { text.clone() } else { PRIOR_FAILED.to_owned() });
            }
            // Nobody's query failed: there was no session to run it in.
            job.error = Some(text.clone());
        });
    }

    async fn statements(&self, session: &mut InProcessSession) {
        let (statements, values, one_transaction) = {
            let state = self.jobs.state();
            let Some(job) = state.jobs.get(&self.id) else {
                return;
            };
            let texts: Vec<_> = job.statements.iter().map(|statement| statement.sql.clone()).collect();
            (texts, job.parameters.clone(), job.batch && job.one_transaction)
        };
        let mut failed = match one_transaction {
            true => session.query("BEGIN").await.is_err(),
            false => false,
        };
        for (index, sql) in statements.iter().enumerate() {
            if failed && one_transaction {
                self.note(index, JobStatus::Aborted, Err(PRIOR_FAILED.to_owned()), Instant::now());
                continue;
            }
            let began = Instant::now();
            match one(session, sql, &values).await {
                Ok(result) => self.note(index, JobStatus::Finished, Ok(result), began),
                Err(error) => {
                    failed = true;
                    let canceled = error.code == "57014";
                    let status = if canceled { JobStatus::Aborted } else { JobStatus::Failed };
                    self.note(index, status, Err(shown(&error)), began);
                }
            }
        }
        if one_transaction {
            let end = if failed { "ROLLBACK" } else { "COMMIT" };
            if let Err(error) = session.query(end).await {
                let last = statements.len() - 1;
                self.note(last, JobStatus::Failed, Err(shown(&error)), Instant::now());
            }
        }
    }

    fn note(&self, index: usize, status: JobStatus, result: Result<ResultSet, String>, began: Instant) {
        self.jobs.update(&self.id, |job| {
            let Some(statement) = job.statements.get_mut(index) else {
                return;
            };
            (statement.status, statement.duration) = (status, began.elapsed());
            match result {
                Ok(result) => statement.result = Some(result),
                Err(error) => statement.error = Some(error),
            }
        });
    }
}

/// Runs one statement; the Data API prepares it, so it can only be one.
async fn one(
    session: &mut InProcessSession,
    sql: &str,
    values: &[(String, String)],
) -> Result<ResultSet, SqlError> {
    if lexer::statements(sql).len() > 1 {
        let text = "cannot insert multiple commands into a prepared statement";
        return Err(SqlError::error("42601", text));
    }
    let bound = parameters::bind(sql, values)
        .map_err(|name| SqlError::error("42601", format!("Cannot find parameter: {name}")))?;
    let results = session.query(&bound).await?;
    Ok(results.into_iter().next_back().unwrap_or_default())
}

/// The status of a job from those of its statements.
fn finish(job: &mut super::jobs::Job) {
    let failed = job.statements.iter().position(|statement| statement.status == JobStatus::Failed);
    let aborted = job.statements.iter().any(|statement| statement.status == JobStatus::Aborted);
    job.status = match (failed, aborted) {
        (Some(_), _) => JobStatus::Failed,
        (None, true) => JobStatus::Aborted,
        (None, false) => JobStatus::Finished,
    };
    if let (Some(index), None) = (failed, &job.error) {
        let error = job.statements[index].error.clone().unwrap_or_default();
        job.error = Some(match job.batch {
            true => format!("Query #{} failed with {error}", index + 1),
            false => error,
        });
    }
}

/// `ERROR: relation "t" does not exist`
fn shown(error: &SqlError) -> String {
    format!("{}: {}", error.severity, error.message)
}
