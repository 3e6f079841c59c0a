//! One spec, several runs at once, as when several people and a CI job meet: one of each thing, and nobody fails. What is
//! generated comes from one of them, and the others wait for it.

use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use provision_sandbox::Options;

use crate::account::{ACCESS_KEYS, Account, Run, US_AND_EU, text};
use crate::day_two::comparable;

const RUNS: u32 = 8;
const LATENCY: Duration = Duration::from_millis(40);

const POLYTOMIC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/polytomic-cluster.toml");
const TEALIUM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/tealium-keys.toml");

/// Eight runs, each so much later than the one before.
fn at_once(account: &Account, apart: Duration, arguments: &[&str]) -> Vec<Run> {
    so_many_at_once(RUNS, account, apart, arguments)
}

fn so_many_at_once(count: u32, account: &Account, apart: Duration, arguments: &[&str]) -> Vec<Run> {
    let runs: Vec<_> = thread::scope(|scope| {
        let run = |number| {
            thread::sleep(apart * number);
            account.run(arguments)
        };
        let runs: Vec<_> = (0..count).map(|number| scope.spawn(move || run(number))).collect();
        runs.into_iter().map(|run| run.join().expect("it ran")).collect()
    });
    for run in &runs {
        assert_eq!(run.code, 0, "{apart:?} apart: {arguments:?}\n{}\n{}", run.out, run.err);
    }
    runs
}

/// With a role; with keys and a password in a secret, and in a file; with keys alone; with a password alone.
fn specs(account: &Account) -> Vec<PathBuf> {
    let file = ("credentials_secret = \"provision/acme-keys\"", "credentials_file = \"keys.json\"");
    let of = |plan: &str| account.spec_of(plan, &[]);
    vec![of(US_AND_EU), of(ACCESS_KEYS), account.spec_of(ACCESS_KEYS, &[file]), of(TEALIUM), of(POLYTOMIC)]
}

/// At the same moment, and so far apart that one finds half of what another is making.
#[test]
fn applies_of_one_spec_at_once_all_succeed() {
    let account = Account::with(Options { latency: LATENCY, ..Options::default() });
    let before = account.inventory();
    let mut others = 0;
    for number in 0..specs(&account).len() {
        let spec = specs(&account).swap_remove(number);
        let spec = text(&spec);
        for apart in [0, 100].map(Duration::from_millis) {
            let runs = at_once(&account, apart, &["apply", spec, "--yes"]);
            others += runs.iter().filter(|run| run.err.contains("made by another run: ")).count();
            let plan = account.expect(0, &["plan", spec]);
            assert!(!plan.out.contains("warning"), "{}", plan.out);
            let made = account.inventory();
            at_once(&account, apart, &["destroy", spec, "--yes"]);
            assert_eq!(account.inventory(), before, "{spec}");
            account.expect(0, &["apply", spec, "--yes"]);
            assert_eq!(comparable(&made), comparable(&account.inventory()), "{spec}");
            account.expect(0, &["destroy", spec, "--yes"]);
        }
    }
    assert!(others > 0, "none found what another had made");
}

/// What is in the store when all have ended is what opens the bucket and the database.
#[test]
fn what_is_generated_by_several_runs_at_once_works() {
    let account = Account::with(Options { latency: LATENCY, ..Options::default() });
    for apart in [0, 100].map(Duration::from_millis) {
        at_once(&account, apart, &["apply", ACCESS_KEYS, "--yes"]);
        account.assert_keys_work(1);
        // Who comes when the others have ended goes on with the rotation.
        at_once(&account, apart / 4, &["apply", ACCESS_KEYS, "--yes", "--rotate"]);
        account.assert_keys_work(2);
        // Each makes one of its own, in turn.
        so_many_at_once(3, &account, apart, &["apply", ACCESS_KEYS, "--yes", "--rotate=password"]);
        account.assert_keys_work(2);
        account.expect(0, &["destroy", ACCESS_KEYS, "--yes"]);
    }
}

/// With many destinations one run reads half of what another has made.
#[test]
fn a_fleet_with_keys_is_made_once_too() {
    let account = Account::with(Options { latency: LATENCY, ..Options::default() });
    let before = account.inventory();
    let one = std::fs::read_to_string(ACCESS_KEYS).expect("the ready-made spec");
    let (head, destination) = one.split_at(one.find("[destinations.us]").expect("its destination"));
    let head = head.replace("\"acme-keys-transfer\"", "\"acme-keys-{{ destination }}\"");
    let head = head.replace("\"keys_user\"", "\"keys_{{ destination }}\"");
    let head = head.replace("\"provision/acme-keys\"", "\"provision/acme-keys-{{ destination }}\"");
    assert_eq!(head.matches("{{ destination }}").count(), 3, "{head}");
    let destinations = (0..8).map(|number| {
        let one = destination.replace("destinations.us", &format!("destinations.d{number}"));
        one.replace("\"iterable\"", &format!("\"iterable_{number}\"\ndata_center = \"us\""))
    });
    let spec = account.write("fleet.toml", &(head + &destinations.collect::<String>()));
    let spec = text(&spec);
    for apart in [50, 150].map(Duration::from_millis) {
        at_once(&account, apart, &["apply", spec, "--yes"]);
        account.expect(0, &["plan", spec]);
        account.expect(0, &["destroy", spec, "--yes"]);
        assert_eq!(account.inventory(), before);
    }
}
