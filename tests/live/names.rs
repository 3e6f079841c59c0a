//! Names of the spec that are not there: what is there instead is told, nearest first, and nothing is written.

use std::collections::BTreeSet;
use std::path::Path;

use provision_core::reads::LISTS;
use provision_sandbox::{Options, seed};

use crate::account::{ACCESS_KEYS, Account, text};

const CLUSTER: &str = "cluster  = \"analytics\"";
const WORKGROUP: &str = "workgroup = \"analytics\"";
const BY_SECRET: &str = "via = \"secret\"";

/// What there is, but for the user that a login with temporary credentials makes for who is calling (Redshift Serverless
/// API Reference, GetCredentials).
fn things(account: &Account) -> BTreeSet<String> {
    let all = account.inventory().into_keys();
    all.filter(|name| !name.starts_with("database user IAM:admin")).collect()
}

/// Plans and applies one destination of a spec, which must fail, write nothing and say all this.
fn refused(account: &Account, spec: &Path, destination: &str, says: &[&str]) {
    let plan = account.expect(1, &["plan", text(spec), "--destination", destination]);
    for part in says {
        assert!(plan.says(part), "{part}\n{}", plan.out);
    }
    let before = things(account);
    account.run(&["apply", text(spec), "--destination", destination, "--yes"]);
    assert_eq!(things(account), before, "nothing is written: {says:?}");
}

/// The ARN of a secret that is not there, of a region.
fn no_secret(region: &str) -> String {
    format!("secret = \"arn:aws:secretsmanager:{region}:{}:secret:redshift-admn\"", seed::ACCOUNT)
}

/// The destination of the ready-made spec, with a permissions boundary for its role.
fn bounded(arn: &str) -> String {
    format!("[role]\npermissions_boundary = \"{arn}\"\n[destinations.us]")
}

#[test]
fn warehouses_that_are_not_there_are_told_from_those_that_are() {
    let account = Account::new();
    let spec =
        account.spec(&[(CLUSTER, "cluster  = \"analitycs\""), (WORKGROUP, "workgroup = \"analitycs\"")]);
    let cluster = "there is no cluster analitycs in us-east-1; what is there: cluster analytics";
    refused(&account, &spec, "us", &["WAREHOUSE_NOT_FOUND", cluster]);
    let workgroup = "there is no workgroup analitycs in eu-west-1; what is there: workgroup analytics";
    refused(&account, &spec, "eu", &["WAREHOUSE_NOT_FOUND", workgroup]);
    let handoff = account.expect(1, &["handoff", text(&spec), "--destination", "us"]);
    assert!(handoff.says(cluster), "{}", handoff.out);

    let other_kind = account.spec(&[(WORKGROUP, "cluster = \"analytics\"")]);
    let told = "there is no cluster analytics in eu-west-1; what is there: workgroup analytics";
    refused(&account, &other_kind, "eu", &[told]);

    let elsewhere = account.spec(&[("\"eu-west-1\"", "\"eu-north-1\"")]);
    refused(
        &account,
        &elsewhere,
        "eu",
        &["there is no workgroup analytics in eu-north-1, nor any other warehouse"],
    );
}

#[test]
fn databases_that_are_not_there_are_told_from_those_that_are() {
    let account = Account::new();
    account.sql("workgroup analytics in eu-west-1", &["CREATE DATABASE sales", "CREATE DATABASE marts"]);
    account.sql("cluster analytics in us-east-1", &["CREATE DATABASE sales"]);
    let typo = ("database  = \"dev\"", "database  = \"slaes\"");
    for way in [BY_SECRET, "via = \"data-api\"", "via = \"temporary\""] {
        let spec = account.spec(&[typo, (BY_SECRET, way)]);
        let told = "there is no database slaes of workgroup analytics in eu-west-1";
        refused(&account, &spec, "eu", &["DATABASE_UNREAD", told, "what is there: sales, "]);
    }
    let spec = account.spec(&[("database = \"dev\"", "database = \"slaes\"")]);
    refused(&account, &spec, "us", &["what is there: sales and dev"]);
}

