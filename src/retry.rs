//! How often and how long a call is tried again.

use std::time::Duration;

use rand::Rng as _;

use provision_core::call::Effect;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};

/// When a call that failed is tried again, and when it is given up. IAM documents no figure for its
/// propagation; two minutes is what is waited for in practice by widely used tools.
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    /// The longest time from the first failure to giving up.
    pub limit: Duration,
    /// The same for something that the run did not make and that cannot be seen: it is gone, or never was, unless it was
    /// made somewhere else a moment ago.
    pub unseen: Duration,
    /// The first pause; each further one is twice as long. By chance it is shorter, by up to half, so that what failed
    /// together is not tried again together.
    pub first_pause: Duration,
    pub longest_pause: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy {
            limit: Duration::from_secs(120),
            unseen: Duration::from_secs(30),
            first_pause: Duration::from_millis(250),
            longest_pause: Duration::from_secs(5),
        }
    }
}

/// The failures of one call so far.
#[derive(Clone, Debug, Default)]
pub struct Attempt {
    failures: u32,
    /// What was being done when an answer was lost.
    lost: Option<Subject>,
}

impl Attempt {
    /// What was being done when an answer was lost: that try may have had its effect.
    pub fn lost_answer(&self) -> Option<&Subject> {
        self.lost.as_ref()
    }

    /// Notes a failure. Returns the pause before the next try, or nothing if there must be none.
    pub fn failed(
        &mut self,
        error: &CloudError,
        effect: Effect,
        waited: Duration,
        policy: &RetryPolicy,
    ) -> Option<Duration> {
        if error.kind == CloudErrorKind::Unavailable {
            self.lost = Some(error.subject.clone());
        }
        // What exists may be ours: it is looked at before the next try.
        let may_be_ours =
            self.lost.is_some() && effect == Effect::Creates && error.kind == CloudErrorKind::Conflict;
        if !(error.kind.is_retryable() || may_be_ours) || waited >= policy.limit {
            return None;
        }
        let doubled = policy.first_pause.saturating_mul(1 << self.failures.min(16));
        self.failures += 1;
        let pause = doubled.min(policy.longest_pause).mul_f64(rand::rng().random_range(0.5..=1.0));
        Some(pause.min(policy.limit - waited))
    }
}
