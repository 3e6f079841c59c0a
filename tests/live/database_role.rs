//! A database role that holds what a vendor's user may do: made, watched, shared by somebody, left, and dropped.

use std::time::Duration;

use provision_core::vendor::Vendor;
use provision_sandbox::Options;

use crate::account::{Account, text};
use crate::crash::kill_after;

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/segment-data-graph.toml");
const SNOWPLOW: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/snowplow.toml");
const US: &str = "cluster analytics in us-east-1";
const EU: &str = "workgroup analytics in eu-west-1";
const ROLE: &str = "provision-role:acme-segment-data-graph:main";
const USER: &str = "segment_data_graph";

/// An account with something to read.
fn account() -> Account {
    let account = Account::with(Options { latency: Duration::from_millis(1), ..Options::default() });
    for warehouse in [US, EU] {
        account.sql(
            warehouse,
            &[
                "CREATE SCHEMA sales",
                "GRANT USAGE ON SCHEMA sales TO awsuser",
                "CREATE TABLE sales.orders (id int)",
                "CREATE VIEW sales.recent AS SELECT * FROM sales.orders",
            ],
        );
    }
    account
}

/// The spec that reads those, with a profile of the customer's where one is given.
fn spec(account: &Account, more: &[(&str, &str)]) -> String {
    let reads = [("reads       = [\"public\"]", "reads       = [\"sales\"]")];
    text(&account.spec_of(SPEC, &[&reads, more].concat())).to_owned()
}

/// The profile with the grants to the user or to a role.
fn profile(account: &Account, to: &str) -> String {
    let profile = Vendor::builtin("segment-data-graph").expect("it is built in");
    let grantee = "grantee      = \"role\"";
    assert!(profile.text.contains(grantee));
    account.write("vendor.toml", &profile.text.replace(grantee, &format!("grantee = \"{to}\"")));
    spec(account, &[("\"segment-data-graph\"", "\"./vendor.toml\"")])
}

fn asked(account: &Account, warehouse: &str, question: &str) -> String {
    let rows = account.sql_in(warehouse, "dev", "awsuser", &[question]);
    rows.first().and_then(|row| row.first().cloned()).flatten().unwrap_or_default()
}

/// Whether the vendor may do its job: make schemas, and read what there is and comes.
fn works(account: &Account, warehouse: &str) -> bool {
    let question = format!(
        "SELECT CASE WHEN has_database_privilege('{USER}', 'dev', 'CREATE') AND has_schema_privilege('{USER}', 'sales', 'USAGE') \
         AND has_table_privilege('{USER}', 'sales.orders', 'SELECT') AND has_table_privilege('{USER}', 'sales.recent', 'SELECT') \
         THEN 'yes' ELSE 'no' END"
    );
    asked(account, warehouse, &question) == "yes"
}

#[test]
fn what_somebody_changes_of_the_role_is_found_by_meaning() {
    let account = account();
    let before = account.inventory();
    let spec = spec(&account, &[]);
    account.expect(0, &["apply", &spec, "--yes"]);
    assert!(works(&account, US));
    account.sql(US, &["CREATE TABLE sales.later (id int)"]);
    account.expect(0, &["plan", &spec]);
    // A table of the vendor's own needs no grant.
    account.sql_in(US, "dev", USER, &["CREATE SCHEMA own", "CREATE TABLE own.t (id int)"]);
    account.expect(0, &["plan", &spec]);
    account.sql(US, &["DROP SCHEMA own CASCADE"]);
    for drift in [
        format!("REVOKE CREATE ON DATABASE dev FROM ROLE \"{ROLE}\""),
        format!("REVOKE USAGE ON SCHEMA sales FROM ROLE \"{ROLE}\""),
        format!("REVOKE SELECT ON sales.orders FROM ROLE \"{ROLE}\""),
        format!(
            "ALTER DEFAULT PRIVILEGES FOR USER awsuser IN SCHEMA sales REVOKE SELECT ON TABLES FROM ROLE \"{ROLE}\""
        ),
        format!("REVOKE ROLE \"{ROLE}\" FROM {USER}"),
        format!("DROP ROLE \"{ROLE}\" FORCE"),
    ] {
        account.sql(US, &[&drift]);
        account.expect(3, &["plan", &spec]);
        account.expect(4, &["verify", &spec]);
        account.expect(0, &["apply", &spec, "--yes"]);
        assert!(works(&account, US), "{drift}");
        account.expect(0, &["plan", &spec]);
    }
    account.expect(0, &["destroy", &spec, "--yes"]);
    assert_eq!(account.inventory(), before, "nothing is left behind");
}

