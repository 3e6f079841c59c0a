//! Route tables and network ACLs, which decide with the groups whether the internet can reach a subnet.
//!
//! A caller who may not read them is told less, and not refused.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::{Filter, NetworkAcl, NetworkAclEntry, Route, RouteState, RouteTable, RuleAction};
use futures::try_join;
use ipnet::IpNet;

use super::super::answer::pages;
use super::super::clients::Api;
use super::super::error::subject;
use super::plain::ports;
use provision_core::edge::CloudError;
use provision_core::facts::{AclEntry, Subnet};

/// What holds for subnets of some VPCs.
pub(in super::super) struct Networks {
    tables: Vec<RouteTable>,
    acls: Vec<NetworkAcl>,
}

/// The route tables and network ACLs of these VPCs, which are of one region; nothing if
/// they may not be read.
pub(super) async fn networks(
    api: &Api<'_, Client>,
    region: &str,
    vpcs: &BTreeSet<&str>,
) -> Result<Option<Networks>, CloudError> {
    let (tables, acls) = try_join!(route_tables(api, region, vpcs), network_acls(api, region, vpcs))?;
    Ok(tables.zip(acls).map(|(tables, acls)| Networks { tables, acls }))
}

fn of_vpcs(vpcs: &BTreeSet<&str>) -> Filter {
    let ids = vpcs.iter().map(|vpc| (*vpc).to_owned()).collect();
    Filter::builder().name("vpc-id").set_values(Some(ids)).build()
}

/// The most of one page (EC2 API Reference, DescribeRouteTables and DescribeNetworkAcls).
const PAGE: i32 = 100;

async fn route_tables(
    api: &Api<'_, Client>,
    region: &str,
    vpcs: &BTreeSet<&str>,
) -> Result<Option<Vec<RouteTable>>, CloudError> {
    let client = &api.client;
    let subject = subject("ec2", "DescribeRouteTables", region);
    let subject = &subject;
    let tables = pages(subject, |token| async move {
        let page = || {
            let request = client.describe_route_tables().filters(of_vpcs(vpcs));
            request.max_results(PAGE).set_next_token(token.clone()).send()
        };
        let answer = api.transport.read(subject, page).await?;
        Ok((answer.route_tables.unwrap_or_default(), answer.next_token))
    });
    api.transport.noted(Some(region), tables.await)
}

async fn network_acls(
    api: &Api<'_, Client>,
    region: &str,
    vpcs: &BTreeSet<&str>,
) -> Result<Option<Vec<NetworkAcl>>, CloudError> {
    let client = &api.client;
    let subject = subject("ec2", "DescribeNetworkAcls", region);
    let subject = &subject;
    let acls = pages(subject, |token| async move {
        let page = || {
            let request = client.describe_network_acls().filters(of_vpcs(vpcs));
            request.max_results(PAGE).set_next_token(token.clone()).send()
        };
        let answer = api.transport.read(subject, page).await?;
        Ok((answer.network_acls.unwrap_or_default(), answer.next_token))
    });
    api.transport.noted(Some(region), acls.await)
}

impl Networks {
    /// A subnet of a VPC, if its route table and its network ACL are known.
    pub(in super::super) fn subnet(&self, vpc: &str, id: &str) -> Option<Subnet> {
        Some(Subnet {
            id: id.to_owned(),
            routes: self.table(vpc, id)?.routes().iter().filter_map(route).collect::<BTreeMap<_, _>>(),
            acl: self.acl(id)?.entries().iter().filter_map(entry).collect(),
        })
    }

    /// The subnet's own table, or the main one of its VPC (Amazon VPC User Guide, "Subnet route tables").
    fn table(&self, vpc: &str, subnet: &str) -> Option<&RouteTable> {
        let own =
            |table: &&RouteTable| table.associations().iter().any(|one| one.subnet_id() == Some(subnet));
        let main = |table: &&RouteTable| {
            table.vpc_id() == Some(vpc) && table.associations().iter().any(|one| one.main() == Some(true))
        };
        self.tables.iter().find(own).or_else(|| self.tables.iter().find(main))
    }

    fn acl(&self, subnet: &str) -> Option<&NetworkAcl> {
        self.acls.iter().find(|acl| acl.associations().iter().any(|one| one.subnet_id() == Some(subnet)))
    }
}

/// Destination and region of a route that works.
fn route(route: &Route) -> Option<(IpNet, String)> {
    let to = route.destination_cidr_block().or(route.destination_ipv6_cidr_block())?;
    let via = route
        .gateway_id()
        .or(route.nat_gateway_id())
        .or(route.egress_only_internet_gateway_id())
        .or(route.transit_gateway_id())
        .or(route.network_interface_id())
        .or(route.vpc_peering_connection_id())
        .unwrap_or("unknown");
    let works = route.state() != Some(&RouteState::Blackhole);
    works.then_some((to.parse().ok()?, via.to_owned()))
}

fn entry(entry: &NetworkAclEntry) -> Option<AclEntry> {
    let cidr = entry.cidr_block().or(entry.ipv6_cidr_block())?;
    let range = entry.port_range();
    Some(AclEntry {
        number: entry.rule_number()?,
        egress: entry.egress() == Some(true),
        allow: entry.rule_action() == Some(&RuleAction::Allow),
        protocol: entry.protocol().unwrap_or("-1").to_owned(),
        cidr: cidr.parse().ok()?,
        ports: range.and_then(|range| ports(range.from(), range.to())),
    })
}
