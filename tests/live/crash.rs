//! Runs that end in the middle.

use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use provision_sandbox::Options;

use crate::account::{ACCESS_KEYS, Account, US_AND_EU};

/// Requests that change something.
pub fn writes(account: &Account) -> usize {
    let reads = ["Get", "Head", "List", "Describe", "Simulate", "LOGIN", "SELECT"];
    let is_read = |operation: &str| reads.iter().any(|read| operation.starts_with(read));
    let requests = account.requests();
    requests.iter().filter(|one| !is_read(&one.operation) && one.code != "DryRunOperation").count()
}

fn start(account: &Account) -> Child {
    start_with(account, &["apply", US_AND_EU, "--yes"])
}

pub fn start_with(account: &Account, arguments: &[&str]) -> Child {
    let mut command = account.command(arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts")
}

/// Waits until so many requests have changed something, or the program is done.
pub fn wait_for_writes(account: &Account, child: &mut Child, count: usize) -> bool {
    let started = Instant::now();
    while writes(account) < count {
        assert!(started.elapsed() < Duration::from_secs(60), "it hangs");
        if child.try_wait().expect("its state").is_some() {
            return writes(account) >= count;
        }
        std::thread::sleep(Duration::from_micros(200));
    }
    true
}

#[test]
fn an_apply_that_is_killed_after_any_call_is_completed_by_the_next() {
    let account = Account::with(Options { latency: Duration::from_millis(3), ..Options::default() });
    let before = account.inventory();
    let mut killed = 0;
    while kill_after(&account, &["apply", US_AND_EU, "--yes"], killed + 1) {
        killed += 1;
        account.expect(0, &["apply", US_AND_EU, "--yes"]);
        account.expect(0, &["plan", US_AND_EU]);
        account.expect(0, &["destroy", US_AND_EU, "--yes"]);
        assert_eq!(account.inventory(), before, "killed after {killed} calls");
    }
    assert!(killed >= 10, "only {killed} runs were killed in the middle");
}

/// Whoever changes their mind instead has nothing left, and a destroy that is killed is completed by the next.
#[test]
fn what_was_killed_halfway_is_removed_whole() {
    for spec in [US_AND_EU, ACCESS_KEYS] {
        let account = Account::with(Options { latency: Duration::from_millis(3), ..Options::default() });
        let before = account.inventory();
        let mut killed = 0;
        while kill_after(&account, &["apply", spec, "--yes"], killed + 1) {
            killed += 1;
            if kill_after(&account, &["destroy", spec, "--yes"], killed.div_ceil(2)) {
                killed += 1;
            }
            account.expect(0, &["destroy", spec, "--yes"]);
            assert_eq!(account.inventory(), before, "{spec}: killed after {killed} calls");
        }
        assert!(killed >= 10, "{spec}: only {killed} runs were killed in the middle");
    }
}

/// Starts, kills after so many calls that change something, and says whether it came to that.
pub fn kill_after(account: &Account, arguments: &[&str], calls: usize) -> bool {
    let already = writes(account);
    let mut child = start_with(account, arguments);
    let reached = wait_for_writes(account, &mut child, already + calls);
    let _ = child.kill();
    let run = account.ended(child);
    reached && run.code != 0
}

#[test]
fn keys_mode_that_is_killed_after_any_call_is_completed_by_the_next() {
    let account = Account::with(Options { latency: Duration::from_millis(3), ..Options::default() });
    let before = account.inventory();
    let mut killed = 0;
    while kill_after(&account, &["apply", ACCESS_KEYS, "--yes"], killed + 1) {
        killed += 1;
        account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
        account.expect(0, &["plan", ACCESS_KEYS]);
        account.assert_keys_work(1);
        account.expect(0, &["destroy", ACCESS_KEYS, "--yes"]);
        assert_eq!(account.inventory(), before, "killed after {killed} calls");
    }
    assert!(killed >= 12, "only {killed} runs were killed in the middle");
}

#[test]
fn keys_mode_with_a_file_that_is_killed_after_any_call_is_completed_by_the_next() {
    let account = Account::with(Options { latency: Duration::from_millis(3), ..Options::default() });
    let before = account.inventory();
    let secret = "credentials_secret = \"provision/acme-keys\"";
    let spec = account.spec_of(ACCESS_KEYS, &[(secret, "credentials_file = \"keys.json\"")]);
    let spec = spec.to_str().expect("a path");
    let mut killed = 0;
    while kill_after(&account, &["apply", spec, "--yes"], killed + 1) {
        killed += 1;
        account.expect(0, &["apply", spec, "--yes"]);
        account.expect(0, &["plan", spec]);
        account.assert_these_work(&serde_json::from_str(&account.read("keys.json")).expect("JSON"), 1);
        account.expect(0, &["destroy", spec, "--yes"]);
        assert_eq!(account.inventory(), before, "killed after {killed} calls");
        let left = std::fs::read_dir(account.folder.path()).expect("the folder").count();
        assert_eq!(left, 1, "the spec alone is left after {killed} calls");
    }
    assert!(killed >= 10, "only {killed} runs were killed in the middle");
}

#[test]
fn a_rotation_that_is_killed_after_any_call_leaves_what_works() {
    let account = Account::with(Options { latency: Duration::from_millis(3), ..Options::default() });
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    let rotate = ["apply", ACCESS_KEYS, "--rotate", "--rotate=password", "--yes"];
    let pending =
        |account: &Account| account.expect(0, &["plan", ACCESS_KEYS]).out.contains("ROTATION_PENDING");
    let mut killed = 0;
    // The first half makes a key and a password, the second removes a key.
    for half in 0..2 {
        let mut calls = 1;
        while kill_after(&account, &rotate, calls) {
            account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
            account.assert_keys_work(if pending(&account) { 2 } else { 1 });
            while pending(&account) != (half == 1) {
                account.expect(0, &["apply", ACCESS_KEYS, "--rotate", "--yes"]);
            }
            (calls, killed) = (calls + 1, killed + 1);
        }
        while pending(&account) != (half == 0) {
            account.expect(0, &["apply", ACCESS_KEYS, "--rotate", "--yes"]);
        }
    }
    account.assert_keys_work(1);
    assert!(killed >= 6, "only {killed} runs were killed in the middle");
}

#[cfg(unix)]
mod ctrl_c {
    use std::io::{BufRead as _, BufReader, Read as _};
    use std::process::{Child, ChildStderr};
    use std::time::{Duration, Instant};

    use super::start;
    use crate::account::{Account, Run, US_AND_EU};

    /// An apply in which a role is being made, and stays so until the faults are taken back.
    fn in_the_middle(account: &Account) -> Child {
        let faults = &account.sandbox.cloud().faults;
        faults.add("iam:CreateRole=hold".parse().expect("a fault"));
        let mut child = start(account);
        let started = Instant::now();
        while faults.held().is_empty() {
            assert!(started.elapsed() < Duration::from_secs(60), "it hangs");
            assert!(child.try_wait().expect("its state").is_none(), "it makes no role");
            std::thread::sleep(Duration::from_millis(1));
        }
        child
    }

    /// Presses it.
    fn press(child: &Child) {
        let pid = child.id().to_string();
        let sent = std::process::Command::new("kill").args(["-INT", &pid]).status().expect("kill");
        assert!(sent.success());
    }

    /// Presses it, and waits until the program says that it has heard; what else it says can be read on.
    fn press_once(child: &mut Child) -> BufReader<ChildStderr> {
        press(child);
        let mut talk = BufReader::new(child.stderr.take().expect("a pipe"));
        let heard =
            talk.by_ref().lines().any(|line| line.expect("text").contains("Ctrl-C again stops at once"));
        assert!(heard, "it does not say what a second one does");
        talk
    }

    #[test]
    fn it_finishes_what_is_running_and_says_what_is_left() {
        let account = Account::new();
        let mut child = in_the_middle(&account);
        let _talk = press_once(&mut child);
        account.sandbox.cloud().faults.clear();
        let Run { code, out, .. } = account.ended(child);
        assert_eq!(code, 130, "{out}");
        assert!(out.contains("skipped") && out.contains("interrupted"), "{out}");
        account.expect(0, &["apply", US_AND_EU, "--yes"]);
        account.expect(0, &["plan", US_AND_EU]);
    }

    #[test]
    fn a_second_one_ends_it_at_once() {
        let account = Account::new();
        let mut child = in_the_middle(&account);
        let _talk = press_once(&mut child);
        assert!(child.try_wait().expect("its state").is_none(), "the first waits for what is running");
        press(&child);
        let Run { code, out, .. } = account.ended(child);
        assert_eq!(code, 130, "{out}");
        assert!(!out.contains("skipped"), "it did not wait for what was running: {out}");
        account.sandbox.cloud().faults.clear();
        account.expect(0, &["apply", US_AND_EU, "--yes"]);
        account.expect(0, &["plan", US_AND_EU]);
    }
}
