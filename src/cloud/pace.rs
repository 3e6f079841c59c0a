//! How fast a service is asked, once it has said that it is asked too often.
//!
//! As AWS's SDKs do it in their adaptive retry mode (AWS SDKs and Tools Reference Guide, "Retry behavior"): a service that
//! throttles is asked at 0.7 of the rate that it took, then at a rate that grows along a cubic curve, fast up to the rate at
//! which it throttled, and slowly around it. What differs: all clients of a process share one pace, requests go in the order
//! in which they came, answers to what was sent before the rate was lowered do not lower it again, and a service that throttles
//! before it was asked for a second is asked twice as fast every half second until it throttles once more: what it took by then
//! tells how much another program left of its rate, and not the rate.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rand::Rng as _;
use tokio::sync::Mutex as AsyncMutex;
use tokio::time::Instant;

use provision_core::edge::Subject;

/// To which part of the rate that was taken a service is asked when it throttles, how fast that grows again, and the
/// slowest, in requests a second (those of the SDKs).
const BETA: f64 = 0.7;
const GROWTH: f64 = 0.4;
const SLOWEST: f64 = 0.5;

/// In which time a rate doubles that is only a guess, and how it begins where a service took next to nothing.
const DOUBLES: Duration = Duration::from_millis(500);
const GUESS: f64 = 10.0;

/// Over so long the requests are counted that were taken.
const WINDOW: Duration = Duration::from_secs(1);

/// Requests a second of the Redshift Data API, for each operation in an account and region; not adjustable (AWS General
/// Reference, "Amazon Redshift endpoints and quotas"; jitsucom/jitsu#1462).
const DATA_API: &[(&str, f64)] = &[
    ("BatchExecuteStatement", 20.0),
    ("DescribeStatement", 100.0),
    ("ExecuteStatement", 30.0),
    ("GetStatementResult", 20.0),
];

