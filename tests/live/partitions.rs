//! Accounts in China and in GovCloud: nothing of the partition `aws` anywhere.

use provision_core::reads::Read;
use provision_sandbox::{Entry, Options, Partition};

use crate::account::Account;
use crate::ledger;

/// A principal in another account of that partition.
fn partner(partition: Partition) -> String {
    format!("arn:{}:iam::444455556666:root", partition.name())
}

/// The other partner is told by its account alone.
const ACCOUNT: &str = "777788889999";

/// Every ARN in a text, by its partition.
fn partitions(text: &str) -> std::collections::BTreeSet<String> {
    text.split("arn:").skip(1).filter_map(|rest| Some(rest.split_once(':')?.0.to_owned())).collect()
}

#[test]
fn every_arn_has_the_partition_of_the_account() {
    for partition in [Partition::AwsCn, Partition::AwsUsGov] {
        let account = Account::with(Options { partition, ..Options::default() });
        let before = account.inventory();
        let path = ledger::spec(&account, &[&partner(partition), ACCOUNT], partition.home());
        let plan = account.expect(3, &["plan", &path, "--json"]);
        assert_eq!(partitions(&plan.out), [partition.name().to_owned()].into(), "{}", plan.out);
        account.expect(0, &["apply", &path, "--yes"]);
        account.expect(0, &["plan", &path]);
        account.expect(0, &["destroy", &path, "--yes"]);
        assert_eq!(account.inventory(), before);
    }
}

/// The other partition's endpoints do not know the credentials, and nothing but questions is sent there.
#[test]
fn credentials_of_another_partition_than_the_regions_are_said_to_be_that() {
    let account = Account::with(Options { partition: Partition::AwsUsGov, ..Options::default() });
    let path = ledger::spec(&account, &[&partner(Partition::Aws), ACCOUNT], "us-east-1");
    for command in [&["plan"][..], &["apply", "--yes"], &["destroy", "--yes"]] {
        let arguments: Vec<_> = command.iter().copied().chain([path.as_str()]).collect();
        let run = account.expect(1, &arguments);
        for part in ["asking in us-east-1 (aws)", "partition"] {
            assert!(run.err.contains(part), "{part}: {}", run.err);
        }
    }
    for Entry { service, operation, .. } in account.requests().iter().filter(|one| one.service != "sts") {
        let service = if service == "tagging" { "tag" } else { service };
        assert!(Read::of(service, operation).is_some(), "{service}:{operation}");
    }
}

#[test]
fn a_google_identity_outside_of_aws_is_a_warning() {
    let account = Account::with(Options { partition: Partition::AwsCn, ..Options::default() });
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/china.toml");
    let plan = account.expect(3, &["plan", spec]);
    assert!(plan.out.contains("GOOGLE_FEDERATION_UNCONFIRMED"), "{}", plan.out);
}
