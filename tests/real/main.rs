//! What the product and the sandbox believe about AWS and Redshift, asked of the sandbox and, by the same probes, of a
//! real account. Each belief is a test.
//!
//! ```sh
//! cargo test --workspace --test real             # the sandbox
//! cargo test --test real -- --ignored            # the account that the environment names: docs/evidence.md
//! cargo test --test real -- --ignored cleanup    # removes what a run left that was killed
//! ```

#![allow(clippy::unwrap_used, reason = "a test may fail")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the report is for a person")]

mod account;
mod checks;
mod command;
mod database;
mod page;
mod probes;
mod registry;
mod report;
mod run;
mod sweep;
mod usage;

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};

use account::Place;
use checks::Outcome;
use registry::Beliefs;
use report::Report;
use run::Suite;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let beliefs = Arc::new(registry::all());
    let (sandbox, real) = (Arc::new(Suite::new(Place::Sandbox)), Arc::new(Suite::new(Place::Real)));
    let mut trials = of_the_registry(&beliefs);
    trials.extend(of_the_sandbox(&beliefs, &sandbox));
    trials.extend(of_a_real_account(&beliefs, &real));
    trials.extend(command::trials());
    let conclusion = libtest_mimic::run(&arguments, trials);
    match reported(&beliefs, &real) {
        Ok(()) => conclusion.exit_code(),
        Err(error) => {
            eprintln!("the report was not written: {error}");
            ExitCode::FAILURE
        }
    }
}

fn trial(name: String, test: impl FnOnce() -> Result<(), String> + Send + 'static) -> Trial {
    Trial::test(name, move || test().map_err(Failed::from))
}

fn none(complaints: Vec<String>) -> Result<(), String> {
    if complaints.is_empty() { Ok(()) } else { Err(complaints.join("\n")) }
}

/// That the beliefs are as they should be, and complete.
fn of_the_registry(beliefs: &Arc<Beliefs>) -> Vec<Trial> {
    let (one, two, three, four) = (beliefs.clone(), beliefs.clone(), beliefs.clone(), beliefs.clone());
    vec![
        trial("registry/each_has_a_probe_or_a_reason".to_owned(), move || {
            none(one.iter().filter_map(|(id, belief)| improbable(id, belief)).collect())
        }),
        trial("registry/each_has_a_dated_source".to_owned(), move || {
            let sources = registry::sources();
            let undated = |title: &str| registry::source_of(&sources, title).is_none();
            let undated = two.iter().filter(|(_, belief)| undated(&belief.source));
            none(undated.map(|(id, belief)| format!("{id}: no date for {}", belief.source)).collect())
        }),
        trial("registry/each_is_used".to_owned(), move || {
            let code = usage::Code::read();
            let about = three.iter().flat_map(|(id, belief)| belief.about.iter().map(move |one| (id, one)));
            let unused = about.filter(|(_, about)| code.using(about).is_empty());
            let about_nothing = three.iter().filter(|(_, belief)| belief.about.is_empty());
            let nothing = about_nothing.map(|(id, _)| format!("{id} is about nothing"));
            none(unused.map(|(id, about)| format!("{id}: nothing names {about}")).chain(nothing).collect())
        }),
        trial("registry/nothing_is_taken_for_granted_without_one".to_owned(), move || {
            none(usage::uncovered(&usage::Code::read(), &four))
        }),
        trial("page/says_the_same".to_owned(), page::is_up_to_date),
    ]
}

/// What is wrong with how a belief is probed.
fn improbable(id: &str, belief: &registry::Belief) -> Option<String> {
    let reason = |why: &Option<String>| why.as_ref().is_none_or(|why| why.len() > 10);
    let known = |name: &String| probes::ALL.iter().any(|probe| probe.name == name);
    match (&belief.probe, &belief.unprobed) {
        (None, None) => Some(format!("{id} has neither a probe nor a reason")),
        (Some(_), Some(_)) => Some(format!("{id} has a probe, and a reason why it has none")),
        (Some(probe), _) if !known(probe) => Some(format!("{id}: there is no probe {probe}")),
        _ if !(reason(&belief.sandbox_only) && reason(&belief.unprobed)) => {
            Some(format!("{id}: the reason is none"))
        }
        _ => None,
    }
}

