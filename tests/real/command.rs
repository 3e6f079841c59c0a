//! The way in for a person, tried on a sandbox that a separate run of this program takes for a real account.

use std::process::{Command, Output, Stdio};
use std::time::Duration;

use libtest_mimic::Trial;
use provision_sandbox::inventory::Inventory;
use provision_sandbox::{Options, Sandbox, seed};
use tokio::runtime::Runtime;

use crate::report::Report;

pub fn trials() -> Vec<Trial> {
    vec![
        crate::trial("command/asks_every_belief_and_leaves_nothing".to_owned(), whole),
        crate::trial("command/refuses_any_other_account".to_owned(), another),
        crate::trial("command/removes_what_a_killed_run_left".to_owned(), cleanup),
    ]
}

/// A run as a person starts it, and what came of it.
fn start(sandbox: &Sandbox, filter: &[&str], more: &[(&str, &str)]) -> Output {
    command(sandbox, filter, more).output().expect("it starts")
}

fn command(sandbox: &Sandbox, filter: &[&str], more: &[(&str, &str)]) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.arg("--ignored").args(filter).envs(sandbox.environment()).env_remove("UPDATE_DOCS");
    command.env("PROVISION_PROBE_ACCOUNT", seed::ACCOUNT).env("PROVISION_PROBE_CLUSTER", seed::CLUSTER);
    command.env_remove("AWS_PROFILE").env_remove("PROVISION_PROBE_WORKGROUP").envs(more.iter().copied());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn text(output: &[u8]) -> String {
    String::from_utf8_lossy(output).into_owned()
}

fn sandbox(latency: Duration) -> (Runtime, Sandbox) {
    let runtime = Runtime::new().expect("a runtime");
    let options = Options { enforce: true, latency, ..Options::default() };
    let sandbox = runtime.block_on(Sandbox::start(options)).expect("a free port");
    (runtime, sandbox)
}

fn whole() -> Result<(), String> {
    let (runtime, sandbox) = sandbox(Duration::ZERO);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.json");
    let before = runtime.block_on(sandbox.inventory())?;
    let more = [("PROVISION_PROBE_REPORT", file.to_str().expect("UTF-8"))];
    let run = start(&sandbox, &["account/"], &more);
    let (out, err) = (text(&run.stdout), text(&run.stderr));
    if !run.status.success() {
        return Err(format!("{out}\n{err}"));
    }
    let report = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let report: Report = serde_json::from_str(&report).map_err(|error| error.to_string())?;
    let confirmed = report.beliefs.values().filter(|found| found.outcome == "confirmed").count();
    // What only a workgroup can tell is not reached by a run that names a cluster.
    let rest: Vec<_> = report.beliefs.iter().filter(|(_, found)| found.outcome != "confirmed").collect();
    let of_a_workgroup = |id: &str| {
        id.starts_with("serverless-") || id.ends_with("-on-serverless") || id == "data-workgroup-caller"
    };
    if let Some((id, found)) = rest.iter().find(|(id, _)| !of_a_workgroup(id)) {
        return Err(format!("{id}: {found:?}"));
    }
    let table = out.lines().filter(|line| line.starts_with("confirmed "));
    let long: Vec<_> = table.clone().filter(|line| line.chars().count() > 80).collect();
    assert_eq!((table.count(), long), (confirmed, Vec::new()), "{out}");
    assert!(confirmed > 300, "{confirmed}");
    assert!(
        out.contains(&format!("{confirmed} confirmed, 0 refuted, {} not reachable", rest.len())),
        "{out}"
    );
    assert!(err.contains("about 20 minutes"), "{err}");
    assert!(!(out + &err).contains(seed::WAREHOUSE_PASSWORD));
    assert_eq!(runtime.block_on(sandbox.inventory())?, before);
    Ok(())
}

fn another() -> Result<(), String> {
    let (_runtime, sandbox) = sandbox(Duration::ZERO);
    let run = start(&sandbox, &["s3-bucket-made"], &[("PROVISION_PROBE_ACCOUNT", "999988887777")]);
    assert!(!run.status.success());
    let out = text(&run.stdout);
    assert!(out.contains("the credentials are of account 111122223333"), "{out}");
    let asked: Vec<_> = sandbox.log().into_iter().map(|entry| entry.operation).collect();
    assert_eq!(asked, ["GetCallerIdentity"]);
    Ok(())
}

fn cleanup() -> Result<(), String> {
    // So slow that a run is met in its midst.
    let (runtime, sandbox) = sandbox(Duration::from_millis(30));
    let before = runtime.block_on(sandbox.inventory())?;
    let arns = sandbox.warehouse_arns();
    let cluster = &arns[&format!("cluster {} in us-east-1", seed::CLUSTER)];
    let warehouse = sandbox.warehouse(cluster).expect("it has a stand-in");
    let statements = [
        "CREATE USER \"provision-probe-user\" PASSWORD DISABLE",
        "CREATE SCHEMA \"provision-probe-schema\" AUTHORIZATION \"provision-probe-user\"",
        "GRANT CREATE ON DATABASE dev TO \"provision-probe-user\"",
        "CREATE GROUP \"provision-probe-group\"",
    ]
    .map(str::to_owned);
    let made = warehouse.execute("dev", seed::WAREHOUSE_ADMIN, &statements, false);
    runtime.block_on(made).map_err(|error| error.to_string())?;
    let mut run = command(&sandbox, &["account/iam-user-made"], &[]).spawn().expect("it starts");
    let has_begun = || sandbox.log().iter().any(|entry| entry.operation == "CreateAccessKey");
    while !has_begun() {
        std::thread::sleep(Duration::from_millis(5));
    }
    run.kill().and_then(|()| run.wait()).map_err(|error| error.to_string())?;
    let users =
        |inventory: Inventory| inventory.into_keys().any(|name| name.starts_with("user provision-probe-"));
    assert!(users(runtime.block_on(sandbox.inventory())?), "something is left");
    let run = start(&sandbox, &["cleanup"], &[]);
    assert!(run.status.success(), "{}", text(&run.stderr));
    assert!(text(&run.stderr).contains("removed, left by an earlier run: user provision-probe-"));
    assert_eq!(runtime.block_on(sandbox.inventory())?, before);
    Ok(())
}
