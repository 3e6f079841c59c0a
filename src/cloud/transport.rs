//! Sends requests: bounded, recorded, classified, and repeated where that is harmless.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use futures::future::BoxFuture;
use serde::Serialize;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

use super::answer::found;
use super::error;
use super::pace::{Pace, Paces};
use crate::retry::{Attempt, RetryPolicy};
use provision_core::call::Effect;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::UnansweredRead;
use provision_core::reads::Read;

/// Requests in flight at once: enough to hide latency, few enough not to be throttled. S3 takes
/// thousands a second, and a bucket is nine of them (S3 User Guide, "Performance guidelines").
/// No more of them than so many open files allow, of which each takes one, for a dozen services.
pub(super) fn in_flight(service: &str, files: u64) -> usize {
    let (most, part) = if service == "s3" { (64, 8) } else { (16, 32) };
    let allowed = usize::try_from(files / part).unwrap_or(most);
    allowed.clamp(1, most)
}

/// One request that was answered, or not. Names what was asked for, never with which parameters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CallRecord {
    /// `s3`, `iam`, `ec2`, `sql` …
    pub service: &'static str,
    pub operation: String,
    /// Name, ARN or id.
    pub target: String,
    pub milliseconds: u64,
    /// What went wrong: AWS's code or the SQLSTATE where there was an answer, else the kind.
    pub error: Option<String>,
}

/// Is told of each request when it is over.
pub type OnCall = Arc<dyn Fn(CallRecord) + Send + Sync>;

/// Is told what is waited for, once, where an answer is long in coming.
pub type OnWait = Arc<dyn Fn(&str) + Send + Sync>;

/// From when on an answer is long in coming.
const LONG: Duration = Duration::from_secs(5);

/// How requests are sent: so many at once to a service, at the pace that it takes, each told of, those that only read
/// repeated. Every clone is the same transport.
#[derive(Clone)]
pub(super) struct Transport {
    shared: Arc<Shared>,
    /// Where the services count what they are asked.
    region: Arc<str>,
}

/// An answer of any operation, and a request for it: the code that sends requests is compiled once, and not for each of a
/// hundred operations, which made half of the program.
type Answer = Box<dyn Any + Send>;
type Request = BoxFuture<'static, Result<Answer, CloudError>>;

/// A request whose answer's type is put aside.
fn erased<T, E>(
    subject: &Subject,
    request: impl Future<Output = Result<T, SdkError<E, HttpResponse>>> + Send + 'static,
) -> Request
where
    T: Send + 'static,
    E: ProvideErrorMetadata + std::error::Error + Send + 'static,
{
    let subject = subject.clone();
    Box::pin(async move {
        let answer = request.await.map_err(|error| error::from_sdk(&subject, &error))?;
        Ok(Box::new(answer) as Answer)
    })
}

/// The answer as what it is.
fn own<T: 'static>(answer: Result<Answer, CloudError>) -> Result<T, CloudError> {
    answer.map(|answer| *answer.downcast().expect("the answer of the request that was made"))
}

struct Shared {
    permits: Mutex<BTreeMap<&'static str, Arc<Semaphore>>>,
    paces: Paces,
    policy: RetryPolicy,
    files: u64,
    on_call: Option<OnCall>,
    on_wait: Option<OnWait>,
    told: Mutex<BTreeSet<String>>,
    unanswered: Mutex<BTreeSet<UnansweredRead>>,
    lacking: Notify,
}

impl Transport {
    /// With so many files open at most.
    pub(super) fn new(
        policy: RetryPolicy,
        files: u64,
        on_call: Option<OnCall>,
        on_wait: Option<OnWait>,
    ) -> Self {
        let (permits, told, unanswered) = (Mutex::default(), Mutex::default(), Mutex::default());
        let (paces, lacking) = (Paces::default(), Notify::new());
        let shared = Shared { permits, paces, policy, files, on_call, on_wait, told, unanswered, lacking };
        Transport { shared: Arc::new(shared), region: "".into() }
    }

    /// The same transport, for requests to a region.
    pub(super) fn in_region(&self, region: &str) -> Self {
        Transport { shared: Arc::clone(&self.shared), region: region.into() }
    }

    /// Notes that something that is wanted is not there.
    pub(super) fn lacks(&self) {
        self.shared.lacking.notify_one();
    }

    /// Waits until something that is wanted turns out not to be there.
    pub(super) async fn lacking(&self) {
        self.shared.lacking.notified().await;
    }

