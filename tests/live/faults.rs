//! Every call of an apply and of a destroy fails once, before its effect or after it: the next run completes it.

use crate::account::{ACCESS_KEYS, Account, US_AND_EU};

/// The operations of the main job that change something, with their services.
const APPLY: [(&str, &str); 9] = [
    ("s3", "CreateBucket"),
    ("s3", "PutPublicAccessBlock"),
    ("s3", "PutBucketLifecycleConfiguration"),
    ("s3", "PutBucketPolicy"),
    ("iam", "CreatePolicy"),
    ("iam", "CreateRole"),
    ("iam", "AttachRolePolicy"),
    ("ec2", "AuthorizeSecurityGroupIngress"),
    ("sts", "GetCallerIdentity"),
];
const DESTROY: [(&str, &str); 7] = [
    ("s3", "DeleteBucketPolicy"),
    ("s3", "DeleteBucket"),
    ("iam", "DetachRolePolicy"),
    ("iam", "DeleteRole"),
    ("iam", "DeletePolicy"),
    ("ec2", "RevokeSecurityGroupIngress"),
    ("ec2", "DescribeSecurityGroupRules"),
];
/// A permanent error, a service that breaks down before and after it did its work, and a lost answer.
const FAULTS: [&str; 4] =
    ["AccessDenied:before", "ServiceFailure:before", "ServiceFailure:after", "drop:after"];

/// Sets the fault, runs the command, insists that the fault struck, and runs it again without.
fn survives(account: &Account, service: &str, operation: &str, fault: &str, command: &str) {
    let fault = format!("{service}:{operation}@1={fault}");
    strike(account, &fault, operation, &[command, US_AND_EU, "--yes"]);
    account.expect(0, &[command, US_AND_EU, "--yes"]);
}

/// Sets the fault, runs the program and insists that the fault struck and was told or overcome.
fn strike(account: &Account, fault: &str, operation: &str, arguments: &[&str]) {
    let permanent = fault.contains("AccessDenied");
    account.sandbox.cloud().faults.add(fault.parse().expect("a fault"));
    let struck = |account: &Account| {
        account
            .requests()
            .iter()
            .filter(|request| request.operation == operation && request.code != "OK")
            .count()
    };
    let before = struck(account);
    let run = account.run(arguments);
    assert!(struck(account) > before, "{fault} did not strike:\n{}{}", run.out, run.err);
    let overcome = run.code == 0;
    assert!(overcome || run.code == 1, "{fault}: exit code {}\n{}{}", run.code, run.out, run.err);
    if permanent {
        assert!(
            !overcome && run.err.contains("AccessDenied") || run.out.contains("AccessDenied"),
            "{fault}: {}",
            run.out
        );
    } else {
        assert!(overcome, "{fault} is retried:\n{}{}", run.out, run.err);
    }
    account.sandbox.cloud().faults.clear();
}

#[test]
fn an_apply_survives_a_fault_at_every_call() {
    let account = Account::new();
    let before = account.inventory();
    for (service, operation) in APPLY {
        for fault in FAULTS {
            survives(&account, service, operation, fault, "apply");
            account.expect(0, &["plan", US_AND_EU]);
            account.expect(0, &["destroy", US_AND_EU, "--yes"]);
            assert_eq!(account.inventory(), before, "after {service} {operation} {fault}");
        }
    }
}

#[test]
fn a_destroy_survives_a_fault_at_every_call() {
    let account = Account::new();
    let before = account.inventory();
    for (service, operation) in DESTROY {
        for fault in FAULTS {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            survives(&account, service, operation, fault, "destroy");
            assert_eq!(account.inventory(), before, "after {service} {operation} {fault}");
        }
    }
}

/// The calls of keys mode, each with which of its kind.
const KEYS: [(&str, &str); 10] = [
    ("secretsmanager", "CreateSecret@1"),
    ("iam", "CreateUser@1"),
    ("iam", "AttachUserPolicy@1"),
    ("iam", "ListAccessKeys@2"),
    ("iam", "CreateAccessKey@1"),
    ("iam", "TagUser@1"),
    ("secretsmanager", "PutSecretValue@1"),
    ("secretsmanager", "PutSecretValue@2"),
    ("secretsmanager", "PutSecretValue@3"),
    ("secretsmanager", "DescribeSecret@1"),
];
const DESTROY_KEYS: [(&str, &str); 4] = [
    ("iam", "DeleteAccessKey@1"),
    ("iam", "DetachUserPolicy@1"),
    ("iam", "DeleteUser@1"),
    ("secretsmanager", "DeleteSecret@1"),
];

fn strike_keys(account: &Account, (service, call): (&str, &str), fault: &str, arguments: &[&str]) {
    let operation = call.split('@').next().expect("an operation");
    strike(account, &format!("{service}:{call}={fault}"), operation, arguments);
}

