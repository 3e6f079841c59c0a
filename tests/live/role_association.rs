//! The vendor's role among those that the cluster or namespace can assume, beside somebody else's.

use provision_sandbox::{Options, seed};
use serde_json::Value;

use crate::account::{Account, text};

const FULLSTORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/fullstory.toml");
const THEIRS: &str = "arn:aws:iam::111122223333:role/reporting";
/// Where the profile has its role associated, and where the test's own has it besides.
const ONLY_CLUSTERS: &str = "associate_role = [\"cluster\"]";
const ON_BOTH: &str = "associate_role = [\"cluster\", \"namespace\"]";
const OURS: &str = "arn:aws:iam::111122223333:role/acme-us-transfer";
const CLUSTER: &str = "associated roles of cluster analytics in us-east-1";
const NAMESPACE: &str = "associated roles of namespace analytics in eu-west-1";

/// An account whose cluster and namespace have a role of somebody else's, which is their default.
fn account(options: Options) -> Account {
    let account = Account::with(options);
    {
        let mut world = account.sandbox.cloud().world();
        let clusters = &mut world.redshift.of(seed::ACCOUNT, "us-east-1").clusters;
        let cluster = clusters.get_mut("analytics").unwrap();
        (cluster.roles, cluster.default_role) = (vec![THEIRS.to_owned()], Some(THEIRS.to_owned()));
        let namespaces = &mut world.serverless.of(seed::ACCOUNT, "eu-west-1").namespaces;
        let namespace = namespaces.get_mut("analytics").unwrap();
        (namespace.roles, namespace.default_role) = (vec![THEIRS.to_owned()], Some(THEIRS.to_owned()));
    }
    account
}

/// The spec for the namespace, with a profile whose vendor has its role associated there too.
fn on_namespace(account: &Account, replacements: &[(&str, &str)]) -> std::path::PathBuf {
    let profile = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/vendors/fullstory.toml");
    let profile = std::fs::read_to_string(profile).unwrap();
    assert!(profile.contains(ONLY_CLUSTERS));
    account.write("mine.toml", &profile.replace(ONLY_CLUSTERS, ON_BOTH));
    let serverless = [
        ("vendor = \"fullstory\"", "vendor = \"./mine.toml\""),
        ("us-east-1", "eu-west-1"),
        ("cluster     = \"analytics\"", "workgroup   = \"analytics\""),
    ];
    account.spec_of(FULLSTORY, &[&serverless, replacements].concat())
}

fn associated(account: &Account, with: &str) -> Value {
    account.inventory()[with].clone()
}

fn together() -> Value {
    serde_json::json!([[THEIRS, OURS], THEIRS])
}

/// The role is there and no other was touched, also after somebody took it out; then everything is as before.
fn lives(account: &Account, spec: &str, with: &str, call: &str, take_out: impl Fn(&Account)) {
    let before = account.inventory();
    account.expect(3, &["plan", spec]);
    account.expect(0, &["apply", spec, "--yes"]);
    let after = account.inventory();
    let sorted = |value: &Value| {
        let mut roles = value[0].as_array().unwrap().clone();
        roles.sort_by_key(ToString::to_string);
        (roles, value[1].clone())
    };
    assert_eq!(sorted(&after[with]), sorted(&together()));
    let plan = account.expect(0, &["plan", spec]);
    assert!(plan.says("Nothing to do"), "{}", plan.out);
    take_out(account);
    let drift = account.expect(3, &["plan", spec, "--json"]).json();
    let steps = drift["deployments"][0]["steps"].as_array().unwrap();
    let changed: Vec<_> = steps.iter().filter(|step| step["action"] != "keep").collect();
    assert_eq!(changed.len(), 1, "{changed:#?}");
    assert_eq!(
        (&changed[0]["kind"], &changed[0]["calls"][0]["operation"]),
        (&"role_association".into(), &call.into())
    );
    account.expect(0, &["apply", spec, "--yes"]);
    assert_eq!(sorted(&associated(account, with)), sorted(&together()));
    let seen = account.requests().len();
    account.expect(0, &["destroy", spec, "--yes"]);
    let requests = account.requests().split_off(seen);
    let at = |operation: &str| requests.iter().position(|request| request.operation == operation).unwrap();
    assert!(at(call) < at("DeleteRole"), "the role is taken out before it is deleted");
    assert_eq!(account.inventory(), before);
}

