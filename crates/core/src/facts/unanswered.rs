//! What could not be read, where the plan can do without.

use std::fmt;

use serde::Serialize;

use super::wanted::Wanted;
use crate::edge::{CloudError, CloudErrorKind};
use crate::reads::Read;

/// What lists everything that names an owner.
const INVENTORY: [&str; 3] =
    ["tag:GetResources", "iam:GetAccountAuthorizationDetails", "ec2:DescribeRegions"];

/// What tells how much room there is.
const QUOTAS: &str = "iam:GetAccountSummary";

/// A read that was denied, or that failed otherwise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct UnansweredRead {
    /// With its service: `ec2:DescribeRouteTables`.
    pub action: String,
    /// Name, ARN or id of what was asked about; the region where it was asked about everything there.
    pub target: String,
    /// Of a service that has regions.
    pub region: Option<String>,
    /// What was said where it was not a denial.
    pub failed: Option<String>,
    /// What is not known now.
    pub unknown: &'static str,
    /// The next step.
    pub hint: Option<String>,
}

impl fmt::Display for UnansweredRead {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let UnansweredRead { action, target, failed, unknown, .. } = self;
        match failed {
            None => write!(formatter, "the caller may not {action} on {target}")?,
            Some(said) => write!(formatter, "{action} on {target} failed ({said})")?,
        }
        write!(formatter, ", so that it is not known {unknown}")
    }
}

impl UnansweredRead {
    /// What became of a read; `unknown` is what it would have told.
    pub fn of(read: &Read, region: Option<&str>, unknown: &'static str, error: &CloudError) -> Self {
        UnansweredRead {
            action: format!("{}:{}", read.service, read.action),
            target: error.subject.target.clone(),
            region: region.map(str::to_owned),
            failed: (error.kind != CloudErrorKind::Denied).then(|| error.message.clone()),
            unknown,
            hint: error.hint.clone(),
        }
    }

    /// Whether the answer was for one of these questions.
    pub fn concerns(&self, wanted: &Wanted) -> bool {
        match &self.region {
            _ if self.is_of_inventory() => false,
            Some(region) => wanted.warehouses.iter().any(|id| id.region == *region),
            None => {
                let mut buckets = wanted.buckets.keys();
                (wanted.iam_quotas && self.action == QUOTAS)
                    || wanted.oidc_providers.contains(&self.target)
                    || wanted.keys.contains(&self.target)
                    || wanted.access_users.contains(&self.target)
                    || buckets.any(|(name, _)| *name == self.target)
            }
        }
    }

    /// Whether it was asked what there is, whoever needs it.
    pub fn is_of_inventory(&self) -> bool {
        INVENTORY.contains(&self.action.as_str())
    }

    /// Whether it is this one.
    pub fn is(&self, action: &str, target: &str) -> bool {
        self.action == action && self.target == target
    }
}
