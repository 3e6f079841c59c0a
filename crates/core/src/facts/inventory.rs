//! What names its owner in its tags, found in bulk: without knowing what it is called.

use std::collections::BTreeSet;

/// Which deployments' things are looked for, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InventoryWanted {
    /// By the spec's name.
    pub deployments: BTreeSet<String>,
    /// Whosever there are.
    pub all_deployments: bool,
    pub regions: BTreeSet<String>,
    /// All that the account has enabled, besides.
    pub all_regions: bool,
}

impl InventoryWanted {
    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.deployments.is_empty() && !self.all_deployments
    }

    /// Whether a deployment's things are looked for.
    pub fn names(&self, deployment: &str) -> bool {
        self.all_deployments || self.deployments.contains(deployment)
    }
}
