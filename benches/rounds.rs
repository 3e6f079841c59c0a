//! How many rounds of requests, how many requests and how much time each command takes, beside the limit.
//!
//! `cargo bench --profile local --bench rounds` runs the program against the sandbox, with 0, 40 and 500 ms for each
//! answer; with `--profile dev` it needs no optimised build of the SDK. A round is a set of requests that do not wait for
//! each other; see `provision_sandbox::rounds`. The longer an answer takes, the less a busy machine is mistaken for a program
//! that waits: the rounds at 500 ms are the program's own. Statements are counted beside the API calls, as they are sent to
//! the databases and not to AWS. The last table has the calls of many destinations.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use provision_sandbox::{Entry, Options, Sandbox, rounds, seed};

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/us-and-eu.toml");
const ONE: [&str; 2] = ["--destination", "us"];

/// A phase, and the fewest rounds and calls that it can take: those of a client that knows beforehand what it will find,
/// asks nothing else, and sends at once what does not wait for an answer. It neither looks for what others did nor for what
/// is left, and sees half of the attributes.
struct Phase {
    name: &'static str,
    arguments: &'static [&'static str],
    limit: Option<(usize, usize)>,
    /// What somebody does before it.
    before: fn(&Sandbox),
}

const PHASES: [Phase; 7] = [
    Phase { name: "plan, nothing there", arguments: &["plan", SPEC], limit: Some((2, 8)), before: nothing },
    Phase { name: "apply", arguments: &["apply", SPEC, "--yes"], limit: Some((3, 15)), before: nothing },
    Phase { name: "plan, nothing to do", arguments: &["plan", SPEC], limit: Some((2, 9)), before: nothing },
    Phase {
        name: "apply, nothing to do",
        arguments: &["apply", SPEC, "--yes"],
        limit: Some((2, 9)),
        before: nothing,
    },
    Phase {
        name: "apply, one thing changed",
        arguments: &["apply", SPEC, "--yes"],
        limit: Some((3, 11)),
        before: lengthen,
    },
    Phase { name: "destroy", arguments: &["destroy", SPEC, "--yes"], limit: Some((3, 9)), before: nothing },
    Phase {
        name: "destroy, nothing there",
        arguments: &["destroy", SPEC, "--yes"],
        limit: None,
        before: nothing,
    },
];

/// Each is measured so often, and the fastest is reported: what is slower was disturbed.
const RUNS: usize = 3;

/// What one command took.
struct Measure {
    api: Vec<Entry>,
    sql: Vec<Entry>,
    wall: Duration,
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    for latency in [0, 40, 500] {
        println!("\nus-and-eu.toml, destination us, {latency} ms for each answer\n");
        println!(
            "{:<24} {:>8} {:>8} {:>8} {:>10} {:>8} {:>14} {:>8}",
            "", "rounds", "calls", "SQL", "with SQL", "wall s", "limit: rounds", "calls"
        );
        let runs: Vec<Vec<Measure>> = (0..RUNS).map(|_| runtime.block_on(phases(latency))).collect();
        for (index, phase) in PHASES.iter().enumerate() {
            let best = runs.iter().map(|run| &run[index]).min_by_key(|measure| measure.wall);
            report(phase, best.expect("several runs"));
        }
    }
    println!("\ncalls of many destinations of one account, on one cluster\n");
    println!("{:<24} {:>8} {:>8} {:>8}", "", "1", "20", "100");
    let fleets = [1, 20, 100].map(|count| runtime.block_on(fleet(count)));
    for name in fleets[0].keys() {
        let counts = fleets.each_ref().map(|fleet| fleet[name]);
        println!("{name:<24} {:>8} {:>8} {:>8}", counts[0], counts[1], counts[2]);
    }
}

