//! How a plan is carried out: order, failures, waiting and interruption, without any network.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../../crates/core/tests/support/mod.rs"]
mod support;

mod cases;
mod changing;
mod deleted;
mod faults;
mod foreign;
mod history;
mod meddling;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use provision::apply::{self, Event, Interrupt, Report};
use provision::retry::RetryPolicy;
use provision_core::address::ResourceKind;
use provision_core::call::Call;
use provision_core::deployment::Deployment;
use provision_core::edge::{CloudError, CloudErrorKind, Execute, Observe, Subject};
use provision_core::facts::{Wanted, WarehouseKind, World};
use provision_core::plan::Plan;
use support::{memory, plan};

type IsSlow = Box<dyn Fn(&Call) -> bool + Send + Sync>;

/// A world that can be told to fail.
struct Stage {
    world: Mutex<World>,
    /// Operation, number of times, error kind, and whether the effect takes place all the same.
    faults: Mutex<Vec<(String, usize, CloudErrorKind, bool)>>,
    sent: Mutex<Vec<String>>,
    running: Mutex<(usize, usize)>,
    sql_running: Mutex<(usize, usize)>,
    /// Calls that take long.
    slow: Option<(IsSlow, Duration)>,
    /// A name that no statement may have in it.
    refused: Option<&'static str>,
    /// Warehouses that answer nothing.
    silent: Option<WarehouseKind>,
}

impl Stage {
    fn new() -> Arc<Self> {
        Arc::new(Stage::ready())
    }

    fn ready() -> Self {
        Stage {
            world: Mutex::new(support::empty_account()),
            faults: Mutex::default(),
            sent: Mutex::default(),
            running: Mutex::default(),
            sql_running: Mutex::default(),
            slow: None,
            refused: None,
            silent: None,
        }
    }

    fn slow(is_slow: impl Fn(&Call) -> bool + Send + Sync + 'static, time: Duration) -> Arc<Self> {
        Arc::new(Stage { slow: Some((Box::new(is_slow), time)), ..Stage::ready() })
    }

    fn failing(operation: &str, times: usize, kind: CloudErrorKind, effect: bool) -> Arc<Self> {
        let stage = Stage::new();
        stage.faults.lock().unwrap().push((operation.to_owned(), times, kind, effect));
        stage
    }

    fn fault(&self, operation: &str) -> Option<(CloudErrorKind, bool)> {
        let mut faults = self.faults.lock().unwrap();
        let fault = faults.iter_mut().find(|fault| fault.0 == operation && fault.1 > 0)?;
        fault.1 -= 1;
        Some((fault.2, fault.3))
    }

    fn sent(&self, operation: &str) -> usize {
        self.sent.lock().unwrap().iter().filter(|sent| *sent == operation).count()
    }
}

fn enter(counter: &Mutex<(usize, usize)>) {
    let mut counter = counter.lock().unwrap();
    counter.0 += 1;
    counter.1 = counter.1.max(counter.0);
}

fn leave(counter: &Mutex<(usize, usize)>) {
    counter.lock().unwrap().0 -= 1;
}

fn error(call: &Call, kind: CloudErrorKind) -> CloudError {
    CloudError {
        subject: Subject {
            service: call.service(),
            operation: call.operation().to_owned(),
            target: "x".to_owned(),
        },
        kind,
        // What says that something is not there, or not known everywhere yet.
        code: (kind == CloudErrorKind::NotYet).then(|| "NoSuchEntity".to_owned()),
        message: "as told".to_owned(),
        request_id: None,
        hint: None,
    }
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
        enter(&self.running);
        let sql = matches!(call, Call::Sql(_));
        if sql {
            enter(&self.sql_running);
        }
        let slow = self.slow.as_ref().filter(|(is_slow, _)| is_slow(call));
        let time = slow.map_or(Duration::from_millis(5), |(_, time)| *time);
        if !time.is_zero() {
            tokio::time::sleep(time).await;
        }
        if sql {
            leave(&self.sql_running);
        }
        leave(&self.running);
        self.sent.lock().unwrap().push(call.operation().to_owned());
        let has = |name: &str| matches!(call, Call::Sql(sql) if sql.statements.iter().any(|one| one.contains(name)));
        if self.refused.is_some_and(has) {
            return Err(error(call, CloudErrorKind::Permanent));
        }
        if self.silent.is_some() && call.warehouse().map(|warehouse| warehouse.kind) == self.silent {
            return Err(error(call, CloudErrorKind::Unavailable));
        }
        let fault = self.fault(call.operation());
        if let Some((kind, false)) = fault {
            return Err(error(call, kind));
        }
        let mut world = self.world.lock().unwrap();
        let repeated = matches!(call, Call::Iam(provision_core::call::IamCall::CreateRole { name, .. }) if world.roles.contains_key(name));
        if repeated {
            return Err(error(call, CloudErrorKind::Conflict));
        }
        memory::execute(&mut world, call);
        match fault {
            Some((kind, _)) => Err(error(call, kind)),
            None => Ok(()),
        }
    }
}

