//! Somebody deletes one thing of ours while a plan is carried out, before any of its calls: each resource of every plan of
//! every ready-made spec.
//!
//! The run ends well or fails and says so; after the next one the account is as if the thing had been deleted before the
//! run, or after it, and a destroy leaves nothing of ours.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use provision_core::address::{Address, ResourceKind};
use provision_core::facts::World;
use provision_core::finding::{Finding, FindingId};
use provision_core::plan::{Action, Plan};

use crate::cases::{assert_nothing_is, on_each_spec};
use crate::history;
use crate::meddling::{Act, Stage, run};
use crate::support::calls::variant;

use crate::support::journeys::{self, Journey, Way};
use crate::support::{self, memory};

/// One thing that goes before one call.
struct Case<'a> {
    journey: &'a Journey,
    plan: &'a Plan,
    /// What the account may be like in the end.
    ends: &'a [World],
    at: usize,
    address: &'a Address,
}

impl Case<'_> {
    /// What went wrong; nothing where there was nothing to delete. Else before which call it went.
    fn outcome(&self) -> Result<Option<&'static str>, String> {
        let Case { journey, plan, at, address, .. } = self;
        let (gone, deployments) = ((*address).clone(), journey.deployments.clone());
        let delete: Act = Box::new(move |world| memory::delete(world, &gone, &deployments));
        let stage = Stage::of(journey.start.clone(), Some((*at, delete)));
        let report = run(&stage, plan);
        let Some(before) = stage.done() else { return Ok(None) };
        let told = |why: String| format!("before {before}: {why}");
        if report.failed.iter().any(|failure| failure.error.is_empty()) {
            return Err(told("a failure says nothing".to_owned()));
        }
        self.gone(stage.world()).map_err(told)?;
        self.next(&stage).map_err(told)?;
        Ok(Some(before))
    }

    /// The next run makes it whole.
    fn next(&self, stage: &Arc<Stage>) -> Result<(), String> {
        let mut journey = self.journey.clone();
        let plan = journey.plan_if_allowed(&stage.world());
        let errors: Vec<_> = plan.findings().filter(|finding| finding.is_error()).collect();
        if !errors.is_empty() {
            // What nothing marks as ours any more is refused until it is taken over.
            let all_are = |id| errors.iter().all(|error| error.id == id);
            match self.address.kind {
                ResourceKind::DatabaseGroup if all_are(FindingId::NotOurs) => journey = journey.adopting(),
                // The key that was in it has another one beside it first.
                ResourceKind::Credentials if all_are(FindingId::CredentialsMoved) => return Ok(()),
                _ => return Err(format!("the next run is blocked: {:?}", errors[0])),
            }
        }
        let plan = journey.plan_if_allowed(&stage.world());
        let report = run(stage, &plan);
        if !report.failed.is_empty() {
            return Err(format!("the next run fails: {:?}", report.failed));
        }
        let rest = journey.plan_if_allowed(&stage.world());
        let steps = rest.steps().filter(|step| step.action.is_change());
        let left: Vec<_> =
            steps.map(|step| format!("{:?} {}", step.action, step.address.kind.name())).collect();
        if !left.is_empty() || rest.findings().any(Finding::is_error) {
            return Err(format!("something is left to do: {left:?} {:?}", support::ids(&rest)));
        }
        if self.address.kind == ResourceKind::DatabaseGroup && journey.way == Way::Destroy {
            // Who is nobody's stays, with what the first run had left of it.
            return Ok(());
        }
        let differences: Vec<_> =
            self.ends.iter().map_while(|end| history::difference(&stage.world(), end)).collect();
        match differences.len() < self.ends.len() {
            true => Ok(()),
            false => Err(differences.join("or ")),
        }
    }

    /// Whoever removes everything instead has nothing left.
    fn gone(&self, halfway: World) -> Result<(), String> {
        let stage = Stage::of(halfway, None);
        let plan = self.journey.teardown(&stage.world());
        if let Some(error) = plan.findings().find(|finding| finding.is_error()) {
            return match error.id.is_refusal() {
                true => Ok(()),
                false => Err(format!("a destroy from there is blocked: {error:?}")),
            };
        }
        let report = run(&stage, &plan);
        if !report.failed.is_empty() {
            return Err(format!("a destroy from there fails: {:?}", report.failed));
        }
        let plan = self.journey.teardown(&stage.world());
        let left: Vec<_> = plan.steps().filter(|step| step.action != Action::Keep).collect();
        match left.first() {
            None => Ok(()),
            Some(step) => Err(format!("a destroy from there leaves {}", step.address)),
        }
    }
}

