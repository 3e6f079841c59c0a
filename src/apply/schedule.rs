//! Which step goes on when: as soon as what it needs of others is done.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, OnceLock};

use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::interrupt::Interrupt;
use super::report::{Event, EventListener};
use super::turns::Begun;
use provision_core::address::Address;
use provision_core::plan::{Plan, Step};

/// A step that is still to do, at least from one phase on.
pub(super) struct Pending {
    pub(super) step: Step,
    pub(super) begun: Arc<Begun>,
    /// The phase with which it goes on.
    pub(super) next: usize,
}

/// How far a step came when it was let go on.
pub(super) enum Outcome {
    Done,
    /// What comes now needs something that may not be done yet.
    Paused {
        next: usize,
    },
    Failed,
    Interrupted,
}

/// Is told how many phases of which step are done.
pub(super) type Progress = mpsc::UnboundedSender<(Address, usize)>;

/// The steps that are not done, and how far each is.
pub(super) struct Schedule {
    waiting: BTreeMap<Address, Pending>,
    /// What can go on.
    ready: Vec<Pending>,
    /// How many phases are done of each step that is not done whole.
    phases: BTreeMap<Address, usize>,
    /// What failed, or was skipped because of that.
    failed: BTreeSet<Address>,
    dependants: BTreeMap<Address, Vec<Address>>,
}

/// What there is to be done with a step that waits.
enum Verdict {
    Wait,
    Go,
    Skip { because_of: Address },
}

impl Schedule {
    pub(super) fn of(plan: &Plan) -> Self {
        let mut waiting = BTreeMap::new();
        let mut dependants: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for step in plan.steps().filter(|step| step.action.is_change()) {
            for at in &step.depends_on {
                dependants.entry(at.clone()).or_default().push(step.address.clone());
            }
            let begun =
                Begun { address: step.address.clone(), action: step.action, at: OnceLock::new() }.into();
            waiting.insert(step.address.clone(), Pending { step: step.clone(), begun, next: 0 });
        }
        let phases = waiting.keys().map(|address| (address.clone(), 0)).collect();
        Schedule { waiting, ready: Vec::new(), phases, failed: BTreeSet::new(), dependants }
    }

    /// Lets each step go on as soon as it can. A failed step skips only what depends on it.
    pub(super) async fn carry_out<F>(
        mut self,
        emit: &EventListener,
        interrupt: &Interrupt,
        go_on: impl Fn(Pending, Progress) -> F,
    ) where
        F: Future<Output = (Pending, Outcome)> + Send + 'static,
    {
        let mut running = JoinSet::new();
        let (progress, mut progressed) = mpsc::unbounded_channel();
        self.look_at(self.waiting.keys().cloned().collect(), emit);
        loop {
            if !interrupt.raised() {
                for pending in self.ready.drain(..) {
                    running.spawn(go_on(pending, progress.clone()));
                }
            }
            let finished = tokio::select! {
                // What a step has done is told before its end is, and counts where it fails then.
                biased;
                Some((address, phases)) = progressed.recv() => {
                    // Of what is done whole already nobody waits for a phase.
                    if let Some(done) = self.phases.get_mut(&address) {
                        *done = phases;
                        self.look_at(self.dependants_of(&address), emit);
                    }
                    continue;
                }
                finished = running.join_next() => finished,
            };
            let Some(finished) = finished else { break };
            let (pending, outcome) = finished.expect("a step does not panic");
            let address = pending.step.address.clone();
            let look_at = match outcome {
                Outcome::Done => {
                    self.phases.remove(&address);
                    self.dependants_of(&address)
                }
                Outcome::Failed => {
                    self.failed.insert(address.clone());
                    self.dependants_of(&address)
                }
                Outcome::Paused { next } => {
                    self.waiting.insert(address.clone(), Pending { next, ..pending });
                    vec![address]
                }
                Outcome::Interrupted => Vec::new(),
            };
            self.look_at(look_at, emit);
        }
        for pending in self.waiting.into_values().chain(self.ready) {
            emit(&pending.begun.interrupted());
        }
    }

    fn dependants_of(&self, address: &Address) -> Vec<Address> {
        self.dependants.get(address).cloned().unwrap_or_default()
    }

    /// Looks again at steps that may wait, and at those that wait for what is skipped.
    fn look_at(&mut self, addresses: Vec<Address>, emit: &EventListener) {
        let mut queue = VecDeque::from(addresses);
        while let Some(address) = queue.pop_front() {
            match self.waiting.get(&address).map_or(Verdict::Wait, |pending| self.verdict(pending)) {
                Verdict::Wait => {}
                Verdict::Go => self.ready.extend(self.waiting.remove(&address)),
                Verdict::Skip { because_of } => {
                    let skipped = self.waiting.remove(&address);
                    let halfway = skipped.is_some_and(|pending| pending.next > 0);
                    let because = match halfway {
                        true => format!("{because_of} was not done, so this is done halfway"),
                        false => format!("{because_of} was not done"),
                    };
                    emit(&Event::Skipped { address: address.clone(), because });
                    queue.extend(self.dependants_of(&address));
                    self.failed.insert(address);
                }
            }
        }
    }

    fn verdict(&self, pending: &Pending) -> Verdict {
        let mut verdict = Verdict::Go;
        for at in &pending.step.depends_on {
            let Some(done) = self.phases.get(at) else { continue };
            let need = pending.step.needs.get(at).copied().unwrap_or_default();
            let last = pending.step.phases.len().saturating_sub(1);
            if self.failed.contains(at) && need.holds_back(last.max(pending.next), *done) {
                return Verdict::Skip { because_of: at.clone() };
            }
            if need.holds_back(pending.next, *done) {
                verdict = Verdict::Wait;
            }
        }
        verdict
    }
}