fn policy() -> RetryPolicy {
    RetryPolicy {
        limit: Duration::from_secs(3),
        unseen: Duration::from_millis(100),
        first_pause: Duration::from_millis(2),
        longest_pause: Duration::from_millis(10),
    }
}

fn new_setup() -> Plan {
    plan::make(&support::deployments("us-and-eu.toml"), &support::empty_account())
}

async fn run(stage: &Arc<Stage>, plan: &Plan) -> (Report, Vec<Event>) {
    run_with(stage, plan, policy()).await
}

async fn run_with(stage: &Arc<Stage>, plan: &Plan, policy: RetryPolicy) -> (Report, Vec<Event>) {
    let events: Arc<Mutex<Vec<Event>>> = Arc::default();
    let seen = Arc::clone(&events);
    let listener = Arc::new(move |event: &Event| seen.lock().unwrap().push(event.clone()));
    let (_raise, interrupt) = Interrupt::new();
    let report = apply::run(plan, Arc::clone(stage), listener, interrupt, policy).await;
    let events = events.lock().unwrap().clone();
    (report, events)
}

fn is_complete(stage: &Stage) -> bool {
    let world = stage.world.lock().unwrap();
    !plan::make(&support::deployments("us-and-eu.toml"), &world).has_changes()
}

#[tokio::test]
async fn independent_steps_run_at_once_and_nothing_before_what_it_requires() {
    let stage = Stage::new();
    let (report, events) = run(&stage, &new_setup()).await;
    assert!(is_complete(&stage) && report.failed.is_empty() && report.done.len() == 14);
    assert!(stage.running.lock().unwrap().1 >= 6, "both destinations at once");
    let at = |wanted: &str| {
        let starts = events.iter().filter_map(|event| match event {
            Event::Started { address, .. } => Some(("start", address.to_string())),
            Event::Called { address, operation, .. } => Some((*operation, address.to_string())),
            _ => None,
        });
        let all: Vec<_> = starts.collect();
        all.iter().position(|(what, address)| format!("{what} {address}") == wanted).expect("it happened")
    };
    let [bucket, policy, role] =
        ["bucket/acme-transfer-us", "policy/acme-us-transfer-policy", "role/acme-us-transfer"];
    let called = |operation: &str, what: &str| at(&format!("{operation} acme/us/{what}"));
    assert!(called("CreateBucket", bucket) < at("start acme/us/database_user/transfer_user"));
    assert!(called("CreateRole", role) < called("AttachRolePolicy", role));
    assert!(called("CreatePolicy", policy) < called("AttachRolePolicy", role));
}

/// A role needs its policy only when that is attached, and what waits for a bucket needs no more than the bucket.
#[tokio::test]
async fn what_needs_another_late_or_only_its_beginning_does_not_wait_for_all_of_it() {
    for (slow, early, late) in [
        ("CreatePolicy", "CreateRole", "AttachRolePolicy"),
        ("PutBucketLifecycleConfiguration", "Transaction", "PutBucketPolicy"),
    ] {
        let stage = Stage::slow(move |call| call.operation() == slow, Duration::from_millis(300));
        let (report, events) = run(&stage, &new_setup()).await;
        assert!(is_complete(&stage) && report.failed.is_empty());
        let ended: Vec<_> = events
            .iter()
            .filter_map(|event| match event {
                Event::Called { address, operation, .. } if address.owner.destination == "us" => {
                    Some((*operation).to_owned())
                }
                Event::Done { address, .. } => Some(format!("Done {address}")),
                _ => None,
            })
            .collect();
        let at = |what: &str| ended.iter().position(|one| one == what).expect(what);
        assert!(at(early) < at(slow) && at(slow) < at(late), "{ended:?}");
    }
}

