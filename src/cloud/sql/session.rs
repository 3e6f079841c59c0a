//! One connection, which is kept open.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use futures::TryStreamExt;
use tokio::time::Instant;
use tokio_postgres::SimpleQueryMessage;

use super::super::transport::Transport;
use super::super::{error, tls};
use super::answer::{ANSWER_TIMEOUT, Rows};
use super::connect::{self, Connection, Limits};
use super::login::{Login, Logins};
use super::refusal;
use super::target::Target;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::{AdminAccess, WarehouseFacts};

/// One connection, open or not.
#[derive(Default)]
pub(super) struct Session {
    connection: Option<Connection>,
    /// What the last connection logged in with.
    login: Option<Login>,
    /// Whether there has been a connection.
    worked: bool,
}

impl Session {
    /// One that is open.
    pub(super) fn of(connection: Connection) -> Self {
        Session { connection: Some(connection), worked: true, ..Session::default() }
    }

    /// Makes sure that there is a connection.
    pub(super) async fn open(
        &mut self,
        transport: &Transport,
        logins: &Logins,
        target: Target<'_>,
        warehouse: Option<&WarehouseFacts>,
    ) -> Result<(), CloudError> {
        if self.connection.as_ref().is_some_and(|connection| !connection.client.is_closed()) {
            return Ok(());
        }
        // A login that worked is used again, unless it expires; if it works no longer, the next try
        // asks for it anew.
        let login = match self.login.take() {
            Some(login) => login,
            None => logins.login(target, warehouse).await?,
        };
        let opened = logged_in(transport, target, &login).await;
        self.connection = Some(opened.map_err(|error| interrupted(error, self.worked))?);
        let expires = matches!(target.admin, AdminAccess::Temporary { .. });
        self.login = (!expires).then_some(login);
        self.worked = true;
        Ok(())
    }

    /// Runs statements that only read and returns the rows of each.
    pub(super) async fn run(
        &mut self,
        subject: &Subject,
        statements: &[String],
    ) -> Result<Vec<Rows>, CloudError> {
        let (answers, outcome) = self.answers(subject, &statements.join(";\n")).await;
        outcome.map(|()| answers)
    }

    /// The rows of each statement that was done, and whether all were.
    async fn answers(&mut self, subject: &Subject, text: &str) -> (Vec<Rows>, Result<(), CloudError>) {
        let mut answers = vec![Rows::new()];
        let outcome = self.send(subject, text, |message| {
            match message {
                SimpleQueryMessage::Row(row) => {
                    // What is not UTF-8 cannot be read.
                    let values = (0..row.len()).map(|column| Ok(row.try_get(column)?.map(str::to_owned)));
                    let values = values.collect::<Result<_, tokio_postgres::Error>>()?;
                    answers.last_mut().expect("there is always a last").push(values);
                }
                SimpleQueryMessage::CommandComplete(_) => answers.push(Rows::new()),
                _ => {}
            }
            Ok(())
        });
        let outcome = outcome.await;
        answers.pop();
        (answers, outcome)
    }

    /// Runs statements as one transaction, in one round trip.
    pub(super) async fn transaction(
        &mut self,
        subject: &Subject,
        statements: &[String],
    ) -> Result<(), CloudError> {
        let mut text = "BEGIN;\n".to_owned();
        for statement in statements {
            // A new line, because the statement may end with a comment.
            text.push_str(statement.trim_end().trim_end_matches(';'));
            text.push_str("\n;\n");
        }
        text.push_str("COMMIT");
        let mut completed = 0;
        let outcome = self.send(subject, &text, |message| {
            completed += usize::from(matches!(message, SimpleQueryMessage::CommandComplete(_)));
            Ok(())
        });
        let Err(error) = outcome.await else { return Ok(()) };
        self.roll_back().await;
        Err(match completed {
            // BEGIN completes first.
            number if (1..=statements.len()).contains(&number) && statements.len() > 1 => CloudError {
                message: format!("statement {number} of {}: {}", statements.len(), error.message),
                ..error
            },
            _ => error,
        })
    }

