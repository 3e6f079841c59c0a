//! `--throttle`, `--rate` and `--published-rates`: how many requests a second a service takes from one account.

use super::{Call, Timestamp};
use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::Mutex;
use std::time::Instant;

/// The rates that AWS publishes, of what the sandbox has. Each operation of the EC2 API has a bucket of its own (Amazon EC2
/// Developer Guide, "Request throttling for the Amazon EC2 API": 100 tokens and 20 a second where nothing is changed, 50 and
/// 5 where something is). Those of the Redshift Data API are quotas that are not adjustable (AWS General Reference, "Amazon
/// Redshift endpoints and quotas"; jitsucom/jitsu#1462). Those of S3 are for one prefix of one bucket (S3 User Guide,
/// "Performance guidelines") and out of reach here. IAM's are published nowhere.
const PUBLISHED: &[&str] = &[
    "ec2:Describe*=20/100",
    "ec2:Get*=20/100",
    "ec2:*=5/50",
    "redshift-data:ExecuteStatement=30",
    "redshift-data:BatchExecuteStatement=20",
    "redshift-data:GetStatementResult=20",
    "redshift-data:DescribeStatement=100",
];

/// How many requests a second are taken from one account in a region: a bucket of so many tokens, which is filled again at
/// that rate.
///
/// `SERVICE[:OPERATION]=N[/BURST]`; without an operation, those of the service share a bucket, otherwise each that is meant
/// has its own; a `*` at the end of an operation stands for any. Without a burst the bucket holds one second's.
#[derive(Debug, Clone, PartialEq)]
pub struct Rate {
    service: String,
    operation: Option<String>,
    per_second: f64,
    burst: f64,
}

impl Rate {
    /// The rates that AWS publishes.
    fn published() -> impl Iterator<Item = Self> {
        PUBLISHED.iter().filter_map(|text| text.parse().ok())
    }

    fn is_of(&self, service: &str, operation: &str) -> bool {
        let means = |pattern: &str| match pattern.strip_suffix('*') {
            Some(start) => operation.starts_with(start),
            None => operation == pattern,
        };
        self.service == service && self.operation.as_deref().is_none_or(means)
    }
}

impl FromStr for Rate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("'{text}' is not SERVICE[:OPERATION]=N[/BURST]");
        let (calls, figures) = text.split_once('=').ok_or_else(wrong)?;
        let (service, operation) = match calls.split_once(':') {
            Some((service, operation)) => (service, Some(operation)),
            None => (calls, None),
        };
        let (per_second, burst) = figures.split_once('/').unwrap_or((figures, figures));
        let figure =
            |text: &str| text.parse().ok().filter(|figure: &f64| figure.is_finite() && *figure > 0.0);
        let per_second = figure(per_second).ok_or_else(wrong)?;
        let burst = figure(burst).ok_or_else(wrong)?.max(1.0);
        if service.is_empty() || operation.is_some_and(str::is_empty) {
            return Err(wrong());
        }
        Ok(Self { service: service.to_owned(), operation: operation.map(str::to_owned), per_second, burst })
    }
}

/// Whose requests are counted together: of which rate, account and region, and for which operation.
type Key = (usize, String, String, Option<String>);

/// Counts requests; without limits it lets everything pass.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    /// Requests that a service takes from an account in a second of the clock.
    limit: Option<u32>,
    seen: Mutex<BTreeMap<(String, String), (i64, u32)>>,
    rates: Vec<Rate>,
    /// What is left in each bucket, and when that was so.
    buckets: Mutex<BTreeMap<Key, (f64, Instant)>>,
}

impl Throttle {
    pub(crate) fn new(limit: Option<u32>) -> Self {
        Self { limit, ..Self::default() }
    }

    /// With these rates, of which the first that means a call counts, and those that are published after them.
    pub(crate) fn with_rates(self, rates: &[Rate], published: bool) -> Self {
        let published = Rate::published().filter(|_| published);
        Self { rates: rates.iter().cloned().chain(published).collect(), ..self }
    }

    /// Whether this call is within the limits.
    pub(crate) fn admits(&self, call: &Call) -> bool {
        self.is_within(call.service, &call.account, call.now)
            && self.has_token(call.service, &call.operation, &call.account, &call.region, Instant::now())
    }

    /// Whether a request is within the limit of a second.
    pub(crate) fn is_within(&self, service: &str, account: &str, now: Timestamp) -> bool {
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

    fn has_token(&self, service: &str, operation: &str, account: &str, region: &str, now: Instant) -> bool {
        let meant = self.rates.iter().enumerate().find(|(_, rate)| rate.is_of(service, operation));
        let (Some((index, rate)), Ok(mut buckets)) = (meant, self.buckets.lock()) else { return true };
        let own = rate.operation.as_ref().map(|_| operation.to_owned());
        let key = (index, account.to_owned(), region.to_owned(), own);
        let (left, at) = buckets.entry(key).or_insert((rate.burst, now));
        let filled = now.saturating_duration_since(*at).as_secs_f64() * rate.per_second;
        (*left, *at) = ((*left + filled).min(rate.burst), now);
        if *left < 1.0 {
            return false;
        }
        *left -= 1.0;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn counts_each_second_and_account_for_itself() {
        let throttle = Throttle::new(Some(2));
        let answers: Vec<_> = ["a", "a", "a", "b"]
            .iter()
            .map(|account| throttle.is_within("iam", account, Timestamp(1000)))
            .collect();
        assert_eq!(answers, [true, true, false, true]);
        assert!(throttle.is_within("iam", "a", Timestamp(2000)));
        assert!(Throttle::new(None).is_within("iam", "a", Timestamp(0)));
    }

    #[test]
    fn a_bucket_is_filled_at_its_rate_and_holds_its_burst() {
        let throttle = Throttle::new(None).with_rates(&["iam=2/3".parse().unwrap()], true);
        let start = Instant::now();
        let taken = |operation: &str, after| {
            let now = start + Duration::from_millis(after);
            (0..200).take_while(|_| throttle.has_token("iam", operation, "1", "us-east-1", now)).count()
        };
        assert_eq!((taken("GetRole", 0), taken("GetPolicy", 0)), (3, 0), "one bucket for the service");
        assert_eq!((taken("GetRole", 1000), taken("GetRole", 60_000)), (2, 3));
        let ec2 = |operation| {
            (0..200).take_while(|_| throttle.has_token("ec2", operation, "1", "us-east-1", start)).count()
        };
        let each = ["DescribeVpcs", "DescribeSubnets", "AuthorizeSecurityGroupIngress"].map(ec2);
        assert_eq!(each, [100, 100, 50], "a bucket for each operation");
        assert!(throttle.has_token("s3", "GetObject", "1", "us-east-1", start));
    }

    #[test]
    fn what_is_published_can_be_read_and_nonsense_cannot() {
        assert_eq!(Rate::published().count(), PUBLISHED.len());
        for text in ["", "iam", "iam=", "iam=0", "iam=x", "iam=5/", "=5", "iam:=5", "iam=-1", "iam=inf"] {
            assert!(text.parse::<Rate>().is_err(), "{text}");
        }
    }
}
