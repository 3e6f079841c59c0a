//! Runs a plan. The only function that writes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex as SyncMutex};

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use provision_core::call::{Call, Effect, Found, SqlCall};
use provision_core::edge::{CloudError, CloudErrorKind, Execute, Observe, Subject};
use provision_core::facts::WarehouseId;
use provision_core::plan::Plan;

mod interrupt;
mod judge;
mod report;
mod schedule;
mod turns;

pub use interrupt::Interrupt;
pub use report::{Event, EventListener, Failure, Report, Skip};

use self::judge::Judge;
use self::schedule::{Outcome, Pending, Progress, Schedule};
use self::turns::{Begun, Turn, Turns};
use crate::retry::{Attempt, RetryPolicy};

/// Steps of one service that run at once: enough to hide latency, and few enough that what is said to be running is. What
/// waits for one service keeps nothing of another's waiting.
const STEPS_AT_ONCE: usize = 32;

/// Carries out the plan: each step as soon as what it depends on is done. A failed step skips only
/// what depends on it.
pub async fn run<E: Execute + Observe>(
    plan: &Plan,
    cloud: Arc<E>,
    listener: EventListener,
    interrupt: Interrupt,
    policy: RetryPolicy,
) -> Report {
    let events: Arc<SyncMutex<Vec<Event>>> = Arc::default();
    let record = Arc::clone(&events);
    let runner = Arc::new(Runner {
        judge: Judge::new(&cloud, plan),
        cloud,
        emit: Arc::new(move |event: &Event| {
            record.lock().expect("no panic while recording").push(event.clone());
            listener(event);
        }),
        interrupt: interrupt.clone(),
        policy,
        places: plan.calls().map(|call| (call.service(), Semaphore::new(STEPS_AT_ONCE))).collect(),
        warehouses: warehouses_of(plan),
    });
    let go_on = |pending: Pending, progress: Progress| {
        let runner = Arc::clone(&runner);
        async move {
            let outcome = runner.step(&pending, &progress).await;
            (pending, outcome)
        }
    };
    Schedule::of(plan).carry_out(&runner.emit, &interrupt, go_on).await;
    if interrupt.raised() {
        (runner.emit)(&Event::Interrupted);
    }
    let events = events.lock().expect("no panic while recording");
    Report::of(&plan.digest, events.iter())
}

fn warehouses_of(plan: &Plan) -> BTreeMap<WarehouseId, Turns> {
    plan.calls().filter_map(Call::warehouse).map(|id| (id.clone(), Turns::default())).collect()
}

/// Carries out single steps and reports on them.
struct Runner<E> {
    cloud: Arc<E>,
    emit: EventListener,
    interrupt: Interrupt,
    policy: RetryPolicy,
    /// By service.
    places: BTreeMap<&'static str, Semaphore>,
    warehouses: BTreeMap<WarehouseId, Turns>,
    judge: Judge<E>,
}

/// Who has done what a call was to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Us,
    /// It was there already, just as the call makes it.
    AnotherRun,
}

/// Why a call was not done.
enum Stop {
    Failed(CloudError),
    Interrupted,
}

impl<E: Execute + Observe> Runner<E> {
    /// Carries a step out, or so many of its phases as do without what others are still to do.
    async fn step(&self, pending: &Pending, progress: &Progress) -> Outcome {
        let Pending { step, begun, next } = pending;
        let address = step.address.clone();
        // A turn at a warehouse may take long: it is waited for without a place, and then each call takes one.
        let takes_turns = step.calls().any(|call| call.warehouse().is_some());
        let first = step.phases.iter().skip(*next).flatten().next();
        let _place = match first.filter(|_| !takes_turns) {
            Some(first) => Some(self.place(first).await),
            None => None,
        };
        if !takes_turns {
            self.begin(begun);
        }
        let mut by_another_run = false;
        for (number, phase) in step.phases.iter().enumerate().skip(*next) {
            if number > *next && step.needs.values().any(|need| need.without == number) {
                return Outcome::Paused { next: number };
            }
            let calls = phase.iter().map(|call| self.call(call, begun, takes_turns));
            let answers = futures::future::join_all(calls).await;
            by_another_run |= answers.iter().any(|answer| matches!(answer, Ok(By::AnotherRun)));
            match worst(answers) {
                // Nobody listens any more where nobody waits.
                None => drop(progress.send((address.clone(), number + 1))),
                Some(Stop::Failed(error)) => {
                    let hint = error.hint.clone();
                    (self.emit)(&Event::Failed { address, error: error.to_string(), hint });
                    return Outcome::Failed;
                }
                Some(Stop::Interrupted) => {
                    (self.emit)(&begun.interrupted());
                    return Outcome::Interrupted;
                }
            }
        }
        let milliseconds = begun.at.get().copied().map_or(0, milliseconds_since);
        (self.emit)(&Event::Done { address, action: step.action, milliseconds, by_another_run });
        Outcome::Done
    }