/// The beliefs of a probe.
fn probed<'a>(
    beliefs: &'a Beliefs,
    probe: &'a str,
) -> impl Iterator<Item = (&'a String, &'a registry::Belief)> {
    beliefs.iter().filter(move |(_, belief)| belief.probe.as_deref() == Some(probe))
}

/// The sandbox confirms every belief, no probe asks anything that is none, and none leaves anything.
fn of_the_sandbox(beliefs: &Arc<Beliefs>, suite: &Arc<Suite>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (id, belief) in beliefs.iter() {
        let Some(probe) = belief.probe.clone() else { continue };
        let (id, suite) = (id.clone(), Arc::clone(suite));
        trials.push(trial(format!("sandbox/{id}"), move || match suite.ran(&probe)?.outcome(&id) {
            Outcome::Confirmed => Ok(()),
            Outcome::NotReachable(why) | Outcome::Refuted(why) => Err(why),
        }));
    }
    for probe in probes::ALL {
        let (beliefs, suite) = (Arc::clone(beliefs), Arc::clone(suite));
        trials.push(trial(format!("sandbox/{}_asks_what_it_should", probe.name), move || {
            let ran = suite.ran(probe.name)?;
            let wanted: BTreeSet<_> = probed(&beliefs, probe.name).map(|(id, _)| id).collect();
            let strange = ran.ids().filter(|id| !wanted.contains(id));
            let mut complaints: Vec<_> =
                strange.map(|id| format!("{id} is no belief of this probe")).collect();
            if wanted.is_empty() {
                complaints.push("it asks about nothing".to_owned());
            }
            // One that is never run on a real account may leave what it likes.
            if probed(&beliefs, probe.name).any(|(_, belief)| belief.sandbox_only.is_none()) {
                complaints.extend(ran.left.iter().map(|what| format!("it leaves {what}")));
            }
            none(complaints)
        }));
    }
    trials
}

/// The same on a real account, where a belief that cannot be asked is no failure.
fn of_a_real_account(beliefs: &Arc<Beliefs>, suite: &Arc<Suite>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (id, belief) in beliefs.iter().filter(|(_, belief)| belief.sandbox_only.is_none()) {
        let Some(probe) = belief.probe.clone() else { continue };
        let (id, suite) = (id.clone(), Arc::clone(suite));
        let asked = trial(format!("account/{id}"), move || match suite.ran(&probe)?.outcome(&id) {
            Outcome::Confirmed | Outcome::NotReachable(_) => Ok(()),
            Outcome::Refuted(why) => Err(why),
        });
        trials.push(asked.with_ignored_flag(true));
    }
    let suite = Arc::clone(suite);
    let cleanup = trial("account/cleanup".to_owned(), move || suite.real_account().map(drop));
    trials.push(cleanup.with_ignored_flag(true));
    trials
}

/// Prints and writes what a real account came to, if one was asked.
fn reported(beliefs: &Beliefs, real: &Suite) -> Result<(), String> {
    let mut found = BTreeMap::new();
    let mut left = Vec::new();
    for (probe, ran) in real.all_that_ran() {
        found.extend(
            probed(beliefs, probe)
                .filter(|(_, belief)| belief.sandbox_only.is_none())
                .map(|(id, _)| (id.clone(), ran.outcome(id))),
        );
        left.extend(ran.left.iter().map(|what| format!("left by {probe}: {what}")));
    }
    if found.is_empty() {
        return Ok(());
    }
    let account = real.real_account()?;
    let kinds = account.databases.iter().map(|database| database.warehouse.kind().to_owned());
    let report = Report::new(account.region(), kinds.collect(), &account.id, &found);
    print!("{}", report.table(beliefs));
    left.iter().for_each(|line| println!("{line}"));
    let path = report.write().map_err(|error| error.to_string())?;
    println!("{} can be committed", path.display());
    Ok(())
}
