//! Cluster subnet groups.

use super::{
    input::read_tags,
    model::{Clusters, SubnetGroup},
    page::page,
    store::clusters,
    xml,
};
use crate::{
    aws::ec2,
    endpoint::{ApiError, Call, World, Xml, error::Result},
};

pub(crate) fn not_found(name: &str) -> ApiError {
    let text = format!("Cluster Subnet Group {name} not found.");
    ApiError::bad_request("ClusterSubnetGroupNotFoundFault", text)
}

pub(crate) fn create(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let name = params.require("ClusterSubnetGroupName")?.to_lowercase();
    let description = params.require("Description")?.to_owned();
    let wanted = params.texts("SubnetIds");
    if name == "default" || name.len() > 255 || wanted.is_empty() {
        let text =
            "The parameter ClusterSubnetGroupName must not be default, and SubnetIds must not be empty.";
        return Err(ApiError::bad_request("InvalidParameterValue", text));
    }
    if clusters(world, call).subnet_groups.contains_key(&name) {
        let text = format!("Cluster Subnet Group {name} already exists.");
        return Err(ApiError::bad_request("ClusterSubnetGroupAlreadyExists", text));
    }
    let network = ec2::network(&mut world.ec2, &call.account, &call.region);
    let mut subnets = std::collections::BTreeMap::new();
    let mut vpc = None;
    for id in wanted {
        let found = network.subnets.get(&id);
        let found = found.filter(|subnet| *vpc.get_or_insert_with(|| subnet.vpc.clone()) == subnet.vpc);
        let Some(subnet) = found else {
            let text = format!("Some input subnets in :[{id}] are invalid.");
            return Err(ApiError::bad_request("InvalidSubnet", text));
        };
        subnets.insert(id, subnet.zone.clone());
    }
    let vpc = vpc.unwrap_or_default();
    let group = SubnetGroup { name: name.clone(), description, vpc, subnets, tags: read_tags(params)? };
    let fields = Xml::fields().child(item(&group).named("ClusterSubnetGroup"));
    clusters(world, call).subnet_groups.insert(name, group);
    Ok(fields)
}

pub(crate) fn delete(clusters: &mut Clusters, call: &Call) -> Result<()> {
    let name = call.params.require("ClusterSubnetGroupName")?.to_lowercase();
    if clusters.clusters.values().any(|cluster| cluster.subnet_group == name) {
        let text = format!("Cluster Subnet Group {name} is used by a cluster.");
        return Err(ApiError::bad_request("InvalidClusterSubnetGroupStateFault", text));
    }
    clusters.subnet_groups.remove(&name).map(drop).ok_or_else(|| not_found(&name))
}

pub(crate) fn describe(clusters: &Clusters, call: &Call) -> Result<Xml> {
    let wanted = call.params.get("ClusterSubnetGroupName").map(str::to_lowercase);
    let groups = clusters.subnet_groups.values();
    let found: Vec<_> =
        groups.filter(|group| wanted.as_ref().is_none_or(|name| *name == group.name)).collect();
    if let (Some(name), true) = (&wanted, found.is_empty()) {
        return Err(not_found(name));
    }
    let (found, marker) = page(&call.params, found, |group| &group.name)?;
    let items = found.into_iter().map(item);
    Ok(Xml::fields().maybe("Marker", marker).list("ClusterSubnetGroups", "ClusterSubnetGroup", items))
}

fn item(group: &SubnetGroup) -> Xml {
    let subnets = group.subnets.iter().map(|(id, zone)| {
        Xml::default()
            .text("SubnetIdentifier", id)
            .child(Xml::new("SubnetAvailabilityZone").text("Name", zone))
            .text("SubnetStatus", "Active")
    });
    Xml::default()
        .text("ClusterSubnetGroupName", &group.name)
        .text("Description", &group.description)
        .text("VpcId", &group.vpc)
        .text("SubnetGroupStatus", "Complete")
        .list("Subnets", "Subnet", subnets)
        .child(xml::tags(&group.tags))
        .texts("SupportedClusterIpAddressTypes", "item", ["ipv4"])
}
