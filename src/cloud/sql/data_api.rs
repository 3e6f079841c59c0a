//! The Redshift Data API: statements over HTTPS, without a network path to the warehouse.
//!
//! AWS keeps the text of every statement for a day (Redshift Management Guide, "Considerations when
//! calling the Amazon Redshift Data API") and shows it to whoever ran it. None has a password in it; one that sets a
//! password has its hash.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use aws_sdk_redshiftdata::Client;
use aws_sdk_redshiftdata::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_redshiftdata::types::{Field, StatusString};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use futures::future::try_join_all;
use tokio::time::Instant;

use super::super::answer::pages;
use super::super::clients::Api;
use super::super::error::{self, sql_hint, sql_kind, sql_state, subject};
use super::super::transport::Transport;
use super::answer::{ANSWER_TIMEOUT, Rows, START_TIMEOUT};
use super::authority::Authority;
use super::caller;
use super::target::Target;
use provision_core::call::SqlCall;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::{CallerIdentity, WarehouseKind};

/// How long AWS may hold an answer back until the statement is over. Its limit is 30 s, as is the
/// longest silence of an endpoint that is put up with.
const WAIT_SECONDS: i32 = 20;

/// Between questions to an endpoint that does not hold answers back.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// Bytes of one statement (Redshift Management Guide, "Considerations when calling the Amazon Redshift Data API").
const MOST_BYTES: usize = 100_000;

/// What AWS says where no more answers may be held back.
const TOO_MANY_WAIT: &str = "ActiveWaitingRequestsExceededException";

/// Whether the answers about a statement are still held back.
#[derive(Default)]
struct Waits {
    stopped: AtomicBool,
}

impl Waits {
    fn seconds(&self) -> Option<i32> {
        (!self.stopped.load(Ordering::Relaxed)).then_some(WAIT_SECONDS)
    }

    fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }
}

/// A database through the Data API.
pub(super) struct DataApi<'a> {
    client: Client,
    transport: Transport,
    identity: &'a CallerIdentity,
    target: Target<'a>,
    authority: Authority,
}

/// Says where and as whom; both requests that run statements take the same members.
macro_rules! addressed {
    ($api:expr, $request:expr) => {
        $request
            .set_cluster_identifier($api.named(WarehouseKind::Cluster))
            .set_workgroup_name($api.named(WarehouseKind::Workgroup))
            .database($api.target.database)
            .set_secret_arn(match &$api.authority {
                Authority::Secret(arn) => Some(arn.clone()),
                _ => None,
            })
            .set_db_user(match &$api.authority {
                Authority::User(user) => Some(user.clone()),
                _ => None,
            })
    };
}

impl<'a> DataApi<'a> {
    pub(super) fn new(
        Api { client, transport }: Api<'_, Client>,
        identity: &'a CallerIdentity,
        target: Target<'a>,
        authority: Authority,
    ) -> Self {
        let transport = transport.in_region(&target.warehouse.region);
        DataApi { client, transport, identity, target, authority }
    }

    /// Runs statements that only read, all at once, and returns the rows of each.
    pub(super) async fn query(&self, statements: &[String]) -> Result<Vec<Rows>, CloudError> {
        statements.iter().try_for_each(|statement| self.fits("Query", std::slice::from_ref(statement)))?;
        // Each for itself: one that is tried again starts no other.
        let rows = statements.iter().map(|one| self.transport.with_retries(|| self.rows(one)));
        let rows = try_join_all(rows);
        self.transport.patiently(self.target.waking().as_deref(), rows).await
    }

    async fn rows(&self, statement: &str) -> Result<Rows, CloudError> {
        let waits = Arc::new(Waits::default());
        let request = addressed!(self, self.client.execute_statement().sql(statement));
        let send = |wait| request.clone().set_wait_time_seconds(wait).send();
        let answer = self.ask(&self.subject("ExecuteStatement"), &waits, send).await?;
        let (id, status) = (answer.id.unwrap_or_default(), answer.status);
        self.finish("Query", 1, &id, &waits, status.as_ref().map(|status| status.as_str())).await?;
        self.result(&id).await
    }

