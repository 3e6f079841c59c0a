//! Calls fail once, before their effect or after it: the same run gets over it, or the next one completes it.
//!
//! Which calls there are is read from plans and from the requests of a run that nothing disturbs. In memory, every call
//! of every ready-made spec is struck (`tests/apply/faults.rs`); here it is the way over HTTP and SQL.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use provision_sandbox::{Entry, seed};
use serde_json::Value;

use crate::account::{ACCESS_KEYS, Account, PRECREATED, US_AND_EU, text};

/// What is told of a fault to the sandbox: a call, by its place among those of its kind in one run, and what happens to it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Strike {
    service: String,
    operation: String,
    place: usize,
    effect: &'static str,
}

impl Strike {
    /// Whether the call is refused for good, and nothing else does instead.
    fn is_refusal(&self) -> bool {
        self.effect == REFUSED && !FALLS_BACK.contains(&self.operation.as_str())
    }

    fn fault(&self) -> String {
        let Strike { service, operation, place, effect } = self;
        // What a session ends with before a statement took effect (PostgreSQL documentation, "Error Codes").
        let effect = match (service.as_str(), *effect) {
            (SQL, BROKEN) => "57P01",
            (SQL, REFUSED) => "42501",
            (_, effect) => effect,
        };
        format!("{service}:{operation}@{place}={effect}")
    }
}

const BROKEN: &str = "ServiceFailure:before";
const LOST: &str = "drop:after";
const REFUSED: &str = "AccessDenied:before";
const SQL: &str = "redshift-sql";

/// Calls of which a refusal has the same done in another way: with fewer permissions, by S3 Control.
const FALLS_BACK: [&str; 2] = ["CreateBucket", "PutBucketTagging"];

/// So many calls are struck in one run.
const AT_ONCE: usize = 6;

/// One run of the program on the way of a spec from nothing to nothing.
struct Way {
    name: &'static str,
    spec: String,
    arguments: &'static [&'static str],
    /// How many access keys there are afterwards, where there are any.
    keys: Option<usize>,
}

impl Way {
    fn arguments(&self) -> Vec<&str> {
        let (command, flags) = self.arguments.split_first().expect("a command");
        [&[*command, self.spec.as_str()], flags, &["--yes"]].concat()
    }

    /// The next run that is not asked to rotate anything.
    fn again(&self) -> [&str; 3] {
        [self.arguments[0], &self.spec, "--yes"]
    }
}

fn ways(account: &Account, spec: &str) -> Vec<Way> {
    let edited = edited(account, spec);
    let way = |name, file: &str, arguments, keys| {
        let keys = Some(keys).filter(|keys| spec == ACCESS_KEYS && *keys > 0);
        Way { name, spec: file.to_owned(), arguments, keys }
    };
    let mut ways = vec![
        way("create", spec, &["apply"], 1),
        way("edit of the spec", text(&edited), &["apply"], 1),
        way("edit back", spec, &["apply"], 1),
    ];
    if spec == ACCESS_KEYS {
        ways.push(way("rotate", spec, &["apply", "--rotate", "--rotate=password"], 2));
        ways.push(way("rotate, again", spec, &["apply", "--rotate"], 1));
    }
    ways.push(way("destroy", spec, &["destroy"], 0));
    ways
}

