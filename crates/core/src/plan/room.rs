//! Limits of AWS that several resources share: whether there is room for what all of them add.

use std::collections::{BTreeMap, BTreeSet};

use crate::address::Address;
use crate::facts::World;
use crate::finding::Finding;
use crate::resource::{Demand, ResourceGraph};

/// Where there is not enough room, at every resource that takes some; one list for each graph.
pub(super) fn findings(graphs: &[ResourceGraph], world: &World) -> Vec<Vec<Finding>> {
    let of_graph = |graph: &ResourceGraph| -> Vec<(Address, Demand)> {
        let of_resource = graph.resources.iter().flat_map(|resource| {
            resource.demands(world).into_iter().map(|demand| (resource.address().clone(), demand))
        });
        of_resource.collect()
    };
    let demands: Vec<_> = graphs.iter().map(of_graph).collect();
    let mut wanted: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (_, demand) in demands.iter().flatten() {
        wanted.entry(&demand.of).or_default().extend(demand.more.iter().map(String::as_str));
    }
    let exceeded = |(address, demand): &(Address, Demand)| {
        let Demand { of, name, unit, limit, is_default, present, more, finding, hint } = demand;
        let all = wanted[of.as_str()].len();
        if more.is_empty() || present + all <= *limit {
            return None;
        }
        let together = if all > more.len() { ", with those of other destinations" } else { "" };
        let raised = if *is_default { ", unless the quota was raised" } else { "" };
        let message = format!(
            "{name} has {present} {unit} and is to get {all} more{together}: AWS takes {limit}{raised}"
        );
        Some(finding.finding(message).at(address).hint(*hint))
    };
    demands.iter().map(|demands| demands.iter().filter_map(exceeded).collect()).collect()
}
