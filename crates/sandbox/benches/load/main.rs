//! How fast the sandbox starts and answers, and whether what is in it slows it down.
//!
//! `cargo bench --profile local -p provision-sandbox --bench load` measures an optimised build. The server has one core, the
//! first, where `taskset` is there to see to that; the requests come from the others, over four connections, each signed.
//! `PROVISION_SANDBOX` names another program to measure, `LOAD_OBJECTS` how many objects of each kind there are to
//! be (100,000), `LOAD_SECONDS` how long a rate is measured (5).

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

mod client;
mod kinds;

use client::{Connection, Signed, request};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Connections that ask side by side.
const CONNECTIONS: usize = 4;

fn main() {
    let objects = number("LOAD_OBJECTS", 100_000);
    let seconds = number("LOAD_SECONDS", 5);
    leave_the_first_core();
    println!("start: {:.0} ms", 1000.0 * starts().as_secs_f64());
    for flags in [&[][..], &["--enforce"]] {
        let server = Server::start(flags);
        rate(&server, &format!("{flags:?}"), Duration::from_secs(seconds as u64));
    }
    growth(objects, seconds);
}

fn number(variable: &str, default: usize) -> usize {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// The server is alone on the first core, if there is a second for everything else.
fn leave_the_first_core() {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    if cores > 1 {
        let this = std::process::id().to_string();
        // Without taskset the two share all cores, and the figures are worse than they could be.
        let _ = Command::new("taskset").args(["-cp", &format!("1-{}", cores - 1), &this]).output();
    }
}

/// A running sandbox.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(flags: &[&str]) -> Self {
        let program = std::env::var("PROVISION_SANDBOX");
        let program = program.unwrap_or_else(|_| env!("CARGO_BIN_EXE_provision-sandbox").to_owned());
        let taskset = ["/usr/bin/taskset", "/bin/taskset"].iter().any(|path| Path::new(path).exists());
        let mut command = match taskset {
            true => Command::new("taskset"),
            false => Command::new(&program),
        };
        if taskset {
            command.args(["-c", "0", &program]);
        }
        let mut process = command
            .args(flags)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start {program}: {error}"));
        let mut lines = BufReader::new(process.stdout.take().expect("a pipe")).lines();
        let address = lines.find_map(|line| {
            let line = line.expect("text");
            line.strip_prefix("export AWS_ENDPOINT_URL=http://").map(str::to_owned)
        });
        // The rest is read to the end, so that the server is never kept waiting.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, address: address.expect("the sandbox starts") }
    }
}

impl Server {
    /// Seconds of processor time its threads have had; 0 where there is no `/proc`.
    fn busy(&self) -> f64 {
        let threads = std::fs::read_dir(format!("/proc/{}/task", self.process.id())).into_iter().flatten();
        let nanoseconds = threads.filter_map(|thread| {
            let text = std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
            text.split_whitespace().next()?.parse::<f64>().ok()
        });
        nanoseconds.sum::<f64>() / 1e9
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // As Ctrl-C does, so that state is saved.
        let _ = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        let _ = self.process.wait();
    }
}

/// From nothing to the first answer; the fastest of five.
fn starts() -> Duration {
    let start = || {
        let begun = Instant::now();
        let server = Server::start(&[]);
        Connection::open(&server.address).send(&identity(&server));
        begun.elapsed()
    };
    (0..5).map(|_| start()).min().expect("five")
}

fn identity(server: &Server) -> Signed {
    request(&server.address, "sts").form("Action=GetCallerIdentity&Version=2011-06-15").sign()
}

/// Requests a second for a mix of reads and writes, signed beforehand.
fn rate(server: &Server, title: &str, time: Duration) {
    let address = &server.address;
    let mut setup = Connection::open(address);
    setup.send(&request(address, "s3").method("PUT", "/mix").sign());
    let group = kinds::first_group(&mut setup, address);
    let mix = |n: usize| match n % 4 {
        0 => request(address, "iam").form("Action=GetRole&Version=2010-05-08&RoleName=reporting").sign(),
        1 => request(address, "s3").method("HEAD", "/mix").sign(),
        2 => {
            let form = format!(
                "Action=DescribeSecurityGroupRules&Version=2016-11-15&Filter.1.Name=group-id&Filter.1.Value.1={group}"
            );
            request(address, "ec2").form(&form).sign()
        }
        _ => request(address, "s3").method("PUT", &format!("/mix/{n}")).body(vec![b'x'; 1024]).sign(),
    };
    let requests: Vec<_> = (0..64).map(mix).collect();
    let (begun, busy) = (Instant::now(), server.busy());
    let mut took: Vec<Duration> = std::thread::scope(|scope| {
        let ask = || {
            let mut connection = Connection::open(address);
            let mut took = Vec::new();
            for request in requests.iter().cycle() {
                if begun.elapsed() > time {
                    break;
                }
                took.push(connection.send(request).took);
            }
            took
        };
        let threads: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(ask)).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
    });
    let (elapsed, busy) = (begun.elapsed().as_secs_f64(), server.busy() - busy);
    took.sort();
    let percentile = |share: f64| 1000.0 * took[((took.len() - 1) as f64 * share) as usize].as_secs_f64();
    println!(
        "{title:<16} {:>6.0} requests a second, {:>6.0} for each second of processor time; half within {:.2} ms, \
         99 % within {:.2} ms, the slowest {:.1} ms",
        took.len() as f64 / elapsed,
        took.len() as f64 / busy,
        percentile(0.5),
        percentile(0.99),
        percentile(1.0)
    );
}

/// Fills a sandbox that keeps its state, and compares its answers with those of an almost empty one.
fn growth(objects: usize, seconds: usize) {
    let directory = tempfile::tempdir().expect("a directory");
    let flags = ["--enforce", "--state", directory.path().to_str().expect("text")];
    let few = objects.min(100);
    println!(
        "\n{:<26} {:>8} {:>22} {:>22} {:>22}",
        "", "objects", "get, ms", "list a page, ms", "create, ms"
    );
    {
        let server = Server::start(&flags);
        kinds::raise_quotas(&server.address);
        for kind in kinds::all(&server.address) {
            let many = (objects / kind.rarer).max(2 * few);
            let busy = || server.busy();
            let small = kind.fill(&server.address, 0..few, CONNECTIONS, &busy);
            let large = kind.fill(&server.address, few..many, CONNECTIONS, &busy);
            println!(
                "{:<22} {many:>8} {:>7.2} -> {:>7.2} {:>7.2} -> {:>7.2} {:>7.2} -> {:>7.2}",
                kind.name, small.get, large.get, small.list, large.list, small.create, large.create
            );
        }
        rate(&server, "with all of them", Duration::from_secs(seconds as u64));
    }
    let begun = Instant::now();
    let server = Server::start(&flags);
    println!("start with all of them: {:.0} ms", 1000.0 * begun.elapsed().as_secs_f64());
    Connection::open(&server.address).send(&identity(&server));
}