/// The spec with everything in it edited that can be, as a file of the account's folder.
fn edited(account: &Account, spec: &str) -> PathBuf {
    let mut edited: toml::Table =
        toml::from_str(&std::fs::read_to_string(spec).expect("the ready-made spec")).expect("TOML");
    let mut set = |table: &str, more: &str| {
        let values: toml::Table = toml::from_str(more).expect("TOML");
        let table = edited.entry(table).or_insert_with(|| toml::Table::new().into());
        table.as_table_mut().expect("a table").extend(values);
    };
    set("tags", "team = \"data\"");
    set("bucket", "expire_days = 14\ntls_only = false");
    set("network", "cidrs = [\"35.193.179.61/32\", \"198.51.100.9/32\"]");
    if spec != ACCESS_KEYS {
        set("trust", "subject = \"208000002380243782158\"\nmax_session = 7200");
        set("role", "permissions_boundary = \"arn:aws:iam::aws:policy/ReadOnlyAccess\"");
    }
    let destinations = edited["destinations"].as_table_mut().expect("a table");
    for destination in destinations.iter_mut().filter_map(|(_, one)| one.as_table_mut()) {
        let region = destination["region"].as_str().expect("text");
        let id = "1234abcd-12ab-34cd-56ef-1234567890ab";
        let key = seed::key_of(&mut account.sandbox.cloud().world(), seed::ACCOUNT, region, id);
        let bucket = toml::Table::from_iter([("encryption".to_owned(), key.into())]);
        destination.insert("bucket".to_owned(), bucket.into());
    }
    account.write("edited.toml", &toml::to_string(&edited).expect("TOML"))
}

/// What exists, without what AWS makes up: ids and times.
pub fn existing(account: &Account) -> Vec<(String, Value)> {
    let ids = regex::Regex::new("sgr-[0-9a-f]+|A(KIA|IDA|ROA|NPA)[0-9A-Z]{16,17}").expect("an expression");
    let without = |text: &str| ids.replace_all(text, "an id").into_owned();
    // As a list: rules are alike without their ids.
    let each = account.inventory().into_iter().map(|(name, mut value)| {
        forget_times(&mut value);
        (without(&name), serde_json::from_str::<Value>(&without(&value.to_string())).expect("JSON"))
    });
    let mut all: Vec<_> = each.collect();
    all.sort_by_key(|(name, value)| (name.clone(), value.to_string()));
    all
}

fn forget_times(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for name in ["created", "id", "last_used", "updated", "secret"] {
                members.remove(name);
            }
            members.values_mut().for_each(forget_times);
        }
        Value::Array(items) => items.iter_mut().for_each(forget_times),
        _ => {}
    }
}

/// The calls of a plan, by service and operation as the sandbox tells them.
fn planned(plan: &Value) -> BTreeSet<(String, String)> {
    let list = |value: &Value, name: &str| value[name].as_array().cloned().unwrap_or_default();
    let calls = list(plan, "deployments").into_iter().flat_map(|one| list(&one, "steps"));
    let calls = calls.flat_map(|step| list(&step, "calls"));
    let told = |call: Value| {
        let text = |name: &str| call[name].as_str().expect(name).to_owned();
        match text("service").as_str() {
            // A transaction is one message, which is told by its first word.
            "sql" => (SQL.to_owned(), "BEGIN".to_owned()),
            service => (service.to_owned(), text("operation")),
        }
    };
    calls.map(told).collect()
}

/// What can go wrong in a run: each call of its plan, wherever it is sent, in two ways; and what need be tried only once
/// on all the ways of a spec, a refusal of each kind of call, and each other request.
fn strikes(plan: &Value, requests: &[Entry]) -> (Vec<Strike>, Vec<Strike>) {
    let mut sent: BTreeMap<(&String, &String), usize> = BTreeMap::new();
    // What EC2 is asked beforehand is no call (EC2 API Reference, DryRunOperation).
    let requests: Vec<_> = requests.iter().filter(|one| one.code != "DryRunOperation").collect();
    for request in &requests {
        *sent.entry((&request.service, &request.operation)).or_default() += 1;
    }
    let planned = planned(plan);
    for (service, operation) in &planned {
        let found = sent.contains_key(&(service, operation));
        assert!(found, "{service} {operation} is planned and was not sent: {:?}", sent.keys());
    }
    let is_planned = |one: &&Entry| planned.contains(&(one.service.clone(), one.operation.clone()));
    let first_write = requests.iter().position(is_planned).unwrap_or(requests.len());
    let (mut each, mut once) = (Vec::new(), Vec::new());
    for ((service, operation), times) in sent {
        let is_planned = planned.contains(&(service.clone(), operation.clone()));
        let strike = |place, effect| {
            let (service, operation) = (service.clone(), operation.clone());
            Strike { service, operation, place, effect }
        };
        once.push(strike(1, if is_planned { REFUSED } else { LOST }));
        // What is read in the midst of writing is read for another reason than what the plan needs.
        let is_it = |one: &&&Entry| (&one.service, &one.operation) == (service, operation);
        let early = requests[..first_write].iter().filter(is_it).count();
        if !is_planned && (1..times).contains(&early) {
            once.push(strike(early + 1, LOST));
        }
        let places = (1..=times).filter(|_| is_planned);
        each.extend(places.flat_map(|place| [strike(place, BROKEN), strike(place, LOST)]));
    }
    (each, once)
}

