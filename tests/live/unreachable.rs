//! Warehouses that cannot be asked now, and warehouses that are moved under a setup.

use std::thread;
use std::time::Duration;

use aws_sdk_redshift::Client as Clusters;
use aws_sdk_redshiftserverless::Client as Serverless;

use crate::account::{Account, US_AND_EU, text};

const US: &str = "cluster analytics in us-east-1";

/// The administrator of the workgroup comes through the Data API, which needs no endpoint.
const BY_DATA_API: (&str, &str) = ("via = \"secret\"", "via = \"data-api\"");

fn clusters(account: &Account) -> Clusters {
    account.operator("us-east-1").clusters()
}

fn serverless(account: &Account) -> Serverless {
    account.operator("eu-west-1").serverless()
}

fn pause(account: &Account) {
    account
        .wait(clusters(account).pause_cluster().cluster_identifier("analytics").send())
        .expect("it pauses");
}

fn resume(account: &Account) {
    let resume = clusters(account).resume_cluster().cluster_identifier("analytics");
    account.wait(resume.send()).expect("it resumes");
}

/// Its status is told instead of what a client's attempt to connect comes to, and the rest is planned.
#[test]
fn a_paused_cluster_is_said_to_be_paused_and_can_be_waited_for() {
    let account = Account::new();
    pause(&account);
    let before = account.inventory();
    let plan = account.expect(1, &["plan", US_AND_EU]);
    for part in [
        "WAREHOUSE_NOT_AVAILABLE",
        "cluster analytics in us-east-1 is paused",
        "aws redshift resume-cluster --cluster-identifier analytics --region us-east-1",
        "database user IAMR:acme-eu-transfer",
        "role acme-us-transfer",
    ] {
        assert!(plan.says(part), "{part}\n{}", plan.out);
    }
    assert!(!plan.says("Connection refused") && !plan.says("VPN"), "{}", plan.out);
    account.expect(1, &["apply", US_AND_EU, "--yes"]);
    account.expect(1, &["destroy", US_AND_EU, "--yes"]);
    assert_eq!(account.inventory(), before);

    let waited = thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(Duration::from_secs(2));
            resume(&account);
        });
        account.expect(0, &["apply", US_AND_EU, "--yes", "--wait=2"])
    });
    let told = "Waiting, up to 2 min: cluster analytics in us-east-1 is paused";
    assert!(waited.err.contains(told), "{}", waited.err);
    account.expect(0, &["plan", US_AND_EU]);
    pause(&account);
    let late = account.expect(1, &["plan", US_AND_EU, "--wait=0"]);
    assert!(late.err.contains("still not available"), "{}", late.err);
}

/// Whoever must be out is out at once. What the database still has is not forgotten.
#[test]
fn the_vendor_is_cut_off_while_the_warehouse_cannot_be_reached() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    pause(&account);
    let cut = account.expect(0, &["destroy", US_AND_EU, "--yes", "--without-database"]);
    for part in ["DATABASE_LEFT_OUT", "database user transfer_user", "run destroy again"] {
        assert!(cut.says(part), "{part}\n{}", cut.out);
    }
    let left = account.inventory();
    let open = |name: &&String| {
        ["role acme", "policy acme", "ingress rule"].iter().any(|kind| name.starts_with(kind))
            && !before.contains_key(*name)
    };
    let open: Vec<_> = left.keys().filter(open).collect();
    assert!(open.is_empty(), "{open:?}");
    assert!(left.contains_key("bucket acme-transfer-us in us-east-1"), "{:?}", left.keys());
    resume(&account);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn what_aws_alone_decides_is_applied_without_the_database() {
    let account = Account::new();
    pause(&account);
    let saved = ["plan", US_AND_EU, "--without-database", "--out", "plan.json"];
    let plan = account.expect(3, &saved);
    assert!(plan.says("DATABASE_LEFT_OUT"), "{}", plan.out);
    account.expect(0, &["apply", "--plan", "plan.json"]);
    account.expect(0, &["plan", US_AND_EU, "--without-database"]);
    resume(&account);
    let rest = account.expect(3, &["plan", US_AND_EU, "--json"]).json();
    let steps = rest["deployments"].as_array().unwrap().iter();
    let steps: Vec<_> = steps.flat_map(|one| one["steps"].as_array().unwrap()).collect();
    let changing = steps.iter().filter(|step| step["action"] != "keep");
    let kinds: Vec<_> = changing.map(|step| step["kind"].as_str().unwrap()).collect();
    assert!(kinds.iter().all(|kind| kind.starts_with("database_")) && kinds.len() == 4, "{kinds:?}");
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.expect(0, &["plan", US_AND_EU]);
}

/// The rule follows the port, and none of the old stays.
#[test]
fn another_port_takes_another_rule() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let modify = clusters(&account).modify_cluster().cluster_identifier("analytics").port(5450);
    account.wait(modify.send()).expect("the port moves");
    let plan = account.expect(3, &["plan", US_AND_EU]);
    assert!(plan.says("5450"), "{}", plan.out);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.expect(0, &["plan", US_AND_EU]);
    let back = clusters(&account).modify_cluster().cluster_identifier("analytics").port(5439);
    account.wait(back.send()).expect("the port moves back");
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    assert_eq!(account.inventory(), before);
}

