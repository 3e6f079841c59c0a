//! What a fleet takes: seconds, calls, connections and memory.
//!
//! `cargo bench --profile local --bench fleet` runs the program against the sandbox as it is reached at AWS's own
//! addresses, over TLS and through a proxy, with 40 ms for each answer. `FLEET=100` is for fewer destinations than 500,
//! `RATE=50` has IAM take so many requests a second, `VIA=data-api` goes to the database by the Data API, at the rates that
//! AWS publishes.
//!
//! "At best" is what the busiest service takes: its calls by the rate, or by what can be in flight at once (64 of S3, 16 of any
//! other, each for 40 ms).

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "../tests/live/fleet_spec.rs"]
mod fleet_spec;
#[path = "../tests/live/watched.rs"]
mod watched;

use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use provision_sandbox::{Entry, Options, Sandbox};

const LATENCY: Duration = Duration::from_millis(40);

fn variable<T: std::str::FromStr>(name: &str) -> Option<T> {
    std::env::var(name).ok().map(|text| text.parse().ok().unwrap_or_else(|| panic!("{name}={text} is none")))
}

#[tokio::main]
async fn main() {
    let destinations = variable("FLEET").unwrap_or(500);
    let rate: Option<f64> = variable("RATE");
    let via: String = variable("VIA").unwrap_or_else(|| "secret".to_owned());
    let options = Options {
        latency: LATENCY,
        proxy: true,
        published_rates: via == "data-api",
        rates: rate.iter().map(|rate| format!("iam={rate}").parse().expect("a rate")).collect(),
        ..Options::default()
    };
    let sandbox = Sandbox::start(options).await.expect("a sandbox");
    // The embedded databases start with their first client, which is not what is measured.
    sandbox.inventory().await.expect("the databases");
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("fleet.toml");
    std::fs::write(&spec, fleet_spec::fleet(destinations, fleet_spec::on_the_cluster(&via))).expect("a spec");
    let spec = spec.display().to_string();
    println!(
        "{destinations} destinations on one cluster, {via}, 40 ms for each answer, IAM at {rate:?} requests a second\n"
    );
    println!(
        "{:<24} {:>8} {:>8} {:>8} {:>10} {:>8} {:>12} {:>8}",
        "", "wall s", "at best", "calls", "throttled", "SQL", "connections", "MiB"
    );
    for (name, code, arguments) in [
        ("plan, nothing there", 3, vec!["plan", &spec]),
        ("apply", 0, vec!["apply", &spec, "--yes"]),
        ("plan, nothing to do", 0, vec!["plan", &spec]),
        ("destroy", 0, vec!["destroy", &spec, "--yes"]),
    ] {
        let seen = sandbox.log().len();
        let started = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_provision"));
        command.args(&arguments).envs(sandbox.environment()).env("HOME", folder.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().expect("the program starts");
        let ended = tokio::task::spawn_blocking(move || watched::watch(child)).await.expect("no panic");
        let wall = started.elapsed().as_secs_f64();
        let (ended, memory) = ended;
        assert_eq!(ended, Some(code), "{name}");
        let entries = sandbox.log().split_off(seen);
        // Without logins, each is a round trip.
        let (sql, api): (Vec<_>, Vec<_>) =
            entries.into_iter().partition(|entry| entry.service == "redshift-sql");
        let sql = sql.iter().filter(|entry| entry.operation != "LOGIN").count();
        let throttled = api.iter().filter(|entry| is_throttled(entry)).count();
        let connections = sandbox.cloud().connections().most;
        let (best, calls) = (at_best(&api, rate), api.len() - throttled);
        println!(
            "{name:<24} {wall:>8.1} {best:>8.1} {calls:>8} {throttled:>10} {sql:>8} {connections:>12} {memory:>8}"
        );
    }
}

fn is_throttled(entry: &Entry) -> bool {
    entry.code.starts_with("Throttl") || matches!(entry.code.as_str(), "RequestLimitExceeded" | "SlowDown")
}

/// The seconds that the busiest service takes for its calls.
fn at_best(entries: &[Entry], iam: Option<f64>) -> f64 {
    let mut calls: BTreeMap<&str, f64> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| !is_throttled(entry)) {
        *calls.entry(entry.service.as_str()).or_default() += 1.0;
    }
    let seconds = calls.into_iter().map(|(service, calls)| {
        let in_flight = if service == "s3" { 64.0 } else { 16.0 } / LATENCY.as_secs_f64();
        calls / iam.filter(|_| service == "iam").map_or(in_flight, |rate| rate.min(in_flight))
    });
    seconds.fold(0.0, f64::max)
}