/// Also where that fails right after.
#[tokio::test]
async fn what_needs_only_the_beginning_of_what_fails_later_is_done() {
    let plan = new_setup();
    for _ in 0..32 {
        let stage = Stage {
            faults: Mutex::new(vec![(
                "PutPublicAccessBlock".to_owned(),
                2,
                CloudErrorKind::Permanent,
                false,
            )]),
            slow: Some((Box::new(|call| call.service() == "s3"), Duration::ZERO)),
            ..Stage::ready()
        };
        let (report, _) = run(&Arc::new(stage), &plan).await;
        assert_eq!(report.failed.len(), 2, "the buckets: {:?}", report.failed);
        let skipped: Vec<_> = report.skipped.iter().map(|skip| skip.address.kind).collect();
        assert_eq!(skipped, [ResourceKind::BucketPolicy; 2]);
    }
}

/// What was begun beside what it needs later is not passed over in silence, and is finished by the next run.
#[tokio::test]
async fn a_role_whose_policy_fails_is_told_as_done_halfway() {
    let stage = Stage::failing("CreatePolicy", 2, CloudErrorKind::Permanent, false);
    let (report, _) = run(&stage, &new_setup()).await;
    let skipped: Vec<_> =
        report.skipped.iter().map(|skip| format!("{}: {}", skip.address, skip.because)).collect();
    let told = "acme/us/role/acme-us-transfer: acme/us/policy/acme-us-transfer-policy was not done, so this is done halfway";
    assert!(skipped.iter().any(|one| one == told), "{skipped:?}");
    let world = stage.world.lock().unwrap().clone();
    let (again, _) = run(&stage, &plan::make(&support::deployments("us-and-eu.toml"), &world)).await;
    assert!(again.failed.is_empty() && is_complete(&stage));
}

#[tokio::test]
async fn statements_on_one_warehouse_take_turns() {
    let stage = Stage::new();
    let mut deployments = support::deployments("us-and-eu.toml");
    let us = deployments.iter().position(|deployment| deployment.destination == "us").unwrap();
    let mut second = deployments[us].clone();
    second.destination = "second".to_owned();
    second.bucket.as_mut().unwrap().name = "acme-second".to_owned();
    second.policy.as_mut().unwrap().name = "second-policy".to_owned();
    second.role.as_mut().unwrap().name = "second-role".to_owned();
    second.user.name = Some("second_user".to_owned());
    second.network.allow = false;
    deployments[us].network.allow = false;
    deployments.retain(|deployment| deployment.destination == "us");
    deployments.push(second);
    let plan = plan::make(&deployments, &support::empty_account());
    let (report, _) = run(&stage, &plan).await;
    assert!(report.failed.is_empty());
    assert_eq!(stage.sql_running.lock().unwrap().1, 1);
}

/// So many destinations for each of the example, on its warehouse.
fn fleet(each: usize) -> Vec<Deployment> {
    let both = support::deployments("us-and-eu.toml");
    let mut fleet = Vec::new();
    for (number, of) in (0..each).flat_map(|number| both.iter().map(move |of| (number, of))) {
        let mut one = of.clone();
        one.destination = format!("{}{number:02}", of.destination);
        one.bucket.as_mut().unwrap().name = format!("acme-{}", one.destination);
        one.policy.as_mut().unwrap().name = format!("policy-{}", one.destination);
        one.role.as_mut().unwrap().name = format!("role-{}", one.destination);
        one.user.name = one.user.name.map(|_| format!("user_{}", one.destination));
        one.schema = format!("schema_{}", one.destination);
        one.network.allow = false;
        fleet.push(one);
    }
    fleet
}

/// The transactions of a plan, as many as it has of them.
fn transactions(plan: &Plan) -> usize {
    let calls = plan.steps().flat_map(|step| step.phases.iter().flatten());
    calls.filter(|call| matches!(call, Call::Sql(_))).count()
}