fn report(phase: &Phase, measure: &Measure) {
    let all: Vec<_> = measure.api.iter().chain(&measure.sql).cloned().collect();
    let (limit, limit_calls) =
        phase.limit.map(|(rounds, calls)| (rounds.to_string(), calls.to_string())).unwrap_or_default();
    println!(
        "{:<24} {:>8} {:>8} {:>8} {:>10} {:>8.2} {limit:>14} {limit_calls:>8}",
        phase.name,
        rounds(&measure.api),
        measure.api.len(),
        measure.sql.len(),
        rounds(&all),
        measure.wall.as_secs_f64(),
    );
}

async fn phases(latency: u64) -> Vec<Measure> {
    let options = Options { latency: Duration::from_millis(latency), ..Options::default() };
    let sandbox = Sandbox::start(options).await.expect("a sandbox");
    // The embedded databases start with their first client, which is not what is measured.
    sandbox.inventory().await.expect("the databases");
    let mut measures = Vec::new();
    for phase in &PHASES {
        (phase.before)(&sandbox);
        measures.push(measure(&sandbox, &[phase.arguments, &ONE].concat()).await);
    }
    measures
}

/// How many requests each command sends for so many destinations.
async fn fleet(count: usize) -> BTreeMap<&'static str, usize> {
    let sandbox = Sandbox::start(Options::default()).await.expect("a sandbox");
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("spec.toml");
    std::fs::write(&spec, spec_of(count)).expect("a file");
    let spec = text(&spec);
    let commands: [(_, &[&str]); 4] = [
        ("1 plan, nothing there", &["plan", spec]),
        ("2 apply", &["apply", spec, "--yes"]),
        ("3 plan, nothing to do", &["plan", spec]),
        ("4 destroy", &["destroy", spec, "--yes"]),
    ];
    let mut calls = BTreeMap::new();
    for (name, arguments) in commands {
        calls.insert(name, measure(&sandbox, arguments).await.api.len());
    }
    calls
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path of letters")
}

fn spec_of(count: usize) -> String {
    let head = "name = \"acme\"\nvendor = \"iterable\"\n[aws]\naccount = \"111122223333\"\n\
         [trust]\nsubject = \"108000002380243782158\"\naudience = \"acme-org\"\n\
         [bucket]\nname = \"acme-transfer-{{ destination }}\"\n[user]\nname = \"transfer_{{ destination }}\"\n";
    let destinations = (0..count).map(|number| {
        format!(
            "[destinations.d{number}]\ndata_center = \"us\"\nregion = \"us-east-1\"\ncluster = \"analytics\"\n\
             database = \"dev\"\nschema = \"s{number}\"\n[destinations.d{number}.admin]\nvia = \"password\"\n\
             user = \"awsuser\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\"\n"
        )
    });
    [head.to_owned()].into_iter().chain(destinations).collect()
}

fn nothing(_: &Sandbox) {}

/// Somebody lets sessions of the role last longer.
fn lengthen(sandbox: &Sandbox) {
    let mut world = sandbox.cloud().world();
    let account = world.iam.accounts.of(seed::ACCOUNT);
    account.roles.get_mut("acme-us-transfer").expect("it was made").max_session = 7200;
}

async fn measure(sandbox: &Sandbox, arguments: &[&str]) -> Measure {
    let seen = sandbox.log().len();
    let started = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_provision"));
    command.args(arguments).envs(sandbox.environment()).stdin(Stdio::null()).stdout(Stdio::null());
    let child = command.stderr(Stdio::null()).spawn().expect("the program starts");
    let ended = tokio::task::spawn_blocking(move || child.wait_with_output()).await.expect("no panic");
    let wall = started.elapsed();
    let code = ended.expect("it ends").status.code();
    assert!(matches!(code, Some(0 | 3)), "{arguments:?} ended with {code:?}");
    let entries = sandbox.log().split_off(seen);
    let (sql, api) = entries.into_iter().partition(|entry| entry.service == "redshift-sql");
    Measure { api, sql, wall }
}