#[test]
fn what_others_add_is_told_and_who_shares_the_role_keeps_it() {
    let account = account();
    let before = account.inventory();
    let spec = spec(&account, &[]);
    account.expect(0, &["apply", &spec, "--yes"]);
    account.sql(
        US,
        &[
            "CREATE USER analyst PASSWORD DISABLE",
            "CREATE SCHEMA finance",
            "CREATE TABLE finance.salaries (id int)",
            &format!("GRANT USAGE ON SCHEMA finance TO ROLE \"{ROLE}\""),
            &format!("GRANT SELECT ON finance.salaries TO ROLE \"{ROLE}\""),
            &format!("GRANT ROLE \"{ROLE}\" TO analyst"),
        ],
    );
    let plan = account.expect(0, &["plan", &spec]);
    for told in [
        "EXTRA_DATABASE_GRANTS",
        "USAGE on schema finance",
        "SELECT on 1 tables",
        "DATABASE_ROLE_SHARED",
        "analyst",
    ] {
        assert!(plan.says(told), "{told}: {}", plan.out);
    }
    let shared = account.inventory();
    let refused = account.expect(5, &["destroy", &spec, "--yes"]);
    assert!(refused.says("DATABASE_ROLE_IN_USE"), "{}", refused.out);
    assert_eq!(account.inventory(), shared, "nothing is half removed");
    account.sql(US, &[&format!("REVOKE ROLE \"{ROLE}\" FROM analyst")]);
    account.expect(0, &["destroy", &spec, "--yes"]);
    account.sql(US, &["DROP SCHEMA finance CASCADE", "DROP USER analyst"]);
    assert_eq!(account.inventory(), before, "what was added to it went with it");
}

