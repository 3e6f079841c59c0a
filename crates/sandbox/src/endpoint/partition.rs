//! Partitions: parts of AWS that know nothing of each other.

use provision_iam::partition;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// The part of AWS that all of a sandbox's accounts are in.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    clap::ValueEnum,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
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
    /// The one a region belongs to; `None` for regions of partitions that no sandbox is.
    pub fn of(region: &str) -> Option<Self> {
        partition::of_region(region)?.parse().ok()
    }

    /// As the second part of an ARN names it.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The region of the seeded cluster, where the global services are as well.
    pub fn home(self) -> &'static str {
        partition::global_region(self.name()).unwrap_or_default()
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