#[test]
fn secrets_that_are_not_there_are_told_from_those_that_are() {
    let account = Account::new();
    for way in [BY_SECRET, "via = \"data-api\""] {
        let with_secret = format!("{way}\n{}", no_secret("eu-west-1"));
        let spec = account.spec(&[(BY_SECRET, with_secret.as_str())]);
        let told = "correct `admin.secret`; what is there in eu-west-1: redshift!";
        refused(&account, &spec, "eu", &["DATABASE_UNREAD", "find the specified secret", told]);
        let plan = account.run(&["plan", text(&spec), "--destination", "eu"]);
        assert!(!plan.says("there is no database"), "{}", plan.out);
    }
}

#[test]
fn security_groups_that_are_not_the_warehouses_are_told_from_those_that_are() {
    let account = Account::new();
    account.attach_group("sg-0123456789abcdef0");
    let network = "[network]\nsecurity_group = \"sg-0123456789abcdef1\"\n[destinations.us]";
    let spec = account.spec(&[("[destinations.us]", network)]);
    let told = "sg-0123456789abcdef1 is not one of the warehouse's (sg-0123456789abcdef0 (vendors) and ";
    refused(&account, &spec, "us", &["SECURITY_GROUP_NOT_ATTACHED", told]);
}

#[test]
fn permissions_boundaries_that_are_not_there_are_told_from_those_that_are() {
    let account = Account::new();
    let made = account.iam().create_policy().policy_name("engineers-boundary").policy_document(
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
    );
    account.wait(made.send()).expect("a policy");
    let arn = |name: &str| format!("arn:aws:iam::{}:policy/{name}", seed::ACCOUNT);
    let bounded = |arn: &str| account.spec(&[("[destinations.us]", &bounded(arn))]);
    let typo = || bounded(&arn("engineer-boundary"));
    let there = format!("what is there: {}", arn("engineers-boundary"));
    let told = [
        "BOUNDARY_NOT_FOUND",
        "there is no permissions boundary",
        &there,
        "`permissions_boundary` in [role]",
    ];
    refused(&account, &typo(), "us", &told);
    let of_aws = bounded("arn:aws:iam::aws:policy/ReadOnlyAcces");
    refused(&account, &of_aws, "us", &["what is there: arn:aws:iam::aws:policy/ReadOnlyAccess"]);

    let spec = bounded(&arn("engineers-boundary"));
    account.expect(0, &["apply", text(&spec), "--yes"]);
    refused(&account, &typo(), "us", &["BOUNDARY_NOT_FOUND"]);
    account.expect(0, &["plan", text(&bounded(&arn("engineers-boundary")))]);
}

#[test]
fn keys_that_are_not_there_or_encrypt_nothing_are_told_before_a_bucket_is_made() {
    let account = Account::new();
    const ID: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";
    let key = format!("arn:aws:kms:us-east-1:{}:key/{ID}", seed::ACCOUNT);
    let spec = account.spec_of(ACCESS_KEYS, &[("[bucket]", &format!("[bucket]\nencryption = \"{key}\""))]);
    let told = ["KEY_UNUSABLE", "there is no KMS key", &key, "`encryption` in [bucket]"];
    refused(&account, &spec, "us", &told);

    seed::key_of(&mut account.sandbox.cloud().world(), seed::ACCOUNT, "us-east-1", ID);
    let kms = account.kms();
    account.wait(kms.schedule_key_deletion().key_id(&key).send()).expect("it is going");
    refused(&account, &spec, "us", &["KEY_UNUSABLE", "its state is PendingDeletion"]);
    account.wait(kms.cancel_key_deletion().key_id(&key).send()).expect("it stays");
    refused(&account, &spec, "us", &["KEY_UNUSABLE", "its state is Disabled"]);
    account.wait(kms.enable_key().key_id(&key).send()).expect("it is enabled");
    account.expect(0, &["apply", text(&spec), "--yes"]);
    account.expect(0, &["plan", text(&spec)]);
}

