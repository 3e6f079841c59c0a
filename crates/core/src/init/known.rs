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
        self.warehouses.get(&named(draft)?)
    }

    /// What is to be said of a draft that names a warehouse where the account told of others.
    pub fn warehouse_missing(&self, draft: &Draft) -> Option<String> {
        let wanted = named(draft).filter(|id| !self.warehouses.contains_key(id))?;
        let alike =
            self.warehouses.keys().filter(|id| (&id.region, id.kind) == (&wanted.region, wanted.kind));
        let there = nearest(&wanted.name, alike.map(|id| id.name.as_str()));
        let WarehouseId { region, kind, name } = &wanted;
        (!there.is_empty()).then(|| format!("there is no {} {name} in {region}, but {there}", kind.title()))
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

/// The warehouse that a draft names.
fn named(draft: &Draft) -> Option<WarehouseId> {
    let (kind, name) = match (&draft.cluster, &draft.workgroup) {
        (Some(name), _) => (WarehouseKind::Cluster, name),
        (None, name) => (WarehouseKind::Workgroup, name.as_ref()?),
    };
    Some(WarehouseId { region: draft.region.clone()?, kind, name: name.clone() })
}