#[test]
fn keys_survive_a_fault_at_every_call() {
    let account = Account::new();
    let before = account.inventory();
    for call in KEYS {
        for fault in FAULTS {
            strike_keys(&account, call, fault, &["apply", ACCESS_KEYS, "--yes"]);
            account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
            account.expect(0, &["plan", ACCESS_KEYS]);
            account.assert_keys_work(1);
            account.expect(0, &["destroy", ACCESS_KEYS, "--yes"]);
            assert_eq!(account.inventory(), before, "after {call:?} {fault}");
        }
    }
}

#[test]
fn a_destroy_of_keys_survives_a_fault_at_every_call() {
    let account = Account::new();
    let before = account.inventory();
    for call in DESTROY_KEYS {
        for fault in FAULTS {
            account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
            strike_keys(&account, call, fault, &["destroy", ACCESS_KEYS, "--yes"]);
            account.expect(0, &["destroy", ACCESS_KEYS, "--yes"]);
            assert_eq!(account.inventory(), before, "after {call:?} {fault}");
        }
    }
}

#[test]
fn a_rotation_survives_a_fault_at_every_call() {
    let account = Account::new();
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    let rotate = ["apply", ACCESS_KEYS, "--rotate", "--yes"];
    for call in [
        ("iam", "ListAccessKeys@2"),
        ("iam", "CreateAccessKey@1"),
        ("secretsmanager", "PutSecretValue@1"),
        ("iam", "TagUser@1"),
    ] {
        for fault in FAULTS {
            strike_keys(&account, call, fault, &rotate);
            // Without being asked to rotate, it tidies up and no more: what works goes on working.
            account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
            let pending = account.expect(0, &["plan", ACCESS_KEYS]).out.contains("ROTATION_PENDING");
            account.assert_keys_work(if pending { 2 } else { 1 });
            // To the end, so that the next one begins anew.
            let rounds = if pending { 1 } else { 2 };
            (0..rounds).for_each(|_| drop(account.expect(0, &rotate)));
            account.assert_keys_work(1);
        }
    }
    for call in [("iam", "UpdateAccessKey@1"), ("iam", "DeleteAccessKey@1")] {
        for fault in FAULTS {
            account.expect(0, &rotate);
            account.assert_keys_work(2);
            strike_keys(&account, call, fault, &rotate);
            if account.expect(0, &["plan", ACCESS_KEYS]).out.contains("ROTATION_PENDING") {
                account.expect(0, &rotate);
            }
            account.assert_keys_work(1);
        }
    }
}

#[test]
fn a_key_whose_secret_cannot_be_kept_is_deleted_again() {
    let account = Account::failing(&["secretsmanager:PutSecretValue=AccessDenied"]);
    let run = account.expect(1, &["apply", ACCESS_KEYS, "--yes"]);
    assert!(run.out.contains("was deleted again"), "{}", run.out);
    assert!(account.keys("acme-keys-us-transfer-user").is_empty());
    let made = account.requests().into_iter().filter(|request| request.operation == "CreateAccessKey");
    assert_eq!(made.count(), 1);
}

#[test]
fn a_key_that_could_be_neither_kept_nor_deleted_is_named_and_deleted_by_the_next_run() {
    let account =
        Account::failing(&["secretsmanager:PutSecretValue=AccessDenied", "iam:DeleteAccessKey=AccessDenied"]);
    let run = account.expect(1, &["apply", ACCESS_KEYS, "--yes"]);
    let [key] = account.keys("acme-keys-us-transfer-user").try_into().expect("one key");
    assert!(run.out.contains("could not be deleted again") && run.out.contains(&key), "{}", run.out);
    account.sandbox.cloud().faults.clear();
    let plan = account.expect(3, &["plan", ACCESS_KEYS]);
    assert!(plan.out.contains(&format!("- {key}")), "{}", plan.out);
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    account.assert_keys_work(1);
    assert!(!account.keys("acme-keys-us-transfer-user").contains(&key));
}

#[test]
fn a_quota_is_permanent_and_throttling_is_not() {
    let account = Account::failing(&["iam:CreateRole@1+=LimitExceeded"]);
    let started = std::time::Instant::now();
    let run = account.expect(1, &["apply", US_AND_EU, "--yes"]);
    assert!(started.elapsed().as_secs() < 30, "it is not tried again");
    assert!(run.out.contains("LimitExceeded") && run.out.contains("2 failed"), "{}", run.out);
    account.sandbox.cloud().faults.clear();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let account = Account::failing(&[
        "iam:CreateRole@1=Throttling",
        "iam:AttachRolePolicy@1=NoSuchEntity",
        "s3:PutBucketPolicy@1=OperationAborted",
    ]);
    let run = account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert!(run.err.contains("waiting for"), "{}", run.err);
}
