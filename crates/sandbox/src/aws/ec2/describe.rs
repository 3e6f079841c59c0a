//! The VPC resources a reader looks at: VPCs, subnets, managed prefix lists;
//! what decides where traffic goes is in [`super::routing`].

use super::{
    dry_run::refuse_dry_run,
    filter,
    model::{Network, PrefixList, Subnet, Tags, Vpc},
    tags,
};
use crate::endpoint::{ApiError, Call, Params, Xml, error::Result};
use provision_iam::partition::{dns_suffix, of_region_or_default, regions as regions_of};

/// How one kind of resource is asked for and shown.
pub(crate) struct ResourceKind<'k, T> {
    /// The parameter with ids, and the error code when one does not exist.
    pub ids: &'k str,
    pub not_found: &'k str,
    /// What the resource is called in that error.
    pub noun: &'k str,
    pub set: &'k str,
    /// What the list is ordered by.
    pub order: fn(&str, &T) -> String,
    pub attribute: fn(&Network, &T, &str) -> Option<Vec<String>>,
    pub xml: fn(&Network, &T) -> Xml,
}

impl<T> ResourceKind<'_, T> {
    pub(crate) fn describe(
        &self,
        network: &Network,
        params: &Params,
        all: &std::collections::BTreeMap<String, T>,
    ) -> Result<Xml> {
        let filters = filter::read(params)?;
        let ids = params.texts(self.ids);
        if let Some(id) = ids.iter().find(|id| !all.contains_key(*id)) {
            let text = format!("The {} '{id}' does not exist", self.noun);
            return Err(ApiError::bad_request(self.not_found, text));
        }
        let mut found = Vec::new();
        for (id, item) in all {
            let tags: &Tags = network.tags_of(id);
            let asked = ids.is_empty() || ids.contains(id);
            if asked && filter::passes(&filters, tags, |name| (self.attribute)(network, item, name))? {
                found.push((id, item));
            }
        }
        refuse_dry_run(params)?;
        found.sort_by_key(|(id, item)| (self.order)(id, item));
        let found = found.into_iter().map(|(id, item)| ((self.order)(id, item), id, item));
        let (found, next) = filter::page(params, found.collect(), |(order, ..)| order)?;
        let items = found
            .into_iter()
            .map(|(_, id, item)| (self.xml)(network, item).child(tags::set(network.tags_of(id))));
        Ok(Xml::fields().list(self.set, "item", items).maybe("nextToken", next))
    }
}

pub(crate) fn by_id<T>(id: &str, _: &T) -> String {
    id.to_owned()
}

pub(crate) fn one(text: impl ToString) -> Option<Vec<String>> {
    Some(vec![text.to_string()])
}

/// The regions of the partition, all of them enabled.
pub(crate) fn regions(call: &Call) -> Result<Xml> {
    let partition = of_region_or_default(&call.region);
    let suffix = dns_suffix(partition).unwrap_or_default();
    let items = regions_of(partition).map(|region| {
        Xml::default()
            .text("regionName", region)
            .text("regionEndpoint", format!("ec2.{region}.{suffix}"))
            .text("optInStatus", "opt-in-not-required")
    });
    Ok(Xml::fields().list("regionInfo", "item", items))
}

pub(crate) fn vpcs(network: &Network, call: &Call) -> Result<Xml> {
    let kind = ResourceKind {
        ids: "VpcId",
        not_found: "InvalidVpcID.NotFound",
        noun: "vpc ID",
        set: "vpcSet",
        // The default VPC comes first, so that who looks for just any finds it.
        order: |id, vpc: &Vpc| format!("{} {id}", !vpc.is_default),
        attribute: |network, vpc: &Vpc, name| match name {
            "vpc-id" => one(&vpc.id),
            "cidr" | "cidr-block-association.cidr-block" => one(&vpc.cidr),
            "is-default" | "isDefault" => one(vpc.is_default),
            "owner-id" => one(&network.account),
            "state" => one("available"),
            _ => None,
        },
        xml: |network, vpc| {
            let association = Xml::default()
                .text("associationId", &vpc.association_id)
                .text("cidrBlock", &vpc.cidr)
                .child(Xml::new("cidrBlockState").text("state", "associated"));
            Xml::default()
                .text("vpcId", &vpc.id)
                .text("ownerId", &network.account)
                .text("state", "available")
                .text("cidrBlock", &vpc.cidr)
                .text("dhcpOptionsId", "default")
                .text("instanceTenancy", "default")
                .text("isDefault", vpc.is_default)
                .list("cidrBlockAssociationSet", "item", [association])
        },
    };
    kind.describe(network, &call.params, &network.vpcs)
}