/// The ends of runs that nothing disturbs: with the thing there, and with it deleted before or afterwards.
fn ends(journey: &Journey, end: &World, address: &Address) -> Vec<World> {
    let mut ends = vec![end.clone()];
    for world in [&journey.start, end] {
        let mut world = world.clone();
        if !memory::delete(&mut world, address, &journey.deployments) {
            continue;
        }
        let plans = [Journey::plan_with_rotation, Journey::plan_if_allowed];
        for plan in plans {
            let mut end = world.clone();
            let mut plan = plan(journey, &end);
            if plan.findings().any(Finding::is_error) {
                plan = journey.adopting().plan_if_allowed(&end);
            }
            if !plan.findings().any(Finding::is_error) {
                memory::carry_out(&mut end, &plan);
                ends.push(end);
            }
        }
    }
    ends
}

/// What was tried: kind of thing, kind of call, and what the run is for.
type Sort = (ResourceKind, &'static str, String);

#[derive(Default)]
struct Tally {
    cases: usize,
    tried: BTreeSet<Sort>,
    wrong: BTreeMap<String, Vec<String>>,
}

/// Tries what no other spec has had yet, or everything with `FAULTS=all`.
fn try_all_of(spec: &str, tally: &Mutex<Tally>, everything: bool) {
    for journey in journeys::of(spec) {
        let plan = journey.plan(&journey.start);
        let end = journey.end();
        let purpose = journey.name.rsplit(": ").next().unwrap_or_default().to_owned();
        let addresses: BTreeSet<_> = plan.steps().map(|step| step.address.clone()).collect();
        let calls = memory::calls(&plan);
        for address in &addresses {
            let mut known = None;
            for (at, call) in calls.iter().enumerate() {
                let sort = (address.kind, variant(call), purpose.clone());
                let is_new = !tally.lock().unwrap().tried.contains(&sort);
                if !is_new && !everything {
                    continue;
                }
                let ends = known.get_or_insert_with(|| ends(&journey, &end, address));
                let case = Case { journey: &journey, plan: &plan, ends, at, address };
                let outcome = case.outcome();
                let mut tally = tally.lock().unwrap();
                if let Ok(None) = outcome {
                    continue;
                }
                tally.cases += 1;
                tally.tried.insert(sort);
                if let Err(why) = outcome {
                    let kind = format!("{} {why}", address.kind.name());
                    tally.wrong.entry(kind).or_default().push(journey.name.clone());
                }
            }
        }
    }
}

#[test]
fn what_somebody_deletes_before_any_call_comes_again_once_or_stays_gone() {
    let everything = std::env::var("FAULTS").is_ok_and(|which| which == "all");
    let tally = Mutex::new(Tally::default());
    on_each_spec(|spec| try_all_of(spec, &tally, everything));
    let Tally { cases, tried, wrong } = tally.into_inner().unwrap();
    let kinds: BTreeSet<_> = tried.iter().map(|(kind, ..)| kind.name()).collect();
    println!("{cases} cases; {} sorts of them; kinds of things: {kinds:?}", tried.len());
    assert_nothing_is(&wrong);
    assert!(cases > 1_000 && kinds.len() >= 12, "{cases} cases of {kinds:?}");
}