    /// Waits for a place among what its service does at once.
    async fn place(&self, call: &Call) -> SemaphorePermit<'_> {
        self.places[call.service()].acquire().await.expect("never closed")
    }

    /// Says that a step begins, once.
    fn begin(&self, begun: &Begun) {
        if begun.at.set(Instant::now()).is_ok() {
            (self.emit)(&Event::Started { address: begun.address.clone(), action: begun.action });
        }
    }

    /// Sends one call once: what changes a warehouse in its turn there, a transaction with others that wait for theirs.
    async fn send(&self, call: &Call, begun: &Arc<Begun>, has_place: bool, alone: bool) -> Turn {
        let send = async |call: &Call, begun: &[Arc<Begun>]| {
            let _place = match has_place {
                true => None,
                false => Some(self.place(call).await),
            };
            begun.iter().for_each(|one| self.begin(one));
            self.cloud.execute(call).await
        };
        let own = std::slice::from_ref(begun);
        match (call, call.warehouse().map(|warehouse| &self.warehouses[warehouse])) {
            (Call::Sql(sql), Some(turns)) => {
                let send = async |call: SqlCall, begun: Vec<Arc<Begun>>| {
                    if let Some(error) = turns.given_up(self.policy.limit) {
                        begun.iter().for_each(|one| self.begin(one));
                        return Err(error);
                    }
                    let answer = send(&Call::Sql(call), &begun).await;
                    turns.note(&begun, &answer);
                    answer
                };
                match alone {
                    true => turns.alone(&self.interrupt, || send(sql.clone(), own.to_vec())).await,
                    false => turns.together(sql, begun, &self.interrupt, send).await,
                }
            }
            (_, Some(turns)) => turns.alone(&self.interrupt, || send(call, own)).await,
            (_, None) => send(call, own).await.into(),
        }
    }

    /// Sends one call until it is done, fails for good, or the retry policy or the person gives up.
    async fn call(&self, call: &Call, begun: &Arc<Begun>, takes_turns: bool) -> Result<By, Stop> {
        let effect = call.effect();
        let mut attempt = Attempt::default();
        let mut first_failure = None;
        let mut alone = false;
        loop {
            if self.interrupt.raised() {
                return Err(Stop::Interrupted);
            }
            // Sent blindly, it would be refused because of itself, or make a second one.
            if let (Some(subject), Effect::Creates) = (attempt.lost_answer(), effect) {
                match self.judge.look(call).await {
                    Some(Found::Made) => return Ok(By::Us),
                    Some(Found::Other) => return Err(Stop::Failed(not_as_wanted(subject.clone()))),
                    Some(Found::Nothing) | None => {}
                }
            }
            let sent = Instant::now();
            let turn = self.send(call, begun, !takes_turns, alone).await;
            if !matches!(turn, Turn::Interrupted) {
                (self.emit)(&Event::Called {
                    address: begun.address.clone(),
                    service: call.service(),
                    operation: call.operation(),
                    milliseconds: milliseconds_since(sent),
                });
            }
            let error = match turn {
                Turn::Done => return Ok(By::Us),
                Turn::Interrupted => return Err(Stop::Interrupted),
                // Whichever of them is to blame is found by sending each alone.
                Turn::FailedTogether(error) if !error.kind.is_retryable() => {
                    alone = true;
                    continue;
                }
                Turn::Failed(error) | Turn::FailedTogether(error) => error,
            };
            // An earlier try whose answer was lost, or another run of the same plan.
            let is_there = error.kind == CloudErrorKind::Conflict;
            let Err(error) = self.judge.refused(call, error).await else {
                let is_ours = attempt.lost_answer().is_some() || effect != Effect::Creates;
                return Ok(if is_ours { By::Us } else { By::AnotherRun });
            };
            let is_unshown = is_there && error.kind == CloudErrorKind::NotYet;
            alone = true;
            let waited = first_failure.get_or_insert_with(Instant::now).elapsed();
            let unseen = self.judge.unseen(call, &error).await;
            let limit = if unseen.is_some() || is_unshown { self.policy.unseen } else { self.policy.limit };
            let policy = RetryPolicy { limit, ..self.policy };
            let Some(pause) = attempt.failed(&error, effect, waited, &policy) else {
                let hint = unseen.map(|named| named.hint());
                return Err(Stop::Failed(CloudError { hint: hint.or(error.hint.clone()), ..error }));
            };
            (self.emit)(&Event::Waiting {
                address: begun.address.clone(),
                because: error.to_string(),
                waited_seconds: waited.as_secs(),
                limit_seconds: limit.as_secs(),
            });
            let mut interrupt = self.interrupt.clone();
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = interrupt.wait() => return Err(Stop::Interrupted),
            }
        }
    }
}

/// What is there is not what the call makes, so that no earlier try of it can have made it.
fn not_as_wanted(subject: Subject) -> CloudError {
    let message = "an answer was lost, and what is there now under that name is not what was to be made";
    CloudError {
        subject,
        kind: CloudErrorKind::Conflict,
        code: None,
        message: message.to_owned(),
        request_id: None,
        hint: Some("plan again: it tells whose it is".to_owned()),
    }
}

/// A failure says more than an interruption.
fn worst(answers: Vec<Result<By, Stop>>) -> Option<Stop> {
    answers.into_iter().filter_map(Result::err).max_by_key(|stop| matches!(stop, Stop::Failed(_)))
}

fn milliseconds_since(start: Instant) -> u64 {
    u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX)
}