#[tokio::test]
async fn transactions_that_wait_for_a_warehouse_go_together() {
    let stage = Stage::new();
    let plan = plan::make(&fleet(40), &support::empty_account());
    let (report, _) = run(&stage, &plan).await;
    assert!(report.failed.is_empty() && !plan::make(&fleet(40), &stage.world.lock().unwrap()).has_changes());
    let (all, sent) = (transactions(&plan), stage.sent("Transaction"));
    assert!(all >= 80 && sent <= all / 4, "{sent} for {all}");
}

/// One that cannot be done keeps none of those that it went with from being done.
#[tokio::test]
async fn what_fails_among_others_fails_alone() {
    let mut stage = Stage::new();
    Arc::get_mut(&mut stage).unwrap().refused = Some("user_us07");
    let (report, _) = run(&stage, &plan::make(&fleet(20), &support::empty_account())).await;
    let failed: Vec<_> = report.failed.iter().map(|failure| failure.address.to_string()).collect();
    assert_eq!(failed, ["acme/us07/database_user/user_us07"]);
    assert!(report.failed[0].error.contains("as told"), "{}", report.failed[0].error);
    let users = report.done.iter().filter(|done| done.to_string().contains("/database_user/")).count();
    assert_eq!(users, 39);
}

#[tokio::test]
async fn a_lost_answer_of_transactions_that_went_together_is_no_failure() {
    for took_effect in [true, false] {
        let stage = Stage::failing("Transaction", 8, CloudErrorKind::Unavailable, took_effect);
        let plan = plan::make(&fleet(20), &support::empty_account());
        let (report, _) = run(&stage, &plan).await;
        assert!(report.failed.is_empty(), "{took_effect}: {:?}", report.failed);
        assert!(!plan::make(&fleet(20), &stage.world.lock().unwrap()).has_changes(), "{took_effect}");
    }
}

/// A fleet of which the first half is on a warehouse that takes long: the other half, and all that is no SQL, is done before.
#[tokio::test]
async fn a_slow_warehouse_delays_only_what_needs_it() {
    const EACH: usize = 40;
    let fleet = fleet(EACH);
    let in_eu = |call: &Call| call.warehouse().is_some_and(|at| at.region == "eu-west-1");
    let stage = Stage::slow(in_eu, Duration::from_millis(60));
    let (report, events) = run(&stage, &plan::make(&fleet, &support::empty_account())).await;
    assert!(report.failed.is_empty(), "{:?}", report.failed);
    let done: Vec<_> = events
        .iter()
        .filter_map(|event| match event {
            Event::Done { address, .. } => Some(address.to_string()),
            _ => None,
        })
        .collect();
    let slow_user = |address: &String| address.contains("/eu") && address.contains("/database_user/");
    let others = done.iter().rposition(|address| !slow_user(address)).unwrap();
    let slow_before = done[..others].iter().filter(|address| slow_user(address)).count();
    assert_eq!(done.iter().filter(|address| slow_user(address)).count(), EACH);
    assert!(slow_before <= EACH / 2, "{slow_before} users of the slow warehouse were done before the rest");
}

/// More than run at once of a service that takes long: what another service does is done before.
/// Each waits for an answer, and all of them for one another: that would take as long as there are destinations.
#[tokio::test]
async fn a_warehouse_that_answers_nothing_is_given_up_for_all() {
    let is_cluster = |call: &Call| call.warehouse().is_some_and(|id| id.kind == WarehouseKind::Cluster);
    let stage = Arc::new(Stage {
        slow: Some((Box::new(is_cluster), Duration::from_millis(100))),
        silent: Some(WarehouseKind::Cluster),
        ..Stage::ready()
    });
    let policy = RetryPolicy { limit: Duration::from_millis(200), ..policy() };
    let plan = plan::make(&fleet(20), &support::empty_account());
    let (report, _) = run_with(&stage, &plan, policy).await;
    let groups =
        |of: &str| report.failed.iter().filter(|one| one.address.owner.destination.starts_with(of)).count();
    assert_eq!((groups("us"), groups("eu")), (20, 0), "{:?}", report.failed);
    let is_unsent = |error: &str| error.contains("not sent, as nothing was answered");
    let unsent = report.failed.iter().filter(|one| is_unsent(&one.error)).count();
    assert!(unsent >= 16, "{:?}", report.failed);
}

