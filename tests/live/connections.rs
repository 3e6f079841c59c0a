//! The four ways to connect to the database: each comes to the same, and leaves nothing.

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

/// The ready-made spec with other ways to connect.
fn spec(account: &Account, cluster: &str, workgroup: &str) -> String {
    let path = account.spec(&[(AS_WRITTEN[1], workgroup), (AS_WRITTEN[0], cluster)]);
    text(&path).to_owned()
}

/// As the hint for those who lack rights says, with a password that nobody knows.
const SUPERUSER: &str = r#"ALTER USER "IAM:admin" PASSWORD 'md50123456789abcdef0123456789abcdef' CREATEUSER"#;

/// Makes the operator's own database user an administrator of the workgroup.
fn let_operator_in(account: &Account) {
    account.sql(EU, &[r#"CREATE USER "IAM:admin" PASSWORD DISABLE"#, SUPERUSER]);
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
fn every_connection_leads_from_nothing_to_everything_and_back() {
    let account = Account::new();
    let_operator_in(&account);
    let before = account.inventory();
    let mut made = None;
    for via in [PASSWORD, SECRET, TEMPORARY, DATA_API] {
        account.expect(3, &["plan", &spec(&account, via, via)]);
        assert_eq!(account.inventory(), before, "{via}: planning changes nothing");
        account.expect(0, &["apply", &spec(&account, via, via), "--yes"]);
        let users = database_users(&account);
        assert!(users.keys().any(|name| name.contains("IAMR:acme-eu-transfer")), "{via}: {users:#?}");
        assert_eq!(made.get_or_insert(users.clone()), &users, "{via} makes what the others make");
        for other in [PASSWORD, SECRET, TEMPORARY, DATA_API] {
            let plan = account.expect(0, &["plan", &spec(&account, other, other)]);
            assert!(plan.out.contains("Nothing to do"), "{via}, then {other}: {}", plan.out);
        }
        account.expect(0, &["destroy", &spec(&account, via, via), "--yes"]);
        assert_eq!(account.inventory(), before, "{via} leaves nothing behind");
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
fn without_a_connection_in_the_spec_it_is_the_data_api() {
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
    for via in [TEMPORARY, DATA_API] {
        let spec = spec(&account, via, via);
        let run = account.run(&["apply", &spec, "--yes"]);
        assert_eq!(run.code, 1, "{via}: {}{}", run.out, run.err);
        let hint = r#"ALTER USER "IAM:admin" PASSWORD 'md5<32 random hexadecimal digits>' CREATEUSER"#;
        assert!(run.says(hint), "{via}: {}", run.out);
        account.expect(0, &["destroy", &spec, "--yes"]);
    }
}

/// On a cluster the administrator can be oneself as well, where IAM makes the user.
#[test]
fn an_administrator_that_iam_made_signs_in_to_a_cluster_as_themselves() {
    let account = Account::new();
    let before = account.inventory();
    let myself = r#"CREATE USER "IAM:admin" PASSWORD DISABLE"#;
    account.sql("cluster analytics in us-east-1", &[myself, SUPERUSER]);
    let with_me = account.inventory();
    assert_ne!(before, with_me);
    for via in [TEMPORARY, DATA_API] {
        let spec = spec(&account, &format!("{via}\nuser = \"IAM:admin\""), SECRET);
        let before = account.requests().len();
        let us = ["--destination", "us"];
        account.expect(0, &["apply", &spec, us[0], us[1], "--yes"]);
        let asked = asked_since(&account, before);
        assert!(!asked.contains(&"redshift GetClusterCredentials".to_owned()), "{asked:#?}");
        account.expect(0, &["destroy", &spec, us[0], us[1], "--yes"]);
        assert_eq!(account.inventory(), with_me, "{via}");
    }
    for via in [TEMPORARY, DATA_API] {
        let spec = spec(&account, &format!("{via}\nuser = \"IAMR:ops\""), SECRET);
        let run = account.expect(1, &["plan", &spec, "--destination", "us"]);
        assert!(run.says("\"IAMR:ops\"") && run.says("\"IAM:admin\""), "{}", run.out);
    }
}

#[test]
fn a_login_that_is_refused_says_what_to_check() {
    let account = Account::new();
    let user = |via: &str, user: &str| via.replace("awsuser", user);
    for (via, part) in [
        (user(PASSWORD, "nobody"), "value of PROVISION_ADMIN_PASSWORD"),
        (format!("{TEMPORARY}\nuser = \"nobody\""), "AWS gives credentials for users that do not exist"),
    ] {
        let run = account.run(&["plan", &spec(&account, &via, SECRET), "--destination", "us"]);
        assert_eq!(run.code, 1, "{via}: {}", run.out);
        assert!(run.says(part), "{via}: {}", run.out);
    }
}

/// The file replaces what this machine trusts.
#[test]
fn a_file_of_certificates_decides_whom_to_trust() {
    let account = Account::new();
    let trusted = account.sandbox.environment()["SSL_CERT_FILE"].clone();
    std::fs::copy(&trusted, account.folder.path().join("roots.pem")).expect("the sandbox's own root");
    let spec = spec(&account, &format!("{PASSWORD}\nca_file = \"roots.pem\""), SECRET);
    let plan = ["plan", spec.as_str(), "--destination", "us"];
    let elsewhere = account.finish(account.command(&plan).env_remove("SSL_CERT_FILE"));
    assert_eq!(elsewhere.code, 3, "{}", elsewhere.err);

    let other = rcgen::generate_simple_self_signed(["other.example.com".to_owned()]).unwrap().cert.pem();
    account.write("roots.pem", &other);
    let run = account.expect(1, &plan);
    assert!(run.says("certificate of 127.") && run.says("admin.ca_file"), "{}", run.out);

    account.write("roots.pem", "nothing of the kind");
    let run = account.expect(2, &plan);
    assert!(
        run.err.contains("INVALID_CA_FILE") && run.err.contains("has no certificate in it"),
        "{}",
        run.err
    );
    assert!(run.err.contains("spec.toml:"), "with its place: {}", run.err);
    std::fs::remove_file(account.folder.path().join("roots.pem")).expect("the file");
    assert!(account.expect(2, &plan).err.contains("cannot be read"));
}
