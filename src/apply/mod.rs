//! Runs a plan. The only function that writes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex as SyncMutex, OnceLock};
use std::time::Instant;

use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;

use provision_core::address::Address;
use provision_core::call::{Call, Effect, Found, Named, SqlCall};
use provision_core::edge::{CloudError, CloudErrorKind, Execute, Observe, Subject};
use provision_core::facts::{Wanted, WarehouseId};
use provision_core::plan::{Plan, Step};

mod interrupt;
mod report;
mod turns;

pub use interrupt::Interrupt;
pub use report::{Event, EventListener, Failure, Report, Skip};

use self::turns::{Begun, Turn, Turns};
use crate::retry::{Attempt, RetryPolicy};

/// Steps that run at once: enough to hide latency, and few enough that what is said to be running is.
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
        permits: Semaphore::new(STEPS_AT_ONCE),
        warehouses: warehouses_of(plan),
        made: plan.steps().flat_map(|step| step.phases.iter().flatten()).filter_map(Call::makes).collect(),
    });
    Schedule::of(plan).carry_out(&runner).await;
    if interrupt.raised() {
        (runner.emit)(&Event::Interrupted);
    }
    let events = events.lock().expect("no panic while recording");
    Report::of(&plan.digest, events.iter())
}

fn warehouses_of(plan: &Plan) -> BTreeMap<WarehouseId, Turns> {
    let calls = plan.steps().flat_map(|step| step.phases.iter().flatten());
    calls.filter_map(Call::warehouse).map(|id| (id.clone(), Turns::default())).collect()
}

/// The steps that are still to do, with what each still waits for.
struct Schedule {
    waiting: BTreeMap<Address, (Step, BTreeSet<Address>)>,
}

enum Outcome {
    Done,
    Failed,
    Interrupted,
}

impl Schedule {
    fn of(plan: &Plan) -> Self {
        let steps = plan.steps().filter(|step| step.action.is_change());
        let mut waiting: BTreeMap<_, _> =
            steps.map(|step| (step.address.clone(), (step.clone(), step.depends_on.clone()))).collect();
        let pending: BTreeSet<Address> = waiting.keys().cloned().collect();
        for (step, requires) in waiting.values_mut() {
            requires.retain(|address| pending.contains(address) && step.enough.get(address) != Some(&0));
        }
        Schedule { waiting }
    }

    async fn carry_out<E: Execute + Observe>(mut self, runner: &Arc<Runner<E>>) {
        let mut running = JoinSet::new();
        let (progress, mut progressed) = mpsc::unbounded_channel();
        loop {
            if !runner.interrupt.raised() {
                for step in self.take_ready() {
                    let (runner, progress) = (Arc::clone(runner), progress.clone());
                    running.spawn(async move {
                        let outcome = runner.step(&step, &progress).await;
                        (step.address, outcome)
                    });
                }
            }
            let finished = tokio::select! {
                finished = running.join_next() => finished,
                Some((address, phases)) = progressed.recv() => {
                    self.advance(&address, phases);
                    continue;
                }
            };
            let Some(finished) = finished else { break };
            let (address, outcome) = finished.expect("a step does not panic");
            match outcome {
                Outcome::Done => self.release(&address),
                Outcome::Failed => self.skip_dependants(&address, &runner.emit),
                Outcome::Interrupted => {}
            }
        }
        for address in self.waiting.into_keys() {
            (runner.emit)(&Event::Skipped { address, because: "interrupted".to_owned() });
        }
    }

    fn take_ready(&mut self) -> Vec<Step> {
        let ready: Vec<_> = self.waiting.extract_if(.., |_, (_, requires)| requires.is_empty()).collect();
        ready.into_iter().map(|(_, (step, _))| step).collect()
    }

    fn release(&mut self, done: &Address) {
        for (_, requires) in self.waiting.values_mut() {
            requires.remove(done);
        }
    }

    /// So many phases of a step are done, which is enough for some that wait for it.
    fn advance(&mut self, at: &Address, phases: usize) {
        for (step, requires) in self.waiting.values_mut() {
            if step.enough.get(at).is_some_and(|enough| *enough <= phases) {
                requires.remove(at);
            }
        }
    }

    fn skip_dependants(&mut self, failed: &Address, emit: &EventListener) {
        let mut causes = vec![failed.clone()];
        while let Some(cause) = causes.pop() {
            let dependants = self.waiting.extract_if(.., |_, (_, requires)| requires.contains(&cause));
            for (address, _) in dependants.collect::<Vec<_>>() {
                let because = format!("{cause} was not done");
                emit(&Event::Skipped { address: address.clone(), because });
                causes.push(address);
            }
        }
    }
}