    /// Runs statements as one transaction, in one request.
    pub(super) async fn transaction(&self, statements: &[String]) -> Result<(), CloudError> {
        self.fits("Transaction", statements)?;
        let count = statements.len();
        let request = self.client.batch_execute_statement().set_sqls(Some(statements.to_vec()));
        let request = addressed!(self, request);
        let waits = Arc::new(Waits::default());
        let send = |wait| request.clone().set_wait_time_seconds(wait).send();
        let done = async {
            let answer = self.ask(&self.subject("BatchExecuteStatement"), &waits, send).await?;
            let (id, status) = (answer.id.unwrap_or_default(), answer.status);
            let status = status.as_ref().map(|status| status.as_str());
            self.finish("Transaction", count, &id, &waits, status).await
        };
        self.transport.patiently(self.target.waking().as_deref(), done).await
    }

    /// Refuses what AWS would, before any of it is sent.
    fn fits(&self, operation: &str, statements: &[String]) -> Result<(), CloudError> {
        let longest = statements.iter().map(String::len).max().unwrap_or_default();
        let message = match statements.len() {
            count if count > SqlCall::MOST_STATEMENTS => {
                format!(
                    "{count} statements in one transaction: the Data API takes {}",
                    SqlCall::MOST_STATEMENTS
                )
            }
            _ if longest > MOST_BYTES => {
                format!("a statement of {longest} bytes: the Data API takes {MOST_BYTES}")
            }
            _ => return Ok(()),
        };
        let hint = "use another `admin.via` for this run, through `admin.ssh` where there is no other way"
            .to_owned();
        Err(CloudError { hint: Some(hint), ..self.error(operation, CloudErrorKind::Permanent, message) })
    }

