//! AWS tells what was made a moment ago not everywhere at once: half a minute of that for everything new.

use std::time::Instant;

use provision_sandbox::Options;

use crate::account::{Account, US_AND_EU, text};
use crate::ledger;
use crate::verify::{iterables, token};

const SECONDS: i64 = 30;

/// Every role, policy and bucket that is made is unknown elsewhere for half a minute.
fn slow() -> Account {
    Account::with(Options { eventual: SECONDS, eventual_buckets: SECONDS, ..Options::default() })
}

#[test]
fn apply_and_verify_wait_half_a_minute_for_what_is_new_and_say_so() {
    let account = slow();
    let before = account.inventory();
    let apply = account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert!(apply.err.contains("waiting for") && apply.err.contains("NoSuchBucket"), "{}", apply.err);
    account.expect(0, &["plan", US_AND_EU]);
    let token = token(&account, &iterables());
    let verify = ["verify", US_AND_EU, "--destination", "us", "--token", &token, "--wait", "90"];
    account.expect(0, &verify);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    assert_eq!(account.inventory(), before);
}

/// A principal that somebody made a moment ago is refused by IAM in the same words as one that there is none of.
#[test]
fn a_young_principal_is_waited_for_and_one_that_does_not_exist_is_refused() {
    let account = slow();
    let none = ledger::spec(&account, &["arn:aws:iam::111122223333:role/nobody"], "us-east-1");
    let before = account.inventory();
    let started = Instant::now();
    let refused = account.expect(1, &["apply", &none, "--yes"]);
    let seconds = started.elapsed().as_secs();
    assert!((SECONDS as u64..90).contains(&seconds), "given up after {seconds} s");
    for part in ["role/nobody", "does not exist", "check its account, path and name"] {
        assert!(refused.says(part), "{part}: {}\n{}", refused.out, refused.err);
    }
    account.expect(0, &["destroy", &none, "--yes"]);
    assert_eq!(account.inventory(), before);
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",
        "Principal":{"Service":"ec2.amazonaws.com"}}]}"#;
    let make = account.iam().create_role().role_name("partner").assume_role_policy_document(document);
    account.wait(make.send()).expect("a role");
    let young = ledger::spec(&account, &["arn:aws:iam::111122223333:role/partner"], "us-east-1");
    let apply = account.expect(0, &["apply", &young, "--yes"]);
    assert!(apply.err.contains("waiting for") && apply.err.contains("Invalid principal"), "{}", apply.err);
    account.expect(0, &["plan", &young]);
}

/// The role is an old one: what changes is whom it trusts.
#[test]
fn another_trust_policy_is_waited_for_half_a_minute() {
    let account = slow();
    let before = account.spec(&[("acme-org", "another-org")]);
    account.expect(0, &["apply", text(&before), "--yes", "--destination", "us"]);
    let token = token(&account, &iterables());
    let verify = ["verify", US_AND_EU, "--destination", "us", "--token", &token, "--wait"];
    let others = ["verify", text(&before), "--destination", "us", "--token", &token, "--wait", "90"];
    let refused = account.expect(4, &others);
    assert!(
        !refused.says("still propagating"),
        "another audience's token is refused for good: {}",
        refused.out
    );
    account.expect(0, &["apply", US_AND_EU, "--yes", "--destination", "us"]);
    let impatient = account.expect(4, &[&verify[..], &["0"]].concat());
    assert!(impatient.says("still propagating"), "{}", impatient.out);
    account.expect(0, &[&verify[..], &["90"]].concat());
}