#[test]
fn a_profile_that_changes_over_and_back_leaves_nothing_behind() {
    let account = account();
    let before = account.inventory();
    let user = profile(&account, "user");
    account.expect(0, &["apply", &user, "--yes"]);
    let direct = format!(
        "SELECT count(*) FROM svv_relation_privileges WHERE identity_type = 'user' AND identity_name = '{USER}'"
    );
    assert_eq!(asked(&account, US, &direct), "2");
    let with_user = account.inventory();
    let role = profile(&account, "role");
    account.expect(0, &["apply", &role, "--yes"]);
    assert!(works(&account, US));
    assert_eq!(asked(&account, US, &direct), "0", "the user keeps nothing of its own");
    account.expect(0, &["plan", &role]);
    profile(&account, "user");
    account.expect(0, &["apply", &user, "--yes"]);
    assert!(works(&account, US));
    let left = account.expect(3, &["plan", &user]);
    assert!(left.says("database role") && left.says("UNWANTED_ACCESS"), "{}", left.out);
    account.expect(0, &["apply", &user, "--yes", "--prune"]);
    account.expect(0, &["plan", &user]);
    assert!(works(&account, US));
    let names =
        |inventory: &provision_sandbox::inventory::Inventory| inventory.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&account.inventory()), names(&with_user));
    account.expect(0, &["destroy", &user, "--yes"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn a_role_that_moved_is_freed_everywhere_before_it_goes() {
    let account = account();
    account.sql(US, &["CREATE DATABASE other"]);
    let before = account.inventory();
    let here = spec(&account, &[]);
    account.expect(0, &["apply", &here, "--yes"]);
    let moved = [("database    = \"dev\"", "database    = \"other\""), ("reads       = [\"public\"]", "")];
    let there = text(&account.spec_of(SPEC, &moved)).to_owned();
    account.expect(0, &["apply", &there, "--yes"]);
    // The secret remembers the place of before.
    let left = account.expect(3, &["plan", &there]);
    assert!(left.says("former grants dev.segment"), "{}", left.out);
    // The key is renamed: another role, and the old one goes.
    let renamed = [moved[0], moved[1], ("destinations.main", "destinations.primary")];
    let renamed = text(&account.spec_of(SPEC, &renamed)).to_owned();
    account.expect(0, &["apply", &renamed, "--yes"]);
    account.expect(0, &["destroy", &renamed, "--yes"]);
    account.sql(US, &["DROP DATABASE other"]);
    let mut left = account.inventory();
    left.retain(|name, _| !name.contains("provision-role:acme-segment-data-graph:main"));
    let mut expected = before;
    expected.retain(|name, _| !name.contains("schema sales"));
    left.retain(|name, _| !name.contains("schema sales"));
    assert_eq!(left, expected);
}

#[test]
fn what_the_role_was_granted_in_a_place_of_before_goes_with_it() {
    let account = account();
    account.sql(US, &["CREATE DATABASE other"]);
    let before = account.inventory();
    let iterable = Vendor::builtin("iterable").expect("it is built in").text.to_string();
    let profile = iterable.replace("[database]\n", "[database]\ngrantee = \"role\"\n");
    account.write("vendor.toml", &profile);
    let vendor = ("vendor = \"iterable\"", "vendor = \"./vendor.toml\"");
    let here = text(&account.spec(&[vendor])).to_owned();
    account.expect(0, &["apply", &here, "--yes"]);
    let granted = |role: &str| {
        let question = format!(
            "SELECT count(*) FROM svv_database_privileges WHERE database_name = 'dev' AND identity_name = '{role}'"
        );
        asked(&account, US, &question)
    };
    assert_eq!(granted("provision-role:acme:us"), "2");
    let moved =
        ("cluster  = \"analytics\"\ndatabase = \"dev\"", "cluster  = \"analytics\"\ndatabase = \"other\"");
    let there = text(&account.spec(&[vendor, moved])).to_owned();
    account.expect(0, &["apply", &there, "--yes"]);
    let left = account.expect(3, &["plan", &there]);
    assert!(left.says("CREATE on database dev to role provision-role:acme:us"), "{}", left.out);
    account.expect(0, &["apply", &there, "--yes", "--prune"]);
    assert_eq!(granted("provision-role:acme:us"), "0");
    account.expect(0, &["plan", &there]);
    // A destination that leaves takes its role along.
    let renamed = ("destinations.us", "destinations.na");
    let center = ("cluster  = ", "data_center = \"us\"\ncluster  = ");
    let renamed = text(&account.spec(&[vendor, moved, renamed, center])).to_owned();
    account.expect(0, &["apply", &renamed, "--yes"]);
    account.expect(0, &["apply", &renamed, "--yes", "--prune", "--delete-data"]);
    account.expect(0, &["plan", &renamed]);
    let roles = "SELECT count(*) FROM svv_roles WHERE role_name LIKE 'provision-role:%'";
    assert_eq!(asked(&account, US, roles), "1");
    // Without the spec, the account tells.
    account.expect(0, &["destroy", "--deployment", "acme", "--yes"]);
    account.sql(US, &["DROP DATABASE other"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn on_a_workgroup_too() {
    let account = account();
    let before = account.inventory();
    let admin = "via          = \"password\"\nuser         = \"awsuser\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\"";
    for via in ["via = \"secret\"", "via = \"data-api\""] {
        let spec = account.spec_of(
            SNOWPLOW,
            &[
                ("region      = \"us-east-1\"\ncluster     = ", "region = \"eu-west-1\"\nworkgroup = "),
                (admin, via),
            ],
        );
        let spec = text(&spec);
        account.expect(0, &["apply", spec, "--yes"]);
        account.expect(0, &["plan", spec]);
        let role = "provision-role:acme-snowplow:main";
        account.sql(EU, &[&format!("REVOKE SELECT ON svv_table_info FROM ROLE \"{role}\"")]);
        account.expect(3, &["plan", spec]);
        account.expect(0, &["apply", spec, "--yes"]);
        account.expect(0, &["plan", spec]);
        account.expect(0, &["destroy", spec, "--yes"]);
        assert_eq!(account.inventory(), before, "{via}");
    }
}

#[test]
fn what_was_killed_after_any_call_is_completed_or_removed_whole() {
    let account = account();
    let before = account.inventory();
    let spec = spec(&account, &[]);
    let mut killed = 0;
    while kill_after(&account, &["apply", &spec, "--yes"], killed + 1) {
        killed += 1;
        if killed % 2 == 0 {
            account.expect(0, &["apply", &spec, "--yes"]);
            account.expect(0, &["plan", &spec]);
            assert!(works(&account, US), "killed after {killed} calls");
        }
        kill_after(&account, &["destroy", &spec, "--yes"], killed.div_ceil(2));
        account.expect(0, &["destroy", &spec, "--yes"]);
        assert_eq!(account.inventory(), before, "killed after {killed} calls");
    }
    assert!(killed >= 5, "only {killed} runs were killed in the middle");
}
