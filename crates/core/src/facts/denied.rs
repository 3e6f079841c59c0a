//! What the caller may not read, where the plan can do without.

use serde::Serialize;

use super::wanted::Wanted;

/// A read that was denied.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct DeniedRead {
    /// With its service: `ec2:DescribeRouteTables`.
    pub action: String,
    /// Name, ARN or id of what was asked about; the region where it was asked about everything there.
    pub target: String,
    /// Of a service that has regions.
    pub region: Option<String>,
    /// What is not known now.
    pub unknown: &'static str,
    /// The next step.
    pub hint: Option<String>,
}

impl DeniedRead {
    /// Whether the answer was for one of these questions.
    pub fn concerns(&self, wanted: &Wanted) -> bool {
        match &self.region {
            Some(region) => wanted.warehouses.iter().any(|id| id.region == *region),
            None => [&wanted.oidc_providers, &wanted.left_roles, &wanted.left_users]
                .iter()
                .any(|names| names.contains(&self.target)),
        }
    }

    /// Whether it is this one.
    pub fn is(&self, action: &str, target: &str) -> bool {
        self.action == action && self.target == target
    }
}
