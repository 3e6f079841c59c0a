//! The subnets of warehouses.

use std::collections::{BTreeMap, BTreeSet};

use futures::future::try_join_all;
use futures::try_join;

use super::super::clients::Api;
use super::super::ec2::Ec2;
use super::super::error::subject;
use super::clients::Clients;
use provision_core::edge::CloudError;
use provision_core::facts::{Subnet, VpcPlacement, WarehouseFacts, WarehouseId};

/// The subnets of warehouses of one region; those that the caller may not read are absent.
///
/// # Errors
/// The first request that failed for another reason.
pub(super) async fn subnets(
    redshift: &Clients,
    ec2: &Ec2,
    region: &str,
    warehouses: &[(&WarehouseId, &WarehouseFacts)],
) -> Result<BTreeMap<WarehouseId, Vec<Subnet>>, CloudError> {
    let vpcs = warehouses.iter().filter_map(|(_, warehouse)| warehouse.place.vpc.as_deref()).collect();
    let ids =
        try_join_all(warehouses.iter().map(|(_, warehouse)| subnet_ids(redshift, region, &warehouse.place)));
    let (networks, ids) = try_join!(ec2.networks(region, &vpcs), ids)?;
    let Some(networks) = networks else { return Ok(BTreeMap::new()) };
    let known = warehouses.iter().zip(ids).map(|((id, warehouse), subnets)| {
        let vpc = warehouse.place.vpc.as_deref().unwrap_or_default();
        ((*id).clone(), subnets.iter().filter_map(|subnet| networks.subnet(vpc, subnet)).collect())
    });
    Ok(known.collect())
}

async fn subnet_ids(
    redshift: &Clients,
    region: &str,
    place: &VpcPlacement,
) -> Result<BTreeSet<String>, CloudError> {
    let Some(group) = &place.subnet_group else { return Ok(place.subnets.clone()) };
    let Api { client, transport } = redshift.clusters.of(region);
    let subject = subject("redshift", "DescribeClusterSubnetGroups", group);
    let request = || client.describe_cluster_subnet_groups().cluster_subnet_group_name(group).send();
    let answer = transport.read_if_answered(&subject, Some(region), request).await?;
    let groups = answer.and_then(|answer| answer.cluster_subnet_groups).unwrap_or_default();
    let subnets = groups.into_iter().flat_map(|group| group.subnets.unwrap_or_default());
    let here = subnets.filter(|subnet| {
        let zone = subnet.subnet_availability_zone.as_ref().and_then(|zone| zone.name.as_ref());
        place.zone.is_none() || zone == place.zone.as_ref()
    });
    Ok(here.filter_map(|subnet| subnet.subnet_identifier).collect())
}
