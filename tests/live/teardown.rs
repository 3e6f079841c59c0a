//! What destroy removes, and what it refuses to.

use std::time::Duration;

use provision_sandbox::{Options, seed};

use crate::account::{Account, US_AND_EU};

#[test]
fn a_bucket_with_objects_goes_only_with_delete_data() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.fill("acme-transfer-us");
    let full = account.inventory();
    let run = account.expect(5, &["destroy", US_AND_EU, "--yes"]);
    assert!(run.out.contains("--delete-data"), "{}", run.out);
    assert_eq!(account.inventory(), full, "nothing was removed");
    account.expect(0, &["destroy", US_AND_EU, "--yes", "--delete-data"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn a_user_that_owns_something_stays_and_the_way_out_is_shown() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.sql(
        "cluster analytics in us-east-1",
        &[
            "CREATE SCHEMA iterable AUTHORIZATION transfer_user",
            "CREATE TABLE iterable.users (id int)",
            "ALTER TABLE iterable.users OWNER TO transfer_user",
        ],
    );
    let run = account.expect(5, &["destroy", US_AND_EU, "--yes"]);
    for statement in ["ALTER SCHEMA \"iterable\" OWNER TO", "ALTER TABLE \"iterable\".\"users\" OWNER TO"] {
        assert!(run.out.contains(statement), "{}", run.out);
    }
    account.sql(
        "cluster analytics in us-east-1",
        &["ALTER SCHEMA iterable OWNER TO awsuser", "ALTER TABLE iterable.users OWNER TO awsuser"],
    );
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
}

#[test]
fn what_is_not_ours_stays() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let untag = |account: &Account| {
        let mut world = account.sandbox.cloud().world();
        let roles = &mut world.iam.accounts.of(seed::ACCOUNT).roles;
        roles.get_mut("acme-us-transfer").unwrap().tags.clear();
    };
    untag(&account);
    let run = account.run(&["destroy", US_AND_EU, "--yes"]);
    assert!(account.inventory().contains_key("role acme-us-transfer"), "{}", run.out);
    assert!(run.out.contains("not ours"), "{}", run.out);
}

#[test]
fn what_is_left_goes_although_the_warehouse_is_gone() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    {
        let mut world = account.sandbox.cloud().world();
        world.redshift.of(seed::ACCOUNT, "us-east-1").clusters.clear();
        world.serverless.of(seed::ACCOUNT, "eu-west-1").workgroups.clear();
    }
    let plan = account.expect(1, &["plan", US_AND_EU]);
    assert!(plan.out.contains("WAREHOUSE_NOT_FOUND"), "{}", plan.out);
    let run = account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    assert!(run.out.contains("WAREHOUSE_GONE") && run.says("IAMR:acme-eu-transfer stays"), "{}", run.out);
    let is_aws = |name: &&String| !name.contains(" of cluster ") && !name.contains(" of workgroup ");
    let after = account.inventory();
    assert!(after.keys().filter(is_aws).eq(before.keys().filter(is_aws)), "{:?}", after.keys());
}

/// A policy waits until it is detached, and not until what it was attached to is gone; its older versions wait for nothing. What
/// EC2 and the database are asked, they are asked while the rest is read.
#[test]
fn a_policy_goes_beside_its_role_and_after_it_is_detached() {
    let account = Account::with(Options { latency: Duration::from_millis(500), ..Options::default() });
    let us = [US_AND_EU, "--destination", "us", "--yes"];
    account.expect(0, &[&["apply"], &us[..]].concat());
    {
        let mut world = account.sandbox.cloud().world();
        let policies = &mut world.iam.accounts.of(seed::ACCOUNT).policies;
        let policy = policies.get_mut("acme-us-transfer-policy").expect("the policy");
        let mut newer = policy.versions[0].clone();
        newer.number = 2;
        policy.versions.push(newer);
        policy.default_version = 2;
    }
    let before = account.requests().len();
    account.expect(0, &[&["destroy"], &us[..]].concat());
    let asked = account.requests().split_off(before);
    let one = |operation: &str| {
        let found = asked.iter().find(|one| one.operation == operation);
        found.unwrap_or_else(|| panic!("no {operation}"))
    };
    let [detach, version, policy, role] =
        ["DetachRolePolicy", "DeletePolicyVersion", "DeletePolicy", "DeleteRole"].map(one);
    assert!(version.start < detach.end, "an older version waits for nothing");
    assert!(detach.end <= policy.start, "it is attached still");
    assert!(policy.start < role.end, "it waits for the role");
    let questions = asked.iter().filter(|one| one.operation == "SELECT").count();
    assert_eq!(questions, 1, "what a database is asked, it is asked at once");
    let of_aws = asked.iter().filter(|one| one.service != "redshift-sql").cloned().collect::<Vec<_>>();
    let rounds = [&asked, &of_aws].map(|asked| provision_sandbox::rounds(asked));
    eprintln!("destroy: {} rounds, {} of them of AWS; {} calls", rounds[0], rounds[1], of_aws.len());
    assert!(rounds[0] <= 5 && rounds[1] <= 4, "{rounds:?}");
}

/// A database is asked at once for what is wanted and for what users have who go. Where it refuses, each is asked for itself,
/// and what cannot be known is told.
#[test]
fn what_a_database_refuses_ends_nothing_else() {
    let destroy = |refused: &[usize]| {
        let account = Account::new();
        account.expect(0, &["apply", US_AND_EU, "--destination", "us", "--yes"]);
        let seen = account.requests().len();
        for number in refused {
            let fault = format!("redshift-sql:SELECT@{number}=42501");
            account.sandbox.cloud().faults.add(fault.parse().expect("a fault"));
        }
        let run = account.run(&["destroy", US_AND_EU, "--destination", "us", "--yes"]);
        let asked = account.requests().split_off(seen);
        let struck = asked.iter().filter(|one| one.operation == "SELECT" && one.code == "42501").count();
        assert_eq!(struck, refused.len(), "{}{}", run.out, run.err);
        run
    };
    // All together, then all that must be answered: each is answered for itself.
    let run = destroy(&[1, 2]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    // And then what the user has in the one database, which is asked for last.
    let run = destroy(&[1, 2, 5, 6]);
    assert_eq!(run.code, 5, "{}{}", run.out, run.err);
    assert!(run.says("what transfer_user has in database dev cannot be read"), "{}{}", run.out, run.err);
}