    /// Waits until a request of so many statements is over. Until it has begun, idle compute may have to resume; from then
    /// on it has the time of a statement.
    async fn finish(
        &self,
        operation: &str,
        count: usize,
        id: &str,
        waits: &Arc<Waits>,
        status: Option<&str>,
    ) -> Result<(), CloudError> {
        if status == Some("FINISHED") {
            return Ok(());
        }
        let about = self.subject("DescribeStatement");
        let request = self.client.describe_statement().id(id);
        let send = |wait| request.clone().set_wait_time_seconds(wait).send();
        let (submitted, mut started, mut pause) = (Instant::now(), None, FIRST_PAUSE);
        loop {
            let answer = self.transport.with_retries(|| self.ask(&about, waits, send)).await?;
            let text = answer.error.as_deref().unwrap_or("no reason was given");
            match answer.status {
                Some(StatusString::Finished) => return Ok(()),
                Some(StatusString::Failed) => return Err(self.failed(operation, count, text)),
                Some(StatusString::Aborted) => {
                    let message = format!("it was cancelled: {text}");
                    return Err(self.error(operation, CloudErrorKind::Permanent, message));
                }
                Some(StatusString::Started) => _ = started.get_or_insert_with(Instant::now),
                _ => {}
            }
            if let Some(message) = overdue(submitted.elapsed(), started.map(|one: Instant| one.elapsed())) {
                let message = match self.cancel(id).await {
                    Ok(()) => message,
                    Err(error) => format!("{message}, and it may go on: it was not cancelled: {error}"),
                };
                return Err(self.error(operation, CloudErrorKind::Unavailable, message));
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// Sends a request whose answer AWS may hold back, and again without that, now and from then on, where too many wait
    /// already: so many may do so at once in an account (Redshift Data API Reference,
    /// `ActiveWaitingRequestsExceededException`). Nothing has begun then.
    async fn ask<T, E, F>(
        &self,
        subject: &Subject,
        waits: &Arc<Waits>,
        request: impl Fn(Option<i32>) -> F + Sync,
    ) -> Result<T, CloudError>
    where
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>> + Send + 'static,
        T: Send + 'static,
        E: ProvideErrorMetadata + std::error::Error + Send + 'static,
    {
        let send = || {
            let (waits, request) = (Arc::clone(waits), request(waits.seconds()));
            async move {
                let answer = request.await;
                if answer.as_ref().err().and_then(ProvideErrorMetadata::code) == Some(TOO_MANY_WAIT) {
                    waits.stop();
                }
                answer
            }
        };
        self.transport.send(subject, send).await
    }

    /// So that nothing happens any more after it was said to have failed.
    async fn cancel(&self, id: &str) -> Result<(), CloudError> {
        let request = self.client.cancel_statement().id(id);
        let about = self.subject("CancelStatement");
        self.transport.send(&about, || request.clone().send()).await.map(drop)
    }

    async fn result(&self, id: &str) -> Result<Rows, CloudError> {
        let about = self.subject("GetStatementResult");
        let about = &about;
        pages(about, |token| async move {
            let page = || self.client.get_statement_result().id(id).set_next_token(token.clone()).send();
            let answer = self.transport.read(about, page).await?;
            let rows = answer.records.into_iter().map(|record| record.into_iter().map(text).collect());
            Ok((rows.collect(), answer.next_token))
        })
        .await
    }

    /// What a failed statement means. The Data API tells the text of an error without its SQLSTATE.
    fn failed(&self, operation: &str, count: usize, text: &str) -> CloudError {
        let (number, text) = numbered(text);
        let state = sql_state(text);
        let message = text.strip_prefix("ERROR: ").unwrap_or(text);
        let message = match number {
            Some(number) if count > 1 => format!("statement {number} of {count}: {message}"),
            _ => message.to_owned(),
        };
        let hint = match (state, &self.authority) {
            ("42501", Authority::Caller) => Some(caller::lacks_rights(self.identity)),
            _ => sql_hint(state).map(str::to_owned),
        };
        // As over a connection: who is not let in never came to ask, so that nothing is to be asked for itself.
        let operation = if ["28000", "3D000"].contains(&state) { "Connect" } else { operation };
        CloudError { hint, ..self.error(operation, sql_kind(state, text), message) }
    }

    fn error(&self, operation: &str, kind: CloudErrorKind, message: String) -> CloudError {
        error::plain(&self.target.subject(operation), kind, message)
    }

    fn subject(&self, operation: &str) -> Subject {
        subject("redshift-data", operation, &self.target.to_string())
    }

    /// The warehouse's name, if it is of this kind.
    fn named(&self, kind: WarehouseKind) -> Option<String> {
        (self.target.warehouse.kind == kind).then(|| self.target.warehouse.name.clone())
    }
}

/// Which limit a statement has passed: the one to begin, counted from when it was sent, or the one to finish, counted from
/// when it began.
fn overdue(sent: Duration, begun: Option<Duration>) -> Option<String> {
    let (elapsed, limit, what) = match begun {
        Some(begun) => (begun, ANSWER_TIMEOUT, "finished"),
        None => (sent, START_TIMEOUT, "begun"),
    };
    (elapsed > limit).then(|| format!("not {what} within {} s", limit.as_secs()))
}

/// The number of the statement of a batch that failed, and why: `Query #2 failed with ERROR: …`.
fn numbered(text: &str) -> (Option<usize>, &str) {
    let parts = text.strip_prefix("Query #").and_then(|rest| rest.split_once(" failed with "));
    match parts.map(|(number, reason)| (number.parse(), reason)) {
        Some((Ok(number), reason)) => (Some(number), reason),
        _ => (None, text),
    }
}

/// A value as a connection would bring it.
fn text(field: Field) -> Option<String> {
    match field {
        Field::StringValue(text) => Some(text),
        Field::LongValue(number) => Some(number.to_string()),
        Field::DoubleValue(number) => Some(number.to_string()),
        Field::BooleanValue(truth) => Some(if truth { "t" } else { "f" }.to_owned()),
        // No statement asks for bytes.
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use aws_sdk_redshiftdata::types::Field;

    use std::time::Duration;

    use super::{numbered, overdue, text};

    #[test]
    fn a_statement_has_its_time_from_when_it_began() {
        let seconds = Duration::from_secs;
        assert_eq!(overdue(seconds(200), None), None, "idle compute is waited for");
        assert_eq!(overdue(seconds(301), None).as_deref(), Some("not begun within 300 s"));
        assert_eq!(overdue(seconds(400), Some(seconds(119))), None);
        assert_eq!(overdue(seconds(121), Some(seconds(121))).as_deref(), Some("not finished within 120 s"));
    }

    #[test]
    fn the_failed_statement_of_a_batch_is_known() {
        let failed = "Query #2 failed with ERROR: user \"x\" already exists";
        assert_eq!(numbered(failed), (Some(2), "ERROR: user \"x\" already exists"));
        for whole in ["ERROR: Query #2 failed with y", "Query # failed with y", "FATAL: no"] {
            assert_eq!(numbered(whole), (None, whole));
        }
    }

    #[test]
    fn values_read_as_over_a_connection() {
        assert_eq!(text(Field::StringValue(String::new())), Some(String::new()));
        assert_eq!(text(Field::IsNull(true)), None);
        assert_eq!(text(Field::LongValue(-7)).as_deref(), Some("-7"));
        assert_eq!(text(Field::BooleanValue(true)).as_deref(), Some("t"));
    }
}
