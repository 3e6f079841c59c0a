//! What names its owner in its tags, found in bulk: without knowing what it is called.

use std::collections::BTreeSet;

/// Which deployments' things are looked for, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InventoryWanted {
    /// By the spec's name.
    pub deployments: BTreeSet<String>,
    pub regions: BTreeSet<String>,
}

impl InventoryWanted {
    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.deployments.is_empty()
    }
}
