//! Turns at a warehouse.
//!
//! Transactions in one warehouse run one after another, because Redshift refuses concurrent changes of its catalogs (Redshift
//! Database Developer Guide, "Serializable isolation"). Those that wait when the turn comes go together as one, which takes as
//! long as one: a fleet of users on a warehouse would wait for each other otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex as SyncMutex, MutexGuard, OnceLock};
use std::time::Duration;

use tokio::sync::{Mutex, oneshot};
use tokio::time::Instant;

use super::interrupt::Interrupt;
use super::report::Event;
use provision_core::address::Address;
use provision_core::call::SqlCall;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::plan::Action;

/// A step that may have begun, and when.
pub(super) struct Begun {
    pub(super) address: Address,
    pub(super) action: Action,
    pub(super) at: OnceLock<Instant>,
}

impl Begun {
    /// That the person does not want it to go on.
    pub(super) fn interrupted(&self) -> Event {
        let because = if self.at.get().is_some() { "interrupted halfway" } else { "interrupted" };
        Event::Skipped { address: self.address.clone(), because: because.to_owned() }
    }
}

/// What came of a transaction's turn.
#[derive(Clone)]
pub(super) enum Turn {
    Done,
    Interrupted,
    /// It was alone, and this is its own.
    Failed(CloudError),
    /// It went with others, and of none anything was done, unless the answer was lost.
    FailedTogether(CloudError),
}

impl From<Result<(), CloudError>> for Turn {
    fn from(answer: Result<(), CloudError>) -> Self {
        answer.map_or_else(Turn::Failed, |()| Turn::Done)
    }
}

/// The turns at one warehouse.
#[derive(Default)]
pub(super) struct Turns {
    turn: Mutex<()>,
    /// By number, in the order in which they came.
    waiting: SyncMutex<BTreeMap<u64, Waiting>>,
    silence: SyncMutex<Option<Silence>>,
}

/// A warehouse that has answered nothing for a while.
struct Silence {
    since: Instant,
    /// Whose transactions got no answer although nothing went with them: one alone may be to blame itself, such as for a
    /// lock that somebody holds on what it needs.
    alone: BTreeSet<Address>,
    last: CloudError,
}

/// A transaction that waits for its turn.
struct Waiting {
    call: SqlCall,
    begun: Arc<Begun>,
    told: oneshot::Sender<Turn>,
}

impl Turns {
    /// Waits for a turn and sends something by itself.
    pub(super) async fn alone<F>(&self, interrupt: &Interrupt, send: impl FnOnce() -> F) -> Turn
    where
        F: Future<Output = Result<(), CloudError>>,
    {
        let _turn = self.turn.lock().await;
        if interrupt.raised() {
            return Turn::Interrupted;
        }
        send().await.into()
    }

    /// Waits for a turn, its own or that of another transaction which takes this one along, and sends what waits by then. Each
    /// is said to begin before it is sent.
    pub(super) async fn together<F>(
        &self,
        call: &SqlCall,
        begun: &Arc<Begun>,
        interrupt: &Interrupt,
        send: impl FnOnce(SqlCall, Vec<Arc<Begun>>) -> F,
    ) -> Turn
    where
        F: Future<Output = Result<(), CloudError>>,
    {
        let (told, mut answer) = oneshot::channel();
        let number = self.queue(Waiting { call: call.clone(), begun: Arc::clone(begun), told });
        let _turn = tokio::select! {
            biased;
            Ok(turn) = &mut answer => return turn,
            turn = self.turn.lock() => turn,
        };
        // Whoever had the turn before may have taken this one along.
        if let Ok(turn) = answer.try_recv() {
            return turn;
        }
        let together = self.next(number);
        let turn = match interrupt.raised() {
            true => Turn::Interrupted,
            false => {
                let calls: Vec<_> = together.iter().map(|one| &one.call).collect();
                let begun = together.iter().map(|one| Arc::clone(&one.begun)).collect();
                match send(SqlCall::together(&calls), begun).await {
                    Err(error) if calls.len() > 1 => Turn::FailedTogether(error),
                    answer => answer.into(),
                }
            }
        };
        for one in together {
            // The one that had the turn does not listen.
            drop(one.told.send(turn.clone()));
        }
        turn
    }

    /// Notes what the warehouse answered to these, if it did.
    pub(super) fn note(&self, begun: &[Arc<Begun>], answer: &Result<(), CloudError>) {
        let mut silence = self.silence.lock().expect("no panic while noting");
        match answer {
            Err(error) if error.kind == CloudErrorKind::Unavailable => {
                let silence = silence.get_or_insert_with(|| Silence {
                    since: Instant::now(),
                    alone: BTreeSet::new(),
                    last: error.clone(),
                });
                silence.last = error.clone();
                silence.alone.extend(match begun {
                    [alone] => Some(alone.address.clone()),
                    _ => None,
                });
            }
            _ => *silence = None,
        }
    }

    /// Why nothing is sent any more: for so long the warehouse has answered nothing, whoever asked. Each would wait as long
    /// again, one after another.
    pub(super) fn given_up(&self, limit: Duration) -> Option<CloudError> {
        let silence = self.silence.lock().expect("no panic while noting");
        let Silence { since, alone, last } = silence.as_ref()?;
        let seconds = since.elapsed().as_secs();
        (alone.len() > 1 && since.elapsed() >= limit).then(|| CloudError {
            kind: CloudErrorKind::Permanent,
            message: format!("not sent, as nothing was answered for {seconds} s: {}", last.message),
            ..last.clone()
        })
    }

    fn queue(&self, one: Waiting) -> u64 {
        let mut waiting = self.waiting();
        let number = waiting.last_key_value().map_or(0, |(last, _)| last + 1);
        waiting.insert(number, one);
        number
    }

    /// The transaction of this number, and what goes with it, as far as one transaction has room.
    fn next(&self, number: u64) -> Vec<Waiting> {
        let mut waiting = self.waiting();
        let first = waiting.remove(&number).expect("it waits until it is taken along");
        let mut statements = first.call.statements.len();
        let goes = |_: &u64, one: &mut Waiting| {
            let more = one.call.statements.len();
            let goes = first.call.goes_with(&one.call) && statements + more <= SqlCall::MOST_STATEMENTS;
            statements += if goes { more } else { 0 };
            goes
        };
        let others: Vec<_> = waiting.extract_if(.., goes).map(|(_, one)| one).collect();
        [first].into_iter().chain(others).collect()
    }

    fn waiting(&self) -> MutexGuard<'_, BTreeMap<u64, Waiting>> {
        self.waiting.lock().expect("no panic while waiting")
    }
}
