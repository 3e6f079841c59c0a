//! AWS tells what was made a moment ago not everywhere at once: half a minute of that for everything new.

use std::time::{Duration, Instant};

use provision_sandbox::Options;

use crate::account::{ACCESS_KEYS, Account, US_AND_EU, text};
use crate::crash::kill_after;
use crate::ledger;
use crate::verify::{iterables, token};

const SECONDS: i64 = 30;
const CLUSTER: &str = "cluster analytics in us-east-1";
const POLICY: &str = "acme-us-transfer-policy";

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

/// S3 shows a bucket's settings as they were, and IAM what it knew, for some seconds.
fn forgetful() -> Account {
    Account::with(Options { eventual_buckets: 2, eventual_reads: 2, ..Options::default() })
}

/// Whoever looks before what was done is shown does no harm: the same run again makes nothing twice and loses nothing, and
/// when all is shown there is nothing to do.
fn may_be_run_again_at_once(spec: &str) {
    let account = forgetful();
    let before = account.inventory();
    let later = || account.sandbox.cloud().advance(3);
    account.expect(0, &["apply", spec, "--yes"]);
    account.expect(0, &["apply", spec, "--yes"]);
    later();
    account.expect(0, &["plan", spec]);
    account.expect(0, &["destroy", spec, "--yes"]);
    account.expect(0, &["destroy", spec, "--yes"]);
    later();
    account.expect(0, &["destroy", spec, "--yes"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn a_run_with_a_role_may_be_repeated_before_what_it_did_is_shown() {
    may_be_run_again_at_once(US_AND_EU);
}

#[test]
fn a_run_with_keys_may_be_repeated_before_what_it_did_is_shown() {
    may_be_run_again_at_once(ACCESS_KEYS);
}

/// The run before was killed: what it made and is not shown is not made again.
#[test]
fn what_a_killed_run_made_and_is_not_shown_is_not_made_again() {
    for (spec, writes) in [(US_AND_EU, 4), (ACCESS_KEYS, 3)] {
        let account = forgetful();
        assert!(kill_after(&account, &["apply", spec, "--yes"], writes), "it was killed");
        account.expect(0, &["apply", spec, "--yes"]);
        account.sandbox.cloud().advance(3);
        account.expect(0, &["apply", spec, "--yes"]);
        account.expect(0, &["plan", spec]);
        if spec == ACCESS_KEYS {
            account.assert_keys_work(1);
        }
    }
}

/// What a trust policy lost is in effect for a while: that is waited for, and not taken for too much.
#[test]
fn what_was_narrowed_a_moment_ago_is_not_taken_for_too_much() {
    const SECONDS: i64 = 3;
    let account = Account::with(Options { eventual: SECONDS, enforce: true, ..Options::default() });
    let us = ["--destination", "us"];
    account.expect(0, &[&["apply", US_AND_EU, "--yes"], &us[..]].concat());
    // Somebody lets the whole account in, and lets the vendor do more.
    let iam = account.iam();
    let wide = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",
        "Principal":{"AWS":"111122223333"}}}"#;
    let update = iam.update_assume_role_policy().role_name("acme-us-transfer").policy_document(wide);
    account.wait(update.send()).expect("another trust policy");
    let more = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
    let version =
        iam.create_policy_version().policy_arn(format!("arn:aws:iam::111122223333:policy/{POLICY}"));
    account.wait(version.set_as_default(true).policy_document(more).send()).expect("another version");
    account.sandbox.cloud().advance(SECONDS + 1);
    let token = token(&account, &iterables());
    let verify = [&["verify", US_AND_EU, "--token", &token], &us[..], &["--wait"]].concat();
    let wide = account.expect(4, &[&verify[..], &["0"]].concat());
    assert!(wide.says("assumed acme-us-transfer"), "{}", wide.out);
    account.expect(0, &[&["apply", US_AND_EU, "--yes"], &us[..]].concat());
    let impatient = account.expect(4, &[&verify[..], &["0"]].concat());
    assert!(
        impatient.says("assumed acme-us-transfer") && impatient.says("may not be in effect yet"),
        "{}",
        impatient.out
    );
    account.expect(0, &[&verify[..], &["60"]].concat());
}

/// Right after an apply, what was before may be all that is shown: that is waited for, and not taken for drift.
#[test]
fn what_is_not_shown_yet_is_waited_for_and_not_taken_for_drift() {
    const SECONDS: i64 = 4;
    for spec in [US_AND_EU, ACCESS_KEYS] {
        let account = Account::with(Options {
            eventual_buckets: SECONDS,
            eventual_reads: SECONDS,
            ..Options::default()
        });
        account.expect(0, &["apply", spec, "--yes"]);
        let impatient = account.expect(4, &["verify", spec, "--wait", "0"]);
        assert!(!impatient.err.contains("Waiting up to"), "{}", impatient.err);
        let patient = account.expect(0, &["verify", spec]);
        assert!(patient.err.contains("IAM and S3 may still show what was before"), "{}", patient.err);
        let again = account.expect(0, &["verify", spec]);
        assert!(!again.err.contains("Waiting up to"), "{}", again.err);
    }
}

/// What a database tells it tells at once: where that differs, nothing is waited for.
#[test]
fn what_a_database_lacks_is_told_at_once() {
    let account = Account::new();
    let started = Instant::now();
    for _ in 0..2 {
        let missing = account.expect(4, &["verify", US_AND_EU]);
        assert!(!missing.err.contains("Waiting up to"), "{}", missing.err);
        account.expect(0, &["apply", US_AND_EU, "--yes"]);
        account.sql(CLUSTER, &["REVOKE ALL ON DATABASE dev FROM transfer_user", "DROP USER transfer_user"]);
    }
    assert!(started.elapsed() < Duration::from_secs(90), "{:?}", started.elapsed());
}