#[tokio::test]
async fn a_slow_service_delays_only_what_needs_it() {
    const EACH: usize = 40;
    let stage = Stage::slow(|call| matches!(call, Call::Iam(_)), Duration::from_millis(100));
    let (report, events) = run(&stage, &plan::make(&fleet(EACH), &support::empty_account())).await;
    assert!(report.failed.is_empty(), "{:?}", report.failed);
    let done = events.iter().filter_map(|event| match event {
        Event::Done { address, .. } => Some(address.kind),
        _ => None,
    });
    let done: Vec<_> = done.collect();
    let is_bucket = |kind: &ResourceKind| *kind == ResourceKind::Bucket;
    assert_eq!(done.iter().filter(|kind| is_bucket(kind)).count(), 2 * EACH);
    let last = done.iter().rposition(is_bucket).unwrap();
    let before = done[..last].iter().filter(|kind| **kind == ResourceKind::Policy).count();
    assert!(before <= EACH, "{before} policies were made before the last bucket");
}

#[tokio::test]
async fn retryable_errors_are_waited_out_and_said() {
    for kind in [CloudErrorKind::NotYet, CloudErrorKind::Throttled] {
        let stage = Stage::failing("AttachRolePolicy", 3, kind, false);
        let (report, events) = run(&stage, &new_setup()).await;
        assert!(is_complete(&stage) && report.failed.is_empty(), "{kind:?}");
        let waits = events.iter().filter(|event| matches!(event, Event::Waiting { .. })).count();
        assert_eq!(waits, 3);
    }
}

#[tokio::test]
async fn the_retries_have_an_end() {
    let stage = Stage::failing("AttachRolePolicy", usize::MAX, CloudErrorKind::NotYet, false);
    let (report, _) = run(&stage, &new_setup()).await;
    assert_eq!(report.failed.len(), 2, "the role of each destination");
}

#[tokio::test]
async fn permanent_errors_are_not_tried_again_and_skip_only_what_depends_on_them() {
    let stage = Stage::failing("CreatePolicy", 1, CloudErrorKind::Permanent, false);
    let (report, _) = run(&stage, &new_setup()).await;
    assert_eq!(stage.sent("CreatePolicy"), 2, "one for each destination");
    let failed: Vec<_> = report.failed.iter().map(|failure| failure.address.to_string()).collect();
    let destination = failed[0].split('/').nth(1).unwrap().to_owned();
    assert_eq!(failed, [format!("acme/{destination}/policy/acme-{destination}-transfer-policy")]);
    let skipped: Vec<_> = report.skipped.iter().map(|skip| skip.address.to_string()).collect();
    assert_eq!(skipped, [format!("acme/{destination}/role/acme-{destination}-transfer")]);
    assert_eq!(report.done.len(), 12, "everything else is done");
    let again = plan::make(&support::deployments("us-and-eu.toml"), &stage.world.lock().unwrap());
    let (report, _) = run(&stage, &again).await;
    assert_eq!((report.done.len(), is_complete(&stage)), (2, true), "the next apply completes it");
}

#[tokio::test]
async fn a_lost_answer_of_a_call_that_worked_is_no_failure() {
    let stage = Stage::failing("CreateRole", 1, CloudErrorKind::Unavailable, true);
    let (report, _) = run(&stage, &new_setup()).await;
    assert!(report.failed.is_empty() && is_complete(&stage), "{:?}", report.failed);
}

#[tokio::test]
async fn what_exists_although_the_plan_saw_nothing_is_a_failure() {
    let stage = Stage::new();
    let plan = new_setup();
    let foreign = provision_core::facts::RoleFacts::default();
    stage.world.lock().unwrap().roles.insert("acme-us-transfer".to_owned(), foreign.clone());
    let (report, _) = run(&stage, &plan).await;
    assert_eq!(report.failed.len(), 1);
    assert_eq!(stage.world.lock().unwrap().roles["acme-us-transfer"], foreign, "it was not touched");
}