    /// Sends an API request, again and again while its service only says that it is asked too often: nothing was done then.
    /// It keeps its place meanwhile, and is given up when the service takes nothing any more.
    ///
    /// # Errors
    /// What the service or the network said last.
    pub(super) async fn send<T, E, F>(
        &self,
        subject: &Subject,
        request: impl Fn() -> F + Sync,
    ) -> Result<T, CloudError>
    where
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>> + Send + 'static,
        T: Send + 'static,
        E: ProvideErrorMetadata + std::error::Error + Send + 'static,
    {
        let request = || erased(subject, request());
        own(self.send_from(&OnceLock::new(), subject, &request).await)
    }

    /// As [`Self::send`]; notes when the first request was sent.
    async fn send_from(
        &self,
        started: &OnceLock<Instant>,
        subject: &Subject,
        request: &(dyn Fn() -> Request + Sync),
    ) -> Result<Answer, CloudError> {
        let _place = self.place(subject.service).await;
        let pace = self.shared.paces.of(subject, &self.region);
        let (mut attempt, mut refused) = (Attempt::default(), None);
        loop {
            let sent = pace.turn().await;
            started.get_or_init(|| sent);
            let answer = self.paced(subject, &pace, sent, request()).await;
            let Err(error) = &answer else { return answer };
            let since = *refused.get_or_insert_with(Instant::now);
            let policy = &self.shared.policy;
            if error.kind != CloudErrorKind::Throttled || pace.stands_still(since, policy.limit) {
                return answer;
            }
            if !error::is_about_rate(error)
                && let Some(pause) = attempt.failed(error, Effect::Replaces, Duration::ZERO, policy)
            {
                if since.elapsed() >= LONG {
                    let service = subject.service;
                    self.tell(&format!("Waiting for a place at {service}: it limits what it does at once"));
                }
                tokio::time::sleep(pause).await;
            }
        }
    }

    /// Sends one request whose turn it is, and notes what it says of the pace.
    async fn paced(
        &self,
        subject: &Subject,
        pace: &Pace,
        sent: Instant,
        request: Request,
    ) -> Result<Answer, CloudError> {
        let answer = async {
            // Signing takes its time: in a task of its own, a request is on its way before the next one is made.
            match tokio::spawn(request).await {
                Ok(answer) => answer,
                Err(panic) => std::panic::resume_unwind(panic.into_panic()),
            }
        };
        let answer = self.record(subject, answer).await;
        match &answer {
            Err(error) if error::is_about_rate(error) => {
                if pace.throttled(sent) {
                    let service = subject.service;
                    self.tell(&format!("Going slower: {service} limits how many requests it takes a second"));
                }
            }
            // At its limit of what it does at once, a service takes nothing, at any rate.
            Err(error) if error.kind == CloudErrorKind::Throttled => {}
            _ => pace.taken(),
        }
        answer
    }

    /// Sends one API request that only reads, again and again while its error may pass.
    ///
    /// # Errors
    /// What was said last.
    pub(super) async fn read<T, E, F>(
        &self,
        subject: &Subject,
        request: impl Fn() -> F + Sync,
    ) -> Result<T, CloudError>
    where
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>> + Send + 'static,
        T: Send + 'static,
        E: ProvideErrorMetadata + std::error::Error + Send + 'static,
    {
        let request = || erased(subject, request());
        own(self.read_from(subject, &request).await)
    }

    async fn read_from(
        &self,
        subject: &Subject,
        request: &(dyn Fn() -> Request + Sync),
    ) -> Result<Answer, CloudError> {
        let started = OnceLock::new();
        let answer = self.repeat(&started, || async {
            match self.send_from(&started, subject, request).await {
                // It was insisted on as long as there is patience.
                Err(error) if error.kind == CloudErrorKind::Throttled => Ok(Err(error)),
                answer => answer.map(Ok),
            }
        });
        answer.await?
    }

    /// Sends an API request that the plan can do without ([`provision_core::reads`]), as [`Self::read`] does, and notes
    /// where it got no answer.
    ///
    /// # Errors
    /// As [`Self::noted`].
    pub(super) async fn read_if_answered<T, E, F>(
        &self,
        subject: &Subject,
        region: Option<&str>,
        request: impl Fn() -> F + Sync,
    ) -> Result<Option<T>, CloudError>
    where
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>> + Send + 'static,
        T: Send + 'static,
        E: ProvideErrorMetadata + std::error::Error + Send + 'static,
    {
        self.noted(region, self.read(subject, request).await)
    }

