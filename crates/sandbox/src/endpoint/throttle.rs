//! `--throttle`: how many requests a second a service takes from one account.

use super::Timestamp;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// Counts requests by service and account in each second; without a limit it lets everything pass.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    limit: Option<u32>,
    seen: Mutex<BTreeMap<(String, String), (i64, u32)>>,
}

impl Throttle {
    pub(crate) fn new(limit: Option<u32>) -> Self {
        Self { limit, ..Self::default() }
    }

    /// Whether this request is within the limit.
    pub(crate) fn admits(&self, service: &str, account: &str, now: Timestamp) -> bool {
        let Some(limit) = self.limit else { return true };
        let Ok(mut seen) = self.seen.lock() else {
            return true;
        };
        let second = now.0 / 1000;
        let (at, count) = seen.entry((service.to_owned(), account.to_owned())).or_default();
        if *at != second {
            (*at, *count) = (second, 0);
        }
        *count += 1;
        *count <= limit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_each_second_and_account_for_itself() {
        let throttle = Throttle::new(Some(2));
        let answers: Vec<_> = ["a", "a", "a", "b"]
            .iter()
            .map(|account| throttle.admits("iam", account, Timestamp(1000)))
            .collect();
        assert_eq!(answers, [true, true, false, true]);
        assert!(throttle.admits("iam", "a", Timestamp(2000)));
        assert!(Throttle::new(None).admits("iam", "a", Timestamp(0)));
    }
}