    /// Runs statements as one transaction that is rolled back, in one round trip, and returns the rows of each.
    ///
    /// # Errors
    /// What failed, with its number from 0.
    pub(super) async fn rehearse(
        &mut self,
        subject: &Subject,
        statements: &[String],
    ) -> Result<Vec<Rows>, (usize, CloudError)> {
        let text = format!("BEGIN;\n{};\nROLLBACK", statements.join("\n;\n"));
        let (answers, outcome) = self.answers(subject, &text).await;
        match outcome {
            // BEGIN completes first.
            Ok(()) => Ok(answers.into_iter().skip(1).take(statements.len()).collect()),
            Err(error) => {
                self.roll_back().await;
                Err((answers.len().saturating_sub(1), error))
            }
        }
    }

    /// Leaves the failed transaction; a connection on which that fails too is not used again.
    async fn roll_back(&mut self) {
        let Some(connection) = &self.connection else { return };
        let rolled_back =
            tokio::time::timeout(ANSWER_TIMEOUT, connection.client.batch_execute("ROLLBACK")).await;
        if !matches!(rolled_back, Ok(Ok(()))) {
            self.connection = None;
        }
    }

    /// Sends text by the simple-query protocol and hands over what comes back. A connection that
    /// does not answer in time is given up, as is one on which nothing can be rolled back.
    async fn send(
        &mut self,
        subject: &Subject,
        text: &str,
        mut each: impl FnMut(SimpleQueryMessage) -> Result<(), tokio_postgres::Error> + Send,
    ) -> Result<(), CloudError> {
        let Some(connection) = &mut self.connection else {
            let message = "the connection to the database was lost before";
            return Err(error::plain(subject, CloudErrorKind::Unavailable, message));
        };
        let answers = async {
            let mut messages = pin!(connection.client.simple_query_raw(text).await?);
            while let Some(message) = messages.try_next().await? {
                each(message)?;
            }
            Ok(())
        };
        match within(answers).await {
            Some(Ok(())) => Ok(()),
            Some(Err(error)) => Err(connection.explain(subject, &error).await),
            None => {
                self.connection = None;
                let message = format!("no answer within {} s", ANSWER_TIMEOUT.as_secs());
                Err(error::plain(subject, CloudErrorKind::Unavailable, message))
            }
        }
    }
}

/// A connection, as soon as compute that sleeps has been woken for it.
///
/// # Errors
/// What the database or the network said.
pub(super) async fn logged_in(
    transport: &Transport,
    target: Target<'_>,
    login: &Login,
) -> Result<Connection, CloudError> {
    let subject = target.subject("Connect");
    let trusted = tls::database(login.ca_file.as_deref())
        .map_err(|problem| refusal::trouble(&subject, problem, "check `admin.ca_file`"))?;
    let limits = Limits::of(target.warehouse.kind);
    let started = Instant::now();
    let opened = async {
        loop {
            let connect = connect::connect(&subject, login, trusted.clone(), limits);
            match transport.record(&subject, connect).await {
                Err(error) if limits.wakes && torn_down(&error) && started.elapsed() < limits.login => {
                    tokio::time::sleep(BETWEEN_LOGINS).await;
                }
                opened => return opened,
            }
        }
    };
    transport.patiently(target.waking().as_deref(), opened).await
}

/// Between two logins to compute that is being woken.
const BETWEEN_LOGINS: Duration = Duration::from_secs(1);

/// Whether the login was not answered, or only with that the database is starting up.
fn torn_down(error: &CloudError) -> bool {
    error.kind == CloudErrorKind::Unavailable
}

async fn within<T>(answer: impl Future<Output = T>) -> Option<T> {
    tokio::time::timeout(ANSWER_TIMEOUT, answer).await.ok()
}

/// A database that was reachable a moment ago is likely to be so again, whereas one that never was
/// needs a person.
fn interrupted(error: CloudError, worked: bool) -> CloudError {
    let unreachable = error.kind == CloudErrorKind::Permanent && error.code.is_none();
    if worked && unreachable { CloudError { kind: CloudErrorKind::Unavailable, ..error } } else { error }
}
