//! Every call of an apply and of a destroy fails once, before its effect or after it: the next run completes it.

use crate::account::{Account, US_AND_EU};

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
const TROUBLE: [&str; 4] =
    ["AccessDenied:before", "ServiceFailure:before", "ServiceFailure:after", "drop:after"];

/// Sets the fault, runs the command, insists that the fault struck, and runs it again without.
fn survives(account: &Account, service: &str, operation: &str, trouble: &str, command: &str) {
    let fault = format!("{service}:{operation}@1={trouble}");
    account.sandbox.cloud().faults.add(fault.parse().expect("a fault"));
    let struck = |account: &Account| {
        account
            .requests()
            .iter()
            .filter(|request| request.operation == operation && request.code != "OK")
            .count()
    };
    let before = struck(account);
    let run = account.run(&[command, US_AND_EU, "--yes"]);
    assert!(struck(account) > before, "{fault} did not strike:\n{}{}", run.out, run.err);
    let healed = run.code == 0;
    assert!(healed || run.code == 1, "{fault}: exit code {}\n{}{}", run.code, run.out, run.err);
    if trouble.starts_with("AccessDenied") {
        assert!(
            !healed && run.err.contains("AccessDenied") || run.out.contains("AccessDenied"),
            "{fault}: {}",
            run.out
        );
    } else {
        assert!(healed, "{fault} heals by itself:\n{}{}", run.out, run.err);
    }
    account.sandbox.cloud().faults.clear();
    account.expect(0, &[command, US_AND_EU, "--yes"]);
}

#[test]
fn an_apply_survives_trouble_at_every_call() {
    let account = Account::new();
    let before = account.inventory();
    for (service, operation) in APPLY {
        for trouble in TROUBLE {
            survives(&account, service, operation, trouble, "apply");
            account.expect(0, &["plan", US_AND_EU]);
            account.expect(0, &["destroy", US_AND_EU, "--yes"]);
            assert_eq!(account.inventory(), before, "after {service} {operation} {trouble}");
        }
    }
}

#[test]
fn a_destroy_survives_trouble_at_every_call() {
    let account = Account::new();
    let before = account.inventory();
    for (service, operation) in DESTROY {
        for trouble in TROUBLE {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            survives(&account, service, operation, trouble, "destroy");
            assert_eq!(account.inventory(), before, "after {service} {operation} {trouble}");
        }
    }
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