#[test]
fn a_cluster_has_the_role_beside_others() {
    let account = account(Options::default());
    lives(&account, FULLSTORY, CLUSTER, "ModifyClusterIamRoles", |account| {
        let mut world = account.sandbox.cloud().world();
        let clusters = &mut world.redshift.of(seed::ACCOUNT, "us-east-1").clusters;
        clusters.get_mut("analytics").unwrap().roles.retain(|role| role != OURS);
    });
}

#[test]
fn a_namespace_has_the_role_beside_others() {
    let account = account(Options::default());
    let spec = on_namespace(&account, &[]);
    lives(&account, text(&spec), NAMESPACE, "UpdateNamespace", |account| {
        let mut world = account.sandbox.cloud().world();
        let namespaces = &mut world.serverless.of(seed::ACCOUNT, "eu-west-1").namespaces;
        namespaces.get_mut("analytics").unwrap().roles.retain(|role| role != OURS);
    });
}

/// Each of them sends the whole list.
#[test]
fn two_destinations_on_one_namespace_do_not_lose_each_other() {
    let account = account(Options::default());
    let before = account.inventory();
    let name = ("name = \"acme-fullstory-staging\"", "name = \"acme-fullstory-{{ destination }}\"");
    let spec = on_namespace(&account, &[name]);
    let one = std::fs::read_to_string(&spec).unwrap();
    let second =
        one[one.find("[destinations.us]").unwrap()..].replace("destinations.us", "destinations.more");
    let second = second.replace("\"fullstory\"", "\"fullstory_more\"").replace("\"NA1\"", "\"EU1\"");
    let spec = account.write("two.toml", &format!("{one}\n{second}"));
    account.expect(0, &["apply", text(&spec), "--yes"]);
    let roles = associated(&account, NAMESPACE);
    for role in [THEIRS, OURS, &OURS.replace("acme-us", "acme-more")] {
        assert!(roles[0].as_array().unwrap().iter().any(|one| one == role), "{role} is not in {roles}");
    }
    account.expect(0, &["destroy", text(&spec), "--yes"]);
    assert_eq!(account.inventory(), before);
}

/// A role that Redshift does not know yet, and a warehouse that is still busy with the change before.
#[test]
fn what_is_not_ready_is_waited_for() {
    let account = account(Options { eventual: 2, ..Options::default() });
    {
        let mut world = account.sandbox.cloud().world();
        world.redshift.of(seed::ACCOUNT, "us-east-1").settle_seconds = 8;
        world.serverless.of(seed::ACCOUNT, "eu-west-1").settle_seconds = 8;
    }
    let serverless = on_namespace(&account, &[]);
    for (spec, told) in [(FULLSTORY, "InvalidClusterState"), (text(&serverless), "ConflictException")] {
        let run = account.expect(0, &["apply", spec, "--yes"]);
        assert_eq!(run.err.contains("must delegate access"), spec == FULLSTORY, "{}", run.err);
        account.expect(0, &["plan", spec]);
        let run = account.expect(0, &["destroy", spec, "--yes"]);
        assert!(run.err.contains(told), "{}", run.err);
    }
}

#[test]
fn a_fault_at_the_call_is_survived() {
    let account = account(Options::default());
    let before = account.inventory();
    let serverless = on_namespace(&account, &[]);
    for (spec, call) in [
        (FULLSTORY, "redshift:ModifyClusterIamRoles"),
        (text(&serverless), "redshift-serverless:UpdateNamespace"),
    ] {
        for fault in ["AccessDenied:before", "ServiceFailure:before", "ServiceFailure:after", "drop:after"] {
            for command in ["apply", "destroy"] {
                account.sandbox.cloud().faults.add(format!("{call}@1={fault}").parse().unwrap());
                account.expect(i32::from(fault.contains("AccessDenied")), &[command, spec, "--yes"]);
                account.sandbox.cloud().faults.clear();
                account.expect(0, &[command, spec, "--yes"]);
            }
            assert_eq!(account.inventory(), before, "{call} {fault}");
        }
    }
}
