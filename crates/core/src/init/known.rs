//! What is known beside the answers.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use crate::facts::{WarehouseFacts, WarehouseId, WarehouseKind};
use crate::prose::nearest;
use crate::vendor::Vendor;

/// What is known beside the answers: the vendor's profile, and what the account has.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub vendor: Option<Vendor>,
    pub account: Option<String>,
    /// Of the environment.
    pub region: Option<String>,
    pub warehouses: BTreeMap<WarehouseId, WarehouseFacts>,
    pub buckets: BTreeSet<String>,
}

impl Known {
    /// The draft's warehouse, where the account told of it.
    pub fn warehouse(&self, draft: &Draft) -> Option<&WarehouseFacts> {
        let (kind, name) = match (&draft.cluster, &draft.workgroup) {
            (Some(name), _) => (WarehouseKind::Cluster, name),
            (None, name) => (WarehouseKind::Workgroup, name.as_ref()?),
        };
        let id = WarehouseId { region: draft.region.clone()?, kind, name: name.clone() };
        self.warehouses.get(&id)
    }

    /// What is to be said of a draft that names a warehouse where the account told of others.
    pub fn warehouse_missing(&self, draft: &Draft) -> Option<String> {
        let (kind, name) = match (&draft.cluster, &draft.workgroup) {
            (Some(name), _) => (WarehouseKind::Cluster, name),
            (None, name) => (WarehouseKind::Workgroup, name.as_ref()?),
        };
        let region = draft.region.as_ref()?;
        let there = self.warehouses.keys().filter(|id| id.region == *region && id.kind == kind);
        let there = nearest(name, there.map(|id| id.name.as_str()));
        let kind = kind.title();
        (!there.is_empty() && self.warehouse(draft).is_none())
            .then(|| format!("there is no {kind} {name} in {region}, but {there}"))
    }

    /// The warehouses that the vendor can log in to, in the draft's region where it has one.
    pub(super) fn offered<'a>(
        &'a self,
        draft: &'a Draft,
    ) -> impl Iterator<Item = (&'a WarehouseId, &'a WarehouseFacts)> {
        self.warehouses.iter().filter(|(id, _)| {
            let serverless = id.kind == WarehouseKind::Workgroup;
            let can = self.vendor.as_ref().is_none_or(|vendor| vendor.login(serverless).is_some());
            can && draft.region.as_ref().is_none_or(|region| *region == id.region)
        })
    }
}
