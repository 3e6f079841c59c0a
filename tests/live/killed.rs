//! Runs that end in the middle.

use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use provision_sandbox::Options;

use crate::account::{Account, US_AND_EU};

/// Requests that change something.
fn writes(account: &Account) -> usize {
    let reads = ["Get", "Head", "List", "Describe", "LOGIN", "SELECT"];
    account
        .requests()
        .iter()
        .filter(|request| !reads.iter().any(|read| request.operation.starts_with(read)))
        .count()
}

fn start(account: &Account) -> Child {
    let mut command = account.command(&["apply", US_AND_EU, "--yes"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts")
}

/// Waits until so many requests have changed something, or the program is done.
fn wait_for_writes(account: &Account, child: &mut Child, count: usize) -> bool {
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
    for after in 1.. {
        let already = writes(&account);
        let mut child = start(&account);
        let reached = wait_for_writes(&account, &mut child, already + after);
        let _ = child.kill();
        let status = child.wait().expect("it ended");
        killed += usize::from(!status.success());
        account.expect(0, &["apply", US_AND_EU, "--yes"]);
        account.expect(0, &["plan", US_AND_EU]);
        account.expect(0, &["destroy", US_AND_EU, "--yes"]);
        assert_eq!(account.inventory(), before, "killed after {after} calls");
        if !reached || status.success() {
            break;
        }
    }
    assert!(killed >= 10, "only {killed} runs were killed in the middle");
}

#[test]
#[cfg(unix)]
fn ctrl_c_finishes_what_is_running_and_says_what_is_left() {
    let account = Account::with(Options { latency: Duration::from_millis(200), ..Options::default() });
    account.inventory();
    let mut child = start(&account);
    assert!(wait_for_writes(&account, &mut child, 1));
    let pid = child.id().to_string();
    let sent = std::process::Command::new("kill").args(["-INT", &pid]).status().expect("kill");
    assert!(sent.success());
    let output = child.wait_with_output().expect("it ends");
    let out = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(130), "{out}");
    assert!(out.contains("skipped") && out.contains("interrupted"), "{out}");
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.expect(0, &["plan", US_AND_EU]);
}