/// The strikes of several runs, where those that need be tried only once are in the run that has the fewest.
fn shared_out(runs: Vec<(Vec<Strike>, Vec<Strike>)>) -> Vec<Vec<Strike>> {
    let (mut all, once): (Vec<_>, Vec<_>) = runs.into_iter().unzip();
    let distinct: BTreeSet<_> = once.iter().flatten().cloned().collect();
    for strike in distinct {
        let places = (0..all.len()).filter(|run| once[*run].contains(&strike));
        // A refusal takes a run of its own.
        let weight = |run: &usize| -> usize {
            all[*run].iter().map(|one: &Strike| if one.is_refusal() { AT_ONCE } else { 1 }).sum()
        };
        let fewest = places.min_by_key(weight).expect("some run sends it");
        all[fewest].push(strike);
    }
    all
}

/// Strikes that one run can take: of each kind of call one, and a refusal alone, since it ends the run.
fn groups(strikes: Vec<Strike>) -> Vec<Vec<Strike>> {
    let (refusals, others): (Vec<_>, Vec<_>) = strikes.into_iter().partition(Strike::is_refusal);
    let mut groups: Vec<Vec<Strike>> = Vec::new();
    for strike in others {
        let fits = |group: &&mut Vec<Strike>| {
            let kind = (&strike.service, &strike.operation);
            group.len() < AT_ONCE && group.iter().all(|one| (&one.service, &one.operation) != kind)
        };
        match groups.iter_mut().find(fits) {
            Some(group) => group.push(strike),
            None => groups.push(vec![strike]),
        }
    }
    groups.extend(refusals.into_iter().map(|strike| vec![strike]));
    groups
}

/// Goes one way with these faults, and insists that all of them struck and that the end is the undisturbed one.
fn go(account: &Account, way: &Way, group: &[Strike], end: &[(String, Value)]) {
    let faults: Vec<_> = group.iter().map(Strike::fault).collect();
    let told = format!("{} of {} with {faults:?}", way.name, way.spec);
    for fault in &faults {
        account.sandbox.cloud().faults.add(fault.parse().expect("a fault"));
    }
    let before = account.requests().len();
    let run = account.run(&way.arguments());
    account.sandbox.cloud().faults.clear();
    for strike in group {
        let requests = account.requests().split_off(before);
        let struck = requests.iter().any(|one| {
            one.operation == strike.operation && !["OK", "DryRunOperation"].contains(&one.code.as_str())
        });
        assert!(struck, "{told}: {strike:?} did not strike\n{}{}", run.out, run.err);
    }
    match group.iter().any(Strike::is_refusal) {
        false => assert_eq!(run.code, 0, "{told}: it is retried\n{}{}", run.out, run.err),
        true => {
            let says = |text: &str| run.out.contains(text) || run.err.contains(text);
            assert_eq!(run.code, 1, "{told}\n{}{}", run.out, run.err);
            assert!(says("AccessDenied") || says("42501"), "{told}\n{}{}", run.out, run.err);
            // The next run tidies up and no more; only what is missing then has to be asked for again.
            account.expect(0, &way.again());
            if existing(account) != end {
                account.expect(0, &way.arguments());
            }
        }
    }
    let now = existing(account);
    let differ =
        now.iter().filter(|one| !end.contains(one)).chain(end.iter().filter(|one| !now.contains(one)));
    let differ: Vec<_> = differ.collect();
    assert!(now == end, "{told}: the account is not as after an undisturbed run: {differ:#?}");
    if let Some(keys) = way.keys {
        account.assert_keys_work(keys);
    }
}

