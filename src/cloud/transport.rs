//! Sends requests: bounded, recorded, classified, and repeated where that is harmless.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use serde::Serialize;
use tokio::sync::Semaphore;

use super::answer::found;
use super::error;
use crate::retry::{Attempt, RetryPolicy};
use provision_core::call::Effect;
use provision_core::edge::{CloudError, Subject};
use provision_core::facts::UnansweredRead;
use provision_core::reads::Read;

/// Requests in flight at once: enough to hide latency, few enough not to be throttled. S3 takes
/// thousands a second, and a bucket is nine of them (S3 User Guide, "Performance guidelines").
fn in_flight(service: &str) -> usize {
    if service == "s3" { 64 } else { 16 }
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

/// How requests are sent: so many at once to a service, each told of, those that only read repeated.
/// Every clone is the same transport.
#[derive(Clone)]
pub(super) struct Transport(Arc<Shared>);

struct Shared {
    permits: Mutex<BTreeMap<&'static str, Arc<Semaphore>>>,
    policy: RetryPolicy,
    on_call: Option<OnCall>,
    on_wait: Option<OnWait>,
    told: Mutex<BTreeSet<String>>,
    unanswered: Mutex<BTreeSet<UnansweredRead>>,
}

impl Transport {
    pub(super) fn new(policy: RetryPolicy, on_call: Option<OnCall>, on_wait: Option<OnWait>) -> Self {
        let (permits, told, unanswered) = (Mutex::default(), Mutex::default(), Mutex::default());
        Transport(Arc::new(Shared { permits, policy, on_call, on_wait, told, unanswered }))
    }

    /// Sends one API request, once.
    ///
    /// # Errors
    /// What the service or the network said.
    pub(super) async fn send<T, E>(
        &self,
        subject: &Subject,
        request: impl Future<Output = Result<T, SdkError<E, HttpResponse>>> + Send + 'static,
    ) -> Result<T, CloudError>
    where
        T: Send + 'static,
        E: ProvideErrorMetadata + std::error::Error + Send + 'static,
    {
        // The SDK's futures are tens of kilobytes large, too much for a stack.
        let request = Box::pin(request);
        let answer = async {
            // Signing takes its time: in a task of its own, a request is on its way before the next one is made.
            match tokio::spawn(request).await {
                Ok(answer) => answer.map_err(|error| error::from_sdk(subject, &error)),
                Err(panic) => std::panic::resume_unwind(panic.into_panic()),
            }
        };
        self.record(subject, answer).await
    }

    /// Sends one API request that only reads, again and again while its error may pass.
    ///
    /// # Errors
    /// What was said last.
    pub(super) async fn read<T, E, F>(
        &self,
        subject: &Subject,
        request: impl Fn() -> F,
    ) -> Result<T, CloudError>
    where
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>> + Send + 'static,
        T: Send + 'static,
        E: ProvideErrorMetadata + std::error::Error + Send + 'static,
    {
        self.with_retries(|| self.send(subject, request())).await
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
        request: impl Fn() -> F,
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
                self.0.unanswered.lock().expect("nothing panics while holding the lock").insert(unanswered);
                Ok(None)
            }
            _ => answer,
        }
    }

    /// What got no answer and was noted since the last time.
    pub(super) fn take_unanswered(&self) -> BTreeSet<UnansweredRead> {
        std::mem::take(&mut *self.0.unanswered.lock().expect("nothing panics while holding the lock"))
    }

    /// Repeats what only reads, while its error may pass.
    ///
    /// # Errors
    /// What was said last.
    pub(super) async fn with_retries<T, F>(&self, request: impl Fn() -> F) -> Result<T, CloudError>
    where
        F: Future<Output = Result<T, CloudError>>,
    {
        let started = Instant::now();
        let mut attempt = Attempt::default();
        loop {
            let error = match request().await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            match attempt.failed(&error, Effect::Replaces, started.elapsed(), &self.0.policy) {
                Some(pause) => tokio::time::sleep(pause).await,
                None => return Err(error),
            }
        }
    }

    /// Runs a request when its service has room for one, and tells the observer of it.
    ///
    /// # Errors
    /// Those of the request.
    pub(super) async fn record<T>(
        &self,
        subject: &Subject,
        request: impl Future<Output = Result<T, CloudError>>,
    ) -> Result<T, CloudError> {
        let permits = self.permits(subject.service);
        let _permit = permits.acquire().await.expect("the semaphore is never closed");
        let started = Instant::now();
        let outcome = request.await;
        if let Some(on_call) = &self.0.on_call {
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
            if let (Some(on_wait), Some(waiting)) = (&self.0.on_wait, waiting) {
                let mut told = self.0.told.lock().expect("nothing panics while holding the lock");
                if told.insert(waiting.to_owned()) {
                    on_wait(waiting);
                }
            }
            return answer.await;
        };
        answer
    }

    fn permits(&self, service: &'static str) -> Arc<Semaphore> {
        let mut permits = self.0.permits.lock().expect("nothing panics while holding the lock");
        permits.entry(service).or_insert_with(|| Arc::new(Semaphore::new(in_flight(service)))).clone()
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Transport").field("policy", &self.0.policy).finish_non_exhaustive()
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