#[tokio::test]
async fn an_interrupt_finishes_running_calls_and_names_what_is_left() {
    let stage = Stage::new();
    let plan = new_setup();
    let (raise, interrupt) = Interrupt::new();
    let listener = Arc::new(move |event: &Event| {
        if matches!(event, Event::Called { operation: "CreateRole", .. }) {
            let _ = raise.send(true);
        }
    });
    let report = apply::run(&plan, Arc::clone(&stage), listener, interrupt, policy()).await;
    assert!(report.interrupted && report.failed.is_empty());
    assert_eq!(stage.sent("CreateRole") % 2, 0, "the running call of the other destination was finished");
    let left: BTreeSet<_> = report.skipped.iter().map(|skip| skip.address.clone()).collect();
    let all: BTreeSet<_> = plan.steps().map(|step| step.address.clone()).collect();
    let named: BTreeSet<_> = report.done.union(&left).cloned().collect();
    assert_eq!(named, all, "every step is done or named as left");
    assert!(!left.is_empty());
}

#[tokio::test]
async fn an_interrupt_ends_a_wait() {
    let stage = Stage::failing("AttachRolePolicy", usize::MAX, CloudErrorKind::NotYet, false);
    let (raise, interrupt) = Interrupt::new();
    let listener = Arc::new(move |event: &Event| {
        if matches!(event, Event::Waiting { .. }) {
            let _ = raise.send(true);
        }
    });
    let endless = RetryPolicy {
        limit: Duration::from_secs(3600),
        unseen: Duration::from_secs(3600),
        first_pause: Duration::from_secs(3600),
        longest_pause: Duration::from_secs(3600),
    };
    let run = apply::run(&new_setup(), Arc::clone(&stage), listener, interrupt, endless).await;
    assert!(run.interrupted);
}

/// What this run does not make, and what is not there, is waited for as long as something new could take to be seen and no
/// longer; what this run makes, or what is there, is given all the patience that there is.
#[tokio::test]
async fn what_somebody_deleted_is_not_waited_for_like_what_is_new() {
    let stage = Stage::new();
    let (report, _) = run(&stage, &new_setup()).await;
    assert!(report.failed.is_empty());
    let detach = |world: &mut World| {
        let role = world.roles.get_mut("acme-us-transfer").expect("the role");
        role.attached.clear();
    };
    detach(&mut stage.world.lock().unwrap());
    let plan = plan::make(&support::deployments("us-and-eu.toml"), &stage.world.lock().unwrap());
    let gone = {
        let mut faults = stage.faults.lock().unwrap();
        faults.push(("AttachRolePolicy".to_owned(), usize::MAX, CloudErrorKind::NotYet, false));
        stage.world.lock().unwrap().roles.remove("acme-us-transfer")
    };
    let limits = |events: &[Event]| -> BTreeSet<u128> {
        let waits = events.iter().filter_map(|event| match event {
            Event::Waiting { limit_seconds, .. } => Some(u128::from(*limit_seconds)),
            _ => None,
        });
        waits.collect()
    };
    let policy = RetryPolicy { limit: Duration::from_secs(3), unseen: Duration::from_secs(1), ..policy() };
    let watched = async |plan: &Plan| {
        let events: Arc<Mutex<Vec<Event>>> = Arc::default();
        let seen = Arc::clone(&events);
        let listener = Arc::new(move |event: &Event| seen.lock().unwrap().push(event.clone()));
        let (_raise, interrupt) = Interrupt::new();
        let report = apply::run(plan, Arc::clone(&stage), listener, interrupt, policy).await;
        (report, limits(&events.lock().unwrap()))
    };
    let (report, waits) = watched(&plan).await;
    assert_eq!(waits, [1].into(), "it is not there");
    let hint = report.failed[0].hint.clone().expect("a hint");
    assert!(hint.contains("acme-us-transfer") && hint.contains("run it again"), "{hint}");
    stage.world.lock().unwrap().roles.extend(gone.map(|role| ("acme-us-transfer".to_owned(), role)));
    let (_, waits) = watched(&plan).await;
    assert_eq!(waits, [3].into(), "it is there");
    stage.faults.lock().unwrap().clear();
    stage.faults.lock().unwrap().push(("PutBucketPolicy".to_owned(), 1, CloudErrorKind::NotYet, false));
    *stage.world.lock().unwrap() = support::empty_account();
    let (report, waits) = watched(&new_setup()).await;
    assert!(report.failed.is_empty() && waits == [3].into(), "it is new: {waits:?}");
}