/// Strikes every call on every way of a spec.
#[expect(clippy::print_stdout, reason = "how much was struck is what a reader of the run wants to know")]
fn survives(spec: &str) {
    let account = Account::new();
    let ways = ways(&account, spec);
    let (mut runs, mut ends) = (Vec::new(), Vec::new());
    for way in &ways {
        let before = account.requests().len();
        let run = account.expect(0, &[&way.arguments()[..], &["--json"]].concat());
        let plan: Value = serde_json::from_str(run.out.lines().next().expect("a plan")).expect("JSON");
        runs.push(strikes(&plan, &account.requests().split_off(before)));
        ends.push(existing(&account));
    }
    let groups: Vec<_> = shared_out(runs).into_iter().map(groups).collect();
    let struck: Vec<_> = groups.iter().flatten().flatten().collect();
    let kinds: BTreeSet<_> = struck.iter().map(|strike| &strike.operation).collect();
    println!("{spec}: {} cases, {} kinds of request: {kinds:?}", struck.len(), kinds.len());
    let rounds = groups.iter().map(Vec::len).max().unwrap_or_default();
    for round in 0..rounds {
        for ((way, groups), end) in ways.iter().zip(&groups).zip(&ends) {
            go(&account, way, groups.get(round).map_or(&[], Vec::as_slice), end);
        }
    }
}

#[test]
fn roles_survive_a_fault_at_every_call() {
    survives(US_AND_EU);
}

#[test]
fn schemas_survive_a_fault_at_every_call() {
    survives(PRECREATED);
}

#[test]
fn keys_survive_a_fault_at_every_call() {
    survives(ACCESS_KEYS);
}

#[test]
fn a_key_whose_secret_cannot_be_kept_is_deleted_again() {
    let account = Account::failing(&["secretsmanager:PutSecretValue=AccessDenied"]);
    let run = account.expect(1, &["apply", ACCESS_KEYS, "--yes"]);
    assert!(run.out.contains("was deleted again"), "{}", run.out);
    assert!(account.keys("acme-keys-us-transfer-user").is_empty());
    let made = account.requests().into_iter().filter(|request| request.operation == "CreateAccessKey");
    assert_eq!(made.count(), 1);
}

#[test]
fn a_key_that_could_be_neither_kept_nor_deleted_is_named_and_deleted_by_the_next_run() {
    let account =
        Account::failing(&["secretsmanager:PutSecretValue=AccessDenied", "iam:DeleteAccessKey=AccessDenied"]);
    let run = account.expect(1, &["apply", ACCESS_KEYS, "--yes"]);
    let [key] = account.keys("acme-keys-us-transfer-user").try_into().expect("one key");
    assert!(run.out.contains("could not be deleted again") && run.out.contains(&key), "{}", run.out);
    account.sandbox.cloud().faults.clear();
    let plan = account.expect(3, &["plan", ACCESS_KEYS]);
    assert!(plan.out.contains(&format!("- {key}")), "{}", plan.out);
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    account.assert_keys_work(1);
    assert!(!account.keys("acme-keys-us-transfer-user").contains(&key));
}

#[test]
fn a_quota_is_permanent_and_throttling_is_not() {
    let account = Account::failing(&["iam:CreateRole@1+=LimitExceeded"]);
    let started = std::time::Instant::now();
    let run = account.expect(1, &["apply", US_AND_EU, "--yes"]);
    assert!(started.elapsed().as_secs() < 90, "it is not tried again");
    assert!(run.out.contains("LimitExceeded") && run.out.contains("2 failed"), "{}", run.out);
    account.sandbox.cloud().faults.clear();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let account = Account::failing(&[
        "iam:CreateRole@1=Throttling",
        "iam:AttachRolePolicy@1=NoSuchEntity",
        "s3:PutBucketPolicy@1=OperationAborted",
    ]);
    let run = account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert!(run.err.contains("waiting for"), "{}", run.err);
}
