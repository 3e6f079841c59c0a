//! Runs a plan. The only function that writes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex as SyncMutex};

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use provision_core::call::{Call, Effect, Found, IamCall, Named, SqlCall};
use provision_core::edge::{CloudError, CloudErrorKind, Execute, Observe, Subject};
use provision_core::facts::{Wanted, WarehouseId};
use provision_core::plan::Plan;

mod interrupt;
mod report;
mod schedule;
mod turns;

pub use interrupt::Interrupt;
pub use report::{Event, EventListener, Failure, Report, Skip};

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
        cloud,
        emit: Arc::new(move |event: &Event| {
            record.lock().expect("no panic while recording").push(event.clone());
            listener(event);
        }),
        interrupt: interrupt.clone(),
        policy,
        places: calls(plan).map(|call| (call.service(), Semaphore::new(STEPS_AT_ONCE))).collect(),
        warehouses: warehouses_of(plan),
        made: calls(plan).filter_map(Call::makes).collect(),
        detached: calls(plan)
            .filter_map(Call::detaches)
            .map(|(holder, policy)| (holder, policy.to_owned()))
            .collect(),
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

fn calls(plan: &Plan) -> impl Iterator<Item = &Call> {
    plan.steps().flat_map(|step| step.phases.iter().flatten())
}

fn warehouses_of(plan: &Plan) -> BTreeMap<WarehouseId, Turns> {
    calls(plan).filter_map(Call::warehouse).map(|id| (id.clone(), Turns::default())).collect()
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
    /// What the plan makes: it may not be known everywhere for a while.
    made: BTreeSet<Named>,
    /// What it detaches which policies from.
    detached: Vec<(Named, String)>,
}

/// What to do where somebody uses a policy by now that is to be deleted.
const HELD_BY_OTHERS: &str =
    "somebody has attached it since the plan was made: run it again, and the plan tells how to see to what";

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
        let takes_turns = step.phases.iter().flatten().any(|call| call.warehouse().is_some());
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

    /// What is there of what the call makes, after an answer was lost; nothing where that cannot be read.
    async fn look(&self, call: &Call) -> Option<Found> {
        let world = self.cloud.observe(&call.evidence()).await.ok()?;
        Some(call.found(&world))
    }

    /// What a refusal comes to: the world is already as the call would leave it, or the refusal is one.
    async fn refused(&self, call: &Call, error: CloudError) -> Result<(), CloudError> {
        match (call.effect(), error.kind) {
            (Effect::Creates, CloudErrorKind::Conflict) if call.is_same_in_every_run() => {
                match (self.look(call).await, call) {
                    (Some(Found::Made), _) => Ok(()),
                    // It is there, and S3 or IAM does not show it yet: whose it is will be seen.
                    (Some(Found::Nothing), Call::S3(_) | Call::Iam(_)) => {
                        Err(CloudError { kind: CloudErrorKind::NotYet, ..error })
                    }
                    _ => Err(error),
                }
            }
            (Effect::Removes, CloudErrorKind::NotFound) => {
                let evidence = call.evidence();
                let seen = self.cloud.observe(&evidence).await;
                if seen.is_ok_and(|world| call.is_gone(&world)) { Ok(()) } else { Err(error) }
            }
            (Effect::Removes, CloudErrorKind::NotYet) if self.is_held_by_others(call, &error).await => {
                let kind = CloudErrorKind::Conflict;
                Err(CloudError { kind, hint: Some(HELD_BY_OTHERS.to_owned()), ..error })
            }
            _ => Err(error),
        }
    }

    /// Whether what is to be deleted is held by something that this plan does not detach it from: somebody has attached it
    /// since the plan was made, and waiting does not help.
    async fn is_held_by_others(&self, call: &Call, error: &CloudError) -> bool {
        let Call::Iam(IamCall::DeletePolicy { arn }) = call else { return false };
        if error.code.as_deref() != Some("DeleteConflict") {
            return false;
        }
        let mut wanted = Wanted::default();
        wanted.policy(arn);
        let holders = || self.detached.iter().filter(|(_, policy)| policy == arn).map(|(holder, _)| holder);
        holders().for_each(|holder| holder.want(&mut wanted));
        let Ok(world) = self.cloud.observe(&wanted).await else { return false };
        let still = holders().filter(|holder| holder.has_attached(arn, &world)).count();
        let held = world.policies.get(arn).map(|policy| policy.attachments + policy.bounds);
        held.and_then(|held| usize::try_from(held).ok()).is_some_and(|held| held > still)
    }

    /// Something that the call names, that the service does not know, and that is not coming as far as can be seen: this run
    /// does not make it, and it is not there.
    async fn unseen(&self, call: &Call, error: &CloudError) -> Option<Named> {
        if !error.may_be_about_something_new() {
            return None;
        }
        let others: Vec<_> = call.names().into_iter().filter(|named| !named.is_among(&self.made)).collect();
        let mut wanted = Wanted::default();
        others.iter().for_each(|named| named.want(&mut wanted));
        if others.is_empty() {
            return None;
        }
        let world = self.cloud.observe(&wanted).await.ok()?;
        others.into_iter().find(|named| !named.is_in(&world))
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
                match self.look(call).await {
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
            let Err(error) = self.refused(call, error).await else {
                let is_ours = attempt.lost_answer().is_some() || effect != Effect::Creates;
                return Ok(if is_ours { By::Us } else { By::AnotherRun });
            };
            let is_unshown = is_there && error.kind == CloudErrorKind::NotYet;
            alone = true;
            let waited = first_failure.get_or_insert_with(Instant::now).elapsed();
            let unseen = self.unseen(call, &error).await;
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