/// A renamed cluster is another one to AWS, with the same databases in it.
#[test]
fn a_renamed_cluster_is_followed_when_the_spec_says_its_new_name() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let rename =
        clusters(&account).modify_cluster().cluster_identifier("analytics").new_cluster_identifier("main");
    account.wait(rename.send()).expect("it is renamed");
    let gone = account.expect(1, &["plan", US_AND_EU]);
    assert!(gone.says("WAREHOUSE_NOT_FOUND"), "{}", gone.out);
    let renamed = account.spec(&[("cluster  = \"analytics\"", "cluster  = \"main\"")]);
    let plan = account.expect(3, &["plan", text(&renamed)]);
    assert!(!plan.says("NOT_OURS"), "the user is still known by its group: {}", plan.out);
    account.expect(0, &["apply", text(&renamed), "--yes"]);
    account.expect(0, &["apply", text(&renamed), "--yes", "--prune"]);
    account.expect(0, &["plan", text(&renamed)]);
    account.expect(0, &["destroy", text(&renamed), "--yes"]);
    let left: Vec<_> = account.inventory().into_keys().filter(|name| name.contains("transfer")).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// A cluster that was deleted and restored comes back with its users, groups and schemas, without the roles that it could
/// assume, and without the secret of its administrator.
#[test]
fn a_cluster_that_is_restored_from_a_snapshot_has_everything_of_ours() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let delete = clusters(&account).delete_cluster().cluster_identifier("analytics");
    let delete = delete.final_cluster_snapshot_identifier("last");
    account.wait(delete.send()).expect("it is deleted");
    let gone = account.expect(1, &["plan", US_AND_EU]);
    assert!(gone.says("WAREHOUSE_NOT_FOUND"), "{}", gone.out);
    let restore = clusters(&account).restore_from_cluster_snapshot().cluster_identifier("analytics");
    account.wait(restore.snapshot_identifier("last").send()).expect("it is restored");
    account.expect(0, &["plan", US_AND_EU]);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    let mut before = before;
    before.remove("secret redshift!analytics-awsuser in us-east-1");
    assert_eq!(account.inventory(), before);
}

/// Policies name a workgroup by its id, which is new.
#[test]
fn a_workgroup_that_is_made_again_is_followed() {
    for by in [BY_DATA_API, ("via = \"secret\"", "via = \"secret\" # at its new endpoint")] {
        follow_workgroup(by);
    }
}

fn follow_workgroup(by: (&str, &str)) {
    let account = Account::new();
    let spec = text(&account.spec(&[by])).to_owned();
    account.expect(0, &["apply", &spec, "--yes"]);
    let client = serverless(&account);
    let old = account.wait(client.get_workgroup().workgroup_name("analytics").send()).expect("there");
    let old = old.workgroup.expect("there").workgroup_id.expect("an id");
    account.wait(client.delete_workgroup().workgroup_name("analytics").send()).expect("it is gone");
    let again = client.create_workgroup().workgroup_name("analytics").namespace_name("analytics");
    account.wait(again.publicly_accessible(true).send()).expect("it is made again");
    let plan = account.expect(3, &["plan", &spec]);
    assert!(plan.says(&old) && plan.says("policy acme-eu-transfer-policy"), "{}", plan.out);
    account.expect(0, &["apply", &spec, "--yes"]);
    account.expect(0, &["plan", &spec]);
}

#[test]
fn an_administrator_whose_secret_was_rotated_still_gets_in() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let update = serverless(&account).update_namespace().namespace_name("analytics");
    let rotated = update.manage_admin_password(false).admin_user_password("Rotated-1-by-hand");
    account.wait(rotated.send()).expect("a password of one's own");
    let managed = serverless(&account).update_namespace().namespace_name("analytics");
    account.wait(managed.manage_admin_password(true).send()).expect("managed again, with a new secret");
    account.expect(0, &["plan", US_AND_EU]);
    account.sql(US, &["SELECT 1"]);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
}

/// Somebody dropped the database: the plan says the way out, and what is the warehouse's goes by it.
#[test]
fn a_database_that_somebody_dropped_is_no_dead_end() {
    let account = Account::new();
    let before = account.inventory();
    account.sql(US, &["CREATE DATABASE sales"]);
    let spec = account.spec(&[(
        "cluster  = \"analytics\"\ndatabase = \"dev\"",
        "cluster  = \"analytics\"\ndatabase = \"sales\"",
    )]);
    let run = |code, command: &str, spec: &str, more: &[&str]| {
        account.expect(code, &[&[command, spec, "--destination", "us"], more].concat())
    };
    run(0, "apply", text(&spec), &["--yes"]);
    account.sql(US, &["DROP DATABASE sales"]);
    let plan = run(1, "plan", text(&spec), &[]);
    assert!(
        plan.says("there is no database sales") && plan.says("make the database sales again"),
        "{}",
        plan.out
    );
    let destroy = run(1, "destroy", text(&spec), &["--yes"]);
    assert!(destroy.says("users and groups are the warehouse's"), "{}", destroy.out);
    run(0, "destroy", US_AND_EU, &["--yes"]);
    assert_eq!(account.inventory(), before);
}
