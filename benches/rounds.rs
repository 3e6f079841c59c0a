//! How many rounds of requests, how many requests and how much time each command takes.
//!
//! `cargo bench --profile dev --bench rounds` runs the program against the sandbox, without latency, with 40 ms and
//! with 500 ms for each answer. A round is a set of requests that do not wait for each other; see
//! `provision_sandbox::rounds`. The longer an answer takes, the less a busy machine is mistaken for a program that
//! waits: the figure at 500 ms is the program's own. Statements are counted beside the API calls, as they are sent
//! to the databases and not to AWS.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use provision_sandbox::{Entry, Options, Sandbox, rounds};

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/us-and-eu.toml");
const COMMANDS: [(&str, &[&str]); 6] = [
    ("plan, nothing there", &["plan", SPEC]),
    ("apply", &["apply", SPEC, "--yes"]),
    ("plan, nothing to do", &["plan", SPEC]),
    ("apply, nothing to do", &["apply", SPEC, "--yes"]),
    ("destroy", &["destroy", SPEC, "--yes"]),
    ("destroy, nothing there", &["destroy", SPEC, "--yes"]),
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
        println!("\nus-and-eu.toml (two destinations), {latency} ms for each answer\n");
        println!("{:<24} {:>8} {:>8} {:>8} {:>12} {:>9}", "", "rounds", "calls", "SQL", "with SQL", "wall s");
        let runs: Vec<Vec<Measure>> = (0..RUNS).map(|_| runtime.block_on(run(latency))).collect();
        for (index, (name, _)) in COMMANDS.iter().enumerate() {
            let best = runs.iter().map(|run| &run[index]).min_by_key(|measure| measure.wall);
            report(name, best.expect("several runs"));
        }
    }
}

fn report(name: &str, measure: &Measure) {
    let all: Vec<_> = measure.api.iter().chain(&measure.sql).cloned().collect();
    println!(
        "{name:<24} {:>8} {:>8} {:>8} {:>12} {:>9.2}",
        rounds(&measure.api),
        measure.api.len(),
        measure.sql.len(),
        rounds(&all),
        measure.wall.as_secs_f64()
    );
}

async fn run(latency: u64) -> Vec<Measure> {
    let options = Options { latency: Duration::from_millis(latency), ..Options::default() };
    let sandbox = Sandbox::start(options).await.expect("a sandbox");
    // The embedded databases start with their first client, which is not what is measured.
    sandbox.inventory().await.expect("the databases");
    let mut measures = Vec::new();
    for (_, arguments) in COMMANDS {
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
        measures.push(Measure { api, sql, wall });
    }
    measures
}