    /// The answer of a read that the plan can do without. Nothing where what is asked for is not there, or where there is
    /// no answer, which is noted.
    ///
    /// # Errors
    /// Credentials that nothing may be asked with; and what was said last of a read that is needed after all.
    pub(super) fn noted<T>(
        &self,
        region: Option<&str>,
        answer: Result<T, CloudError>,
    ) -> Result<Option<T>, CloudError> {
        let answer = found(answer);
        let Err(error) = &answer else { return answer };
        let read = Read::of(error.subject.service, &error.subject.operation);
        match read.and_then(|read| Some((read, read.unknown()?))) {
            Some((read, unknown)) if !error::is_about_credentials(error) => {
                let unanswered = UnansweredRead::of(read, region, unknown, error);
                self.shared
                    .unanswered
                    .lock()
                    .expect("nothing panics while holding the lock")
                    .insert(unanswered);
                Ok(None)
            }
            _ => answer,
        }
    }

    /// What got no answer and was noted since the last time.
    pub(super) fn take_unanswered(&self) -> BTreeSet<UnansweredRead> {
        std::mem::take(&mut *self.shared.unanswered.lock().expect("nothing panics while holding the lock"))
    }

    /// Repeats what only reads, while its error may pass.
    ///
    /// # Errors
    /// What was said last.
    pub(super) async fn with_retries<T, F>(&self, request: impl Fn() -> F) -> Result<T, CloudError>
    where
        F: Future<Output = Result<T, CloudError>>,
    {
        self.repeat(&OnceLock::from(Instant::now()), request).await
    }

    /// As [`Self::with_retries`], with the time from when it was first sent, and not from when it began to wait for that.
    async fn repeat<T, F>(
        &self,
        started: &OnceLock<Instant>,
        request: impl Fn() -> F,
    ) -> Result<T, CloudError>
    where
        F: Future<Output = Result<T, CloudError>>,
    {
        let mut attempt = Attempt::default();
        loop {
            let error = match request().await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            let waited = started.get_or_init(Instant::now).elapsed();
            match attempt.failed(&error, Effect::Replaces, waited, &self.shared.policy) {
                Some(pause) => tokio::time::sleep(pause).await,
                None => return Err(error),
            }
        }
    }

    /// Runs a request, and tells the observer of it.
    ///
    /// # Errors
    /// Those of the request.
    pub(super) async fn record<T>(
        &self,
        subject: &Subject,
        request: impl Future<Output = Result<T, CloudError>>,
    ) -> Result<T, CloudError> {
        let started = Instant::now();
        let outcome = request.await;
        if let Some(on_call) = &self.shared.on_call {
            on_call(CallRecord {
                service: subject.service,
                operation: subject.operation.clone(),
                target: subject.target.clone(),
                milliseconds: milliseconds(started.elapsed()),
                error: outcome
                    .as_ref()
                    .err()
                    .map(|error| error.code.clone().unwrap_or_else(|| format!("{:?}", error.kind))),
            });
        }
        outcome
    }

    /// Waits for an answer, and says what for if it is long in coming.
    pub(super) async fn patiently<T>(&self, waiting: Option<&str>, answer: impl Future<Output = T>) -> T {
        let mut answer = std::pin::pin!(answer);
        let Ok(answer) = tokio::time::timeout(LONG, &mut answer).await else {
            if let Some(waiting) = waiting {
                self.tell(waiting);
            }
            return answer.await;
        };
        answer
    }

    /// Says once what is waited for.
    fn tell(&self, waiting: &str) {
        let Some(on_wait) = &self.shared.on_wait else { return };
        let mut told = self.shared.told.lock().expect("nothing panics while holding the lock");
        if told.insert(waiting.to_owned()) {
            on_wait(waiting);
        }
    }

    /// A place among the requests of a service that are in flight.
    async fn place(&self, service: &'static str) -> OwnedSemaphorePermit {
        let permits = {
            let mut permits = self.shared.permits.lock().expect("nothing panics while holding the lock");
            permits
                .entry(service)
                .or_insert_with(|| Arc::new(Semaphore::new(in_flight(service, self.shared.files))))
                .clone()
        };
        permits.acquire_owned().await.expect("the semaphore is never closed")
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Transport").field("policy", &self.shared.policy).finish_non_exhaustive()
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
