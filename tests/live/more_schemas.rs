//! A destination that writes to several schemas, as the program makes, changes and removes it.

use crate::account::{Account, text};
use crate::modes::ordinary;

const SEVERAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/several-schemas.toml");
const US: &str = "cluster analytics in us-east-1";
const USER: &str = "airbyte_loader";
const LIST: &str = "[\"crm\", \"airbyte_internal\"]";
const AS_WRITTEN: &str = "user         = \"awsuser\"";
const ALL: [&str; 3] = ["airbyte", "airbyte_internal", "crm"];

/// Those that there are beside Redshift's own and the sandbox's.
fn schemas(account: &Account) -> Vec<String> {
    let there = account.inventory();
    let of_us = |name: &str| {
        Some(name.strip_prefix("database schema ")?.strip_suffix(&format!(" of {US}"))?.to_owned())
    };
    let named = there.keys().filter_map(|name| of_us(name));
    named.filter(|name| !["public", "finance"].contains(&name.as_str())).collect()
}

/// Writes a table into a schema, as the vendor would.
fn load(account: &Account, schema: &str) {
    let (create, insert) =
        (format!("CREATE TABLE {schema}.raw (id int)"), format!("INSERT INTO {schema}.raw VALUES (1)"));
    account.sql_in(US, "dev", USER, &[&create, &insert]);
}

#[test]
fn from_nothing_to_three_schemas_and_back() {
    let account = Account::new();
    let before = account.inventory();
    let validate = account.expect(0, &["validate", SEVERAL]);
    assert!(!validate.says("warning"), "{}{}", validate.out, validate.err);
    let plan = account.expect(3, &["plan", SEVERAL]);
    for name in ALL {
        assert!(plan.says(&format!("schema/{name}")) || plan.says(&format!("schema {name}")), "{}", plan.out);
    }
    account.expect(0, &["apply", SEVERAL, "--yes"]);
    assert_eq!(schemas(&account), ALL);
    ALL.iter().for_each(|name| load(&account, name));
    account.expect(0, &["plan", SEVERAL]);
    let verify = account.run(&["verify", SEVERAL]);
    assert!(verify.says("USAGE on schema crm"), "{}", verify.out);
    assert!(!verify.says("OTHER_TABLES_CLOSED: error"), "{}", verify.out);
    let healthy = account.inventory();
    // Somebody takes a grant away, and somebody drops a schema.
    account.sql(
        US,
        &[&format!("REVOKE CREATE ON SCHEMA crm FROM {USER}"), "DROP SCHEMA airbyte_internal CASCADE"],
    );
    let drift = account.expect(3, &["plan", SEVERAL]);
    assert!(drift.says("CREATE on schema crm"), "{}", drift.out);
    account.expect(0, &["apply", SEVERAL, "--yes"]);
    load(&account, "airbyte_internal");
    assert_eq!(account.inventory(), healthy);
    let removed = ALL.map(|name| format!("DROP TABLE {name}.raw"));
    account.sql_in(US, "dev", USER, &removed.each_ref().map(String::as_str));
    account.expect(0, &["destroy", SEVERAL, "--yes", "--delete-data"]);
    assert_eq!(account.inventory(), before, "nothing is left behind");
}

/// A list that shrinks and grows again, by a superuser and by an administrator who can make no owner group.
#[test]
fn what_leaves_the_list_goes_if_it_is_empty() {
    for is_ordinary in [false, true] {
        let account = Account::new();
        if is_ordinary {
            ordinary(&account, US);
        }
        let before = account.inventory();
        // Only a superuser grants what Redshift tells of itself.
        let profile = include_str!("../../templates/vendors/airbyte.toml");
        account.write("loader.toml", &profile.replace("system_grants     = [\"svv_table_info\"]", ""));
        let administrator = if is_ordinary { "user         = \"ops\"" } else { AS_WRITTEN };
        let spec = |list: &str| {
            let vendor = ("vendor = \"airbyte\"", "vendor = \"./loader.toml\"");
            text(&account.spec_of(SEVERAL, &[(LIST, list), vendor, (AS_WRITTEN, administrator)])).to_owned()
        };
        let all = spec(LIST);
        account.expect(0, &["apply", &all, "--yes"]);
        load(&account, "crm");
        let less = spec("[]");
        let plan = account.expect(3, &["plan", &less]);
        for name in ["crm", "airbyte_internal"] {
            assert!(plan.says(name), "{is_ordinary}: {}", plan.out);
        }
        account.expect(0, &["apply", &less, "--yes"]);
        assert_eq!(schemas(&account), ALL, "{is_ordinary}: nothing goes unasked");
        account.expect(0, &["apply", &less, "--yes", "--prune"]);
        assert_eq!(schemas(&account), ["airbyte", "crm"], "{is_ordinary}: what holds data stays");
        let settled = account.expect(0, &["plan", &less]);
        assert!(settled.says("Nothing to do"), "{is_ordinary}: {}", settled.out);
        let usage = format!(
            "SELECT CASE WHEN has_schema_privilege('{USER}', 'crm', 'USAGE') THEN 'yes' ELSE 'no' END"
        );
        assert_eq!(account.sql_in(US, "dev", "awsuser", &[&usage])[0][0].as_deref(), Some("no"));
        account.sql(US, &["DROP SCHEMA crm CASCADE"]);
        let all = spec(LIST);
        account.expect(0, &["apply", &all, "--yes"]);
        assert_eq!(schemas(&account), ALL);
        account.expect(0, &["plan", &all]);
        account.expect(0, &["destroy", &all, "--yes", "--delete-data"]);
        assert_eq!(account.inventory(), before, "{is_ordinary}: nothing is left behind");
    }
}

/// Without the spec, the account itself tells all of them.
#[test]
fn the_account_alone_tells_every_schema() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", SEVERAL, "--yes"]);
    let list = account.expect(0, &["list", "--json"]);
    for name in ALL {
        assert!(list.out.contains(&format!("\"{name}\"")), "{}", list.out);
    }
    account.expect(0, &["destroy", "--deployment", "acme-airbyte-schemas", "--yes", "--delete-data"]);
    assert_eq!(account.inventory(), before);
}
