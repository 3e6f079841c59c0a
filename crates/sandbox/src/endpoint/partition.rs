//! Partitions: parts of AWS that know nothing of each other.

use serde::{Deserialize, Serialize};

/// The part of AWS that all of a sandbox's accounts are in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Partition {
    /// The commercial regions
    #[default]
    Aws,
    /// China
    AwsCn,
    /// GovCloud (US)
    AwsUsGov,
}

impl Partition {
    /// The one a region belongs to.
    pub fn of(region: &str) -> Self {
        match region {
            _ if region.starts_with("cn-") => Self::AwsCn,
            _ if region.starts_with("us-gov-") => Self::AwsUsGov,
            _ => Self::Aws,
        }
    }

    /// As the second part of an ARN names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::AwsCn => "aws-cn",
            Self::AwsUsGov => "aws-us-gov",
        }
    }

    /// The region of the seeded cluster, where the global services are as well.
    pub fn home(self) -> &'static str {
        match self {
            Self::Aws => "us-east-1",
            Self::AwsCn => "cn-north-1",
            Self::AwsUsGov => "us-gov-west-1",
        }
    }

    /// The region of the seeded workgroup.
    pub fn other(self) -> &'static str {
        match self {
            Self::Aws => "eu-west-1",
            Self::AwsCn => "cn-northwest-1",
            Self::AwsUsGov => "us-gov-east-1",
        }
    }
}

impl std::fmt::Display for Partition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// The partition a region belongs to.
pub(crate) fn partition(region: &str) -> &'static str {
    Partition::of(region).name()
}
