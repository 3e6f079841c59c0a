//! Waits for IAM to make a change known.

use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use super::super::transport::Transport;
use provision_core::edge::{CloudError, CloudErrorKind};

const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// One clock for everything that is tried as a vendor: a change is known everywhere after some seconds, or minutes (IAM
/// User Guide, "Troubleshoot IAM": changes are not always immediately visible).
pub(super) struct Patience<'a> {
    patient: bool,
    limit: Duration,
    started: Instant,
    /// Seconds, once they were of no use.
    waited: AtomicU64,
    transport: &'a Transport,
}

impl<'a> Patience<'a> {
    pub(super) fn new(patient: bool, limit: Duration, transport: &'a Transport) -> Self {
        Patience { patient, limit, started: Instant::now(), waited: AtomicU64::new(0), transport }
    }

    /// Tries again while it is denied, up to the limit.
    ///
    /// # Errors
    /// What was said last.
    pub(super) async fn keep_trying<T, F>(&self, attempt: impl Fn() -> F) -> Result<T, CloudError>
    where
        F: Future<Output = Result<T, CloudError>>,
    {
        self.keep_trying_while(|outcome| outcome.as_ref().is_err_and(may_pass), attempt).await
    }

    /// Tries again while it is not denied, up to the limit.
    ///
    /// # Errors
    /// What was said last.
    pub(super) async fn until_denied<F>(&self, attempt: impl Fn() -> F) -> Result<(), CloudError>
    where
        F: Future<Output = Result<(), CloudError>>,
    {
        self.keep_trying_while(Result::is_ok, attempt).await
    }

    async fn keep_trying_while<T, F>(
        &self,
        may_pass: impl Fn(&Result<T, CloudError>) -> bool,
        attempt: impl Fn() -> F,
    ) -> Result<T, CloudError>
    where
        F: Future<Output = Result<T, CloudError>>,
    {
        let trying = async {
            let mut pause = FIRST_PAUSE;
            loop {
                let outcome = attempt().await;
                if !self.patient || !may_pass(&outcome) {
                    return outcome;
                }
                let left = self.limit.saturating_sub(self.started.elapsed());
                if left.is_zero() {
                    self.waited.fetch_max(self.started.elapsed().as_secs().max(1), Ordering::Relaxed);
                    return outcome;
                }
                tokio::time::sleep(pause.min(left)).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        };
        let waiting = self
            .patient
            .then_some("Waiting for AWS: what was changed a moment ago may not be known everywhere yet");
        self.transport.patiently(waiting, trying).await
    }

    /// How many seconds were waited for nothing.
    pub(super) fn in_vain(&self) -> u64 {
        self.waited.load(Ordering::Relaxed)
    }
}

/// A database knows its users and grants at once.
fn may_pass(error: &CloudError) -> bool {
    error.kind == CloudErrorKind::Denied && error.subject.service != "sql"
}
