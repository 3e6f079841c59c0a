//! The four roads to the database: each leads to the same place and back.

use provision_sandbox::inventory::Inventory;
use provision_sandbox::seed;

use crate::account::{Account, text};

const EU: &str = "workgroup analytics in eu-west-1";

/// What `plans/us-and-eu.toml` says of the administrators of its cluster and its workgroup.
const AS_WRITTEN: [&str; 2] = [
    "via          = \"password\"\nuser         = \"awsuser\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\"",
    "via = \"secret\"",
];

const PASSWORD: &str = "via = \"password\"\nuser = \"awsuser\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\"";
const SECRET: &str = "via = \"secret\"";
const TEMPORARY: &str = "via = \"temporary\"";
const DATA_API: &str = "via = \"data-api\"";

/// The ready-made spec with other roads.
fn spec(account: &Account, cluster: &str, workgroup: &str) -> String {
    let path = account.spec(&[(AS_WRITTEN[1], workgroup), (AS_WRITTEN[0], cluster)]);
    text(&path).to_owned()
}

/// Makes the operator's own database user an administrator of the workgroup.
fn let_operator_in(account: &Account) {
    account.sql(EU, &[r#"CREATE USER "IAM:admin" PASSWORD DISABLE"#, r#"ALTER USER "IAM:admin" CREATEUSER"#]);
}

/// The database users with their rights.
fn database_users(account: &Account) -> Inventory {
    let mut inventory = account.inventory();
    inventory.retain(|name, _| name.starts_with("database user ") || name.starts_with("privileges "));
    inventory
}

/// The services that were asked since the last look at the log, with the operations.
fn asked_since(account: &Account, before: usize) -> Vec<String> {
    let requests = account.requests().into_iter().skip(before);
    requests.map(|request| format!("{} {}", request.service, request.operation)).collect()
}

#[test]
fn every_road_leads_from_nothing_to_everything_and_back() {
    let account = Account::new();
    let_operator_in(&account);
    let before = account.inventory();
    let mut made = None;
    for road in [PASSWORD, SECRET, TEMPORARY, DATA_API] {
        account.expect(3, &["plan", &spec(&account, road, road)]);
        assert_eq!(account.inventory(), before, "{road}: planning changes nothing");
        account.expect(0, &["apply", &spec(&account, road, road), "--yes"]);
        let users = database_users(&account);
        assert!(users.keys().any(|name| name.contains("IAMR:acme-eu-transfer")), "{road}: {users:#?}");
        assert_eq!(made.get_or_insert(users.clone()), &users, "{road} makes what the others make");
        for other in [PASSWORD, SECRET, TEMPORARY, DATA_API] {
            let plan = account.expect(0, &["plan", &spec(&account, other, other)]);
            assert!(plan.out.contains("Nothing to do"), "{road}, then {other}: {}", plan.out);
        }
        account.expect(0, &["destroy", &spec(&account, road, road), "--yes"]);
        assert_eq!(account.inventory(), before, "{road} leaves nothing behind");
    }
}

#[test]
fn the_data_api_opens_no_connection_to_a_warehouse() {
    let account = Account::new();
    let spec = spec(&account, DATA_API, DATA_API);
    let before = account.requests().len();
    account.expect(0, &["apply", &spec, "--yes", "--log", "log"]);
    let asked = asked_since(&account, before);
    for operation in ["ExecuteStatement", "GetStatementResult", "BatchExecuteStatement"] {
        assert!(asked.contains(&format!("redshift-data {operation}")), "{operation} is missing: {asked:#?}");
    }
    for never in ["redshift-sql LOGIN", "secretsmanager GetSecretValue"] {
        assert!(!asked.iter().any(|request| request == never), "{never}: {asked:#?}");
    }
    assert!(account.read("log").contains("BatchExecuteStatement"));
}

#[test]
fn without_a_road_in_the_spec_it_is_the_data_api() {
    let account = Account::new();
    let spec = spec(&account, "", "");
    let before = account.requests().len();
    account.expect(3, &["plan", &spec]);
    assert!(asked_since(&account, before).iter().any(|request| request == "redshift-data ExecuteStatement"));
}

#[test]
fn temporary_credentials_are_of_the_admin_user_and_of_the_caller() {
    let account = Account::new();
    let spec = spec(&account, TEMPORARY, TEMPORARY);
    let before = account.requests().len();
    account.expect(3, &["plan", &spec]);
    let logins = account.requests().into_iter().skip(before).filter(|request| request.operation == "LOGIN");
    let mut users: Vec<_> = logins.map(|request| request.caller).collect();
    users.sort();
    assert_eq!(users, ["IAM:admin", "IAM:awsuser"]);
}

/// On Serverless the operator is nobody's administrator but a user of their own.
#[test]
fn an_operator_without_rights_is_told_as_whom_they_signed_in() {
    let account = Account::new();
    {
        // Or else the Data API would take the administrator's secret.
        let mut world = account.sandbox.cloud().world();
        let namespaces = &mut world.serverless.of(seed::ACCOUNT, "eu-west-1").namespaces;
        namespaces.values_mut().for_each(|namespace| namespace.admin_secret = None);
    }
    for road in [TEMPORARY, DATA_API] {
        let spec = spec(&account, road, road);
        let run = account.run(&["apply", &spec, "--yes"]);
        assert_eq!(run.code, 1, "{road}: {}{}", run.out, run.err);
        assert!(run.out.contains("IAM:admin") && run.out.contains("CREATEUSER"), "{road}: {}", run.out);
        account.expect(0, &["destroy", &spec, "--yes"]);
    }
}
