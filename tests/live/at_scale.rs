//! Fleets under the conditions that AWS sets: so many requests a second, so many at once.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use provision_sandbox::{Entry, Options, seed};

use crate::account::{Account, Run, text};
use crate::fleet_spec::{fleet, on_the_cluster};
use crate::watched::watch;

/// A round trip to AWS.
const LATENCY: Duration = Duration::from_millis(40);

/// A spec with so many destinations on the seeded cluster, as a file of the account's folder.
fn on_one_cluster(account: &Account, destinations: usize, via: &str) -> String {
    written(account, &fleet(destinations, on_the_cluster(via)))
}

/// A spec as a file. The embedded databases start with their first client, which is not what is measured: that is here.
fn written(account: &Account, spec: &str) -> String {
    account.inventory();
    text(&account.write("fleet.toml", spec)).to_owned()
}

/// What a run took, and what was asked of a service meanwhile.
struct Measure {
    took: f64,
    asked: Vec<Entry>,
}

impl Measure {
    fn throttled(&self) -> usize {
        let is_refused =
            |entry: &&Entry| entry.code.contains("Throttl") || entry.code == "RequestLimitExceeded";
        self.asked.iter().filter(is_refused).count()
    }

    /// How often the service was asked without being too busy.
    fn answered(&self) -> usize {
        self.asked.len() - self.throttled()
    }
}

fn measure(account: &Account, service: &str, code: i32, arguments: &[&str]) -> (Measure, Run) {
    let before = account.sandbox.log().len();
    let started = Instant::now();
    let run = account.expect(code, arguments);
    let took = started.elapsed().as_secs_f64();
    let asked = account.sandbox.log().split_off(before);
    (Measure { took, asked: asked.into_iter().filter(|entry| entry.service == service).collect() }, run)
}

/// Who is throttled finds the rate that IAM takes, keeps to it, and loses little by it.
#[test]
fn a_fleet_goes_at_the_rate_that_iam_takes() {
    const RATE: f64 = 20.0;
    // What is on its way before the first answer tells the rate.
    const BURST: usize = 20;
    /// What finding the rate and a development build take of a short command, in seconds.
    const FIXED: f64 = 3.0;
    let rates = vec![format!("iam={RATE}").parse().expect("a rate")];
    let account = Account::with(Options { latency: LATENCY, rates, ..Options::default() });
    let spec = on_one_cluster(&account, 40, "secret");
    for (code, arguments) in [
        (3, vec!["plan", spec.as_str()]),
        (0, vec!["apply", spec.as_str(), "--yes"]),
        (0, vec!["plan", spec.as_str()]),
        (0, vec!["destroy", spec.as_str(), "--yes"]),
    ] {
        let (iam, run) = measure(&account, "iam", code, &arguments);
        let ideal = iam.answered() as f64 / RATE;
        eprintln!("{}: {:.1} s, {ideal:.1} at best, {} throttled", arguments[0], iam.took, iam.throttled());
        assert!(iam.answered() > BURST, "{} of {}", iam.answered(), arguments[0]);
        assert!(iam.took <= ideal * 1.5 + FIXED, "{arguments:?}: {} s, {ideal} at best", iam.took);
        let few = iam.answered() / 4 + BURST;
        assert!(iam.throttled() <= few, "{} throttled of {}", iam.throttled(), iam.answered());
        assert!(run.err.contains("Going slower: iam"), "{}", run.err);
    }
}

/// Twenty destinations on one database, under the quotas that AWS publishes and does not change.
#[test]
fn a_fleet_fits_into_the_quotas_of_the_data_api() {
    let account = Account::with(Options { latency: LATENCY, published_rates: true, ..Options::default() });
    let spec = on_one_cluster(&account, 20, "data-api");
    for (code, arguments, most) in [
        (3, vec!["plan", spec.as_str()], 40),
        (0, vec!["apply", spec.as_str(), "--yes"], 100),
        (0, vec!["plan", spec.as_str()], 40),
        (0, vec!["destroy", spec.as_str(), "--yes"], 250),
    ] {
        let (data, _) = measure(&account, "redshift-data", code, &arguments);
        eprintln!(
            "{}: {:.1} s, {} requests, {} throttled",
            arguments[0],
            data.took,
            data.asked.len(),
            data.throttled()
        );
        assert!(data.asked.len() <= most, "{arguments:?}: {} requests", data.asked.len());
        assert_eq!(data.throttled(), 0, "{arguments:?}");
    }
}