/// Carries out single steps and reports on them.
struct Runner<E> {
    cloud: Arc<E>,
    emit: EventListener,
    interrupt: Interrupt,
    policy: RetryPolicy,
    permits: Semaphore,
    warehouses: BTreeMap<WarehouseId, Turns>,
    /// What the plan makes: it may not be known everywhere for a while.
    made: BTreeSet<Named>,
}

/// Is told how many phases of which step are done.
type Progress = mpsc::UnboundedSender<(Address, usize)>;

/// Why a call was not done.
enum Stop {
    Failed(CloudError),
    Interrupted,
}

impl<E: Execute + Observe> Runner<E> {
    async fn step(&self, step: &Step, progress: &Progress) -> Outcome {
        let (address, action) = (step.address.clone(), step.action);
        let begun = Arc::new(Begun { address: address.clone(), action, at: OnceLock::new() });
        // A turn at a warehouse may take long: it is waited for without a place, and then each call takes one.
        let takes_turns = step.phases.iter().flatten().any(|call| call.warehouse().is_some());
        let _place = match takes_turns {
            true => None,
            false => {
                let place = self.permits.acquire().await.expect("never closed");
                self.begin(&begun);
                Some(place)
            }
        };
        for (number, phase) in step.phases.iter().enumerate() {
            let calls = phase.iter().map(|call| self.call(call, &begun, takes_turns));
            let answers = futures::future::join_all(calls).await;
            match worst(answers) {
                // Nobody listens any more where nobody waits.
                None => drop(progress.send((address.clone(), number + 1))),
                Some(Stop::Failed(error)) => {
                    let hint = error.hint.clone();
                    (self.emit)(&Event::Failed { address, error: error.to_string(), hint });
                    return Outcome::Failed;
                }
                Some(Stop::Interrupted) => {
                    let because =
                        if begun.at.get().is_some() { "interrupted halfway" } else { "interrupted" };
                    (self.emit)(&Event::Skipped { address, because: because.to_owned() });
                    return Outcome::Interrupted;
                }
            }
        }
        let milliseconds = begun.at.get().copied().map_or(0, milliseconds_since);
        (self.emit)(&Event::Done { address, action: step.action, milliseconds });
        Outcome::Done
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
                false => Some(self.permits.acquire().await.expect("never closed")),
            };
            begun.iter().for_each(|one| self.begin(one));
            self.cloud.execute(call).await
        };
        let own = std::slice::from_ref(begun);
        match (call, call.warehouse().map(|warehouse| &self.warehouses[warehouse])) {
            (Call::Sql(call), Some(turns)) if !alone => {
                let send = async |call: SqlCall, begun: Vec<Arc<Begun>>| send(&Call::Sql(call), &begun).await;
                turns.together(call, begun, &self.interrupt, send).await
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

    /// Whether a refusal says that the world is already as the call would leave it.
    async fn is_done_already(&self, call: &Call, error: &CloudError, attempt: &Attempt) -> bool {
        match (call.effect(), error.kind) {
            (Effect::Creates, CloudErrorKind::Conflict) if call.is_same_in_every_run() => {
                self.look(call).await == Some(Found::Made)
            }
            (Effect::Removes, CloudErrorKind::NotFound) if attempt.lost_answer().is_some() => true,
            (Effect::Removes, CloudErrorKind::NotFound) => {
                let evidence = call.evidence();
                let seen = self.cloud.observe(&evidence).await;
                seen.is_ok_and(|world| call.is_gone(&world))
            }
            _ => false,
        }
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
    async fn call(&self, call: &Call, begun: &Arc<Begun>, takes_turns: bool) -> Result<(), Stop> {
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
                    Some(Found::Made) => return Ok(()),
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
                Turn::Done => return Ok(()),
                Turn::Interrupted => return Err(Stop::Interrupted),
                // Whichever of them is to blame is found by sending each alone.
                Turn::FailedTogether(error) if !error.kind.is_retryable() => {
                    alone = true;
                    continue;
                }
                Turn::Failed(error) | Turn::FailedTogether(error) => error,
            };
            // An earlier try whose answer was lost, or another run of the same plan.
            if self.is_done_already(call, &error, &attempt).await {
                return Ok(());
            }
            alone = true;
            let waited = first_failure.get_or_insert_with(Instant::now).elapsed();
            let unseen = self.unseen(call, &error).await;
            let limit = if unseen.is_some() { self.policy.unseen } else { self.policy.limit };
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
fn worst(answers: Vec<Result<(), Stop>>) -> Option<Stop> {
    answers.into_iter().filter_map(Result::err).max_by_key(|stop| matches!(stop, Stop::Failed(_)))
}

fn milliseconds_since(start: Instant) -> u64 {
    u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX)
}
