//! Every call of every plan of every ready-made spec fails once, before its effect or after it.
//!
//! Neither the calls nor the operations are listed here: they come from plans, and a kind of call that no plan makes is
//! missed below.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use provision::apply::Report;
use provision::retry::RetryPolicy;
use provision_core::call::{Call, CredentialStoreChange, IamCall, S3Call};
use provision_core::edge::{CloudError, CloudErrorKind, Execute, Observe};
use provision_core::facts::{BucketFacts, Wanted, World};
use provision_core::plan::{Action, Plan};

use crate::cases::{self, assert_nothing_is, on_each_spec};
use crate::support::calls::{self, variant};
use crate::support::journeys::{self, Journey, normal};
use crate::support::{self, memory};

/// What happens to one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The service breaks down before it did its work.
    Before,
    /// It does its work, and the answer is lost.
    After,
    /// It refuses, for good.
    Refused,
    /// It does its work, and the run ends.
    Ended,
}

impl Fault {
    const ALL: [Fault; 4] = [Fault::Before, Fault::After, Fault::Refused, Fault::Ended];

    fn has_effect(self) -> bool {
        matches!(self, Fault::After | Fault::Ended)
    }

    /// Whether the same run must get over it.
    fn is_overcome(self) -> bool {
        matches!(self, Fault::Before | Fault::After)
    }

    fn kind(self) -> CloudErrorKind {
        match self {
            Fault::Before | Fault::After => CloudErrorKind::Unavailable,
            Fault::Refused => CloudErrorKind::Denied,
            Fault::Ended => CloudErrorKind::Permanent,
        }
    }
}

/// An account in which one call fails once.
struct Stage {
    world: Mutex<World>,
    /// The call, how many like it come before, and what happens to it.
    strike: Mutex<Option<(Call, usize, Fault)>>,
}

impl Observe for Stage {
    async fn observe(&self, _: &Wanted) -> Result<World, Vec<CloudError>> {
        let mut world = self.world.lock().unwrap().clone();
        memory::by_group(&mut world);
        Ok(world)
    }
}

impl Execute for Stage {
    async fn execute(&self, call: &Call) -> Result<(), CloudError> {
        let mut world = self.world.lock().unwrap();
        let mut strike = self.strike.lock().unwrap();
        match strike.as_mut() {
            // The transaction goes with others. What refuses it refuses all of them, and then it alone.
            Some((target, 0, fault)) if target != call && goes_along(target, call) => {
                let kind = fault.kind();
                match *fault {
                    Fault::Refused => {}
                    Fault::Before => *strike = None,
                    Fault::After => {
                        *strike = None;
                        memory::answer(&mut world, call)?;
                    }
                    Fault::Ended => {
                        *fault = Fault::Refused;
                        memory::answer(&mut world, call)?;
                    }
                }
                Err(memory::error(call, kind, "AsTold"))
            }
            Some((target, 0, fault)) if target == call => {
                let fault = *fault;
                *strike = None;
                if fault.has_effect() {
                    memory::answer(&mut world, call)?;
                }
                Err(memory::error(call, fault.kind(), "AsTold"))
            }
            Some((target, before, _)) if target == call => {
                *before -= 1;
                memory::answer(&mut world, call)
            }
            _ => memory::answer(&mut world, call),
        }
    }
}

/// Whether a transaction is part of another.
fn goes_along(one: &Call, of: &Call) -> bool {
    let (Call::Sql(one), Call::Sql(of)) = (one, of) else { return false };
    let mut windows = of.statements.windows(one.statements.len().max(1));
    one.goes_with(of) && windows.any(|part| part == one.statements)
}

const POLICY: RetryPolicy = RetryPolicy {
    limit: Duration::from_millis(50),
    unseen: Duration::from_millis(50),
    first_pause: Duration::ZERO,
    longest_pause: Duration::from_millis(1),
};

fn run(stage: &Arc<Stage>, plan: &Plan) -> Report {
    cases::run(stage, plan, POLICY)
}

/// What went wrong with one call struck by one fault, if anything did.
fn outcome(journey: &Journey, plan: &Plan, goal: &World, at: usize, fault: Fault) -> Result<(), String> {
    let calls = memory::calls(plan);
    let before = calls[..at].iter().filter(|call| **call == calls[at]).count();
    let stage = Arc::new(Stage {
        world: Mutex::new(journey.start.clone()),
        strike: Mutex::new(Some((calls[at].clone(), before, fault))),
    });
    let report = run(&stage, plan);
    let strike = stage.strike.lock().unwrap().take();
    assert!(strike.is_none(), "{}: {:?} was not sent", journey.name, calls[at]);
    let failed = report.failed.iter().map(|failure| failure.error.clone()).collect::<Vec<_>>();
    if fault.is_overcome() && !failed.is_empty() {
        return Err(format!("the run fails: {failed:?}"));
    }
    if !fault.is_overcome() && failed.len() != 1 {
        return Err(format!("the failure is told once, not: {failed:?}"));
    }
    let reached = |stage: &Stage| normal(stage.world.lock().unwrap().clone()) == *goal;
    if !fault.is_overcome() {
        let is_new = plan.steps().all(|step| step.action == Action::Create);
        undone(journey, is_new, stage.world.lock().unwrap().clone())?;
        // The next run tidies up and no more; only what is missing then has to be asked for again.
        let next = [Journey::plan_without_rotation, Journey::plan];
        for plan in next {
            if reached(&stage) {
                break;
            }
            let plan = plan(journey, &stage.world.lock().unwrap());
            let report = run(&stage, &plan);
            if !report.failed.is_empty() {
                return Err(format!("the next run fails: {:?}", report.failed));
            }
        }
    }
    let world = stage.world.lock().unwrap().clone();
    let rest = journey.plan_without_rotation(&world);
    if rest.has_changes() {
        let steps = rest.steps().filter(|step| step.action != Action::Keep);
        let left: Vec<_> = steps.map(|step| format!("{:?} {}", step.action, step.address)).collect();
        return Err(format!("something is left to do: {left:?}"));
    }
    match normal(world) == *goal {
        true => Ok(()),
        false => Err("the account is not as after an undisturbed run".to_owned()),
    }
}

