//! How soon the program is there, and how much it takes: `cargo bench --bench start`, on Linux.
//!
//! The figures are those of the build that is measured: a development build starts more slowly and is much larger.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use provision_sandbox::{Options, Sandbox};

const PROGRAM: &str = env!("CARGO_BIN_EXE_provision");
const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/us-and-eu.toml");
/// Of so many runs the middle one is reported.
const RUNS: usize = 21;

fn main() {
    let version = median(|| whole_run(&["--version"]));
    let validate = median(|| whole_run(&["validate", SPEC]));
    println!("{:<40} {version:>8.1} ms, goal below 10", "--version");
    println!("{:<40} {validate:>8.1} ms, goal below 10", "validate, two destinations");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let options = Options { latency: Duration::from_millis(40), ..Options::default() };
    let sandbox = runtime.block_on(Sandbox::start(options)).expect("a sandbox");
    runtime.block_on(sandbox.inventory()).expect("the databases");
    let mut peak = 0.0;
    let first = median(|| {
        let seen = sandbox.log().len();
        let started = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs_f64();
        let plan = start(&["plan", SPEC, "--destination", "us"], &sandbox);
        peak = f64::max(peak, peak_of(plan));
        sandbox.log()[seen].start - started * 1e3
    });
    println!("{:<40} {first:>8.1} ms, goal below 20", "plan: its first request has arrived");
    println!("{:<40} {peak:>8.1} MiB, goal below 30", "plan of one destination: peak memory");
    let size = std::fs::metadata(PROGRAM).expect("the program").len() as f64 / f64::from(1 << 20);
    println!("{:<40} {size:>8.1} MiB, goal below 25", "the program's file");
}

fn median(mut measure: impl FnMut() -> f64) -> f64 {
    let mut all: Vec<_> = (0..RUNS).map(|_| measure()).collect();
    all.sort_by(f64::total_cmp);
    all[RUNS / 2]
}

/// In milliseconds.
fn whole_run(arguments: &[&str]) -> f64 {
    let started = Instant::now();
    let output = Command::new(PROGRAM).args(arguments).output().expect("the program starts");
    assert!(output.status.success(), "{arguments:?}");
    started.elapsed().as_secs_f64() * 1e3
}

fn start(arguments: &[&str], sandbox: &Sandbox) -> Child {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).envs(sandbox.environment()).stdin(Stdio::null());
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts")
}

/// The most memory that the kernel saw in use until it ended, in MiB (proc(5), VmHWM).
fn peak_of(mut child: Child) -> f64 {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0.0;
    while child.try_wait().expect("a child").is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<f64>().ok());
        peak = f64::max(peak, kilobytes.unwrap_or_default() / 1024.0);
        sleep(Duration::from_millis(2));
    }
    peak
}
