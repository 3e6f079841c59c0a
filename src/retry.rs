//! How often and how long a call is tried again.

use std::time::Duration;

use provision_core::edge::{CloudError, CloudErrorKind};

/// When a call that failed is tried again, and when it is given up. IAM documents no figure for its
/// propagation; two minutes is what is waited for in practice by widely used tools.
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    /// The longest time from the first failure to giving up.
    pub limit: Duration,
    /// The first pause; each further one is twice as long.
    pub first_pause: Duration,
    pub longest_pause: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy {
            limit: Duration::from_secs(120),
            first_pause: Duration::from_millis(250),
            longest_pause: Duration::from_secs(5),
        }
    }
}

/// The failures of one call so far.
#[derive(Clone, Debug, Default)]
pub struct Attempt {
    failures: u32,
    /// An earlier try may have had its effect although its answer was lost.
    uncertain: bool,
}

impl Attempt {
    /// Notes a failure. Returns the pause before the next try, or nothing if there must be none.
    pub fn failed(&mut self, error: &CloudError, waited: Duration, policy: &RetryPolicy) -> Option<Duration> {
        self.uncertain |= error.kind == CloudErrorKind::Unavailable;
        if !error.kind.is_retryable() || waited >= policy.limit {
            return None;
        }
        let doubled = policy.first_pause.saturating_mul(1 << self.failures.min(16));
        self.failures += 1;
        Some(doubled.min(policy.longest_pause).min(policy.limit - waited))
    }

    /// Whether the error says that an earlier try, whose answer was lost, did its work: what the
    /// plan saw absent exists now, or what it saw present is gone.
    pub fn earlier_try_worked(&self, error: &CloudError, deletes: bool) -> bool {
        let done = if deletes { CloudErrorKind::NotFound } else { CloudErrorKind::Conflict };
        self.uncertain && error.kind == done
    }
}