/// `enableDnsSupport` or `enableDnsHostnames` of a VPC.
pub(crate) fn vpc_attribute(network: &Network, call: &Call) -> Result<Xml> {
    let id = call.params.require("VpcId")?;
    let Some(vpc) = network.vpcs.get(id) else {
        let text = format!("The vpc ID '{id}' does not exist");
        return Err(ApiError::bad_request("InvalidVpcID.NotFound", text));
    };
    let (name, value) = match call.params.require("Attribute")? {
        "enableDnsSupport" => ("enableDnsSupport", true),
        "enableDnsHostnames" => ("enableDnsHostnames", vpc.dns_hostnames),
        other => {
            let text = format!("Value ({other}) for parameter attribute is invalid.");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
    };
    refuse_dry_run(&call.params)?;
    Ok(Xml::fields().text("vpcId", id).child(Xml::new(name).text("value", value)))
}

pub(crate) fn subnets(network: &Network, call: &Call) -> Result<Xml> {
    let kind = ResourceKind {
        ids: "SubnetId",
        not_found: "InvalidSubnetID.NotFound",
        noun: "subnet ID",
        set: "subnetSet",
        order: by_id,
        attribute: |network, subnet: &Subnet, name| match name {
            "subnet-id" => one(&subnet.id),
            "vpc-id" => one(&subnet.vpc),
            "cidr" | "cidr-block" | "cidrBlock" => one(&subnet.cidr),
            "availability-zone" | "availabilityZone" => one(&subnet.zone),
            "availability-zone-id" | "availabilityZoneId" => one(zone_id(subnet)),
            "default-for-az" | "defaultForAz" => one(subnet.default_for_zone),
            "map-public-ip-on-launch" => one(subnet.public_ip_on_launch),
            "owner-id" => one(&network.account),
            "state" => one("available"),
            "subnet-arn" => one(network.arn("subnet", &subnet.id)),
            _ => None,
        },
        xml: |network, subnet| {
            Xml::default()
                .text("subnetId", &subnet.id)
                .text("subnetArn", network.arn("subnet", &subnet.id))
                .text("state", "available")
                .text("ownerId", &network.account)
                .text("vpcId", &subnet.vpc)
                .text("cidrBlock", &subnet.cidr)
                .text("availableIpAddressCount", addresses(&subnet.cidr))
                .text("availabilityZone", &subnet.zone)
                .text("availabilityZoneId", zone_id(subnet))
                .text("defaultForAz", subnet.default_for_zone)
                .text("mapPublicIpOnLaunch", subnet.public_ip_on_launch)
                .text("mapCustomerOwnedIpOnLaunch", false)
                .text("assignIpv6AddressOnCreation", false)
                .text("enableDns64", false)
                .text("ipv6Native", false)
        },
    };
    kind.describe(network, &call.params, &network.subnets)
}

/// AWS keeps five addresses of each subnet for itself.
fn addresses(cidr: &str) -> u64 {
    let bits = cidr.rsplit_once('/').and_then(|(_, bits)| bits.parse::<u32>().ok());
    (1_u64 << (32 - bits.unwrap_or(32).min(32))).saturating_sub(5)
}

/// `us-east-1a` is `use1-az1` in this account: a short region name and a number.
fn zone_id(subnet: &Subnet) -> String {
    let (region, letter) = subnet.zone.split_at(subnet.zone.len() - 1);
    let number = letter.bytes().next().map_or(1, |letter| letter.saturating_sub(b'a') + 1);
    let parts: Vec<_> = region.split('-').collect();
    let short: String = match parts.as_slice() {
        [area, direction, number] => {
            let direction = match *direction {
                "northeast" => "ne",
                "northwest" => "nw",
                "southeast" => "se",
                "southwest" => "sw",
                other => &other[..1],
            };
            format!("{area}{direction}{number}")
        }
        _ => region.replace('-', ""),
    };
    format!("{short}-az{number}")
}

pub(crate) fn prefix_lists(network: &Network, call: &Call) -> Result<Xml> {
    let kind = ResourceKind {
        ids: "PrefixListId",
        not_found: "InvalidPrefixListID.NotFound",
        noun: "prefix list ID",
        set: "prefixListSet",
        order: by_id,
        attribute: |_, list: &PrefixList, name| match name {
            "prefix-list-id" => one(&list.id),
            "prefix-list-name" => one(&list.name),
            "owner-id" => one(&list.owner),
            _ => None,
        },
        xml: |network, list| {
            let owner = if list.owner == "AWS" { "aws" } else { &list.owner };
            let partition = of_region_or_default(&network.region);
            let arn = format!("arn:{partition}:ec2:{}:{owner}:prefix-list/{}", network.region, list.id);
            Xml::default()
                .text("prefixListId", &list.id)
                .text("prefixListName", &list.name)
                .text("prefixListArn", arn)
                .text(
                    "addressFamily",
                    if list.entries.iter().any(|entry| entry.cidr.contains(':')) { "IPv6" } else { "IPv4" },
                )
                .text("state", "create-complete")
                .maybe("maxEntries", list.max_entries)
                .maybe("version", list.max_entries.map(|_| list.version))
                .text("ownerId", &list.owner)
        },
    };
    kind.describe(network, &call.params, &network.prefix_lists)
}

pub(crate) fn prefix_list_entries(network: &Network, call: &Call) -> Result<Xml> {
    let id = call.params.require("PrefixListId")?;
    let Some(list) = network.prefix_lists.get(id) else {
        let text = format!("The prefix list ID '{id}' does not exist");
        return Err(ApiError::bad_request("InvalidPrefixListID.NotFound", text));
    };
    refuse_dry_run(&call.params)?;
    let entries = list.entries.iter().map(|entry| {
        Xml::default().text("cidr", &entry.cidr).maybe("description", entry.description.as_ref())
    });
    Ok(Xml::fields().list("entrySet", "item", entries))
}
