//! What answers of services mean for the one who asked.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;

use futures::future::join_all;

use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::World;

/// Turns "it is not there" from an error into an answer.
///
/// # Errors
/// Any other error.
pub(super) fn found<T>(answer: Result<T, CloudError>) -> Result<Option<T>, CloudError> {
    match answer {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind == CloudErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Sets the errors of several answers aside, so that they can be told all at once.
#[derive(Default)]
pub(super) struct Errors(Vec<CloudError>);

impl Errors {
    /// The answer, or nothing if it is an error.
    pub(super) fn take<T>(&mut self, answer: Result<T, CloudError>) -> Option<T> {
        answer.map_err(|error| self.0.push(error)).ok()
    }

    /// The answer to several requests, or nothing if any of them had an error.
    pub(super) fn take_all<T>(&mut self, answer: Result<T, Vec<CloudError>>) -> Option<T> {
        answer.map_err(|errors| self.0.extend(errors)).ok()
    }

    /// The answers that there are.
    pub(super) fn split<T>(&mut self, (answers, errors): (T, Errors)) -> T {
        self.0.extend(errors.0);
        answers
    }

    /// The value, unless there were errors.
    ///
    /// # Errors
    /// All that were taken.
    pub(super) fn or<T>(self, value: T) -> Result<T, Vec<CloudError>> {
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}

/// Asks for several things at once, each under its key. What is not there has no answer.
pub(super) async fn each<K, V, Answer>(
    questions: impl IntoIterator<Item = (K, impl Fn() -> Answer)>,
) -> (BTreeMap<K, V>, Errors)
where
    K: Ord,
    Answer: Future<Output = Result<Option<V>, Vec<CloudError>>>,
{
    let answers = questions.into_iter().map(|(key, question)| async { (key, steady(question).await) });
    let (mut found, mut errors) = (BTreeMap::new(), Errors::default());
    for (key, answer) in join_all(answers).await {
        found.extend(errors.take_all(answer).flatten().map(|value| (key, value)));
    }
    (found, errors)
}

/// Asks for one thing, which takes several requests. Where one of them is told that something is not there, somebody may
/// have removed or replaced it between two of them: everything is asked again, so that the answer is of one moment.
async fn steady<V, Answer>(question: impl Fn() -> Answer) -> Result<Option<V>, Vec<CloudError>>
where
    Answer: Future<Output = Result<Option<V>, Vec<CloudError>>>,
{
    const PAUSES: [Duration; 2] = [Duration::from_millis(100), Duration::from_millis(500)];
    let vanished = |errors: &[CloudError]| errors.iter().any(|error| error.kind == CloudErrorKind::NotFound);
    for pause in PAUSES {
        // Each is too large for many of them to be moved about.
        match Box::pin(question()).await {
            Err(errors) if vanished(&errors) => tokio::time::sleep(pause).await,
            answer => return answer,
        }
    }
    Box::pin(question()).await
}

/// What a service answers: the facts that it knows, and what could not be read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) world: World,
    pub(super) errors: Errors,
}

impl Reading {
    /// Adds what another service answered.
    pub(super) fn merge(mut self, other: Reading) -> Self {
        self.world.merge(other.world);
        self.errors.split(((), other.errors));
        self
    }
}
