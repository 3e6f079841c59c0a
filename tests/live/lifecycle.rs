//! The main job, from nothing to everything and back.

use crate::account::{Account, US_AND_EU};

#[test]
fn from_an_empty_account_to_an_empty_account() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["validate", US_AND_EU]);
    account.expect(0, &["render", US_AND_EU]);
    account.expect(3, &["plan", US_AND_EU]);
    assert_eq!(account.inventory(), before, "planning changes nothing");
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let after = account.inventory();
    for name in [
        "bucket acme-transfer-us in us-east-1",
        "bucket acme-transfer-eu in eu-west-1",
        "policy acme-us-transfer-policy",
        "role acme-eu-transfer",
        "database user transfer_user of cluster analytics in us-east-1",
        "database user IAMR:acme-eu-transfer of workgroup analytics in eu-west-1",
    ] {
        assert!(after.contains_key(name), "{name} is missing");
    }
    let plan = account.expect(0, &["plan", US_AND_EU]);
    assert!(plan.out.contains("Nothing to do"), "{}", plan.out);
    let again = account.expect(0, &["apply", US_AND_EU]);
    assert!(again.out.contains("0 done"), "an apply with nothing to do asks nobody: {}", again.out);
    let profiles = |account: &Account| {
        account.requests().iter().filter(|one| one.operation == "ListInstanceProfilesForRole").count()
    };
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    assert_eq!(profiles(&account), 0, "IAM's report on the account tells them");
    assert_eq!(account.inventory(), before, "nothing is left behind and nothing else was touched");
}

#[test]
fn one_destination_alone() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--destination", "us", "--yes"]);
    assert!(!account.inventory().keys().any(|name| name.contains("acme-transfer-eu")));
    account.expect(2, &["plan", US_AND_EU, "--destination", "mars"]);
    account.expect(3, &["plan", US_AND_EU]);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
}

#[test]
fn what_somebody_changes_is_found_and_mended() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let healthy = account.inventory();
    {
        let mut world = account.sandbox.cloud().world();
        world.s3.buckets.get_mut("acme-transfer-us").unwrap().public_access = None;
        let roles = &mut world.iam.accounts.of(provision_sandbox::seed::ACCOUNT).roles;
        roles.get_mut("acme-us-transfer").unwrap().max_session = 43200;
    }
    account.sql(
        "workgroup analytics in eu-west-1",
        &[r#"REVOKE CREATE ON DATABASE dev FROM "IAMR:acme-eu-transfer""#],
    );
    let plan = account.expect(3, &["plan", US_AND_EU, "--json"]).json();
    let fields: Vec<_> = plan["deployments"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|deployment| deployment["steps"].as_array().unwrap())
        .flat_map(|step| {
            step["changes"].as_array().unwrap().iter().map(|change| (&step["kind"], &change["field"]))
        })
        .map(|(kind, field)| format!("{}.{}", kind.as_str().unwrap(), field.as_str().unwrap()))
        .collect();
    assert_eq!(fields, ["database_user.grants", "bucket.public_access_block", "role.max_session_seconds"]);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert_eq!(account.inventory(), healthy);
}

#[test]
fn machines_read_json() {
    let account = Account::new();
    let plan = account.expect(3, &["plan", US_AND_EU, "--json"]).json();
    assert_eq!(plan["format_version"], 1);
    assert_eq!(plan["summary"]["create"], 14);
    assert_eq!(plan["digest"].as_str().unwrap().len(), 64);
    let first = &plan["deployments"][0]["steps"][0];
    assert_eq!(first["address"], "acme/eu/bucket/acme-transfer-eu");
    assert_eq!((&first["kind"], &first["action"]), (&"bucket".into(), &"create".into()));
    assert_eq!(
        (&first["calls"][0]["service"], &first["calls"][0]["operation"]),
        (&"s3".into(), &"CreateBucket".into())
    );
    let run = account.expect(0, &["apply", US_AND_EU, "--json", "--yes"]);
    for line in run.out.lines() {
        let event: serde_json::Value = serde_json::from_str(line).expect("JSON lines");
        assert!(event["event"].is_string());
    }
    let report = run.last_json();
    assert_eq!(report["event"], "report");
    assert_eq!(report["digest"], plan["digest"]);
    assert_eq!(report["done"].as_array().unwrap().len(), 14);
    let failure = account.expect(2, &["plan", "missing.toml", "--json"]).json();
    assert_eq!(failure["findings"][0]["id"], "FILE_UNREADABLE");
}

/// What waits for what decides how long a run takes where every answer takes its time. The answers take so long here
/// that a busy machine cannot pass for a program that waits.
#[test]
fn a_plan_takes_four_rounds_of_requests_and_an_apply_eight() {
    let latency = std::time::Duration::from_millis(500);
    let account = Account::with(provision_sandbox::Options { latency, ..Default::default() });
    account.inventory();
    let mut seen = account.requests().len();
    let mut rounds = |code, arguments: &[&str]| {
        account.expect(code, arguments);
        let mut requests = account.requests().split_off(seen);
        seen += requests.len();
        requests.retain(|request| request.service != "redshift-sql");
        provision_sandbox::rounds(&requests)
    };
    let (plan, apply) = (rounds(3, &["plan", US_AND_EU]), rounds(0, &["apply", US_AND_EU, "--yes"]));
    // Who calls, the workgroup, its namespace, and the secret that it names; then EC2's dry run, and three of writes.
    assert!(plan <= 4 && apply <= 8, "plan: {plan} rounds, apply: {apply}");
}
