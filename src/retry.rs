//! How long a healing error is waited for.

use std::time::Duration;

use provision_core::edge::{CloudError, CloudErrorKind};

/// Limits for waiting. IAM documents no figure for its propagation; two minutes is what is waited
/// for in practice by widely used tools.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// The longest time from the first failure to giving up.
    pub limit: Duration,
    /// The first pause; each further one is twice as long.
    pub first_pause: Duration,
    pub longest_pause: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Patience {
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
    pub fn failed(&mut self, error: &CloudError, waited: Duration, patience: &Patience) -> Option<Duration> {
        self.uncertain |= error.kind == CloudErrorKind::Unavailable;
        if !error.kind.is_retryable() || waited >= patience.limit {
            return None;
        }
        let doubled = patience.first_pause.saturating_mul(1 << self.failures.min(16));
        self.failures += 1;
        Some(doubled.min(patience.longest_pause).min(patience.limit - waited))
    }

    /// Whether the error says that an earlier try, whose answer was lost, did its work: what the
    /// plan saw absent exists now, or what it saw present is gone.
    pub fn earlier_try_worked(&self, error: &CloudError, deletes: bool) -> bool {
        let done = if deletes { CloudErrorKind::NotFound } else { CloudErrorKind::Conflict };
        self.uncertain && error.kind == done
    }
}
