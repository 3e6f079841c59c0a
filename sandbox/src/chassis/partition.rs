//! The partitions of AWS: an account exists in one of them, and so does every region.

use crate::seed;

/// A partition that a sandbox can stand in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Partition {
    #[default]
    Aws,
    AwsCn,
    AwsUsGov,
}

impl Partition {
    /// The customer's account there.
    pub fn account(self) -> &'static str {
        match self {
            Partition::Aws => seed::ACCOUNT,
            Partition::AwsCn => seed::CHINA_ACCOUNT,
            Partition::AwsUsGov => seed::GOV_ACCOUNT,
        }
    }

    /// Where the customer's cluster and workgroup are.
    pub fn regions(self) -> [&'static str; 2] {
        match self {
            Partition::Aws => ["us-east-1", "eu-west-1"],
            Partition::AwsCn => ["cn-north-1", "cn-northwest-1"],
            Partition::AwsUsGov => ["us-gov-west-1", "us-gov-east-1"],
        }
    }

    /// As ARNs spell it.
    pub fn name(self) -> &'static str {
        match self {
            Partition::Aws => "aws",
            Partition::AwsCn => "aws-cn",
            Partition::AwsUsGov => "aws-us-gov",
        }
    }

    pub fn of_account(account: &str) -> Self {
        let all = [Partition::AwsCn, Partition::AwsUsGov];
        all.into_iter().find(|partition| partition.account() == account).unwrap_or_default()
    }
}

/// The start of the ARNs of an account's IAM entities: `arn:aws:iam::111122223333`.
pub fn iam_arn(account: &str) -> String {
    format!("arn:{}:iam::{account}", Partition::of_account(account).name())
}

/// The start of the ARNs of an account's sessions: `arn:aws:sts::111122223333`.
pub fn sts_arn(account: &str) -> String {
    format!("arn:{}:sts::{account}", Partition::of_account(account).name())
}

/// The ARN of a policy of AWS's own as the partition `aws` has it, if it is one.
pub fn of_aws(arn: &str) -> Option<String> {
    let (partition, rest) = arn.strip_prefix("arn:")?.split_once(':')?;
    let all = [Partition::Aws, Partition::AwsCn, Partition::AwsUsGov];
    let known = all.iter().any(|one| one.name() == partition) && rest.starts_with("iam::aws:policy/");
    known.then(|| format!("arn:aws:{rest}"))
}