/// What goes wrong when everything is removed instead, from where a run ended. Where nothing was there before, nothing is
/// afterwards; what was there may refuse to go.
fn undone(journey: &Journey, is_new: bool, halfway: World) -> Result<(), String> {
    let stage = Arc::new(Stage { world: Mutex::new(halfway), strike: Mutex::default() });
    let plan = journey.teardown(&stage.world.lock().unwrap());
    let errors: Vec<_> = plan.findings().filter(|finding| finding.is_error()).collect();
    if !errors.is_empty() && (is_new || errors.iter().any(|error| !error.id.is_refusal())) {
        return Err(format!("a destroy from there is blocked: {:?}", errors[0]));
    }
    if !errors.is_empty() {
        return Ok(());
    }
    let report = run(&stage, &plan);
    if !report.failed.is_empty() {
        return Err(format!("a destroy from there fails: {:?}", report.failed));
    }
    let world = stage.world.lock().unwrap().clone();
    let left: Vec<_> = journey.teardown(&world).steps().map(|step| step.address.to_string()).collect();
    if !left.is_empty() {
        return Err(format!("a destroy from there leaves {left:?}"));
    }
    match !is_new || normal(world) == normal(journey.start.clone()) {
        true => Ok(()),
        false => Err("a destroy from there does not lead back to where the account was".to_owned()),
    }
}

/// What was struck on the way of one spec, and what it came to.
#[derive(Default)]
struct Tally {
    cases: usize,
    struck: BTreeSet<&'static str>,
    /// The journeys on which a kind of call fails so.
    wrong: BTreeMap<String, Vec<String>>,
}

impl Tally {
    fn of(spec: &str) -> Self {
        let mut tally = Tally::default();
        for journey in journeys::of(spec) {
            let plan = journey.plan(&journey.start);
            let goal = normal(journey.end());
            for (at, call) in memory::calls(&plan).iter().enumerate() {
                tally.struck.insert(variant(call));
                for fault in Fault::ALL {
                    tally.cases += 1;
                    if let Err(why) = outcome(&journey, &plan, &goal, at, fault) {
                        let kind = format!("{} {fault:?}: {why}", variant(call));
                        tally.wrong.entry(kind).or_default().push(journey.name.clone());
                    }
                }
            }
        }
        tally
    }

    fn add(&mut self, other: Tally) {
        self.cases += other.cases;
        self.struck.extend(other.struck);
        for (kind, journeys) in other.wrong {
            self.wrong.entry(kind).or_default().extend(journeys);
        }
    }
}

#[test]
fn every_call_of_every_ready_made_spec_survives_a_fault_before_and_after_its_effect() {
    let tally = Mutex::new(Tally::default());
    on_each_spec(|spec| {
        let one = Tally::of(spec);
        tally.lock().unwrap().add(one);
    });
    let Tally { cases, struck, wrong } = tally.into_inner().unwrap();
    println!("{cases} cases; {} kinds of call: {struck:?}", struck.len());
    assert_nothing_is(&wrong);
    let known: BTreeSet<_> = calls::variants().collect();
    assert_eq!(struck, known, "every kind of call is made by some plan");
}

/// The call as somebody else would send it, who knows nothing of us; nothing for a call that makes nothing with a name.
fn of_somebody_else(call: &Call) -> Option<Call> {
    let mut other = call.clone();
    let tags = match &mut other {
        Call::S3(S3Call::CreateBucket { tags, .. })
        | Call::Iam(
            IamCall::CreatePolicy { tags, .. }
            | IamCall::CreateRole { tags, .. }
            | IamCall::CreateUser { tags, .. },
        ) => tags,
        Call::CredentialStore(call) => match &mut call.change {
            CredentialStoreChange::Create { tags, .. } => tags,
            _ => return None,
        },
        _ => return None,
    };
    tags.clear();
    Some(other)
}

/// The service breaks down before it did its work, and somebody else takes the name before the next try.
#[test]
fn what_somebody_else_made_meanwhile_is_not_taken_for_ours() {
    let mut wrong = BTreeSet::new();
    let mut cases = 0;
    for journey in support::ready_made().iter().map(|spec| journeys::of(spec).remove(0)) {
        let plan = journey.plan(&journey.start);
        for call in memory::calls(&plan) {
            let Some(other) = of_somebody_else(&call) else { continue };
            cases += 1;
            let mut world = journey.start.clone();
            memory::execute(&mut world, &other);
            if let Call::S3(S3Call::CreateBucket { bucket, .. }) = &other {
                world.buckets.insert(bucket.clone(), BucketFacts::Forbidden);
            }
            let stage = Arc::new(Stage {
                world: Mutex::new(world),
                strike: Mutex::new(Some((call.clone(), 0, Fault::Before))),
            });
            let report = run(&stage, &plan);
            if report.failed.len() != 1 {
                wrong.insert(format!("{} counts as done", variant(&call)));
            }
        }
    }
    println!("{cases} cases");
    assert!(cases >= 60 && wrong.is_empty(), "{cases} cases: {wrong:#?}");
}