/// The paces of everything that is asked as one caller.
#[derive(Default)]
pub(super) struct Paces(Mutex<BTreeMap<(&'static str, String), Arc<Pace>>>);

impl Paces {
    /// The pace of what a service counts together: each operation of the EC2 API and of the Data API for itself (Amazon EC2
    /// Developer Guide, "Request throttling for the Amazon EC2 API"), else all of them. The region is named where a quota is
    /// known; without, all regions have one pace, which is slower than it need be and never too fast.
    pub(super) fn of(&self, subject: &Subject, region: &str) -> Arc<Pace> {
        let counted = match subject.service {
            "ec2" | "redshift-data" => format!("{region} {}", subject.operation),
            _ => String::new(),
        };
        let known = DATA_API.iter().filter(|_| subject.service == "redshift-data");
        let quota =
            known.clone().find(|(operation, _)| *operation == subject.operation).map(|(_, rate)| *rate);
        let mut paces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        paces.entry((subject.service, counted)).or_insert_with(|| Arc::new(Pace::new(quota))).clone()
    }
}

/// When the next request of a kind may be sent.
pub(super) struct Pace {
    state: Mutex<State>,
    /// Requests go in the order in which they came.
    turns: AsyncMutex<()>,
}

impl Pace {
    fn new(quota: Option<f64>) -> Self {
        Pace { state: Mutex::new(State::new(quota, Instant::now())), turns: AsyncMutex::default() }
    }

    /// Waits until a request may be sent. Returns when that was.
    pub(super) async fn turn(&self) -> Instant {
        let _turn = self.turns.lock().await;
        loop {
            let (now, jitter) = (Instant::now(), rand::rng().random_range(0.5..1.5));
            let wait = self.state().reserve(now, jitter);
            if wait.is_zero() {
                return now;
            }
            tokio::time::sleep(wait).await;
        }
    }

    /// Notes that a request was taken.
    pub(super) fn taken(&self) {
        self.state().taken(Instant::now());
    }

    /// Notes that a request was throttled. Returns whether that is the first that was.
    pub(super) fn throttled(&self, sent: Instant) -> bool {
        self.state().throttled(sent, Instant::now())
    }

    /// Whether nothing was taken for so long, nor since a moment: patience is with the service, and not with one request.
    pub(super) fn stands_still(&self, since: Instant, limit: Duration) -> bool {
        self.state().last_taken.map_or(since, |taken| taken.max(since)).elapsed() >= limit
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct State {
    /// Requests a second; nothing while every one was taken.
    rate: Option<f64>,
    /// What the rate never exceeds.
    quota: Option<f64>,
    /// So many may go at once after a silence.
    burst: f64,
    /// The rate at which the service throttled last, and when.
    ceiling: f64,
    lowered: Option<Instant>,
    /// Whether that is a guess, because it was not asked for a whole [`WINDOW`] before.
    is_guess: bool,
    begun: Instant,
    /// When the next request may be sent.
    next: Instant,
    /// When requests were taken, in the last [`WINDOW`].
    recent: VecDeque<Instant>,
    last_taken: Option<Instant>,
}

impl State {
    fn new(quota: Option<f64>, now: Instant) -> Self {
        State {
            rate: quota,
            quota,
            burst: quota.unwrap_or(1.0),
            ceiling: f64::INFINITY,
            lowered: None,
            is_guess: false,
            begun: now,
            next: now,
            recent: VecDeque::new(),
            last_taken: None,
        }
    }

    /// How long the next request has to wait; none if it may be sent, and then the one after it has to. `jitter`, which is 1
    /// in the middle, keeps several programs from asking in step.
    fn reserve(&mut self, now: Instant, jitter: f64) -> Duration {
        let Some(rate) = self.rate else { return Duration::ZERO };
        let wait = self.next.saturating_duration_since(now);
        if wait.is_zero() {
            let saved = Duration::from_secs_f64((self.burst - 1.0) / rate);
            let earliest = now.checked_sub(saved).map_or(now, |earliest| earliest.max(self.next));
            self.next = earliest + Duration::from_secs_f64(jitter / rate);
        }
        wait
    }

    fn taken(&mut self, now: Instant) {
        self.last_taken = Some(now);
        self.recent.push_back(now);
        let recently = self.recently(now);
        let (Some(_), Some(lowered)) = (self.rate, self.lowered) else { return };
        let since = now.saturating_duration_since(lowered).as_secs_f64();
        let until_ceiling = (self.ceiling * (1.0 - BETA) / GROWTH).cbrt();
        let grown = match self.is_guess {
            true => self.ceiling * BETA * (since / DOUBLES.as_secs_f64()).exp2(),
            false => GROWTH.mul_add((since - until_ceiling).powi(3), self.ceiling),
        };
        // Not for having been silent.
        let faster = if self.is_guess { 4.0 } else { 2.0 };
        let most = self.ceiling.max(faster * recently).min(self.quota.unwrap_or(f64::INFINITY));
        self.rate = Some(grown.min(most).max(SLOWEST));
    }

    fn throttled(&mut self, sent: Instant, now: Instant) -> bool {
        if self.lowered.is_some_and(|lowered| sent < lowered) {
            return false;
        }
        let is_first = self.lowered.is_none();
        self.is_guess = is_first && now.saturating_duration_since(self.begun) < WINDOW;
        let least = if self.is_guess { GUESS } else { 1.0 };
        self.ceiling = self.rate.unwrap_or(f64::INFINITY).min(self.recently(now).max(least));
        let rate = (self.ceiling * BETA).max(SLOWEST);
        (self.rate, self.lowered, self.burst) = (Some(rate), Some(now), 1.0);
        self.next = self.next.max(now + Duration::from_secs_f64(1.0 / rate));
        is_first
    }

    /// How many requests a second were taken lately.
    fn recently(&mut self, now: Instant) -> f64 {
        while self.recent.front().is_some_and(|taken| now.saturating_duration_since(*taken) > WINDOW) {
            self.recent.pop_front();
        }
        self.recent.len() as f64 / WINDOW.as_secs_f64()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::Instant;

    use super::{SLOWEST, State};

    /// A service with a bucket of a second's requests, of which so many are left, asked from 16 places that wait 40 ms for an
    /// answer.
    fn seconds_for(requests: usize, rate: f64, quota: Option<f64>, left: f64) -> (f64, usize) {
        let start = Instant::now();
        let mut state = State::new(quota, start);
        let (mut left, mut filled) = (left, start);
        let mut places = [start; 16];
        let (mut taken, mut refused, mut now) = (0, 0, start);
        while taken < requests {
            // Whoever is free first is the next in the queue.
            places.sort();
            now = now.max(places[0]);
            let jitter = if (taken + refused) % 2 == 0 { 0.6 } else { 1.4 };
            let wait = state.reserve(now, jitter);
            if !wait.is_zero() {
                now += wait;
                continue;
            }
            left = (left + (now - filled).as_secs_f64() * rate).min(rate);
            filled = now;
            places[0] = now + Duration::from_millis(40);
            if left >= 1.0 {
                left -= 1.0;
                taken += 1;
                state.taken(now);
            } else {
                refused += 1;
                state.throttled(now, now);
            }
        }
        ((now - start).as_secs_f64(), refused)
    }

    #[test]
    fn a_rate_that_is_not_known_is_found_and_used() {
        for rate in [5.0, 20.0, 50.0, 200.0] {
            for requests in [300, 1500, 5000] {
                let (took, refused) = seconds_for(requests, rate, None, rate);
                let ideal = requests as f64 / rate;
                assert!(took <= ideal * 1.25 + 1.0, "{requests} at {rate}: {took} s, {ideal} at best");
                assert!(refused * 5 <= requests, "{requests} at {rate}: {refused} refused");
            }
        }
    }

    /// What went before, of this program or of another, used up what the service takes at once.
    #[test]
    fn a_rate_is_found_too_where_little_was_left_of_it() {
        for (rate, slack) in [(5.0, 4.0), (20.0, 1.5), (50.0, 1.5), (200.0, 1.5)] {
            for (seconds, left) in [(2.0, 0.0), (2.0, 3.0), (5.0, 0.0), (20.0, 1.0)] {
                let requests = (rate * seconds) as usize;
                let (took, refused) = seconds_for(requests, rate, None, left);
                assert!(took <= seconds * 1.2 + slack, "{requests} at {rate}: {took} s, {seconds} at best");
                assert!(refused * 5 <= requests, "{requests} at {rate}: {refused} refused");
            }
        }
    }

    #[test]
    fn who_is_not_throttled_is_not_slowed_down() {
        let (took, refused) = seconds_for(2000, 1e6, None, 1e6);
        assert!(took < 2000.0 / 16.0 * 0.041 && refused == 0, "{took} s");
    }

    #[test]
    fn a_quota_that_is_known_is_kept_from_the_start() {
        let (took, refused) = seconds_for(300, 30.0, Some(30.0), 30.0);
        assert!(took <= 10.5 && refused <= 2, "{took} s, {refused} refused");
    }

    /// All that was on its way when the rate was lowered says the same thing once.
    #[test]
    fn what_was_sent_before_does_not_lower_the_rate_again() {
        let start = Instant::now();
        let mut state = State::new(None, start);
        for _ in 0..100 {
            state.taken(start);
        }
        assert!(state.throttled(start, start + Duration::from_millis(40)), "the first");
        let rate = state.rate;
        assert_eq!(rate, Some(70.0));
        for _ in 0..15 {
            assert!(!state.throttled(start, start + Duration::from_millis(41)));
        }
        assert_eq!(state.rate, rate);
        let mut later = start;
        for _ in 0..50 {
            later += Duration::from_secs(5);
            state.throttled(later, later);
        }
        assert_eq!(state.rate, Some(SLOWEST));
    }
}
