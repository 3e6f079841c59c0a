//! What somebody drops and makes again under the same name, where the administrator can make no owner group.

use crate::account::{Account, PRECREATED, US_AND_EU};
use crate::modes::{ordinary, spec_of_ordinary};

const US: &str = "cluster analytics in us-east-1";

fn number(account: &Account) -> String {
    let asked = "SELECT CAST(usesysid AS VARCHAR(20)) FROM pg_user WHERE usename = 'transfer_user'";
    account.sql_in(US, "dev", "awsuser", &[asked])[0][0].clone().expect("a number")
}

/// Drops the vendor's user and makes it again, with a password that somebody knows.
fn make_user_again(account: &Account) {
    let before = number(account);
    account.sql(
        US,
        &[
            "REVOKE ALL ON DATABASE dev FROM transfer_user",
            "DROP USER transfer_user",
            "CREATE USER transfer_user PASSWORD 'Somebody-Knows-1'",
            "GRANT CREATE, TEMPORARY ON DATABASE dev TO transfer_user",
        ],
    );
    assert_ne!(number(account), before);
}

#[test]
fn a_user_that_somebody_made_again_is_neither_used_nor_dropped() {
    let account = Account::new();
    ordinary(&account, US);
    let spec = spec_of_ordinary(&account, US_AND_EU);
    let run = |code, command: &str, more: &[&str]| {
        account.expect(code, &[&[command, spec.as_str(), "--destination", "us"][..], more].concat())
    };
    run(0, "apply", &["--yes"]);
    run(0, "plan", &[]);
    make_user_again(&account);
    let plan = run(5, "plan", &[]);
    assert!(plan.out.contains("NOT_OURS") && plan.out.contains("MADE_AGAIN"), "{}", plan.out);
    let theirs = number(&account);
    let destroy = run(0, "destroy", &["--yes"]);
    assert!(destroy.out.contains("LEFT_ALONE"), "{}", destroy.out);
    assert_eq!(number(&account), theirs);
    account.login(US, "transfer_user", "Somebody-Knows-1").expect("its password is its own");
}

#[test]
fn a_user_that_is_taken_over_again_loses_its_password_and_is_ours() {
    let account = Account::new();
    ordinary(&account, US);
    let before = account.inventory();
    let spec = spec_of_ordinary(&account, US_AND_EU);
    let us = ["--destination", "us"];
    account.expect(0, &[&["apply", spec.as_str(), "--yes"], &us[..]].concat());
    make_user_again(&account);
    account.expect(0, &[&["apply", spec.as_str(), "--yes", "--adopt"], &us[..]].concat());
    assert!(account.login(US, "transfer_user", "Somebody-Knows-1").is_err());
    let plan = account.expect(0, &[&["plan", spec.as_str()], &us[..]].concat());
    assert!(!plan.out.contains("MADE_AGAIN"), "{}", plan.out);
    account.expect(0, &[&["destroy", spec.as_str(), "--yes"], &us[..]].concat());
    assert_eq!(account.inventory(), before);
}

#[test]
fn a_schema_that_was_made_again_or_given_away_stays() {
    let account = Account::new();
    ordinary(&account, US);
    let spec = spec_of_ordinary(&account, PRECREATED);
    let run = |code, command: &str, more: &[&str]| {
        account.expect(code, &[&[command, spec.as_str(), "--destination", "us"][..], more].concat())
    };
    run(0, "apply", &["--yes"]);
    account.sql(US, &["CREATE USER etl PASSWORD DISABLE", "ALTER SCHEMA iterable OWNER TO etl"]);
    let before = account.inventory();
    let destroy = run(5, "destroy", &["--yes"]);
    assert!(destroy.out.contains("SCHEMA_OF_ANOTHER"), "{}", destroy.out);
    assert_eq!(account.inventory(), before, "nothing was deleted");
    account.sql(US, &["ALTER SCHEMA iterable OWNER TO ops"]);
    run(0, "destroy", &["--yes"]);
    run(0, "apply", &["--yes"]);
    account.sql(US, &["DROP SCHEMA iterable", "CREATE SCHEMA iterable AUTHORIZATION ops"]);
    let apply = run(0, "apply", &["--yes"]);
    assert!(apply.out.contains("MADE_AGAIN"), "{}", apply.out);
    run(0, "plan", &[]);
    run(0, "destroy", &["--yes"]);
    let there =
        account.sql_in(US, "dev", "awsuser", &["SELECT 1 FROM pg_namespace WHERE nspname = 'iterable'"]);
    assert_eq!(there.len(), 1, "it is somebody's");
}

/// A superuser's owner group lets go of a schema that was given to the vendor.
#[test]
fn what_was_given_to_the_vendor_keeps_no_owner_group() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", PRECREATED, "--destination", "us", "--yes"]);
    account.sql(US, &["ALTER SCHEMA iterable OWNER TO transfer_user"]);
    account.expect(0, &["plan", PRECREATED, "--destination", "us"]);
    account.expect(0, &["destroy", PRECREATED, "--destination", "us", "--yes", "--reassign-to", "awsuser"]);
    account.sql(US, &["DROP SCHEMA iterable"]);
    assert_eq!(account.inventory(), before);
}