#[test]
fn whether_there_is_room_and_a_key_need_not_be_told() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    let id = "1234abcd-12ab-34cd-56ef-1234567890ab";
    let key = seed::key_of(&mut account.sandbox.cloud().world(), seed::ACCOUNT, "us-east-1", id);
    let spec = account.spec_of(ACCESS_KEYS, &[("[bucket]", &format!("[bucket]\nencryption = \"{key}\""))]);
    let optional = ["iam:GetAccountSummary", "kms:DescribeKey"];
    account.deny(&optional);
    let plan = account.expect(3, &["plan", text(&spec)]);
    for action in optional {
        assert!(plan.says("READ_DENIED") && plan.says(action), "{action}\n{}", plan.out);
    }
    account.expect(0, &["apply", text(&spec), "--yes"]);
}

#[test]
fn secrets_with_a_password_that_are_not_there_are_told_from_those_that_are() {
    let account = Account::new();
    let arn = account.put_secret("transfer-password", "Transfer-Password-2026");
    let with = |arn: &str| {
        let from = format!("name = \"keys_user\"\npassword_secret = \"{arn}\"");
        account.spec_of(ACCESS_KEYS, &[("name = \"keys_user\"", &from)])
    };
    let other = arn.replace("transfer-password", "transfer-pasword");
    let told =
        ["PASSWORD_SECRET_NOT_FOUND", "what is there: transfer-password", "`password_secret` in [user]"];
    refused(&account, &with(&other), "us", &told);
    // AWS keeps it for some days before it is gone.
    account.delete_secret("transfer-password");
    refused(&account, &with(&arn), "us", &["PASSWORD_SECRET_NOT_FOUND", "is being deleted"]);
    let arn = account.put_secret("other-password", "Transfer-Password-2026");
    account.expect(0, &["apply", text(&with(&arn)), "--yes"]);
    account.expect(0, &["plan", text(&with(&arn))]);
}

/// Everything that is listed stands in the list, and can be done without.
#[test]
fn what_may_not_be_listed_is_left_out() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    let secret = format!("{BY_SECRET}\n{}", no_secret("eu-west-1"));
    let named = |name: &str, replacements: &[(&str, &str)]| {
        let made = std::fs::read_to_string(account.spec(replacements)).expect("the spec");
        account.write(name, &made)
    };
    let no_warehouse = named(
        "warehouse.toml",
        &[(CLUSTER, "cluster  = \"analitycs\""), (WORKGROUP, "workgroup = \"analitycs\"")],
    );
    let no_secret = named("secret.toml", &[(BY_SECRET, secret.as_str())]);
    let boundary = bounded(&format!("arn:aws:iam::{}:policy/none", seed::ACCOUNT));
    let no_boundary = named("boundary.toml", &[("[destinations.us]", boundary.as_str())]);
    let since = account.requests().len();
    refused(&account, &no_boundary, "us", &["BOUNDARY_NOT_FOUND"]);
    refused(&account, &no_warehouse, "us", &["what is there: cluster analytics"]);
    refused(&account, &no_warehouse, "eu", &["what is there: workgroup analytics"]);
    refused(&account, &no_secret, "eu", &["what is there in eu-west-1: "]);
    let entries = account.requests().split_off(since);
    let used: BTreeSet<_> =
        entries.iter().map(|entry| format!("{}:{}", entry.service, entry.operation)).collect();
    for (action, _) in LISTS {
        assert!(used.contains(*action), "{action} is not used: {used:?}");
    }
    account.deny(&["redshift-serverless:ListWorkgroups", "secretsmanager:ListSecrets", "iam:ListPolicies"]);
    refused(&account, &no_boundary, "us", &["BOUNDARY_NOT_FOUND"]);
    refused(&account, &no_warehouse, "us", &["what is there: cluster analytics"]);
    for (spec, says) in
        [(&no_warehouse, "there is no workgroup analitycs in eu-west-1"), (&no_secret, "specified secret")]
    {
        refused(&account, spec, "eu", &[says]);
        let plan = account.run(&["plan", text(spec), "--destination", "eu"]);
        assert!(!plan.says("what is there"), "{}", plan.out);
    }
}
