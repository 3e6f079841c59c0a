//! Runs probes, each once, when the first of its beliefs is asked for.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use tokio::runtime::Runtime;

use crate::account::{Account, PREFIX, Place};
use crate::checks::{Checks, Outcome, Outcomes};
use crate::probes::{self, Probe};
use crate::sweep::{self, Swept};

/// What a probe came to.
pub struct Ran {
    outcomes: Outcomes,
    /// Why it ended before its end.
    ended: Option<String>,
    /// What it leaves.
    pub left: Vec<String>,
}

impl Ran {
    /// What came of a belief.
    pub fn outcome(&self, id: &str) -> Outcome {
        match (self.outcomes.get(id), &self.ended) {
            (Some(outcome), _) => outcome.clone(),
            (None, Some(why)) => Outcome::NotReachable(format!("its probe ended before: {why}")),
            (None, None) => Outcome::NotReachable("its probe did not come to it here".to_owned()),
        }
    }

    /// The beliefs that the probe said something of.
    pub fn ids(&self) -> impl Iterator<Item = &String> {
        self.outcomes.keys()
    }
}

/// The probes in the sandbox, or on a real account.
pub struct Suite {
    place: Place,
    runtime: Runtime,
    real: OnceLock<Result<Arc<Account>, String>>,
    ran: BTreeMap<&'static str, OnceLock<Result<Ran, String>>>,
    /// On a real account one probe runs at a time.
    turn: Mutex<()>,
}

impl Suite {
    pub fn new(place: Place) -> Self {
        let ran = probes::ALL.iter().map(|probe| (probe.name, OnceLock::new())).collect();
        let runtime = Runtime::new().expect("a runtime");
        Suite { place, runtime, real: OnceLock::new(), ran, turn: Mutex::new(()) }
    }

    /// What a probe came to, which is run at its first turn.
    ///
    /// # Errors
    /// The account cannot be used.
    pub fn ran(&self, name: &str) -> Result<&Ran, String> {
        let probe = probes::ALL.iter().find(|probe| probe.name == name);
        let probe = probe.ok_or_else(|| format!("there is no probe {name}"))?;
        self.ran[probe.name].get_or_init(|| self.run(probe)).as_ref().map_err(Clone::clone)
    }

    /// The probes that were run, by name.
    pub fn all_that_ran(&self) -> impl Iterator<Item = (&'static str, &Ran)> {
        self.ran.iter().filter_map(|(name, ran)| Some((*name, ran.get()?.as_ref().ok()?)))
    }

    /// The real account, cleaned of what an earlier run left.
    ///
    /// # Errors
    /// The environment names none, or another than the credentials'.
    pub fn real_account(&self) -> Result<Arc<Account>, String> {
        let find = || {
            let account = self.runtime.block_on(Account::named_by_the_environment())?;
            eprintln!("{}", before(&account));
            told(&self.runtime.block_on(sweep::sweep(&account, true)));
            Ok(account)
        };
        self.real.get_or_init(find).clone()
    }

    fn run(&self, probe: &Probe) -> Result<Ran, String> {
        if self.place == Place::Sandbox {
            // The databases take seconds to start.
            let in_databases = probe.name.starts_with("sql_");
            return Ok(self.runtime.block_on(async {
                let account = Account::sandbox_of_its_own().await;
                let before = account.inventory(in_databases).await;
                let mut ran = run(&account, probe, Duration::ZERO).await;
                let after = account.inventory(in_databases).await;
                let more = after.into_iter().filter(|(name, what)| before.get(name) != Some(what));
                ran.left.extend(more.map(|(name, _)| name));
                ran
            }));
        }
        let _turn = self.turn.lock().map_err(|_| "an earlier probe failed badly".to_owned())?;
        let account = self.real_account()?;
        let identities =
            ["iam_", "identities", "simulation", "sts"].iter().any(|start| probe.name.starts_with(start));
        let pace = if identities { account.pace() } else { Duration::ZERO };
        Ok(self.runtime.block_on(run(&account, probe, pace)))
    }
}

async fn run(account: &Arc<Account>, probe: &Probe, pace: Duration) -> Ran {
    let checks = Checks::new(account.place, pace);
    let ended = tokio::spawn((probe.start)(Arc::clone(account), checks.clone())).await.err();
    let swept = sweep::sweep(account, false).await;
    let ended = ended.map(|error| match error.try_into_panic().map(|panic| panic.downcast::<String>()) {
        Ok(Ok(said)) => *said,
        _ => "it panicked".to_owned(),
    });
    Ran { outcomes: checks.outcomes(), ended, left: swept.left }
}

/// What a person should know before anything is made.
fn before(account: &Account) -> String {
    let warehouses = account.databases.iter().map(|database| format!("{:?}", database.warehouse));
    format!(
        "account {} in {}, {}: about 20 minutes. What it costs is in docs/evidence.md: about 1 USD on Serverless, \
         and next to nothing on a cluster that runs anyway. Everything is named {PREFIX}… and removed; Ctrl-C stops it, \
         and `cargo test --test real -- --ignored cleanup` removes the rest",
        account.id,
        account.region(),
        warehouses.collect::<Vec<_>>().join(" and "),
    )
}

/// Says what an earlier run had left.
fn told(swept: &Swept) {
    for what in &swept.removed {
        eprintln!("removed, left by an earlier run: {what}");
    }
    for what in &swept.left {
        eprintln!("still there: {what}");
    }
}