/// At AWS's own addresses, over TLS and through a proxy, where each bucket could be a host of its own: with as few open files
/// as a shell on macOS gives, which cannot be raised here. Memory is bounded, too.
#[test]
#[cfg(unix)]
fn a_fleet_needs_few_connections_and_little_memory() {
    let account = Account::with(Options { latency: LATENCY, proxy: true, ..Options::default() });
    let spec = on_one_cluster(&account, 130, "secret");
    let few = text(&account.write("few.toml", &fleet(24, on_the_cluster("secret")))).to_owned();
    let limited = |files: u32, arguments: &[&str]| {
        let program = account.command(arguments);
        let mut shell = Command::new("sh");
        let limit = format!("ulimit -n {files} && exec \"$0\" \"$@\"");
        shell.args(["-c", &limit]).arg(program.get_program()).args(arguments);
        shell.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let said = |name: &str| account.write(name, "");
        let [out, err] = ["out", "err"].map(|name| std::fs::File::create(said(name)).expect("a file"));
        let child = shell.stdin(Stdio::null()).stdout(out).stderr(err).spawn().expect("a shell");
        let (code, memory) = watch(child);
        let [out, err] = ["out", "err"]
            .map(|name| std::fs::read_to_string(account.folder.path().join(name)).expect("what was said"));
        (account.searched(Run { code: code.unwrap_or(-1), out, err }), memory)
    };
    for (code, files, arguments) in [
        (3, 256, vec!["plan", spec.as_str()]),
        (0, 256, vec!["apply", spec.as_str(), "--yes"]),
        (0, 256, vec!["plan", spec.as_str()]),
        (0, 256, vec!["destroy", spec.as_str(), "--yes"]),
        (0, 64, vec!["apply", few.as_str(), "--yes"]),
        // Each destination's probes sign in and write as the vendor does.
        (0, 64, vec!["verify", few.as_str()]),
        (0, 64, vec!["destroy", few.as_str(), "--yes"]),
    ] {
        let before = account.sandbox.log().len();
        let (run, memory) = limited(files, &arguments);
        assert_eq!(run.code, code, "{arguments:?}\n{}\n{}", run.out, run.err);
        let requests = account.sandbox.log().len() - before;
        let connections = account.sandbox.cloud().connections();
        eprintln!("{}: {requests} requests, {connections:?}, {memory} MiB", arguments[0]);
        assert!(connections.most <= 100, "{connections:?}");
        assert!(memory < 128, "{memory} MiB");
    }
}

/// The EC2 API counts each operation for itself, and refills at 5 a second what changes something.
#[test]
fn ingress_rules_are_made_at_the_rate_that_ec2_publishes() {
    const RULES: usize = 40;
    let account = Account::with(Options { latency: LATENCY, published_rates: true, ..Options::default() });
    account.sandbox.cloud().world().ec2.of(seed::ACCOUNT, "us-east-1").rules_per_group = 2 * RULES;
    let place = |number: usize| {
        let at = on_the_cluster("secret")(number);
        at.replace("allow = false", &format!("cidrs = [\"203.0.113.{number}/32\"]"))
    };
    let spec = written(&account, &fleet(RULES, place));
    for (arguments, operation) in [
        (["apply", &spec, "--yes"], "AuthorizeSecurityGroupIngress"),
        (["destroy", &spec, "--yes"], "RevokeSecurityGroupIngress"),
    ] {
        let (ec2, _) = measure(&account, "ec2", 0, &arguments);
        let asked: Vec<_> = ec2.asked.into_iter().filter(|entry| entry.operation == operation).collect();
        let ec2 = Measure { asked, ..ec2 };
        let ideal = (ec2.answered() as f64 - 50.0) / 5.0;
        eprintln!(
            "{operation}: {} in {:.1} s, {ideal:.1} at best, {} throttled",
            ec2.answered(),
            ec2.took,
            ec2.throttled()
        );
        assert!(ec2.answered() >= RULES, "{}", ec2.answered());
        assert!(ec2.throttled() * 2 <= ec2.answered(), "{} throttled", ec2.throttled());
    }
}

/// Whether a spec names the destinations of two warehouses in turn or one after the other: neither waits for the other, so
/// that both take the same time.
#[test]
fn two_warehouses_are_written_at_once_in_whatever_order_the_spec_names_them() {
    const EACH: usize = 40;
    let eu = "region = \"eu-west-1\"\nworkgroup = \"analytics\"\nadmin = { via = \"secret\" }\n\
              network = { allow = false }";
    let us = on_the_cluster("secret")(0);
    for (name, in_turn) in [("in turn", true), ("one after the other", false)] {
        let account = Account::with(Options { latency: LATENCY, ..Options::default() });
        let is_first = |number: usize| if in_turn { number.is_multiple_of(2) } else { number < EACH };
        let place = |number| if is_first(number) { us.clone() } else { eu.to_owned() };
        let spec = written(&account, &fleet(2 * EACH, place));
        let (sql, _) = measure(&account, "redshift-sql", 0, &["apply", &spec, "--yes"]);
        // From the first transaction in a region to the end of the last.
        let span = |region: &str| {
            let is_it = |entry: &&Entry| entry.operation == "BEGIN" && entry.region == region;
            let made: Vec<_> = sql.asked.iter().filter(is_it).collect();
            assert!(made.len() >= 2, "{name}: {} in {region}", made.len());
            let start = made.iter().map(|entry| entry.start).fold(f64::MAX, f64::min);
            (start, made.iter().map(|entry| entry.end).fold(f64::MIN, f64::max))
        };
        let [us, eu] = [span("us-east-1"), span("eu-west-1")];
        let both = us.1.min(eu.1) - us.0.max(eu.0);
        let shorter = (us.1 - us.0).min(eu.1 - eu.0);
        eprintln!("{name}: {:.1} s, {both:.0} of {shorter:.0} ms at the same time", sql.took);
        // One after the other, it would be none.
        assert!(both > shorter / 2.0, "{name}: {both} of {shorter}");
    }
}
