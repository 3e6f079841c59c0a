//! What answers of services mean for the one who asked.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;

use futures::future::join_all;

use super::error;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
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

/// Everything that a listing has, page after page; a page comes with the token of the next one, if there is one.
///
/// # Errors
/// That of the first page that cannot be had; a page that would come after itself.
pub(super) async fn pages<T, Page>(
    about: &Subject,
    mut page: impl FnMut(Option<String>) -> Page,
) -> Result<Vec<T>, CloudError>
where
    Page: Future<Output = Result<(Vec<T>, Option<String>), CloudError>>,
{
    let (mut items, mut token) = (Vec::new(), None);
    loop {
        let (more, next) = page(token.clone()).await?;
        items.extend(more);
        let next = next.filter(|next| !next.is_empty());
        if next.is_none() {
            return Ok(items);
        }
        if next == token {
            return Err(endless(about));
        }
        token = next;
    }
}

/// A listing of which a page names itself as the next one: the same would be read for ever.
pub(super) fn endless(about: &Subject) -> CloudError {
    let message = "the list has no end: a page of it names itself as the next one";
    error::plain(about, CloudErrorKind::Permanent, message)
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

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::error::subject;
    use super::pages;

    #[tokio::test]
    async fn a_listing_is_read_to_its_end() {
        let about = subject("s3", "ListBuckets", "the account");
        let page = async |token: Option<String>| match token.as_deref() {
            None => Ok((vec![1, 2], Some("second".to_owned()))),
            Some("second") => Ok((vec![], Some("third".to_owned()))),
            // Some services end with an empty token, and some with none.
            _ => Ok((vec![3], Some(String::new()))),
        };
        assert_eq!(pages(&about, page).await.unwrap(), [1, 2, 3]);
    }

    #[tokio::test]
    async fn a_listing_without_an_end_is_not_read_for_ever() {
        let (about, asked) = (subject("s3", "ListBuckets", "the account"), AtomicUsize::new(0));
        let page = async |_: Option<String>| {
            asked.fetch_add(1, Ordering::Relaxed);
            Ok((vec![0; 1000], Some("again".to_owned())))
        };
        let error = pages(&about, page).await.unwrap_err().to_string();
        assert!(error.contains("s3 ListBuckets") && error.contains("has no end"), "{error}");
        assert_eq!(asked.into_inner(), 2);
    }
}
